/** Jobs for threads, as the engine makes them. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import { cardTextsOf } from "../../src/cards/cardTexts.ts"
import { designOf } from "../../src/cards/design.ts"
import { readFontCatalog } from "../../src/cards/fonts/FontCatalog.ts"
import type { RenderJob, SlotsJob, WholeJob } from "../../src/cards/RenderJob.ts"
import { makeTemplateCompiler } from "../../src/cards/TemplateCompiler.ts"
import type { Element } from "../../templates/Template.ts"
import { headline } from "../../templates/headline.ts"
import { memoryCache, site, titled, type titles } from "../cards/newsroom.ts"

type Kind = keyof typeof titles

const compiler = makeTemplateCompiler(memoryCache())

/** A wide card of the headline template. */
export const cardJob = async (kind: Kind): Promise<SlotsJob> => {
  const one = titled(kind)
  const texts = cardTextsOf(one, site)
  const has = { title: true, site: true, initial: true, author: true, date: true, kicker: true, photo: false }
  const { direction, language } = one
  const look = { width: 1200, height: 630, theme: "light", accent: site.accent, logo: null } as const
  const design = designOf(headline, { ...look, direction, has }, texts)
  const shown = Object.values(texts).join(" ")
  const { catalog } = await Effect.runPromise(
    readFontCatalog({ root: process.cwd(), own: [], texts: [{ texts: shown, language }] }).pipe(
      Effect.provide(NodeServices.layer)
    )
  )
  const fonts = catalog.choose(shown, language)
  const { bytes } = await Effect.runPromise(compiler.compile(design, fonts))
  return { _tag: "Slots", texts, direction, language, fonts, template: { digest: design.digest, bytes }, photo: null }
}

/** A card that satori draws whole. */
export const wholeJob = async (
  tree: Element,
  size: Pick<WholeJob, "width" | "height"> = { width: 300, height: 200 }
): Promise<WholeJob> => {
  const { texts, direction, language, fonts } = await cardJob("short")
  return { _tag: "Whole", tree, ...size, texts, direction, language, fonts, photo: null }
}

/** A crop of a photo. */
export const cropJob = (bytes: Uint8Array): RenderJob => ({
  _tag: "Crop",
  photo: { bytes, focus: null },
  width: 400,
  height: 300
})
