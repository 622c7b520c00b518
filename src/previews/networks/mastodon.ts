/** A link in a post on Mastodon. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

const texts: ReadonlyArray<TextLine> = [
  {
    part: "site",
    size: 14,
    leading: 20,
    lines: 1,
    colour: "muted",
    beside: { part: "date", at: "after", mark: " · " }
  },
  { part: "title", size: 17, leading: 24, weight: 700, lines: 2, colour: "ink" },
  { part: "author", size: 14, leading: 20, lines: 1, colour: "muted", before: "By " },
  { part: "description", size: 14, leading: 20, lines: 1, colour: "muted", unless: "author" }
]

export const mastodon: NetworkPreview = {
  id: "mastodon",
  name: "Mastodon",
  reads: {
    title: ["plain JSON-LD headline", "og:title", "<title>"],
    description: ["plain JSON-LD description", "og:description", "description"],
    image: ["og:image"],
    site: ["plain JSON-LD publisher", "og:site_name", "host"],
    author: ["plain JSON-LD author", "og:author", "og:author:username"],
    date: ["plain JSON-LD datePublished", "article:published_time"]
  },
  picture: { least: { width: 1, height: 1 }, large: { width: 1, height: 1, wide: true }, heaviest: 8_000_000 },
  cuts: {},
  layouts: {
    large: { picture: { place: "above", ratio: 1.91 }, texts },
    small: { picture: { place: "start", ratio: 1, width: 110 }, texts },
    bare: { picture: null, texts }
  },
  look: {
    font: `"mastodon-font-sans-serif",${fonts.roboto}`,
    width: { wide: 520, phone: 343 },
    radius: 8,
    border: true,
    padding: [15, 15],
    gap: 4,
    hasOneDirection: true,
    around: "post",
    light: { ground: "#ffffff", card: "#ffffff", ink: "#17191f", muted: "#5b616e", link: "#5638cc", rule: "#d9e1e8" },
    dark: { ground: "#181821", card: "#181821", ink: "#eeeef2", muted: "#9c9cc9", link: "#a79fff", rule: "#393956" }
  },
  sources: [
    {
      fact: "tags and their order; of JSON-LD the first NewsArticle or WebPage that stands by itself, not in a `@graph`; `author` is not read",
      kind: "code",
      title: "mastodon/mastodon, app/lib/link_details_extractor.rb",
      url: "https://github.com/mastodon/mastodon/blob/main/app/lib/link_details_extractor.rb"
    },
    {
      fact: "a wide picture stands above, any other beside the text; the description only without an author; one direction for all texts",
      kind: "code",
      title: "mastodon/mastodon, features/status/components/card",
      url: "https://github.com/mastodon/mastodon/blob/main/app/javascript/mastodon/features/status/components/card.jsx"
    },
    {
      fact: "pictures of at most 8 MB; 2 MB where the server has no libvips",
      kind: "code",
      title: "mastodon/mastodon, app/models/preview_card.rb",
      url: "https://github.com/mastodon/mastodon/blob/main/app/models/preview_card.rb"
    },
    { fact: "lines, sizes, colours", kind: "memory", title: "Mastodon 4.3" }
  ]
}
