/** A directory on disk, opened for one run: recovered first, then read, staged for and committed to. */
import { isAbsolute, join } from "node:path"
import { Effect, type Scope } from "effect"
import { PublishError } from "../../model/errors.ts"
import { cannotRead, cannotWrite } from "../files/cannotWrite.ts"
import { digestAt } from "../files/digestAt.ts"
import { FileOperations } from "../files/FileOperations.ts"
import { patiently } from "../files/inSlices.ts"
import { realOf } from "../files/realOf.ts"
import { isStateFolder } from "../files/stateFolder.ts"
import { attempt } from "../files/systemError.ts"
import { codeOf } from "../../model/systemReason.ts"
import { isPlainPath } from "../plainPath.ts"
import type { Found, OpenOptions, Publication } from "../Publication.ts"
import { foldersOf } from "./Folders.ts"
import type { Bases } from "./places.ts"
import { openWriter } from "./openWriter.ts"
import { reader } from "./reader.ts"
import { pendingRecovery, recover } from "./recover.ts"

export const openDisk = Effect.fnUntraced(function* (
  options: OpenOptions
): Effect.fn.Return<Publication, PublishError, Scope.Scope> {
  const ops = yield* FileOperations
  const bases = yield* attempt(options.out, () => basesOf(ops, options)).pipe(Effect.mapError(cannotRead))
  const recovered = options.write
    ? yield* recover(ops, bases).pipe(Effect.mapError((failure) => cannotWrite(failure)))
    : yield* pendingRecovery(ops, bases).pipe(Effect.mapError(cannotRead))
  const writer = options.write ? yield* openWriter(ops, bases, options.check ?? Effect.void) : reader
  return {
    recovered,
    isPrivate: false,
    stamp: (path) => stampOf(ops, bases.out, path),
    read: (path) =>
      patiently(join(bases.out, path), () => contentOf(ops, bases.out, path)).pipe(Effect.mapError(cannotRead)),
    digest: (path) =>
      patiently(join(bases.out, path), () =>
        isClear(ops, bases.out, path) ? digestAt(ops, `${bases.out}/${path}`) : null
      ).pipe(Effect.mapError(cannotRead)),
    ...writer
  }
})

/** Real paths. Throws a PublishError where a file stands in place of a folder, or a link in place of `.fanfare`. */
const basesOf = (ops: FileOperations, { root, out }: OpenOptions): Bases => {
  if (!isAbsolute(root) || !isAbsolute(out)) throw new TypeError("The project and its output are absolute paths.")
  isStateFolder(ops, root)
  const bases = { root: ops.realPath(root), out: realOf(ops, out) }
  const found = ops.look(bases.out)
  if (found === null || found.isDirectory()) return bases
  throw new PublishError({
    detail: `${out} is a file, and the output directory has to go there.`,
    hint: "Remove that file, or choose another directory with --out."
  })
}

const stampOf = (ops: FileOperations, out: string, path: string): Found | null => {
  if (!isPlainPath(path)) return null
  try {
    const found = ops.look(`${out}/${path}`)
    if (found === null) return null
    const { size, mtimeMs, ino } = found
    const type = found.isFile() ? "file" : found.isDirectory() ? "folder" : found.isSymbolicLink() ? "link" : "other"
    return { type, size, mtimeMs, ino }
  } catch (error) {
    if (codeOf(error) === null) throw error
    return { type: "unreadable", size: 0, mtimeMs: 0, ino: 0 }
  }
}

const contentOf = (ops: FileOperations, out: string, path: string): Uint8Array | null =>
  isClear(ops, out, path) ? ops.readFile(`${out}/${path}`) : null

/** Whether a file stands there, and no link leads to it. */
const isClear = (ops: FileOperations, out: string, path: string): boolean =>
  isPlainPath(path) && foldersOf(ops, out).wayTo(path) === "clear" && ops.look(`${out}/${path}`)?.isFile() === true
