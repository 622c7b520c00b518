/** How every command begins, with the project of the config, and how it says that it cannot go on. */
import { Effect, Option, Path } from "effect"
import { findConfig } from "../../config/loadConfig.ts"
import { outFolder } from "../../config/outFolder.ts"
import type { FanfareError } from "../../model/errors.ts"
import { printable } from "../../report/printable.ts"
import { findingsText } from "../../report/findingsText.ts"
import { nodeLayer } from "../../run/nodeLayer.ts"
import { errorLines } from "../errorLines.ts"
import { printData, printMessage, widthOf } from "./terminal.ts"
import { type SharedOptions, Stop, textOptions } from "./flags.ts"
import { type FormatFlags, formatOf, printDocument } from "./format.ts"

/** The config that is asked for, or the one in the current folder; it is not read yet. */
export const findOwnConfig = Effect.fnUntraced(function* ({ config }: SharedOptions) {
  return yield* findConfig((yield* Path.Path).resolve("."), Option.getOrNull(config))
})

/** The config, and the absolute output directory. */
export const findProject = Effect.fnUntraced(function* (options: SharedOptions) {
  const path = yield* Path.Path
  const config = yield* findOwnConfig(options)
  const out = yield* Option.match(options.out, {
    onNone: () => outFolder(config),
    onSome: (directory) => Effect.succeed(path.resolve(directory))
  })
  return { config, out }
})

/** Commands that take no `--format` know `--json` alone. */
type EndOptions = SharedOptions & Partial<Pick<FormatFlags, "format">>

/** A command with the services of this machine; an error ends it as the user asked to be told. */
export const asCommand = <A, R>(command: Effect.Effect<A, FanfareError | Stop, R>, options: EndOptions) =>
  command.pipe(
    Effect.catchIf((error): error is FanfareError => error._tag !== "Stop", stopWith(options)),
    Effect.scoped,
    Effect.provide(nodeLayer)
  )

/** Says what went wrong, on the stream that the user asked for, and stops with the error's code. */
const stopWith = (options: EndOptions) =>
  Effect.fnUntraced(function* (error: FanfareError) {
    const findings = error._tag === "ConfigError" ? error.findings : []
    const format = formatOf({ format: Option.none(), ...options })
    if (format === "json") {
      const document = {
        version: 1,
        ok: false,
        error: { name: error._tag, message: error.detail, fix: error.hint },
        findings
      }
      yield* printData(JSON.stringify(document, null, 2))
    } else if (format !== "text") {
      const path = yield* Path.Path
      const file = path.resolve(Option.getOrElse(options.config, () => "fanfare.config.yaml"))
      const failure = { message: error.detail, fix: error.hint }
      const [root, config] = [path.dirname(file), path.basename(file)]
      yield* printDocument(format, { root, config, findings, strict: false, failure })
    }
    const many = findings.length > 1 ? findingsText(findings, { ...textOptions(), verbose: true }) : []
    yield* printMessage([...many, errorLines([error.detail], error.hint, widthOf(process.stderr))].join("\n"))
    if (options.verbose && error.cause !== undefined) yield* printMessage(causeText(error.cause))
    return yield* new Stop({ code: error.exitCode })
  })

const causeText = (cause: unknown): string =>
  (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)).split("\n").map(printable).join("\n")
