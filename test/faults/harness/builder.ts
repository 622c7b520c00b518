/**
 * A process that builds many projects, one after the other, and that can be struck by faults, or stopped at its
 * operations: what it has done until then is what a kill at that point leaves. The process itself goes on.
 */
import { type ChildProcess, fork } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setImmediate } from "node:timers/promises"
import type { BuildAnswer, BuildOrder } from "./builderProcess.ts"
import { type Ended, moment } from "./fanfare.ts"
import type { Injector, Orders, Shared, Stopped } from "./injector.ts"

/** An operation to stop at. */
export interface Stop {
  /** From 1. */
  readonly at: number
  /** Whether to stop once more when half of its bytes are written. */
  readonly halves: boolean
}

export interface Builder {
  readonly shared: Shared
  readonly build: (order: BuildOrder, fault?: Orders["fault"]) => Promise<Ended>
  /** Builds, and stops at each of these operations, in ascending order, as long as `look` takes. */
  readonly freeze: (
    order: BuildOrder,
    stops: ReadonlyArray<Stop>,
    look: (stopped: Stopped) => Promise<void>,
    after?: ReadonlyArray<string>
  ) => Promise<Ended>
  readonly close: () => void
}

/** After so many builds a process makes room for a new one. */
const mostBuilds = 300
/** Milliseconds. */
const limit = 120_000
/** An operation that no build reaches. */
const never = Number.MAX_SAFE_INTEGER

export const openBuilder = (injector: Injector): Builder => {
  const shared = injector.share()
  let child: ChildProcess | null = null
  let builds = 0

  const close = (): void => {
    child?.kill("SIGKILL")
    child = null
  }
  process.on("exit", close)

  const start = (): ChildProcess => {
    if (child !== null && builds < mostBuilds) return child
    close()
    builds = 0
    child = fork(join(import.meta.dirname, "builderProcess.ts"), {
      cwd: process.cwd(),
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      execArgv: ["--disable-warning=ExperimentalWarning"],
      env: {
        PATH: process.env["PATH"] ?? "",
        SOURCE_DATE_EPOCH: String(moment),
        NO_COLOR: "1",
        ...shared.environment
      }
    })
    return child
  }

  const send = (order: BuildOrder): { readonly process: ChildProcess; readonly ended: Promise<Ended> } => {
    const process = start()
    builds += 1
    const began = performance.now()
    const ended = new Promise<Ended>((done) => {
      const end = (answer: BuildAnswer | null, signal: NodeJS.Signals | null, isHung: boolean): void => {
        clearTimeout(timer)
        process.removeAllListeners("message").removeAllListeners("exit")
        if (answer === null) close()
        const { status = null, stderr = "" } = answer ?? {}
        done({ status, signal, isHung, stdout: "", stderr, milliseconds: performance.now() - began })
      }
      const timer = setTimeout(() => end(null, "SIGKILL", true), limit)
      process.once("message", (answer: BuildAnswer) => end(answer, null, false))
      process.once("exit", (code, signal) => end(code === null ? null : { status: code, stderr: "" }, signal, false))
    })
    process.send(order)
    return { process, ended }
  }

  return {
    shared,
    build: (order, fault) => {
      shared.order({ below: order.root, ...(fault === undefined ? {} : { fault }) })
      return send(order).ended
    },
    freeze: async (order, stops, look, after) => {
      shared.order({
        below: order.root,
        fault: { mode: "pause", at: 0, isSticky: false, class: "all", ...(after === undefined ? {} : { after }) }
      })
      const left = [...stops]
      const aim = (): void => {
        const next = left.shift()
        shared.stopAt(next?.at ?? never, next?.halves ?? false)
      }
      aim()
      let seen = shared.stopped().pauses
      const { process, ended } = send(order)
      for (;;) {
        const stopped = shared.stopped()
        if (stopped.pauses === seen || !isStopped(process)) {
          const over = await Promise.race([ended, setImmediate(null)])
          if (over !== null) return over
          rest()
          continue
        }
        seen = stopped.pauses
        await look(stopped)
        // In the middle of an operation the next one is known already.
        if (!stopped.isHalf) aim()
        process.kill("SIGCONT")
      }
    },
    close
  }
}

const still = new Int32Array(new SharedArrayBuffer(4))

/** Lets the other process have the processor. */
const rest = (): void => void Atomics.wait(still, 0, 0, 0.3)

/** proc_pid_stat(5): the state is the third field; T is stopped. */
const isStopped = ({ pid }: ChildProcess): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
    return stat[stat.lastIndexOf(")") + 2] === "T"
  } catch {
    return false
  }
}
