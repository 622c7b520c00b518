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
import type { Update } from "../src/model/FeedFacts.ts"
import type { Channel, Format, Item } from "./Channel.ts"
import { contentHtml, textAsHtml } from "./contentHtml.ts"
import { itemLanguage, languageTag } from "./elements/language.ts"
import { channelExtensions, extensionNamespaces, itemExtensions } from "./extensions.ts"
import { declare } from "./elements/namespaces.ts"
import { enclosure, mediaElements } from "./elements/media.ts"
import { enclosable, mediaContents } from "./elements/mediaFiles.ts"
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
          ...namespacesOf(channel),
          ...archiveNamespace(channel),
          ...extensionNamespaces(channel, "rss"),
          "xml:lang": languageTag(channel.language)
        },
        [element("channel", {}, channelElements(channel))]
      )
    )
}

const namespaces = declare("atom", "content", "dc", "media", "slash", "sy", "thr", "wfw")

/** All that a feed may need, or those of the chosen elements and the partner's own. */
const namespacesOf = ({ profile, update }: Channel): Readonly<Record<string, string>> => {
  const selection = profile?.selection
  if (selection === undefined)
    return Object.fromEntries(
      Object.entries(namespaces).filter(([name]) => name !== "xmlns:sy" || update !== undefined)
    )
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

/** Minutes that a reader may keep a copy, where nobody says how often the feed changes: RSS 2.0, `ttl`. */
const minutesToLive = 30

const minutesOf: Readonly<Record<Update["period"], number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600
}

function* channelElements(channel: Channel): Generator<Element> {
  const selection = channel.profile?.selection
  yield* chosen(aboutElements(channel), selection?.channel, selection?.channelElements(channel) ?? [])
  yield* channelExtensions(channel, "rss")
  for (const item of channel.items) {
    yield element(
      "item",
      { "xml:lang": itemLanguage(item.language, channel.language) },
      withExtensions(
        chosen(itemElements(item, channel), selection?.item, selection?.itemElements(item, channel) ?? []),
        item,
        channel
      )
    )
  }
}

function* withExtensions(elements: Iterable<Element>, item: Item, channel: Channel): Generator<Element> {
  yield* elements
  yield* itemExtensions(item, channel, "rss")
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
  const { update } = channel
  const minutes = update === undefined ? minutesToLive : Math.round(minutesOf[update.period] / update.frequency)
  yield textElement("ttl", String(Math.max(1, minutes)))
  if (update !== undefined) {
    yield textElement("sy:updatePeriod", update.period)
    yield textElement("sy:updateFrequency", String(update.frequency))
  }
  const image = [channel.image, channel.sign?.url, channel.icon].find(isRssImage)
  if (image !== undefined && image !== null) {
    yield element("image", {}, [
      textElement("url", image),
      textElement("title", title),
      textElement("link", page),
      ...(image === channel.sign?.url ? sizeElements(channel.sign) : [])
    ])
  }
}

const sizeElements = ({ width, height }: NonNullable<Channel["sign"]>): ReadonlyArray<Element> => [
  textElement("width", String(width)),
  textElement("height", String(height))
]

/** RSS 2.0, `image`: "a GIF, JPEG or PNG image". */
const isRssImage = (address: string | null | undefined): boolean =>
  /\.(?:gif|jpe?g|png)$/i.test(address?.split(/[?#]/)[0] ?? "")

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
  // Partners take the picture; only those for sound take that.
  const media = channel.profile === undefined || channel.profile.holds === "media" ? (item.media ?? []) : []
  const attached = enclosable(media) ?? enclosure(item.images)
  if (attached !== undefined) yield element("enclosure", { ...attached })
  yield* mediaContents(media)
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
