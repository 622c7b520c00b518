/** What the boxes of an MP4 file (ISO/IEC 14496-12, 4.2) say that its tags do not: whether it is whole, and where it was filmed. */
import type { FileWindow } from "./FileWindow.ts"

export interface Boxes {
  /** Four characters, for example `M4A `. */
  readonly brand: string
  readonly isWhole: boolean
  /** Of the whole, in seconds; null where its parts alone tell it. */
  readonly seconds: number | null
  /** Whether it tells a place. */
  readonly isPlaced: boolean
}

export const mp4Boxes = (file: FileWindow): Boxes => {
  const names = new Set<string>()
  let [brand, isPlaced, isWhole] = ["", false, true]
  let seconds: number | null = null
  for (let at = 0; at < file.size;) {
    const head = file.at(at, 16)
    if (head.length < 8) break
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
    const name = latin(head.subarray(4, 8))
    const short = view.getUint32(0)
    const size = short === 1 && head.length === 16 ? Number(view.getBigUint64(8)) : short === 0 ? file.size - at : short
    if (size < 8 || at + size > file.size) {
      isWhole = false
      break
    }
    names.add(name)
    if (name === "ftyp") brand = latin(file.at(at + 8, 4))
    if (name === "moov" || name === "meta") {
      const box = file.at(at, Math.min(size, mostRead))
      const text = latin(box)
      isPlaced ||= place.test(text)
      seconds ??= lengthIn(box, text.indexOf("mvhd"))
    }
    at += size
  }
  return { brand, seconds, isPlaced, isWhole: isWhole && names.has("moov") && (names.has("mdat") || names.has("moof")) }
}

/** `mvhd` (8.2.2): in its first version times have 32 bits, in its second 64. */
const lengthIn = (box: Uint8Array, at: number): number | null => {
  const view = new DataView(box.buffer, box.byteOffset, box.byteLength)
  if (at < 0 || at + 36 > box.length) return null
  const isLong = view.getUint8(at + 4) === 1
  const scale = view.getUint32(at + (isLong ? 24 : 16))
  const duration = isLong ? Number(view.getBigUint64(at + 28)) : view.getUint32(at + 20)
  // A duration of all ones is one that is not known.
  return scale === 0 || duration === 0 || duration === 0xffff_ffff ? null : duration / scale
}

/** Bytes of one box that are looked through. */
const mostRead = 64 * 1024 * 1024

/** QuickTime's `©xyz`, 3GPP's `loci`, and Apple's key. */
const place = /\u00A9xyz|loci\0\0\0\0|com\.apple\.quicktime\.location/

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1")
