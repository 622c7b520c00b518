/**
 * Opens a font file with HarfBuzz: one face for each weight that it has. A
 * variable font has both, a static one the weight that it says.
 */
import * as hb from "harfbuzzjs"
import { colourGlyph } from "./colourGlyph.ts"
import type { Face, GlyphInk, Pen } from "./Face.ts"
import { readSfnt, writeSfnt } from "./sfnt.ts"
import { shaperOf } from "./shaper.ts"

/** `id` names the file among all fonts of a process. Throws RangeError with a sentence about a file that is no font. */
export const openFont = (file: Uint8Array, id: string): ReadonlyArray<Face> => {
  const sfnt = readSfnt(file)
  for (const tag of ["cmap", "head", "hhea", "hmtx", "maxp"])
    if (!sfnt.tables.has(tag)) throw new RangeError(`it has no table ${tag.trim()}`)
  const face = new hb.Face(new hb.Blob(writeSfnt(sfnt)))
  const weights = face.getAxisInfos()["wght"]
  if (weights === undefined) {
    const os2 = sfnt.tables.get("OS/2")
    const weight = os2 === undefined ? 400 : ((os2[4] ?? 0) << 8) | (os2[5] ?? 0)
    return [makeFace(face, new hb.Font(face), id, weight >= 600 ? 700 : 400)]
  }
  return ([400, 700] as const).map((weight) => {
    const font = new hb.Font(face)
    font.setVariations([new hb.Variation("wght", Math.min(Math.max(weight, weights.min), weights.max))])
    return makeFace(face, font, `${id}-${weight}`, weight)
  })
}

const makeFace = (face: hb.Face, font: hb.Font, id: string, weight: 400 | 700): Face => {
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
        ? { top: 0, bottom: 0 }
        : { top: extents.yBearing / em, bottom: -(extents.yBearing + extents.height) / em }
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
    picture: face.hasColorPaint() || face.hasColorLayers() ? colourGlyph(font, em) : null
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
