/** How every command begins, with the project of the config, and how it says that it cannot go on. */
import { Effect, Option, Path } from "effect"
import { loadConfig } from "../../config/loadConfig.ts"
import type { FanfareError } from "../../model/errors.ts"
import { findingsText } from "../../report/text.ts"
import { printData, printMessage } from "./terminal.ts"
import { type SharedOptions, Stop, useColour } from "./flags.ts"

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
    const many = findings.length > 1 ? findingsText(findings, { colour: useColour(), verbose: true, out: null }) : []
    yield* printMessage([...many, `fanfare: ${error.detail}`, `  → ${error.hint}`].join("\n"))
    if (options.verbose && error.cause !== undefined) yield* printMessage(causeText(error.cause))
    return yield* new Stop({ code: error.exitCode })
  })

const causeText = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
