/**
 * Fields that MDX exports instead of front matter, as Next.js has them
 * (`export const metadata = { title: "A" }`), and those of data files that are
 * programs. An object that holds more than values is not run: what it may say
 * of drafts is not understood then, so that the article is held back.
 */
import type { RawField } from "../../model/draft/Metadata.ts"
import { yamlFields } from "../metadata/languages/fieldLanguages.ts"
import { codeLines } from "../lines/codeLines.ts"
import { isReleaseKey } from "../metadata/fields.ts"
import { endOfBraces } from "../templateSyntax/dialects/jsx/javascript.ts"
import { openReader } from "../templateSyntax/dialects/Reader.ts"

const exported =
  /^export[ \t]+(?:default[ \t]*|(?:const|let|var)[ \t]+(?:metadata|(?:page|post)?[mM]eta(?:data)?|front[mM]atter|attributes|page|post|article|entry)[ \t]*(?::[^=\n{]+)?=[ \t]*)(?=\{)/m
const mayHold = /\b(?:draft|published|status|private|unlisted|hidden|visibility|expir\w*|unpublish\w*)["']?\s*:/i

const oneValue = /^export[ \t]+const[ \t]+(\w+)[ \t]*(?::[^=]+)?=[ \t]*(.*)$/

/** Values that are exported by themselves over the text: `export const draft = true`. */
const singleFields = (text: string, file: string, firstLine: number): ReadonlyArray<RawField> => {
  const lines = text.split("\n")
  const head = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((line) => !/^(?:(?:import|export)\b|\s*$)/.test(line))
    )
  )
  return head.flatMap((written, index) => {
    const [, key = "", source = ""] = oneValue.exec(written) ?? []
    if (!isReleaseKey(key)) return []
    const line = firstLine + index
    const value = source.replace(/[;\s]+$/, "")
    const { fields, problems } = yamlFields(`${key}: ${value}`, file, line, "export")
    return problems.length === 0
      ? fields
      : [{ key, value: "an export that is no plain value", from: "export", place: () => ({ file, line }) }]
  })
}

/** `firstLine` is the line of the file on which the text begins, from 1. */
export const exportedFields = (written: string, file: string, firstLine: number): ReadonlyArray<RawField> => {
  if (!/^export\b/m.test(written)) return []
  const text = withoutCode(written)
  return [...objectFields(text, file, firstLine, exported), ...singleFields(text, file, firstLine)]
}

/** Blocks of code as empty lines. */
const withoutCode = (text: string): string => {
  const lines = text.split("\n")
  const areCode = codeLines(lines)
  return lines.map((line, index) => (areCode[index] === true ? "" : line)).join("\n")
}

/** Data files of Eleventy: https://www.11ty.dev/docs/data-template-dir/ */
const dataExport = /^(?:module\.exports[ \t]*=|export[ \t]+default)[ \t]*(?=\{)/m

export const fieldsOfDataModule = (text: string, file: string): ReadonlyArray<RawField> =>
  objectFields(text, file, 1, dataExport)

/** Those of the object before which `opening` ends. */
const objectFields = (text: string, file: string, firstLine: number, opening: RegExp): ReadonlyArray<RawField> => {
  const match = opening.exec(text)
  if (match === null) return []
  const start = match.index + match[0].length
  const end = endOfBraces(openReader(text, "mdx", new Map()), start)
  if (end === null) return []
  const source = text.slice(start, end)
  const line = firstLine + text.slice(0, start).split("\n").length - 1
  // JavaScript's objects of plain values are YAML too.
  const { fields, problems, isMap } = yamlFields(source, file, line, "export")
  if (problems.length === 0 && isMap) return fields
  return mayHold.test(source)
    ? [{ key: "draft", value: "an export that is not plain values", from: "export", place: () => ({ file, line }) }]
    : []
}
