/** A link in a post on Bluesky: an external embed. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const title: TextLine = { part: "title", size: 15, leading: 20, weight: 600, lines: 3, colour: "ink" }
const host: TextLine = { part: "host", size: 12, leading: 16, lines: 1, colour: "muted", sign: "globe" }
const description = (lines: number): TextLine => ({ part: "description", size: 13, leading: 17, lines, colour: "ink" })
const wide = { picture: { place: "above", ratio: 1.91 }, texts: [title, description(2), host] } as const

export const bluesky: NetworkPreview = {
  id: "bluesky",
  name: "Bluesky",
  reads: {
    title: ["og:title", "<title>"],
    description: ["og:description", "description"],
    image: ["og:image"],
    host: ["host"]
  },
  picture: { least: { width: 1, height: 1 }, large: { width: 1, height: 1 }, heaviest: null },
  cuts: {},
  layouts: { large: wide, small: wide, bare: { picture: null, texts: [title, description(4), host] } },
  look: {
    font: `InterVariable,Inter,${fonts.system}`,
    width: { wide: 516, phone: 343 },
    radius: 12,
    border: true,
    padding: [10, 12],
    gap: 5,
    around: "post",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#0b0f14", muted: "#42576c", link: "#0b62c1", rule: "#d4dbe2" },
    dark: { ground: "#000000", card: "#000000", ink: "#ffffff", muted: "#a5b2c5", link: "#4aa3ff", rule: "#2c3a4e" }
  },
  sources: [
    {
      fact: "three lines of the title, two of the description, four without a picture; 1.91:1",
      kind: "code",
      title: "bluesky-social/social-app, ExternalEmbed",
      url: "https://github.com/bluesky-social/social-app/blob/main/src/components/Post/Embed/ExternalEmbed/index.tsx"
    },
    {
      fact: "og:title, og:description, og:image; the title of the page where there is none",
      kind: "document",
      title: "Bluesky, Creating a post: website card embeds",
      url: "https://docs.bsky.app/docs/advanced-guides/posts#website-card-embeds"
    },
    { fact: "sizes, colours", kind: "memory", title: "bsky.app" }
  ]
}
