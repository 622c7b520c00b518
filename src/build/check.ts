/** The findings of a build that is never made: the same input, the same plan, no picture drawn and nothing written. */
import { Effect } from "effect"
import { CardEngine } from "../cards/CardEngine.ts"
import type { Project } from "../config.ts"
import { compareFindings } from "../model/Finding.ts"
import { makeEdition } from "./edition.ts"
import { readInput } from "./input.ts"
import { readBack } from "./readBack.ts"
import { renderTexts } from "./texts.ts"

/** Every finding over a project, by place. `out` is the output directory, for ids that the ledger lost. */
export const check = Effect.fn("check")(function* (project: Project, out: string | null = null) {
  const input = yield* readInput(project, out)
  const engine = yield* CardEngine
  const cards = yield* engine.options(project)
  const { edition, findings } = makeEdition({ ...input, project, cards })
  const planned = renderTexts(edition)
  const misread = yield* readBack(edition, planned.texts)
  return [...input.findings, ...cards.findings, ...findings, ...planned.findings, ...misread].toSorted(compareFindings)
})
