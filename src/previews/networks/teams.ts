/** A link in a chat of Microsoft Teams. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "title", size: 14, leading: 20, weight: 600, lines: 2, colour: "link" },
  { part: "description", size: 12, leading: 16, lines: 3, colour: "ink" },
  { part: "host", size: 12, leading: 16, lines: 1, colour: "muted" }
]
const beside = { picture: { place: "start", ratio: 1, width: 118 }, texts } as const

export const teams: NetworkPreview = {
  id: "teams",
  name: "Teams",
  reads: {
    title: ["og:title", "twitter:title", "<title>"],
    description: ["og:description", "twitter:description", "description"],
    image: ["og:image", "twitter:image"],
    host: ["host"]
  },
  picture: { least: { width: 200, height: 200 }, large: "never", heaviest: null },
  cuts: { title: { most: 75, unit: "characters" }, description: { most: 200, unit: "characters" } },
  layouts: { large: beside, small: beside, bare: { picture: null, texts } },
  look: {
    font: `"Segoe UI",${fonts.system}`,
    width: { wide: 440, phone: 320 },
    radius: 4,
    border: true,
    padding: [10, 12],
    gap: 4,
    around: "message",
    light: { ground: "#f5f5f5", card: "#ffffff", ink: "#242424", muted: "#616161", link: "#4f52b2", rule: "#e0e0e0" },
    dark: { ground: "#1f1f1f", card: "#292929", ink: "#ffffff", muted: "#adadad", link: "#9299f7", rule: "#3d3d3d" }
  },
  sources: [
    {
      fact: "a card with picture, title and description",
      kind: "document",
      title: "Microsoft Teams, Micro-capabilities for website links",
      url: "https://learn.microsoft.com/en-us/microsoftteams/platform/messaging-extensions/how-to/micro-capabilities-for-website-links"
    },
    {
      fact: "Open Graph, then Twitter cards, then HTML; pictures from about 200×200",
      kind: "report",
      title: "tryunfurl.com, Microsoft Teams link preview",
      url: "https://www.tryunfurl.com/microsoft-teams-link-preview.html"
    },
    {
      fact: "the other order: Twitter cards before Open Graph",
      kind: "report",
      title: "opengraphplus.com, Teams unfurl meta tags",
      url: "https://opengraphplus.com/consumers/teams/tags"
    },
    {
      fact: "about 75 characters of the title, 200 of the description",
      kind: "report",
      title: "ogproof, Microsoft Teams Open Graph tags",
      url: "https://ogproof.veridux.ai/blog/microsoft-teams-open-graph-tags"
    },
    { fact: "place of texts, lines, sizes, colours", kind: "memory", title: "Microsoft Teams" }
  ]
}
