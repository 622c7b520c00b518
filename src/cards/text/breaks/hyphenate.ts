/**
 * Where a word may be divided with a hyphen, by the TeX patterns of its
 * language. The patterns of a language are read when the first of its words
 * does not fit.
 */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type Hyphenopoly from "hyphenopoly"

/** Least letters before and behind a hyphen. */
const least = 3
/** Letters of the shortest word that is divided. */
const shortest = 7
/** UTF-16 units of the longest that the package divides; a longer one is given to it in pieces. */
const longest = 61
/** UTF-16 units at an end of a piece in which nothing is divided, because patterns take it for an end of the word; no pattern is longer. */
const overlap = 16

/** Languages by the name of their patterns, where it is another than the language's own. */
const renamed: Readonly<Record<string, string>> = {
  bs: "sh-latn",
  el: "el-monoton",
  en: "en-us",
  mn: "mn-cyrl",
  no: "nb",
  sh: "sh-latn",
  sr: "sr-cyrl"
}

/** Languages that divide words so in print, and have patterns. */
const languages = new Set(
  "af be bg bs ca cs cy da de el en eo es et eu fi fo fr fur ga gl hr hsb hu hy ia id is it ka kmr kn la lt lv mk ml mn nb nl nn no oc pl pms pt rm ro ru sh sk sl sq sr sv ta te tk tr uk".split(
    " "
  )
)

/** The files with their patterns, as the package calls them. */
export const patternFiles: ReadonlyArray<string> = [
  ...new Set(["en-gb", ...[...languages].map((language) => renamed[language] ?? language)])
].map((name) => `${name}.wasm`)

/** Offsets in UTF-16 units, from the beginning of the word. `language`: BCP 47. None for a language without patterns. */
export const hyphenate = (word: string, language: string): ReadonlyArray<number> => {
  if (word.length < shortest || !/^[\p{L}\p{M}’']+$/u.test(word)) return []
  const patterns = patternsOf(language)
  if (patterns === null) return []
  const places = word.length > longest ? placesInPieces(word, patterns) : placesIn(word, patterns)
  return places.filter((place) => lettersIn(word.slice(0, place)) >= least && lettersIn(word.slice(place)) >= least)
}

/** A word that is longer than the package divides: pieces that overlap, each without the places near an end that is not the word's. */
const placesInPieces = (word: string, patterns: string): ReadonlyArray<number> => {
  const found = new Set<number>()
  for (let start = 0; ; start += longest - 2 * overlap) {
    const piece = word.slice(start, start + longest)
    const isLast = start + longest >= word.length
    for (const place of placesIn(piece, patterns)) {
      if ((start === 0 || place >= overlap) && (isLast || place <= piece.length - overlap)) found.add(start + place)
    }
    if (isLast) return [...found].toSorted((a, b) => a - b)
  }
}

const placesIn = (word: string, patterns: string): ReadonlyArray<number> => {
  const divided = dividerOf(patterns)(word)
  // A language whose patterns write the word another way, or a word with the sign in it, is not divided.
  if (divided.replaceAll(sign, "") !== word) return []
  const places: Array<number> = []
  let offset = 0
  for (const part of divided.split(sign).slice(0, -1)) {
    offset += part.length
    places.push(offset)
  }
  return places
}

const sign = "\u00ad"

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

const patternsOf = (language: string): string | null => {
  const [primary = "", ...others] = language.toLowerCase().split("-")
  if (!languages.has(primary)) return null
  if (primary === "en" && others.some((one) => one === "gb" || one === "au" || one === "ie" || one === "nz"))
    return "en-gb"
  if (primary === "sr" && others.includes("latn")) return "sh-latn"
  return renamed[primary] ?? primary
}

const dividers = new Map<string, (word: string) => string>()

const dividerOf = (patterns: string): ((word: string) => string) => {
  const known = dividers.get(patterns)
  if (known !== undefined) return known
  const require = createRequire(import.meta.url)
  const { default: hyphenopoly } = require("hyphenopoly") as { readonly default: typeof Hyphenopoly }
  const made =
    hyphenopoly
      .config({
        require: [patterns],
        sync: true,
        hyphen: sign,
        minWordLength: shortest,
        loaderSync: (file) => readFileSync(require.resolve(`hyphenopoly/patterns/${file}`))
      })
      .get(patterns) ?? ((word) => word)
  dividers.set(patterns, made)
  return made
}
