/** A post on X whose page asks for `summary_large_image`: the picture alone, the title on it. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"
import { xSmall } from "./xSmall.ts"

const from: ReadonlyArray<TextLine> = [
  { part: "host", size: 13, leading: 16, lines: 1, colour: "muted", before: "From " }
]

export const xLarge: NetworkPreview = {
  id: "x-large",
  name: "X, large",
  reads: xSmall.reads,
  picture: {
    least: { width: 144, height: 144 },
    large: { width: 300, height: 157, card: "summary_large_image" },
    heaviest: 5_000_000
  },
  cuts: xSmall.cuts,
  needsCard: true,
  layouts: {
    large: {
      picture: { place: "above", ratio: 1.91, radius: 16 },
      texts: [],
      over: { part: "title", size: 13, leading: 16, lines: 1, colour: "ink" },
      under: from
    },
    small: xSmall.layouts.small,
    bare: xSmall.layouts.bare
  },
  look: { ...xSmall.look, font: fonts.system },
  sources: [
    {
      fact: "tags and their fallbacks, least size, 5 MB, 70 and 200 characters",
      kind: "document",
      title: "X, Cards markup; Summary with large image",
      url: "https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image"
    },
    { fact: "place of texts, lines, sizes, colours", kind: "memory", title: "x.com, since 2024" }
  ]
}
