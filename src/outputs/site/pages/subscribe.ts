/** What a feed is, and where to subscribe: every feed of the site, or one feed with addresses to copy. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { address } from "../../../model/addresses/address.ts"
import type { FeedFacts } from "../../../model/FeedFacts.ts"
import { commentFormats, feedFormats } from "../../document/feedFormats.ts"
import { commentsPath, feedList } from "../../document/sitePaths.ts"
import type { Labels } from "../../../model/Labels.ts"
import { linkedPages } from "../../../model/feeds/linkedPages.ts"
import type { Facts } from "../../Facts.ts"
import { relativePath } from "../../document/relativePath.ts"
import { inWordsOf, writtenIn } from "../../document/writtenIn.ts"

/** Every feed of the site with its formats, the comments and the list of all feeds. */
export const subscribeToAll = (facts: Facts, page: string, language: string): Element => {
  const words = facts.words(language)
  return subscribe(
    words,
    language,
    h(
      "ul.feeds",
      { role: "list" },
      linkedPages(facts).map((feed) =>
        h(
          "li",
          writtenIn(feed),
          h("h3", h("a", { href: relativePath(page, feed.page), hrefLang: feed.language }, feed.title)),
          feed.description === feed.title ? null : h("p", feed.description),
          formatList(feedFormats(feed), feed.title, page)
        )
      ),
      h(
        "li",
        h("h3", h("a", { href: relativePath(page, commentsPath) }, words.latestComments)),
        formatList(commentFormats, words.latestComments, page)
      )
    ),
    allFeeds(words.allFeeds, page)
  )
}

const allFeeds = (label: string, page: string): Element =>
  h("p.all-feeds", h("a", { href: relativePath(page, feedList), type: "text/x-opml" }, label))

/** What a feed is, and the list of all feeds, beside a list of many. */
export const subscribeToSome = ({ words: choice }: Pick<Facts, "words">, page: string, language: string): Element => {
  const words = choice(language)
  return subscribe(words, language, allFeeds(words.allFeeds, page))
}

/** The name of the feed stays in each link's name for those who hear the links without what stands around them. */
const formatList = (formats: ReturnType<typeof feedFormats>, feed: string, page: string): Element | null =>
  formats.length === 0
    ? null
    : h(
        "ul.formats",
        { role: "list" },
        ...formats.map(({ name, type, path }) =>
          h("li", h("a", { href: relativePath(page, path), type }, name, h("span.visually-hidden", ` – ${feed}`)))
        )
      )

/** What a feed is, and below it what there is to subscribe to. */
const subscribe = (words: Labels, language: string, ...choices: ReadonlyArray<Element>): Element =>
  h(
    "section#subscribe.subscribe",
    { ariaLabelledBy: ["subscribe-heading"], ...inWordsOf(words, language) },
    h("h2#subscribe-heading", words.subscribe),
    h("p", words.whatIsAFeed),
    ...choices
  )

/** One feed: its addresses in every format, to click on or to copy. */
export const subscribeToFeed = (feed: FeedFacts, facts: Facts, page: string, language: string): Element =>
  subscribeTo(feedFormats(feed), facts, page, language)

/** Addresses of one feed, whatever it holds. */
export const subscribeTo = (
  formats: ReturnType<typeof feedFormats>,
  { site, words: choice }: Facts,
  page: string,
  language: string
): Element => {
  const words = choice(language)
  return subscribe(
    words,
    language,
    h(
      "dl.addresses",
      ...formats.map(({ name, type, path }) =>
        h(
          "div",
          h("dt", h("a", { href: relativePath(page, path), type }, name)),
          h("dd", h("code", { dir: "ltr" }, ...breakable(address(site, path))))
        )
      )
    )
  )
}

/** An address that may break after a slash, and gives the whole address when it is copied. */
const breakable = (url: string): ReadonlyArray<Element | string> =>
  url.split(/(?<=[^/]\/)(?=[^/])/).flatMap((part, index) => (index === 0 ? [part] : [h("wbr"), part]))
