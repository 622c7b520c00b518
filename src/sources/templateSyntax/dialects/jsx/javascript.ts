/** JavaScript as far as its ends must be found: braces, strings, comments and template literals. It understands nothing. */
import type { Reader } from "../Reader.ts"

const signs = /[{}[\]()"'`\n]|\/\*|\/\//g
const inTemplate = /[`\\]|\$\{/g

/** The index behind the brace that closes the one at `at`; null where none does. */
export const endOfBraces = (reader: Reader, at: number): number | null =>
  endOf(reader, at, (_, depth, sign) => depth === 0 && sign === "}")

/**
 * Walks from `at` until `isEnd` holds behind a sign, and gives the index behind it. `depth` counts the brackets that
 * are open there.
 */
export const endOf = (
  reader: Reader,
  at: number,
  isEnd: (behind: number, depth: number, sign: string) => boolean
): number | null => {
  if (!reader.mayRead()) return null
  const { text } = reader
  /** By the quote, up to where none closes. */
  const unclosed = new Map<string, number>()
  /** Depths at which a template literal goes on when its braces close. */
  const templates: Array<number> = []
  let depth = 0
  let next = at
  let inText = false
  for (;;) {
    const search = inText ? inTemplate : signs
    search.lastIndex = next
    const match = search.exec(text)
    if (match === null) {
      reader.readInVain(text.length - at)
      return null
    }
    const [sign] = match
    next = search.lastIndex
    if (inText) {
      if (sign === "\\") next += 1
      else if (sign === "`") inText = false
      else {
        templates.push(depth)
        depth += 1
        inText = false
      }
      continue
    }
    if (sign === "`") inText = true
    else if (sign === '"' || sign === "'") {
      if (match.index >= (unclosed.get(sign) ?? 0)) {
        const end = endOfString(text, match.index)
        if (end.isClosed) next = end.at + 1
        else unclosed.set(sign, end.at)
      }
    } else if (sign === "/*") {
      const end = reader.next("*/", next)
      next = Math.min(end + 2, text.length)
    } else if (sign === "//") {
      if (/[\s;{}]/.test(text[match.index - 1] ?? "\n")) next = Math.max(next, reader.next("\n", next))
    } else if ("{[(".includes(sign)) depth += 1
    else if ("}])".includes(sign)) {
      depth = Math.max(0, depth - 1)
      if (sign === "}" && templates.at(-1) === depth) {
        templates.pop()
        inText = true
      }
    }
    if (!inText && isEnd(next, depth, sign)) return next
  }
}

/** The value of a text or number that is written out; undefined for anything else. */
export const literalValue = (source: string): string | undefined => {
  const written = source.trim()
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return written
  const quote = written[0]
  if (written.length < 2 || quote === undefined || !"\"'`".includes(quote) || !written.endsWith(quote)) return undefined
  const inner = written.slice(1, -1)
  const bare = inner.replace(/\\[^]/g, "")
  if (bare.includes(quote) || (quote === "`" && bare.includes("${")) || (quote !== "`" && inner.includes("\n")))
    return undefined
  return inner.replace(/\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|([^]))/gi, (all, long, short, sign: string) => {
    const point = Number.parseInt(String(long ?? short), 16)
    if (sign === undefined) return point <= 0x10ffff ? String.fromCodePoint(point) : all
    return sign === "n" ? "\n" : sign === "t" ? "\t" : sign === "\n" ? "" : sign
  })
}

/** Where the string of one line ends that begins at `start`, or where it is known to have no end. */
const endOfString = (text: string, start: number): { readonly at: number; readonly isClosed: boolean } => {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === text[start]) return { at, isClosed: true }
    if (text[at] === "\\") at += 1
    if (text[at] === "\n") return { at, isClosed: false }
  }
  return { at: text.length, isClosed: false }
}
