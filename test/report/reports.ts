/** Reports to begin with, for tests of what people and programs are told. */
import { type Finding, finding } from "../../src/model/Finding.ts"
import type { Report } from "../../src/report/Report.ts"
import { reportText, type ReportTextOptions } from "../../src/report/text.ts"

export const report = (changes: Partial<Report> = {}): Report => ({
  version: 1,
  ok: true,
  articles: { total: 2, added: 1, changed: 1, removed: 0 },
  cards: { rendered: 3, reused: 3 },
  files: { written: 12, unchanged: 30, deleted: 1 },
  subscribers: { new: [], updated: [], vanished: [], resent: [] },
  sources: [{ name: "articles", state: "ok" }],
  findings: [],
  ...changes
})

export const error: Finding = finding(
  "FF1302",
  { file: "articles/empty.txt", line: 1 },
  "There is nothing to publish.",
  "Write a text."
)
export const warning: Finding = finding(
  "FF1204",
  { file: "articles/note.md", line: 3, column: 7 },
  "There is no date.",
  "Write one."
)
export const note: Finding = finding(
  "FF1206",
  { file: "articles/note.md" },
  "The description was derived.",
  "Write one."
)

export const textOf = (given: Report, options: Partial<ReportTextOptions> = {}): string =>
  reportText(given, {
    colour: false,
    verbose: false,
    quiet: false,
    reasons: [],
    isHeldBack: false,
    out: "public",
    ...options
  })

/** What colours a terminal (ECMA-48, 8.3.117), in order: the numbers of it. */
export const coloursOf = (text: string): ReadonlyArray<number> =>
  text
    .split("\u001b[")
    .slice(1)
    .map((part) => Number.parseInt(part, 10))

/** What is left was the text's own. */
export const withoutColour = (text: string): string =>
  text
    .split("\u001b[")
    .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, "")))
    .join("")
