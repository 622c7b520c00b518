/** Which kind of sound or film a file is, by its first bytes; its name says nothing. */
import type { FileWindow } from "./FileWindow.ts"

export type Container = "mp3" | "aac" | "mp4" | "ogg" | "webm" | "flac" | "wav"

export interface Found {
  readonly container: Container
  /** Where it begins: behind a tag, where one stands before it. */
  readonly start: number
}

/** Undefined for what is none of them. */
export const containerOf = (file: FileWindow): Found | undefined => {
  const start = tagEnd(file)
  const head = file.at(start, 64)
  const container = containerAt(head)
  return container === undefined ? undefined : { container, start }
}

const containerAt = (head: Uint8Array): Container | undefined => {
  const text = new TextDecoder("latin1").decode(head)
  if (text.startsWith("OggS")) return "ogg"
  if (text.startsWith("fLaC")) return "flac"
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WAVE") return "wav"
  if (text.slice(4, 8) === "ftyp") return "mp4"
  if (text.startsWith("\x1A\x45\xDF\xA3")) return text.includes("webm") ? "webm" : undefined
  const [first = 0, second = 0] = head
  // A frame of MPEG audio: eleven bits that are set; the layer 0 is that of AAC in ADTS.
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined
  return (second & 0x06) === 0 ? ((second & 0xf0) === 0xf0 ? "aac" : undefined) : "mp3"
}

/** ID3v2.4, 3.1: ten bytes, the last four with seven bits of the size each. Zeros behind it are padding. */
const tagEnd = (file: FileWindow): number => {
  let end = 0
  for (let count = 0; count < 8; count += 1) {
    const [i = 0, d = 0, three = 0, , , flags = 0, a = 0, b = 0, c = 0, e = 0] = file.at(end, 10)
    if (i !== 0x49 || d !== 0x44 || three !== 0x33) break
    end += 10 + ((a & 127) << 21) + ((b & 127) << 14) + ((c & 127) << 7) + (e & 127) + ((flags & 0x10) === 0 ? 0 : 10)
  }
  if (end === 0) return 0
  const behind = file.at(end, 4096)
  const zeros = behind.findIndex((byte) => byte !== 0)
  return zeros < 0 ? end : end + zeros
}
