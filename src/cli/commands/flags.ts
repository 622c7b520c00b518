/** The flags of every command, and the exit code that a command ends with. Loaded at every start: nothing heavy here. */
import { Data, type Option, Runtime } from "effect"
import { Flag } from "effect/cli"
import { hasColour, widthOf } from "./terminal.ts"

/** A flag that is there or not. */
export const switchFlag = (name: string, description: string): Flag.Flag<boolean> =>
  Flag.Boolean(name).pipe(Flag.withDescription(description), Flag.withoutNegation, Flag.withDefault(false))

export const sharedFlags = {
  config: Flag.String("config").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription(
      "The config file. Default: fanfare.config.yaml (or .json, .ts, .mts, .js, .mjs) in this folder"
    ),
    Flag.optional
  ),
  out: Flag.String("out").pipe(
    Flag.withMetavar("DIR"),
    Flag.withDescription("The output directory. Default: as the config says, else public beside it"),
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
export class Stop extends Data.TaggedError("Stop")<{ readonly code: number }> {
  override get [Runtime.errorExitCode](): number {
    return this.code
  }
  override get [Runtime.errorReported](): boolean {
    return false
  }
}

export const isCI = (): boolean => !["", "0", "false"].includes((process.env["CI"] ?? "").toLowerCase())

export const useColour = (): boolean => hasColour(process.env, process.stderr.isTTY)

/** How text for people is set on this terminal. */
export const textOptions = (): { readonly colour: boolean; readonly width?: number } => {
  const width = widthOf(process.stderr)
  return { colour: useColour(), ...(width === null ? {} : { width }) }
}
