/**
 * Whether a FLAC file breaks off (RFC 9639): its last frame is whole, and ends
 * with the sample that the file says is its last.
 */
import type { FileWindow } from "./FileWindow.ts"

export const flacBreaksOff = (file: FileWindow, start: number, size: number): boolean => {
  const info = streamInfo(file.at(start + 8, 34))
  // ID3v1 stands in the last 128 bytes.
  const end = Buffer.from(file.at(size - 128, 3)).toString("latin1") === "TAG" ? size - 128 : size
  const from = Math.max(start + 42, end - (info.largestFrame === 0 ? 1_000_000 : info.largestFrame))
  const tail = file.at(from, end - from)
  for (let at = tail.length - 10; at >= 0; at -= 1) {
    if (tail[at] !== 0xff || ((tail[at + 1] ?? 0) & 0xfe) !== 0xf8) continue
    const reached = samplesBehind(tail, at, info.block)
    if (reached !== null && isWhole(tail.subarray(at))) return info.samples > 0 && reached < info.samples
  }
  return true
}

/** Section 8.2. */
const streamInfo = (bytes: Uint8Array) => {
  const [high = 0, low = 0, , , , , , a = 0, b = 0, c = 0, , , , top = 0] = bytes
  const rest = bytes.subarray(14, 18).reduce((sum, byte) => sum * 256 + byte, 0)
  return { block: high * 256 + low, largestFrame: a * 65_536 + b * 256 + c, samples: (top & 15) * 2 ** 32 + rest }
}

/** How many samples there are at the end of the frame that begins here; null where none does (9.1). */
const samplesBehind = (bytes: Uint8Array, at: number, block: number): number | null => {
  const [, second = 0, third = 0, , first = 0] = bytes.subarray(at, at + 5)
  const more = first < 0x80 ? 0 : Math.clz32(~(first << 24)) - 1
  if (more < 0 || more > 6 || (first >= 0x80 && more === 0)) return null
  let coded = more === 0 ? first : first & (0x3f >> more)
  for (let index = 1; index <= more; index += 1) coded = coded * 64 + ((bytes[at + 4 + index] ?? 0) & 0x3f)
  let next = at + 5 + more
  const [sizeBits, rateBits] = [third >> 4, third & 15]
  let length = sizeBits === 1 ? 192 : sizeBits < 6 ? 576 << (sizeBits - 2) : 256 << (sizeBits - 8)
  if (sizeBits === 6) length = (bytes[next++] ?? 0) + 1
  if (sizeBits === 7) length = (bytes[next++] ?? 0) * 256 + (bytes[next++] ?? 0) + 1
  next += rateBits === 12 ? 1 : rateBits === 13 || rateBits === 14 ? 2 : 0
  if (sizeBits === 0 || checked(bytes.subarray(at, next), 8, 0x07) !== bytes[next]) return null
  return ((second & 1) === 1 ? coded : coded * block) + length
}

const isWhole = (frame: Uint8Array): boolean =>
  checked(frame.subarray(0, -2), 16, 0x8005) === (frame.at(-2) ?? 0) * 256 + (frame.at(-1) ?? 0)

/** A cyclic redundancy check of so many bits that begins with zero. */
const checked = (bytes: Uint8Array, bits: 8 | 16, polynomial: number): number => {
  let sum = 0
  for (const byte of bytes) {
    sum ^= byte << (bits - 8)
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & (1 << (bits - 1))) === 0 ? sum << 1 : (sum << 1) ^ polynomial
    sum &= 2 ** bits - 1
  }
  return sum
}
