/**
 * Runs a program to its end and says how long it took; with `probe`, also its
 * peak memory, the bytes that it wrote and its CPU time. Times that are
 * compared are taken without it.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { watchFamily } from "./watchFamily.ts"

export interface Command {
  readonly program: string
  readonly args: ReadonlyArray<string>
  readonly cwd?: string
  /** Beside the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** Whether the program is Node and is measured from inside. */
  readonly probe?: boolean
}

export interface ChildRun {
  /** From the start to the end, on the clock. */
  readonly milliseconds: number
  readonly stdout: string
  /** Peak of the resident memory of the program and its children, in 1,000,000 bytes; NaN without `probe`. */
  readonly peakMegabytes: number
  /** All bytes given to write(2) and its kin, to whatever file or pipe; NaN without `probe` or /proc. */
  readonly writtenBytes: number
  readonly cpuMilliseconds: number
}

const probeModule = import.meta.resolve("./probe.mjs")

/** Throws with the last two lines of its errors when it ends with another code than 0. */
export const runChild = async ({ program, args, cwd, env = {}, probe = false }: Command): Promise<ChildRun> => {
  const folder = probe ? mkdtempSync(join(tmpdir(), "fanfare-probe-")) : undefined
  const report = folder === undefined ? undefined : join(folder, "report.json")
  const begin = performance.now()
  const child = spawn(program, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env, ...(report === undefined ? {} : probeEnvironment(report)) }
  })
  const [out, errors]: [Array<string>, Array<string>] = [[], []]
  child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => errors.push(text))
  const family = probe && child.pid !== undefined ? watchFamily(child.pid) : undefined
  let milliseconds = Number.NaN
  child.once("exit", () => (milliseconds = performance.now() - begin))
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null]
  const sampled = family?.stop() ?? 0
  const inside = report === undefined ? unmeasured : readReport(report)
  if (folder !== undefined) rmSync(folder, { recursive: true })
  if (code !== 0) {
    const said = errors.join("").trim().split("\n").slice(-2).join(" ")
    throw new Error(`${program} ${args.join(" ")} ended with ${code ?? signal}: ${said}`)
  }
  return { ...inside, milliseconds, stdout: out.join(""), peakMegabytes: Math.max(inside.peakMegabytes, sampled) }
}

const unmeasured = { peakMegabytes: Number.NaN, writtenBytes: Number.NaN, cpuMilliseconds: Number.NaN }

const probeEnvironment = (report: string): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import=${probeModule}`.trim(),
  FANFARE_BENCH_REPORT: report,
  FANFARE_BENCH_PARENT: String(process.pid)
})

const readReport = (file: string): typeof unmeasured => {
  const { writtenBytes, ...others } = JSON.parse(readFileSync(file, "utf8")) as {
    [name in keyof typeof unmeasured]: number | null
  }
  return { ...unmeasured, ...others, writtenBytes: writtenBytes ?? Number.NaN } as typeof unmeasured
}
