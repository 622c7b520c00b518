/** Compiles inject.c with the machine's C compiler, and makes the environment of one faulty run. */
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { scratch } from "./scratch.ts"

export type FaultMode = "kill" | "torn" | "ENOSPC" | "EIO" | "EMFILE" | "EROFS" | "EACCES"

/** Which operations count: all, those that carry bytes, or those that open a file. */
export type OperationClass = "all" | "write" | "open"

export interface Fault {
  readonly mode: FaultMode
  /** The operation that it strikes, from 1. */
  readonly at: number
  readonly isSticky: boolean
  readonly class: OperationClass
  /** Ends of paths; operations count only after one of these was made. */
  readonly after?: ReadonlyArray<string>
}

export interface ReadFault {
  readonly mode: "EIO" | "EMFILE" | "EACCES"
  /** Ends of the paths that cannot be read. */
  readonly files: ReadonlyArray<string>
}

export interface Operation {
  /** Seconds of the monotonic clock. */
  readonly time: number
  readonly process: string
  readonly operation: string
  /** The path, and where it went for a rename or link. */
  readonly paths: ReadonlyArray<string>
}

export interface Injection {
  readonly environment: Readonly<Record<string, string>>
  /** Operations of the class so far, faults given to them, and faults given to reads. */
  readonly counters: () => { readonly counted: number; readonly fired: number; readonly read: number }
  readonly log: () => ReadonlyArray<Operation>
}

export interface InjectionRequest {
  /** Folders that are watched. */
  readonly below: ReadonlyArray<string>
  readonly fault?: Fault
  readonly readFault?: ReadFault
  /** The process's name in the log; without it nothing is logged. */
  readonly logAs?: string
  /** A log that several processes share. */
  readonly logFile?: string
}

export interface Injector {
  readonly inject: (request: InjectionRequest) => Injection
}

/** The injector, or why this machine cannot have one. */
export const openInjector = (): Injector | string => {
  if (process.platform !== "linux") return "only Linux preloads a library in this way"
  const library = scratch("inject.so")
  const source = join(import.meta.dirname, "../inject.c")
  const { status, error, stderr } = spawnSync(
    "cc",
    ["-shared", "-fPIC", "-O2", "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-o", library, source, "-ldl", "-pthread"],
    { encoding: "utf8" }
  )
  if (error !== undefined) return "there is no C compiler (cc)"
  if (status !== 0) throw new Error(`inject.c does not compile:\n${stderr}`)
  return { inject: (request) => injectionOf(library, request) }
}

const injectionOf = (library: string, { below, fault, readFault, logAs, logFile }: InjectionRequest): Injection => {
  const state = scratch("state")
  writeFileSync(state, Buffer.alloc(64), { mode: 0o666 })
  const log = logFile ?? scratch("log")
  if (logAs !== undefined && logFile === undefined) writeFileSync(log, "", { mode: 0o666 })
  const counter = (index: number): number => Number(readFileSync(state).readBigUInt64LE(index * 8))
  return {
    environment: {
      LD_PRELOAD: library,
      FAULTS_BELOW: below.join(":"),
      FAULTS_STATE: state,
      // libuv may hand file operations to the kernel's own queue, past the C library.
      UV_USE_IO_URING: "0",
      ...(logAs === undefined ? {} : { FAULTS_LOG: log, FAULTS_NAME: logAs }),
      ...(fault === undefined
        ? {}
        : {
            FAULTS_MODE: fault.mode,
            FAULTS_AT: String(fault.at),
            FAULTS_STICKY: fault.isSticky ? "1" : "0",
            FAULTS_CLASS: fault.class,
            ...(fault.after === undefined ? {} : { FAULTS_AFTER: fault.after.join(":") })
          }),
      ...(readFault === undefined ? {} : { FAULTS_READ: readFault.files.join(":"), FAULTS_READ_MODE: readFault.mode })
    },
    counters: () => ({ counted: counter(0), fired: counter(1), read: counter(3) }),
    log: () => readLog(log)
  }
}

/** The operations of a log, in the order of their times. */
export const readLog = (file: string): ReadonlyArray<Operation> =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Operation => {
      const [time = "", process = "", , operation = "", ...paths] = line.split("\t")
      return { time: Number(time), process, operation, paths: paths.filter((path) => path !== "") }
    })
    .toSorted((a, b) => a.time - b.time)
