/**
 * One thing that is wrong, or that a person should know: a stable code, where
 * it is, what is wrong and how to fix it. Findings are data; nothing here
 * prints or throws them.
 */
import { Schema } from "effect"
import { codes, severities } from "./codes.ts"
import { compareText } from "./compareText.ts"

export type Code = keyof typeof codes

/**
 * The schema of a finding: one thing that is wrong, or that a person should know.
 *
 * @example
 * ```ts
 * import { Schema } from "effect"
 * import { Finding } from "fanfare/effect"
 *
 * const decode = Schema.decodeUnknownSync(Schema.Array(Finding))
 * console.log(decode([{ code: "FF1204", severity: "warning", message: "There is no date.", fix: "Write one." }]).length)
 * ```
 */
export const Finding = Schema.Struct({
  /** `FF` and four digits; the list is `codes.ts`. */
  code: Schema.String,
  /** `error`: something is left out of the output. `warning`: published, but not as it should be. `info`: worth knowing. */
  severity: Schema.Literals(severities),
  /** Path relative to the project, with forward slashes. */
  file: Schema.optionalKey(Schema.String),
  /** From 1. */
  line: Schema.optionalKey(Schema.Int),
  /** From 1, in UTF-16 units. */
  column: Schema.optionalKey(Schema.Int),
  /** What is wrong, in one sentence. */
  message: Schema.String,
  /** What to do about it, in one sentence. */
  fix: Schema.String
})
/**
 * One thing that is wrong, or that a person should know: a stable code, where it is, what is wrong and how to fix it. An
 * `error` is left out of the output, a `warning` is published but not as it should be, an `info` is worth knowing.
 * `line` counts from 1, `column` from 1 in UTF-16 units; `file` is relative to the project.
 *
 * @example
 * ```ts
 * import { createFanfare, type Finding } from "fanfare"
 *
 * const line = ({ severity, code, file = "", message, fix }: Finding): string => `${severity} ${code} ${file} ${message} ${fix}`
 * await using fanfare = await createFanfare()
 * for (const finding of (await fanfare.check()).findings) console.log(line(finding))
 * ```
 */
export interface Finding extends Schema.Schema.Type<typeof Finding> {}

/** A place in a source file: `line` and `column` count from 1. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** Makes a finding with the severity that its code has. */
export const finding = (code: Code, place: Place, message: string, fix: string): Finding => ({
  code,
  severity: codes[code].severity,
  ...(place.file === undefined ? {} : { file: place.file }),
  ...(place.line === undefined ? {} : { line: place.line }),
  ...(place.column === undefined ? {} : { column: place.column }),
  message,
  fix
})

/** By file, then line, then column, then code, so that a report never depends on the order of work. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.file ?? "", b.file ?? "") ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message)
