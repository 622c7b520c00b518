/**
 * Keeps the memory of a long build small. V8 sizes its heap by the machine, and
 * on a large one leaves hundreds of megabytes of garbage lying between two
 * collections; a build of 100,000 articles has some 100 MB that are in use.
 */
import { setFlagsFromString, getHeapStatistics } from "node:v8"
import { runInNewContext } from "node:vm"
import { Effect, type Scope } from "effect"

const mostBytes = 192_000_000
const everyMilliseconds = 100

/** Until the scope is closed. */
export const boundHeap: Effect.Effect<void, never, Scope.Scope> = Effect.asVoid(
  Effect.acquireRelease(
    Effect.sync(() => {
      let limit = mostBytes
      let collect: (() => void) | null = null
      return setInterval(() => {
        if (getHeapStatistics().used_heap_size < limit) return
        collect ??= collector()
        collect()
        // What is in use may be more than the limit; then the limit follows it.
        limit = Math.max(mostBytes, getHeapStatistics().used_heap_size * 1.5)
      }, everyMilliseconds).unref()
    }),
    (timer) => Effect.sync(() => clearInterval(timer))
  )
)

const collector = (): (() => void) => {
  setFlagsFromString("--expose-gc")
  try {
    return runInNewContext("gc") as () => void
  } catch {
    // Bun has another engine, which cannot be asked so.
    return () => {}
  }
}
