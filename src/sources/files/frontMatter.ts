/**
 * Front matter: the fields at the top of a file, in YAML, TOML or JSON. What
 * cannot be read is not guessed at: the file gives no article, because a line
 * that was not understood may have said that it is a draft.
 */
import type { Problem } from "../../markup/yaml/Located.ts"
import type { RawField } from "../../model/draft/Metadata.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import {
  jsonFields,
  longestFields,
  longFields,
  looksLikeFields,
  tomlFields,
  yamlFields
} from "../metadata/languages/fieldLanguages.ts"
import { headerFields } from "../metadata/languages/headerFields.ts"
import { isKnownKey, isReleaseKey } from "../metadata/fields.ts"
import { misspeltFields } from "../metadata/misspelt.ts"
import type { SourceFile } from "../Source.ts"
import type { Block } from "./Block.ts"
import { frontMatterBlock } from "./frontMatterBlock.ts"

export type FrontMatter =
  | {
      readonly _tag: "Read"
      readonly fields: ReadonlyArray<RawField>
      readonly findings: ReadonlyArray<Finding>
      /** The text after the front matter. */
      readonly rest: string
      /** Line of the file on which `rest` begins, from 1. */
      readonly firstLine: number
    }
  /** The file is held back. */
  | { readonly _tag: "Unread"; readonly findings: ReadonlyArray<Finding> }

const readers = { yaml: yamlFields, toml: tomlFields, json: jsonFields, header: headerFields } as const

/** A file without front matter comes back as it is. */
export const readFrontMatter = ({ path, text }: SourceFile): FrontMatter => {
  const none: FrontMatter = { _tag: "Read", fields: [], findings: [], rest: text, firstLine: 1 }
  const lines = text.split("\n")
  const block = frontMatterBlock(lines)
  if (block === null) return none
  if (block.language === "unknown") return unread([unknownFence(path, block)])
  if (block.after === null) return beginsWithField(block) ? unread([unclosed(path, block)]) : none
  if (block.content.length > longestFields) return beginsWithField(block) ? unread([tooLong(path, block)]) : none
  const { fields, problems, isMap } = readers[block.language](block.content, path, block.contentLine, "front matter")
  if (problems.length > 0 && (block.isOpened || namesKnownKey(block.content)))
    return block.language === "json" || looksLikeFields(block.content) ? unread(problems.map(broken)) : none
  if (!isMap || (!block.isOpened && !fields.some(({ key }) => isKnownKey(key)))) return none
  const findings = misspeltFields(fields)
  const rest = lines.slice(block.after)
  const second = secondBlock(rest, block.content.trim() === "")
  if (second !== null) return unread([again(path, second, block.after)])
  return block.behind.trim() === ""
    ? { _tag: "Read", fields, findings, rest: rest.join("\n"), firstLine: block.after + 1 }
    : { _tag: "Read", fields, findings, rest: [block.behind, ...rest].join("\n"), firstLine: block.after }
}

/** Front matter again, right under the first, with a field that may hold the article back. Under an empty one it may lack its fence. */
const secondBlock = (rest: ReadonlyArray<string>, isFirstEmpty: boolean): Block | null => {
  const mayBegin = isFirstEmpty || /^\s*(?:-{3}|\+{3})\s*$/.test(rest.find((line) => line.trim() !== "") ?? "")
  const block = mayBegin ? frontMatterBlock(rest) : null
  if (block === null || block.after === null || block.language === "unknown") return null
  const { fields, isMap } = readers[block.language](block.content, "", 1, "front matter")
  return isMap && fields.some(({ key }) => isReleaseKey(key)) ? block : null
}

const again = (file: string, { name, contentLine, isOpened }: Block, before: number): Finding =>
  finding(
    "FF1103",
    // At the fence that opens it, where it has one.
    { file, line: before + contentLine - (isOpened ? 1 : 0), column: 1 },
    `This file has front matter twice, again between \`${name}\`. ${heldBack}`,
    "Write all fields between the first two fences."
  )

/** A heading with colons, underlined by dashes, looks like a field that is closed by them. */
const namesKnownKey = (content: string): boolean =>
  content.split("\n").some((line) => isKnownKey(/^[\w.-]+(?=\s*:)/.exec(line)?.[0] ?? ""))

const unread = (findings: ReadonlyArray<Finding>): FrontMatter => ({ _tag: "Unread", findings })

const heldBack = "The article is held back, because what cannot be read may say that it is a draft."

const broken = ({ place, message, fix }: Problem): Finding =>
  finding("FF1101", place, `${message.replace(/\.?$/, ".")} ${heldBack}`, fix)

const tooLong = (file: string, { content, contentLine }: Block): Finding =>
  broken({ place: { file, line: contentLine }, path: [], ...longFields("front matter", content) })

/** A lone `---` is a rule of the text. */
const beginsWithField = ({ content, language }: Block): boolean => {
  const [first = ""] = content.split("\n")
  return language === "json" ? /^\s*[{"]/.test(first) : looksLikeFields(first)
}

const unclosed = (file: string, { name, content, contentLine }: Block): Finding => {
  const lines = content.split("\n")
  const blank = lines.findIndex((line) => line.trim() === "")
  const last = contentLine - 1 + (blank < 0 ? lines.length : blank)
  return finding(
    "FF1102",
    { file, line: contentLine - 1 || 1, column: 1 },
    `This front matter begins with \`${name}\` and has no end. ${heldBack}`,
    name === "JSON" ? "Close its braces and quotes." : `Add a line of \`${name}\` after line ${last}.`
  )
}

const unknownFence = (file: string, { name, contentLine }: Block): Finding =>
  finding(
    "FF1103",
    { file, line: contentLine - 1, column: 1 },
    `This front matter is in a language or between fences that are not read: \`${name}\`. ${heldBack}`,
    name === "----"
      ? "These are fields of Kirby: write them as YAML, `key: value` between two lines of `---` at the top of the file, and the text under them."
      : "Write it as YAML: `key: value` between two lines of `---`, at the top of the file."
  )
