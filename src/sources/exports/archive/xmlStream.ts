/**
 * Records of an XML document that is read a piece at a time and never held
 * whole. It is as tolerant as the reader of whole documents, and gives the same
 * records.
 */
import type { BrokenOff } from "../../../markup/xml/scanXml.ts"
import type { XmlNode } from "../../../markup/xmlRecords.ts"
import { breakOff, collectRecords, isBroken, openParser } from "./xmlParser.ts"

/** Yields each record; returns where and why the document breaks off, or null for one that was read to its end. */
export function* streamRecords(
  pieces: Iterable<string>,
  isRecord: (node: XmlNode, depth: number) => boolean,
  longest: number
): Generator<XmlNode, BrokenOff | null> {
  const parser = openParser()
  const ready: Array<XmlNode> = []
  collectRecords(parser, { isRecord, onRecord: (node) => ready.push(node), longest })
  const escape = openEscaper()
  const attempt = (write: () => void): BrokenOff | null => {
    try {
      write()
      return null
    } catch (cause) {
      if (!isBroken(cause)) throw cause
      return { line: parser.line, reason: cause.message }
    }
  }
  for (const piece of pieces) {
    const broken = attempt(() => parser.write(escape(piece, false)))
    yield* ready.splice(0)
    if (broken !== null) return broken
  }
  const broken = attempt(() => parser.write(escape("", true)).close())
  yield* ready.splice(0)
  return broken
}

const sections = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
  ["<?", "?>"]
] as const

const reference = /&(?:#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\p{N}_:.-]{0,99};)/iuy
/** UTF-16 units after which it is certain what a sign begins. */
const lookAhead = 110
/** UTF-16 units of one section, or between two tags. What is longer would be held whole. */
const longestRun = 100_000_000

/** A bare `&`, and a `<` that begins no tag, as references; pieces may end anywhere. */
const openEscaper = (): ((piece: string, isLast: boolean) => string) => {
  let held = ""
  let until: string | null = null
  let run = 0
  const count = (text: string): string => {
    run += text.length
    if (run > longestRun) breakOff("a text in it is longer than is read")
    return text
  }
  return (piece, isLast) => {
    const text = held + piece
    held = ""
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
      const isText = /[\s\d=]/.test(text[place + 1] ?? "")
      out += section?.[0] ?? (isText ? "&lt;" : "<")
      at = place + (section?.[0].length ?? 1)
      until = section?.[1] ?? null
    }
  }
}
