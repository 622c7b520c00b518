/** A report as lines for a terminal: what was written, what subscribers will see, what to fix. */
import type { Finding } from "../model/Finding.ts"
import { printable } from "./printable.ts"
import type { Report } from "./Report.ts"

export interface TextOptions {
  readonly colour: boolean
  /** Whether findings of severity `info` are shown. */
  readonly verbose: boolean
}

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

type Paint = (text: string) => string

const paints = (colour: boolean): Record<"red" | "yellow" | "blue" | "green" | "dim" | "bold", Paint> => {
  const paint =
    (on: number, off: number): Paint =>
    (text) =>
      colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    red: paint(31, 39),
    yellow: paint(33, 39),
    blue: paint(34, 39),
    green: paint(32, 39),
    dim: paint(2, 22),
    bold: paint(1, 22)
  }
}

/** The summary of a build and its findings; no line at the end. */
export const reportText = (report: Report, options: ReportTextOptions): string => {
  const { bold, dim, green, red } = paints(options.colour)
  if (options.quiet) return errorsText(report.findings, { colour: options.colour, strict: options.isHeldBack })
  const { articles, cards, files, subscribers } = report
  const drawn = cards.rendered + cards.reused
  const out = options.out === null ? null : printable(options.out)
  const lines = [
    ...findingsText(report.findings, options),
    `${green("✓")} ${bold(count(articles.total, "article"))}: ${articles.added} added, ${articles.changed} changed, ${articles.removed} removed`,
    ...(drawn === 0 ? [] : [`  ${count(drawn, "card")}: ${cards.rendered} drawn, ${cards.reused} reused`]),
    `  ${count(files.written + files.unchanged, "file")}: ${files.written} written, ${files.unchanged} unchanged, ${files.deleted} deleted`,
    `  For subscribers: ${subscribers.new.length} new, ${subscribers.updated.length} updated, ${subscribers.vanished.length} vanished, ${subscribers.resent.length === 0 ? "none" : red(String(subscribers.resent.length))} re-sent`,
    `  ${countsText(report.findings)}`,
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

/** What `--quiet` shows: the errors, under `--strict` warnings too, and how many findings there are; nothing without any. */
export const errorsText = (
  findings: ReadonlyArray<Finding>,
  { colour, strict }: { readonly colour: boolean; readonly strict: boolean }
): string => {
  const errors = findings.filter(({ severity }) => severity === "error" || (strict && severity === "warning"))
  return errors.length === 0
    ? ""
    : [...findingsText(errors, { colour, verbose: false }), countsText(findings)].join("\n")
}

/** How many findings there are of each kind: what every command says at its end. */
export const countsText = (findings: ReadonlyArray<Finding>): string => {
  const of = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length
  return `${count(of("error"), "error")}, ${count(of("warning"), "warning")}, ${count(of("info"), "note")}`
}

/** Each finding on two lines: where and what, then how to fix it; a count at the end. */
export const findingsText = (findings: ReadonlyArray<Finding>, options: TextOptions): ReadonlyArray<string> => {
  const { dim, red, yellow, blue, bold } = paints(options.colour)
  const sign = { error: red("error"), warning: yellow("warning"), info: blue("info") }
  const shown = findings.filter((one) => options.verbose || one.severity !== "info")
  const hidden = findings.length - shown.length
  return [
    ...shown.flatMap((one) => [
      [sign[one.severity], dim(one.code), ...placeText(one).map(bold)].join(" "),
      `  ${printable(one.message)}`,
      `  ${dim("→")} ${printable(one.fix)}`
    ]),
    ...(hidden === 0 ? [] : [dim(`${count(hidden, "note")} not shown; --verbose shows them.`)]),
    ...(shown.length + hidden === 0 ? [] : [""])
  ]
}

/** Nothing where no place is known. */
const placeText = ({ file, line, column }: Finding): ReadonlyArray<string> => {
  const parts = [file, line, column].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [printable(parts.join(":"))]
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`
