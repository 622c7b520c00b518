/**
 * From a font file to the sfnt tables inside it and back to one sfnt file.
 * Reads TrueType and OpenType files and WOFF 1.0 (https://www.w3.org/TR/WOFF/);
 * knows nothing of what the tables mean.
 */
import { inflateSync } from "node:zlib"
import { Result } from "effect"

export interface Sfnt {
  /** The first four bytes: `0x00010000` for TrueType outlines, `OTTO` for CFF. */
  readonly flavour: number
  /** By tag. */
  readonly tables: ReadonlyMap<string, Uint8Array>
}

const signature = { woff: 0x774f4646, trueType: 0x00010000, apple: 0x74727565, cff: 0x4f54544f }

/** What neither shaping nor drawing needs; the pictures of an SVG table can be twenty megabytes. */
const idle = new Set(["SVG ", "DSIG", "cvt ", "fpgm", "gasp", "hdmx", "LTSH", "meta", "prep", "VDMX"])

/** Throws RangeError with a sentence about the file for anything else, and for a damaged file. `only`: tables that are wanted. */
export const readSfnt = (file: Uint8Array, only: ReadonlySet<string> | null = null): Sfnt => {
  const data = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const first = data.length < 12 ? 0 : data.readUInt32BE(0)
  if (first === signature.woff) return readTables(data, data.readUInt32BE(4), 44, 20, only)
  if (first === signature.trueType || first === signature.apple || first === signature.cff)
    return readTables(data, first, 12, 16, only)
  throw new RangeError("it is no TTF, OTF, WOFF or WOFF2 file")
}

const readTables = (
  data: Buffer,
  flavour: number,
  firstEntry: number,
  entrySize: number,
  only: ReadonlySet<string> | null
): Sfnt => {
  const isWoff = entrySize === 20
  if (data.length < firstEntry) throw new RangeError("it is cut off")
  const count = data.readUInt16BE(isWoff ? 12 : 4)
  if (data.length < firstEntry + count * entrySize) throw new RangeError("it is cut off")
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < count; index++) {
    const entry = firstEntry + index * entrySize
    const tag = data.toString("latin1", entry, entry + 4)
    if (only === null ? idle.has(tag) : !only.has(tag)) continue
    const offset = data.readUInt32BE(entry + (isWoff ? 4 : 8))
    const stored = data.readUInt32BE(entry + (isWoff ? 8 : 12))
    const whole = isWoff ? data.readUInt32BE(entry + 12) : stored
    if (offset + stored > data.length) throw new RangeError("it is cut off")
    const body = data.subarray(offset, offset + stored)
    tables.set(tag, stored < whole ? inflated(body, whole) : body)
  }
  return { flavour, tables }
}

const inflated = (body: Uint8Array, length: number): Uint8Array => {
  const table = Result.try(() => inflateSync(body, { maxOutputLength: length }))
  if (Result.isSuccess(table) && table.success.length === length) return table.success
  throw new RangeError("it is damaged")
}

/** One font file. The checksums of its tables stay zero: nothing that fanfare hands a font to reads them. */
export const writeSfnt = ({ flavour, tables }: Sfnt): Buffer => {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = Math.floor(Math.log2(entries.length))
  const header = 12 + entries.length * 16
  const file = Buffer.alloc(entries.reduce((length, [, table]) => length + padded(table.length), header))
  file.writeUInt32BE(flavour, 0)
  file.writeUInt16BE(entries.length, 4)
  file.writeUInt16BE(16 * 2 ** power, 6)
  file.writeUInt16BE(power, 8)
  file.writeUInt16BE(16 * (entries.length - 2 ** power), 10)
  let offset = header
  for (const [index, [tag, table]] of entries.entries()) {
    const entry = 12 + index * 16
    file.write(tag, entry, "latin1")
    file.writeUInt32BE(offset, entry + 8)
    file.writeUInt32BE(table.length, entry + 12)
    file.set(table, offset)
    offset += padded(table.length)
  }
  return file
}

/** Tables begin at multiples of four bytes. */
const padded = (length: number): number => (length + 3) & ~3
