/**
 * Settles the commit that a dead run left: finished where it can be, taken
 * back otherwise. It can be interrupted and done again. What this run was
 * started with plays no part in it.
 */
import { join, resolve } from "node:path"
import { Effect, type Scope } from "effect"
import { PublishError } from "../../model/errors.ts"
import type { FileOperations } from "../files/FileOperations.ts"
import { inSlices, patiently } from "../files/inSlices.ts"
import { isBelow, realOf } from "../files/realOf.ts"
import { type Failure } from "../files/systemError.ts"
import { codeOf } from "../../model/systemReason.ts"
import { stateFolder } from "../files/stateFolder.ts"
import { nothingToRecover, type Recovered, type Recovery } from "../Publication.ts"
import { syncTouched } from "./durability.ts"
import { foldersOf } from "./Folders.ts"
import type { Ground } from "./Ground.ts"
import type { Journal } from "./Journal.ts"
import { type Bases, clearPlaces, placeOf } from "./places.ts"
import { readJournal } from "./readJournal.ts"
import { redoStep } from "./redoStep.ts"
import { rollBack } from "./rollBack.ts"
import { wholeFolders } from "./wholeFolders.ts"

export const journalOf = (root: string): string => join(stateFolder(root), "journal")
/** What is there to recover, without touching it. */
export const pendingRecovery = Effect.fnUntraced(function* (
  ops: FileOperations,
  bases: Bases
): Effect.fn.Return<Recovery, Failure, Scope.Scope> {
  const found = yield* unfinished(ops, bases)
  return found === null ? nothingToRecover : { state: "pending", changes: report(found, "after"), left: [] }
})

/** Leaves no journal, and no staged file of any earlier run. What it reports can be read until the scope ends. */
export const recover = Effect.fnUntraced(function* (
  ops: FileOperations,
  bases: Bases
): Effect.fn.Return<Recovery, Failure, Scope.Scope> {
  const file = journalOf(bases.root)
  const found = yield* unfinished(ops, bases)
  const state = found === null ? "none" : yield* Effect.uninterruptible(settle(found))
  yield* patiently(file, () => {
    if (ops.look(file) !== null) ops.unlink(file)
  })
  yield* clearPlaces(ops, bases)
  if (found === null) return nothingToRecover
  if (found.ground.out !== bases.out) yield* clearPlaces(ops, found.ground)
  const left = [...found.ground.left.values()].map(({ kind, path }) => ({ kind, path }))
  return { state, left, changes: report(found, state === "forward" ? "after" : "before") }
})

interface Unfinished {
  readonly journal: Journal
  readonly ground: Ground
}

/** Null where there is no journal, or none to be obeyed. */
const unfinished = Effect.fnUntraced(function* (
  ops: FileOperations,
  bases: Bases
): Effect.fn.Return<Unfinished | null, Failure, Scope.Scope> {
  const file = journalOf(bases.root)
  const journal = yield* Effect.acquireRelease(
    patiently(file, () => readJournal(ops, file)),
    (opened) => Effect.sync(() => opened?.close())
  )
  const ground = journal === null ? null : yield* patiently(file, () => groundOf(ops, bases, journal))
  return journal === null || ground === null ? null : { journal, ground }
})

const settle = Effect.fnUntraced(function* ({
  ground,
  journal
}: Unfinished): Effect.fn.Return<"forward" | "back", Failure> {
  const forward = patiently(ground.out, () => wholeFolders(ground, journal)).pipe(
    Effect.flatMap((whole) => inSlices(ground.out, journal.forward(), (line) => redoStep(ground, line, whole))),
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

/** Where an unfinished commit took place; null if the journal belongs to another project. */
const groundOf = (ops: FileOperations, { root }: Bases, { header }: Journal): Ground | null => {
  const named = realOrNull(ops, resolve(root, header.out))
  if (named === null) return null
  const isOwn = ops.look(journalOf(root))?.ino === header.ino
  if (!isBelow(named, root) && !isOwn) return null
  return {
    ops,
    root,
    out: named,
    run: header.run,
    staging: placeOf(header.place, { root, out: named }, header.run),
    folders: foldersOf(ops, named),
    left: new Map(),
    copied: [],
    moved: new Set(),
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
const report = ({ journal, ground: { left } }: Unfinished, now: "before" | "after"): Iterable<Recovered> => ({
  *[Symbol.iterator]() {
    for (const line of journal.forward())
      if (!left.has(line.number)) yield { kind: line.kind, path: line.path, after: line[now] }
  }
})
