/**
 * A compiled template as the bytes of a file and back: a head of fixed size,
 * then, deflated, the slots as JSON, the colours and the pixels.
 */
import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib"
import type { CompiledTemplate, Ground } from "./CompiledTemplate.ts"

/** "ffct" */
const magic = 0x66666374
const version = 2
/** Magic, version, CRC-32 of everything after it, width, height, bytes of JSON, colours (0 for RGBA). */
const headBytes = 28
const checkedFrom = 12

export const encodeCompiled = (compiled: CompiledTemplate): Uint8Array => {
  const { width, height, texts, photo, portrait, ground } = compiled
  const slots = Buffer.from(JSON.stringify({ texts, photo, portrait }))
  const palette = ground._tag === "Indexed" ? ground.palette : new Uint8Array()
  const body = deflateRawSync(Buffer.concat([slots, palette, ground.pixels]), { level: 6, memLevel: 9 })
  const head = Buffer.alloc(headBytes)
  head.writeUInt32BE(magic, 0)
  head.writeUInt32BE(version, 4)
  head.writeUInt32BE(width, 12)
  head.writeUInt32BE(height, 16)
  head.writeUInt32BE(slots.length, 20)
  head.writeUInt32BE(palette.length / 3, 24)
  head.writeUInt32BE(crc32(body, crc32(head.subarray(checkedFrom))), 8)
  return Buffer.concat([head, body])
}

/** Whether these are whole the bytes that `encodeCompiled` of this version wrote. */
export const isCompiled = (bytes: Uint8Array): boolean => {
  const head = headOf(bytes)
  return (
    head.length === headBytes &&
    head.readUInt32BE(0) === magic &&
    head.readUInt32BE(4) === version &&
    head.readUInt32BE(8) === crc32(bytes.subarray(checkedFrom))
  )
}

const headOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes))

/** Of bytes that `isCompiled` holds for. Throws RangeError where their parts do not fit each other. */
export const decodeCompiled = (bytes: Uint8Array): CompiledTemplate => {
  const head = headOf(bytes)
  const [width, height, slotBytes, colours] = [12, 16, 20, 24].map((at) => head.readUInt32BE(at)) as [
    number,
    number,
    number,
    number
  ]
  const paletteEnd = slotBytes + colours * 3
  const length = paletteEnd + width * height * (colours === 0 ? 4 : 1)
  const whole = inflateRawSync(bytes.subarray(headBytes), {
    maxOutputLength: length,
    chunkSize: Math.max(constants.Z_MIN_CHUNK, length)
  })
  if (whole.length !== length) throw new RangeError("A damaged compiled template")
  const slots = JSON.parse(whole.toString("utf8", 0, slotBytes)) as Pick<
    CompiledTemplate,
    "texts" | "photo" | "portrait"
  >
  const pixels = whole.subarray(paletteEnd)
  const ground: Ground =
    colours === 0
      ? { _tag: "Rgba", pixels }
      : { _tag: "Indexed", palette: whole.subarray(slotBytes, paletteEnd), pixels }
  return { width, height, ...slots, ground }
}
