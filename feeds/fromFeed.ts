/**
 * A `Feed` of the npm package `feed` as a channel, so that a build script that
 * fills one keeps its code and gets fanfare's formats. Not carried over:
 * extensions, contributors, and the feed's own categories.
 */
import type { Author, Feed, Item as FeedItem } from "feed"
import type { Image, Person } from "../src/model/Article.ts"
import type { Media } from "../src/model/media/Media.ts"
import { directionOf } from "../src/model/language.ts"
import { fromInstant, instant, type Timestamp } from "../src/model/Timestamp.ts"
import { version } from "../src/model/version.ts"
import type { Channel, Item } from "./Channel.ts"

/**
 * A `Feed` of the npm package `feed` as a channel. Items keep their order; an item's id is its `guid`, else its `id`, else
 * its link. Content is taken as it is: whoever filled the feed answers for it. Throws a RangeError that names an item whose
 * dates are invalid, as `feed` does.
 *
 * @example
 * ```ts
 * import { fromFeed, toFeed, writeFeed } from "fanfare/feeds"
 *
 * const old = toFeed({ title: "Example News", page: "https://news.example.org/", items: [] })
 * old.addItem({ title: "The ferry sails again", link: "https://news.example.org/ferry/", date: new Date("2026-03-02") })
 * console.log(writeFeed(fromFeed(old), "atom"))
 * ```
 */
export const fromFeed = ({ options, items }: Pick<Feed, "options" | "items">): Channel => {
  const language = options.language ?? "und"
  const page = options.link ?? options.id ?? ""
  const converted = items.map((item) => itemOf(item, language))
  const self = (format: "rss" | "atom" | "json"): string | null => options.feedLinks?.[format] ?? options.feed ?? null
  return {
    id: "latest",
    feedId: options.id ?? null,
    title: options.title,
    description: options.description ?? "",
    page,
    home: page,
    language,
    direction: directionOf(language),
    updated: isDate(options.updated) ? timestamp(options.updated) : newest(converted),
    copyright: options.copyright ?? null,
    author: people([options.author])[0] ?? null,
    publisher: options.author?.name ?? options.title,
    icon: options.image ?? options.favicon ?? null,
    generator: typeof options.generator === "string" ? options.generator : `fanfare/${version}`,
    self: { rss: self("rss"), atom: self("atom"), json: self("json") },
    items: converted
  }
}

const itemOf = (item: FeedItem, language: string): Item => {
  const [published] = [item.published, item.date].filter(isDate)
  if (published === undefined) throw new RangeError(`The item "${item.title}" has no valid date.`)
  const changed = isDate(item.date) && item.date.getTime() !== published.getTime()
  return {
    id: item.guid ?? item.id ?? item.link,
    url: item.link,
    title: item.title,
    description: item.description ?? "",
    html: item.content ?? "",
    text: "",
    language,
    direction: directionOf(language),
    published: timestamp(published),
    updated: changed ? timestamp(item.date) : null,
    authors: people(item.author ?? []),
    section: null,
    tags: (item.category ?? []).flatMap(({ name, term }) => name ?? term ?? []),
    images: [item.image, item.enclosure].flatMap(imageOf),
    ...mediaOf(item),
    comments: null,
    inReplyTo: null
  }
}

const people = (authors: ReadonlyArray<Author | undefined>): ReadonlyArray<Person> =>
  authors.flatMap((author) =>
    author?.name === undefined
      ? []
      : [
          {
            name: author.name,
            ...(author.link === undefined ? {} : { url: author.link }),
            ...(author.email === undefined ? {} : { email: author.email })
          }
        ]
  )

/** Sound and film of the item: `feed` writes a length of 0 where it knows none. */
const mediaOf = ({ enclosure, audio, video }: FeedItem): Pick<Item, "media"> => {
  const media = [enclosure, audio, video].flatMap((given): ReadonlyArray<Media> => {
    if (given === undefined || typeof given === "string") return []
    const { url, type = "", length = 0, title, duration = 0 } = given
    const kind = (["audio", "video"] as const).find((one) => type.startsWith(`${one}/`))
    if (kind === undefined) return []
    return [
      {
        url,
        kind,
        type,
        ...(length > 0 ? { bytes: length } : {}),
        ...(duration > 0 ? { seconds: duration } : {}),
        ...(title === undefined ? {} : { title })
      }
    ]
  })
  return media.length === 0 ? {} : { media }
}

/** An enclosure is a picture where its type says so; `image` always is. */
const imageOf = (given: FeedItem["image"], index: number): ReadonlyArray<Image> => {
  if (given === undefined) return []
  const { url, type, length, title } = typeof given === "string" ? { url: given } : given
  if (index > 0 && type?.startsWith("image/") !== true) return []
  return [
    {
      url,
      alt: title ?? "",
      ...(type?.startsWith("image/") === true ? { type } : {}),
      ...(length === undefined || length <= 0 ? {} : { bytes: length })
    }
  ]
}

const isDate = (date: Date | undefined): date is Date => date !== undefined && !Number.isNaN(date.getTime())

const timestamp = (date: Date): Timestamp => fromInstant(date.getTime())

const newest = (items: ReadonlyArray<Item>): Timestamp | null =>
  items
    .map(({ published, updated }) => updated ?? published)
    .reduce<Timestamp | null>((last, one) => (last === null || instant(one) > instant(last) ? one : last), null)
