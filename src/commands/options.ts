/** The flags of every command, and how a command ends: with a report on the right stream and an exit code. */
import { Effect, FileSystem, Option, Path, Runtime, Schema } from "effect"
import { Flag } from "effect/cli"
import { loadConfig } from "../config.ts"
import type { FanfareError } from "../model/errors.ts"
import { findingsText } from "../report/text.ts"
import { hasColour, printData, printMessage } from "../report/terminal.ts"

/** A flag that is there or not. */
export const switchFlag = (name: string, description: string): Flag.Flag<boolean> =>
  Flag.Boolean(name).pipe(Flag.withDescription(description), Flag.withoutNegation, Flag.withDefault(false))

export const sharedFlags = {
  config: Flag.String("config").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("The config file. Default: fanfare.config.yaml (or .json, .ts, .mts, .js, .mjs) in this folder"),
    Flag.optional
  ),
  out: Flag.String("out").pipe(
    Flag.withMetavar("DIR"),
    Flag.withDescription("The output directory. Default: public, beside the config file"),
    Flag.optional
  ),
  json: switchFlag("json", "Print one JSON document to standard output"),
  quiet: switchFlag("quiet", "Print nothing but errors"),
  verbose: switchFlag("verbose", "Print notes too, and where an error came from")
}

export interface SharedOptions {
  readonly config: Option.Option<string>
  readonly out: Option.Option<string>
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Ends the process with a code; whatever there was to say has been said. */
export class Stop extends Schema.TaggedError<Stop>()("Stop", { code: Schema.Int }) {
  override get [Runtime.errorExitCode](): number {
    return this.code
  }
  override get [Runtime.errorReported](): boolean {
    return false
  }
}

/** The project in the current folder and the absolute output directory. */
export const openProject = Effect.fnUntraced(function* (options: SharedOptions) {
  const path = yield* Path.Path
  const project = yield* loadConfig(path.resolve("."), Option.getOrNull(options.config))
  const out = Option.match(options.out, {
    onNone: () => path.join(project.root, "public"),
    onSome: (directory) => path.resolve(directory)
  })
  return { project, out }
})

export const useColour = (): boolean => hasColour(process.env, process.stderr.isTTY)

/** Says what went wrong, on the stream that the user asked for, and stops with the error's code. */
export const stopWith = (options: SharedOptions) =>
  Effect.fnUntraced(function* (error: FanfareError) {
    const findings = error._tag === "ConfigError" ? error.findings : []
    if (options.json) {
      const document = { version: 1, ok: false, error: { name: error._tag, message: error.detail, fix: error.hint }, findings }
      yield* printData(JSON.stringify(document, null, 2))
    }
    const many = findings.length > 1 ? findingsText(findings, { colour: useColour(), verbose: true, out: null }) : []
    yield* printMessage([...many, `fanfare: ${error.detail}`, `  → ${error.hint}`].join("\n"))
    if (options.verbose && error.cause !== undefined) yield* printMessage(causeText(error.cause))
    return yield* new Stop({ code: error.exitCode })
  })

const causeText = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))

/** What a command needs of the system. */
export type System = FileSystem.FileSystem | Path.Path
