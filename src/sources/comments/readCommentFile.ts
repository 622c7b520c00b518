/** One file of comments in any format that is known, told by what it holds; its ending does not matter. */
import { Result } from "effect"
import type { Located } from "../../markup/yaml/Located.ts"
import { jsonPlaces } from "../../markup/json/jsonPlaces.ts"
import { parseYaml } from "../../markup/yaml/parseYaml.ts"
import type { SourceFile } from "../Source.ts"
import type { CommentFormat, Flaw, FoundComment } from "./formats/CommentFormat.ts"
import { commentFormats } from "./formats/index.ts"
import { rootOf } from "../../markup/xmlRecords.ts"

export interface CommentFile {
  readonly path: string
  /** Null where no format recognises the file, or it holds nothing. */
  readonly format: CommentFormat | null
  readonly comments: ReadonlyArray<FoundComment>
  /** Entries that cannot be published. */
  readonly flaws: ReadonlyArray<Flaw>
  /** Why the file, or its rest, could not be read. */
  readonly broken: ReadonlyArray<Flaw>
}

export const readCommentFile = (file: SourceFile, timeZone: string): CommentFile => {
  const request = { file: file.path, timeZone }
  const nothing = (...broken: ReadonlyArray<Flaw>): CommentFile => ({
    path: file.path,
    format: null,
    comments: [],
    flaws: [],
    broken
  })
  const text = file.text.replace(/^\s+/, "")
  if (text.startsWith("<")) {
    const root = rootOf(text)
    const format = commentFormats.find((one) => one.kind === "xml" && root !== undefined && one.recognises(root, text))
    return format?.kind === "xml"
      ? { ...nothing(), format, ...parted(format.read(text, request), file.path) }
      : nothing(unknown(file.path))
  }
  const located = readData(file)
  if (located.problems.length > 0) return nothing(...located.problems.slice(0, 1))
  if (located.value === null) return nothing()
  const format = commentFormats.find((one) => one.kind === "data" && one.recognises(located.value))
  return format?.kind === "data"
    ? { ...nothing(), format, ...parted(format.read(located, request), file.path) }
    : nothing(unknown(file.path))
}

const parted = (
  { found, brokenOff }: ReturnType<CommentFormat["read"]>,
  file: string
): Pick<CommentFile, "comments" | "flaws" | "broken"> => ({
  comments: found.filter(Result.isSuccess).map(({ success }) => success),
  flaws: found.filter(Result.isFailure).map(({ failure }) => failure),
  broken:
    brokenOff === null
      ? []
      : [
          {
            place: { file, line: brokenOff.line },
            message: `The file breaks off here: ${brokenOff.reason}. What stands before is read.`,
            fix: "Fetch or export it again."
          }
        ]
})

/** UTF-16 units. YAML takes far longer than JSON, and longest where it is broken. */
const mostYaml = 10_000_000
const mostBrokenJson = 100_000

/** JSON is read as such where it is, because it is some fifty times as fast as the same read as YAML. */
const readData = ({ path, text }: SourceFile): Located => {
  const isJson = /^\s*[[{]/.test(text)
  const json = isJson ? Result.try(() => JSON.parse(text) as unknown) : Result.fail(undefined)
  if (Result.isSuccess(json)) {
    let places: Located["place"] | undefined
    return { value: json.success, place: (at) => (places ??= jsonPlaces(text, path))(at), problems: [] }
  }
  const isShort = text.length <= (isJson ? mostBrokenJson : mostYaml)
  const yaml = isShort ? Result.getOrUndefined(Result.try(() => parseYaml(text, path))) : undefined
  const place = { file: path, line: 1 }
  const problem = isJson
    ? { message: "This is not valid JSON.", fix: "Fetch or export the file again." }
    : { message: "This YAML is too large or nested too deeply.", fix: "Write the comments as JSON." }
  return yaml ?? { value: undefined, place: () => place, problems: [{ place, path: [], ...problem }] }
}

const names = commentFormats.map(({ name }) => name).join(", ")

const unknown = (file: string): Flaw => ({
  place: { file, line: 1 },
  message: "This file holds no list of comments that fanfare knows.",
  fix: `Begin each comment with \`- author:\`, and give it \`date:\` and \`text:\`; or export it as one of: ${names}.`
})
