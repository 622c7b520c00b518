/** `fanfare check`: what is wrong with the input, and what each consumer of the feeds would say; nothing is written. */
import { Effect, Path } from "effect"
import { readConfig } from "../../config/loadConfig.ts"
import { consumersData, consumersText } from "../../report/consumers.ts"
import { countsText } from "../../report/counts.ts"
import { errorsText, findingsText } from "../../report/findingsText.ts"
import type { Ran } from "../../run/RunOptions.ts"
import { readOnly } from "../../run/readOnly.ts"
import { run } from "../../run/run.ts"
import { checkBaseUrl } from "./baseUrl.ts"
import { type SharedOptions, Stop, textOptions } from "./flags.ts"
import { checkFormat, type FormatFlags, formatOf, printDocument } from "./format.ts"
import { asCommand, findProject } from "./project.ts"
import { printData, printMessage } from "./terminal.ts"

export interface CheckFlags extends SharedOptions, FormatFlags {
  readonly strict: boolean
  readonly allowUrl: boolean
}

export const runCheck = Effect.fn("runCheck")(function* (flags: CheckFlags) {
  yield* checkFormat(flags)
  const path = yield* Path.Path
  const { config, out } = yield* findProject(flags)
  const settings = readConfig(config).pipe(Effect.tap((found) => checkBaseUrl(found, flags)))
  const { report, consumers } = yield* run(settings, { ...readOnly({ root: config.root, out }), strict: flags.strict })
  const { findings } = report
  const failing = findings.filter((one) => one.severity === "error" || (flags.strict && one.severity === "warning"))
  const format = formatOf(flags)
  if (format === "json") {
    yield* printData(
      JSON.stringify({ version: 1, ok: failing.length === 0, findings, consumers: consumersData(consumers) }, null, 2)
    )
  } else if (format !== "text") {
    const { root } = config
    const { strict } = flags
    yield* printDocument(format, { root, config: path.basename(config.file), findings, strict, failure: null })
  }
  if (format === "text" || format === "github") {
    const text = flags.quiet
      ? errorsText(findings, { ...textOptions(), strict: flags.strict })
      : wholeText(flags, { findings, consumers })
    if (text !== "") yield* printMessage(text)
  }
  if (report.sources.some(({ state }) => state !== "ok")) return yield* new Stop({ code: 3 })
  if (failing.length > 0) return yield* new Stop({ code: 1 })
}, asCommand)

const wholeText = (
  { verbose }: CheckFlags,
  { findings, consumers }: Pick<Ran["report"], "findings"> & Pick<Ran, "consumers">
): string =>
  [
    ...findingsText(findings, { ...textOptions(), verbose, notes: true }),
    ...consumersText(consumers, { ...textOptions(), verbose }),
    findings.length === 0 ? "Nothing to fix." : countsText(findings)
  ].join("\n")
