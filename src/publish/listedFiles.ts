/**
 * The files that a manifest lists, for ownership only: from `fanfare.json` of
 * any version, whole, truncated, with merge marks or hostile. It is read as a
 * stream of tokens and never parsed as a whole, so that its size costs time only.
 */
import { shapeOf } from "./shapes.ts"

export interface ListedFile {
  readonly path: string
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

const quote = 0x22
const newline = 0x0a
const backslash = 0x5c
const colon = 0x3a
const space = 0x20
const openBrace = 0x7b
const closeBrace = 0x7d

/** Longest name or value that is kept; longer ones are skipped. In bytes. */
const longest = 4096

/**
 * Yields each pair of `path` and `sha256` that stand in one object, in any order, if the path has the shape of a
 * published file. One path may come twice, with two digests: both sides of a merge count.
 */
export function* listedFiles(chunks: Iterable<Uint8Array>): Generator<ListedFile, void, undefined> {
  const token = Buffer.alloc(longest)
  let length = 0
  let inString = false
  let escaped = false
  let last: string | null = null
  let key: string | null = null
  let path: string | null = null
  let digest: string | null = null

  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number
      if (inString) {
        if (byte === quote && !escaped) {
          inString = false
          last = textOf(token, length)
          if (key === "path") path = last
          else if (key === "sha256") digest = last
          const pair = key === null ? null : pairOf(path, digest)
          if (key !== null && pair !== null) yield pair
          key = null
        } else if (byte === newline) {
          // No JSON string holds one: the file is broken here, and makes sense again with the next line.
          inString = false
          key = last = null
        } else {
          escaped = byte === backslash && !escaped
          if (length < longest) token[length] = byte
          length += 1
        }
      } else if (byte === quote) {
        inString = true
        escaped = false
        length = 0
      } else if (byte === colon) {
        key = last
      } else if (byte > space) {
        key = null
        last = null
        if (byte === openBrace || byte === closeBrace) path = digest = null
      }
    }
  }
}

const pairOf = (path: string | null, sha256: string | null): ListedFile | null =>
  path !== null && sha256 !== null && /^[0-9a-f]{64}$/.test(sha256) && shapeOf(path) !== null ? { path, sha256 } : null

/** The value of a JSON string; null where it is too long or not valid. */
const textOf = (token: Buffer, length: number): string | null => {
  if (length > longest) return null
  const text = token.toString("utf8", 0, length)
  if (!text.includes("\\")) return text
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return null
  }
}
