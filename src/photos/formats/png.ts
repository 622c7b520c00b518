/**
 * PNG files, chunk by chunk (W3C PNG, third edition, section 5), animated ones
 * too. What decides how the pixels look stays; texts, times, EXIF, chunks of
 * other programs and all that stands behind IEND go.
 */
import { crc32, inflateSync } from "node:zlib"
import { writeExif } from "../metadata/exif.ts"
import type { Asides, PhotoFormat } from "./PhotoFormat.ts"

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const profiles = new Set(["iCCP", "sRGB", "gAMA", "cHRM", "cICP", "mDCV", "cLLI", "mDCv", "cLLi"])
const needed = new Set("IHDR PLTE IDAT IEND tRNS sBIT bKGD hIST pHYs acTL fcTL fdAT".split(" "))

export const png: PhotoFormat = {
  isTurned: true,
  takeApart: (bytes) => {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const asides: { -readonly [Name in keyof Asides]: Asides[Name] } = {}
    const pieces: Array<Uint8Array> = []
    const profile: Array<Uint8Array> = []
    const found = new Set<string>()
    for (let at = signature.length; !found.has("IEND");) {
      if (at + 12 > file.length) return "it breaks off before its end"
      const next = at + 12 + file.readUInt32BE(at)
      if (next > file.length) return "it breaks off before its end"
      const type = file.toString("latin1", at + 4, at + 8)
      const chunk = file.subarray(at, next)
      const data = file.subarray(at + 8, next - 4)
      const isSound = crc32(file.subarray(at + 4, next - 4)) >>> 0 === file.readUInt32BE(next - 4)
      if (!isSound && (needed.has(type) || profiles.has(type))) return `its chunk ${type} is not what was written`
      found.add(type)
      at = next
      if (profiles.has(type)) profile.push(chunk)
      else if (needed.has(type)) pieces.push(chunk)
      else if (type === "eXIf") asides.exif ??= data
      else if (type === "iTXt" && data.toString("latin1", 0, packetName.length) === packetName)
        asides.xmp ??= internationalText(data)
    }
    if (!found.has("IHDR") || !found.has("IDAT")) return "a part of its picture data is missing"
    return { asides, pieces, profile, isAnimated: found.has("acTL") }
  },
  // The profile stands behind IHDR, before PLTE and IDAT.
  assemble: ({ pieces, profile }, { orientation, credit }) => {
    const exif = writeExif(orientation, credit)
    const [header = new Uint8Array(), ...others] = pieces
    return Buffer.concat([[signature, header], profile, exif === null ? [] : [chunkOf("eXIf", exif)], others].flat())
  }
}

const packetName = "XML:com.adobe.xmp\0"

/** An XMP packet in a chunk of text (section 11.3.3.4): compressed or not; empty where it cannot be read. */
const internationalText = (data: Buffer): string => {
  const isPacked = data[packetName.length] === 1
  let at = packetName.length + 2
  for (let names = 0; names < 2; names += 1) at = data.indexOf(0, at) + 1
  if (!isPacked) return data.toString("utf8", at)
  try {
    return inflateSync(data.subarray(at), { maxOutputLength: 4_000_000 }).toString("utf8")
  } catch {
    return ""
  }
}

const chunkOf = (type: string, data: Uint8Array): Uint8Array => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data])
  const chunk = Buffer.alloc(named.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  chunk.set(named, 4)
  chunk.writeUInt32BE(crc32(named) >>> 0, named.length + 4)
  return chunk
}
