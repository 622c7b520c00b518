/**
 * One commit: everything is journaled and synced, then done in order; if a
 * step fails, all of it is taken back. The journal goes last: while it is
 * there, a later run finishes the commit or takes it back.
 */
import { dirname } from "node:path"
import { Effect } from "effect"
import { PublishError } from "../../model/errors.ts"
import { cannotWrite, untouched } from "../files/cannotWrite.ts"
import { inSlices, patiently } from "../files/inSlices.ts"
import { quietly } from "../files/quietly.ts"
import { type Failure } from "../files/systemError.ts"
import { reasonOf } from "../../model/systemReason.ts"
import type { Change } from "../Publication.ts"
import { doStep } from "./doStep.ts"
import { syncFolder, syncStaged, syncTouched } from "./durability.ts"
import type { Ground } from "./Ground.ts"
import type { Header, Journal } from "./Journal.ts"
import { rollBack } from "./rollBack.ts"
import { writeJournal } from "./writeJournal.ts"

export interface CommitRequest {
  readonly ground: Ground
  /** Absolute path of the journal. */
  readonly file: string
  readonly header: Omit<Header, "ino">
  readonly changes: Iterable<Change>
  /** How many files are staged under the path that they go to; null where one of them is not whole. */
  readonly inTree: number | null
  readonly check: Effect.Effect<void, PublishError>
  /** Told before the first step, and after the journal is gone: between them the staging folder must stay, whatever happens. */
  readonly setRunning: (isRunning: boolean) => void
}

/** Fails with nothing changed, or with words that say otherwise. */
export const commit = Effect.fnUntraced(function* (request: CommitRequest): Effect.fn.Return<void, PublishError> {
  const { ground, file, header, changes, inTree, check } = request
  yield* check
  const { journal, fromTree } = yield* writeJournal(ground.ops, file, header, changes).pipe(
    Effect.mapError((failure) => cannotWrite(failure))
  )
  yield* syncStaged(ground, journal).pipe(
    Effect.andThen(syncFolder(ground.ops, dirname(file))),
    Effect.mapError((failure) => cannotWrite(failure)),
    Effect.andThen(check),
    Effect.onError(() => Effect.sync(() => quietly(() => ground.ops.unlink(file)))),
    Effect.andThen(Effect.uninterruptible(run(request, journal, fromTree === inTree))),
    Effect.ensuring(Effect.sync(journal.close))
  )
})

const run = Effect.fnUntraced(function* (
  { ground, file, setRunning }: CommitRequest,
  journal: Journal,
  groups: boolean
): Effect.fn.Return<void, PublishError> {
  setRunning(true)
  yield* steps(ground, journal, groups, file).pipe(
    Effect.catch((failure) =>
      rollBack(ground, journal, file).pipe(
        Effect.mapError((second) => halfPublished(failure, second)),
        Effect.andThen(Effect.sync(() => setRunning(false))),
        Effect.andThen(Effect.fail(cannotWrite(failure, untouched)))
      )
    )
  )
  setRunning(false)
})

const steps = Effect.fnUntraced(function* (
  ground: Ground,
  journal: Journal,
  groups: boolean,
  file: string
): Effect.fn.Return<void, Failure> {
  const step = (line: Parameters<typeof doStep>[1]): void => doStep(ground, line, groups)
  yield* inSlices(ground.out, until(journal.forward(), journal.firstDeletion), step)
  yield* syncTouched(ground)
  if (journal.firstDeletion < journal.count) {
    yield* inSlices(ground.out, journal.forward(journal.firstDeletion), step)
    yield* syncTouched(ground)
  }
  yield* patiently(file, () => ground.ops.unlink(file))
})

function* until<A extends { readonly number: number }>(lines: Iterable<A>, end: number): Generator<A, void, undefined> {
  for (const line of lines) {
    if (line.number >= end) return
    yield line
  }
}

const halfPublished = (first: Failure, second: Failure): PublishError => {
  const reason =
    first._tag === "FileFailure" ? `${first.path} cannot be written: ${reasonOf(first.code)}` : first.detail
  return new PublishError({
    detail: `${reason}; what was changed before that could not be taken back (${second.message}), so half of it is published.`,
    hint: "Run again once the disk takes what is written to it: the next run repairs this before it does anything else.",
    cause: first
  })
}
