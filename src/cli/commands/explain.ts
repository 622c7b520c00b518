/** `fanfare explain`: what a finding's code means. It reads no project, so it works anywhere. */
import { Effect } from "effect"
import { codes } from "../../model/codes.ts"
import { ConfigError } from "../../model/errors.ts"
import type { Code } from "../../model/Finding.ts"
import { findingPage } from "../../model/addresses/findingPage.ts"
import { explanations } from "../../report/explain/explanations.ts"
import { explainText } from "../../report/explainText.ts"
import type { SharedOptions } from "./flags.ts"
import { asCommand } from "./project.ts"
import { hasColour, printData, widthOf } from "./terminal.ts"

export interface ExplainFlags extends SharedOptions {
  readonly codes: ReadonlyArray<string>
}

export const runExplain = Effect.fn("runExplain")(function* (flags: ExplainFlags) {
  const asked = yield* Effect.forEach(flags.codes, codeOf)
  const shown = asked.length === 0 ? all : asked
  if (flags.json) {
    const document = shown.map((code) => ({
      code,
      ...codes[code],
      ...explanations[code],
      page: findingPage(code)
    }))
    yield* printData(JSON.stringify({ version: 1, codes: document }, null, 2))
    return
  }
  // It is what was asked for, so it goes where a pager or a search takes it from.
  const options = { colour: hasColour(process.env, process.stdout.isTTY), width: widthOf(process.stdout) }
  yield* printData(
    asked.length === 0
      ? all.map((code) => `${code}  ${codes[code].severity.padEnd(7)}  ${codes[code].title}`).join("\n")
      : asked.map((code) => explainText(code, options)).join("\n\n")
  )
}, asCommand)

const all = (Object.keys(codes) as ReadonlyArray<Code>).toSorted()

/** `ff1204` and `1204` are FF1204. */
const codeOf = (written: string): Effect.Effect<Code, ConfigError> => {
  const wanted = `FF${written.trim().toUpperCase().replace(/^FF/, "")}`
  const found = all.find((code) => code === wanted)
  if (found !== undefined) return Effect.succeed(found)
  const group = all.filter((code) => code.slice(0, 4) === wanted.slice(0, 4))
  return Effect.fail(
    new ConfigError({
      detail: `There is no finding with the code ${written}.`,
      hint:
        group.length === 0
          ? "Run `fanfare explain` for all of them."
          : `Of this group there are ${group.join(", ")}; \`fanfare explain\` lists all.`,
      findings: []
    })
  )
}
