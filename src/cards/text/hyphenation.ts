/** The words of a text with the places where a line may divide them, and how wide the hyphen is. Found when a word asks for it. */
import { hyphenate } from "./breaks/hyphenate.ts"

export interface Hyphenation {
  /** Graphemes before which the words between two graphemes may be divided, in order. */
  readonly placesIn: (start: number, end: number) => ReadonlyArray<number>
  /** Of a hyphen, in em. */
  readonly width: () => number
  /** How much a hyphen at a place harms: a name counts twice, where names are told by their capital. */
  readonly harmAt: (place: number) => number
  /** Whether one word of a compound ends at a place. */
  readonly isSeam: (place: number) => boolean
}

interface HyphenationRequest {
  readonly text: string
  /** Where each grapheme begins, in UTF-16 units, and the length of the text at the end. */
  readonly offsets: ReadonlyArray<number>
  /** BCP 47. */
  readonly language: string
  /** UTF-16 units. */
  readonly softHyphens: ReadonlySet<number>
  readonly measure: () => number
}

export const hyphenationOf = ({ text, offsets, language, softHyphens, measure }: HyphenationRequest): Hyphenation => {
  let width: number | null = null
  let graphemes: ReadonlyMap<number, number> | null = null
  const harms = new Map<number, number>()
  const placesIn = (start: number, end: number): ReadonlyArray<number> => {
    const [from, to] = [offsets[start] ?? 0, offsets[end] ?? text.length]
    const found: Array<number> = []
    // An address, and what reads like one, has no hyphen but its own.
    if (softHyphens.size === 0 && /[/@_\\]|[.:]\p{L}/u.test(text.slice(from, to))) return found
    for (const { 0: word, index } of text.slice(from, to).matchAll(/[\p{L}\p{M}’']+/gu)) {
      const at = from + index
      const own = [...softHyphens].filter((place) => place > at && place < at + word.length)
      const places = own.length > 0 ? own : hyphenate(word, language).map((place) => at + place)
      graphemes ??= new Map(offsets.map((offset, grapheme) => [offset, grapheme]))
      const harm = own.length === 0 && at > 0 && isName(word, language) ? 2 : 1
      for (const place of places) {
        const grapheme = graphemes.get(place)
        if (grapheme === undefined) continue
        found.push(grapheme)
        harms.set(grapheme, harm)
      }
    }
    return found
  }
  return {
    placesIn,
    width: () => (width ??= measure()),
    isSeam: (place) => seams.test(text.slice(0, offsets[place])),
    harmAt: (place) => harms.get(place) ?? 1
  }
}

/** Endings that another word of a compound follows, in the languages of the north and west of Europe. */
const seams =
  /(?:ungs|heits|keits|schafts|tions|täts|lings|heids|teits|ings|schaps|hets|heds|skaps|bunds|lands|kyrko|riks)$/i

/** German writes every noun with a capital. */
const isName = (word: string, language: string): boolean =>
  !/^(?:de|lb|gsw|nds)\b/i.test(language) && /^\p{Lu}\P{Lu}+$/u.test(word)
