/**
 * A text as a few numbers, by which it is known again after edits: the least
 * hashes of its pairs of words (bottom-k sketch; Broder, "On the resemblance
 * and containment of documents", 1997). No word can be read from it.
 */
import { normalized } from "../../model/languages/normalized.ts"

/** More of them tell nearer texts apart; each costs four characters of the ledger. */
const size = 16
/** Of one hash, in characters of base 64. */
const width = 4
/** Longer texts are known by their beginning. */
const longest = 40_000

/** Empty for a text without words. */
export const sketchOf = (text: string): string => {
  const least: Array<number> = []
  let before: number | null = null
  const plain = normalized(text.slice(0, longest), "NFC").toLowerCase()
  for (const one of plain.match(wordsIn(plain)) ?? []) {
    const next = hash(one)
    if (before !== null) keepLeast(least, mix(Math.imul(before, 31) + next))
    before = next
  }
  if (least.length === 0 && before !== null) least.push(mix(before))
  return least.map(encode).join("")
}

/** In order, each once; of millions of pairs only the least are ever held. */
const keepLeast = (least: Array<number>, value: number): void => {
  if (least.length === size && value >= (least[size - 1] ?? 0)) return
  let at = least.length
  while (at > 0 && (least[at - 1] ?? 0) > value) at -= 1
  if (least[at - 1] === value) return
  least.splice(at, 0, value)
  if (least.length > size) least.pop()
}

/** An estimate of the share of pairs that two texts have in common, from 0 to 1; null where one of them has none. */
export const likeness = (one: string, other: string): number | null => {
  const [a, b] = [new Set(hashesOf(one)), new Set(hashesOf(other))]
  if (a.size === 0 || b.size === 0) return null
  const least = [...new Set([...a, ...b])].toSorted().slice(0, size)
  return least.filter((each) => a.has(each) && b.has(each)).length / least.length
}

const hashesOf = (sketch: string): ReadonlyArray<string> => sketch.match(new RegExp(`.{${width}}`, "g")) ?? []

/** The words of a text; scripts without spaces between words are taken letter by letter. */
const wordsIn = (text: string): RegExp => (unspaced.test(text) ? letter : ascii.test(text) ? asciiWord : word)

const ascii = /^[\0-\x7F]*$/
const asciiWord = /[a-z0-9]+/g
const word = /[\p{L}\p{M}\p{N}]+/gu
/** Thai, Lao, Burmese, Khmer, kana and ideographs. */
const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/
const letter = new RegExp(
  `${unspaced.source}|[\\p{L}\\p{M}\\p{N}]+?(?=${unspaced.source}|[^\\p{L}\\p{M}\\p{N}]|$)`,
  "gu"
)

/** FNV-1a over UTF-16 units. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

/** Every bit of the value counts in the 24 that are kept. */
const mix = (value: number): number => {
  const one = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  const two = Math.imul(one ^ (one >>> 12), 0x297a2d39)
  return ((two ^ (two >>> 15)) >>> 0) & 0xffffff
}

/** In order of ASCII, so that the text sorts as its number does. */
const letters = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"

const encode = (value: number): string => [18, 12, 6, 0].map((bits) => letters.charAt((value >>> bits) & 63)).join("")
