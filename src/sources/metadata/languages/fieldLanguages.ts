/**
 * Fields in the languages that people write them in: YAML, TOML and JSON, each
 * field with its place. What a field means is decided in `readMetadata.ts`.
 */
import { Result } from "effect"
import { parse as parseToml, TomlDate, TomlError } from "smol-toml"
import type { Place } from "../../../model/Finding.ts"
import type { RawField } from "../../../model/draft/Metadata.ts"
import type { Problem } from "../../../markup/yaml/Located.ts"
import { withoutReferences } from "../../../markup/escapedTwice.ts"
import { jsonPlaces } from "../../../markup/json/jsonPlaces.ts"
import { parseYaml } from "../../../markup/yaml/parseYaml.ts"
import { isGroup, isRecord } from "../fields.ts"
import { withMergedKeys } from "./mergeKeys.ts"
import { tomlPlaces } from "./tomlPlaces.ts"

export interface ReadFields {
  /** Empty where there are problems. */
  readonly fields: ReadonlyArray<RawField>
  readonly problems: ReadonlyArray<Problem>
  /** False where the text is a single value or a list: it holds no fields, then. */
  readonly isMap: boolean
}

/** `text` begins on `firstLine` of the file, from 1; `from` names it for people. */
export type FieldReader = (text: string, file: string, firstLine: number, from: string) => ReadFields

export const yamlFields: FieldReader = (text, file, firstLine, from) => {
  const { value, place, problems } = parseYaml(text, file, firstLine, { numbersAsWritten: true })
  if (problems.length > 0) return failed(problems)
  const whole = text.includes("<<") ? withMergedKeys(value) : value
  return { fields: fieldsOfMap(whole, place, from), problems: [], isMap: value === null || isRecord(value) }
}

/** An object with its braces, or what stands between them, as Hexo writes it. */
export const jsonFields: FieldReader = (text, file, firstLine, from) => {
  const isBare = !text.trimStart().startsWith("{")
  const inner = isBare ? text.trimEnd().replace(/,$/, "") : ""
  const parsed = Result.try(() => JSON.parse(isBare ? `{${inner}}` : text) as unknown)
  if (Result.isFailure(parsed)) return failed([brokenJson(parsed.failure, text, file, firstLine)])
  let located: PlaceOf | null = null
  const place: PlaceOf = (path) => {
    // The brace on a line of its own moves no column.
    located ??= isBare ? jsonPlaces(`{\n${inner}}`, file, firstLine - 1) : jsonPlaces(text, file, firstLine)
    return located(path)
  }
  return { fields: fieldsOfMap(parsed.success, place, from), problems: [], isMap: isRecord(parsed.success) }
}

export const tomlFields: FieldReader = (text, file, firstLine, from) => {
  const parsed = Result.try(() => parseToml(text) as unknown)
  if (Result.isFailure(parsed)) return failed([brokenToml(parsed.failure, file, firstLine)])
  const fields = fieldsOfMap(plainDates(parsed.success), tomlPlaces(text, file, firstLine), from)
  return { fields, problems: [], isMap: true }
}

/** UTF-16 units: tens of thousands of fields, which nobody writes. A parser of YAML takes seconds for more. */
export const longestFields = 1_000_000

export const longFields = (name: string, { length }: string): Pick<Problem, "message" | "fix"> => ({
  message: `This ${name} is ${(length / 1_000_000).toFixed(1)} million characters long; a million are read.`,
  fix: "Move what is not said about the article out of it, for example into a data file of the site."
})

/** Whether a line of a text looks like a field: of YAML, TOML or JSON. */
export const looksLikeFields = (text: string): boolean =>
  /^\s*(?:["']?[A-Za-z_][\w.-]*["']?)\s*(?::(?:\s|$)|:(?=["'[{])|=)/m.test(text)

const failed = (problems: ReadonlyArray<Problem>): ReadFields => ({
  fields: [],
  problems: problems.slice(0, 5),
  isMap: true
})

/** References of HTML such as `&#8217;`, which exports and templates leave in fields, as their characters. */
const withCharacters = (value: unknown, depth = 0): unknown => {
  if (typeof value === "string") return withoutReferences(value)
  if (depth > deepest || value === null || typeof value !== "object") return value
  if (Array.isArray(value)) return value.map((one) => withCharacters(one, depth + 1))
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withCharacters(one, depth + 1)]))
    : value
}

/** No field is read more deeply. */
const deepest = 6

type PlaceOf = (path: ReadonlyArray<PropertyKey>) => Place

/** Fields of a group such as `params` stand after those beside them. */
const fieldsOfMap = (value: unknown, place: PlaceOf, from: string): ReadonlyArray<RawField> => {
  if (!isRecord(value)) return []
  const own = Object.entries(value)
  const field = (path: ReadonlyArray<string>, key: string, held: unknown): RawField => ({
    key,
    value: withCharacters(held),
    from,
    place: (below) => place([...path, key, ...below])
  })
  return [
    ...own.map(([key, held]) => field([], key, held)),
    ...own
      .filter(([key]) => isGroup(key))
      .flatMap(([key, held]) =>
        isRecord(held) ? Object.entries(held).map(([inner, below]) => field([key], inner, below)) : []
      )
  ]
}

/** V8 names line and column where it knows them. */
const brokenJson = (error: unknown, text: string, file: string, firstLine: number): Problem => {
  const message = error instanceof Error ? error.message : String(error)
  const position = /at position (\d+)/.exec(message)?.[1]
  const before = text.slice(0, position === undefined ? 0 : Number(position)).split("\n")
  return {
    place: { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 },
    path: [],
    message: `This is not valid JSON: ${message.replace(/ in JSON at position.*| \(line \d+.*/s, "").replace(/, "[^]*/, "")}.`,
    fix: "Correct the JSON: each name and each text in double quotes, a comma between two fields, none after the last."
  }
}

const brokenToml = (error: unknown, file: string, firstLine: number): Problem => {
  const at =
    error instanceof TomlError ? { line: error.line + firstLine - 1, column: error.column } : { line: firstLine }
  const message = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error)
  return {
    place: { file, ...at },
    path: [],
    message: `This is not valid TOML: ${message.replace(/^Invalid TOML document: /, "")}.`,
    fix: "Correct the TOML; put quotes around every text."
  }
}

/** Dates as they were written, because a zone is a part of them. */
const plainDates = (value: unknown): unknown => {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainDates)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainDates(held)]))
  return value
}
