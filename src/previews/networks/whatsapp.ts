/** A link in a message on WhatsApp. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "title", size: 14, leading: 18, weight: 600, lines: 2, colour: "ink" },
  { part: "description", size: 13, leading: 17, lines: 2, colour: "muted" },
  { part: "host", size: 12, leading: 16, lines: 1, colour: "muted" }
]

export const whatsapp: NetworkPreview = {
  id: "whatsapp",
  name: "WhatsApp",
  reads: {
    title: ["og:title", "<title>"],
    description: ["og:description", "description"],
    image: ["og:image"],
    host: ["host"]
  },
  picture: {
    least: { width: 100, height: 100 },
    large: { width: 300, height: 75, wide: true },
    flattest: 4,
    heaviest: 600_000
  },
  headWithin: 300_000,
  cuts: { description: { most: 80, unit: "characters" } },
  layouts: {
    large: { picture: { place: "above", ratio: 1.91 }, texts },
    small: { picture: { place: "start", ratio: 1, width: 90 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: fonts.system,
    width: { wide: 330, phone: 300 },
    radius: 6,
    border: false,
    padding: [8, 10],
    gap: 3,
    around: "bubble",
    light: {
      ground: "#efeae2",
      card: "#d1f4cc",
      ink: "#111b21",
      muted: "#51626b",
      link: "#0a5f8f",
      rule: "#c2e6bd",
      bubble: "#d9fdd3"
    },
    dark: {
      ground: "#0b141a",
      card: "#025144",
      ink: "#e9edef",
      muted: "#a3bdb8",
      link: "#7fd4f9",
      rule: "#07695a",
      bubble: "#005c4b"
    }
  },
  sources: [
    {
      fact: "tags, 300 kB to the end of the head, 80 characters, 600 kB, 300 pixels, no wider than 4:1",
      kind: "document",
      title: "WhatsApp Business Platform, Link Previews",
      url: "https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "WhatsApp" }
  ]
}
