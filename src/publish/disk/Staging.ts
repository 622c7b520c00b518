/**
 * The files of one run that wait to be published. Each gets a name of its own
 * in a folder that is not served; what is never published goes with
 * the folder. Nothing is synced here: a commit does that for all at once.
 */
import { randomBytes, createHash } from "node:crypto"
import { dirname, join } from "node:path"
import { Effect } from "effect"
import { sha256 } from "../../model/Digest.ts"
import type { FileOperations } from "../files/FileOperations.ts"
import { inSlices, patiently } from "../files/inSlices.ts"
import { makeFolders } from "../files/makeFolders.ts"
import { quietly } from "../files/quietly.ts"
import { makeStateFolder } from "../files/stateFolder.ts"
import { type Failure } from "../files/systemError.ts"
import { codeOf } from "../../model/systemReason.ts"
import { withParent } from "../files/withParent.ts"
import type { Staged } from "../Publication.ts"
import { shapeOf } from "../shapes.ts"
import { type Bases, choosePlaces, type Place, placeOf, prefixOf } from "./places.ts"

export interface Staging {
  readonly run: string
  readonly place: Place
  /** Absolute path. */
  readonly folder: string
  /** How many files lie below `t/`, where each has the path that it will be published at; null where one of them is not whole. */
  readonly inTree: () => number | null
  /** That another thread staged so many of them; null where it is not known, or one of them is not whole. */
  readonly staged: (count: number | null) => void
  readonly stage: (content: Uint8Array | string, path?: string) => Effect.Effect<Staged, Failure>
  readonly stageStream: (chunks: Iterable<string | Uint8Array>, path?: string) => Effect.Effect<Staged, Failure>
}

/** So many files lie in one folder. */
const perFolder = 1024
const bufferSize = 128 * 1024

/** Makes the folder, in the first place that takes it. */
export const makeStaging = (ops: FileOperations, bases: Bases): Staging => {
  const run = prefixOf(bases.root) + randomBytes(8).toString("hex")
  const place = makePlace(ops, bases, run)
  const folder = placeOf(place, bases, run)
  let count = 0
  let inTree: number | null = 0

  const write = (name: string, how: (file: string) => void): void =>
    withParent(ops, join(folder, name), () => how(join(folder, name)))

  /** Makes a new file by `how`, at the path that it will be published at if that is free, and gives its name. */
  const make = (path: string | undefined, how: (file: string) => void): string => {
    const tree = path === undefined ? null : treeName(path)
    if (tree !== null) {
      try {
        write(tree, how)
        if (inTree !== null) inTree += 1
        return tree
      } catch (error) {
        if (codeOf(error) !== "EEXIST" && codeOf(error) !== "ENOTDIR") {
          inTree = null
          quietly(() => ops.unlink(join(folder, tree)))
          throw error
        }
      }
    }
    count += 1
    const flat = `f/${Math.floor(count / perFolder)}/${count}`
    write(flat, how)
    return flat
  }

  return {
    run,
    place,
    folder,
    inTree: () => inTree,
    staged: (count) => {
      inTree = inTree === null || count === null ? null : inTree + count
    },
    stage: (content, path) =>
      patiently(folder, () => {
        const name = make(path, (file) => ops.writeNew(file, content))
        return stagedAs(ops, folder, name, sha256(content))
      }),
    stageStream: Effect.fnUntraced(function* (chunks, path) {
      const { name, fd } = yield* patiently(folder, () => {
        let fd = -1
        const name = make(path, (file) => (fd = ops.open(file, "wx+")))
        return { name, fd }
      })
      const hash = createHash("sha256")
      yield* inSlices(join(folder, name), inBuffers(chunks), (bytes) => {
        hash.update(bytes)
        writeAll(ops, fd, bytes)
      }).pipe(
        Effect.onError(() => Effect.sync(() => (inTree = null))),
        Effect.ensuring(Effect.sync(() => quietly(() => ops.close(fd))))
      )
      return stagedAs(ops, folder, name, hash.digest("hex"))
    })
  }
}

/** The name in a staging folder of a file that has the path that it will be published at; null for a path that nothing is published at. */
const treeName = (path: string): string | null => (shapeOf(path) === null ? null : `t/${path}`)

const stagedAs = (ops: FileOperations, folder: string, name: string, digest: string): Staged => {
  const found = ops.look(join(folder, name))
  const { size = 0, mtimeMs = 0, ino = 0 } = found ?? {}
  return { name, sha256: digest, size, stamp: { size, mtimeMs, ino } }
}

/** Stages a text in an `Aside`, under the path that it goes to. Throws the system's errors, EEXIST where something is staged there. */
export const stageAside = (ops: FileOperations, folder: string, path: string, content: string): Staged => {
  const name = treeName(path)
  if (name === null) throw new RangeError(`Nothing is published at ${path}.`)
  const file = join(folder, name)
  withParent(ops, file, () => ops.writeNew(file, content))
  return stagedAs(ops, folder, name, sha256(content))
}

const makePlace = (ops: FileOperations, bases: Bases, run: string): Place => {
  makeStateFolder(ops, bases.root)
  const places = choosePlaces(ops, bases)
  for (const [index, place] of places.entries()) {
    const folder = placeOf(place, bases, run)
    try {
      makeFolders(ops, dirname(folder))
      ops.makeFolder(folder, 0o700)
      return place
    } catch (error) {
      if (codeOf(error) === null || index === places.length - 1) throw error
    }
  }
  return "own"
}

/** Chunks of text as buffers of some size; bytes as they are. */
function* inBuffers(chunks: Iterable<string | Uint8Array>): Generator<Uint8Array, void, undefined> {
  let text = ""
  for (const chunk of chunks) {
    if (typeof chunk !== "string") {
      yield chunk
      continue
    }
    text += chunk
    if (text.length < bufferSize) continue
    // The first half of a pair waits for its second.
    const end = text.length - (/[\uD800-\uDBFF]$/.test(text) ? 1 : 0)
    yield Buffer.from(text.slice(0, end))
    text = text.slice(end)
  }
  if (text !== "") yield Buffer.from(text)
}

/** A write may take only a part of what it is given. */
export const writeAll = (ops: FileOperations, fd: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length;) done += ops.write(fd, bytes.subarray(done))
}
