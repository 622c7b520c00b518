/**
 * Where a preview publishes: into memory, so that a half-written article gets
 * no line in the ledger, no page of a site generator is touched, and nothing is
 * harmed whenever the process ends. Drawn pictures alone are kept in `.fanfare/`.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Effect, Layer, Result } from "effect"
import { Directory } from "../../publish/Directory.ts"
import { type MemoryDisk, openMemory, putFile } from "../../publish/memory/openMemory.ts"
import type { Blobs } from "../../model/Blobs.ts"
import type { Change } from "../../publish/Publication.ts"
import { fileBlobs } from "../../store/blobs.ts"
import { Store } from "../../store/Store.ts"

/** `root`: absolute path of the project. */
export const previewLayers = (root: string, disk: MemoryDisk): Layer.Layer<Directory | Store> =>
  Layer.merge(directoryOver(root, disk), storeOf(root))

/** What fanfare changes in the project is changed in a copy: pages are read from the project, and written in memory. */
const directoryOver = (root: string, disk: MemoryDisk): Layer.Layer<Directory> =>
  Layer.succeed(Directory, {
    isShared: false,
    open: (options) =>
      Effect.sync(() => {
        const publication = openMemory(disk, options)
        const commit = (changes: Iterable<Change>) =>
          Effect.suspend(() => {
            const all = [...changes]
            for (const { kind, path } of all) if (kind === "page") takeOver(root, path, disk)
            return publication.commit(all)
          })
        return { ...publication, isPrivate: true, commit }
      })
  })

const takeOver = (root: string, path: string, disk: MemoryDisk): void => {
  const present = Result.try(() => readFileSync(join(root, path)))
  if (Result.isSuccess(present)) putFile(disk, `${root}/${path}`, present.success)
  else disk.files.delete(`${root}/${path}`)
}

const storeOf = (root: string): Layer.Layer<Store> => {
  const blobs = sweptOnce(fileBlobs(join(root, ".fanfare"), true))
  return Layer.effect(
    Store,
    Effect.map(Store, ({ open }) => ({
      open: (options) => Effect.map(open(options), (opened) => ({ ...opened, blobs })),
      blobs: () => blobs
    }))
  ).pipe(Layer.provide(Store.memory))
}

/** Once a session is enough, and costs as much as half a build. */
const sweptOnce = (blobs: Blobs): Blobs => {
  let isSwept = false
  const first = (): boolean => !isSwept && (isSwept = true)
  return { ...blobs, sweep: (limits) => Effect.suspend(() => (first() ? blobs.sweep(limits) : Effect.void)) }
}
