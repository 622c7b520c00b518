/** A link in a message of Slack, unfurled. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "site", size: 15, leading: 22, weight: 700, lines: 1, colour: "ink", sign: "icon" },
  { part: "title", size: 15, leading: 22, weight: 700, lines: 3, colour: "link" },
  { part: "description", size: 15, leading: 22, lines: 6, colour: "ink" }
]

export const slack: NetworkPreview = {
  id: "slack",
  name: "Slack",
  reads: {
    title: ["og:title", "twitter:title", "<title>"],
    description: ["og:description", "twitter:description", "description"],
    image: ["og:image", "twitter:image"],
    site: ["og:site_name", "host"],
    icon: ["apple-touch-icon", "icon"]
  },
  picture: { least: { width: 1, height: 1 }, large: { width: 400, height: 200, wide: true }, heaviest: null },
  cuts: { description: { most: 300, unit: "characters" } },
  layouts: {
    large: { picture: { place: "below", ratio: null, width: 360, height: 270, radius: 8 }, texts },
    small: { picture: { place: "end", ratio: 1, width: 75, radius: 4 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: `Lato,${fonts.system}`,
    width: { wide: 520, phone: 330 },
    radius: 0,
    border: false,
    padding: [2, 12],
    gap: 2,
    bar: { width: 4, colour: "light-dark(#dddddd,#4a4d51)" },
    around: "message",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#1d1c1d", muted: "#616061", link: "#1264a3", rule: "#dddddd" },
    dark: { ground: "#1a1d21", card: "#1a1d21", ink: "#d1d2d3", muted: "#ababad", link: "#1d9bd1", rule: "#4a4d51" }
  },
  sources: [
    {
      fact: "Open Graph, then Twitter cards, then HTML",
      kind: "document",
      title: "Slack, Everything you ever wanted to know about unfurling",
      url: "https://medium.com/slack-developer-blog/everything-you-ever-wanted-to-know-about-unfurling-but-were-afraid-to-ask-or-how-to-make-your-e64b4bb9254"
    },
    {
      fact: "about 300 characters of the description",
      kind: "report",
      title: "previewog.com, Slack link preview",
      url: "https://previewog.com/slack-link-preview/"
    },
    {
      fact: "a picture wider than about 400 pixels stands large below, a square or high one small at the end",
      kind: "report",
      title: "getrediate.com, How Slack renders link previews",
      url: "https://www.getrediate.com/og-checker/slack"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "Slack" }
  ]
}
