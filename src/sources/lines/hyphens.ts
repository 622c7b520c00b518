/**
 * Words that a typesetter broke at a line's end, as in text copied out of a
 * PDF. A hyphen may also be the word's own (`well-known`), or stand for the
 * word of the next one (`Nord- und Ostsee`): only where many lines end in one
 * are words joined, and never those that the text writes with it elsewhere.
 */
import type { Block } from "./Unit.ts"

/** What stands between the two: nothing and no hyphen, nothing, or a blank. */
export type Seam = "joined" | "hyphen" | "blank"

export interface Hyphens {
  /** Whether so many lines end in one that a typesetter set them. */
  readonly isSet: boolean
  readonly seam: (before: string, after: string) => Seam
}

const broken = /([\p{L}\p{M}]+)[-\u2010\u00AD]$/u
const rest = /^\s*(\p{Ll}[\p{L}\p{M}]*)/u

/** Behind a hyphen that stands for a word, in the languages that write so. */
const conjunctions = new Set(
  "und oder bis sowie bzw and or to en of et ou och eller og tai ja sekä e o y a i lub czy nebo vagy és sau și и или та або".split(
    " "
  )
)

/** Lines that end so, and their share of all, which no text has by chance; a soft hyphen alone says it. */
const [fewest, share] = [3, 0.06]

export const hyphensOf = (blocks: ReadonlyArray<Block>): Hyphens => {
  let [found, all] = [0, 0]
  for (const { lines } of blocks)
    for (const [at, { text }] of lines.slice(0, -1).entries()) {
      all += 1
      if (broken.test(text) && rest.test(lines[at + 1]?.text ?? "") && !isConjunction(lines[at + 1]?.text ?? ""))
        found += text.endsWith("\u00AD") ? fewest : 1
    }
  const isSet = found >= fewest && found >= all * share
  const words = isSet ? wordsIn(blocks) : new Set<string>()
  return {
    isSet,
    seam: (before, after) => {
      const [, first = ""] = broken.exec(before) ?? []
      const [, second = ""] = rest.exec(after) ?? []
      if (first === "" || second === "") return "blank"
      if (before.endsWith("\u00AD")) return "joined"
      if (isConjunction(after)) return "blank"
      const [one, other] = [first.toLowerCase(), second.toLowerCase()]
      const isOwn = words.has(`${one}-${other}`) || (words.has(one) && words.has(other) && !words.has(one + other))
      return isSet && !isOwn ? "joined" : "hyphen"
    }
  }
}

const isConjunction = (text: string): boolean => conjunctions.has((rest.exec(text)?.[1] ?? "").toLowerCase())

/** Words that stand whole within a line. */
const wordsIn = (blocks: ReadonlyArray<Block>): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { lines } of blocks)
    for (const { text } of lines) {
      // The first and the last of a line may be parts.
      const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []
      for (const [at, word] of words.entries())
        if (at > 0 && (at < words.length - 1 || !text.endsWith("-"))) found.add(word)
    }
  return found
}
