/**
 * Which characters a font has, and how wide they are: its `cmap` (format 4)
 * and `hmtx` tables (OpenType 1.9). No kerning and no ligatures; those are the
 * shaper's.
 */
import type { FontTables } from "./sfnt.ts"

/** Code point to advance width, in em. */
export type GlyphWidths = ReadonlyMap<number, number>

export const readGlyphWidths = (tables: FontTables): GlyphWidths => {
  const [head, hhea, hmtx, cmap] = ["head", "hhea", "hmtx", "cmap"].map((tag) => tables.get(tag))
  if (head === undefined || hhea === undefined || hmtx === undefined || cmap === undefined) return new Map()
  const unitsPerEm = head.readUInt16BE(18)
  const measured = hhea.readUInt16BE(34)
  const widths = new Map<number, number>()
  for (const [codePoint, glyph] of characters(cmap)) {
    widths.set(codePoint, hmtx.readUInt16BE(Math.min(glyph, measured - 1) * 4) / unitsPerEm)
  }
  return widths
}

const unicodeFormat4 = (cmap: Buffer): number | undefined =>
  Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8)).find(
    (offset) => cmap.readUInt16BE(offset) === 4
  )

function* characters(cmap: Buffer): Generator<readonly [codePoint: number, glyph: number]> {
  const table = unicodeFormat4(cmap)
  if (table === undefined) return
  const twiceSegments = cmap.readUInt16BE(table + 6)
  for (let segment = 0; segment < twiceSegments; segment += 2) {
    const end = cmap.readUInt16BE(table + 14 + segment)
    const start = cmap.readUInt16BE(table + 16 + twiceSegments + segment)
    const delta = cmap.readUInt16BE(table + 16 + twiceSegments * 2 + segment)
    const rangeAt = table + 16 + twiceSegments * 3 + segment
    const range = cmap.readUInt16BE(rangeAt)
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint++) {
      const found = range === 0 ? codePoint : cmap.readUInt16BE(rangeAt + range + (codePoint - start) * 2)
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff
      if (glyph !== 0) yield [codePoint, glyph]
    }
  }
}
