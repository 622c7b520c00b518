/**
 * `fanfare.ledger.jsonl` and the lines of it in the index. The file is the
 * truth: where it is another than the index knows, the index takes it over.
 */
import { closeSync, lstatSync, openSync, readSync, realpathSync, statSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { instant } from "../../model/Timestamp.ts"
import type { Index } from "../../store/Index.ts"
import type { LedgerRow } from "../../store/rows.ts"
import { StoreError } from "../../store/StoreError.ts"
import {
  entryLine,
  feedLine,
  type LedgerEntry,
  type LedgerFeed,
  lesserFeed,
  olderEntry,
  readLedgerLine
} from "./ledger.ts"

export const ledgerName = "fanfare.ledger.jsonl"

export interface LedgerReading {
  /** Whether the index had to take the file over. */
  readonly isTaken: boolean
  /** Lines that the index had and the file has not: a part of it was lost, or all of it. */
  readonly lost: ReadonlyArray<LedgerEntry>
  readonly findings: ReadonlyArray<Finding>
}

const stampName = "ledger"
const feedsName = "ledger feeds"

const untouched: LedgerReading = { isTaken: false, lost: [], findings: [] }

/** Fails where the file is there and cannot be read: without it old articles could come back as new. */
export const readLedgerFile = (root: string, index: Index): Effect.Effect<LedgerReading, SourceError> =>
  Effect.try({
    try: () => {
      const file = join(root, ledgerName)
      const stamp = stampOf(file)
      if (index.meta.get(stampName) === stamp && stamp !== "") return untouched
      if (stamp === "" && index.meta.get(stampName) === "none") return untouched
      index.ledger.clear()
      const feeds = new Map<string, LedgerFeed>()
      const findings: Array<Finding> = []
      if (stamp !== "") {
        for (const { text, number } of lines(file)) {
          const read = readLedgerLine(text)
          if (read === undefined) findings.push(wrongLine(number))
          else if ("feed" in read) feeds.set(read.feed, lesserFeed(feeds.get(read.feed), read))
          else putEntry(index, olderEntry(entryOf(index.ledger.get(read.id)), read))
        }
      }
      // The id of a feed that is lost from the file stays.
      setFeeds(index, [...new Map([...feedsOf(index).map((one) => [one.feed, one] as const), ...feeds]).values()])
      const lost = index.ledger.former().flatMap((row) => entryOf(row) ?? [])
      index.ledger.forgetFormer()
      // A ledger with lines that cannot be read is looked at again, so that they are reported again.
      index.meta.set(stampName, findings.length > 0 ? "" : stamp === "" ? "none" : stamp)
      return { isTaken: true, lost, findings }
    },
    // What the index has to say is for the run, which can make it again.
    catch: (cause) => (cause instanceof StoreError ? cause : unreadable(cause))
  }).pipe(Effect.catchTag("StoreError", Effect.die))

const unreadable = (cause: unknown): SourceError =>
  new SourceError({
    detail: `${ledgerName} cannot be read.`,
    hint: "Check that it is a file and may be read; without it old articles could come back as new.",
    cause
  })

/** The lines of the file as they are to be: feeds first, then entries by id. */
export function* ledgerLines(index: Index): Generator<string> {
  for (const feed of feedsOf(index)) yield `${feedLine(feed)}\n`
  for (const line of index.ledger.lines()) yield `${line}\n`
}

/** To be called once the file has been written from the index. */
export const noteLedgerFile = (root: string, index: Index): void => {
  // A preview writes the file elsewhere: a project without a ledger stays without one.
  index.meta.set(stampName, stampOf(join(root, ledgerName)) || "none")
}

/** Size, times and inode of a file, as the index has them too; empty if there is no such file, null if the index has others. */
export const knownLedger = (index: Index): string | null => {
  const stamp = index.meta.get(stampName)
  return stamp === "none" ? "" : stamp === "" ? null : stamp
}

export const putEntry = (index: Index, entry: LedgerEntry): void => {
  index.ledger.put({
    id: entry.id,
    source: entry.source,
    slug: entry.slug,
    wanted: entry.wanted ?? entry.slug,
    seen: instant(entry.seen),
    line: entryLine(entry)
  })
}

export const entryOf = (row: LedgerRow | undefined): LedgerEntry | undefined =>
  row === undefined ? undefined : (JSON.parse(row.line) as LedgerEntry)

export const feedsOf = (index: Index): ReadonlyArray<LedgerFeed> =>
  JSON.parse(index.meta.get(feedsName) ?? "[]") as ReadonlyArray<LedgerFeed>

export const setFeeds = (index: Index, feeds: ReadonlyArray<LedgerFeed>): void => {
  index.meta.set(feedsName, JSON.stringify(feeds.toSorted((a, b) => (a.feed < b.feed ? -1 : 1))))
}

const stampOf = (file: string): string => {
  const info = statSync(file, { throwIfNoEntry: false })
  if (info === undefined) {
    // A link that leads nowhere: where it led to may come back.
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) throw new Error(`${ledgerName} leads nowhere`)
    return ""
  }
  // Reading a pipe would wait for ever.
  if (!info.isFile()) throw new Error(`${ledgerName} is not a file`)
  const { size, mtimeMs, ctimeMs, ino } = info
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

function* lines(file: string): Generator<{ readonly text: string; readonly number: number }> {
  const handle = openSync(realpathSync(file), "r")
  try {
    const buffer = Buffer.allocUnsafe(1 << 20)
    let rest = ""
    let number = 0
    const decoder = new TextDecoder()
    for (;;) {
      const count = readSync(handle, buffer, 0, buffer.length, null)
      const parts = (rest + decoder.decode(buffer.subarray(0, count), { stream: count > 0 })).split("\n")
      rest = parts.pop() ?? ""
      for (const text of parts) {
        number += 1
        if (text.trim() !== "") yield { text, number }
      }
      if (count === 0) break
    }
    if (rest.trim() !== "") yield { text: rest, number: number + 1 }
  } finally {
    closeSync(handle)
  }
}

const wrongLine = (line: number): Finding =>
  finding(
    "FF6008",
    { file: ledgerName, line, column: 1 },
    "This line of the ledger cannot be read.",
    "Restore it from version control; keep both sides of a merge and remove the merge marks."
  )
