/**
 * Opens an export: a folder, an archive, or a single file. What it is, is told
 * by its bytes. Pictures of an archive are kept by the disk, because what
 * publishes them reads files.
 */
import { closeSync, fstatSync, readSync } from "node:fs"
import { posix } from "node:path"
import { Result } from "effect"
import { compareText } from "../../../model/compareText.ts"
import { sha256 } from "../../../model/Digest.ts"
import type { Disk } from "../../disk.ts"
import { ArchiveFlaw, flawed } from "./ArchiveFlaw.ts"
import { bytesOf, type ExportFiles } from "./ExportFiles.ts"
import { nestedEntries } from "./nested.ts"
import { type Budget, unpack } from "./unpack.ts"
import { type ReadAt, zipDirectory, type ZipEntry } from "./zipDirectory.ts"

/** Bytes that an archive may become in one reading. */
const mostUnpacked = 20_000_000_000
/** Bytes of a picture; larger ones are not pictures for the web. */
const largestPicture = 50_000_000
const pieceBytes = 1 << 18

/** Throws the system's errors, or an `ArchiveFlaw` for an archive that cannot be read at all. */
export const openExport = (disk: Disk, path: string): ExportFiles => {
  const listing = disk.list(path)
  if (Result.isSuccess(listing)) return folder(disk, path, listing.success.files)
  const { handle } = disk.open(path)
  const readAt: ReadAt = (position, length) => {
    const buffer = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const count = readSync(handle, buffer, filled, length - filled, position + filled)
      if (count === 0) break
      filled += count
    }
    return buffer.subarray(0, filled)
  }
  try {
    const isZip = readAt(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))
    return isZip
      ? archive({ disk, path, readAt, length: fstatSync(handle).size, close: () => closeSync(handle) })
      : single(disk, path, { readAt, close: () => closeSync(handle) })
  } catch (cause) {
    closeSync(handle)
    throw cause
  }
}

const keeping =
  (disk: Disk, path: string): ExportFiles["keep"] =>
  (name, bytes) =>
    posix.relative(posix.dirname(path), disk.keep(`${sha256(bytes).slice(0, 16)}/${plainName(name)}`, bytes))

const single = (
  disk: Disk,
  path: string,
  { readAt, close }: { readonly readAt: ReadAt; readonly close: () => void }
): ExportFiles => ({
  path,
  kind: "file",
  names: [posix.basename(path)],
  chunks: () => piecesOf(readAt),
  whole: () => piecesOf(readAt),
  picture: () => null,
  keep: keeping(disk, path),
  flaws: new Map(),
  isComplete: true,
  close
})

function* piecesOf(readAt: ReadAt): Generator<Uint8Array> {
  for (let at = 0; ;) {
    const piece = readAt(at, pieceBytes)
    if (piece.length === 0) return
    at += piece.length
    yield piece
  }
}

const folder = (disk: Disk, path: string, files: ReadonlyArray<string>): ExportFiles => {
  const top = path.replace(/^(?:\.\/)+|\/+$/g, "")
  const start = top === "" ? 0 : top.length + 1
  const names = files.map((file) => file.slice(start))
  const known = new Set(names)
  return {
    path: top,
    kind: "folder",
    names,
    chunks: (name) => opened(disk, `${top}/${name}`.replace(/^\//, "")),
    whole: () => [],
    picture: (name) => (known.has(name) ? posix.relative(posix.dirname(top), posix.join(top, name)) : null),
    keep: keeping(disk, top),
    flaws: new Map(),
    isComplete: true,
    close: () => undefined
  }
}

function* opened(disk: Disk, file: string): Generator<Uint8Array> {
  const { handle } = disk.open(file)
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(pieceBytes)
      const count = readSync(handle, buffer, 0, pieceBytes, null)
      if (count === 0) return
      yield buffer.subarray(0, count)
    }
  } finally {
    closeSync(handle)
  }
}

interface Archive {
  readonly disk: Disk
  readonly path: string
  readonly readAt: ReadAt
  readonly length: number
  readonly close: () => void
}

const archive = ({ disk, path, readAt, length, close }: Archive): ExportFiles => {
  const budget: Budget = { left: mostUnpacked }
  const flaws = new Map<string, string>()
  const lost = new Set<string>()
  const lose = (name: string, reason: string): void => {
    flaws.set(name, reason)
    lost.add(name)
  }
  const members = new Map<string, { readonly readAt: ReadAt; readonly entry: ZipEntry }>()
  const add = (from: ReadAt, { entries, refused }: ReturnType<typeof zipDirectory>): void => {
    for (const entry of entries) {
      const { name, method } = entry
      if (members.has(name)) flaws.set(name, "another entry of the archive has its name; the first one is taken")
      else if (method === null && !hidden.test(name)) lose(name, "it is encrypted, or packed in a way that is not read")
      else members.set(name, { readAt: from, entry })
    }
    for (const name of refused) lose(name, "it leads out of the archive")
  }
  const directory = zipDirectory(readAt, length)
  add(readAt, directory)
  for (const inner of nestedEntries(readAt, directory.entries, budget)) {
    members.delete(inner.name)
    if (inner.found === null) lose(inner.name, inner.reason)
    else add(inner.readAt, inner.found)
  }
  const kept = new Map<string, string | null>()
  const files: ExportFiles = {
    path,
    kind: "archive",
    names: [...members.keys()].filter((name) => !hidden.test(name)).toSorted(compareText),
    chunks: (name) => {
      const member = members.get(name)
      return member === undefined ? flawed("it is not there") : unpack(member.readAt, member.entry, budget)
    },
    whole: () => piecesOf(readAt),
    picture: (name) => {
      if (!kept.has(name)) kept.set(name, members.has(name) ? keep(name) : null)
      return kept.get(name) ?? null
    },
    keep: keeping(disk, path),
    flaws,
    isComplete: lost.size === 0,
    close
  }
  const keep = (name: string): string | null => {
    try {
      const bytes = bytesOf(files, name, largestPicture)
      if (bytes === null) return flawed("it is larger than 50 MB")
      return files.keep(name, bytes)
    } catch (cause) {
      if (!(cause instanceof ArchiveFlaw)) throw cause
      flaws.set(name, cause.message)
      return null
    }
  }
  return files
}

/** What systems and editors keep beside what people wrote. */
const hidden = /(?:^|\/)(?:\.|__MACOSX\/)/

/** The name of the file itself, as every file system takes it. */
const plainName = (name: string): string => {
  const last = posix.basename(name)
  const ending = posix.extname(last).replace(/[^\w.]/g, "")
  const stem = posix
    .basename(last, posix.extname(last))
    .replace(/[^\p{L}\p{N}_-]+/gu, "-")
    .slice(0, 60)
  return `${stem === "" ? "picture" : stem}${ending.slice(0, 10)}`
}
