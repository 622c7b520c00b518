/** A link in a post of a member on LinkedIn. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "title", size: 14, leading: 20, weight: 600, lines: 2, colour: "ink" },
  { part: "host", size: 12, leading: 16, lines: 1, colour: "muted" }
]
const thumbnail = { picture: { place: "start", ratio: 16 / 9, width: 128, radius: 8 }, texts } as const

export const linkedin: NetworkPreview = {
  id: "linkedin",
  name: "LinkedIn",
  reads: {
    title: ["og:title", "twitter:title", "<title>"],
    description: ["og:description", "description"],
    image: ["og:image", "twitter:image", "<img>"],
    host: ["host"]
  },
  picture: { least: { width: 128, height: 72 }, large: "never", heaviest: 5_000_000 },
  cuts: {},
  layouts: { large: thumbnail, small: thumbnail, bare: { picture: null, texts } },
  look: {
    font: fonts.system,
    width: { wide: 520, phone: 343 },
    radius: 8,
    border: true,
    padding: [12, 12],
    gap: 6,
    around: "post",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#191919", muted: "#666666", link: "#0a66c2", rule: "#dfdeda" },
    dark: { ground: "#1b1f23", card: "#1b1f23", ink: "#e8e8e9", muted: "#a8aaac", link: "#70b5f9", rule: "#3c4045" }
  },
  sources: [
    {
      fact: "a thumbnail at the start of the text since the end of 2023",
      kind: "report",
      title: "CareerArc, LinkedIn reduces the image size in link previews to a thumbnail",
      url: "https://careerarc.zendesk.com/hc/en-us/articles/22106464467981-December-2023-LinkedIn-reduces-the-image-size-in-link-previews-to-a-thumbnail"
    },
    {
      fact: "the wide picture is for sponsored posts",
      kind: "report",
      title: "LinkedIn shrinks link previews for organic posts, May 2024",
      url: "https://seoimnews.com/linkedin-shrinks-link-previews-for-organic-posts/"
    },
    {
      fact: "tags, 5 MB",
      kind: "document",
      title: "LinkedIn Help, Make your website shareable on LinkedIn",
      url: "https://www.linkedin.com/help/linkedin/answer/a521928"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "linkedin.com" }
  ]
}
