/** A story in Google Discover, on a phone. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "title", size: 18, leading: 24, lines: 3, colour: "ink" },
  { part: "site", size: 12, leading: 16, lines: 1, colour: "muted", sign: "icon" },
  { part: "date", size: 12, leading: 16, lines: 1, colour: "muted" }
]

export const discover: NetworkPreview = {
  id: "discover",
  name: "Google Discover",
  reads: {
    title: ["og:title", "JSON-LD headline", "<title>"],
    image: ["JSON-LD image", "og:image"],
    site: ["og:site_name", "JSON-LD publisher", "host"],
    date: ["JSON-LD datePublished", "article:published_time"],
    icon: ["apple-touch-icon", "icon"]
  },
  picture: {
    least: { width: 100, height: 100 },
    large: { width: 1200, height: 250, robots: "max-image-preview:large" },
    heaviest: null
  },
  cuts: {},
  layouts: {
    large: { picture: { place: "above", ratio: 16 / 9, radius: 16 }, texts },
    small: { picture: { place: "end", ratio: 1, width: 104, radius: 12 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: fonts.roboto,
    width: { wide: 380, phone: 343 },
    radius: 16,
    border: false,
    padding: [12, 4],
    gap: 8,
    around: "nothing",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#1f1f1f", muted: "#5e5e5e", link: "#0b57d0", rule: "#dadce0" },
    dark: { ground: "#131314", card: "#131314", ink: "#e3e3e3", muted: "#ababab", link: "#a8c7fa", rule: "#444746" }
  },
  sources: [
    {
      fact: "a large picture from 1200 pixels, and only with `max-image-preview:large`; from schema.org or og:image",
      kind: "document",
      title: "Google Search Central, Discover and your website",
      url: "https://developers.google.com/search/docs/appearance/google-discover"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "Google's app" }
  ]
}
