/** A link in Facebook's feed. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "host", size: 13, leading: 16, lines: 1, colour: "muted", capitals: true },
  { part: "title", size: 17, leading: 20, weight: 600, lines: 2, colour: "ink" },
  { part: "description", size: 15, leading: 20, lines: 1, colour: "muted" }
]

export const facebook: NetworkPreview = {
  id: "facebook",
  name: "Facebook",
  reads: {
    title: ["og:title", "<title>"],
    description: ["og:description", "description"],
    image: ["og:image", "<img>"],
    host: ["host"]
  },
  picture: { least: { width: 200, height: 200 }, large: { width: 600, height: 315 }, heaviest: 8_000_000 },
  cuts: {},
  layouts: {
    large: { picture: { place: "above", ratio: 1.91 }, texts },
    small: { picture: { place: "start", ratio: 1, width: 158 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: fonts.system,
    width: { wide: 500, phone: 360 },
    radius: 0,
    border: false,
    padding: [12, 16],
    gap: 4,
    around: "post",
    light: { ground: "#ffffff", card: "#f0f2f5", ink: "#050505", muted: "#5c5f64", link: "#0064d1", rule: "#ced0d4" },
    dark: { ground: "#242526", card: "#3a3b3c", ink: "#e4e6eb", muted: "#b0b3b8", link: "#6fb2ff", rule: "#4a4b4d" }
  },
  sources: [
    {
      fact: "tags, least and large size, 1.91:1, 8 MB",
      kind: "document",
      title: "Meta, Sharing: Images in Link Shares; A Guide to Sharing for Webmasters",
      url: "https://developers.facebook.com/docs/sharing/webmasters/images"
    },
    {
      fact: "about 60 letters of the title and 80 of the description are seen",
      kind: "report",
      title: "OGP Text Optimization, measured on phones",
      url: "https://mojicnt.click/en/blog/ogp-text-optimization.html"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "facebook.com" }
  ]
}
