/**
 * Who holds a lock, as its file says it, and whether that process still runs.
 * A process id means something only within one boot and one pid namespace;
 * everywhere else the file's heartbeat has to tell.
 */
import { randomUUID } from "node:crypto"
import { readFileSync, readlinkSync } from "node:fs"
import { hostname } from "node:os"
import { Option, Result, Schema } from "effect"
import { codeOf } from "../../model/systemReason.ts"

export const Holder = Schema.Struct({
  /** Random; no two holders ever have the same. */
  token: Schema.String.pipe(Schema.check(Schema.isPattern(/^[\w-]{8,80}$/))),
  host: Schema.String,
  /** Id of the boot of its kernel; null where the system tells none. */
  boot: Schema.NullOr(Schema.String),
  /** Its pid namespace; null where the system has none. */
  namespace: Schema.NullOr(Schema.String),
  pid: Schema.Int,
  /** When the process started, in ticks since the boot, so that a reused pid is not mistaken for it; null if unknown. */
  started: Schema.NullOr(Schema.String),
  /** When it took the lock, RFC 3339. */
  since: Schema.String
})
export interface Holder extends Schema.Schema.Type<typeof Holder> {}

const text = (path: string): string | null => Result.getOrNull(Result.try(() => readFileSync(path, "utf8").trim()))

/** This process, as a new holder. */
export const newHolder = (now: number): Holder => ({
  token: randomUUID(),
  host: hostname(),
  boot: text("/proc/sys/kernel/random/boot_id"),
  namespace: Result.getOrNull(Result.try(() => readlinkSync("/proc/self/ns/pid"))),
  pid: process.pid,
  started: statOf(process.pid)?.started ?? null,
  since: new Date(now).toISOString()
})

export const writeHolder = (holder: Holder): string => `${JSON.stringify(holder)}\n`

/** Null for anything that is not a whole lock file. */
export const readHolder = (content: string): Holder | null =>
  Option.getOrNull(Schema.decodeOption(Schema.fromJsonString(Holder))(content))

/** `unknown`: only the heartbeat can tell. */
export const stateOf = (holder: Holder, here: Holder): "alive" | "dead" | "unknown" => {
  const isNear =
    holder.boot === here.boot &&
    holder.namespace === here.namespace &&
    (here.boot !== null || holder.host === here.host)
  if (!isNear) return "unknown"
  if (!exists(holder.pid)) return "dead"
  const found = statOf(holder.pid)
  if (found === null || holder.started === null) return "unknown"
  return found.started === holder.started && !found.isZombie ? "alive" : "dead"
}

/** Signal 0 asks whether a process exists without touching it (kill(2)); EPERM: it exists, and belongs to somebody else. */
const exists = (pid: number): boolean => {
  if (pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== "ESRCH"
  }
}

/** Whether /proc tells of this pid namespace: a process in a new one may still see that of its parent, with other numbers. */
const isProcOurs = (): boolean => Result.getOrNull(Result.try(() => readlinkSync("/proc/self"))) === String(process.pid)

/** From /proc/PID/stat (proc_pid_stat(5)): state is field 3, start time field 22. Field 2 may hold spaces and parentheses. */
const statOf = (pid: number): { readonly started: string; readonly isZombie: boolean } | null => {
  const stat = isProcOurs() ? text(`/proc/${pid}/stat`) : null
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ")
  const started = fields?.[19]
  return started === undefined ? null : { started, isZombie: fields?.[0] === "Z" || fields?.[0] === "X" }
}
