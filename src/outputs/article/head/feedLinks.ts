/** Autodiscovery: the feeds that a reader app finds when it is given the page's address. */
import type { Element } from "hast"
import { h } from "hastscript"
import { labelsFor } from "../../../labels/index.ts"
import { commentFeedPath } from "../../feeds/commentFeedPath.ts"
import { address, type Edition, type Entry, type FeedPlan } from "../../Output.ts"

const formats = [
  ["rss", "application/rss+xml", "RSS"],
  ["atom", "application/atom+xml", "Atom"],
  ["json", "application/feed+json", "JSON"]
] as const

/**
 * Every format of the site's own feed; of each further feed the first that it has; the article's comments where it has
 * some. Feeds for partners are not for readers.
 */
export const feedLinks = ({ article, paths }: Entry, { site, feeds }: Edition): ReadonlyArray<Element> => [
  ...feeds
    .filter(({ profile }) => profile === undefined)
    .flatMap((feed) => linksOf(feed, site).slice(0, feed.id === "latest" ? formats.length : 1)),
  ...(article.comments.length === 0
    ? []
    : [
        feedLink(
          "application/rss+xml",
          `${article.title}: ${labelsFor(article.language).comments}`,
          address(site, commentFeedPath(paths))
        )
      ])
]

const linksOf = (feed: FeedPlan, site: Edition["site"]): ReadonlyArray<Element> =>
  formats.flatMap(([format, type, word]) => {
    const path = feed.paths[format]
    const title = feed.id === "latest" ? `${feed.title} (${word})` : feed.title
    return path === null ? [] : [feedLink(type, title, address(site, path))]
  })

const feedLink = (type: string, title: string, href: string): Element =>
  h("link", { rel: "alternate", type, title, href })
