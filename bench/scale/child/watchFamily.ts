/**
 * The resident memory of a process and all that it starts, looked at ten times
 * a second: what a program hands to children of its own counts as its memory.
 * Linux only; elsewhere it sees nothing. Pages that they share count twice.
 */
import { readdirSync, readFileSync } from "node:fs"

const everyMilliseconds = 100

export interface Watch {
  /** Ends the looking. The highest sum seen, in 1,000,000 bytes; 0 where the process had no children. */
  readonly stop: () => number
}

export const watchFamily = (pid: number): Watch => {
  let highest = 0
  const timer = setInterval(() => {
    try {
      const family = [pid, ...descendants(pid)]
      if (family.length > 1)
        highest = Math.max(
          highest,
          family.map(residentBytes).reduce((a, b) => a + b, 0)
        )
    } catch {
      // It ended between two looks, or there is no /proc.
    }
  }, everyMilliseconds)
  return {
    stop: () => {
      clearInterval(timer)
      return highest / 1e6
    }
  }
}

const descendants = (pid: number): ReadonlyArray<number> =>
  readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").trim().split(" "))
    .filter((child) => child !== "")
    .map(Number)
    .flatMap((child) => [child, ...descendants(child)])

const residentBytes = (pid: number): number => {
  const kilobytes = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
  return Number(kilobytes ?? 0) * 1024
}
