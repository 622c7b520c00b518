/**
 * Threads that answer questions one after the other. It is only quicker: one
 * that dies leaves what it was asked unanswered, and whoever asked does it alone.
 */
import type { Worker } from "node:worker_threads"
import { Effect, type Scope } from "effect"
import type { ThreadAnswer, ThreadData, ThreadQuestion, Threads } from "./Threads.ts"

export interface ThreadsRequest<Setup> {
  /** The file of the thread, which calls `serveThread`. */
  readonly script: URL
  readonly count: number
  /** What each thread begins with: plain data. */
  readonly setup: Setup
}

/** In MB. What a thread makes of one question is garbage with the next; a build holds 600 with all of its threads. */
const limits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 }

/** Until the scope ends. Null where none can be started. */
export const openThreads = <Setup, Question, Answer>(
  request: ThreadsRequest<Setup>
): Effect.Effect<Threads<Question, Answer> | null, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.promise(() => startAll<Setup, Question, Answer>(request)),
      (threads) => Effect.promise(() => Promise.all(threads.map(({ end }) => end())))
    ),
    (threads) => {
      let turn = 0
      return threads.length === 0
        ? null
        : {
            count: threads.length,
            ask: (question) => {
              turn = (turn + 1) % threads.length
              return threads[turn]?.ask(question) ?? Promise.resolve(null)
            }
          }
    }
  )

interface Thread<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer | null>
  readonly end: () => Promise<unknown>
}

const startAll = async <Setup, Question, Answer>({
  script,
  count,
  setup
}: ThreadsRequest<Setup>): Promise<ReadonlyArray<Thread<Question, Answer>>> => {
  const workerData: ThreadData<Setup> = { setup, stop: new SharedArrayBuffer(4) }
  const started: Array<Thread<Question, Answer>> = []
  try {
    const { Worker } = await import("node:worker_threads")
    // Flags of the process are not for a thread: with those of `node --eval` it would not start.
    for (let number = 0; number < count; number += 1)
      started.push(threadOf(new Worker(script, { execArgv: [], workerData, resourceLimits: limits }), workerData.stop))
  } catch {
    // Those that were started are enough.
  }
  return started
}

const threadOf = <Question, Answer>(worker: Worker, stop: SharedArrayBuffer): Thread<Question, Answer> => {
  const waiting = new Map<number, (answer: Answer | null) => void>()
  let [count, isOver] = [0, false]
  const ended = new Promise<void>((resolve) =>
    worker.once("exit", () => {
      isOver = true
      for (const settle of waiting.values()) settle(null)
      waiting.clear()
      resolve()
    })
  )
  // Its end tells enough.
  worker.on("error", () => {})
  worker.on("message", ({ number, answer }: ThreadAnswer<Answer>) => {
    waiting.get(number)?.(answer)
    waiting.delete(number)
  })
  const post = (question: ThreadQuestion<Question>): void => worker.postMessage(question)
  return {
    ask: (question) =>
      new Promise((resolve) => {
        if (isOver) return resolve(null)
        count += 1
        waiting.set(count, resolve)
        post({ number: count, question })
      }),
    // It ends by itself: ending a thread from outside can end the process (nodejs/node#60755).
    end: async () => {
      Atomics.store(new Int32Array(stop), 0, 1)
      if (!isOver) post(null)
      await ended
    }
  }
}
