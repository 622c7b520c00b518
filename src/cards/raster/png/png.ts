/** Writes PNG files (PNG third edition) of 8 bits a channel from rows that are filtered already. */
import { constants, crc32, deflateSync } from "node:zlib"

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface Image {
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  /** Row by row, a byte for the filter and then a byte for each channel of each pixel. */
  readonly rows: Uint8Array
}

/** `palette`: red, green and blue of each colour, at most 256. */
export const writePalettePng = (image: Image, palette: Uint8Array): Uint8Array =>
  writePng(image, 3, [chunk("PLTE", palette)])

export const writeTruecolourPng = (image: Image): Uint8Array => writePng(image, 2, [])

const writePng = ({ width, height, rows }: Image, colourType: number, chunks: ReadonlyArray<Buffer>): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  head.writeUInt8(colourType, 9)
  return Buffer.concat([signature, chunk("IHDR", head), ...chunks, chunk("IDAT", deflated(rows)), chunk("IEND", empty)])
}

const empty = new Uint8Array()

/** Bytes from which on a search for repeats is worth its time. */
const large = 100_000

/**
 * Runs only, which is quick on palette rows and filtered rows, and gives the
 * same bytes from every build of zlib, because there is no search whose order
 * a build could change. The search is for pictures that have few runs.
 */
const deflated = (rows: Uint8Array): Buffer => {
  const runs = deflateSync(rows, { strategy: constants.Z_RLE, level: 6, memLevel: 6, chunkSize: 65_536 })
  if (runs.length < large) return runs
  const searched = deflateSync(rows, { level: 5, memLevel: 8, chunkSize: 262_144 })
  return searched.length < runs.length ? searched : runs
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const whole = Buffer.allocUnsafe(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, "latin1")
  whole.set(data, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8)
  return whole
}
