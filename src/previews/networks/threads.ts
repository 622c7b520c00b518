/** A link in a post on Threads. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "host", size: 13, leading: 18, lines: 1, colour: "muted" },
  { part: "title", size: 15, leading: 20, lines: 2, colour: "ink" }
]

export const threads: NetworkPreview = {
  id: "threads",
  name: "Threads",
  reads: {
    title: ["og:title", "<title>"],
    description: ["og:description", "description"],
    image: ["og:image"],
    host: ["host"]
  },
  picture: { least: { width: 200, height: 200 }, large: { width: 600, height: 315 }, heaviest: 8_000_000 },
  cuts: {},
  layouts: {
    large: { picture: { place: "above", ratio: 1.91 }, texts },
    small: { picture: { place: "end", ratio: 1, width: 76 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: fonts.apple,
    width: { wide: 492, phone: 300 },
    radius: 8,
    border: true,
    padding: [12, 14],
    gap: 2,
    around: "post",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#000000", muted: "#6b6b6b", link: "#0064d1", rule: "#dbdbdb" },
    dark: { ground: "#101010", card: "#181818", ink: "#f3f5f7", muted: "#a0a0a0", link: "#70b5f9", rule: "#333638" }
  },
  sources: [
    {
      fact: "tags and sizes are those of Facebook's crawler",
      kind: "document",
      title: "Meta, A Guide to Sharing for Webmasters",
      url: "https://developers.facebook.com/docs/sharing/webmasters"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "threads.com" }
  ]
}
