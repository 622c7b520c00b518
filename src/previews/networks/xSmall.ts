/** A post on X whose page asks for `summary`, or has no picture for a large card. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "host", size: 15, leading: 20, lines: 1, colour: "muted" },
  { part: "title", size: 15, leading: 20, lines: 2, colour: "ink" },
  { part: "description", size: 15, leading: 20, lines: 2, colour: "muted" }
]
const square = { picture: { place: "start", ratio: 1, width: 129 }, texts } as const

export const xSmall: NetworkPreview = {
  id: "x-small",
  name: "X, small",
  reads: {
    title: ["twitter:title", "og:title"],
    description: ["twitter:description", "og:description"],
    image: ["twitter:image", "og:image"],
    host: ["host"]
  },
  picture: { least: { width: 144, height: 144 }, large: "never", heaviest: 5_000_000 },
  cuts: { title: { most: 70, unit: "characters" }, description: { most: 200, unit: "characters" } },
  needsCard: true,
  layouts: { large: square, small: square, bare: { picture: null, texts } },
  look: {
    font: fonts.system,
    width: { wide: 514, phone: 343 },
    radius: 16,
    border: true,
    padding: [12, 12],
    gap: 2,
    around: "post",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#0f1419", muted: "#536471", link: "#0f6fb5", rule: "#cfd9de" },
    dark: { ground: "#000000", card: "#000000", ink: "#e7e9ea", muted: "#8b98a5", link: "#1d9bf0", rule: "#2f3336" }
  },
  sources: [
    {
      fact: "tags and their fallbacks, least size, 5 MB, 70 and 200 characters; without `twitter:card` a summary may be shown",
      kind: "document",
      title: "X, Cards markup; Summary Card",
      url: "https://developer.x.com/en/docs/x-for-websites/cards/overview/summary"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "x.com" }
  ]
}
