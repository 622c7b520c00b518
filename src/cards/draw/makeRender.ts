/** Draws jobs: in the caller's own thread, or in threads of its own when there are many. */
import { Effect, Scope } from "effect"
import type { RenderError } from "../../model/errors.ts"
import { PhotoError } from "../photo/PhotoError.ts"
import { cannotDraw } from "./cannotDraw.ts"
import type { CardNotes } from "./CardNotes.ts"
import { loadDrawing } from "./loadDrawing.ts"
import type { Painted, RenderJob, SlotsJob } from "./RenderJob.ts"
import { makeRenderPool } from "./RenderPool.ts"

export interface Render {
  readonly paint: (job: RenderJob) => Effect.Effect<Painted, RenderError | PhotoError>
  /** Sets the texts and draws nothing. */
  readonly inspect: (job: SlotsJob) => Effect.Effect<CardNotes, RenderError>
}

/** What must be asked for before threads are worth their start, in flat cards. */
const worthThreads = 200
/** What a picture with a photo costs, in flat cards. */
const photoCost = 12

/** `threads`: at most so many; 1 draws in the caller's own. */
export const makeRender = Effect.fnUntraced(function* (threads: number) {
  const painter = yield* Effect.cached(Effect.map(loadDrawing, ({ makePainter }) => makePainter()))
  const pool = yield* Effect.cached(
    makeRenderPool(threads).pipe(Effect.provideService(Scope.Scope, yield* Effect.scope))
  )
  let asked = 0

  const paint: Render["paint"] = Effect.fnUntraced(function* (job: RenderJob) {
    asked += job._tag !== "Slots" || job.photo !== null ? photoCost : 1
    if (threads > 1 && asked > worthThreads) return yield* Effect.flatMap(pool, (one) => one.paint(job))
    const own = yield* painter
    return yield* Effect.tryPromise({
      try: () => own.paint(job),
      catch: (cause) =>
        cause instanceof PhotoError ? cause : cannotDraw(cause instanceof Error ? cause.message : String(cause))
    })
  })

  const inspect: Render["inspect"] = (job) => Effect.map(painter, (own) => own.inspect(job))

  return { paint, inspect } satisfies Render as Render
})
