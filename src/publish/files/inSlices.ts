/**
 * Runs synchronous steps over many items without holding the thread for long:
 * signals and timers get their turn between slices. A step that finds no free
 * file descriptor waits and is tried again.
 */
import { Effect } from "effect"
import { attempt, type Failure } from "./systemError.ts"

const slice = 256
const patience = 6

/** Each step is tried whole again after EMFILE or ENFILE, so it must stand being done twice. */
export const inSlices = Effect.fnUntraced(function* <A>(path: string, items: Iterable<A>, step: (item: A) => void) {
  const iterator = items[Symbol.iterator]()
  let current = iterator.next()
  const some = attempt(path, () => {
    for (let count = 0; count < slice && current.done !== true; count += 1) {
      step(current.value)
      current = iterator.next()
    }
  }).pipe((effect) => whileShort(effect))
  while (current.done !== true) {
    yield* some
    yield* Effect.yieldNow
  }
})

/** One step, with the same patience. */
export const patiently = <A>(path: string, step: () => A): Effect.Effect<A, Failure> => whileShort(attempt(path, step))

/** Tries again for a while where too many files are open. */
export const whileShort = <A>(effect: Effect.Effect<A, Failure>, tries = 1): Effect.Effect<A, Failure> =>
  effect.pipe(
    Effect.catch((failure) =>
      isShortage(failure) && tries < patience
        ? Effect.andThen(Effect.sleep(10 * 2 ** tries), whileShort(effect, tries + 1))
        : Effect.fail(failure)
    )
  )

const isShortage = (failure: Failure): boolean =>
  failure._tag === "FileFailure" && (failure.code === "EMFILE" || failure.code === "ENFILE")
