/**
 * Blobs as files in `.fanfare/blobs/`: each begins with the digest of its own
 * bytes, so that a damaged one is found. The time of a file says when it was
 * last used.
 */
import { randomBytes } from "node:crypto"
import {
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { dirname, join } from "node:path"
import { Effect, Result } from "effect"
import type { Blobs } from "../model/Blobs.ts"
import { sha256 } from "../model/Digest.ts"

const digestLength = 64
const day = 86_400_000
/** A temporary file of this age belongs to a process that has ended. */
const abandoned = 3_600_000

export const fileBlobs = (folder: string, write: boolean): Blobs => {
  const root = join(folder, "blobs")
  const pathOf = (key: string): string => join(root, key.slice(0, 2), key)
  const folders = new Map<string, boolean>()
  /** False where a link stands in place of the folder: it could lead anywhere. Asked once for each. */
  const isOwn = (folder: string): boolean => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const own = lstatSync(folder).isDirectory()
    folders.set(folder, own)
    return own
  }
  const isInside = (file: string): boolean => isOwn(root) && isOwn(dirname(file))
  const makeFolders = (file: string): void => {
    for (const one of [root, dirname(file)]) {
      if (folders.get(one) === true) continue
      mkdirSync(one, { recursive: true })
      if (!isOwn(one)) throw new Error(`${one} is a symbolic link`)
    }
  }
  const run = `${process.pid}-${randomBytes(4).toString("hex")}`
  let failure: string | null = null
  let damaged = 0
  let count = 0
  return {
    get: (key) =>
      Effect.sync(() => {
        const read = Result.try(() => readFileSync(pathOf(key)))
        if (Result.isFailure(read)) return null
        const bytes = read.success.subarray(digestLength)
        if (sha256(bytes) !== read.success.subarray(0, digestLength).toString("latin1")) {
          damaged += 1
          return null
        }
        if (write && isInside(pathOf(key))) touch(pathOf(key))
        return bytes
      }),
    put: (key, bytes) =>
      Effect.sync(() => {
        if (!write) return
        count += 1
        const file = pathOf(key)
        const aside = `${file}.${run}-${count}.tmp`
        const content = Buffer.concat([Buffer.from(sha256(bytes), "latin1"), bytes])
        const place = () => {
          makeFolders(file)
          writeFileSync(aside, content)
          renameSync(aside, file)
        }
        // The folders may have been deleted since they were made.
        const kept = Result.orElse(Result.try(place), () => {
          folders.clear()
          return Result.try(place)
        })
        if (Result.isSuccess(kept)) return
        failure ??= kept.failure instanceof Error ? kept.failure.message : String(kept.failure)
        Result.try(() => rmSync(aside, { force: true }))
      }),
    failure: () => failure,
    damaged: () => damaged,
    sweep: ({ mostBytes, mostDays, now }) =>
      Effect.sync(() => {
        if (write) Result.try(() => isOwn(root) && sweep(root, { mostBytes, mostDays, now }))
      })
  }
}

/** Once a day is enough to know what is used. */
const touch = (file: string): void => {
  Result.try(() => {
    const now = Date.now()
    if (now - lstatSync(file).mtimeMs > day) lutimesSync(file, now / 1000, now / 1000)
  })
}

const sweep = (root: string, { mostBytes, mostDays, now }: Parameters<Blobs["sweep"]>[0]): void => {
  const kept: Array<{ readonly file: string; readonly size: number; readonly used: number }> = []
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const { size, mtimeMs } = statSync(file)
    const age = now - mtimeMs
    if (entry.name.endsWith(".tmp") ? age > abandoned : age > mostDays * day) rmSync(file, { force: true })
    else if (!entry.name.endsWith(".tmp")) kept.push({ file, size, used: mtimeMs })
  }
  let bytes = kept.reduce((sum, { size }) => sum + size, 0)
  for (const { file, size } of kept.toSorted((a, b) => a.used - b.used)) {
    if (bytes <= mostBytes) return
    rmSync(file, { force: true })
    bytes -= size
  }
}

export const memoryBlobs = (): Blobs => {
  const kept = new Map<string, Uint8Array>()
  return {
    get: (key) => Effect.sync(() => kept.get(key) ?? null),
    put: (key, bytes) =>
      Effect.sync(() => {
        kept.set(key, bytes)
      }),
    failure: () => null,
    damaged: () => 0,
    sweep: () => Effect.void
  }
}
