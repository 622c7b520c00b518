/**
 * Runs synchronous steps over many items without holding the thread for long:
 * signals and timers get their turn between slices. A step that finds no free
 * file descriptor waits and is tried again.
 */
import { Effect } from "effect"
import { attempt, type Failure } from "./systemError.ts"

const slice = { items: 256, milliseconds: 20 }
const patience = 6

/**
 * Each step is tried whole again after EMFILE or ENFILE, so it must stand being done twice. The items are not: what
 * gives them is over once it throws.
 */
export const inSlices = Effect.fnUntraced(function* <A>(path: string, items: Iterable<A>, step: (item: A) => void) {
  const iterator = items[Symbol.iterator]()
  let current: IteratorResult<A> | null = null
  let isAdvancing = false
  const advance = (): IteratorResult<A> => {
    isAdvancing = true
    current = iterator.next()
    isAdvancing = false
    return current
  }
  const some = attempt(path, () => {
    let item = current ?? advance()
    const end = performance.now() + slice.milliseconds
    for (let count = 0; count < slice.items && item.done !== true && performance.now() < end; count += 1) {
      step(item.value)
      item = advance()
    }
    return item.done === true
  })
  while (!(yield* whileShort(some, () => !isAdvancing))) yield* Effect.yieldNow
})

/** One step, with the same patience. */
export const patiently = <A>(path: string, step: () => A): Effect.Effect<A, Failure> => whileShort(attempt(path, step))

/** Tries again for a while where too many files are open. */
export const whileShort = <A>(
  effect: Effect.Effect<A, Failure>,
  mayRepeat: () => boolean = () => true,
  tries = 1
): Effect.Effect<A, Failure> =>
  effect.pipe(
    Effect.catchIf(
      (failure) => isShortage(failure) && tries < patience && mayRepeat(),
      () => Effect.andThen(Effect.sleep(10 * 2 ** tries), whileShort(effect, mayRepeat, tries + 1))
    )
  )

const isShortage = (failure: Failure): boolean =>
  failure._tag === "FileFailure" && (failure.code === "EMFILE" || failure.code === "ENFILE")
