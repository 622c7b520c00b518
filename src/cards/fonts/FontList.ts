/**
 * The faces that a text may be set in, in order of preference. A grapheme is
 * never split between two: the first face that has all of it draws it. A file
 * is opened when all before it lack a grapheme.
 */
import type { Face } from "./Face.ts"

/** A font file that is opened when a text needs it. */
export interface FontSource {
  /** Null where only the file itself says so. */
  readonly known: { readonly weight: 400 | 700; readonly isColour: boolean } | null
  /** Gives the same faces every time. */
  readonly open: () => ReadonlyArray<Face>
}

export interface FontList {
  /** Changes with any file in it. */
  readonly digest: string
  /** The face that draws a grapheme, and undefined where none has it. */
  readonly faceOf: (grapheme: string, weight: 400 | 700) => Face | undefined
  /** Whose line metrics hold for every text. */
  readonly primary: (weight: 400 | 700) => Face
}

const mostKnown = 20_000

/** `sources` holds one font of outlines at least. */
export const makeFontList = (sources: ReadonlyArray<FontSource>, digest: string): FontList => {
  const plain = { 400: order(sources, 400, false), 700: order(sources, 700, false) }
  const coloured = { 400: order(sources, 400, true), 700: order(sources, 700, true) }
  const known = { 400: new Map<string, Face | undefined>(), 700: new Map<string, Face | undefined>() }
  const find = (grapheme: string, weight: 400 | 700): Face | undefined => {
    const characters = [...grapheme].filter((character) => !needsNoGlyph.test(character))
    const groups = isEmoji.test(grapheme) ? [coloured[weight], plain[weight]] : [plain[weight]]
    for (const group of groups)
      for (const open of group) {
        const face = open()
        if (face !== undefined && characters.every((character) => face.covers(character.codePointAt(0) ?? 0)))
          return face
      }
    return undefined
  }
  return {
    digest,
    faceOf: (grapheme, weight) => {
      if (known[weight].has(grapheme)) return known[weight].get(grapheme)
      const found = find(grapheme, weight)
      if (known[weight].size < mostKnown) known[weight].set(grapheme, found)
      return found
    },
    primary: (weight) => {
      for (const open of plain[weight]) {
        const face = open()
        if (face !== undefined) return face
      }
      throw new RangeError("A list of fonts is empty.")
    }
  }
}

type Opener = () => Face | undefined

/** Those of the wanted weight first; a file without its fellow of that weight stands in for it. */
const order = (sources: ReadonlyArray<FontSource>, weight: 400 | 700, isColour: boolean): ReadonlyArray<Opener> => {
  const openers = ([weight, weight === 400 ? 700 : 400] as const).map((wanted) =>
    sources.flatMap(({ known, open }): ReadonlyArray<Opener> => {
      if (known !== null) return known.weight === wanted && known.isColour === isColour ? [() => open()[0]] : []
      return [() => open().find((face) => face.weight === wanted && (face.picture !== null) === isColour)]
    })
  )
  return openers.flat()
}

/** UTS #51: shown in colour by default, or by a selector, a keycap or a flag. */
const isEmoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3)(?!\ufe0e)/u

/** Shapes its neighbours and needs no glyph: joiners, marks of direction, variation selectors, tags. */
const needsNoGlyph = /^(?:[\u200c-\u200f\u061c\u2066-\u2069\u{e0020}-\u{e007f}]|\p{Variation_Selector})$/u
