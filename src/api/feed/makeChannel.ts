/** Completes what a program says about a feed: dates are read, and defaults filled in. Pure. */
import type { Channel, Item } from "../../../feeds/Channel.ts"
import type { FeedFields } from "../../../feeds/feedSet.ts"
import type { Image, Person } from "../../model/Article.ts"
import { directionOf } from "../../model/language.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import { version } from "../../model/version.ts"
import type { ChannelInput, CommentsInput, FeedInput, ItemInput } from "./ChannelInput.ts"
import { timestampOf } from "./timestampOf.ts"

/**
 * A channel as `profiles` take it; `writeFeed`, `feedSet` and `formats` make one themselves. With `updated`, items are made
 * while they are walked through, as often as the given ones can be; without it they are made at once.
 *
 * Throws a RangeError that names a date that cannot be read, for an item when it is made.
 *
 * @example
 * ```ts
 * import { makeChannel, profiles } from "fanfare"
 *
 * const channel = makeChannel({
 *   title: "Example News",
 *   page: "https://news.example.org/",
 *   items: [{ url: "https://news.example.org/ferry/", title: "The ferry sails again", published: "2026-03-02" }]
 * })
 * for (const profile of profiles) console.log(profile.consumer, [...profile.arrange(channel).items].length)
 * ```
 */
export const makeChannel = (input: ChannelInput): Channel => {
  const fields = makeFields(input)
  const { items, archive } = input
  const made: Iterable<Item> =
    input.updated === undefined ? [...itemsOf(items, fields)] : { [Symbol.iterator]: () => itemsOf(items, fields) }
  return {
    ...fields,
    updated:
      input.updated === undefined
        ? newest(made)
        : input.updated === null
          ? null
          : timestampOf(input.updated, `\`updated\` of the feed "${input.title}"`),
    ...(archive === undefined ? {} : { archive }),
    items: made
  }
}

export const makeFields = (input: FeedInput): FeedFields => {
  const { title, page, language = "und", self = {}, hub, show, profile, image, update, isWithoutText } = input
  const author = input.author == null ? null : personOf(input.author)
  return {
    id: input.id ?? "latest",
    feedId: input.feedId ?? null,
    title,
    description: input.description ?? "",
    page,
    home: input.home ?? page,
    language,
    direction: input.direction ?? directionOf(language),
    copyright: input.copyright ?? null,
    author,
    publisher: input.publisher ?? author?.name ?? title,
    icon: input.icon ?? null,
    generator: input.generator ?? `fanfare/${version}`,
    self: { rss: self.rss ?? null, atom: self.atom ?? null, json: self.json ?? null },
    ...(hub === undefined ? {} : { hub }),
    ...(image === undefined ? {} : { image }),
    ...(update === undefined ? {} : { update }),
    ...(isWithoutText === undefined ? {} : { isWithoutText }),
    ...(show === undefined ? {} : { show }),
    ...(profile === undefined ? {} : { profile })
  }
}

export function* itemsOf(items: Iterable<ItemInput>, feed: Pick<Channel, "language">): Generator<Item> {
  for (const item of items) yield itemOf(item, feed)
}

const itemOf = (input: ItemInput, feed: Pick<Channel, "language">): Item => {
  const { url, title, language = feed.language, source, posts, media, episode } = input
  return {
    id: input.id ?? url,
    url,
    title,
    description: input.description ?? "",
    html: input.html ?? "",
    text: input.text ?? "",
    language,
    direction: input.direction ?? directionOf(language),
    published: timestampOf(input.published, `\`published\` of "${title}"`),
    updated: input.updated == null ? null : timestampOf(input.updated, `\`updated\` of "${title}"`),
    authors: (input.authors ?? []).map(personOf),
    section: input.section ?? null,
    tags: input.tags ?? [],
    images: (input.images ?? []).map((image): Image => {
      if (typeof image === "string") return { url: image, alt: "" }
      const { alt = "", ...others } = image
      return { ...others, alt }
    }),
    comments: input.comments == null ? null : commentsOf(input.comments, title),
    inReplyTo: input.inReplyTo ?? null,
    ...(media === undefined ? {} : { media }),
    ...(episode === undefined ? {} : { episode }),
    ...(source === undefined ? {} : { source }),
    ...(posts === undefined ? {} : { posts })
  }
}

const commentsOf = ({ count, page, feed, updated }: CommentsInput, title: string): NonNullable<Item["comments"]> => ({
  count,
  page,
  feed: feed ?? null,
  ...(updated === undefined ? {} : { updated: timestampOf(updated, `\`comments.updated\` of "${title}"`) })
})

const personOf = (person: Person | string): Person => (typeof person === "string" ? { name: person } : person)

const newest = (items: Iterable<Item>): Timestamp | null => {
  let last: Timestamp | null = null
  for (const { published, updated } of items) {
    const one = updated ?? published
    if (last === null || instant(one) > instant(last)) last = one
  }
  return last
}
