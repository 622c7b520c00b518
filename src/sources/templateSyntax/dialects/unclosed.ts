/** A tag that begins and has no end: the rest of its line goes with it, because it is no text of the article. */
import { type ReadTag, tag } from "./Dialect.ts"
import type { Reader } from "./Reader.ts"

/** `from` is behind the tag's sign. In plain text, which has no way to quote a sign, it is left alone. */
export const unclosed = ({ text, next, format }: Reader, start: number, from: number): ReadTag | null => {
  if (format === "text") return null
  // Signs upon signs are one piece.
  signs.lastIndex = from
  signs.test(text)
  const rest = Math.max(from, signs.lastIndex)
  return tag({ role: "unknown", start, end: Math.min(next("\n", rest), next("{{", rest), next("{%", rest)) })
}

const signs = /[{<%`"'$\\]*/y
