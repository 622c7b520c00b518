/** Compiles inject.c with the machine's C compiler, and makes the environment of one faulty run. */
import { spawnSync } from "node:child_process"
import { openSync, readFileSync, readSync, truncateSync, writeFileSync, writeSync } from "node:fs"
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
  /** For one process that is given many orders, one after the other. */
  readonly share: () => Shared
}

export interface Orders {
  /** The folder that is watched. */
  readonly below: string
  /** `pause`: it is stopped at the operations that `goOn` names. */
  readonly fault?: Omit<Fault, "mode"> & { readonly mode: FaultMode | "pause" }
}

/** Where a process was stopped. */
export interface Stopped {
  /** How often it was stopped until now. */
  readonly pauses: number
  /** The operation, from 1. */
  readonly at: number
  /** Whether half of its bytes are written. */
  readonly isHalf: boolean
}

export interface Shared {
  readonly environment: Readonly<Record<string, string>>
  /** Counting begins anew. */
  readonly order: (orders: Orders) => void
  /** Where a process of these orders is to be stopped next; `halves`: in the middle of that operation too. */
  readonly stopAt: (at: number, halves: boolean) => void
  readonly stopped: () => Stopped
  readonly counters: Injection["counters"]
  /** The operations since the orders. */
  readonly log: () => ReadonlyArray<Operation>
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
  return { inject: (request) => injectionOf(library, request), share: () => shareOf(library) }
}

const stateSize = 16_384
const ordersAt = 256

/** Places of the numbers in the state's file, in the order of `struct state`. */
const places = {
  counted: 0,
  fired: 1,
  read: 3,
  orders: 4,
  pauses: 5,
  paused: 6,
  isHalf: 7,
  target: 8,
  halves: 9
} as const

const shareOf = (library: string): Shared => {
  const [state, log] = [scratch("state"), scratch("log")]
  writeFileSync(state, Buffer.alloc(stateSize))
  writeFileSync(log, "")
  const handle = openSync(state, "r+")
  const numbers = new BigUint64Array(10)
  const look = (): ((name: keyof typeof places) => number) => {
    readSync(handle, numbers, 0, numbers.byteLength, 0)
    return (name) => Number(numbers[places[name]] ?? 0)
  }
  const set = (name: keyof typeof places, value: number): void =>
    void writeSync(handle, new BigUint64Array([BigInt(value)]), 0, 8, places[name] * 8)
  let count = 0
  return {
    environment: {
      LD_PRELOAD: library,
      FAULTS_STATE: state,
      FAULTS_ORDERS: "1",
      FAULTS_LOG: log,
      FAULTS_NAME: "builder",
      UV_USE_IO_URING: "0"
    },
    order: ({ below, fault }) => {
      const text = Buffer.alloc(stateSize - ordersAt)
      const lines = {
        below,
        ...(fault === undefined
          ? {}
          : {
              mode: fault.mode,
              at: fault.at,
              sticky: fault.isSticky ? 1 : 0,
              class: fault.class,
              ...(fault.after === undefined ? {} : { after: fault.after.join(":") })
            })
      }
      text.write(
        Object.entries(lines)
          .map(([name, value]) => `${name}=${value}\n`)
          .join("")
      )
      writeSync(handle, text, 0, text.length, ordersAt)
      count += 1
      // Counted, fired, armed and read begin anew; the orders' number comes last.
      writeSync(handle, new BigUint64Array(4), 0, 32, 0)
      truncateSync(log)
      set("orders", count)
    },
    stopAt: (at, halves) => {
      set("halves", halves ? 1 : 0)
      set("target", at)
    },
    stopped: () => {
      const of = look()
      return { pauses: of("pauses"), at: of("paused"), isHalf: of("isHalf") === 1 }
    },
    counters: () => {
      const of = look()
      return { counted: of("counted"), fired: of("fired"), read: of("read") }
    },
    log: () => readLog(log)
  }
}

const injectionOf = (library: string, { below, fault, readFault, logAs, logFile }: InjectionRequest): Injection => {
  const state = scratch("state")
  writeFileSync(state, Buffer.alloc(stateSize), { mode: 0o666 })
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
