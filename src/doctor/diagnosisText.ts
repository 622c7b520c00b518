/** A diagnosis for people: what is wrong with the line that mends it, and what is fine in few words. */
import { printable } from "../report/printable.ts"
import { wrap } from "../report/wrap.ts"
import type { CheckResult, Diagnosis } from "./Diagnosis.ts"
import { folderName } from "./words.ts"

export interface DiagnosisTextOptions {
  readonly colour: boolean
  /** Every check with what was found. */
  readonly verbose: boolean
  /** Only what makes the command fail. */
  readonly quiet: boolean
  readonly strict: boolean
  /** Columns of the terminal; left out where lines are not to be wrapped. */
  readonly width?: number
}

/** Of lists of names where no terminal says how wide it is. */
const usualWidth = 80

const titles = { setup: "Set-up", output: "Output", live: "Live site" } as const
const signs = { ok: "✓", warn: "!", fail: "✗", skipped: "–" } as const
const colours = { ok: 32, warn: 33, fail: 31, skipped: 2 } as const

/** No line at the end; empty where there is nothing to say. */
export const diagnosisText = (diagnosis: Diagnosis, options: DiagnosisTextOptions): string => {
  const paint = (text: string, on: number): string =>
    options.colour ? `\u001b[${on}m${text}\u001b[${on < 10 ? 22 : 39}m` : text
  const { checks, summary, project } = diagnosis
  const rows = ({ name, status, found, fix }: CheckResult): ReadonlyArray<string> => {
    const text = status === "skipped" ? `not checked: ${found}` : found
    const [first = "", ...further] = wrap(`${name}  ${text}`, "    ", options.width ?? null)
    return [
      `  ${paint(signs[status], colours[status])} ${paint(name, 1)}  ${first.trimStart().slice(name.length).trimStart()}`,
      ...further,
      // A line to copy stays one line.
      ...(fix === null ? [] : [`    ${paint("→", 2)} ${printable(fix)}`])
    ]
  }
  if (options.quiet)
    return checks
      .filter(({ status }) => status === "fail" || (options.strict && status === "warn"))
      .flatMap(rows)
      .join("\n")
  const groups = (["setup", "output", "live"] as const).flatMap((group) => {
    const own = checks.filter((check) => check.group === group)
    if (own.length === 0) return []
    if (options.verbose) return [paint(titles[group], 1), ...own.flatMap(rows), ""]
    const wrong = own.filter(({ status }) => status === "warn" || status === "fail")
    const named = (status: CheckResult["status"], before: string): ReadonlyArray<string> => {
      const names = own.filter((check) => check.status === status).map(({ name }) => name)
      return names.length === 0
        ? []
        : wrap(`${before}${names.join(", ")}`, "    ", options.width ?? usualWidth).map((line, at) =>
            at === 0
              ? `  ${paint(signs[status], colours[status])} ${paint(line.trimStart(), 2)}`
              : `    ${paint(line.trimStart(), 2)}`
          )
    }
    return [
      paint(titles[group], 1),
      ...wrong.toSorted((a, b) => Number(b.status === "fail") - Number(a.status === "fail")).flatMap(rows),
      ...named("ok", ""),
      ...named("skipped", "not checked: "),
      ""
    ]
  })
  const made = [
    project.config ?? "no config",
    folderName(project.out),
    ...(project.generator === null ? [] : [project.generator])
  ]
  const counts = [
    paint(`${summary.ok} fine`, colours.ok),
    summary.warn === 0 ? "" : paint(count(summary.warn, "warning"), colours.warn),
    summary.fail === 0 ? "" : paint(count(summary.fail, "failure"), colours.fail),
    summary.skipped === 0 ? "" : paint(`${summary.skipped} not checked`, 2)
  ]
  return [paint(printable(made.join("  ")), 2), "", ...groups, counts.filter(Boolean).join(", ")].join("\n")
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`
