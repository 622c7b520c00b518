/**
 * Settles the commit that a dead run left: finished where it can be, taken
 * back otherwise. It can be interrupted and done again. What this run was
 * started with plays no part in it.
 */
import { join, resolve } from "node:path"
import { Effect } from "effect"
import { PublishError } from "../../model/errors.ts"
import type { FileOperations } from "../files/FileOperations.ts"
import { inSlices } from "../files/inSlices.ts"
import { quietly } from "../files/quietly.ts"
import { isBelow, realOf } from "../files/realOf.ts"
import { attempt, codeOf, type Failure } from "../files/systemError.ts"
import { stateFolder } from "../files/stateFolder.ts"
import { nothingToRecover, type Recovered, type Recovery } from "../Publication.ts"
import { syncTouched } from "./durability.ts"
import { foldersOf } from "./Folders.ts"
import type { Ground } from "./Ground.ts"
import type { Journal, Line } from "./Journal.ts"
import { type Bases, clearPlaces, placeOf } from "./places.ts"
import { readJournal } from "./readJournal.ts"
import { redoStep } from "./redoStep.ts"
import { rollBack } from "./rollBack.ts"

export const journalOf = (root: string): string => join(stateFolder(root), "journal")
/** A journal that was settled, kept as long as somebody may read from it what became of each file. */
const settledOf = (root: string): string => join(stateFolder(root), "journal.settled")

/** What is there to recover, without touching it. */
export const pendingRecovery = (ops: FileOperations, bases: Bases): Recovery => {
  const journal = readJournal(ops, journalOf(bases.root))
  return journal === null || groundOf(ops, bases, journal) === null
    ? nothingToRecover
    : { state: "pending", changes: report(ops, journalOf(bases.root), new Map(), "after"), left: [] }
}

/** Leaves no journal, and no staged file of any earlier run. The settled journal is for the caller to forget. */
export const recover = Effect.fnUntraced(function* (
  ops: FileOperations,
  bases: Bases
): Effect.fn.Return<Recovery, Failure> {
  const file = journalOf(bases.root)
  const settled = settledOf(bases.root)
  if (yield* attempt(file, () => ops.look(file) === null)) {
    yield* clearPlaces(ops, bases)
    return nothingToRecover
  }
  const journal = yield* attempt(file, () => readJournal(ops, file))
  const ground = journal === null ? null : yield* attempt(file, () => groundOf(ops, bases, journal))
  if (journal === null || ground === null) {
    yield* attempt(file, () => ops.unlink(file))
    yield* clearPlaces(ops, bases)
    return nothingToRecover
  }
  const state = yield* Effect.uninterruptible(settle(ground, journal))
  yield* attempt(file, () => {
    quietly(() => ops.unlink(settled))
    ops.rename(file, settled)
  })
  yield* clearPlaces(ops, bases)
  if (ground.out !== bases.out) yield* clearPlaces(ops, ground)
  const left = new Map(ground.left)
  const changes = report(ops, settled, left, state === "forward" ? "after" : "before")
  return { state, left: [...left.values()].map(({ kind, path }) => ({ kind, path })), changes }
})

const settle = Effect.fnUntraced(function* (
  ground: Ground,
  journal: Journal
): Effect.fn.Return<"forward" | "back", Failure> {
  const forward = inSlices(ground.out, journal.forward(), (line) => redoStep(ground, line)).pipe(
    Effect.andThen(syncTouched(ground)),
    Effect.as("forward" as const)
  )
  return yield* forward.pipe(
    Effect.catch((failure) => {
      ground.left.clear()
      return rollBack(ground, journal, null).pipe(
        Effect.mapError((second) => beyondRepair(failure, second)),
        Effect.as("back" as const)
      )
    })
  )
})

const beyondRepair = (first: Failure, second: Failure): PublishError =>
  new PublishError({
    detail: `A run before this one was broken off while it published, and it could be neither finished (${first.message}) nor taken back (${second.message}); half of it is published.`,
    hint: "Run again once the disk takes what is written to it: the next run tries this again before it does anything else.",
    cause: first
  })

/** Where an unfinished commit took place; null where the journal is of a place that is no business of this project. */
const groundOf = (ops: FileOperations, { root, out }: Bases, { header }: Journal): Ground | null => {
  const named = realOrNull(ops, resolve(root, header.out))
  if (named === null) return null
  const isOwn = ops.look(journalOf(root))?.ino === header.ino
  if (named !== out && !isBelow(named, root) && !isOwn) return null
  return {
    ops,
    root,
    out: named,
    run: header.run,
    staging: placeOf(header.place, { root, out: named }, header.run),
    folders: foldersOf(ops, named),
    left: new Map(),
    copied: [],
    touched: new Set()
  }
}

/** Null for a link that leads nowhere. */
const realOrNull = (ops: FileOperations, path: string): string | null => {
  try {
    return realOf(ops, path)
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null
    throw error
  }
}

/** What became of each file, read from the journal whenever it is iterated. */
const report = (
  ops: FileOperations,
  file: string,
  left: ReadonlyMap<number, Line>,
  now: "before" | "after"
): Iterable<Recovered> => ({
  *[Symbol.iterator]() {
    for (const line of readJournal(ops, file)?.forward() ?? [])
      if (!left.has(line.number)) yield { kind: line.kind, path: line.path, after: line[now] }
  }
})

/** Forgets the settled journal. */
export const forgetRecovery = (ops: FileOperations, root: string): void => quietly(() => ops.unlink(settledOf(root)))
