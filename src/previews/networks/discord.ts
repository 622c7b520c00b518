/** A link in a message on Discord: an embed. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "site", size: 12, leading: 16, lines: 2, colour: "ink" },
  { part: "title", size: 16, leading: 22, weight: 600, lines: 4, colour: "link" },
  { part: "description", size: 14, leading: 18, lines: 12, colour: "ink" }
]

export const discord: NetworkPreview = {
  id: "discord",
  name: "Discord",
  reads: {
    title: ["og:title", "twitter:title", "<title>"],
    description: ["og:description", "twitter:description", "description"],
    image: ["og:image", "twitter:image"],
    site: ["og:site_name"],
    colour: ["theme-color"]
  },
  picture: {
    least: { width: 1, height: 1 },
    large: { width: 300, height: 150, card: "summary_large_image" },
    heaviest: 8_000_000
  },
  cuts: {
    title: { most: 70, unit: "bytes" },
    description: { most: 350, unit: "bytes" },
    site: { most: 256, unit: "bytes" }
  },
  layouts: {
    large: { picture: { place: "below", ratio: null, width: 400, height: 300, radius: 4 }, texts },
    small: { picture: { place: "end", ratio: null, width: 80, height: 80, radius: 4 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: `"gg sans",${fonts.system}`,
    width: { wide: 432, phone: 330 },
    radius: 4,
    border: true,
    padding: [10, 14],
    gap: 8,
    bar: { width: 4, colour: "page" },
    around: "message",
    light: { ground: "#fbfbfb", card: "#ffffff", ink: "#2f3035", muted: "#5c5e66", link: "#006ce7", rule: "#e3e5e8" },
    dark: { ground: "#323339", card: "#393a41", ink: "#dfe0e2", muted: "#aaacb2", link: "#7fb4f5", rule: "#43444b" }
  },
  sources: [
    {
      fact: "70 bytes of the title, 350 of the description, three of them for the dots; a colour of fewer than six digits is filled up at its front",
      kind: "report",
      title: "a measurement of Discord's embeds, published on the fediverse",
      url: "https://mastodawn.com/explore/tag/000abc"
    },
    {
      fact: "a wide picture only with `summary_large_image`; `theme-color` is the bar",
      kind: "report",
      title: "Analog Feelings, Discord website embeds",
      url: "https://analogfeelings.github.io/knowledge/discord-website-embeds"
    },
    { fact: "sizes, colours", kind: "memory", title: "Discord" }
  ]
}
