/** Runs the bundled command line as a user runs it, in a process group of its own, with a limit of time. */
import { spawn, spawnSync } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs"
import { resolve } from "node:path"
import { bundle } from "../../../scripts/bundle.ts"
import { scratch } from "./scratch.ts"

export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  /** Whether it was stopped because it took too long. */
  readonly isHung: boolean
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
}

export interface RunOptions {
  readonly root: string
  readonly args?: ReadonlyArray<string>
  readonly environment?: Readonly<Record<string, string>> | undefined
  /** SOURCE_DATE_EPOCH. */
  readonly epoch?: number
  /** What comes before node and its arguments, for example `setpriv …`. */
  readonly prefix?: ReadonlyArray<string>
  readonly limit?: number
}

/** Of this process alone: another run of the proofs bundles other sources. */
const folder = `dist/faults/${process.pid}`

/** The command; `FAULTS_CLI` names another build of fanfare to try. */
export const command = resolve(process.env["FAULTS_CLI"] ?? `${folder}/bin.js`)

/** Bundles the command line from the sources. */
export const makeCommand = async (): Promise<void> => {
  if (process.env["FAULTS_CLI"] !== undefined) return
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(folder, { recursive: true })
  await bundle(folder)
}

let help: string | undefined

/** Whether `fanfare build` knows a flag. */
export const knowsFlag = (flag: string): boolean => {
  help ??= spawnSync(process.execPath, [command, "build", "--help"], { encoding: "utf8" }).stdout
  return help.includes(flag)
}

/** These flags, where `fanfare build` knows the first of them. */
export const ifKnown = (...flags: ReadonlyArray<string>): ReadonlyArray<string> =>
  knowsFlag(flags[0] ?? "") ? flags : []

export const moment = 1_780_000_000

/** Runs `fanfare build` to its end. Output goes to files, so that a process that was killed leaves what it said. */
export const runBuild = ({
  root,
  args = [],
  environment = {},
  epoch = moment,
  prefix = [],
  limit = 120_000
}: RunOptions): Promise<Ended> => {
  const [out, err] = [scratch("stdout"), scratch("stderr")]
  const [outFile, errFile] = [openSync(out, "w"), openSync(err, "w")]
  const began = performance.now()
  const [program = "", ...rest] = [...prefix, process.execPath, command, "build", "--allow-url", "--quiet", ...args]
  const child = spawn(program, rest, {
    cwd: root,
    detached: true,
    stdio: ["ignore", outFile, errFile],
    env: {
      PATH: process.env["PATH"] ?? "",
      SOURCE_DATE_EPOCH: String(epoch),
      NO_COLOR: "1",
      FAULTS_GROUP: "1",
      ...environment
    }
  })
  closeSync(outFile)
  closeSync(errFile)
  let isHung = false
  const timer = setTimeout(() => {
    isHung = true
    killGroup(child.pid ?? 0)
  }, limit)
  return new Promise<Ended>((done, fail) => {
    child.once("error", fail)
    child.once("exit", (status, signal) => {
      clearTimeout(timer)
      const [stdout, stderr] = [readFileSync(out, "utf8"), readFileSync(err, "utf8")]
      rmSync(out)
      rmSync(err)
      done({ status, signal, isHung, stdout, stderr, milliseconds: performance.now() - began })
    })
  })
}

/** Ends a run and all that it started, at once. */
const killGroup = (pid: number): void => {
  try {
    if (pid > 1) process.kill(-pid, "SIGKILL")
  } catch {
    // It has ended by itself.
  }
}
