/** Archives within an archive, as Notion writes a large export; one level deep, and no deeper. */
import { ArchiveFlaw } from "./ArchiveFlaw.ts"
import { type Budget, unpack } from "./unpack.ts"
import { type ReadAt, type ZipDirectory, zipDirectory, type ZipEntry } from "./zipDirectory.ts"

export type Nested = { readonly name: string } & (
  | { readonly found: ZipDirectory; readonly readAt: ReadAt }
  | { readonly found: null; readonly reason: string }
)

/** Bytes of an inner archive that is packed once more, and so is held in memory. */
const largestPacked = 300_000_000

export const nestedEntries = (outer: ReadAt, entries: ReadonlyArray<ZipEntry>, budget: Budget): ReadonlyArray<Nested> =>
  entries
    .filter(({ name }) => /(?:^|\/)ExportBlock-[^/]*\.zip$|(?:^|\/)[^/]*-Part-\d+\.zip$/i.test(name))
    .map((entry): Nested => {
      try {
        const [readAt, length] = entry.method === 0 ? stored(outer, entry) : unpacked(outer, entry, budget)
        return { name: entry.name, found: zipDirectory(readAt, length), readAt }
      } catch (cause) {
        if (!(cause instanceof ArchiveFlaw)) throw cause
        return { name: entry.name, found: null, reason: cause.message }
      }
    })

/** Its bytes stand in the outer one as they are. */
const stored = (outer: ReadAt, { offset, packed }: ZipEntry): readonly [ReadAt, number] => {
  const header = outer(offset, 30)
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  return [(position, length) => outer(start + position, Math.max(0, Math.min(length, packed - position))), packed]
}

const unpacked = (outer: ReadAt, entry: ZipEntry, budget: Budget): readonly [ReadAt, number] => {
  if (entry.size > largestPacked) throw new ArchiveFlaw("it is an archive of more than 300 MB, packed once more")
  const bytes = Buffer.concat([...unpack(outer, entry, budget)])
  return [(position, length) => bytes.subarray(position, position + length), bytes.length]
}
