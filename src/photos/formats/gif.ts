/**
 * GIF files, block by block (GIF89a specification). Frames, their times and
 * the number of rounds stay, so an animation stays one; comments, texts, data
 * of other programs and all that stands behind the trailer go.
 */
import type { Asides, PhotoFormat } from "./PhotoFormat.ts"

const cut = "it breaks off before its end"
const trailer = Buffer.from([0x3b])

export const gif: PhotoFormat = {
  isTurned: false,
  takeApart: (bytes) => {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const asides: { -readonly [Name in keyof Asides]: Asides[Name] } = {}
    const start = 13 + tableLength(file[10] ?? 0)
    const pieces: Array<Uint8Array> = [file.subarray(0, start)]
    const profile: Array<Uint8Array> = []
    let frames = 0
    /** It belongs to the block behind it. */
    let control: Uint8Array | null = null
    for (let at = start; file[at] !== 0x3b;) {
      if (file[at] !== 0x21 && file[at] !== 0x2c) return cut
      const isFrame = file[at] === 0x2c
      const data = isFrame ? at + 11 + tableLength(file[at + 9] ?? 0) : at + 2
      const next = endOfBlocks(file, data)
      if (next === null) return cut
      const block = file.subarray(at, next)
      const label = isFrame ? null : file[at + 1]
      at = next
      if (isFrame) {
        pieces.push(...(control === null ? [] : [control]), block)
        frames += 1
      } else if (label === 0xff) {
        const name = block.toString("latin1", 3, 14)
        if (name === "NETSCAPE2.0" || name === "ANIMEXTS1.0") pieces.push(block)
        else if (name === "ICCRGBG1012") profile.push(block)
        // The packet stands there as it is, without lengths, and with a tail of 258 bytes that catch any reader.
        else if (name === "XMP DataXMP") asides.xmp ??= block.toString("utf8", 14, block.length - 258)
      }
      control = label === 0xf9 ? block : null
    }
    return frames === 0 ? "a part of its picture data is missing" : { asides, pieces, profile, isAnimated: frames > 1 }
  },
  assemble: ({ pieces: [header = new Uint8Array(), ...others], profile }) =>
    Buffer.concat([[header], profile, others, [trailer]].flat())
}

/** Bytes of a table of colours. */
const tableLength = (packed: number): number => ((packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1))

/** Behind the empty block that ends a row of them; null where they break off. */
const endOfBlocks = (file: Buffer, from: number): number | null => {
  for (let at = from; at < file.length; at += (file[at] ?? 0) + 1) if (file[at] === 0) return at + 1
  return null
}
