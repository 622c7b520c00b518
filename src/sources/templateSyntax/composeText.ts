/**
 * A text without its tags: a word that occurs nowhere else stands in the place
 * of each, as Hugo does it, so that Markdown around it is read as it was meant.
 */
import { isKeptBackTag } from "../paid/keptBackTag.ts"
import type { Format } from "./dialects/Format.ts"
import type { Item } from "./Item.ts"
import { meaningsOf } from "./meanings/index.ts"
import { pairsOf } from "./pairsOf.ts"
import type { Scanned } from "./scanTags.ts"

export interface Composed {
  readonly text: string
  readonly items: ReadonlyArray<Item>
  /** Finds places: the first group is the item's index. */
  readonly place: RegExp
}

/** Tags that hold others are read so deep; what is deeper keeps its text. */
const deepest = 20

/** What only a generator can choose, repeat or compute. */
const programs = new Set(
  "if unless case switch for tablerow asynceach asyncall ifasync each with macro capture set cache css js script style javascript stylesheet schema await snippet".split(
    " "
  )
)

/** Names that hold a note to the author. */
const notes = new Set(["comment", "Comment"])

export const composeText = (text: string, format: Format, tags: ReadonlyArray<Scanned>): Composed => {
  const ends = pairsOf(tags)
  const prefix = unusedWord(text)
  const items: Array<Item> = []
  const put = (
    tag: Scanned,
    kind: Item["kind"],
    { value = "", inner = null, end = tag.end }: { value?: string; inner?: string | null; end?: number } = {}
  ): string => {
    items.push({ tag, kind, value, inner, source: text.slice(tag.start, end) })
    return `${prefix}${items.length - 1}q`
  }

  const isMarkdown = format === "markdown" || format === "mdx"

  const write = (first: number, behind: number, from: number, until: number, depth: number): string => {
    const parts: Array<string> = []
    let at = from
    for (let index = first; index < behind; index += 1) {
      const tag = tags[index]
      if (tag === undefined) continue
      const end = ends.get(index)
      const closing = end === undefined ? undefined : tags[end]
      const before = text.slice(at, tag.start)
      at = tag.end
      parts.push(before)
      if (tag.inCode) {
        parts.push(tag.role === "silent" ? "" : format === "text" ? tag.value : put(tag, "code", { value: tag.value }))
        continue
      }
      if (isMarkdown && isRow(text, tag)) parts.push("\n")
      const isProgram = tag.role === "whole" || programs.has(tag.name.toLowerCase()) || isKeptBackTag(tag.name)
      if (closing !== undefined && (isProgram || notes.has(tag.name))) {
        parts.push(put(tag, notes.has(tag.name) ? "gone" : "lost", { end: closing.end }))
        at = closing.end
        index = end ?? index
      } else if (closing !== undefined && depth < deepest && meaningsOf(tag).some(({ holdsText }) => holdsText)) {
        const inner = dedented(write(index + 1, end ?? behind, tag.end, closing.start, depth + 1), marginOf(text, tag))
        parts.push(put(tag, "meaning", { inner, end: closing.end }))
        at = closing.end
        index = end ?? index
      } else parts.push(placeOf(tag, closing !== undefined))
      // What two tags hold that touch, such as tabs, is no one word.
      if (tag.role === "close" && tags[index + 1]?.start === tag.end && tags[index + 1]?.role === "open")
        parts.push(" ")
      // HTML at the start of a line would take the next line for its own.
      if (isMarkdown && tag.role === "markup" && /^<img\b/.test(tag.value) && ownLine(text, tag) !== null)
        parts.push("\n")
      if (isMarkdown && tag.role === "silent" && tag.start >= from && isDroppedLine(text, tag)) at += 1
      // Nodes of HTML are told of by their lines.
      if (format === "html") parts.push("\n".repeat(text.slice(tag.start, at).split("\n").length - 1))
    }
    parts.push(text.slice(at, until))
    return parts.join("")
  }

  const placeOf = (tag: Scanned, isPaired: boolean): string => {
    switch (tag.role) {
      case "text":
      case "literal":
        return put(tag, "text", { value: tag.value })
      case "silent":
        // Braces around it never join to another tag.
        return text[tag.start - 1] === "{" ? put(tag, "silent") : ""
      case "markup":
        return tag.value
      case "code":
        if (notes.has(tag.name)) return put(tag, "gone")
        return tag.family === "none"
          ? put(tag, "gone")
          : put(tag, "meaning", { value: dedented(tag.value, marginOf(text, tag)) })
      case "close":
        return put(tag, "gone")
      case "open":
      case "alone":
        if (meaningsOf(tag).length > 0 && !isPaired) return put(tag, "meaning")
        return put(tag, isPaired ? "gone" : tag.family === "jsx" && tag.role === "open" ? "gone" : "lost")
      default:
        return put(tag, "lost")
    }
  }

  const composed = write(0, tags.length, 0, text.length, 0)
  return { text: composed, items, place: new RegExp(`${prefix}(\\d+)q`, "g") }
}

/** A word that does not occur in a text. */
const unusedWord = (text: string): string => {
  const used = new Set([...text.matchAll(/tmpl(\d{1,7})z/g)].map(({ 1: number }) => Number(number)))
  let number = 0
  while (used.has(number)) number += 1
  return `tmpl${number}z`
}

/** Columns before a tag on its line: blanks, and the marks of quotes and of an item. */
const marginOf = (text: string, { start }: Scanned): number => {
  const before = text.slice(Math.max(0, start - 80), start)
  return /(?:^|\n)([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)$/.exec(before)?.[1]?.length ?? 0
}

/** Lines without as many blanks and marks of quotes as stand before their tag. */
const dedented = (text: string, margin: number): string =>
  margin === 0 ? text : text.replace(new RegExp(`\\n[ \\t>]{1,${margin}}`, "g"), "\n")

/** Where the line begins on which nothing but a tag stands; null for any other. Looks back a little only. */
const ownLine = (text: string, { start }: Scanned): number | null => {
  const before = text.slice(Math.max(0, start - 80), start)
  const blank = /(?:^|\n)([ \t]*)$/.exec(before)
  if (blank === null || (blank.index === 0 && !before.startsWith("\n") && start > 80)) return null
  return start - (blank[1]?.length ?? 0)
}

/** A line below a row of a table would be a row of it. */
const isRow = (text: string, tag: Scanned): boolean => {
  const line = ownLine(text, tag)
  if (line === null) return false
  const above = text.slice(Math.max(0, line - 1001), Math.max(0, line - 1))
  return above.slice(above.lastIndexOf("\n") + 1).includes("|")
}

/** A tag that shows nothing takes its line with it where an empty line would set apart what belongs together. */
const isDroppedLine = (text: string, tag: Scanned): boolean =>
  text[tag.end] === "\n" &&
  ownLine(text, tag) !== null &&
  /^[ \t]*(?:\n|$|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(text.slice(tag.end + 1, tag.end + 80))
