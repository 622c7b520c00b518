/** Findings as lines for a terminal: grouped by their codes, or each with its place, what is wrong and how to fix it. */
import type { Finding } from "../model/Finding.ts"
import { findingPage } from "../model/addresses/findingPage.ts"
import { count, countsText } from "./counts.ts"
import { type Paint, paints } from "./paint.ts"
import { placeText } from "./placeText.ts"
import { wrap } from "./wrap.ts"

export interface TextOptions {
  readonly colour: boolean
  /** Whether each finding is shown, notes too, in the order given; else one for each code, the gravest last. */
  readonly verbose: boolean
  /** Columns of the terminal; left out where lines are not to be wrapped. */
  readonly width?: number
  /** Whether notes are shown in groups, a line for each code; else they are only counted. */
  readonly notes?: boolean
}

/** An empty line at the end; nothing without any finding. */
export const findingsText = (findings: ReadonlyArray<Finding>, options: TextOptions): ReadonlyArray<string> => {
  if (findings.length === 0) return []
  return options.verbose
    ? [...findings.flatMap((one) => wholeText(one, options)), ""]
    : [...groupsOf(findings).flatMap((group) => groupText(group, options)), ...hiddenText(findings, options), ""]
}

/** What `--quiet` shows: each error, under `--strict` each warning too, and how many findings there are; nothing without any. */
export const errorsText = (
  findings: ReadonlyArray<Finding>,
  { colour, strict }: { readonly colour: boolean; readonly strict: boolean }
): string => {
  const errors = findings.filter(({ severity }) => severity === "error" || (strict && severity === "warning"))
  return errors.length === 0
    ? ""
    : [...findingsText(errors, { colour, verbose: true }), countsText(findings)].join("\n")
}

type Group = readonly [Finding, ...ReadonlyArray<Finding>]

const weights = { info: 0, warning: 1, error: 2 } as const

/** What is last stands next to the summary, where people look first. */
const groupsOf = (findings: ReadonlyArray<Finding>): ReadonlyArray<Group> =>
  [...Map.groupBy(findings, ({ severity, code }) => `${severity} ${code}`).values()]
    .flatMap(([first, ...others]): ReadonlyArray<Group> => (first === undefined ? [] : [[first, ...others]]))
    .toSorted(([a], [b]) => weights[a.severity] - weights[b.severity])

const groupText = ([first, ...others]: Group, options: TextOptions): ReadonlyArray<string> => {
  if (first.severity === "info" && options.notes !== true) return []
  const lines = wholeText(first, options, others.length === 0 ? "" : ` and ${others.length} more`)
  return first.severity === "info" ? lines.slice(0, -fixText(first, options).length) : lines
}

const wholeText = (one: Finding, options: TextOptions, more = ""): ReadonlyArray<string> => {
  const { dim, bold } = paints(options.colour)
  const place = placeText(one)
  const head = [label(one, options), dim(one.code), ...(place === "" ? [] : [bold(place)])].join(" ")
  return [head + dim(more), ...wrap(one.message, "  ", options.width ?? null), ...fixText(one, options)]
}

/** The arrow hangs in the margin, and further lines stand under its text. */
const fixText = ({ fix }: Finding, { colour, width }: TextOptions): ReadonlyArray<string> =>
  wrap(fix, "    ", width ?? null).map((line, index) =>
    index === 0 ? `  ${paints(colour).dim("→")} ${line.trimStart()}` : line
  )

const label = ({ severity }: Finding, { colour }: TextOptions): string => {
  const { red, yellow, blue } = paints(colour)
  const labels: Record<Finding["severity"], Paint> = { error: red, warning: yellow, info: blue }
  return labels[severity](severity === "info" ? "note" : severity)
}

/** How many are not shown, and where more is said of those that are. */
const hiddenText = (findings: ReadonlyArray<Finding>, { colour, notes, width }: TextOptions): ReadonlyArray<string> => {
  const shown = groupsOf(findings).filter(([{ severity }]) => severity !== "info" || notes === true)
  const left = notes === true ? 0 : findings.filter(({ severity }) => severity === "info").length
  const more = findings.length - left - shown.length
  const hidden = [
    ...(more === 0 ? [] : [`${count(more, "more finding")} of the same kinds`]),
    ...(left === 0 ? [] : [count(left, "note")])
  ]
  const code = shown.at(-1)?.[0].code
  const lines = [
    ...(hidden.length === 0 ? [] : [`${hidden.join(" and ")} not shown; --verbose shows them.`]),
    ...(code === undefined
      ? []
      : [
          `\`fanfare explain ${code}\` says what a code means${findingPage(code) === null ? "" : `; so does ${findingPage(code)}`}.`
        ])
  ]
  return lines.flatMap((line) => wrap(line, "", width ?? null)).map(paints(colour).dim)
}
