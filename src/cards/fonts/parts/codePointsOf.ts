/** The code points that a font file has glyphs for, from its `cmap` table alone (OpenType 1.9, cmap: formats 4 and 12). */
import { readSfnt } from "../sfnt.ts"

const only = new Set(["cmap"])

/** Of a font that cannot be read, none. */
export const codePointsOf = (file: Uint8Array): ReadonlySet<number> => {
  const found = new Set<number>()
  const table = tableOf(file)
  if (table === undefined) return found
  const data = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const count = data.getUint16(2)
  for (let index = 0; index < count; index++) {
    const at = data.getUint32(4 + index * 8 + 4)
    const format = data.getUint16(at)
    if (format === 4) addSegments(data, at, found)
    if (format === 12) addGroups(data, at, found)
  }
  return found
}

const tableOf = (file: Uint8Array): Uint8Array | undefined => {
  try {
    return readSfnt(file, only).tables.get("cmap")
  } catch {
    return undefined
  }
}

const addSegments = (data: DataView, at: number, found: Set<number>): void => {
  const twice = data.getUint16(at + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const end = data.getUint16(at + 14 + segment)
    const start = data.getUint16(at + 16 + twice + segment)
    const delta = data.getUint16(at + 16 + 2 * twice + segment)
    const offsetAt = at + 16 + 3 * twice + segment
    const offset = data.getUint16(offsetAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : data.getUint16(offsetAt + offset + (code - start) * 2)
      if ((glyph & 0xffff) !== 0) found.add(code)
    }
  }
}

const addGroups = (data: DataView, at: number, found: Set<number>): void => {
  const count = data.getUint32(at + 12)
  for (let index = 0; index < count; index++) {
    const group = at + 16 + index * 12
    const [start, end] = [data.getUint32(group), data.getUint32(group + 4)]
    for (let code = start; code <= end; code++) found.add(code)
  }
}
