/**
 * The glyphs of all cards as pixels: each is drawn once for a size and a
 * quarter of a pixel, and kept while there is room. What a glyph looks like
 * does not depend on what was drawn before it.
 */
import type { Face } from "../../fonts/Face.ts"
import { coverageOf } from "./coverage.ts"
import type { Mask } from "./Mask.ts"
import { picturedGlyph } from "./picturedGlyph.ts"

/** Horizontal positions that a glyph is drawn at, in a pixel. */
export const phases = 4

export interface GlyphMasks {
  /** `size`: pixels an em; `phase`: quarters of a pixel to the right, for outlines. Null for a glyph without ink. */
  readonly get: (face: Face, glyph: number, size: number, phase: number) => Mask | null
  /** Bytes of the masks that are kept. */
  readonly bytes: () => number
}

interface Kept {
  readonly mask: Mask | null
  readonly bytes: number
  used: number
}

/** An object and two numbers, beside the pixels. */
const overhead = 400

/** `most`: bytes to keep. */
export const makeGlyphMasks = (most = 24_000_000): GlyphMasks => {
  const sets = new Map<string, Map<number, Kept>>()
  let [bytes, clock] = [0, 0]
  let last: { readonly face: Face; readonly size: number; readonly set: Map<number, Kept> } | null = null

  const setOf = (face: Face, size: number): Map<number, Kept> => {
    if (last !== null && last.face === face && last.size === size) return last.set
    const key = `${size} ${face.id}`
    let set = sets.get(key)
    if (set === undefined) sets.set(key, (set = new Map()))
    last = { face, size, set }
    return set
  }

  /** Drops what was not used for the longest time, a quarter of everything at once. */
  const makeRoom = (): void => {
    const all = [...sets.values()].flatMap((set) => [...set].map(([key, kept]) => ({ set, key, kept })))
    all.sort((a, b) => a.kept.used - b.kept.used)
    for (const { set, key, kept } of all) {
      if (bytes <= most * 0.75) break
      set.delete(key)
      bytes -= kept.bytes
    }
    for (const [key, set] of sets) if (set.size === 0) sets.delete(key)
    last = null
  }

  return {
    bytes: () => bytes,
    get: (face, glyph, size, phase) => {
      const key = glyph * phases + phase
      const known = setOf(face, size).get(key)
      clock++
      if (known !== undefined) {
        known.used = clock
        return known.mask
      }
      const mask = draw(face, glyph, size, phase)
      const cost = overhead + (mask === null ? 0 : "pixels" in mask ? mask.pixels.length : mask.coverage.length)
      if (bytes + cost > most) makeRoom()
      setOf(face, size).set(key, { mask, bytes: cost, used: clock })
      bytes += cost
      return mask
    }
  }
}

const draw = (face: Face, glyph: number, size: number, phase: number): Mask | null =>
  face.picture === null
    ? coverageOf((pen) => face.draw(glyph, pen), size / face.unitsPerEm, phase / phases)
    : picturedGlyph(face.picture(glyph, "g"), face.unitsPerEm, size)
