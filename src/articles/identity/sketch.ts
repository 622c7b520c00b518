/**
 * A text as a few numbers, by which it is known again after edits: the least
 * hashes of its pairs of words (bottom-k sketch; Broder, "On the resemblance
 * and containment of documents", 1997). No word can be read from it.
 */

/** More of them tell nearer texts apart; each costs four characters of the ledger. */
const size = 16
/** Of one hash, in characters of base 64. */
const width = 4
/** Longer texts are known by their beginning. */
const longest = 40_000

/** Empty for a text without words. */
export const sketchOf = (text: string): string => {
  const words = text.slice(0, longest).normalize("NFC").toLowerCase().match(word) ?? []
  const hashes = new Set<number>()
  for (let at = 0; at < Math.max(1, words.length - 1); at += 1) {
    const [one, next] = [words[at], words[at + 1]]
    if (one !== undefined) hashes.add(hash(next === undefined ? one : `${one} ${next}`))
  }
  return [...hashes]
    .toSorted((a, b) => a - b)
    .slice(0, size)
    .map(encode)
    .join("")
}

/** An estimate of the share of pairs that two texts have in common, from 0 to 1; null where one of them has none. */
export const likeness = (one: string, other: string): number | null => {
  const [a, b] = [new Set(hashesOf(one)), new Set(hashesOf(other))]
  if (a.size === 0 || b.size === 0) return null
  const least = [...new Set([...a, ...b])].toSorted().slice(0, size)
  return least.filter((each) => a.has(each) && b.has(each)).length / least.length
}

const hashesOf = (sketch: string): ReadonlyArray<string> => sketch.match(new RegExp(`.{${width}}`, "g")) ?? []

/** Scripts without spaces between words are taken letter by letter. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu

/** FNV-1a over UTF-16 units with a final mix, of 24 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return ((value ^ (value >>> 13)) >>> 0) & 0xffffff
}

/** In order of ASCII, so that the text sorts as its number does. */
const letters = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"

const encode = (value: number): string => [18, 12, 6, 0].map((bits) => letters.charAt((value >>> bits) & 63)).join("")
