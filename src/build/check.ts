/** What a build that is never made would say: the same input, the same plan, no picture drawn and nothing written. */
import { Effect } from "effect"
import { CardEngine } from "../cards/CardEngine.ts"
import { cardFindings } from "../cards/cardFindings.ts"
import { absentFonts } from "../cards/planPictures.ts"
import { compareFindings, type Finding } from "../model/Finding.ts"
import { type ConsumerReport, consumersOf } from "../outputs/feeds/consumers.ts"
import { makeEdition } from "./edition.ts"
import { injectPages } from "./injection.ts"
import { readInput } from "./input.ts"
import { notesOf } from "./pictures.ts"
import { readBack } from "./readBack.ts"
import { renderTexts } from "./texts.ts"
import type { Settings } from "../model/settings/Settings.ts"

export interface Checked {
  /** By place. */
  readonly findings: ReadonlyArray<Finding>
  /** Each feed against the consumer that it is made for, in the order of the feeds. */
  readonly consumers: ReadonlyArray<ConsumerReport>
}

/** Every finding over a project, and what the consumers of its feeds would say. `out` is the output directory, for ids that the ledger lost. */
export const check = Effect.fn("check")(function* (project: Settings, out: string | null = null) {
  const input = yield* readInput(project, out)
  const engine = yield* CardEngine
  const cards = yield* engine.open({ ...project, settings: project.cards, articles: input.articles })
  const { kit } = cards
  const { edition, findings } = makeEdition({ ...input, project, kit })
  const noted = yield* Effect.forEach(edition.entries, (entry) =>
    Effect.map(notesOf(entry, { root: project.root, write: false }), (notes) =>
      cardFindings(entry.article, notes, absentFonts(entry.article, project.site, kit))
    )
  )
  const planned = renderTexts(edition)
  const misread = yield* readBack(edition, planned.texts)
  const injected = project.inject
    ? yield* injectPages({ root: project.root, pages: input.pages, edition }, () => Effect.void)
    : []
  const all = [input.findings, cards.findings, noted.flat(), findings, planned.findings, misread, injected].flat()
  return {
    findings: all.toSorted(compareFindings),
    consumers: consumersOf(edition)
  } satisfies Checked as Checked
})
