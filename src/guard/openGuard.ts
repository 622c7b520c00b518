/**
 * Runs what could take for ever, fill the memory or end the process - the
 * user's templates, drawings and documents of others - in a process of its own
 * that can be killed at any time. It is started with the first task and again
 * after a task that ended it; it does one task at a time, and ends with its scope.
 */
import type { ChildProcess } from "node:child_process"
import { Effect, Schema, type Scope, Semaphore } from "effect"
import type { Answer, Limits, Question } from "./Question.ts"

export class GuardFault extends Schema.TaggedError<GuardFault>()("GuardFault", {
  /** Reads on from "This template cannot be used: ", without a full stop. */
  reason: Schema.String,
  /** In the file that the task is about, where it is known. */
  line: Schema.optionalKey(Schema.Int),
  column: Schema.optionalKey(Schema.Int),
  /** Whether the task ended the process, so that it may do so again. */
  isFatal: Schema.Boolean
}) {
  override get message(): string {
    return this.reason
  }
}

interface Tagged {
  readonly _tag: string
}

/** `Answers`: what is answered to a task, by its tag. */
export interface Guarded<Task extends Tagged, Answers extends Readonly<Record<Task["_tag"], unknown>>> {
  readonly ask: <Asked extends Task>(task: Asked) => Effect.Effect<Answers[Asked["_tag"]], GuardFault>
}

export interface GuardOptions<Task extends Tagged> {
  /** The file of the thread that does the tasks; it calls `serveTasks`. */
  readonly thread: URL
  readonly limits: Readonly<Record<Task["_tag"], Limits>>
  /** Whether what a task prints is shown. */
  readonly showsOutput: (task: Task) => boolean
}

/** Milliseconds for a process that cannot even say that its time is over. */
const patience = 2_000

/** Milliseconds after which a process without a task is ended. */
const idleTime = 5_000

const script = new URL(import.meta.url.endsWith(".ts") ? "./guardProcess.ts" : "./guardProcess.js", import.meta.url)

export const openGuard = Effect.fnUntraced(function* <
  Task extends Tagged,
  Answers extends Readonly<Record<Task["_tag"], unknown>>
>({
  thread,
  limits,
  showsOutput: isShown
}: GuardOptions<Task>): Effect.fn.Return<Guarded<Task, Answers>, never, Scope.Scope> {
  const turn = yield* Semaphore.make(1)
  let child: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined
  let count = 0
  // What a template prints goes where fanfare's own words go, because standard output is for data; what resvg prints when it ends is dropped.
  let showsOutput = false

  const endNow = (): void => {
    clearTimeout(idle)
    child?.kill("SIGKILL")
    child = null
  }
  const end = Effect.sync(endNow)
  yield* Effect.addFinalizer(() => end)

  const start = Effect.tryPromise({
    try: async () => {
      const [{ fork }, { Socket }] = await Promise.all([import("node:child_process"), import("node:net")])
      const started = fork(script, [thread.href], {
        execArgv: [],
        serialization: "advanced",
        stdio: ["ignore", "pipe", "pipe", "ipc"]
      })
      for (const stream of [started.stdout, started.stderr]) {
        stream?.on("data", (bytes: Uint8Array) => showsOutput && process.stderr.write(bytes))
        if (stream instanceof Socket) stream.unref()
      }
      // Without a listener, an error between two tasks would end fanfare; the next task finds the process gone.
      return started.on("error", () => {})
    },
    catch: (cause) =>
      fatal(`no process can be started for it (${cause instanceof Error ? cause.message : String(cause)})`)
  })

  const ask: Guarded<Task, Answers>["ask"] = Effect.fnUntraced(function* <Asked extends Task>(task: Asked) {
    clearTimeout(idle)
    if (child?.connected === false) yield* end
    const running = (child ??= yield* start)
    showsOutput = isShown(task)
    const question: Question = { id: ++count, task, limits: limits[task._tag as Task["_tag"]] }
    const answer = yield* answerTo(running, question).pipe(
      Effect.onInterrupt(() => end),
      Effect.tapError(({ isFatal }) => (isFatal ? end : Effect.void)),
      Effect.ensuring(Effect.sync(() => (idle = setTimeout(endNow, idleTime).unref())))
    )
    return answer as Answers[Asked["_tag"]]
  }, turn.withPermits(1))

  return { ask }
})

const answerTo = (child: ChildProcess, question: Question): Effect.Effect<unknown, GuardFault> =>
  Effect.callback((resume) => {
    const forget = (): void => {
      clearTimeout(timer)
      child.off("message", onMessage)
      child.off("error", onError)
      child.off("exit", onExit)
      // An idle process must not keep fanfare alive.
      child.unref()
      child.channel?.unref?.()
    }
    const stopped = (reason: string): void => {
      forget()
      resume(Effect.fail(fatal(reason)))
    }
    const onMessage = ({ id, reply }: Answer): void => {
      if (id !== question.id) return
      if (reply._tag === "Stopped") return stopped(reply.reason)
      forget()
      resume(
        reply._tag === "Done"
          ? Effect.succeed(reply.answer)
          : Effect.fail(new GuardFault({ reason: reply.mistake.message, ...reply.mistake.place, isFatal: false }))
      )
    }
    const onError = (cause: Error): void => stopped(`its process failed (${cause.message})`)
    const onExit = (code: number | null, signal: string | null): void => {
      const say = (): void => stopped(`its process ended (${endOf(code, signal)})`)
      // What it said last may still be on its way.
      if (child.connected) child.once("disconnect", say)
      else setImmediate(say)
    }
    const timer = setTimeout(
      () => stopped(`it took longer than ${question.limits.milliseconds / 1000} seconds`),
      question.limits.milliseconds * 3 + patience
    )
    child.ref()
    child.channel?.ref?.()
    child.on("message", onMessage).on("error", onError).on("exit", onExit)
    child.send(question, (cause) => {
      if (cause !== null) onError(cause)
    })
    return Effect.sync(forget)
  })

/** V8 aborts the process where memory runs out faster than it can say so. */
const endOf = (code: number | null, signal: string | null): string =>
  signal === "SIGABRT" ? "SIGABRT, perhaps for lack of memory" : (signal ?? `exit code ${code}`)

const fatal = (reason: string): GuardFault => new GuardFault({ reason, isFatal: true })
