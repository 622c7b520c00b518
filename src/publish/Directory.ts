import { Context, Effect, Layer, type Scope } from "effect"
import type { PublishError } from "../model/errors.ts"
import { openDisk } from "./disk/openDisk.ts"
import { makeMemoryDisk, type MemoryDisk, openMemory } from "./memory/openMemory.ts"
import type { OpenOptions, Publication } from "./Publication.ts"

/**
 * The directory that a site is published in: the only thing that changes it. What is published, and in which order, is
 * decided elsewhere. `disk` writes files, `memory` keeps them as long as the layer. Fails with a `PublishError`.
 *
 * @example
 * ```ts
 * import { Effect } from "effect"
 * import { build, Directory, nodeLayer } from "fanfare/effect"
 *
 * // A whole build, and nothing of it on disk.
 * const program = build({}, { dryRun: true }).pipe(Effect.provide(Directory.memory), Effect.provide(nodeLayer))
 * console.log((await Effect.runPromise(program)).files.written)
 * ```
 */
export class Directory extends Context.Service<
  Directory,
  {
    /**
     * Opens a directory until the scope ends. For writing, a commit that a dead run left unfinished is settled first,
     * whatever this run is about to do.
     */
    readonly open: (options: OpenOptions) => Effect.Effect<Publication, PublishError, Scope.Scope>
    /** Whether other processes publish there too, so that a run that writes has to hold the project's lock. */
    readonly isShared: boolean
  }
>()("fanfare/publish/Directory") {
  /** Files on disk. */
  static readonly disk = Layer.succeed(Directory, { open: openDisk, isShared: true })

  /** Nothing on disk; what is committed lives as long as the layer. */
  static readonly memory = Layer.sync(Directory, () => memoryOf(makeMemoryDisk()))

  /** The same with files that are there already, and can be looked at. */
  static readonly memoryOf = (disk: MemoryDisk): Layer.Layer<Directory> => Layer.succeed(Directory, memoryOf(disk))
}

const memoryOf = (disk: MemoryDisk): Directory["Service"] => ({
  open: (options) => Effect.sync(() => openMemory(disk, options)),
  isShared: false
})
