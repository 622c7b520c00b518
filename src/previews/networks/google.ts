/** A result of Google's search. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "site", size: 14, leading: 20, lines: 1, colour: "ink", sign: "icon" },
  { part: "host", size: 12, leading: 16, lines: 1, colour: "muted" },
  { part: "title", size: 20, leading: 26, lines: 1, colour: "link" },
  {
    part: "description",
    size: 14,
    leading: 22,
    lines: 2,
    colour: "muted",
    beside: { part: "date", at: "before", mark: " — " }
  }
]

export const google: NetworkPreview = {
  id: "google",
  name: "Google result",
  reads: {
    title: ["<title>", "og:title", "<h1>"],
    description: ["description", "<p>"],
    image: ["og:image", "JSON-LD image"],
    site: ["og:site_name", "JSON-LD publisher", "host"],
    host: ["host"],
    date: ["JSON-LD datePublished"],
    icon: ["apple-touch-icon", "icon"]
  },
  picture: { least: { width: 50, height: 50 }, large: "never", heaviest: null },
  cuts: {},
  layouts: {
    large: { picture: null, texts },
    small: { picture: { place: "end", ratio: 1, width: 92, radius: 8 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: fonts.arial,
    width: { wide: 600, phone: 343 },
    radius: 0,
    border: false,
    padding: [0, 0],
    gap: 4,
    around: "nothing",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#202124", muted: "#4d5156", link: "#1a0dab", rule: "#dadce0" },
    dark: { ground: "#202124", card: "#202124", ink: "#dadce0", muted: "#bdc1c6", link: "#8ab4f8", rule: "#3c4043" }
  },
  sources: [
    {
      fact: "the title link is cut to fit its line; `<title>` before headings and og:title; Google may choose another one",
      kind: "document",
      title: "Google Search Central, Influencing your title links",
      url: "https://developers.google.com/search/docs/appearance/title-link"
    },
    {
      fact: "the snippet comes from the page, or from its description; it is cut to fit",
      kind: "document",
      title: "Google Search Central, Control your snippets",
      url: "https://developers.google.com/search/docs/appearance/snippet"
    },
    {
      fact: "site name and icon",
      kind: "document",
      title: "Google Search Central, Site names",
      url: "https://developers.google.com/search/docs/appearance/site-names"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "google.com" }
  ]
}
