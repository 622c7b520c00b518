/**
 * The directory of a zip archive (APPNOTE 6.3.10, sections 4.3 and 4.5), with
 * its 64-bit form. Nothing is unpacked here. What leads out of the archive, and
 * what claims the same bytes twice, as a bomb does, is refused.
 */
import { flawed } from "./ArchiveFlaw.ts"

export interface ZipEntry {
  /** With forward slashes, never absolute, without `..`. */
  readonly name: string
  /** 0 is stored, 8 is deflate; null where it is encrypted, or in a way that is not read. */
  readonly method: 0 | 8 | null
  /** Bytes in the archive. */
  readonly packed: number
  /** Bytes once it is unpacked, as the directory has it. */
  readonly size: number
  readonly crc: number
  /** Of its local header. */
  readonly offset: number
}

export interface ZipDirectory {
  /** Files only, as they stand in the directory. */
  readonly entries: ReadonlyArray<ZipEntry>
  /** Names of entries that lead out of the archive, or are links. */
  readonly refused: ReadonlyArray<string>
}

/** Gives exactly so many bytes, or fewer at the end. */
export type ReadAt = (position: number, length: number) => Buffer

const mostEntries = 200_000
/** Bytes. */
const mostDirectory = 100_000_000

/** Throws an `ArchiveFlaw` where there is no whole directory. */
export const zipDirectory = (readAt: ReadAt, length: number): ZipDirectory => {
  const { count, start, bytes } = findDirectory(readAt, length)
  if (count > mostEntries) flawed(`it has more than ${mostEntries} entries`)
  if (bytes > mostDirectory || start + bytes > length) flawed("its directory is damaged")
  const directory = readAt(start, bytes)
  const entries: Array<ZipEntry> = []
  const refused: Array<string> = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) flawed("its directory is damaged")
    const [names, extras, comments] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number
    ]
    const isUtf8 = (directory.readUInt16LE(at + 8) & 0x800) !== 0
    const written = nameOf(directory.subarray(at + 46, at + 46 + names), isUtf8)
    const name = safeName(written)
    const isLink = directory.readUInt16LE(at + 4) >>> 8 === 3 && directory.readUInt32LE(at + 38) >>> 28 === 0xa
    if (name === null || isLink) refused.push(written)
    else if (!written.endsWith("/") && name !== "")
      entries.push({ name, ...fieldsOf(directory.subarray(at, at + 46 + names + extras), names) })
    at += 46 + names + extras + comments
  }
  refuseOverlaps(entries, start)
  return { entries, refused }
}

interface Found {
  readonly count: number
  readonly start: number
  readonly bytes: number
}

const findDirectory = (readAt: ReadAt, length: number): Found => {
  const from = Math.max(0, length - 65_557)
  const tail = readAt(from, length - from)
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (at < 0 || at + 22 > tail.length) return flawed("it breaks off before its directory")
  const count = tail.readUInt16LE(at + 10)
  const [bytes, start] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
  if (count !== 0xffff && bytes !== 0xffffffff && start !== 0xffffffff) return { count, start, bytes }
  const locator = at - 20
  if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50) return { count, start, bytes }
  const place = tail.readBigUInt64LE(locator + 8)
  // No file system reads at a place that far behind the end.
  const large = place < length ? readAt(Number(place), 56) : Buffer.of()
  if (large.length < 56 || large.readUInt32LE(0) !== 0x06064b50) return flawed("its directory is damaged")
  return {
    count: Number(large.readBigUInt64LE(32)),
    bytes: Number(large.readBigUInt64LE(40)),
    start: Number(large.readBigUInt64LE(48))
  }
}

const fieldsOf = (header: Buffer, names: number): Omit<ZipEntry, "name"> => {
  const flags = header.readUInt16LE(8)
  const method = header.readUInt16LE(10)
  let [packed, size, offset] = [20, 24, 42].map((field) => header.readUInt32LE(field)) as [number, number, number]
  const large = largeFields(header.subarray(46 + names))
  const next = (): number => {
    const value = large.shift()
    return value === undefined ? flawed("its directory is damaged") : Number(value)
  }
  if (size === 0xffffffff) size = next()
  if (packed === 0xffffffff) packed = next()
  if (offset === 0xffffffff) offset = next()
  const isRead = (flags & 1) === 0 && (method === 0 || method === 8)
  return { method: isRead ? (method as 0 | 8) : null, packed, size, crc: header.readUInt32LE(16), offset }
}

/** The values of the 64-bit field (APPNOTE 4.5.3). */
const largeFields = (extra: Buffer): Array<bigint> => {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) {
      const values: Array<bigint> = []
      for (let place = at + 4; place + 8 <= Math.min(extra.length, at + 4 + length); place += 8)
        values.push(extra.readBigUInt64LE(place))
      return values
    }
    at += 4 + length
  }
  return []
}

/** Not every program marks its UTF-8 (APPNOTE 4.4.4, bit 11). */
const nameOf = (bytes: Buffer, isUtf8: boolean): string => {
  const text = bytes.toString("utf8")
  return isUtf8 || !text.includes("\uFFFD") ? text : bytes.toString("latin1")
}

const safeName = (written: string): string | null => {
  const name = written.replaceAll("\\", "/")
  const parts = name.split("/").filter((part) => part !== "" && part !== ".")
  return /^(?:\/|[a-z]:)/i.test(name) || parts.includes("..") || name.includes("\u0000")
    ? null
    : parts.join("/").normalize("NFC")
}

/** Entries of one archive that share bytes are how a few kilobytes become petabytes. */
const refuseOverlaps = (entries: ReadonlyArray<ZipEntry>, end: number): void => {
  let until = 0
  for (const { offset, packed } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < until || offset + 30 + packed > end) flawed("its entries overlap, as those of a bomb do")
    until = offset + 30 + packed
  }
}
