/** Staging and committing for a directory that is written to, with one staging folder until the next commit. */
import { dirname, relative, sep } from "node:path"
import { Effect } from "effect"
import type { PublishError } from "../../model/errors.ts"
import { cannotRead, cannotWrite } from "../files/cannotWrite.ts"
import type { FileOperations } from "../files/FileOperations.ts"
import { patiently } from "../files/inSlices.ts"
import { nodeFileOperations } from "../files/nodeFileOperations.ts"
import { isBelow } from "../files/realOf.ts"
import { removeTree } from "../files/removeTree.ts"
import { attempt, type Failure } from "../files/systemError.ts"
import type { Change, Committed } from "../Publication.ts"
import { commit } from "./commit.ts"
import { foldersOf } from "./Folders.ts"
import type { Ground } from "./Ground.ts"
import type { Bases } from "./places.ts"
import type { Writer } from "./reader.ts"
import { journalOf } from "./recover.ts"
import { makeStaging, type Staging } from "./Staging.ts"

/** What was staged is removed with the scope, unless a commit is half done. */
export const openWriter = Effect.fnUntraced(function* (
  ops: FileOperations,
  bases: Bases,
  check: Effect.Effect<void, PublishError>
) {
  let staging: Staging | null = null
  let isRunning = false
  const staged = <A>(use: (staging: Staging) => Effect.Effect<A, Failure>): Effect.Effect<A, PublishError> =>
    patiently(bases.root, () => (staging ??= makeStaging(ops, bases))).pipe(
      Effect.flatMap(use),
      Effect.mapError((failure) => cannotWrite(failure))
    )
  /** Unless a commit is half done: then the next run needs what is in it. */
  const drop = Effect.suspend(() => {
    if (staging === null || isRunning) return Effect.void
    const { folder } = staging
    staging = null
    return Effect.andThen(removeTree(ops, folder), removeFolder(ops, dirname(folder)))
  })
  yield* Effect.addFinalizer(() => drop)

  const commitAll = Effect.fnUntraced(function* (changes: Iterable<Change>): Effect.fn.Return<Committed, PublishError> {
    const some = unlessEmpty(changes)
    if (some === null) return { copied: [], left: [] }
    const { run, place, folder, inTree } = yield* staged(Effect.succeed)
    const ground: Ground = {
      ops,
      ...bases,
      run,
      staging: folder,
      folders: foldersOf(ops, bases.out),
      left: new Map(),
      copied: [],
      moved: new Set(),
      touched: new Set()
    }
    const hadOut = yield* attempt(bases.out, () => ops.look(bases.out) !== null).pipe(Effect.mapError(cannotRead))
    const out = isBelow(bases.out, bases.root) ? relative(bases.root, bases.out).split(sep).join("/") : bases.out
    yield* commit({
      ground,
      file: journalOf(bases.root),
      header: { run, place, out, hadOut },
      changes: some,
      inTree: inTree(),
      check,
      setRunning: (now) => (isRunning = now)
    }).pipe(Effect.ensuring(drop))
    return { copied: ground.copied, left: [...ground.left.values()].map(({ kind, path }) => ({ kind, path })) }
  })

  return {
    stage: (content, path) => staged((it) => it.stage(content, path)),
    stageStream: (chunks, path) => staged((it) => it.stageStream(chunks, path)),
    // Operations that a test put in place of Node's cannot be given to a thread.
    aside:
      ops === nodeFileOperations
        ? staged(({ folder, staged: told }) => Effect.succeed({ folder, out: bases.out, staged: told }))
        : Effect.succeed(null),
    commit: commitAll
  } satisfies Writer as Writer
})

/** Null for no changes at all. An array stays one, because it is sorted later. */
const unlessEmpty = (changes: Iterable<Change>): Iterable<Change> | null => {
  if (Array.isArray(changes)) return changes.length === 0 ? null : changes
  const iterator = changes[Symbol.iterator]()
  const first = iterator.next()
  if (first.done === true) return null
  return {
    *[Symbol.iterator]() {
      yield first.value
      yield* { [Symbol.iterator]: () => iterator }
    }
  }
}

const removeFolder = (ops: FileOperations, folder: string): Effect.Effect<void> =>
  Effect.ignore(attempt(folder, () => ops.removeFolder(folder)))
