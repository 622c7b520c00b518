/**
 * Atom 1.0 (RFC 4287) with threading (RFC 4685) and Media RSS. Titles are
 * `type="text"`, ids are written as they are given, the language stands on
 * every entry that differs.
 */
import type { Person } from "../src/model/Article.ts"
import type { Timestamp } from "../src/model/Timestamp.ts"
import { archiveElements, archiveNamespace } from "./archiveElements.ts"
import { schemedCategories } from "./categories.ts"
import { isBlank } from "./elements/characters.ts"
import type { Channel, Format, Item } from "./Channel.ts"
import { contentHtml } from "./contentHtml.ts"
import { itemLanguage, languageTag } from "./elements/language.ts"
import { channelExtensions, extensionNamespaces, itemExtensions } from "./extensions.ts"
import { declare } from "./elements/namespaces.ts"
import { enclosure, mediaElements, mediaNamespace } from "./elements/media.ts"
import { mediaContents } from "./elements/mediaFiles.ts"
import { emailOf, named, pageOf } from "./elements/people.ts"
import { posseElement, posseNamespace } from "./posse.ts"
import { element, type Element, markup, textElement, writeXml } from "./elements/xml.ts"

export const atom: Format = {
  name: "atom",
  type: "application/atom+xml; charset=utf-8",
  write: (channel) =>
    writeXml(
      element(
        "feed",
        {
          xmlns: "http://www.w3.org/2005/Atom",
          ...archiveNamespace(channel),
          ...mediaNamespace,
          ...(mayHavePosts(channel) ? posseNamespace : {}),
          ...declare("thr"),
          ...extensionNamespaces(channel, "atom"),
          "xml:lang": languageTag(channel.language)
        },
        feedElements(channel)
      )
    )
}

/** Items that are made while they are written may have posts: nobody knows before. Comments have none. */
const mayHavePosts = ({ items }: Channel): boolean =>
  !Array.isArray(items) || items.some(({ posts = [] }: Item) => posts.length > 0)

/** `updated` of a feed that never had an item: RFC 4287 (4.1.1) demands one, and it must not come from the clock. */
const neverUpdated = "2000-01-01T00:00:00Z" as Timestamp

function* feedElements(channel: Channel): Generator<Element> {
  const { self, page, updated, icon, copyright, description, archive } = channel
  const authors = named(channel.author === null ? [] : [channel.author])
  yield textElement("id", channel.feedId ?? archive?.current?.atom ?? self.atom ?? page)
  yield text("title", channel.title)
  if (!isBlank(description)) yield text("subtitle", description)
  yield textElement("updated", updated ?? neverUpdated)
  if (self.atom !== null) yield element("link", { rel: "self", type: "application/atom+xml", href: self.atom })
  yield* archiveElements(channel, "atom", "link")
  yield element("link", { rel: "alternate", type: "text/html", href: page })
  if (channel.hub !== undefined) yield element("link", { rel: "hub", href: channel.hub })
  for (const author of authors.length === 0 ? [{ name: channel.publisher }] : authors) yield person(author)
  if (copyright !== null && !isBlank(copyright)) yield text("rights", copyright)
  if (icon !== null) yield textElement("icon", icon)
  const logo = channel.image ?? icon
  if (logo !== null) yield textElement("logo", logo)
  yield generator(channel.generator)
  yield* channelExtensions(channel, "atom")
  for (const item of channel.items) {
    yield element("entry", { "xml:lang": itemLanguage(item.language, channel.language) }, entryElements(item, channel))
  }
}

function* entryElements(item: Item, channel: Channel): Generator<Element> {
  yield textElement("id", item.id)
  yield text("title", item.title)
  yield element("link", { rel: "alternate", type: "text/html", href: item.url })
  yield textElement("published", item.published)
  yield textElement("updated", item.updated ?? item.published)
  for (const author of named(item.authors)) yield person(author)
  for (const { term, scheme } of schemedCategories(item)) yield element("category", { term, scheme })
  if (!isBlank(item.description)) yield text("summary", item.description)
  if (item.html !== "") yield element("content", { type: "html" }, markup(contentHtml(item, channel)))
  for (const { url, type, bytes, title } of item.media ?? [])
    yield element("link", { rel: "enclosure", type, length: bytes, title, href: url })
  yield* mediaContents(item.media ?? [])
  const attached = item.media === undefined ? enclosure(item.images) : undefined
  if (attached !== undefined) {
    yield element("link", { rel: "enclosure", type: attached.type, length: attached.length, href: attached.url })
  }
  yield* mediaElements(item.images)
  if (item.comments !== null) yield* replies(item.comments)
  if (item.inReplyTo !== null) {
    yield element("thr:in-reply-to", { ref: item.inReplyTo.id, href: item.inReplyTo.url, type: "text/html" })
  }
  if (item.posts !== undefined && item.posts.length > 0) yield posseElement(item, item.posts)
  yield* itemExtensions(item, channel, "atom")
}

/** RFC 4685, sections 4 and 5: how many answers there are and where the answers are, for people and, where there is such a feed, for programs. */
function* replies({ page, feed, count, updated }: NonNullable<Item["comments"]>): Generator<Element> {
  const state = { "thr:count": count, "thr:updated": updated }
  yield element("link", { rel: "replies", type: "text/html", href: page, ...state })
  if (feed !== null) yield element("link", { rel: "replies", type: "application/rss+xml", href: feed, ...state })
  yield textElement("thr:total", String(count))
}

const text = (name: string, value: string): Element => element(name, { type: "text" }, value)

function* personElements(one: Person): Generator<Element> {
  yield textElement("name", one.name)
  const [uri, email] = [pageOf(one), emailOf(one)]
  if (uri !== undefined) yield textElement("uri", uri)
  if (email !== undefined) yield textElement("email", email)
}

const person = (one: Person): Element => element("author", {}, personElements(one))

/** `fanfare/0.1.0`: the name, and the version as its attribute. */
const generator = (product: string): Element => {
  const [name = product, version] = product.split("/")
  return element("generator", { version }, name)
}
