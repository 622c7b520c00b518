/**
 * The faces that a text may be set in, in order of preference. A grapheme is
 * never split between two: the first face that has all of it draws it. A file
 * is opened when all before it lack a grapheme.
 */
import type { Cut } from "../design/Cut.ts"
import { distanceOf } from "./CutRange.ts"
import type { Face } from "./Face.ts"
import type { FontTraits } from "./FontFile.ts"

/** A font file that is opened when a text needs it. */
export interface FontSource {
  readonly traits: FontTraits
  /** Gives the same face for the same weight every time. */
  readonly open: (weight: number) => Face
}

export interface FontList {
  /** Changes with any file in it. */
  readonly digest: string
  /** The face that draws a grapheme, and undefined where none has it. `isItalic`: false unless given. */
  readonly faceOf: (grapheme: string, weight: number, isItalic?: boolean) => Face | undefined
  /** Whose line metrics hold for every text. */
  readonly primary: (weight: number, isItalic?: boolean) => Face
}

const mostKnown = 20_000

interface Faces {
  readonly plain: ReadonlyArray<Opener>
  readonly coloured: ReadonlyArray<Opener>
  readonly known: Map<string, Face | undefined>
}

interface Opener {
  readonly open: () => Face
  /** Graphemes that it is for; null for all. */
  readonly only: RegExp | null
}

/** `sources` holds one font of outlines at least. */
export const makeFontList = (sources: ReadonlyArray<FontSource>, digest: string): FontList => {
  const [upright, italic] = [new Map<number, Faces>(), new Map<number, Faces>()]
  const facesAt = (weight: number, isItalic = false): Faces => {
    const cuts = isItalic ? italic : upright
    const found = cuts.get(weight)
    if (found !== undefined) return found
    const ordered = order(sources, { weight, isItalic })
    const openers = (isColour: boolean): ReadonlyArray<Opener> =>
      ordered
        .filter(({ traits }) => traits.isColour === isColour)
        .map(({ traits, open }) => ({ open: () => open(weight), only: onlyIn(traits.scripts) }))
    const made = { plain: openers(false), coloured: openers(true), known: new Map<string, Face | undefined>() }
    cuts.set(weight, made)
    return made
  }
  return {
    digest,
    faceOf: (grapheme, weight, isItalic) => {
      const faces = facesAt(weight, isItalic)
      const known = faces.known.get(grapheme)
      if (known !== undefined || faces.known.has(grapheme)) return known
      const found = find(grapheme, faces)
      if (faces.known.size < mostKnown) faces.known.set(grapheme, found)
      return found
    },
    primary: (weight, isItalic) => {
      const { plain } = facesAt(weight, isItalic)
      const first = plain.find(({ only }) => only === null) ?? plain[0]
      if (first === undefined) throw new RangeError("A list of fonts is empty.")
      return first.open()
    }
  }
}

const find = (grapheme: string, { plain, coloured }: Faces): Face | undefined => {
  const characters = [...grapheme].filter((character) => !needsNoGlyph.test(character))
  // A sign that may stand in colour does so where no font has it in ink.
  const isText = (grapheme.codePointAt(0) ?? 0) < 0x2000 || !mayBeEmoji.test(grapheme)
  const groups = isEmoji.test(grapheme) ? [coloured, plain] : isText ? [plain] : [plain, coloured]
  for (const group of groups)
    for (const { open, only } of group) {
      if (only !== null && !only.test(grapheme)) continue
      const face = open()
      if (characters.every((character) => face.covers(character.codePointAt(0) ?? 0))) return face
    }
  return undefined
}

/** Families in the order of their first file; inside of one, those nearest to the cut first. */
const order = (sources: ReadonlyArray<FontSource>, cut: Cut): ReadonlyArray<FontSource> => {
  const families = [...new Set(sources.map(({ traits }) => traits.family))]
  return families.flatMap((family) =>
    sources
      .filter(({ traits }) => traits.family === family)
      .toSorted((a, b) => distanceOf(a.traits, cut) - distanceOf(b.traits, cut))
  )
}

/** Fits graphemes of the scripts; null for all. */
export const onlyIn = (scripts: ReadonlyArray<string> | null): RegExp | null =>
  scripts === null ? null : new RegExp(`^(?:${scripts.map((script) => String.raw`\p{scx=${script}}`).join("|")})`, "u")

/** UTS #51: shown in colour by default, or by a selector, a keycap or a flag. */
const isEmoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3)(?!\ufe0e)/u

const mayBeEmoji = /^\p{Emoji}/u

/** Shapes its neighbours and needs no glyph: joiners, marks of direction, variation selectors, tags. */
const needsNoGlyph = /^(?:[\u200c-\u200f\u061c\u2066-\u2069\u{e0020}-\u{e007f}]|\p{Variation_Selector})$/u
