/** The loop of a guarded thread: a task in, an answer or what is wrong out. */
import { parentPort } from "node:worker_threads"
import { messageOf } from "./messageOf.ts"
import type { Mistake, Reply } from "./Question.ts"

/** Called once by the file of a thread. What a task throws with a `mistake` has its place; all else has its words. */
export const serveTasks = <Task>(answerOf: (task: Task) => Promise<unknown>): void => {
  parentPort?.on("message", (task: Task) => {
    void answerOf(task)
      .then(
        (answer): Reply => ({ _tag: "Done", answer }),
        (thrown: unknown): Reply => ({ _tag: "Failed", mistake: mistakeOf(thrown) })
      )
      .then((reply) => parentPort?.postMessage(reply))
  })
}

/** What foreign code threw is not always an Error. */
const mistakeOf = (thrown: unknown): Mistake =>
  typeof thrown === "object" && thrown !== null && "mistake" in thrown
    ? (thrown.mistake as Mistake)
    : { message: messageOf(thrown), place: {} }
