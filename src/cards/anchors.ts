/**
 * Turns the vertical anchors of a font upside down. satori 0.63 adds
 * HarfBuzz's vertical offsets, which point up, to coordinates that point down,
 * so that vowel marks land on the wrong side of their letters; offsets are
 * linear in the anchors, hence the two faults cancel each other.
 */

/** GPOS lookup types whose subtables hold anchors or vertical values (OpenType 1.9, GPOS). */
const type = { single: 1, cursive: 3, markToBase: 4, markToLigature: 5, markToMark: 6, extension: 9 } as const

/** Negates every y coordinate of a GPOS table's anchors and single adjustments, in place. */
export const turnAnchors = (gpos: Buffer): void => {
  const turned = new Set<number>()
  const turn = (at: number): void => {
    if (turned.has(at)) return
    turned.add(at)
    gpos.writeInt16BE(-gpos.readInt16BE(at), at)
  }
  const anchor = (table: number, field: number): void => {
    const offset = gpos.readUInt16BE(field)
    if (offset !== 0) turn(table + offset + 4)
  }
  const list = gpos.readUInt16BE(8)
  for (const lookup of offsets(gpos, list, list)) {
    const declared = gpos.readUInt16BE(lookup)
    for (const subtable of offsets(gpos, lookup, lookup + 4)) {
      if (declared === type.extension) {
        turnSubtable(gpos, gpos.readUInt16BE(subtable + 2), subtable + gpos.readUInt32BE(subtable + 4), anchor, turn)
      } else {
        turnSubtable(gpos, declared, subtable, anchor, turn)
      }
    }
  }
}

/** The absolute offsets of a counted list whose count stands at `at`. */
const offsets = (data: Buffer, base: number, at: number): ReadonlyArray<number> =>
  Array.from({ length: data.readUInt16BE(at) }, (_, index) => base + data.readUInt16BE(at + 2 + index * 2))

const turnSubtable = (
  gpos: Buffer,
  kind: number,
  at: number,
  anchor: (table: number, field: number) => void,
  turn: (at: number) => void
): void => {
  if (kind === type.single) {
    const format = gpos.readUInt16BE(at + 4)
    const yPlacement = 0x0002
    if ((format & yPlacement) === 0) return
    const size = 2 * format.toString(2).replaceAll("0", "").length
    const many = gpos.readUInt16BE(at) === 2
    const count = many ? gpos.readUInt16BE(at + 6) : 1
    for (let index = 0; index < count; index++) turn(at + (many ? 8 : 6) + index * size + (format & 1) * 2)
  }
  if (kind === type.cursive) {
    const count = gpos.readUInt16BE(at + 4)
    for (let index = 0; index < count * 2; index++) anchor(at, at + 6 + index * 2)
  }
  if (kind === type.markToBase || kind === type.markToLigature || kind === type.markToMark) {
    const classes = gpos.readUInt16BE(at + 6)
    const marks = at + gpos.readUInt16BE(at + 8)
    const bases = at + gpos.readUInt16BE(at + 10)
    for (let index = 0; index < gpos.readUInt16BE(marks); index++) anchor(marks, marks + 4 + index * 4)
    const matrices = kind === type.markToLigature ? offsets(gpos, bases, bases) : [bases]
    for (const matrix of matrices) {
      const cells = gpos.readUInt16BE(matrix) * classes
      for (let index = 0; index < cells; index++) anchor(matrix, matrix + 2 + index * 2)
    }
  }
}
