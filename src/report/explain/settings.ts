/** What findings about the config, feeds and their partners mean. */
import type { Explanations } from "./Explanation.ts"

export const settings = {
  FF2001: {
    means:
      "A setting of the config, or of a feed's file, is unknown, missing or of the wrong kind. Nothing was read or written.",
    why: "A build with half of its settings would publish something that nobody asked for.",
    fix: "Correct the line that the finding names; editors complete settings where `$schema` names the schema.",
    example: "site: { url: https://news.example.org/, title: Example News }"
  },
  FF2002: {
    means: "A language is written as its name. The tag of that language is used.",
    why: "Pages and feeds name languages by tags.",
    fix: "Write the tag.",
    example: "language: en",
    source: "https://www.rfc-editor.org/rfc/rfc5646"
  },
  FF3001: {
    means: "A text holds control characters that XML does not have. They were left out of the feeds.",
    why: "With one of them no reader opens the feed.",
    fix: "Remove them; they often come from copying out of a word processor or a database.",
    example: "tr -d '\\000-\\010\\013\\014\\016-\\037' < note.txt > clean.txt",
    source: "https://www.w3.org/TR/xml/#charsets"
  },
  FF3002: {
    means: "No article with a date belongs to a feed.",
    why: "Its subscribers see an empty feed.",
    fix: "Date an article that belongs to it, or check its filters.",
    example: "tags: [harbour]"
  },
  FF3003: {
    means: "An id is neither an absolute address nor a URN, so the Atom feed is not valid. It is published as it is.",
    why: "Some readers refuse such a feed.",
    fix: "Keep it if subscribers know the article by it; else write another one.",
    example: "id: urn:uuid:917393e3-1b1e-5cef-ace4-edaa54e1f810",
    source: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6"
  },
  FF3101: {
    means: "A feed is made for a partner (`profile`), and an item does not have what that partner demands.",
    why: "The partner leaves the item, or the feed, out.",
    fix: "Give the article what the finding names.",
    example: "fanfare check"
  },
  FF3201: {
    means: "A feed holds fewer items than its limit, because more would make it larger than 512 kB.",
    why: "Readers take large feeds slowly or not at all. The others stand in its archive.",
    fix: "Nothing; shorter articles, `text: false` or fewer formats would let more of them in.",
    example: "content: summary",
    source: "https://www.rfc-editor.org/rfc/rfc5005"
  },
  FF3202: {
    means: "One article alone makes its feed larger than 512 kB.",
    why: "Some readers take no more.",
    fix: "Split the article, or take data that is written into its HTML out of it.",
    example: '<img src="chart.png">   instead of   <img src="data:image/png;base64,…">'
  }
} satisfies Explanations
