/** `fanfare doctor`: what is wrong with set-up, output and published site, and how to mend it. */
import { Effect, Option, Path } from "effect"
import { diagnosisText } from "../../doctor/diagnosisText.ts"
import { examine } from "../../doctor/examine.ts"
import { type SharedOptions, Stop, textOptions } from "./flags.ts"
import { asCommand } from "./project.ts"
import { printData, printMessage } from "./terminal.ts"

export interface DoctorFlags extends SharedOptions {
  readonly live: boolean
  readonly strict: boolean
  readonly allowUrl: boolean
}

export const runDoctor = Effect.fn("runDoctor")(function* (flags: DoctorFlags) {
  const path = yield* Path.Path
  const { json, quiet, verbose, strict } = flags
  const diagnosis = yield* examine({
    from: path.resolve("."),
    config: Option.getOrNull(flags.config),
    out: Option.getOrNull(Option.map(flags.out, (out) => path.resolve(out))),
    isLive: flags.live,
    isStrict: strict,
    allowsUrl: flags.allowUrl
  })
  if (json) yield* printData(JSON.stringify(diagnosis, null, 2))
  else {
    const text = diagnosisText(diagnosis, { ...textOptions(), verbose, quiet, strict })
    if (text !== "") yield* printMessage(text)
  }
  if (!diagnosis.ok) return yield* new Stop({ code: 1 })
}, asCommand)
