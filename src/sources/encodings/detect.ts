/**
 * The encoding of bytes that nobody declared. The detector is loaded only
 * here, because its tables cost more than most files.
 */
import { createRequire } from "node:module"
import type * as Jschardet from "jschardet"
import { decoderOf, encodingNamed } from "./labels.ts"
import { wordShare } from "./wordShare.ts"

let detector: typeof Jschardet | undefined

/** Encodings of pages and feeds; those of mainframes and of old Macintoshes only take from these. */
const candidates =
  `windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257
windows-1258 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13
iso-8859-15 iso-8859-16 koi8-r koi8-u cp874 tis-620 shift_jis cp932 euc-jp iso-2022-jp gb18030 big5 big5hkscs euc-kr cp949
utf-16-le utf-16-be utf-16`.split(/\s+/)

/** Bytes that are looked at. */
const sampled = 65_536

/** Null where nothing can be said. */
export const detect = (bytes: Uint8Array): string | null => {
  detector ??= createRequire(import.meta.url)("jschardet") as typeof Jschardet
  const sample = telling(bytes)
  const { encoding } = detector.chardet.detect(sample, { includeEncodings: candidates })
  const name = encoding === null ? undefined : encodingNamed(encoding)
  const found = name === undefined || name === "utf-8" ? null : name
  const share = (one: string): number => wordShare(decoderOf(one).decode(sample))
  if (share(found ?? "windows-1252") >= doubtful) return found
  const best = codePages.map((one) => [one, share(one)] as const).reduce((most, one) => (one[1] > most[1] ? one : most))
  return best[1] >= sure ? best[0] : found
}

/** Looked at only where others make no words of the bytes; of two that make as many, the first counts. */
const codePages = [
  "ibm850",
  "ibm437",
  "ibm852",
  "ibm862",
  "ibm866",
  "ibm857",
  "ibm855",
  "ibm737",
  "ibm869",
  "ibm862",
  "ibm775",
  "macintosh",
  "x-mac-cyrillic",
  "x-mac-ce"
] as const
/** The part of the letters in words under which an encoding is doubted, and from which a code page is believed. */
const doubtful = 0.97
const sure = 0.97

/** The lines that hold something beyond ASCII: markup says nothing of an encoding. */
const telling = (bytes: Uint8Array): Uint8Array => {
  const lines: Array<Uint8Array> = []
  let length = 0
  for (let at = 0; at < bytes.length && length < sampled;) {
    const newline = bytes.indexOf(10, at)
    const end = newline < 0 ? bytes.length : newline + 1
    const line = bytes.subarray(at, Math.min(end, at + sampled))
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line)
      length += line.length
    }
    at = end
  }
  return Buffer.concat(lines)
}
