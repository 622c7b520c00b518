/** A link in a message on Telegram. */
import { fonts } from "../fonts.ts"
import type { NetworkPreview, TextLine } from "../NetworkPreview.ts"

/** Five lines in all: what the title does not take is the description's. */
const texts = (ofDescription: number): ReadonlyArray<TextLine> => [
  { part: "site", size: 13, leading: 18, weight: 600, lines: 1, colour: "link" },
  { part: "title", size: 13, leading: 18, weight: 600, lines: 2, colour: "ink" },
  { part: "description", size: 13, leading: 18, lines: ofDescription, colour: "ink" }
]
/** As high as the five lines. */
const thumbnail = { picture: { place: "end", ratio: 1, width: 90, radius: 4 }, texts: texts(2) } as const

export const telegram: NetworkPreview = {
  id: "telegram",
  name: "Telegram",
  reads: {
    title: ["og:title", "twitter:title", "<title>"],
    description: ["og:description", "twitter:description", "description"],
    image: ["og:image", "twitter:image"],
    site: ["og:site_name", "host"]
  },
  picture: { least: { width: 1, height: 1 }, large: "never", heaviest: 5_000_000 },
  cuts: {},
  layouts: { large: thumbnail, small: thumbnail, bare: { picture: null, texts: texts(3) } },
  look: {
    font: fonts.system,
    width: { wide: 400, phone: 300 },
    radius: 6,
    border: false,
    padding: [6, 10],
    gap: 2,
    bar: { width: 3, colour: "light-dark(#3a8a3e,#6ab3f3)" },
    around: "bubble",
    light: {
      ground: "#cfdcc3",
      card: "#e2f7cb",
      ink: "#000000",
      muted: "#4d6b47",
      link: "#2b6f30",
      rule: "#c6e8a8",
      bubble: "#eeffde"
    },
    dark: {
      ground: "#0e1621",
      card: "#33608a",
      ink: "#ffffff",
      muted: "#c5d8ea",
      link: "#bfe1ff",
      rule: "#3c6c99",
      bubble: "#2b5278"
    }
  },
  sources: [
    {
      fact: "site, title, description and picture of a page",
      kind: "document",
      title: "Telegram API, webPage",
      url: "https://core.telegram.org/constructor/webPage"
    },
    {
      fact: "Open Graph, then Twitter cards, then `<title>`; files of more than 5 MB may be passed over",
      kind: "report",
      title: "tryunfurl.com, Telegram link preview",
      url: "https://www.tryunfurl.com/telegram-link-preview.html"
    },
    {
      fact: "five lines: one of the site, at most two of the title, the others of the description; a picture as high as they are",
      kind: "code",
      title: "telegramdesktop/tdesktop, history_view_web_page.cpp",
      url: "https://github.com/telegramdesktop/tdesktop/blob/dev/Telegram/SourceFiles/history/view/media/history_view_web_page.cpp"
    },
    {
      fact: "the picture of an article is the small one, but with Instant View, or where the sender enlarges it",
      kind: "code",
      title: "telegramdesktop/tdesktop, data_web_page.cpp, computeDefaultSmallMedia",
      url: "https://github.com/telegramdesktop/tdesktop/blob/dev/Telegram/SourceFiles/data/data_web_page.cpp"
    },
    { fact: "sizes, colours", kind: "memory", title: "Telegram" }
  ]
}
