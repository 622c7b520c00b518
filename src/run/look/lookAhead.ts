/**
 * Looks at the published files of a large site in threads, while the sources
 * are read. It is only quicker: where a thread cannot do it, the run looks for itself.
 */
import { Effect, type Scope } from "effect"
import type { Answer, Question } from "./lookThread.ts"

export interface LookRequest {
  /** Absolute path of the index; null where it is in memory. */
  readonly index: string | null
  /** Absolute path of the output directory. */
  readonly out: string
  /** How many files there are to look at. */
  readonly count: number
}

/** Paths of the published files that are not what the index knew when the run began. */
export type Differing = ReadonlyArray<string>

/** With fewer files a thread costs more than it saves. */
const fewest = 50_000

/** From source the thread runs source, from a bundle its own bundle, which lies beside this one. */
const script = new URL(import.meta.url.endsWith(".ts") ? "./lookThread.ts" : "./lookThread.js", import.meta.url)

/** Begins at once, until the scope ends; gives what waits for the answer. Null: nobody looked. */
export const lookAhead = ({
  index,
  out,
  count
}: LookRequest): Effect.Effect<Effect.Effect<Differing | null>, never, Scope.Scope> =>
  index === null || count < fewest
    ? Effect.succeed(Effect.succeed(null))
    : Effect.map(
        Effect.acquireRelease(
          Effect.promise(() => Promise.all(halves(count).map((half) => start({ index, out, ...half })))),
          (threads) => Effect.promise(() => Promise.all(threads.map(({ end }) => end())))
        ),
        (threads) => Effect.promise(async () => together(await Promise.all(threads.map(({ answer }) => answer))))
      )

/** The thread of the run has the sources to look at, so that two more keep two cores busy to the end. */
const halves = (count: number): ReadonlyArray<Pick<Question, "skip" | "take">> => {
  const half = Math.ceil(count / 2)
  return [
    { skip: 0, take: half },
    { skip: half, take: -1 }
  ]
}

const together = (answers: ReadonlyArray<Differing | null>): Differing | null =>
  answers.some((answer) => answer === null) ? null : answers.flatMap((answer) => answer ?? [])

interface Thread {
  readonly answer: Promise<Differing | null>
  readonly end: () => Promise<unknown>
}

const start = async (question: Question): Promise<Thread> => {
  const { Worker } = await import("node:worker_threads")
  const stop = new SharedArrayBuffer(4)
  // Flags of the process are not for a thread: with those of `node --eval` it would not start.
  const worker = new Worker(script, { execArgv: [], workerData: { ...question, stop } })
  const ended = new Promise((resolve) => worker.once("exit", resolve))
  const answer = new Promise<Differing | null>((resolve) => {
    worker.once("message", ({ differing }: Answer) => resolve(differing))
    worker.once("error", () => resolve(null))
    worker.once("exit", () => resolve(null))
  })
  // It ends by itself: ending a thread from outside can end the process (nodejs/node#60755).
  const end = (): Promise<unknown> => {
    Atomics.store(new Int32Array(stop), 0, 1)
    return ended
  }
  return { answer, end }
}
