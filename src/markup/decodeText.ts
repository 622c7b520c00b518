/** The bytes of fanfare's own settings as text: a byte order mark, else UTF-8. Other encodings are not guessed. */
import { Result } from "effect"

/** Undefined for bytes that are neither UTF-8 nor marked UTF-16, and for binary files. Line ends become `\n`. */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8"
  const decoded = Result.try(() => new TextDecoder(encoding, { fatal: true }).decode(bytes))
  return Result.isFailure(decoded) || decoded.success.includes("\u0000") ? undefined : plainLines(decoded.success)
}

/** One kind of line end, tabs, and no other control character. */
export const plainLines = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "")
