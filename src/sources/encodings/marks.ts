/** Unicode by its byte order mark, or by the zeros between its letters. */

interface Mark {
  readonly encoding: string
  /** Bytes of the mark. */
  readonly length: number
}

const marks: ReadonlyArray<readonly [ReadonlyArray<number>, string]> = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe, 0, 0], "utf-32le"],
  [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"]
]

export const byMark = (bytes: Uint8Array): Mark | null => {
  for (const [mark, encoding] of marks)
    if (mark.every((byte, index) => bytes[index] === byte)) return { encoding, length: mark.length }
  return null
}

const sampled = 4096
/** What two bytes of wrong order never are: the signs that stand in every text. */
const common = /[ \n\r.,<>"'=a-z]/gi
const words = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\t\n\r]/gu

/** UTF-16 and UTF-32 without a mark: every other byte, or three of four, are zeros or nearly. */
export const byZeros = (bytes: Uint8Array): Mark | null => {
  const sample = bytes.subarray(0, Math.min(sampled, bytes.length - (bytes.length % 4)))
  const even = bytes.subarray(0, Math.min(sampled, bytes.length - (bytes.length % 2)))
  const low = even.filter((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13).length
  if (even.length < 4 || low * 5 < even.length) return null
  const zeros = [0, 1, 2, 3].map(
    (place) => sample.filter((byte, index) => index % 4 === place && byte === 0).length * 4
  )
  const isZero = (place: number): boolean => sample.length >= 8 && (zeros[place] ?? 0) >= sample.length * 0.9
  if (isZero(2) && isZero(3) && !isZero(0)) return { encoding: "utf-32le", length: 0 }
  if (isZero(0) && isZero(1) && !isZero(3)) return { encoding: "utf-32be", length: 0 }
  const [little, big] = ["utf-16le", "utf-16be"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(even)
    const isText = (text.match(words)?.length ?? 0) >= [...text].length * 0.97
    return isText ? (text.match(common)?.length ?? 0) : -1
  }) as [number, number]
  if (little < 1 && big < 1) return null
  return { encoding: little >= big ? "utf-16le" : "utf-16be", length: 0 }
}
