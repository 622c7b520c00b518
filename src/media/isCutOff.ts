/**
 * Whether a sound or film breaks off, by what its container says of its own
 * length. MP3 and MP4 are looked at where they are measured. Streams that say
 * no length of their own count as whole.
 */
import type { Container } from "./containerOf.ts"
import type { FileWindow } from "./FileWindow.ts"
import { flacBreaksOff } from "./flacBreaksOff.ts"

/** `start` is where the container begins, `size` where the file ends. */
export const isCutOff = (container: Container, file: FileWindow, start: number, size: number): boolean => {
  switch (container) {
    case "wav":
      return riffBreaksOff(file, start, size)
    case "ogg":
      return oggBreaksOff(file, start, size)
    case "webm":
      return webmBreaksOff(file, start, size)
    case "flac":
      return flacBreaksOff(file, start, size)
    case "aac":
      return adtsBreaksOff(file, start, size)
    default:
      return false
  }
}

/** A size that a program fills in when it is done; these stand there until then. */
const unfinished = new Set([0, 0xff_ff_ff_ff])

/** RIFF: four bytes of name, four of what follows. */
const riffBreaksOff = (file: FileWindow, start: number, size: number): boolean => {
  const length = view(file.at(start, 8)).getUint32(4, true)
  return !unfinished.has(length) && start + 8 + length > size
}

/** RFC 3533, 6: a page has 65,307 bytes at most. */
const largestPage = 65_307

const oggBreaksOff = (file: FileWindow, start: number, size: number): boolean => {
  const from = Math.max(start, size - largestPage)
  const tail = Buffer.from(file.at(from, size - from))
  for (let at = tail.lastIndexOf("OggS"); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf("OggS", at - 1)) {
    const segments = tail[at + 26]
    if (segments === undefined || at + 27 + segments > tail.length) return true
    // The letters may stand in a packet.
    if (tail[at + 4] !== 0) continue
    const length = tail.subarray(at + 27, at + 27 + segments).reduce((sum, one) => sum + one, 27 + segments)
    const rest = tail.subarray(at + length, at + length + 4)
    return at + length > tail.length || (rest.length > 0 && "OggS".startsWith(rest.toString("latin1")))
  }
  return true
}

/** ADTS: each frame says its length in thirteen bits. */
const adtsBreaksOff = (file: FileWindow, start: number, size: number): boolean => {
  let at = start
  while (at + 7 <= size) {
    const [first = 0, second = 0, , high = 0, middle = 0, low = 0] = file.at(at, 7)
    if (first !== 0xff || (second & 0xf6) !== 0xf0) return false
    const length = ((high & 3) << 11) | (middle << 3) | (low >> 5)
    if (length < 7) return false
    at += length
  }
  return at > size || (at < size && file.at(at, 1)[0] === 0xff)
}

const segment = 0x18_53_80_67
const cluster = 0x1f_43_b6_75

/** RFC 8794: a name and a size in bytes of which the first says how many there are. */
const webmBreaksOff = (file: FileWindow, start: number, size: number): boolean => {
  let at = start
  while (at < size) {
    const head = elementAt(file, at)
    if (head === undefined) return true
    const isOpened = head.length === undefined && (head.name === segment || head.name === cluster)
    if (head.length === undefined && !isOpened) return false
    at = head.content + (head.length ?? 0)
  }
  return at > size
}

interface ElementHead {
  readonly name: number
  readonly content: number
  /** Undefined where it goes on to the end of what holds it. */
  readonly length: number | undefined
}

const elementAt = (file: FileWindow, at: number): ElementHead | undefined => {
  const bytes = file.at(at, 12)
  const names = Math.clz32(bytes[0] ?? 0) - 23
  const sizes = Math.clz32(bytes[names] ?? 0) - 23
  if (names > 4 || sizes > 8 || bytes.length < names + sizes) return undefined
  const name = bytes.subarray(0, names).reduce((sum, byte) => sum * 256 + byte, 0)
  const [first = 0, ...others] = bytes.subarray(names, names + sizes)
  const length = others.reduce((sum, byte) => sum * 256 + byte, first & (0xff >> sizes))
  const isOpen = (first | ((0xff << (8 - sizes)) & 0xff)) === 0xff && others.every((byte) => byte === 0xff)
  return { name, content: at + names + sizes, length: isOpen ? undefined : length }
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
