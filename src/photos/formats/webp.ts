/**
 * WebP files, chunk by chunk (RFC 9649, section 2), animated ones too. EXIF,
 * XMP, unknown chunks and all that stands behind the RIFF go.
 */
import { writeExif } from "../metadata/exif.ts"
import type { Asides, Parts, PhotoFormat } from "./PhotoFormat.ts"

const needed = new Set(["VP8X", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L"])
const ofFrame = new Set(["ALPH", "VP8 ", "VP8L"])
const cut = "it is shorter than it says"

/** Bits of the header of an extended file. */
const flags = { profile: 0x20, alpha: 0x10, exif: 0x08, xmp: 0x04 } as const

export const webp: PhotoFormat = {
  isTurned: true,
  takeApart: (bytes) => {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const length = file.length < 12 ? Infinity : file.readUInt32LE(4) + 8
    if (length > file.length) return cut
    const asides: { -readonly [Name in keyof Asides]: Asides[Name] } = {}
    const pieces: Array<Uint8Array> = []
    const profile: Array<Uint8Array> = []
    const chunks = chunksOf(file.subarray(12, length))
    if (chunks === null) return cut
    for (const { type, data } of chunks) {
      if (type === "ICCP") profile.push(chunkOf(type, data))
      else if (type === "EXIF")
        // Some programs begin it as in a JPEG.
        asides.exif ??= data.toString("latin1", 0, 6) === "Exif\0\0" ? data.subarray(6) : data
      else if (type === "XMP ") asides.xmp ??= data.toString("utf8")
      else if (type === "ANMF") {
        const frame = chunksOf(data.subarray(16))
        if (frame === null) return cut
        const kept = frame.filter((one) => ofFrame.has(one.type)).map((one) => chunkOf(one.type, one.data))
        pieces.push(chunkOf(type, Buffer.concat([data.subarray(0, 16), ...kept])))
      } else if (needed.has(type)) pieces.push(chunkOf(type, data))
    }
    const has = (...types: ReadonlyArray<string>): boolean => chunks.some(({ type }) => types.includes(type))
    return has("VP8 ", "VP8L", "ANMF")
      ? { asides, pieces, profile, isAnimated: has("ANIM", "ANMF") }
      : "a part of its picture data is missing"
  },
  assemble: (parts, { orientation, credit }) => {
    const exif = writeExif(orientation, credit)
    const header = headerOf(parts, exif !== null)
    const frames = parts.pieces.filter((piece) => typeOf(piece) !== "VP8X")
    const body = Buffer.concat([
      ...(header === null ? [] : [header, ...parts.profile]),
      ...frames,
      ...(exif === null ? [] : [chunkOf("EXIF", exif)])
    ])
    const riff = Buffer.from("RIFF\0\0\0\0WEBP", "latin1")
    riff.writeUInt32LE(body.length + 4, 4)
    return Buffer.concat([riff, body])
  }
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

/** Null where the last one breaks off. */
const chunksOf = (body: Buffer): ReadonlyArray<Chunk> | null => {
  const chunks: Array<Chunk> = []
  for (let at = 0; at + 8 <= body.length;) {
    const next = at + 8 + body.readUInt32LE(at + 4)
    if (next > body.length) return null
    chunks.push({ type: body.toString("latin1", at, at + 4), data: body.subarray(at + 8, next) })
    at = next + (next % 2)
  }
  return chunks
}

const typeOf = (chunk: Uint8Array): string => Buffer.from(chunk.subarray(0, 4)).toString("latin1")

const chunkOf = (type: string, data: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(8)
  head.write(type, 0, "latin1")
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** The header of an extended file, right about what is in it; null for a plain file that can stay one. */
const headerOf = ({ pieces, profile }: Parts, hasExif: boolean): Uint8Array | null => {
  const known = pieces.find((piece) => typeOf(piece) === "VP8X")
  if (known === undefined && !hasExif && profile.length === 0) return null
  const header = Buffer.from(known ?? chunkOf("VP8X", plainSize(pieces[0] ?? new Uint8Array())))
  const kept = (header[8] ?? 0) & ~(flags.exif | flags.xmp | flags.profile)
  header[8] = kept | (hasExif ? flags.exif : 0) | (profile.length > 0 ? flags.profile : 0)
  return header
}

/** Flags and size of a plain file (RFC 6386, section 9.1; RFC 9649, section 3.4). */
const plainSize = (piece: Uint8Array): Uint8Array => {
  const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
  const payload = Buffer.alloc(10)
  if (chunk.length < 18) return payload
  const isLossless = typeOf(chunk) === "VP8L"
  const bits = isLossless ? chunk.readUInt32LE(9) : 0
  const width = isLossless ? bits & 0x3fff : (chunk.readUInt16LE(14) & 0x3fff) - 1
  const height = isLossless ? (bits >>> 14) & 0x3fff : (chunk.readUInt16LE(16) & 0x3fff) - 1
  if (isLossless && ((bits >>> 28) & 1) === 1) payload[0] = flags.alpha
  payload.writeUIntLE(width, 4, 3)
  payload.writeUIntLE(height, 7, 3)
  return payload
}
