/**
 * The length of an MP3, counted frame by frame (ISO/IEC 11172-3, 2.4.2.3), so
 * that it is right for every bit rate, and a file that breaks off is found.
 */
import type { FileWindow } from "./FileWindow.ts"

interface Frame {
  readonly bytes: number
  readonly samples: number
  readonly rate: number
  /** Where a count of all frames may stand in the first one. */
  readonly countAt: number
}

/** Null for what is no MP3; `isCut` where its own count says that there should be more of it. */
export const mp3Length = (
  file: FileWindow,
  start: number
): { readonly seconds: number; readonly isCut: boolean } | null => {
  let [at, frames, seconds, lost] = [start, 0, 0, 0]
  let expected: number | null = null
  while (at + 4 <= file.size) {
    const frame = frameAt(file, at)
    if (frame === null) {
      if (isTrailer(file, at) || frames === 0) break
      // A little noise between frames is passed over, as players do.
      lost += 1
      at += 1
      if (lost > mostLost) break
      continue
    }
    const counted: number | null = frames === 0 && expected === null ? framesTold(file, at, frame) : null
    if (at + frame.bytes > file.size) return frames < fewest ? null : { seconds, isCut: true }
    at += frame.bytes
    if (counted === null) {
      frames += 1
      seconds += frame.samples / frame.rate
    } else expected = counted
  }
  if (frames < fewest) return null
  // Encoders count one frame more or less.
  return { seconds, isCut: expected !== null && frames < expected - 2 }
}

/** Fewer frames are found in any noise. */
const fewest = 3
const mostLost = 65_536

const rates = [44_100, 48_000, 32_000]
const bitRates = {
  v1: [
    [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
    [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
  ],
  v2: [
    [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
  ]
}

const frameAt = (file: FileWindow, at: number): Frame | null => {
  const [sync = 0, kind = 0, numbers = 0, mode = 0] = file.at(at, 4)
  if (sync !== 0xff || (kind & 0xe0) !== 0xe0) return null
  const version = (kind >> 3) & 3
  const layer = 4 - ((kind >> 1) & 3)
  const rate = rates[(numbers >> 2) & 3]
  if (version === 1 || layer === 4 || rate === undefined) return null
  const isFirst = version === 3
  const kilobits = (isFirst ? bitRates.v1 : bitRates.v2)[layer - 1]?.[(numbers >> 4) - 1]
  if (kilobits === undefined) return null
  const hertz = isFirst ? rate : version === 2 ? rate / 2 : rate / 4
  const samples = layer === 1 ? 384 : layer === 3 && !isFirst ? 576 : 1152
  const padding = (numbers >> 1) & 1
  const bytes =
    layer === 1
      ? (Math.floor((12_000 * kilobits) / hertz) + padding) * 4
      : Math.floor((samples * 125 * kilobits) / hertz) + padding
  const isMono = mode >> 6 === 3
  return { bytes, samples, rate: hertz, countAt: 4 + (isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17) }
}

/** The count of frames that the first frame of many files holds instead of sound: `Xing`, `Info` or `VBRI`; null without. */
const framesTold = (file: FileWindow, at: number, { countAt, bytes }: Frame): number | null => {
  const frame = file.at(at, Math.min(bytes, 120))
  const words = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const name = (from: number): string => new TextDecoder("latin1").decode(frame.subarray(from, from + 4))
  if ((name(countAt) === "Xing" || name(countAt) === "Info") && frame.length >= countAt + 12)
    return (words.getUint32(countAt + 4) & 1) === 0 ? 0 : words.getUint32(countAt + 8)
  return name(36) === "VBRI" && frame.length >= 54 ? words.getUint32(50) : null
}

/** Tags behind the sound: ID3v1, APEv2, Lyrics3; or zeros. */
const isTrailer = (file: FileWindow, at: number): boolean => {
  const text = new TextDecoder("latin1").decode(file.at(at, 11))
  return /^(?:TAG|APETAGEX|LYRICSBEGIN|ID3|3DI|\0+$)/.test(text)
}
