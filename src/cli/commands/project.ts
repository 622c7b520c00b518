/** How every command begins, with the project of the config, and how it says that it cannot go on. */
import { Effect, Option, Path } from "effect"
import { findConfig } from "../../config/loadConfig.ts"
import type { FanfareError } from "../../model/errors.ts"
import { printable } from "../../report/printable.ts"
import { findingsText } from "../../report/text.ts"
import { printData, printMessage } from "./terminal.ts"
import { type SharedOptions, Stop, useColour } from "./flags.ts"

/** The config in the current folder, which is not read yet, and the absolute output directory. */
export const findProject = Effect.fnUntraced(function* (options: SharedOptions) {
  const path = yield* Path.Path
  const config = yield* findConfig(path.resolve("."), Option.getOrNull(options.config))
  const out = Option.match(options.out, {
    onNone: () => path.join(config.root, "public"),
    onSome: (directory) => path.resolve(directory)
  })
  return { config, out }
})

/** Says what went wrong, on the stream that the user asked for, and stops with the error's code. */
export const stopWith = (options: SharedOptions) =>
  Effect.fnUntraced(function* (error: FanfareError) {
    const findings = error._tag === "ConfigError" ? error.findings : []
    if (options.json) {
      const document = {
        version: 1,
        ok: false,
        error: { name: error._tag, message: error.detail, fix: error.hint },
        findings
      }
      yield* printData(JSON.stringify(document, null, 2))
    }
    const many = findings.length > 1 ? findingsText(findings, { colour: useColour(), verbose: true }) : []
    yield* printMessage([...many, `fanfare: ${printable(error.detail)}`, `  → ${printable(error.hint)}`].join("\n"))
    if (options.verbose && error.cause !== undefined) yield* printMessage(causeText(error.cause))
    return yield* new Stop({ code: error.exitCode })
  })

const causeText = (cause: unknown): string =>
  (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)).split("\n").map(printable).join("\n")
