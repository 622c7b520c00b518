/**
 * The staging folder inside the output directory: the lock against a second
 * build, files written aside and synced, and the journal of a commit that is
 * under way. It decides nothing about what is published.
 */
import { Effect, FileSystem, Option, Path, Result, Schema } from "effect"
import { PublishError } from "../model/errors.ts"

/** Inside the output directory, so that a rename never crosses file systems. */
const folder = ".fanfare-staging"
const owner = "owner"
const journal = "journal.json"

/** Path and digest of every file that a commit renames. */
type Journal = ReadonlyArray<readonly [path: string, sha256: string]>
const JournalText = Schema.fromJsonString(Schema.Array(Schema.Tuple([Schema.String, Schema.String])))

export interface Staging {
  /** What a killed commit was about to rename; its files are ours although no manifest says so. */
  readonly unfinished: Journal
  /** Writes bytes aside and syncs them; gives the path to rename from. */
  readonly write: (bytes: Uint8Array) => Effect.Effect<string, PublishError>
  readonly writeJournal: (files: Journal) => Effect.Effect<void, PublishError>
}

/** Opens the staging folder of `out` until the scope ends; with `write` false it only reads what a killed build left. */
export const openStaging = Effect.fnUntraced(function* (out: string, write: boolean) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const at = (name: string): string => path.join(out, folder, name)
  const orPublishError = Effect.mapError((cause: unknown) => unwritable(out, cause))

  const unfinished = yield* fs
    .readFileString(at(journal))
    .pipe(
      Effect.option,
      Effect.map(Option.flatMap(Schema.decodeUnknownOption(JournalText))),
      Effect.map(Option.getOrElse((): Journal => []))
    )
  if (write) {
    const holder = yield* fs.readFileString(at(owner)).pipe(Effect.option)
    if (Option.isSome(holder) && isRunning(Number(holder.value))) {
      return yield* new PublishError({
        detail: `Another build (process ${holder.value}) is writing to ${out}.`,
        hint: `Wait for it; if no build is running, remove ${at("")}.`
      })
    }
    yield* Effect.acquireRelease(
      fs
        .remove(at(""), { recursive: true, force: true })
        .pipe(
          Effect.andThen(fs.makeDirectory(at(""), { recursive: true })),
          Effect.andThen(fs.writeFileString(at(owner), String(process.pid))),
          orPublishError
        ),
      () => fs.remove(at(""), { recursive: true, force: true }).pipe(Effect.ignore)
    )
  }

  const writeSynced = (file: string, bytes: Uint8Array): Effect.Effect<void, PublishError> =>
    Effect.scoped(
      Effect.gen(function* () {
        const handle = yield* fs.open(file, { flag: "w" })
        yield* handle.writeAll(bytes)
        yield* handle.sync
      })
    ).pipe(orPublishError)

  let written = 0
  const staging: Staging = {
    unfinished,
    write: Effect.fnUntraced(function* (bytes) {
      written += 1
      const file = at(String(written))
      yield* writeSynced(file, bytes)
      return file
    }),
    writeJournal: (files) => writeSynced(at(journal), new TextEncoder().encode(JSON.stringify(files)))
  }
  return staging
})

/** The error for anything that keeps the output directory from being written. */
export const unwritable = (out: string, cause: unknown): PublishError =>
  cause instanceof PublishError
    ? cause
    : new PublishError({
        detail: `${out} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
        hint: "Check the directory's rights and the disk's free space; what was published before is untouched.",
        cause
      })

/** Signal 0 asks whether a process exists without touching it (kill(2)). */
const isRunning = (pid: number): boolean =>
  Number.isInteger(pid) && pid > 0 && pid !== process.pid && Result.isSuccess(Result.try(() => process.kill(pid, 0)))
