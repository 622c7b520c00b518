/** A link in a message on Telegram. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "site", size: 14, leading: 18, weight: 600, lines: 1, colour: "link" },
  { part: "title", size: 14, leading: 18, weight: 600, lines: 3, colour: "ink" },
  { part: "description", size: 14, leading: 18, lines: 6, colour: "ink" }
]

export const telegram: NetworkPreview = {
  id: "telegram",
  name: "Telegram",
  reads: {
    title: ["og:title", "twitter:title", "<title>"],
    description: ["og:description", "twitter:description", "description"],
    image: ["og:image", "twitter:image"],
    site: ["og:site_name", "host"]
  },
  picture: { least: { width: 1, height: 1 }, large: { width: 300, height: 150 }, heaviest: 5_000_000 },
  cuts: { description: { most: 300, unit: "characters" } },
  layouts: {
    large: { picture: { place: "below", ratio: null, height: 320, radius: 6 }, texts },
    small: { picture: { place: "end", ratio: 1, width: 60, radius: 6 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: fonts.system,
    width: { wide: 400, phone: 300 },
    radius: 6,
    border: false,
    padding: [6, 10],
    gap: 2,
    bar: { width: 3, colour: "light-dark(#3a8a3e,#6ab3f3)" },
    around: "bubble",
    light: {
      ground: "#cfdcc3",
      card: "#e2f7cb",
      ink: "#000000",
      muted: "#4d6b47",
      link: "#2b6f30",
      rule: "#c6e8a8",
      bubble: "#eeffde"
    },
    dark: {
      ground: "#0e1621",
      card: "#33608a",
      ink: "#ffffff",
      muted: "#c5d8ea",
      link: "#bfe1ff",
      rule: "#3c6c99",
      bubble: "#2b5278"
    }
  },
  sources: [
    {
      fact: "site, title, description and picture of a page",
      kind: "document",
      title: "Telegram API, webPage",
      url: "https://core.telegram.org/constructor/webPage"
    },
    { fact: "order of tags, lengths, sizes, colours", kind: "memory", title: "Telegram, as seen" }
  ]
}
