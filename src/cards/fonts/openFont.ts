/**
 * Opens a font file with HarfBuzz. A variable font gives a face for every
 * weight of its axis, a static one that of the weight that it says.
 */
import * as hb from "harfbuzzjs"
import { colourGlyph } from "./colourGlyph.ts"
import type { CutRange } from "./CutRange.ts"
import type { Face, GlyphInk, Pen } from "./Face.ts"
import { readSfnt, writeSfnt } from "./sfnt.ts"
import { shaperOf } from "./shaper.ts"

export interface OpenedFont extends CutRange {
  readonly isColour: boolean
  /** The face nearest to a weight; the same one every time. */
  readonly at: (weight: number) => Face
}

/** `id` names the file among all fonts of a process. Throws RangeError with a sentence about a file that is no font. */
export const openFont = (file: Uint8Array, id: string): OpenedFont => {
  const sfnt = readSfnt(file)
  for (const tag of ["cmap", "head", "hhea", "hmtx", "maxp"])
    if (!sfnt.tables.has(tag)) throw new RangeError(`it has no table ${tag.trim()}`)
  const face = new hb.Face(new hb.Blob(writeSfnt(sfnt)))
  const axis = face.getAxisInfos()["wght"]
  const { weight: own, isItalic } = styleOf(sfnt.tables.get("OS/2"))
  const weights = axis === undefined ? ([own, own] as const) : ([axis.min, axis.max] as const)
  const faces = new Map<number, Face>()
  const at = (wanted: number): Face => {
    const weight = Math.min(Math.max(wanted, weights[0]), weights[1])
    const known = faces.get(weight)
    if (known !== undefined) return known
    const font = new hb.Font(face)
    if (axis !== undefined) font.setVariations([new hb.Variation("wght", weight)])
    const made = makeFace(face, font, axis === undefined ? id : `${id}-${weight}`, weight)
    faces.set(weight, made)
    return made
  }
  return { weights, isItalic, isColour: hasColour(face), at }
}

/** What the table says (OpenType 1.9, OS/2): usWeightClass, and bit 0 or 9 of fsSelection. */
const styleOf = (os2: Uint8Array | undefined): { readonly weight: number; readonly isItalic: boolean } => {
  const at = (offset: number): number => ((os2?.[offset] ?? 0) << 8) | (os2?.[offset + 1] ?? 0)
  const weight = os2 === undefined ? 400 : at(4)
  return { weight: Math.min(Math.max(weight, 1), 1000), isItalic: (at(62) & 0x201) !== 0 }
}

const hasColour = (face: hb.Face): boolean => face.hasColorPaint() || face.hasColorLayers()

const makeFace = (face: hb.Face, font: hb.Font, id: string, weight: number): Face => {
  const em = face.upem
  const { ascender, descender } = font.hExtents()
  const inks = new Map<number, GlyphInk>()
  const characters = new Set(face.collectUnicodes())
  const shape = shaperOf(font, em)

  const ink = (glyph: number): GlyphInk => {
    const known = inks.get(glyph)
    if (known !== undefined) return known
    const extents = font.glyphExtents(glyph)
    const found =
      extents === undefined || extents.height === 0
        ? { top: 0, bottom: 0, left: 0, right: 0 }
        : {
            top: extents.yBearing / em,
            bottom: -(extents.yBearing + extents.height) / em,
            left: extents.xBearing / em,
            right: (extents.xBearing + extents.width) / em
          }
    inks.set(glyph, found)
    return found
  }

  return {
    id,
    weight,
    unitsPerEm: em,
    ascent: ascender / em,
    descent: -descender / em,
    covers: (codePoint) => characters.has(codePoint),
    shape,
    ink,
    draw: (glyph, to) => drawWith(font, glyph, to),
    outline: (glyph) => font.glyphToPath(glyph),
    picture: hasColour(face) ? colourGlyph(font, em) : null
  }
}

let funcs: hb.DrawFuncs | null = null
let pen: Pen | null = null

/** HarfBuzz draws with functions that are told to it once: they hand on to the pen at hand. */
const drawWith = (font: hb.Font, glyph: number, to: Pen): void => {
  pen = to
  funcs ??= penFuncs()
  font.drawGlyph(glyph, funcs, null)
}

const penFuncs = (): hb.DrawFuncs => {
  const made = new hb.DrawFuncs()
  made.setMoveToFunc((x, y) => pen?.moveTo(x, y))
  made.setLineToFunc((x, y) => pen?.lineTo(x, y))
  made.setQuadraticToFunc((cx, cy, x, y) => pen?.quadTo(cx, cy, x, y))
  made.setCubicToFunc((c1x, c1y, c2x, c2y, x, y) => pen?.curveTo(c1x, c1y, c2x, c2y, x, y))
  made.setClosePathFunc(() => pen?.close())
  return made
}
