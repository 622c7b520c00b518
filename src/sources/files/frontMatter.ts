/**
 * Front matter: the fields at the top of a text or Markdown file, between
 * lines of `---`. JSON between braces is read too, since YAML holds JSON;
 * TOML is named and passed over.
 */
import { type Finding, finding } from "../../model/Finding.ts"
import { yamlFields } from "../metadata/fields.ts"
import type { SourceFile } from "../Source.ts"
import type { RawField } from "../../model/draft/Metadata.ts"

export interface FrontMatter {
  readonly fields: ReadonlyArray<RawField>
  readonly findings: ReadonlyArray<Finding>
  /** The text after the front matter. */
  readonly rest: string
  /** Line of the file on which `rest` begins, from 1. */
  readonly firstLine: number
}

/** A file without front matter comes back as it is. */
export const readFrontMatter = ({ path, text }: SourceFile): FrontMatter => {
  const lines = text.split("\n")
  const none: FrontMatter = { fields: [], findings: [], rest: text, firstLine: 1 }
  const after = (line: number): Pick<FrontMatter, "rest" | "firstLine"> => ({
    rest: lines.slice(line).join("\n"),
    firstLine: line + 1
  })
  const first = lines[0]?.trimEnd()
  if (first === "+++") return { ...none, ...toml(path, lines, after) }
  if (first === "{" && /^\s*(?:["'}]|[A-Za-z_][\w-]*\s*:)/.test(lines[1] ?? "")) {
    const end = lines.findIndex((line) => line.trimEnd() === "}")
    const json = end < 0 ? undefined : readYaml(path, lines.slice(0, end + 1), 1)
    return json?.isMap === true ? { ...json, ...after(end + 1) } : none
  }
  if (first !== "---") return none
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  if (end < 0) return unclosed(path, lines, after) ?? none
  const read = readYaml(path, lines.slice(1, end), 2)
  return read.isMap ? { ...read, ...after(end + 1) } : none
}

const readYaml = (
  file: string,
  lines: ReadonlyArray<string>,
  firstLine: number
): Pick<FrontMatter, "fields" | "findings"> & { readonly isMap: boolean } => {
  const { fields, problems, isMap } = yamlFields(lines.join("\n"), file, firstLine, "front matter")
  return { fields, isMap, findings: problems.map(({ place, message, fix }) => finding("FF1101", place, message, fix)) }
}

type After = (line: number) => Pick<FrontMatter, "rest" | "firstLine">

const toml = (file: string, lines: ReadonlyArray<string>, after: After): Partial<FrontMatter> => {
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "+++")
  return {
    ...(end < 0 ? {} : after(end + 1)),
    findings: [
      finding(
        "FF1103",
        { file, line: 1, column: 1 },
        "This front matter is TOML (between lines of `+++`), which is not read.",
        "Write it as YAML: `key: value` between two lines of `---`."
      )
    ]
  }
}

/** A `---` that is followed by a field and never closed; a lone `---` is a rule of the text. */
const unclosed = (file: string, lines: ReadonlyArray<string>, after: After): FrontMatter | undefined => {
  if (!/^[A-Za-z_][\w-]*\s*:(?:\s|$)/.test(lines[1] ?? "")) return undefined
  const blank = lines.findIndex((line, index) => index > 0 && line.trim() === "")
  const end = blank < 0 ? lines.length : blank
  const read = readYaml(file, lines.slice(1, end), 2)
  return {
    fields: read.fields,
    ...after(end),
    findings: [
      finding(
        "FF1102",
        { file, line: 1, column: 1 },
        "This front matter begins with `---` and has no line of `---` at its end; the lines up to the first empty one were taken for it.",
        `Add a line of \`---\` after line ${end}.`
      ),
      ...read.findings
    ]
  }
}
