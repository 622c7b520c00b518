/** The lines of a file that are not empty, read a piece at a time. Throws the system's errors. */
import { isUtf8 } from "node:buffer"
import { closeSync, readSync } from "node:fs"
import type { Disk } from "../disk.ts"

export interface Line {
  /** Without white space around it. */
  readonly text: string
  /** From 1. */
  readonly number: number
}

export interface RecordLines {
  /** Of the file; empty where it changed so recently that the stamp says nothing. */
  readonly stamp: string
  readonly lines: Iterable<Line>
}

const chunkBytes = 1 << 20
/** Bytes of one record; a longer line is read as one that is wrong. */
const mostBytes = 10_000_000

export const recordLines = (disk: Disk, file: string): RecordLines => {
  const { handle, stamp } = disk.open(file)
  closeSync(handle)
  return { stamp, lines: { [Symbol.iterator]: () => lines(disk, file) } }
}

function* lines(disk: Disk, file: string): Generator<Line> {
  const { handle } = disk.open(file)
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes)
    let rest = Buffer.alloc(0)
    let isLong = false
    let number = 0
    for (;;) {
      const count = readSync(handle, buffer, 0, chunkBytes, null)
      const piece = rest.length === 0 ? buffer.subarray(0, count) : Buffer.concat([rest, buffer.subarray(0, count)])
      let start = 0
      for (let end = piece.indexOf(10, start); end >= 0; end = piece.indexOf(10, start)) {
        number += 1
        const text = isLong ? tooLong : textOf(piece.subarray(start, end))
        isLong = false
        if (text !== "") yield { text, number }
        start = end + 1
      }
      rest = Buffer.from(piece.subarray(start))
      if (rest.length > mostBytes) {
        rest = Buffer.alloc(0)
        isLong = true
      }
      if (count === 0) break
    }
    const text = isLong ? tooLong : textOf(rest)
    if (text !== "") yield { text, number: number + 1 }
  } finally {
    closeSync(handle)
  }
}

const tooLong = "too long"

/** Bytes that are not UTF-8 are no record: nobody would see which letters they stood for. */
const textOf = (bytes: Buffer): string => (isUtf8(bytes) ? bytes.toString("utf8").trim() : "not UTF-8")
