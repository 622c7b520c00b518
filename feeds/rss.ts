/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules that
 * readers know: content, Dublin Core, Atom links, Media RSS, slash, wfw and
 * threading. Everything about the channel stands before its items. A feed for
 * a partner has only the elements that its profile chooses.
 */
import type { Person } from "../src/model/Article.ts"
import { archiveElements, archiveNamespace } from "./archiveElements.ts"
import { categories } from "./categories.ts"
import { isBlank } from "./elements/characters.ts"
import type { Channel, Format, Item, Selection } from "./Channel.ts"
import { contentHtml, textAsHtml } from "./contentHtml.ts"
import { itemLanguage, languageTag } from "./elements/language.ts"
import { enclosure, mediaElements, mediaNamespace } from "./elements/media.ts"
import { mailbox, named } from "./elements/people.ts"
import { rssDate } from "./elements/rssDate.ts"
import { element, type Element, markup, textElement, writeXml } from "./elements/xml.ts"

export const rss: Format = {
  name: "rss",
  type: "application/rss+xml; charset=utf-8",
  write: (channel) =>
    writeXml(
      element(
        "rss",
        {
          version: "2.0",
          ...namespacesOf(channel.profile?.selection),
          ...archiveNamespace(channel),
          "xml:lang": languageTag(channel.language)
        },
        [element("channel", {}, channelElements(channel))]
      )
    )
}

const namespaces: Readonly<Record<string, string>> = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  ...mediaNamespace,
  "xmlns:slash": "http://purl.org/rss/1.0/modules/slash/",
  "xmlns:thr": "http://purl.org/syndication/thread/1.0",
  "xmlns:wfw": "http://wellformedweb.org/CommentAPI/"
}

/** All of them, or those of the chosen elements and the partner's own. */
const namespacesOf = (selection: Selection | undefined): Readonly<Record<string, string>> => {
  if (selection === undefined) return namespaces
  const prefixes = new Set([...selection.channel, ...selection.item].map((name) => `xmlns:${name.split(":")[0]}`))
  return {
    ...Object.fromEntries(Object.entries(namespaces).filter(([name]) => prefixes.has(name))),
    ...selection.namespaces
  }
}

/** Those that a profile chooses, then its own; without a profile all of them. */
function* chosen(
  elements: Iterable<Element>,
  names: ReadonlyArray<string> | undefined,
  more: Iterable<Element>
): Generator<Element> {
  for (const one of elements) if (names === undefined || names.includes(one.name)) yield one
  yield* more
}

/** Minutes that a reader may keep a copy: RSS 2.0, `ttl`. */
const minutesToLive = 30

function* channelElements(channel: Channel): Generator<Element> {
  const selection = channel.profile?.selection
  yield* chosen(aboutElements(channel), selection?.channel, selection?.channelElements(channel) ?? [])
  for (const item of channel.items) {
    yield element(
      "item",
      { "xml:lang": itemLanguage(item.language, channel.language) },
      chosen(itemElements(item, channel), selection?.item, selection?.itemElements(item, channel) ?? [])
    )
  }
}

function* aboutElements(channel: Channel): Generator<Element> {
  const { title, page, description, copyright, author, updated, self } = channel
  const language = languageTag(channel.language)
  const editor = author === null ? undefined : mailbox(author)
  yield textElement("title", title)
  yield textElement("link", page)
  yield textElement("description", description)
  if (self.rss !== null) yield element("atom:link", { href: self.rss, rel: "self", type: "application/rss+xml" })
  yield* archiveElements(channel, "rss", "atom:link")
  if (channel.hub !== undefined) yield element("atom:link", { href: channel.hub, rel: "hub" })
  if (language !== undefined) yield textElement("language", language)
  if (copyright !== null && !isBlank(copyright)) yield textElement("copyright", copyright)
  if (editor !== undefined) yield textElement("managingEditor", editor)
  else if (author !== null) yield* creator([author])
  if (updated !== null) yield textElement("lastBuildDate", rssDate(updated))
  yield textElement("generator", channel.generator)
  yield textElement("docs", "http://www.rssboard.org/rss-specification")
  yield textElement("ttl", String(minutesToLive))
  if (channel.icon !== null && isRssImage(channel.icon)) {
    yield element("image", {}, [
      textElement("url", channel.icon),
      textElement("title", title),
      textElement("link", page)
    ])
  }
}

/** RSS 2.0, `image`: "a GIF, JPEG or PNG image". */
const isRssImage = (address: string): boolean => /\.(?:gif|jpe?g|png)$/i.test(address.split(/[?#]/)[0] ?? "")

function* itemElements(item: Item, channel: Channel): Generator<Element> {
  if (!isBlank(item.title)) yield textElement("title", item.title)
  yield textElement("link", item.url)
  yield element("guid", { isPermaLink: "false" }, item.id)
  yield textElement("pubDate", rssDate(item.published))
  if (item.updated !== null) yield textElement("atom:updated", item.updated)
  yield* creator(item.authors)
  for (const name of categories(item)) yield textElement("category", name)
  yield* bodyElements(item, channel)
  if (item.source !== undefined) yield element("source", { url: item.source.url }, item.source.title)
  const attached = enclosure(item.images)
  if (attached !== undefined) yield element("enclosure", attached)
  yield* mediaElements(item.images, channel.profile?.selection.describesPictures)
  if (item.comments !== null) {
    const { page, feed, count } = item.comments
    yield textElement("comments", page)
    if (feed !== null) yield textElement("wfw:commentRss", feed)
    yield textElement("slash:comments", String(count))
  }
  if (item.inReplyTo !== null) {
    yield element("thr:in-reply-to", { ref: item.inReplyTo.id, href: item.inReplyTo.url, type: "text/html" })
  }
}

/** `description` is HTML in RSS 2.0 and comes before `content:encoded`; without a summary it holds the body. */
function* bodyElements(item: Item, channel: Channel): Generator<Element> {
  const body = contentHtml(item, channel)
  if (isBlank(item.description)) {
    if (body !== "") yield element("description", {}, markup(body))
    return
  }
  yield element("description", {}, markup(textAsHtml(item.description)))
  if (body !== "") yield element("content:encoded", {}, markup(body))
}

/** All names in one element: of several, most readers show only the first or only the last. */
function* creator(people: ReadonlyArray<Person>): Generator<Element> {
  const names = named(people).map(({ name }) => name)
  if (names.length > 0) yield textElement("dc:creator", names.join(", "))
}
