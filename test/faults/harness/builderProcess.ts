/**
 * Runs builds one after the other in one process, as the command line would: a build that is not a process's first
 * takes a fraction of the time. It is told where by messages, and answers how each ended.
 */
import { setTimeout } from "node:timers/promises"
import { Cause, Effect, Exit, Option } from "effect"
import { runBuild } from "../../../src/cli/commands/build.ts"

/** What `SOURCE_DATE_EPOCH` is where nothing else is said. */
const moment = 1_780_000_000

export interface BuildOrder {
  readonly root: string
  /** Relative to the project. */
  readonly out: string
  /** SOURCE_DATE_EPOCH; the moment of all tests where it is left out. */
  readonly epoch?: number
}

export interface BuildAnswer {
  readonly status: number
  readonly stderr: string
}

const codeOf = (error: unknown): number | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "number" ? error.code : null

const build = async ({ root, out, epoch = moment }: BuildOrder): Promise<BuildAnswer> => {
  process.chdir(root)
  process.env["SOURCE_DATE_EPOCH"] = String(epoch)
  let stderr = ""
  const write = process.stderr.write
  process.stderr.write = ((text: string, done?: () => void) => {
    stderr += text
    done?.()
    return true
  }) as typeof write
  const exit = await Effect.runPromiseExit(
    runBuild({
      config: Option.none(),
      out: Option.some(out),
      json: false,
      format: Option.none(),
      quiet: true,
      verbose: false,
      jobs: Option.none(),
      force: false,
      strict: false,
      allowUrl: true,
      acceptShrink: false,
      dryRun: false,
      check: false,
      summary: Option.none(),
      shard: Option.none(),
      wait: Option.none()
    })
  )
  process.stderr.write = write
  process.chdir("/")
  if (Exit.isSuccess(exit)) return { status: 0, stderr }
  const error = Cause.squash(exit.cause)
  const code = codeOf(error)
  // As the command line says what nobody expected.
  return code === null
    ? { status: 1, stderr: `${stderr}something unexpected: ${String(error)}` }
    : { status: code, stderr }
}

process.on("message", async (order: BuildOrder) => {
  const answer = await build(order)
  // What a build leaves running for a moment ends before the next one begins.
  await setTimeout(0)
  process.send?.(answer)
})
