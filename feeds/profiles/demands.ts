/** Requirements that several consumers state, each with the consumer's own source and level. */
import { isBlank } from "../elements/characters.ts"
import { languageTag } from "../elements/language.ts"
import { named } from "../elements/people.ts"
import type { Requirement } from "../Channel.ts"

type Level = Requirement["level"]

/** An absolute address without `www.`: what owners claim. */
const domainOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : ""

export const ownDomain = (level: Level, source: string): Requirement => ({
  id: "own-domain",
  of: "item",
  level,
  text: "The link of every item is on the domain of the site.",
  source,
  fix: "Give the article an address (`url`) on the site's domain, or keep it out of this feed.",
  check: ({ url }, { channel }) => {
    const [own, other] = [domainOf(channel.home), domainOf(url)]
    return other === own || other.endsWith(`.${own}`) ? null : other === "" ? "no address" : other
  }
})

export const titled = (level: Level, source: string): Requirement => ({
  id: "title",
  of: "item",
  level,
  text: "Every item has a title.",
  source,
  fix: "Write a `title` into the article.",
  check: ({ title }) => (isBlank(title) ? "no title" : null)
})

/** A tag of HTML, or a character reference that a person wrote. */
const markup =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|ruby|s|script|small|span|strike|strong|style|sub|sup|table|tt|u|ul|wbr)(?:\s[^<>]*)?\/?>|&(?:#\d{2,6}|#x[\da-f]{2,6}|amp|lt|gt|quot|apos|nbsp|[mn]dash|hellip|[lr][sd]quo);/i

export const plainTitle = (level: Level, source: string): Requirement => ({
  id: "plain-title",
  of: "item",
  level,
  text: "No title holds markup.",
  source,
  fix: "Write the title as readers see it, without tags and character references.",
  check: ({ title }) => markup.exec(title)?.[0] ?? null
})

/** Times that a wrong clock makes of a published article: readers show such an item last, or first for ever. */
export const notAhead = (level: Level, source: string): Requirement => ({
  id: "date",
  of: "item",
  level,
  text: "Every item was published in the past, and changed last in the past.",
  source,
  fix: "Correct the `date` of the article, or when it was changed last.",
  check: ({ published, updated }, { now }) =>
    [published, updated].find((date) => date !== null && Date.parse(date) > Date.parse(now)) ?? null
})

export const ownPage = (level: Level, source: string): Requirement => ({
  id: "own-page",
  of: "channel",
  level,
  text: "No two items lead to one page.",
  source,
  fix: "Give each article an address (`url`) of its own.",
  check: ({ items }) => {
    const shared = [...Map.groupBy(items, ({ url }) => url)].find(([, list]) => list.length > 1)
    return shared === undefined ? null : `${shared[1].length} items lead to ${shared[0]}`
  }
})

/** Of attributes that load or lead; what begins with `#` is a place of the text itself. */
const relative = /\s(?:src|href|poster)="(?![a-z][a-z0-9+.-]*:|#|")([^"]*)"/i

export const absoluteLinks = (level: Level, source: string): Requirement => ({
  id: "absolute-links",
  of: "item",
  level,
  text: "Every address in a text is absolute.",
  source,
  fix: "Write the whole address, or one from the site's root, and `site.url` in the config.",
  check: ({ html }) => relative.exec(html)?.[1] ?? null
})

/** Browsers load no picture of http into a page of https. */
export const securePictures = (level: Level, source: string): Requirement => ({
  id: "secure-pictures",
  of: "item",
  level,
  text: "The pictures of a site on https are on https too.",
  source,
  fix: "Write the https address of the picture.",
  check: ({ images, html }, { channel }) =>
    !/^https:/i.test(channel.home)
      ? null
      : (images.find(({ url }) => /^http:/i.test(url))?.url ?? /<img [^>]*?src="(http:[^"]*)"/i.exec(html)?.[1] ?? null)
})

export const fullText = (level: Level, source: string): Requirement => ({
  id: "full-text",
  of: "item",
  level,
  text: "Every item holds the whole text of its article.",
  source,
  fix: "Put the article's text into its file.",
  check: ({ text, html }) => (isBlank(text) || isBlank(html) ? "no text" : null)
})

export const byline = (level: Level, source: string): Requirement => ({
  id: "author",
  of: "item",
  level,
  text: "Every item names its author.",
  source,
  fix: "Write an `author` into the article.",
  check: ({ authors }) => (named(authors).length === 0 ? "no author" : null)
})

export const summary = (level: Level, source: string, least = 1): Requirement => ({
  id: "description",
  of: "item",
  level,
  text:
    least === 1 ? "Every item has a description." : `The description of every item has ${least} characters or more.`,
  source,
  fix: "Write a longer `description` into the article.",
  check: ({ description }) => {
    const length = isBlank(description) ? 0 : [...description].length
    return length >= least ? null : `${length} characters`
  }
})

export const channelLanguage = (level: Level, source: string): Requirement => ({
  id: "language",
  of: "channel",
  level,
  text: "The feed names its language.",
  source,
  fix: "Write a `language` into the feed's file.",
  check: ({ channel }) => (languageTag(channel.language) === undefined ? `"${channel.language}" is no language` : null)
})

export const secureFeed = (level: Level, source: string): Requirement => ({
  id: "https",
  of: "channel",
  level,
  text: "The feed is served by https.",
  source,
  fix: "Serve the site by https, and write its https address as `site.url`.",
  check: ({ channel }) =>
    /^https:/i.test(channel.self.rss ?? channel.home) ? null : (channel.self.rss ?? channel.home)
})

export const hub = (level: Level, source: string): Requirement => ({
  id: "hub",
  of: "channel",
  level,
  text: "The feed names a WebSub hub, so that news arrives at once.",
  source,
  fix: "Name a hub in the config: `hub: https://hub.example.org/`.",
  check: ({ channel }) => (channel.hub === undefined ? "no hub" : null)
})

export const itemCount = (level: Level, source: string, least: number): Requirement => ({
  id: "item-count",
  of: "channel",
  level,
  text: `The feed holds at least ${least} items.`,
  source,
  fix: "Raise the feed's `limit`, or widen its filters; a young site needs time.",
  check: ({ items }) => (items.length >= least ? null : `${items.length} items`)
})
