/** Runs a piece of work once however many ask for it at the same time. What was made is not kept. */
import { Deferred, Effect, Exit } from "effect"

export interface SingleFlight<A, E> {
  /** Waits for the work of this key that is running, and does it where none is. */
  readonly once: <R>(key: string, work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

export const makeSingleFlight = <A, E>(): SingleFlight<A, E> => {
  const running = new Map<string, Deferred.Deferred<Exit.Exit<A, E> | null>>()
  const once: SingleFlight<A, E>["once"] = (key, work) =>
    Effect.uninterruptibleMask((restore) => {
      const found = running.get(key)
      // Null: whoever did the work was interrupted, and the next one does it.
      if (found !== undefined)
        return restore(Effect.flatMap(Deferred.await(found), (exit) => (exit === null ? once(key, work) : exit)))
      const done = Deferred.makeUnsafe<Exit.Exit<A, E> | null>()
      running.set(key, done)
      return Effect.onExit(restore(work), (exit) => {
        running.delete(key)
        return Deferred.succeed(done, Exit.hasInterrupts(exit) ? null : exit)
      })
    })
  return { once }
}
