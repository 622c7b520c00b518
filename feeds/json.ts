/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What it has no field
 * for stands under `_fanfare`. Written item by item, like the XML formats.
 */
import type { Image, Person } from "../src/model/Article.ts"
import type { Media } from "../src/model/media/Media.ts"
import { categories } from "./categories.ts"
import type { Channel, Format, Item } from "./Channel.ts"
import { isBlank, legalText } from "./elements/characters.ts"
import { contentHtml } from "./contentHtml.ts"
import { languageTag } from "./elements/language.ts"
import { wholeSeconds } from "./elements/mediaFiles.ts"
import { named, pageOf } from "./elements/people.ts"

export const json: Format = { name: "json", type: "application/feed+json; charset=utf-8", write }

function* write(channel: Channel): Generator<string> {
  yield `${text(feedFields(channel)).slice(0, -2)},\n  "items": [`
  let count = 0
  for (const item of channel.items) {
    yield `${count === 0 ? "" : ","}\n    ${itemText(itemFields(item, channel))}`
    count += 1
  }
  yield `${count === 0 ? "" : "\n  "}]\n}\n`
}

/** The value as JSON, indented, its strings without the characters that no feed may hold. */
const text = (value: unknown): string => {
  const plain = JSON.stringify(value, null, 2)
  return suspects.some((mark) => plain.includes(mark))
    ? JSON.stringify(value, (_key, one: unknown) => (typeof one === "string" ? legalText(one) : one), 2)
    : plain
}

/** An item as it stands in the list of items, two levels deep. */
const itemText = (item: unknown): string => text([[item]]).slice("[\n  [\n    ".length, -"\n  ]\n]".length)

/** `JSON.stringify` escapes every forbidden character but two, and of the legal ones only those that have no `u`, `b` or `f`. */
const suspects = ["\\u", "\\b", "\\f", "\uFFFE", "\uFFFF"]

const feedFields = (channel: Channel): Readonly<Record<string, unknown>> => ({
  version: "https://jsonfeed.org/version/1.1",
  title: channel.title,
  home_page_url: channel.page,
  feed_url: channel.self.json ?? undefined,
  next_url: channel.archive?.previous?.json ?? undefined,
  description: present(channel.description),
  icon: channel.image ?? channel.icon ?? undefined,
  favicon: channel.icon ?? undefined,
  authors: authors(channel.author === null ? [] : [channel.author]),
  language: languageTag(channel.language),
  hubs: channel.hub === undefined ? undefined : [{ type: "WebSub", url: channel.hub }],
  _fanfare: {
    version: 1,
    generator: channel.generator,
    id: channel.feedId ?? undefined,
    direction: channel.direction,
    updated: channel.updated ?? undefined,
    copyright: channel.copyright ?? undefined,
    license: channel.license,
    // False says that the page is not whole yet.
    archive: channel.archive?.current == null ? undefined : channel.archive.isFull,
    current: channel.archive?.current?.json ?? undefined
  },
  ...channel.extra?.channel.json
})

const itemFields = (item: Item, channel: Channel): Readonly<Record<string, unknown>> => {
  const [lead, ...others] = item.images
  return {
    id: item.id,
    url: item.url,
    title: present(item.title),
    ...contentFields(item, channel),
    summary: present(item.description),
    image: lead?.url,
    banner_image: others.find(isWide)?.url,
    date_published: item.published,
    date_modified: item.updated ?? undefined,
    authors: authors(item.authors),
    tags: some(categories(item)),
    language: languageTag(item.language),
    attachments: some([...(item.media ?? []).flatMap(heard), ...item.images.flatMap(attachment)]),
    _fanfare: {
      direction: item.direction,
      section: item.section ?? undefined,
      images: some(item.images.map(picture)),
      comments: item.comments ?? undefined,
      in_reply_to: item.inReplyTo ?? undefined,
      license: item.license
    },
    ...item.extra?.json
  }
}

/** One of the two must be there (JSON Feed 1.1, "Items"); a body without markup is text. */
const contentFields = (item: Item, channel: Channel): Readonly<Record<string, unknown>> => {
  const html = contentHtml(item, channel)
  if (html === "" && !isBlank(item.text)) return { content_text: item.text }
  return { content_html: html, content_text: channel.isWithoutText === true ? undefined : present(item.text) }
}

/** All that is known of a picture, but not where it lies in the project. */
const picture = ({ url, alt, caption, credit, width, height, bytes, type }: Image): unknown => ({
  url,
  alt,
  caption,
  credit,
  width,
  height,
  bytes,
  type
})

/** A banner is wider than it is high. */
const isWide = ({ width, height }: Image): boolean => width !== undefined && height !== undefined && width > height

const heard = ({ url, type, title, bytes, seconds }: Media): ReadonlyArray<unknown> =>
  type === undefined
    ? []
    : [{ url, mime_type: type, title, size_in_bytes: bytes, duration_in_seconds: wholeSeconds(seconds) }]

/** An attachment must have a type (JSON Feed 1.1, "Attachments"). */
const attachment = ({ url, type, bytes }: Image): ReadonlyArray<unknown> =>
  type === undefined ? [] : [{ url, mime_type: type, size_in_bytes: bytes }]

const authors = (people: ReadonlyArray<Person>): ReadonlyArray<unknown> | undefined =>
  some(named(people).map((person) => ({ name: person.name, url: pageOf(person) })))

const some = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> | undefined => (values.length === 0 ? undefined : values)

const present = (value: string): string | undefined => (isBlank(value) ? undefined : value)
