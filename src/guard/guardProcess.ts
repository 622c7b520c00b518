/**
 * The guarded process: runs one task after the other in a thread, and kills
 * itself when a task takes too much time or memory, or when fanfare is gone.
 * The tasks run code of the user's, native code and readers of foreign bytes,
 * which nothing can stop from inside.
 */
import { Worker } from "node:worker_threads"
import type { Answer, Question, Reply } from "./Question.ts"

/** Address of the file of the thread. */
const script = new URL(process.argv[2] ?? "")

/** Milliseconds between two looks at the memory. */
const interval = 20

/** Megabytes of JavaScript values, above what a task may take: V8 ends the thread, or the process, beyond. */
const mostHeap = 512

let current: Question | null = null
let isEnding = false
let timers: ReadonlyArray<NodeJS.Timeout> = []
let thread: Worker | null = null

const kill = (): void => {
  process.kill(process.pid, "SIGKILL")
}

const answer = (reply: Reply): void => {
  for (const timer of timers) clearTimeout(timer)
  timers = []
  if (current === null) return
  const { id } = current
  current = null
  isEnding = reply._tag === "Stopped"
  process.send?.({ id, reply } satisfies Answer, undefined, undefined, isEnding ? kill : undefined)
}

const stop = (reason: string): void => {
  if (isEnding) return
  if (current === null) kill()
  else answer({ _tag: "Stopped", reason })
}

const start = (): Worker =>
  new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: mostHeap } })
    .on("message", (reply: Reply) => answer(reply))
    .on("error", (cause: Error & { readonly code?: string }) =>
      stop(
        cause.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? `it took more than ${mostHeap} MB of memory`
          : `it failed while nobody waited for it (${cause.message})`
      )
    )
    .on("exit", (code) => stop(`it ended its process (exit code ${code})`))

/** Time is what the processor spends on it, so that a busy machine stops nothing; a task that only waits has thrice as long. */
const watch = ({ milliseconds, bytes }: Question["limits"]): ReadonlyArray<NodeJS.Timeout> => {
  const before = process.memoryUsage.rss()
  const started = process.cpuUsage()
  const late = (): void => stop(`it took longer than ${milliseconds / 1000} seconds`)
  return [
    setTimeout(late, milliseconds * 3),
    setInterval(() => {
      const { user, system } = process.cpuUsage(started)
      if (user + system > milliseconds * 1000) late()
      else if (process.memoryUsage.rss() - before > bytes) stop(`it took more than ${bytes / 1e6} MB of memory`)
    }, interval)
  ]
}

process.on("disconnect", kill)
process.on("message", (question: Question) => {
  current = question
  thread ??= start()
  timers = watch(question.limits)
  thread.postMessage(question.task)
})
