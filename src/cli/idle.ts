/**
 * Answers `fanfare build` where nothing changed since the build before, by
 * looking at the times of every file and nothing else. It is loaded before
 * Effect and all the rest, so it imports next to nothing.
 */
import { existsSync, lstatSync, readFileSync, statSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { decodeIdle, type IdleRecord } from "../run/idle/IdleRecord.ts"
import { isTraced } from "./isTraced.ts"
import { configNames } from "../config/configNames.ts"
import { version } from "../model/version.ts"

/** What it can be asked; any other flag asks for a whole run. */
interface Asked {
  readonly config: string | null
  readonly out: string | null
  readonly quiet: boolean
  readonly allowUrl: boolean
}

/** Whether the build was answered; then the process is done. */
export const answerIdle = (args: ReadonlyArray<string>): boolean => {
  const asked = readArguments(args)
  if (asked === null || isTraced(process.env)) return false
  const found = asked.config === null ? configNames.filter((name) => existsSync(name)) : [asked.config]
  const [config] = found
  // Of two configs, a whole run says that it cannot choose.
  if (config === undefined || found.length > 1) return false
  const root = dirname(resolve(config))
  const record = readRecord(join(root, ".fanfare", "idle"))
  if (record === null || !fits(record, asked, root, basename(config)) || !isSame(record, root)) return false
  if (!asked.quiet) process.stderr.write(`${hasColour() ? record.said.colour : record.said.plain}\n`)
  return true
}

const readArguments = (args: ReadonlyArray<string>): Asked | null => {
  const [command, ...flags] = args
  const named = flags.filter(isFlag)
  if (command !== "build" || new Set(named).size < named.length) return null
  let [config, out]: [string | null, string | null] = [null, null]
  let [quiet, allowUrl] = [false, false]
  for (let at = 0; at < flags.length; at += 1) {
    const flag = flags[at]
    if (flag === "--quiet") quiet = true
    else if (flag === "--allow-url") allowUrl = true
    else if (flag === "--config" || flag === "--out" || flag === "--jobs" || flag === "--wait") {
      at += 1
      const value = flags[at]
      if (value === undefined || isFlag(value)) return null
      if (flag === "--config") config = value
      else if (flag === "--out") out = value
      else if (!/^[1-9]\d{0,3}$/.test(value)) return null
    } else return null
  }
  return { config, out, quiet, allowUrl }
}

const isFlag = (word: string): boolean => word.startsWith("-")

const readRecord = (file: string): IdleRecord | null => {
  try {
    return decodeIdle(readFileSync(file))
  } catch {
    return null
  }
}

const fits = (record: IdleRecord, { out, allowUrl }: Asked, root: string, config: string): boolean => {
  const epoch = process.env["SOURCE_DATE_EPOCH"]
  const now = epoch === undefined ? Date.now() : /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN
  const isCI = !["", "0", "false"].includes((process.env["CI"] ?? "").toLowerCase())
  return (
    record.version === version &&
    record.config === config &&
    record.out === (out === null ? resolve(root, `${record.usual}`) : resolve(out)) &&
    now >= record.from &&
    now < record.until &&
    (record.isFit || allowUrl || !isCI) &&
    !existsSync(join(root, ".fanfare", "journal"))
  )
}

const isSame = ({ paths, stamps, inputs, out }: IdleRecord, root: string): boolean => {
  for (let index = 0; index < paths.length; index += 1) {
    const path = paths[index] ?? ""
    const at = index * 4
    const isInput = index < inputs
    try {
      const info = isInput
        ? statSync(`${root}/${path}`, { throwIfNoEntry: false })
        : lstatSync(`${out}/${path}`, { throwIfNoEntry: false })
      const size = stamps[at]
      if (info === undefined) {
        if (size !== -1) return false
        continue
      }
      const ctime = stamps[at + 2] ?? 0
      if (info.size !== size || info.mtimeMs !== stamps[at + 1] || info.ino !== stamps[at + 3]) return false
      if (ctime === ctime && info.ctimeMs !== ctime) return false
      if (!isInput && !info.isFile()) return false
    } catch {
      return false
    }
  }
  return true
}

/** As the whole command line decides it. */
const hasColour = (): boolean => {
  const { NO_COLOR: none, FORCE_COLOR: forced, TERM: terminal } = process.env
  if (none !== undefined && none !== "") return false
  if (forced !== undefined) return forced !== "0" && forced !== "false"
  return process.stderr.isTTY && terminal !== "dumb"
}
