/** An article as a feed reader opens it: the text of the published feed. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"
import { readerList } from "./readerList.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "site", size: 13, leading: 18, lines: 1, colour: "muted" },
  { part: "title", size: 26, leading: 32, weight: 700, lines: 6, colour: "ink" },
  { part: "author", size: 14, leading: 20, lines: 1, colour: "muted" },
  { part: "date", size: 14, leading: 20, lines: 1, colour: "muted" }
]
const page = { picture: null, texts } as const

export const readerArticle: NetworkPreview = {
  id: "reader-article",
  name: "Feed reader, article",
  reads: {
    title: ["item title"],
    author: ["item author"],
    site: ["feed title"],
    date: ["item date"]
  },
  picture: { least: { width: 1, height: 1 }, large: "never", heaviest: null },
  cuts: {},
  layouts: { large: page, small: page, bare: page },
  look: { ...readerList.look, font: fonts.serif, width: { wide: 560, phone: 343 }, padding: [8, 0], gap: 8 },
  sources: [
    {
      fact: "title, authors, content_html",
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
