/** The formats of a config that is code: functions, which no schema describes. */
import type { Located, Problem } from "../markup/yaml/Located.ts"
import type { FileFormat } from "../model/settings/FormatSettings.ts"

export interface TakenFormats {
  readonly formats: ReadonlyArray<FileFormat>
  /** The config without them. */
  readonly rest: Located
  readonly problems: ReadonlyArray<Problem>
}

export const takeFormats = (located: Located): TakenFormats => {
  const { value } = located
  if (typeof value !== "object" || value === null || !("formats" in value))
    return { formats: [], rest: located, problems: [] }
  const { formats, ...rest } = value
  const list: ReadonlyArray<unknown> = Array.isArray(formats) ? formats : [formats]
  const problems = list.flatMap((one, index): ReadonlyArray<Problem> => {
    if (isFormat(one)) return []
    const path = ["formats", index]
    return [
      {
        place: located.place(path),
        path,
        message: "`formats` holds something that is no format.",
        fix: 'Write { name: "AsciiDoc", extensions: [".adoc"], read: (text) => html } in a config that is code, such as fanfare.config.ts.'
      }
    ]
  })
  return { formats: list.filter(isFormat), rest: { ...located, value: rest }, problems }
}

const isFormat = (value: unknown): value is FileFormat => {
  if (typeof value !== "object" || value === null) return false
  const { name, extensions, read, version } = value as Partial<Record<keyof FileFormat, unknown>>
  return (
    typeof name === "string" &&
    typeof read === "function" &&
    (version === undefined || typeof version === "string") &&
    Array.isArray(extensions) &&
    extensions.length > 0 &&
    extensions.every((one) => typeof one === "string" && /^\.[\w.-]+$/.test(one))
  )
}
