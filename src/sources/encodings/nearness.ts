/** How near bytes are to UTF-8. */
import { isAscii, isUtf8 } from "node:buffer"

interface Nearness {
  /** Letters of several bytes that are valid. */
  readonly good: number
  /** Bytes beyond ASCII that belong to none. */
  readonly bad: number
  /** Whether it is ASCII with the escapes of ISO-2022-JP. */
  readonly escapes: boolean
}

/** Valid bytes are counted up to this: more say no more. */
const most = 100

export const nearness = (bytes: Uint8Array): Nearness => {
  if (isAscii(bytes)) return { good: 0, bad: 0, escapes: hasEscapes(bytes) }
  const enough = isUtf8(bytes) ? most : Number.POSITIVE_INFINITY
  let [good, bad] = [0, 0]
  for (let at = 0; at < bytes.length && good < enough; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const length = lengthOf(bytes, at, byte)
    if (length === 0) bad += 1
    else {
      good += 1
      at += length - 1
    }
  }
  return { good, bad, escapes: false }
}

/** ISO-2022-JP goes over to Japanese with `ESC $ B` or `ESC $ @`. */
const hasEscapes = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.includes("\u001B$B") || buffer.includes("\u001B$@")
}

/** Bytes of the letter that begins there; 0 where none does (Unicode 16, table 3-7). */
const lengthOf = (bytes: Uint8Array, at: number, lead: number): number => {
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0
}
