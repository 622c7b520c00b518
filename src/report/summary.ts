/**
 * A build as a page for the summary of a CI job: what subscribers will see, with
 * its cards, then what to fix, errors first. HTML inside Markdown, as GitHub shows
 * it; what people read in a terminal is `text.ts`.
 */
import type { Finding } from "../model/Finding.ts"
import { gravestFirst } from "./formats/gravestFirst.ts"
import { printable } from "./printable.ts"
import type { Report, SubscriberItem } from "./Report.ts"

/** GitHub refuses the summary of a step above 1 MiB (docs.github.com, "Adding a job summary"). */
const mostBytes = 900_000
/** Rows of a table; all are counted. */
const mostRows = 200

export interface SummaryRequest {
  readonly report: Report
  /** Whether the files were written, or would be. */
  readonly isPublished: boolean
  /** Public address of an item's card, by the item's id; for what was published only. */
  readonly cards: ReadonlyMap<string, string>
}

interface Table {
  readonly title: string
  readonly rows: ReadonlyArray<string>
}

/** Markdown of at most 900 kB, with a line end. */
export const summary = ({ report, isPublished, cards }: SummaryRequest): string => {
  const { articles, files, subscribers, findings } = report
  const of = (title: string, items: ReadonlyArray<SubscriberItem>): Table => ({
    title: `${title} (${items.length})`,
    rows: items.map((item) => itemRow(item, cards.get(item.id)))
  })
  const counts = [
    `${articles.total} articles: ${articles.added} added, ${articles.changed} changed, ${articles.removed} removed.`,
    `${files.written} files ${isPublished ? "written" : "to write"}, ${files.deleted} ${isPublished ? "deleted" : "to delete"}.`,
    ...(isPublished ? [] : ["Nothing was published."])
  ]
  return page(counts.join(" "), [
    of("Sent again as new", subscribers.resent),
    of("New for subscribers", subscribers.new),
    of("Changed", subscribers.updated),
    of("Withdrawn", subscribers.vanished),
    ...severities.map(({ severity, title }) => {
      const rows = gravestFirst(findings)
        .filter((one) => one.severity === severity)
        .map(findingRow)
      return { title: `${title} (${rows.length})`, rows }
    })
  ])
}

/** The same for a build that could not begin. */
export const failureSummary = ({ detail, hint, findings }: Failure): string =>
  page(`<b>${escape(detail)}</b><br>${escape(hint)}`, [
    { title: `Errors (${findings.length})`, rows: findings.map(findingRow) }
  ])

export interface Failure {
  readonly detail: string
  readonly hint: string
  readonly findings: ReadonlyArray<Finding>
}

const severities = [
  { severity: "error", title: "Errors" },
  { severity: "warning", title: "Warnings" },
  { severity: "info", title: "Notes" }
] as const

const page = (intro: string, tables: ReadonlyArray<Table>): string => {
  let left = mostBytes
  const parts = [`## fanfare\n\n<p dir="auto">${intro}</p>\n`]
  for (const { title, rows } of tables) {
    if (rows.length === 0) continue
    const shown: Array<string> = []
    for (const row of rows.slice(0, mostRows)) {
      const bytes = Buffer.byteLength(row) + 1
      if (bytes > left) break
      left -= bytes
      shown.push(row)
    }
    const more = rows.length - shown.length
    parts.push(`### ${title}\n`)
    if (shown.length > 0) parts.push(`<table>\n${shown.join("\n")}\n</table>\n`)
    if (more > 0) parts.push(`And ${more} more.\n`)
  }
  return `${parts.join("\n")}\n`
}

const itemRow = ({ title, url }: SubscriberItem, card: string | undefined): string => {
  const name = escape(title === "" ? url : title)
  const picture = card === undefined ? "" : `<img src="${escape(card)}" width="280" alt="">`
  return `<tr><td>${link(url, picture)}</td><td dir="auto">${link(url, name)}</td></tr>`
}

const link = (url: string, inner: string): string =>
  inner === "" || !/^https?:/i.test(url) ? inner : `<a href="${escape(url)}">${inner}</a>`

const findingRow = ({ code, file, line, column, message, fix }: Finding): string => {
  const place = [file, line, column].filter((part) => part !== undefined).join(":")
  return `<tr><td>${escape(code)}</td><td dir="auto"><code>${escape(place)}</code></td><td dir="auto">${escape(message)}<br>→ ${escape(fix)}</td></tr>`
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Text of the input on one line, which ends neither an element nor the block of HTML that Markdown passes on. */
const escape = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
