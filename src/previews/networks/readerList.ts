/** An article in the list of a feed reader. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "site", size: 12, leading: 16, lines: 1, colour: "muted" },
  { part: "title", size: 16, leading: 21, weight: 600, lines: 2, colour: "ink" },
  { part: "description", size: 14, leading: 20, lines: 2, colour: "muted" },
  { part: "date", size: 12, leading: 16, lines: 1, colour: "muted" }
]
const row = { picture: { place: "end", ratio: 1, width: 84, radius: 8 }, texts } as const

export const readerList: NetworkPreview = {
  id: "reader-list",
  name: "Feed reader, list",
  reads: {
    title: ["item title"],
    description: ["item summary"],
    image: ["item image"],
    site: ["feed title"],
    date: ["item date"]
  },
  picture: { least: { width: 1, height: 1 }, large: "never", heaviest: null },
  cuts: {},
  layouts: { large: row, small: row, bare: { picture: null, texts } },
  look: {
    font: fonts.apple,
    width: { wide: 440, phone: 343 },
    radius: 0,
    border: false,
    padding: [4, 0],
    gap: 3,
    around: "nothing",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#1c1c1e", muted: "#62626a", link: "#0062cc", rule: "#e2e2e6" },
    dark: { ground: "#1c1c1e", card: "#1c1c1e", ink: "#f2f2f7", muted: "#a5a5ad", link: "#64b1ff", rule: "#38383a" }
  },
  sources: [
    {
      fact: "title, summary, image, date",
      kind: "document",
      title: "JSON Feed 1.1, items",
      url: "https://www.jsonfeed.org/version/1.1/"
    },
    {
      fact: "place of texts, lines, sizes, colours",
      kind: "memory",
      title: "NetNewsWire, Feedly, FreshRSS"
    }
  ]
}
