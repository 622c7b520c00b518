/** `fanfare check`: what is wrong with the input, and what each consumer of the feeds would say; nothing is written. */
import { Effect } from "effect"
import { cardEngine } from "../../build/cardEngine.ts"
import { check } from "../../build/check.ts"
import { consumersData, consumersText } from "../../report/consumers.ts"
import { findingsText } from "../../report/text.ts"
import { printData, printMessage } from "./terminal.ts"
import { checkBaseUrl } from "./baseUrl.ts"
import { type SharedOptions, Stop, useColour } from "./flags.ts"
import { openProject, stopWith } from "./project.ts"

export interface CheckFlags extends SharedOptions {
  readonly strict: boolean
  readonly allowUrl: boolean
}

export const runCheck = Effect.fn("runCheck")(
  function* (flags: CheckFlags) {
    const { project, out } = yield* openProject(flags)
    yield* checkBaseUrl(project, flags)
    const { findings, consumers } = yield* check(project, out).pipe(
      Effect.provide(cardEngine({ root: project.root, write: false, threads: 1 }))
    )
    const failing = findings.filter((one) => one.severity === "error" || (flags.strict && one.severity === "warning"))
    if (flags.json) {
      yield* printData(
        JSON.stringify({ version: 1, ok: failing.length === 0, findings, consumers: consumersData(consumers) }, null, 2)
      )
    } else if (!flags.quiet) {
      const lines = findingsText(findings, { colour: useColour(), verbose: true, out: null })
      yield* printMessage(
        [
          ...lines,
          ...consumersText(consumers, { colour: useColour(), verbose: flags.verbose }),
          findings.length === 0 ? "Nothing to mend." : summary(findings.map((one) => one.severity))
        ].join("\n")
      )
    }
    if (failing.length > 0) return yield* new Stop({ code: 1 })
  },
  (effect, flags) =>
    Effect.catchTags(effect, {
      ConfigError: stopWith(flags),
      SourceError: stopWith(flags),
      RenderError: stopWith(flags)
    })
)

const summary = (severities: ReadonlyArray<string>): string =>
  ["error", "warning", "info"]
    .map((severity) => `${severities.filter((one) => one === severity).length} ${severity}`)
    .join(", ")
