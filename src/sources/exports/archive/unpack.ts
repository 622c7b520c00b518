/** The bytes of one entry of a zip archive, a piece at a time, within limits. */
import { crc32 } from "node:zlib"
import { Inflate } from "fflate"
import { flawed } from "./ArchiveFlaw.ts"
import type { ReadAt, ZipEntry } from "./zipDirectory.ts"

/** Bytes that all entries of an archive may become in one reading. */
export interface Budget {
  left: number
}

const pieceBytes = 1 << 18
/** So many times more than it was; text of exports stays below 30. */
const mostRatio = 200
/** Bytes from which the ratio counts. */
const ratioFrom = 20_000_000

/** Throws an `ArchiveFlaw` where the entry is damaged, encrypted or a bomb. */
export function* unpack(readAt: ReadAt, entry: ZipEntry, budget: Budget): Generator<Uint8Array> {
  const { method, packed, offset } = entry
  if (method === null) flawed("it is encrypted, or packed in a way that is not read")
  const header = readAt(offset, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) flawed("it is damaged")
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  let crc = 0
  let size = 0
  const taken = (piece: Uint8Array): Uint8Array => {
    size += piece.length
    budget.left -= piece.length
    if (size > ratioFrom && size > packed * mostRatio) flawed("it becomes far larger than it is, as a bomb does")
    if (budget.left < 0) flawed("it becomes larger than is read")
    crc = crc32(piece, crc)
    return piece
  }
  for (const piece of method === 0 ? pieces(readAt, start, packed) : inflated(pieces(readAt, start, packed)))
    yield taken(piece)
  if (size !== entry.size || crc !== entry.crc) flawed("it is damaged")
}

function* pieces(readAt: ReadAt, start: number, length: number): Generator<Buffer> {
  for (let at = 0; at < length; at += pieceBytes) {
    const piece = readAt(start + at, Math.min(pieceBytes, length - at))
    if (piece.length === 0) flawed("it breaks off")
    yield piece
  }
}

/** Small enough that what one push gives fits into memory at the highest ratio of deflate, 1032. */
const pushBytes = 1 << 14

function* inflated(packed: Iterable<Buffer>): Generator<Uint8Array> {
  const ready: Array<Uint8Array> = []
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) ready.push(piece)
  })
  const push = (piece: Uint8Array, isLast: boolean): void => {
    try {
      inflate.push(piece, isLast)
    } catch {
      flawed("it is damaged")
    }
  }
  for (const piece of packed) {
    for (let at = 0; at < piece.length; at += pushBytes) {
      push(piece.subarray(at, at + pushBytes), false)
      yield* ready.splice(0)
    }
  }
  push(new Uint8Array(0), true)
  yield* ready.splice(0)
}
