/**
 * The same contract without a disk: for tests, and for whoever shows a site
 * that is not published. Nothing here fails, so nothing is ever half done.
 */
import { Effect } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { inSequence } from "../inSequence.ts"
import { isPlainPath } from "../plainPath.ts"
import {
  type Change,
  nothingToRecover,
  type OpenOptions,
  type Publication,
  type Staged,
  type Stamp
} from "../Publication.ts"

interface Kept {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly stamp: Stamp
}

/** Files by absolute path, with forward slashes. */
export interface MemoryDisk {
  readonly files: Map<string, Kept>
  /** Counts the files ever written, as their inodes. */
  next: number
}

export const makeMemoryDisk = (files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryDisk => {
  const disk: MemoryDisk = { files: new Map(), next: 1 }
  for (const [path, content] of Object.entries(files)) putFile(disk, path, content)
  return disk
}

/** Puts a file there as somebody else would. */
export const putFile = (disk: MemoryDisk, path: string, content: string | Uint8Array): void => {
  disk.files.set(path, keep(disk, bytesOf(content)))
}

/** A copy: whoever gives bytes may go on writing to them. */
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content)

const keep = (disk: MemoryDisk, bytes: Uint8Array): Kept => {
  const ino = disk.next
  disk.next += 1
  return { bytes, sha256: sha256(bytes), stamp: { size: bytes.length, mtimeMs: ino, ino } }
}

export const openMemory = (disk: MemoryDisk, { root, out, write, check = Effect.void }: OpenOptions): Publication => {
  const staged = new Map<string, Kept>()
  const stage = (bytes: Uint8Array): Staged => {
    const kept = keep(disk, bytes)
    const name = `f/0/${kept.stamp.ino}`
    if (write) staged.set(name, kept)
    return { name: write ? name : "", sha256: kept.sha256, size: kept.bytes.length, stamp: kept.stamp }
  }
  const at = ({ kind, path }: Pick<Change, "kind" | "path">): string =>
    `${kind === "page" || kind === "ledger" ? root : out}/${path}`

  /** False where it is left as it is. */
  const make = (change: Change): boolean => {
    const file = at(change)
    const digest = disk.files.get(file)?.sha256 ?? null
    if (change.after === null) {
      if (digest !== null && digest !== change.before) return false
      disk.files.delete(file)
      return true
    }
    if (change.kind === "page" && digest !== change.before) return false
    if (change.before === null && digest !== null && digest !== change.after) return false
    const kept = staged.get(change.staged?.name ?? "")
    if (kept === undefined) throw new TypeError(`What is staged for ${change.path} is not of this publication.`)
    disk.files.set(file, kept)
    return true
  }

  return {
    recovered: nothingToRecover,
    isPrivate: false,
    stamp: (path) => {
      const kept = isPlainPath(path) ? disk.files.get(`${out}/${path}`) : undefined
      if (kept !== undefined) return { type: "file", ...kept.stamp }
      const isFolder = [...disk.files.keys()].some((file) => file.startsWith(`${out}/${path}/`))
      return isFolder && isPlainPath(path) ? { type: "folder", size: 0, mtimeMs: 0, ino: 0 } : null
    },
    read: (path) => Effect.sync(() => (isPlainPath(path) ? (disk.files.get(`${out}/${path}`)?.bytes ?? null) : null)),
    digest: (path) =>
      Effect.sync(() => {
        const kept = isPlainPath(path) ? disk.files.get(`${out}/${path}`) : undefined
        return kept?.sha256 ?? null
      }),
    stage: (content) => Effect.sync(() => stage(bytesOf(content))),
    stageStream: (chunks) => Effect.sync(() => stage(joined(chunks))),
    aside: Effect.succeed(null),
    commit: (changes) =>
      write
        ? Effect.andThen(
            check,
            Effect.sync(() => {
              const all = [...inSequence(changes)]
              const left = all.filter((change) => !make(change)).map(({ kind, path }) => ({ kind, path }))
              staged.clear()
              return { copied: [], left }
            })
          )
        : Effect.die(new TypeError("A directory that was opened for reading cannot be committed to."))
  }
}

/** Texts that follow each other are encoded together. */
const joined = (chunks: Iterable<string | Uint8Array>): Uint8Array => {
  const parts: Array<Uint8Array> = []
  let text = ""
  for (const chunk of chunks) {
    if (typeof chunk === "string") {
      text += chunk
      continue
    }
    parts.push(Buffer.from(text), bytesOf(chunk))
    text = ""
  }
  return Buffer.concat([...parts, Buffer.from(text)])
}
