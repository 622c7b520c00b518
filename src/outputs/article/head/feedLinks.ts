/** Autodiscovery: the feeds that a reader app finds when it is given the page's address. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { address } from "../../../model/addresses/address.ts"
import { type FeedFacts, feedFiles, isOpen, siteFeed } from "../../../model/FeedFacts.ts"
import { type Each, withName } from "../../../model/feeds/FeedFamily.ts"
import { filedKey, filedSlug } from "../../../text/filedSlug.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { feedList } from "../../document/sitePaths.ts"

const formats = [
  ["rss", "application/rss+xml", "RSS"],
  ["atom", "application/atom+xml", "Atom"],
  ["json", "application/feed+json", "JSON"]
] as const

/** A head with a link to each of a hundred feeds is longer than many articles: the list of feeds names the others. */
const mostFurtherFeeds = 5

/**
 * Every format of the site's own feed; of the first further feeds the first format that each has, and the list of all
 * feeds where there are more; the article's comments where it has some. Feeds for partners are not for readers.
 */
export const feedLinks = (
  { article, paths }: Entry,
  { site, feeds, families, words }: Pick<Facts, "site" | "feeds" | "families" | "words">
): ReadonlyArray<Element> => {
  const { own, further, hasMore } = linkedFeeds(feeds)
  return [
    ...own.flatMap((feed) => linksOf(feed, site)),
    ...further.flatMap((feed) => linksOf(feed, site).slice(0, 1)),
    ...familyLinks(article, families, site),
    ...(hasMore ? [feedLink("text/x-opml", words(article.language).allFeeds, address(site, feedList))] : []),
    ...(article.comments.length === 0
      ? []
      : [
          feedLink(
            "application/rss+xml",
            `${article.title}: ${words(article.language).comments}`,
            address(site, paths.commentFeed)
          )
        ])
  ]
}

/** The feeds of its section and of its first authors, where each section or author has one: all of an article's tags are too many. */
const familyLinks = (
  { published, unlisted, section, authors }: Entry["article"],
  families: Facts["families"],
  site: Facts["site"]
): ReadonlyArray<Element> => {
  const names: Partial<Record<Each, ReadonlyArray<string>>> = {
    sections: section === null ? [] : [section],
    authors: authors.slice(0, mostAuthors).map(({ name }) => name)
  }
  return published === null || unlisted === true
    ? []
    : linkedFamilies(families).flatMap(({ id, each, feedTitle, formats: written }) =>
        (names[each] ?? []).flatMap((name) => {
          const [format, type] = formats.find(([one]) => written.includes(one)) ?? []
          const key = filedKey(name)
          return format === undefined || type === undefined || key === ""
            ? []
            : [feedLink(type, withName(feedTitle, name), address(site, `${id}/${filedSlug(key)}/${feedFiles[format]}`))]
        })
      )
}

const mostAuthors = 3

/** A feed with but some articles of a section may not hold this one. */
const linkedFamilies = (families: Facts["families"]): Facts["families"] =>
  families.filter(
    ({ each, page, isFiltered }) => page !== null && isFiltered !== true && (each === "sections" || each === "authors")
  )

/** The facts of feeds that these links depend on, as JSON. */
export const linkedFeedFacts = ({ feeds, families }: Pick<Facts, "feeds" | "families">) => {
  const { own, further, hasMore } = linkedFeeds(feeds)
  return {
    feeds: [...own, ...further].map(({ id, title, paths }) => ({ id, title, paths })),
    hasMore,
    families: linkedFamilies(families).map(({ id, each, feedTitle, formats: written }) => ({
      id,
      each,
      feedTitle,
      formats: written
    }))
  }
}

const linkedFeeds = (feeds: Facts["feeds"]) => {
  const open = feeds.filter(isOpen)
  const further = open.filter(({ id }) => id !== siteFeed)
  return {
    own: open.filter(({ id }) => id === siteFeed),
    further: further.slice(0, mostFurtherFeeds),
    hasMore: further.length > mostFurtherFeeds
  }
}

const linksOf = (feed: FeedFacts, site: Facts["site"]): ReadonlyArray<Element> =>
  formats.flatMap(([format, type, word]) => {
    const path = feed.paths[format]
    const title = feed.id === siteFeed ? `${feed.title} (${word})` : feed.title
    return path === null ? [] : [feedLink(type, title, address(site, path))]
  })

const feedLink = (type: string, title: string, href: string): Element =>
  h("link", { rel: "alternate", type, title, href })
