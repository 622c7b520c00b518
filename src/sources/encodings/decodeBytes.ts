/**
 * Bytes to text, for every file and every answer that holds articles, feeds or
 * comments: by a byte order mark, by a beginning in EBCDIC, by being valid
 * UTF-8, by what the server and the document say, else by detection. A byte
 * that is no character becomes U+FFFD and is told.
 */
import { isUtf8 } from "node:buffer"
import { detect } from "./detect.ts"
import { withoutSecondEncoding } from "./encodedTwice.ts"
import { isBinary } from "./isBinary.ts"
import { byEbcdic } from "./ebcdic.ts"
import { decoderOf, labelsIn } from "./labels.ts"
import { byMark, byZeros } from "./marks.ts"
import { nearness } from "./nearness.ts"
import { isPlausible } from "./isPlausible.ts"

export interface Decoded {
  /** Line ends and control characters as they are; NUL is U+FFFD. */
  readonly text: string
  /** By the WHATWG's name, or that of a code page, in small letters. */
  readonly encoding: string
  readonly flaws: BadBytes | null
}

/** Bytes that are no characters of their encoding. */
export interface BadBytes {
  readonly count: number
  /** Of the first one; from 1. */
  readonly line: number
}

/** Null for what is no text. `charset`: what the server named. */
export const decodeBytes = (bytes: Uint8Array, charset: string | null = null): Decoded | null => {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked !== null) return decodedAs(bytes.subarray(marked.length), marked.encoding)
  const ofMainframe = byEbcdic(bytes, charset)
  if (ofMainframe !== null) return decodedAs(bytes, ofMainframe)
  if (isBinary(bytes)) return null
  return decodedAs(bytes, encodingOf(bytes, charset))
}

const encodingOf = (bytes: Uint8Array, charset: string | null): string => {
  const labels = labelsIn(bytes, charset)
  const legacy = labels.filter((label) => label !== "utf-8")
  const { good, bad, escapes } = nearness(bytes)
  if (escapes) return "iso-2022-jp"
  if (bad === 0)
    return legacy.some((label) => multibyte.has(label)) && good > 0 && good < 3 ? (legacy[0] ?? "utf-8") : "utf-8"
  if (good > 0 && good >= bad * (legacy.length === 0 ? 1 : 8)) return "utf-8"
  const fitting = legacy.find((label) => isWhole(bytes, label))
  if (fitting !== undefined) return fitting
  if (legacy[0] !== undefined) return legacy[0]
  if (bad <= few) {
    if (isPlausible(decoderOf("windows-1252").decode(bytes))) return "windows-1252"
    // A byte or two that make no word are no writing, but a fault.
    if (bad <= 2) return "utf-8"
  }
  return detect(bytes) ?? "windows-1252"
}

/** So few bytes say nothing of an encoding. */
const few = 8

/** Encodings whose bytes may be UTF-8 by chance where there are only some. */
const multibyte = new Set(["gbk", "gb18030", "big5", "euc-jp", "euc-kr", "shift_jis"])

const isWhole = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    decoderOf(encoding, true).decode(bytes)
    return true
  } catch {
    return false
  }
}

const decodedAs = (bytes: Uint8Array, encoding: string): Decoded => {
  const isValid = encoding === "utf-8" && isUtf8(bytes)
  const decoded = decoderOf(encoding).decode(bytes)
  const text = isValid ? withoutSecondEncoding(decoded) : decoded
  const bad = isValid ? (text.includes("\0") ? /\0/g : null) : /[\0\uFFFD]/g
  const first = bad === null ? -1 : text.search(bad)
  if (bad === null || first < 0) return { text, encoding, flaws: null }
  return {
    text: text.replaceAll("\0", "\uFFFD"),
    encoding,
    flaws: { count: text.match(bad)?.length ?? 0, line: text.slice(0, first).split(/\r\n?|\n/).length }
  }
}
