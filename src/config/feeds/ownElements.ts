/** The elements that fanfare writes itself, which no feed's file may add once more: each with where it gets its value. */
import { coreOfRss } from "../../../feeds/extensions/coreOfRss.ts"

/** `NCName` of Namespaces in XML 1.0: `Name` of XML 1.0 (Fifth Edition, 2.3) without a colon. */
const start = String.raw`A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}`
const name = new RegExp(String.raw`^[${start}][-.\d\u00B7\u0300-\u036F\u203F\u2040${start}]*$`, "u")

export const isName = (text: string): boolean => name.test(text)

const front = "It comes from the article's front matter."
const file = "It comes from the feed's file and the config."

const own: Readonly<Record<"channel" | "items", Readonly<Record<string, string>>>> = {
  channel: {
    "dc:creator": "Write `author` into the feed's file.",
    "sy:updatePeriod": "Write `update` into the feed's file.",
    "sy:updateFrequency": "Write `update` into the feed's file.",
    "fh:archive": "Pages of the archive say it by themselves.",
    "cc:license": "Write `license` into the feed's file or the config.",
    "creativeCommons:license": "Write `license` into the feed's file or the config.",
    "source:account": "Write `site: { accounts: … }` into the config.",
    "webfeeds:cover": "Write `webfeeds` into the feed's file or the config.",
    "webfeeds:icon": "Write `webfeeds` into the feed's file or the config.",
    "webfeeds:logo": "Write `webfeeds` into the feed's file or the config.",
    "webfeeds:accentColor": "Write `webfeeds` into the feed's file or the config.",
    "webfeeds:related": "Write `webfeeds` into the feed's file or the config."
  },
  items: {
    "dc:creator": "Write `author` into the article's front matter.",
    "content:encoded": "It is the article's text.",
    "media:content": "Pictures come from the article.",
    "media:thumbnail": "Pictures come from the article.",
    "media:credit": "Credits come from the article's pictures.",
    "slash:comments": "Comments are counted.",
    "wfw:commentRss": "Comments are counted.",
    "thr:in-reply-to": "Comments are counted.",
    "thr:total": "Comments are counted.",
    "posse:post": "Write `share` into the article's front matter.",
    "cc:license": "Write `license` into the article's front matter.",
    "creativeCommons:license": "Write `license` into the article's front matter.",
    "rsl:content": "Write `rsl` into the feed's file or the config.",
    "source:markdown": "Write `markdown: true` into the feed's file."
  }
}

/** Elements of RSS 2.0 that fanfare has no value for, and that a file may give. */
const free: Readonly<Record<"channel" | "items", ReadonlySet<string>>> = {
  channel: new Set(["webMaster", "category", "rating", "textInput", "skipHours", "skipDays"]),
  items: new Set()
}

/** Relations of `atom:link` that fanfare writes. */
const links = new Set([
  undefined,
  "alternate",
  "self",
  "hub",
  "current",
  "prev-archive",
  "next-archive",
  "replies",
  "enclosure",
  "license"
])

const show = "Write it below `podcast` in the feed's file."
const episode = "Write it below `episode` in the article's front matter."

/** Those of the podcast namespaces that a feed with `profile: podcast` writes. */
const ownOfShows: Readonly<Record<"channel" | "items", ReadonlySet<string>>> = {
  channel: new Set(
    "title author type owner category explicit image complete block new-feed-url applepodcastsverify"
      .split(" ")
      .map((name) => `itunes:${name}`)
      .concat(
        "guid medium locked funding person license location value trailer".split(" ").map((name) => `podcast:${name}`)
      )
  ),
  items: new Set(
    "title author duration image explicit episode season episodeType block"
      .split(" ")
      .map((name) => `itunes:${name}`)
      .concat(
        "season episode transcript chapters soundbite person license location value alternateEnclosure"
          .split(" ")
          .map((name) => `podcast:${name}`)
      )
  )
}

/** How else the element gets its value; null for an element that a file may add. */
export const ownElement = (
  level: "channel" | "items",
  element: string,
  rel: string | undefined,
  isShow: boolean
): string | null => {
  if (isShow && ownOfShows[level].has(element)) return level === "items" ? episode : show
  const hint = own[level][element]
  if (hint !== undefined) return hint
  const rest = level === "items" ? front : file
  if (element === "atom:link") return links.has(rel) ? `${rest} Another \`@rel\` may be added.` : null
  if (element.startsWith("atom:")) return element === "atom:contributor" ? null : rest
  return coreOfRss.has(element) && !free[level].has(element) ? rest : null
}
