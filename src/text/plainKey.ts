import { normalized } from "../model/languages/normalized.ts"

/** Texts as they are compared: letters and numbers alone, without case and accents. */
export const plainKey = (text: string): string =>
  normalized(text, "NFKD")
    .replace(/\p{M}+/gu, (marks) => (/^[\u0300-\u036F]+$/.test(marks) ? "" : marks))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "")

/** How alike two texts are, from 0 to 1, by the pairs of letters that both have (Dice). */
export const likeness = (one: string, other: string): number => {
  const [few, many] = [pairsOf(plainKey(one)), pairsOf(plainKey(other))]
  if (few.size + many.size === 0) return 0
  let both = 0
  for (const pair of few) if (many.has(pair)) both += 1
  return (2 * both) / (few.size + many.size)
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < Math.min(text.length, 400); at += 1) pairs.add(text.slice(at, at + 2))
  return pairs
}
