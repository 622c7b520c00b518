/** `fanfare check`: what is wrong with the input, and what each consumer of the feeds would say; nothing is written. */
import { Effect } from "effect"
import { nodeLayer } from "../../run/nodeLayer.ts"
import { readConfig } from "../../config/loadConfig.ts"
import { consumersData, consumersText } from "../../report/consumers.ts"
import { countsText, errorsText, findingsText } from "../../report/text.ts"
import { run } from "../../run/run.ts"
import { checkBaseUrl } from "./baseUrl.ts"
import { type SharedOptions, Stop, useColour } from "./flags.ts"
import { findProject, stopWith } from "./project.ts"
import { printData, printMessage } from "./terminal.ts"

export interface CheckFlags extends SharedOptions {
  readonly strict: boolean
  readonly allowUrl: boolean
}

export const runCheck = Effect.fn("runCheck")(
  function* (flags: CheckFlags) {
    const { config, out } = yield* findProject(flags)
    const settings = readConfig(config).pipe(Effect.tap((found) => checkBaseUrl(found, flags)))
    const { report, consumers } = yield* run(settings, {
      root: config.root,
      configName: "",
      isUrlFit: () => true,
      shown: "",
      out,
      write: false,
      force: false,
      strict: flags.strict,
      acceptShrink: true,
      jobs: 1,
      wait: 0,
      asksConsumers: true,
      onEvent: () => undefined
    })
    const { findings } = report
    const failing = findings.filter((one) => one.severity === "error" || (flags.strict && one.severity === "warning"))
    if (flags.json) {
      yield* printData(
        JSON.stringify({ version: 1, ok: failing.length === 0, findings, consumers: consumersData(consumers) }, null, 2)
      )
    } else if (flags.quiet) {
      const text = errorsText(findings, { colour: useColour(), strict: flags.strict })
      if (text !== "") yield* printMessage(text)
    } else {
      const lines = findingsText(findings, { colour: useColour(), verbose: true })
      yield* printMessage(
        [
          ...lines,
          ...consumersText(consumers, { colour: useColour(), verbose: flags.verbose }),
          findings.length === 0 ? "Nothing to fix." : countsText(findings)
        ].join("\n")
      )
    }
    if (report.sources.some(({ state }) => state !== "ok")) return yield* new Stop({ code: 3 })
    if (failing.length > 0) return yield* new Stop({ code: 1 })
  },
  (effect, flags) =>
    Effect.catchTags(effect, {
      ConfigError: stopWith(flags),
      SourceError: stopWith(flags),
      RenderError: stopWith(flags),
      PublishError: stopWith(flags)
    }).pipe(Effect.provide(nodeLayer))
)
