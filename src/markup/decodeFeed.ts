/** The bytes of a feed as text: a byte order mark, then the XML declaration, then what the server said, then UTF-8. */
import { Result } from "effect"

/** Undefined for an unknown charset. Bytes that the charset does not have become U+FFFD. */
export const decodeFeed = (bytes: Uint8Array, charset: string | null): string | undefined => {
  const name = marked(bytes) ?? declared(bytes) ?? charset ?? "utf-8"
  return Result.getOrUndefined(Result.try(() => new TextDecoder(name).decode(bytes)))
}

/** The text of an XML document that declares its charset; undefined for one that does not. */
export const decodeDeclared = (bytes: Uint8Array): string | undefined =>
  declared(bytes) === undefined ? undefined : decodeFeed(bytes, null)

const marked = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined
}

/** XML 1.0, 4.3.3: the declaration is in ASCII whatever it declares, but for UTF-16, which has a mark. */
const declared = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 400))
  )?.[1]
