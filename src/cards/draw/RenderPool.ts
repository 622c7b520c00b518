/**
 * The threads that draw cards side by side: the only place that starts any.
 * A thread that dies takes its one job with it, and another takes its place.
 */
import type { Worker } from "node:worker_threads"
import { Effect, Pool, Schema } from "effect"
import { PhotoError } from "../photo/PhotoError.ts"
import type { Painted, RenderJob } from "./RenderJob.ts"
import { cannotDraw } from "./cannotDraw.ts"
import { RenderError } from "../../model/errors.ts"
import type { Answer, Question, Reply } from "./worker.ts"

export interface RenderPool {
  readonly paint: (job: RenderJob) => Effect.Effect<Painted, RenderError | PhotoError>
}

/** From source the thread runs source, from a bundle its own bundle, which lies beside this one. */
const script = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url)

/** Threads live until the scope ends; each is started when it is first needed. */
export const makeRenderPool = Effect.fn("makeRenderPool")(function* (size: number) {
  const threads = yield* Pool.make({ acquire: startThread, size })
  const paint: RenderPool["paint"] = (job) =>
    Effect.scoped(
      Effect.flatMap(Pool.get(threads), (thread) =>
        ask(thread, job).pipe(
          Effect.tapError((error) => (error._tag === "ThreadDied" ? Pool.invalidate(threads, thread) : Effect.void))
        )
      )
    ).pipe(
      Effect.catchTag("ThreadDied", ({ reason }) =>
        Effect.fail(
          new RenderError({
            detail: `A thread that drew a card ended: ${reason}.`,
            hint: "Run the build again; with --jobs 1 no threads are used."
          })
        )
      )
    )
  return { paint } satisfies RenderPool as RenderPool
})

const startThread = Effect.acquireRelease(
  // Without a listener, an error between two jobs would end the process; the next job finds the thread dead.
  Effect.tryPromise({
    try: async () => {
      const { Worker } = await import("node:worker_threads")
      // Flags of the process are not for a thread: with those of `node --eval` it would not start.
      return new Worker(script, { execArgv: [] }).on("error", () => {})
    },
    catch: (cause) => new ThreadDied({ reason: cause instanceof Error ? cause.message : String(cause) })
  }),
  // A thread ends by itself when it is done: ending it in the middle can end the process (nodejs/node#60755).
  (worker) =>
    Effect.promise(async () => {
      if (worker.threadId === -1) return
      const ended = new Promise((resolve) => worker.once("exit", resolve))
      worker.postMessage(null)
      await ended
    })
)

class ThreadDied extends Schema.TaggedError<ThreadDied>()("ThreadDied", { reason: Schema.String }) {}

let jobs = 0

const ask = (worker: Worker, job: RenderJob): Effect.Effect<Painted, RenderError | PhotoError | ThreadDied> =>
  Effect.callback((resume) => {
    const forget = (): void => {
      worker.off("message", onMessage)
      worker.off("error", onError)
      worker.off("exit", onExit)
    }
    const id = ++jobs
    const onMessage = ({ id: answered, reply }: Answer): void => {
      // An earlier job may have been given up while the thread was at it.
      if (answered !== id) return
      forget()
      resume(answerOf(reply))
    }
    const died = (reason: string): void => {
      forget()
      resume(Effect.fail(new ThreadDied({ reason })))
    }
    const onError = (cause: Error): void => died(cause.message)
    const onExit = (code: number): void => died(`exit code ${code}`)
    worker.on("message", onMessage)
    worker.on("error", onError)
    worker.on("exit", onExit)
    if (worker.threadId === -1) return died("it was at no job")
    worker.postMessage({ id, job: shared(job) } satisfies Question)
    return Effect.sync(forget)
  })

/** A job with what many jobs have in memory that the threads share, so that it is not copied to them each time. */
const shared = (job: RenderJob): RenderJob => {
  if (job._tag === "Crop") return job
  const fonts = { ...job.fonts, files: job.fonts.files.map((file) => ({ ...file, bytes: sharedBytes(file.bytes) })) }
  if (job._tag === "Whole") return { ...job, fonts }
  return { ...job, fonts, template: { ...job.template, bytes: sharedBytes(job.template.bytes) } }
}

const copies = new WeakMap<Uint8Array, Uint8Array>()

const sharedBytes = (bytes: Uint8Array): Uint8Array => {
  const known = copies.get(bytes)
  if (known !== undefined) return known
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  copies.set(bytes, copy)
  return copy
}

const answerOf = (reply: Reply): Effect.Effect<Painted, RenderError | PhotoError> => {
  if (reply._tag === "Painted") return Effect.succeed(reply.painted)
  if (reply._tag === "Photo") return Effect.fail(new PhotoError({ reason: reply.reason }))
  return Effect.fail(cannotDraw(reply.reason))
}
