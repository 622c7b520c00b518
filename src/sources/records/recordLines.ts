/** The lines of a file that are not empty, read a piece at a time. Throws the system's errors. */
import { isUtf8 } from "node:buffer"
import { closeSync, readSync } from "node:fs"
import type { Disk } from "../disk.ts"

export interface Line {
  /** Without white space around it. Of a line that is too long, its beginning. */
  readonly text: string
  /** Why the line cannot be a record, whatever it holds. */
  readonly flaw: "too long" | "not UTF-8" | null
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
/** Bytes that are kept of such a line, to know which record it was. */
const beginning = 10_000

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
    /** The beginning of a line that is too long. */
    let long: Buffer | null = null
    let number = 0
    for (;;) {
      const count = readSync(handle, buffer, 0, chunkBytes, null)
      const piece = rest.length === 0 ? buffer.subarray(0, count) : Buffer.concat([rest, buffer.subarray(0, count)])
      let start = 0
      for (let end = piece.indexOf(10, start); end >= 0; end = piece.indexOf(10, start)) {
        number += 1
        const line = lineOf(long, piece.subarray(start, end))
        long = null
        if (line.text !== "") yield { ...line, number }
        start = end + 1
      }
      rest = Buffer.from(piece.subarray(start))
      if (rest.length > mostBytes) {
        long ??= rest.subarray(0, beginning)
        rest = Buffer.alloc(0)
      }
      if (count === 0) break
    }
    const last = lineOf(long, rest)
    if (last.text !== "") yield { ...last, number: number + 1 }
  } finally {
    closeSync(handle)
  }
}

const lineOf = (long: Buffer | null, bytes: Buffer): Omit<Line, "number"> => {
  if (long !== null) return { text: long.toString("utf8").trim(), flaw: "too long" }
  return { text: bytes.toString("utf8").trim(), flaw: isUtf8(bytes) ? null : "not UTF-8" }
}
