/** What was read of any feed, as RSS 2.0 with fixed prefixes: for readers that must not see the feed of others. */
import type { Feed, FeedItem } from "../../../src/sources/feed/Feed.ts"

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

const element = (name: string, text: string | null | undefined): string =>
  text === null || text === undefined || text === "" ? "" : `<${name}>${escaped(text)}</${name}>`

const itemOf = ({ id, isAddress, link, title, published, categories, content, summary }: FeedItem): string =>
  [
    "<item>",
    element("title", title),
    element("link", link),
    id === null ? "" : `<guid isPermaLink="${isAddress}">${escaped(id)}</guid>`,
    element("pubDate", published === null ? null : new Date(published).toUTCString()),
    ...categories.map((one) => element("category", one)),
    element("content:encoded", (content ?? summary)?.html),
    "</item>"
  ].join("")

export const canonicalRss = ({ title, link, description, items }: Feed): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${element("title", title)}${element("link", link)}${element("description", description)}${items.map(itemOf).join("")}</channel></rss>`
