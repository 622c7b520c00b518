/** A contender in a process of its own, driven batch by batch. */
import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { CardKind, ContenderName } from "./Contender.ts"
import type { Batch, Cost, Greeting } from "./worker.ts"

export interface Running {
  readonly name: ContenderName
  readonly label: string
  readonly kinds: ReadonlyArray<CardKind>
  readonly run: (batch: Batch) => Promise<Cost>
  /** Resolves when the process is gone. */
  readonly stop: () => Promise<void>
}

const worker = fileURLToPath(new URL("worker.ts", import.meta.url))

/** Fails where the process ends before it has answered. */
export const startContender = async (name: ContenderName, root: string): Promise<Running> => {
  const child = fork(worker, [name, root])
  const answer = async <Message>(): Promise<Message> => {
    const ended = new AbortController()
    const [message] = await Promise.race([
      once(child, "message", { signal: ended.signal }),
      once(child, "exit", { signal: ended.signal }).then(([code, signal]) => {
        throw new Error(`${name} ended with ${code ?? signal}`)
      })
    ]).finally(() => ended.abort())
    return message as Message
  }
  const { label, kinds } = await answer<Greeting>()
  return {
    name,
    label,
    kinds,
    run: (batch) => {
      child.send(batch)
      return answer<Cost>()
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, "exit")
      child.kill()
      await gone
    }
  }
}
