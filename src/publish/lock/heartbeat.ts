/**
 * Keeps a lock file young while its holder lives. After the first second a
 * tiny thread does it, because a build can keep the main thread busy for
 * longer than others wait for a sign of life.
 */
import { Worker } from "node:worker_threads"
import type { FileOperations } from "../files/FileOperations.ts"

/** How often it beats, in milliseconds. */
const beatEvery = 2000

export interface Heartbeat {
  /** Beats now, at most once a second. Never fails. */
  readonly beat: () => void
  readonly stop: () => Promise<void>
}

/** Only the file that is there now is ever touched: not one of another holder that took its place. */
export const startHeartbeat = (ops: FileOperations, file: string): Heartbeat => {
  const ino = ops.look(file)?.ino
  let last = Date.now()
  let worker: Worker | null = null
  const beat = (): void => {
    const now = Date.now()
    if (now - last < beatEvery / 2) return
    last = now
    try {
      if (ops.look(file)?.ino === ino) ops.touch(file, now / 1000)
      worker ??= startThread(file, ino)
    } catch {
      // A beat that cannot be made is missed; before a commit the lock itself is looked at.
    }
  }
  const timer = setInterval(beat, beatEvery / 2)
  timer.unref()
  return {
    beat,
    stop: async () => {
      clearInterval(timer)
      await worker?.terminate()
    }
  }
}

/** In one string, because a bundle has no file of its own for a thread. */
const thread = `
const { workerData: { file, ino, every } } = require("node:worker_threads")
const { lstatSync, utimesSync } = require("node:fs")
setInterval(() => {
  try {
    const now = Date.now() / 1000
    if (lstatSync(file).ino === ino) utimesSync(file, now, now)
  } catch {}
}, every)
`

const startThread = (file: string, ino: number | undefined): Worker => {
  const worker = new Worker(thread, {
    eval: true,
    workerData: { file, ino, every: beatEvery },
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 }
  })
  worker.on("error", () => undefined)
  worker.unref()
  return worker
}
