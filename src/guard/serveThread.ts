/** The loop of a thread that `openThreads` starts: a question in, an answer out. */
import { parentPort, workerData } from "node:worker_threads"
import type { ThreadAnswer, ThreadData, ThreadQuestion } from "./Threads.ts"

/**
 * Called once by the file of a thread. `answerOf` never throws; it may ask whether the run is over, and whatever it
 * answers then is thrown away.
 */
export const serveThread = <Setup, Question, Answer>(
  answersOf: (setup: Setup, isOver: () => boolean) => (question: Question) => Answer
): void => {
  const { setup, stop } = workerData as ThreadData<Setup>
  const stopped = new Int32Array(stop)
  const answerOf = answersOf(setup, () => Atomics.load(stopped, 0) !== 0)
  parentPort?.on("message", (asked: ThreadQuestion<Question>) => {
    if (asked === null) return parentPort?.close()
    parentPort?.postMessage({ number: asked.number, answer: answerOf(asked.question) } satisfies ThreadAnswer<Answer>)
  })
}
