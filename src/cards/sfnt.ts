/**
 * From a WOFF 1.0 file to the sfnt tables inside it and back to one sfnt file
 * (https://www.w3.org/TR/WOFF/). Knows nothing of what the tables mean.
 */
import { inflateSync } from "node:zlib"

/** Tables by tag; each is a copy that may be changed. */
export type FontTables = ReadonlyMap<string, Buffer>

const wOFF = 0x774f4646
const trueType = 0x00010000

/** The tables of a WOFF file. Throws RangeError on anything else. */
export const readWoff = (file: Uint8Array): FontTables => {
  const data = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (data.length < 44 || data.readUInt32BE(0) !== wOFF) throw new RangeError("Not a WOFF 1.0 file")
  const count = data.readUInt16BE(12)
  return new Map(
    Array.from({ length: count }, (_, index): [string, Buffer] => {
      const entry = 44 + index * 20
      const offset = data.readUInt32BE(entry + 4)
      const stored = data.subarray(offset, offset + data.readUInt32BE(entry + 8))
      const whole = data.readUInt32BE(entry + 12)
      return [
        data.toString("latin1", entry, entry + 4),
        stored.length < whole ? inflateSync(stored, { maxOutputLength: whole }) : Buffer.from(stored)
      ]
    })
  )
}

/** An sfnt file with TrueType outlines; the checksums of its tables are those of the tables as they are. */
export const writeSfnt = (tables: FontTables): Buffer => {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = Math.floor(Math.log2(entries.length))
  const header = Buffer.alloc(12 + entries.length * 16)
  header.writeUInt32BE(trueType, 0)
  header.writeUInt16BE(entries.length, 4)
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * (entries.length - 2 ** power), 10)
  let offset = header.length
  const bodies = entries.map(([tag, table], index) => {
    const body = Buffer.alloc((table.length + 3) & ~3)
    table.copy(body)
    const entry = 12 + index * 16
    header.write(tag, entry, "latin1")
    header.writeUInt32BE(checksum(body), entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(table.length, entry + 12)
    offset += body.length
    return body
  })
  return Buffer.concat([header, ...bodies])
}

const checksum = (padded: Buffer): number => {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
