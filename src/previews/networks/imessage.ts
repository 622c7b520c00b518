/** A link in a message of Apple's Messages. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  { part: "title", size: 14, leading: 18, weight: 600, lines: 2, colour: "ink" },
  { part: "host", size: 12, leading: 16, lines: 1, colour: "muted" }
]

export const imessage: NetworkPreview = {
  id: "imessage",
  name: "iMessage",
  reads: { title: ["og:title", "<title>"], image: ["og:image"], host: ["host"], icon: ["apple-touch-icon", "icon"] },
  picture: { least: { width: 150, height: 150 }, large: { width: 300, height: 150 }, heaviest: 10_000_000 },
  cuts: {},
  layouts: {
    large: { picture: { place: "above", ratio: null, height: 340 }, texts },
    small: { picture: { place: "end", ratio: 1, width: 56 }, texts },
    bare: { picture: null, texts, icon: 36 }
  },
  look: {
    font: fonts.apple,
    width: { wide: 300, phone: 270 },
    radius: 18,
    border: false,
    padding: [10, 14],
    gap: 2,
    around: "bubble",
    light: {
      ground: "#ffffff",
      card: "#e9e9eb",
      ink: "#000000",
      muted: "#5f5f64",
      link: "#0062cc",
      rule: "#d8d8dc",
      bubble: "#e9e9eb"
    },
    dark: {
      ground: "#000000",
      card: "#262629",
      ink: "#ffffff",
      muted: "#a5a5ab",
      link: "#409cff",
      rule: "#3a3a3d",
      bubble: "#262629"
    }
  },
  sources: [
    {
      fact: "tags; the description is not shown",
      kind: "code",
      title: "Apple, LinkPresentation, MetadataExtractor of macOS 13.3",
      url: "https://gist.github.com/saagarjha/07e897fd72b370027ce280480761cf1e"
    },
    {
      fact: "title, domain and icon; a large picture where og:image is one, else the icon for home screens",
      kind: "document",
      title: "Apple, TN3156: Create rich previews for Messages",
      url: "https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages"
    },
    {
      fact: "which pictures are fit for a large card, and limits",
      kind: "document",
      title: "Apple, TN2444: Best Practices for Link Previews in Messages",
      url: "https://developer.apple.com/library/archive/technotes/tn2444/_index.html"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "Messages" }
  ]
}
