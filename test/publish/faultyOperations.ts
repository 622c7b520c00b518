/**
 * File operations that go wrong on purpose: at the k-th operation that changes
 * anything the process is killed, or the operation fails with an errno. Also
 * counts them, so that a test can go through all.
 */
import { writeFileSync } from "node:fs"
import { getSystemErrorMap } from "node:util"
import type { FileOperations } from "../../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"

/** A system error as Node throws it. */
export const systemError = (code: string, path: string): NodeJS.ErrnoException => {
  const errno = [...getSystemErrorMap()].find(([, [name]]) => name === code)?.[0] ?? -1
  return Object.assign(new Error(`${code}: on purpose, '${path}'`), { code, errno, path, syscall: "test" })
}

/** What is thrown in place of kill -9: no handler of a system error may catch it. */
export class Killed extends Error {}

export interface Fault {
  /** Counted from 1 over the operations that change something. */
  readonly at: number
  /** `torn`: half of a file is written, then the process is killed. */
  readonly mode: "kill" | "torn" | "ENOSPC" | "EACCES" | "EIO" | "EMFILE" | "EROFS"
  /** Whether every later operation fails too. */
  readonly sticky?: boolean
}

const changing = [
  "writeNew",
  "write",
  "makeFolder",
  "rename",
  "link",
  "copyNew",
  "unlink",
  "removeFolder",
  "setMode",
  "touch",
  "sync",
  "syncLater",
  "syncFileSystem"
] as const
const opening = ["open", "writeNew", "copyNew", "readFile", "readFolder", "syncLater"] as const

export interface Faulty {
  readonly ops: FileOperations
  /** Name and path of every counted operation so far. */
  readonly log: Array<string>
}

/** Without a fault the operations are only counted. EMFILE counts and fails those that open a file. */
export const faulty = (fault: Fault | null, base: FileOperations = nodeFileOperations): Faulty => {
  const log: Array<string> = []
  let isDead = false
  const counted: ReadonlySet<string> = new Set<string>(fault?.mode === "EMFILE" ? opening : changing)
  const wrap = (name: keyof FileOperations) => {
    const original = base[name] as (...args: ReadonlyArray<unknown>) => unknown
    return (...args: ReadonlyArray<unknown>): unknown => {
      if (isDead) throw new Killed()
      // A kernel gives back a file that is closed, whatever else fails.
      if (!counted.has(name) && !(name === "open" && args[1] === "wx+" && fault?.mode !== "EMFILE"))
        return original(...args)
      log.push(`${name} ${args.filter((arg) => typeof arg === "string" && arg.length < 500).join(" ")}`)
      const isHit = fault !== null && (fault.sticky === true ? log.length >= fault.at : log.length === fault.at)
      if (fault === null || !isHit) return original(...args)
      if (fault.mode === "kill" || fault.mode === "torn") {
        if (fault.mode === "torn") tear(name, args)
        isDead = true
        throw new Killed()
      }
      throw systemError(fault.mode, String(args.find((arg) => typeof arg === "string") ?? "a file"))
    }
  }
  const tear = (name: string, args: ReadonlyArray<unknown>): void => {
    const half = (content: Uint8Array | string) => content.slice(0, Math.floor(content.length / 2))
    if (name === "writeNew") writeFileSync(args[0] as string, half(args[1] as string), { flag: "wx" })
    if (name === "write") base.write(args[0] as number, half(args[1] as Uint8Array) as Uint8Array)
    if (name === "copyNew") writeFileSync(args[1] as string, half(base.readFile(args[0] as string)), { flag: "wx" })
  }
  const ops = Object.fromEntries(
    (Object.keys(base) as Array<keyof FileOperations>).map((name) => [name, wrap(name)])
  ) as unknown as FileOperations
  return { ops, log }
}
