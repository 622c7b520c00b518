/**
 * What fanfare knows between runs: the index of articles and targets, and the
 * pictures that it drew. All of it can be made again, so a store that is
 * damaged or gone costs time and nothing else.
 */
import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import type * as NodeSqlite from "node:sqlite"
import { Context, Effect, Layer, Result, type Scope } from "effect"
import { type Finding, finding } from "../model/Finding.ts"
import type { Blobs } from "../model/Blobs.ts"
import { fileBlobs, memoryBlobs } from "./blobs.ts"
import { type Index, openIndex } from "./Index.ts"
import { loadSqlite } from "./loadSqlite.ts"
import { privateCopy } from "./privateCopy.ts"
import { type StoreError, storeError } from "./StoreError.ts"

export interface OpenedStore {
  readonly index: Index
  /** Absolute path of the index, for whoever reads it beside this run; null where it is in memory. */
  readonly file: string | null
  readonly blobs: Blobs
  /** That it was made again, or that nothing of it can be kept. */
  readonly findings: ReadonlyArray<Finding>
}

export interface StoreOptions {
  /** Absolute path of the project. */
  readonly root: string
  /** False where nothing may be written; changes then live as long as the scope. */
  readonly write: boolean
  /** Throws away what is there, because it was found damaged. */
  readonly anew?: boolean
}

/**
 * What fanfare knows between runs, opened for a project until the scope ends. `sqlite` keeps it in `.fanfare/` of the
 * project, `memory` as long as the layer. Never fails: what cannot be kept is a finding.
 *
 * @example
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { build, nodeLayer, Store } from "fanfare/effect"
 *
 * // Nothing is known of the build before, and nothing is kept for the next one.
 * const program = build({}, { dryRun: true }).pipe(Effect.provide(Store.memory), Effect.provide(nodeLayer))
 * console.log((await Effect.runPromise(program)).articles.total, Layer.isLayer(Store.sqlite))
 * ```
 */
export class Store extends Context.Service<
  Store,
  {
    readonly open: (options: StoreOptions) => Effect.Effect<OpenedStore, never, Scope.Scope>
    /** The pictures alone: any number of processes may share them. */
    readonly blobs: (options: Pick<StoreOptions, "root" | "write">) => Blobs
  }
>()("fanfare/store/Store") {
  /** `.fanfare/index.sqlite` and `.fanfare/blobs/` of the project. */
  static readonly sqlite: Layer.Layer<Store> = Layer.succeed(Store, {
    open: (options) => openFile(options),
    blobs: ({ root, write }) => fileBlobs(join(root, stateName), write)
  })

  /** Nothing on disk; each opening of a project sees what the one before it left. */
  static readonly memory: Layer.Layer<Store> = Layer.sync(Store, () => {
    const kept = memoryBlobs()
    const blobs = ({ write }: Pick<StoreOptions, "write">): Blobs =>
      write ? kept : { ...kept, put: () => Effect.void }
    const opened = new Map<string, Memory>()
    return {
      open: Effect.fnUntraced(function* ({ root, write, anew }) {
        const known = anew === true ? undefined : opened.get(root)
        const { db, index } = known ?? (yield* Effect.promise(() => openMemory()))
        if (write || anew !== true) opened.set(root, { db, index })
        yield* Effect.acquireRelease(
          Effect.sync(() => (write ? undefined : db.exec("SAVEPOINT reading"))),
          () => Effect.sync(() => Result.try(() => db.exec("ROLLBACK")))
        )
        return { index, file: null, blobs: blobs({ write }), findings: [] }
      }),
      blobs
    }
  })
}

const stateName = ".fanfare"
const indexName = "index.sqlite"

const openFile = Effect.fnUntraced(function* ({ root, write, anew = false }: StoreOptions) {
  const folder = join(root, stateName)
  const file = join(folder, indexName)
  const blobs = fileBlobs(folder, write)
  const { DatabaseSync } = yield* Effect.promise(loadSqlite)
  const open = (place: string) =>
    Effect.acquireRelease(
      Effect.sync(() =>
        Result.try({
          try: () => {
            const db = new DatabaseSync(place)
            try {
              const index = openIndex(db)
              // Somebody else may have it, or its rights may let it be read alone: only a try tells.
              if (write) db.exec("BEGIN IMMEDIATE; ROLLBACK")
              return { db, index }
            } catch (cause) {
              db.close()
              throw cause
            }
          },
          catch: storeError
        })
      ),
      (opened) =>
        Effect.sync(() => {
          if (Result.isSuccess(opened)) opened.success.db.close()
        })
    )
  const inMemory = (findings: ReadonlyArray<Finding>) =>
    Effect.map(
      Effect.promise(() => openMemory()),
      ({ index }): OpenedStore => ({ index, file: null, blobs, findings })
    )
  if (!write) {
    if (anew) return yield* inMemory([rebuilt("It is damaged")])
    const copy = yield* Effect.acquireRelease(
      Effect.sync(() => privateCopy(file)),
      (made) => Effect.sync(() => made?.remove())
    )
    const opened = copy === null ? null : yield* open(copy.file)
    return opened === null || Result.isFailure(opened)
      ? yield* inMemory([])
      : ({ index: opened.success.index, file: copy?.file ?? null, blobs, findings: [] } satisfies OpenedStore)
  }
  const made = Result.try({ try: () => mkdirSync(folder, { recursive: true }), catch: storeError })
  if (Result.isFailure(made)) return yield* inMemory([unkept(made.failure.detail)])
  const removed = anew ? removeIndex(file) : Result.void
  if (Result.isFailure(removed)) return yield* inMemory([unkept(removed.failure.detail)])
  const opened = yield* open(file)
  if (Result.isSuccess(opened)) {
    return {
      index: opened.success.index,
      file,
      blobs,
      findings: anew ? [rebuilt("It was damaged")] : []
    } as OpenedStore
  }
  if (opened.failure.reason === "unwritable") return yield* inMemory([unkept(opened.failure.detail)])
  const again = Result.isFailure(removeIndex(file)) ? opened : yield* open(file)
  return Result.isSuccess(again)
    ? ({ index: again.success.index, file, blobs, findings: [rebuilt(opened.failure.detail)] } as OpenedStore)
    : yield* inMemory([unkept(again.failure.detail)])
})

const removeIndex = (file: string): Result.Result<void, StoreError> =>
  Result.try({
    try: () => {
      for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(file + ending, { force: true })
    },
    catch: storeError
  })

interface Memory {
  readonly db: NodeSqlite.DatabaseSync
  readonly index: Index
}

const openMemory = async (): Promise<Memory> => {
  const { DatabaseSync } = await loadSqlite()
  const db = new DatabaseSync(":memory:")
  return { db, index: openIndex(db) }
}

const rebuilt = (why: string): Finding =>
  finding(
    "FF6301",
    {},
    `The index in .fanfare/ could not be used and was made again: ${why.replace(/\.$/, "")}.`,
    "Nothing to do: it costs time once. If it happens again, check the disk."
  )

/** What was found in a run is lost with it. Costs time and nothing else. */
export const unkept = (why: string): Finding =>
  finding(
    "FF6302",
    {},
    `The index in .fanfare/ cannot be kept (${why.replace(/\.$/, "")}), so the next build has to read everything again.`,
    "Check the rights of .fanfare/ and the disk's free space."
  )
