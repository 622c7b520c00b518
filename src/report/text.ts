/** A report as lines for a terminal: what was written, what subscribers will see, what to fix. */
import { count, countsText } from "./counts.ts"
import { errorsText, findingsText, type TextOptions } from "./findingsText.ts"
import { paints } from "./paint.ts"
import { printable } from "./printable.ts"
import type { Report } from "./Report.ts"

export interface ReportTextOptions extends TextOptions {
  /** Whether only errors are shown. */
  readonly quiet: boolean
  /** Why files were made again; shown with `verbose`. */
  readonly reasons: ReadonlyArray<string>
  /** Whether nothing was published because of `--strict`. */
  readonly isHeldBack: boolean
  /** The output directory as the user knows it; null where nothing was written. */
  readonly out: string | null
}

/** These say of a site's pages why there is no article, and what to do. */
const pageCodes = new Set(["FF1503", "FF1507"])

/** The summary of a build and its findings; no line at the end. */
export const reportText = (report: Report, options: ReportTextOptions): string => {
  const { bold, dim, green, red } = paints(options.colour)
  if (options.quiet) return errorsText(report.findings, { colour: options.colour, strict: options.isHeldBack })
  const { articles, cards, files, subscribers } = report
  const drawn = cards.rendered + cards.reused
  const counts = countsText(report.findings)
  const out = options.out === null ? null : printable(options.out)
  const lines = [
    ...findingsText(report.findings, options),
    `${report.ok && !options.isHeldBack ? green("✓") : red("✗")} ${bold(count(articles.total, "article"))}: ${articles.added} added, ${articles.changed} changed, ${articles.removed} removed`,
    ...(drawn === 0 ? [] : [`  ${count(drawn, "card")}: ${cards.rendered} drawn, ${cards.reused} reused`]),
    `  ${count(files.written + files.unchanged, "file")}: ${files.written} written, ${files.unchanged} unchanged, ${files.deleted} deleted`,
    `  For subscribers: ${subscribers.new.length} new, ${subscribers.updated.length} updated, ${subscribers.vanished.length} vanished, ${subscribers.resent.length === 0 ? "none" : red(String(subscribers.resent.length))} re-sent`,
    `  ${options.isHeldBack || report.ok ? counts : red(counts)}`,
    ...(articles.total === 0 && !report.findings.some(({ code }) => pageCodes.has(code))
      ? ["  No article was found: put one into the folder that `articles:` names (by default articles/)."]
      : []),
    ...(options.isHeldBack ? ["", red("Nothing was published, because --strict was given.")] : []),
    ...(options.verbose ? options.reasons.map((reason) => dim(`  made: ${printable(reason)}`)) : []),
    ...(out === null
      ? []
      : [
          "",
          `Written to ${bold(`${out}/`)}`,
          `  ${dim("look at")}  ${out}/index.html`,
          `  ${dim("feeds")}    ${out}/rss.xml, atom.xml, feed.json`,
          ...(drawn === 0 ? [] : [`  ${dim("cards")}    ${out}/articles/*/og.*.png`])
        ])
  ]
  return lines.join("\n")
}
