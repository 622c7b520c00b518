/**
 * Puts XML right that other programs wrote, a piece at a time: a bare `&`, a
 * `<` that begins no tag, an element that is not closed, an end tag without an
 * element, and what a server said before the document. It holds no more than
 * one tag.
 */
import { breakOff } from "./xmlParser.ts"

/** What is known of a document's elements, so that one that is not closed ends where the next begins. */
export interface XmlShape {
  /** Name of its records, and how many elements are around each. */
  readonly record: string
  readonly depth: number
  /** Names of elements that stand directly in a record. */
  readonly parts: RegExp
}

interface Repair {
  /** The text to parse; pieces may end anywhere. */
  readonly write: (piece: string, isLast: boolean) => string
  /** The first tag that was put right; null where none was. */
  readonly flaw: () => { readonly line: number; readonly reason: string; readonly isRead: true } | null
}

const sections = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
  ["<?", "?>"]
] as const

const reference = /&(?:#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\p{N}_:.-]{0,99};)/iuy
const wholeTag = /<(\/?)([\p{L}_][^\s<>/="']*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/uy
/** UTF-16 units after which it is certain what a sign begins. */
const lookAhead = 110
/** UTF-16 units of a tag; what is longer is left to the parser. */
const longestTag = 20_000
/** UTF-16 units of one section, or between two tags. What is longer would be held whole. */
const longestRun = 100_000_000

export const openRepair = ({ record, depth, parts }: XmlShape): Repair => {
  const open: Array<string> = []
  let held = ""
  let until: string | null = null
  let run = 0
  let line = 1
  let isBegun = false
  let flaw: ReturnType<Repair["flaw"]> = null
  const count = (text: string): string => {
    run += text.length
    if (run > longestRun) breakOff("a text in it is longer than is read")
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) line += 1
    return text
  }
  const tell = (reason: string): void => {
    flaw ??= { line, reason, isRead: true }
  }
  /** The end tags of all elements from this one on. */
  const closing = (from: number): string => {
    const lost = open.at(-1)
    if (from < open.length - 1 && lost !== undefined) tell(`<${lost}> is not closed`)
    return open
      .splice(from)
      .toReversed()
      .map((name) => `</${name}>`)
      .join("")
  }
  const balanced = (written: string, slash: string, name: string, rest: string): string => {
    if (slash === "/") {
      const from = open.lastIndexOf(name)
      if (from < 0) tell(`</${name}> closes nothing`)
      return from < 0 ? "" : closing(from)
    }
    const place = name === record ? depth : open[depth] === record && parts.test(name) ? depth + 1 : open.length
    let before = ""
    if (open.length > place) {
      tell(`<${open.at(-1)}> is not closed`)
      before = closing(place)
    }
    if (!rest.endsWith("/")) open.push(name)
    return before + written
  }
  const write = (piece: string, isLast: boolean): string => {
    let text = held + piece
    held = ""
    if (!isBegun) {
      // What a server says of its own troubles, and empty lines.
      const start = text.search(/<\?xml\s|<!DOCTYPE|<(?:\w+:)?(?:rss|feed)[\s>]/i)
      if (start > 0) text = text.slice(start)
      isBegun = text !== ""
    }
    let out = ""
    let at = 0
    const sign = /[&<]/g
    for (;;) {
      if (until !== null) {
        const end: number = text.indexOf(until, at)
        if (end < 0) {
          const cut = isLast ? text.length : Math.max(at, text.length - until.length + 1)
          held = text.slice(cut)
          return out + count(text.slice(at, cut))
        }
        out += count(text.slice(at, end + until.length))
        at = end + until.length
        until = null
        run = 0
        continue
      }
      sign.lastIndex = at
      const place = sign.exec(text)?.index
      if (place === undefined) return out + count(text.slice(at))
      out += count(text.slice(at, place))
      if (!isLast && text.length - place < lookAhead) {
        held = text.slice(place)
        return out
      }
      if (text[place] === "&") {
        reference.lastIndex = place
        const found = reference.exec(text)?.[0]
        out += found ?? "&amp;"
        at = place + (found?.length ?? 1)
        continue
      }
      run = 0
      const section = sections.find(([begin]) => text.startsWith(begin, place))
      if (section !== undefined) {
        out += section[0]
        at = place + section[0].length
        until = section[1]
        continue
      }
      wholeTag.lastIndex = place
      const [written, slash = "", name = "", rest = ""] = wholeTag.exec(text) ?? []
      if (written !== undefined) {
        out += balanced(count(written), slash, name, rest)
        at = place + written.length
        continue
      }
      const isTag = /[\p{L}_:/!]/u.test(text[place + 1] ?? "")
      if (isTag && !isLast && text.length - place < longestTag) {
        held = text.slice(place)
        return out
      }
      out += isTag ? "<" : "&lt;"
      at = place + 1
    }
  }
  return { write, flaw: () => flaw }
}
