/**
 * Template syntax in an article's text: what is understood becomes what it
 * means, and the rest is cut and told of, so that none of it is ever published.
 * Code keeps it as it is. The text is read before it is Markdown or HTML, the
 * meaning is put into the tree that is made of it.
 */
import type { Root } from "hast"
import type { Finding, Place } from "../../model/Finding.ts"
import { composeText } from "./composeText.ts"
import type { Format } from "./dialects/Format.ts"
import { openReader, type Reader } from "./dialects/Reader.ts"
import { scanTags } from "./scanTags.ts"
import { settleTree } from "./settleTree.ts"
import { templateFindings } from "./templateFinding.ts"

export interface TemplateOptions {
  readonly format: Format
  /** Of the article, relative to the project. */
  readonly file: string
  /** Where a line of the text stands; from 1. */
  readonly place: (line: number) => Place
  /** What stands in for the variables that name fields of the front matter, by their names in lower case. */
  readonly fields: ReadonlyMap<string, string>
}

export interface Templates {
  /** With a word in the place of each tag. */
  readonly text: string
  /** `parse` is what made the tree of `text`, for the parts of it that tags hold. */
  readonly settle: (tree: Root, parse: (text: string) => Root) => SettledTemplates
}

export interface SettledTemplates {
  readonly body: Root
  /** A part of `text` without its tags, as words alone. */
  readonly wordsOf: (text: string) => string
  /** At most one. */
  readonly findings: () => ReadonlyArray<Finding>
}

export const readTemplates = (text: string, options: TemplateOptions): Templates =>
  mayHold[options.format].test(text)
    ? templatesOf(openReader(text, options.format, options.fields), options)
    : unchanged(text)

/** The templates of a text, by what reads it. */
export const templatesOf = (reader: Reader, { format, file, place }: Omit<TemplateOptions, "fields">): Templates => {
  const tags = scanTags(reader)
  if (tags.length === 0) return unchanged(reader.text)
  const composed = composeText(reader.text, format, tags)
  return {
    text: composed.text,
    settle: (tree, parse) => {
      const { body, lost, gone, wordsOf } = settleTree(tree, { composed, parse, file, field: reader.field })
      const items = (indexes: ReadonlySet<number>) =>
        [...indexes].flatMap((index) => composed.items[index] ?? []).toSorted((a, b) => a.tag.start - b.tag.start)
      return {
        body,
        wordsOf,
        findings: () => templateFindings({ place, lineOf: lines(reader.text), lost: items(lost), gone: items(gone) })
      }
    }
  }
}

const mayHold: Readonly<Record<Format, RegExp>> = {
  markdown:
    /\{[{%:#@/!]|<(?:\/?[A-Z]|[%?]|\/?[#@]|<<|!--\s*@include:)|<[a-z][^<>]*\s(?:[@#]|[\w:.-]+=\{)|^(?:import|export)\b|^::\p{L}|^\w+::\S*\[|^\.\. \S|^ {0,3}@[a-z]|\{\w+\}`|\[[a-z]\w+[^[\]\n]*\]/mu,
  mdx: /[{<]|\[[a-z]\w+[^[\]\n]*\]|^(?:import|export)\b|^::\p{L}/mu,
  html: /\{[{%#@/!:]|<(?:[%?]|\/?[#@])|^ {0,3}@[a-z]|\[[a-z]\w+[^[\]\n]*\]/m,
  text: /\{[{%]|<(?:[%?]|\/?[#@])|\[[a-z]\w+[^[\]\n]*\]/
}

const unchanged = (text: string): Templates => ({
  text,
  settle: (body) => ({ body, wordsOf: (part) => part, findings: () => [] })
})

/** The line of an index, from 1. */
const lines = (text: string): ((index: number) => number) => {
  const starts = [0]
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  return (index) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= index) low = middle
      else high = middle
    }
    return low + 1
  }
}
