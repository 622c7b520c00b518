/**
 * The command line: parse, call, print. One file per command in `commands/`,
 * loaded when its command runs, so that `--help` stays quick.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Exit, Layer, Result, Runtime, Schema } from "effect"
import { Argument, CliConfig, CliError, CliOutput, Command, Flag, GlobalFlag } from "effect/cli"
import { isTraced } from "./isTraced.ts"
import { parsing } from "./parsing.ts"
import { sharedFlags, Stop, switchFlag, useColour } from "./commands/flags.ts"
import { printData, printMessage } from "./commands/terminal.ts"
import { version } from "../model/version.ts"
import { printable } from "../report/printable.ts"

const allowUrl = switchFlag(
  "allow-url",
  "Take a base URL that is local, a preview or an example even in CI or with --strict"
)

const fanfare = Command.make("fanfare").pipe(Command.withSharedFlags(sharedFlags))

const build = Command.make(
  "build",
  {
    jobs: Flag.Int("jobs").pipe(
      Flag.withMetavar("N"),
      Flag.withDescription("How many files are made at a time. Default: the number of processors"),
      Flag.withSchema(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
      Flag.optional
    ),
    force: switchFlag("force", "Draw every card anew, and replace files that fanfare did not write"),
    strict: switchFlag("strict", "A warning fails the build"),
    dryRun: switchFlag("dry-run", "Write nothing; list what would change"),
    check: switchFlag("check", "Write nothing; exit 1 if the output would change"),
    allowUrl,
    acceptShrink: switchFlag("accept-shrink", "Publish although most articles are gone, or the clock went back"),
    wait: Flag.Int("wait").pipe(
      Flag.withMetavar("SECONDS"),
      Flag.withDescription("How long to wait for another build of this project. Default: 5, in CI 60"),
      Flag.withSchema(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
      Flag.optional
    ),
    shard: Flag.String("shard").pipe(
      Flag.withMetavar("I/N"),
      Flag.withDescription(
        "Draw only the cards of the I-th of N parts into the cache; a build without it publishes them"
      ),
      Flag.optional
    )
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runBuild } = yield* Effect.promise(() => import("./commands/build.ts"))
    yield* runBuild({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Read the articles, and write feeds, cards, share payloads, page heads, widgets and pages to the output directory."
  ),
  Command.withShortDescription("Read the articles and write every output"),
  Command.withExamples([
    { command: "fanfare build", description: "Build the project in this folder into public/" },
    {
      command: "fanfare build --config site/fanfare.config.yaml --out dist",
      description: "Another project, another directory"
    },
    { command: "fanfare build --check --json", description: "In CI: does the published output match the articles?" },
    { command: "fanfare build --shard 2/4", description: "In a CI matrix: the second quarter of the cards" }
  ])
)

const check = Command.make(
  "check",
  { strict: switchFlag("strict", "A warning counts as an error"), allowUrl },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runCheck } = yield* Effect.promise(() => import("./commands/check.ts"))
    yield* runCheck({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Read the same input as build, and say what is wrong with it. Writes nothing; exits 1 if it found an error."
  ),
  Command.withShortDescription("Say what is wrong, without writing"),
  Command.withExamples([
    { command: "fanfare check", description: "Every finding, with the line that fixes it" },
    { command: "fanfare check --strict --json", description: "For a pre-commit hook or an editor" }
  ])
)

const adopt = Command.make(
  "adopt",
  {
    feed: Argument.String("FEED").pipe(
      Argument.withDescription("The published RSS, Atom or JSON feed: a file, or its http or https address")
    ),
    dryRun: switchFlag("dry-run", "Write nothing; say what would be taken over")
  },
  Effect.fnUntraced(function* (flags) {
    const shared = yield* fanfare
    const { runAdopt } = yield* Effect.promise(() => import("./commands/adopt.ts"))
    yield* runAdopt({ ...shared, ...flags })
  })
).pipe(
  Command.withDescription(
    "Take over the ids and dates of a feed that is already published, so that no old item comes back as new."
  ),
  Command.withShortDescription("Take over the ids of a published feed"),
  Command.withExamples([
    { command: "fanfare adopt https://news.example.org/feed/", description: "Before the first build of a moved site" },
    { command: "fanfare adopt old/atom.xml --dry-run", description: "What would match, and what would not" }
  ])
)

const root = fanfare.pipe(
  Command.withDescription(
    [
      "One article in; every feed, card and share out.",
      "",
      "  Exit codes: 0 done; 1 content errors (what is right was published), or --check differs, or check found an error;",
      "  2 wrong usage or config; 3 a source failed; 4 could not write; 130 and 143 interrupted."
    ].join("\n")
  ),
  Command.withSubcommands([build, check, adopt]),
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

/** As commands say that they cannot go on: on the stream that the user asked for. */
const sayError = Effect.fnUntraced(function* ({ name, messages, fix }: Said) {
  if (process.argv.slice(2).some((word) => /^--json(?:=(?:true|yes|on|1|y))?$/.test(word))) {
    const error = { name, message: messages.join(" "), fix }
    yield* printData(JSON.stringify({ version: 1, ok: false, error, findings: [] }, null, 2))
  }
  yield* printMessage([...messages.map((message) => `fanfare: ${printable(message)}`), `  → ${fix}`].join("\n"))
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
            return Console.log(formatter.formatHelpDoc(event.helpDoc))
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
