/** A Pin that somebody saves from the page. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const under: ReadonlyArray<TextLine> = [
  { part: "title", size: 14, leading: 19, weight: 600, lines: 2, colour: "ink" },
  { part: "site", size: 12, leading: 16, lines: 1, colour: "muted" }
]
const pin = { picture: { place: "above", ratio: null, height: 472, radius: 16 }, texts: [], under } as const

export const pinterest: NetworkPreview = {
  id: "pinterest",
  name: "Pinterest",
  reads: {
    title: ["og:title", "<title>"],
    description: ["pin:description", "og:description", "description"],
    image: ["pin:media", "og:image", "<img>"],
    site: ["og:site_name", "host"]
  },
  picture: { least: { width: 100, height: 200 }, large: { width: 100, height: 200 }, heaviest: 20_000_000 },
  cuts: { title: { most: 100, unit: "characters" }, description: { most: 800, unit: "characters" } },
  layouts: { large: pin, small: pin, bare: { picture: null, texts: under } },
  look: {
    font: fonts.system,
    width: { wide: 236, phone: 172 },
    radius: 16,
    border: false,
    padding: [12, 12],
    gap: 2,
    around: "nothing",
    light: { ground: "#ffffff", card: "#f1f1f1", ink: "#111111", muted: "#5f5f5f", link: "#006abd", rule: "#e0e0e0" },
    dark: { ground: "#121212", card: "#262626", ink: "#ffffff", muted: "#b7b7b7", link: "#75bfff", rule: "#3c3c3c" }
  },
  sources: [
    {
      fact: "100 and 800 characters, rich Pins by Open Graph",
      kind: "document",
      title: "Pinterest, API description 5.23; Rich Pins",
      url: "https://developers.pinterest.com/docs/web-features/rich-pins/"
    },
    {
      fact: "`pin:media` and `pin:description` are read by the save button",
      kind: "document",
      title: "Pinterest, Save button",
      url: "https://developers.pinterest.com/docs/web-features/save-button/"
    },
    {
      fact: "a Pin is best 2:3; a longer one may be cut off",
      kind: "document",
      title: "Pinterest, Product specs",
      url: "https://help.pinterest.com/en/business/article/pinterest-product-specs"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "pinterest.com" }
  ]
}
