/** Jobs for threads, as sessions make them. */
import { Effect } from "effect"
import { hasOf } from "../../../src/cards/design/cardTexts.ts"
import { designOf, drawTemplate, plainLook } from "../../../src/cards/design/design.ts"
import { loadDrawing } from "../../../src/cards/draw/loadDrawing.ts"
import type { RenderJob, SlotsJob, WholeJob } from "../../../src/cards/draw/RenderJob.ts"
import { cardTextsOf } from "../../../src/cards/plan/texts/cardTextsOf.ts"
import type { Element } from "../../../templates/Template.ts"
import { headline } from "../../../templates/designs/headline.ts"
import { kitFor, site, titled, type titles } from "../newsroom.ts"

type Kind = keyof typeof titles

const kit = await kitFor(process.cwd())

/** A wide card of the headline template. */
export const cardJob = async (kind: Kind): Promise<SlotsJob> => {
  const one = titled(kind)
  const texts = cardTextsOf(one, site)
  const has = hasOf(["title", "site", "initial", "author", "date", "kicker"])
  const { direction, language } = one
  const look = { width: 1200, height: 630, theme: "light", accent: site.accent, logo: null, column: "wide" } as const
  const request = { props: { ...look, ...plainLook, direction, has }, text: texts }
  const design = designOf(drawTemplate(headline, request), request)
  const fonts = await Effect.runPromise(kit.fonts.choose(Object.values(texts).join(" "), language))
  const { compileTemplate, encodeCompiled, layoutFonts } = await Effect.runPromise(loadDrawing)
  const { compiled } = await compileTemplate(design.tree, design, layoutFonts(fonts.files))
  const bytes = encodeCompiled(compiled)
  return {
    _tag: "Slots",
    texts,
    direction,
    language,
    fonts,
    template: { digest: design.digest, bytes },
    photo: null,
    isSmall: false
  }
}

/** A card that satori draws whole. */
export const wholeJob = async (
  tree: Element,
  size: Pick<WholeJob, "width" | "height"> = { width: 300, height: 200 }
): Promise<WholeJob> => {
  const { texts, direction, language, fonts } = await cardJob("short")
  return { _tag: "Whole", tree, ...size, texts, direction, language, fonts, photo: null, isSmall: false }
}

/** A crop of a photo. */
export const cropJob = (bytes: Uint8Array): RenderJob => ({
  _tag: "Crop",
  photo: { bytes, focus: null },
  width: 400,
  height: 300,
  isSmall: false
})
