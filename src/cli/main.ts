/**
 * The command line: parse, call, print. What a command takes is in `definitions/`; what it does
 * is in `commands/`, loaded when the command runs, so that `--help` stays quick.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Exit, Layer, Result, Runtime } from "effect"
import { CliConfig, CliError, CliOutput, Command, GlobalFlag } from "effect/cli"
import { isTraced } from "./isTraced.ts"
import { parsing } from "./parsing.ts"
import { Stop, useColour } from "./commands/flags.ts"
import { adopt } from "./definitions/adopt.ts"
import { build } from "./definitions/build.ts"
import { card } from "./definitions/card.ts"
import { check } from "./definitions/check.ts"
import { clean } from "./definitions/clean.ts"
import { dev } from "./definitions/dev.ts"
import { doctor } from "./definitions/doctor.ts"
import { explain } from "./definitions/explain.ts"
import { fanfare } from "./definitions/fanfare.ts"
import { init } from "./definitions/init.ts"
import { errorLines } from "./errorLines.ts"
import { helpLines } from "./helpLines.ts"
import { printData, printMessage, widthOf } from "./commands/terminal.ts"
import { version } from "../model/version.ts"

const root = fanfare.pipe(
  Command.withDescription(
    [
      "One article in; every feed, card and share out.",
      "",
      "  Exit codes: 0 done; 1 content errors (what is right was published), or --check differs, or check or doctor found an error; 2 wrong usage or config; 3 a source failed; 4 could not write; 130 and 143 interrupted."
    ].join("\n")
  ),
  Command.withSubcommands([init, build, check, dev, doctor, card, adopt, explain, clean]),
  Command.withExamples([
    { command: "fanfare build", description: "Build the project in this folder" },
    { command: "fanfare check", description: "See what could be better" }
  ])
)

interface Said {
  readonly name: string
  readonly messages: ReadonlyArray<string>
  readonly fix: string
}

const isJson = (words: ReadonlyArray<string>): boolean =>
  /(?:^| )(?:--json(?:=(?:true|yes|on|1|y))?|--format[ =]json)(?= |$)/.test(words.join(" "))

/** As commands say that they cannot go on: on the stream that the user asked for. */
const sayError = Effect.fnUntraced(function* ({ name, messages, fix }: Said) {
  if (isJson(process.argv.slice(2))) {
    const error = { name, message: messages.join(" "), fix }
    yield* printData(JSON.stringify({ version: 1, ok: false, error, findings: [] }, null, 2))
  }
  yield* printMessage(errorLines(messages, fix, widthOf(process.stderr)))
})

const sayWrongUsage = Effect.fnUntraced(function* (event: CliOutput.Presenter.InvalidInvocation) {
  const { wrongUsage } = yield* Effect.promise(() => import("./wrongUsage.ts"))
  yield* sayError({ name: "ConfigError", ...wrongUsage(event) })
})

const presenter = Layer.unwrap(
  Effect.sync(() => {
    const formatter = CliOutput.defaultFormatter({ colors: useColour() })
    return CliOutput.layerPresenter({
      present: (event) => {
        switch (event._tag) {
          case "Help":
            return Console.log(helpLines(formatter.formatHelpDoc(event.helpDoc), widthOf(process.stdout)))
          case "Version":
            return Console.log(`${event.name} ${event.version}`)
          case "InvalidInvocation":
            return sayWrongUsage(event)
        }
      }
    })
  })
)

/** Whatever no command expected: a defect of fanfare, said in two lines; the trace is for `--verbose`. */
const reportDefect = Effect.fnUntraced(function* (defect: unknown) {
  const message = `something unexpected happened: ${defect instanceof Error ? defect.message : String(defect)}`
  const fix = "This is a defect of fanfare: please report it, with what `--verbose` prints."
  yield* sayError({ name: "Defect", messages: [message], fix })
  if (process.argv.includes("--verbose") && defect instanceof Error) yield* printMessage(defect.stack ?? "")
  return yield* new Stop({ code: 1 })
})

const spans: Layer.Layer<never> = isTraced(process.env)
  ? Layer.unwrap(Effect.promise(async () => (await import("./tracing.ts")).tracing(process.env)))
  : Layer.empty

const program = Command.run(root, { version }).pipe(
  Effect.catchFilter(
    (error) => (CliError.isCliError(error) ? Result.succeed(error) : Result.fail(error)),
    (error) => (error._tag === "ShowHelp" && error.errors.length === 0 ? Effect.void : new Stop({ code: 2 }))
  ),
  Effect.catchDefect(reportDefect),
  Effect.provide([
    spans,
    parsing,
    presenter,
    CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] })
  ])
)

/** Parses the arguments of this process, runs the command and sets the exit code. Loading this file runs nothing: a bundle may load it anywhere. */
export const main = (): void => {
  let signal: "SIGINT" | "SIGTERM" = "SIGINT"
  process.once("SIGTERM", () => {
    signal = "SIGTERM"
  })
  // A large build takes a while to remove what it staged.
  for (const one of ["SIGINT", "SIGTERM"])
    process.once(one, () => {
      if (!process.argv.includes("--quiet")) process.stderr.write("\nInterrupted: cleaning up.\n")
    })
  NodeRuntime.runMain(program, {
    teardown: (exit, onExit) =>
      Runtime.defaultTeardown(exit, (code) =>
        onExit(Exit.isFailure(exit) && code === 130 && signal === "SIGTERM" ? 143 : code)
      )
  })
}
