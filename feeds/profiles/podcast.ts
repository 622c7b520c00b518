/**
 * Podcast directories: RSS 2.0 with the tags of Apple Podcasts and of the
 * podcast namespace (github.com/Podcastindex-org/podcast-namespace). Articles
 * hold no sound, so a feed of articles says here what it lacks; category and
 * rating come from the feed's file and are never made up.
 */
import type { Channel, Item, Profile, Requirement } from "../Channel.ts"
import { isBlank } from "../elements/characters.ts"
import { emailOf, named, pageOf } from "../elements/people.ts"
import { element, type Element, textElement } from "../elements/xml.ts"
import { channelLanguage, secureFeed, titled } from "./demands.ts"
import { aboutFeed } from "./aboutFeed.ts"

const apple = "https://help.prx.org/hc/en-us/articles/360023748473-Overview-of-feed-requirements"
const tags = "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"

/** Bytes of UTF-8. */
const longestDescription = 4000

const sound: Requirement = {
  id: "audio",
  of: "item",
  level: "must",
  text: "Every item has an audio file as its enclosure.",
  source: apple,
  fix: "Publish the episodes with a podcast host: an article of fanfare has no audio file.",
  check: () => "no audio enclosure"
}

const artwork: Requirement = {
  id: "artwork",
  of: "channel",
  level: "must",
  text: "The feed names its artwork: a square JPEG or PNG of 1400 to 3000 pixels.",
  source: apple,
  fix: "Name a square picture in the feed's file: `podcast: { image: https://news.example.org/show.png }`.",
  check: ({ channel }) => {
    const image = artworkOf(channel)
    return image === null ? "no picture" : /\.(?:jpe?g|png)(?:[?#]|$)/i.test(image) ? null : "no JPEG or PNG"
  }
}

const artworkOf = ({ show, icon }: Channel): string | null => show?.image ?? icon

const category: Requirement = {
  id: "category",
  of: "channel",
  level: "must",
  text: "The feed has a category of Apple Podcasts (`itunes:category`).",
  source: apple,
  fix: "Write it into the feed's file: `podcast: { category: News }`.",
  check: ({ channel }) => (isBlank(channel.show?.category ?? "") ? "no category" : null)
}

const rating: Requirement = {
  id: "explicit",
  of: "channel",
  level: "must",
  text: "The feed says whether it is for adults only (`itunes:explicit`).",
  source: apple,
  fix: "Write it into the feed's file: `podcast: { explicit: false }`.",
  check: ({ channel }) => (channel.show?.explicit === undefined ? "not said" : null)
}

const owner: Requirement = {
  id: "owner",
  of: "channel",
  level: "should",
  text: "The feed names its owner with an e-mail address (`itunes:owner`).",
  source: apple,
  fix: "Write it into the config: `site: { author: { name: …, email: … } }`.",
  check: ({ channel: { author } }) => (author === null || emailOf(author) === undefined ? "no e-mail address" : null)
}

const description: Requirement = {
  id: "channel-description",
  of: "channel",
  level: "must",
  text: `The feed has a description of at most ${longestDescription} bytes.`,
  source: apple,
  fix: "Write a `description` into the feed's file.",
  check: ({ channel }) => {
    const bytes = new TextEncoder().encode(channel.description).length
    return isBlank(channel.description) ? "no description" : bytes > longestDescription ? `${bytes} bytes` : null
  }
}

/** "Don't add leading or trailing spaces to your values." */
const trimmed: Requirement = {
  id: "edge-spaces",
  of: "item",
  level: "must",
  text: "No title begins or ends with a space.",
  source: "https://github.com/simplepie/simplepie-ng/wiki/Spec:-iTunes-Podcast-RSS",
  fix: "Take the space out of the title.",
  check: ({ title }) => (title.trim() === title ? null : "a space at an edge")
}

/** The `guid` of a show is a UUID: only a feed that was given a permanent one has it. */
const permanent: Requirement = {
  id: "podcast-guid",
  of: "channel",
  level: "should",
  text: "The feed has a permanent id, `podcast:guid`.",
  source: `${tags}#guid`,
  fix: "Give the feed a permanent id that is a UUID.",
  check: ({ channel }) => (showId(channel) === undefined ? "no id" : null)
}

const showId = ({ feedId }: Channel): string | undefined => /^urn:uuid:([0-9a-f-]{36})$/i.exec(feedId ?? "")?.[1]

function* channelElements(channel: Channel): Generator<Element> {
  const guid = showId(channel)
  const { author, publisher, show } = channel
  const image = artworkOf(channel)
  const email = author === null ? undefined : emailOf(author)
  yield textElement("itunes:author", author?.name ?? publisher)
  yield textElement("itunes:type", "episodic")
  if (email !== undefined) {
    yield element("itunes:owner", {}, [
      textElement("itunes:name", author?.name ?? publisher),
      textElement("itunes:email", email)
    ])
  }
  if (show?.category !== undefined) yield element("itunes:category", { text: show.category })
  if (show?.explicit !== undefined) yield textElement("itunes:explicit", String(show.explicit))
  if (image !== null) yield element("itunes:image", { href: image })
  if (guid !== undefined) yield textElement("podcast:guid", guid)
  yield textElement("podcast:medium", "podcast")
}

function* itemElements(item: Item): Generator<Element> {
  if (!isBlank(item.title)) yield textElement("itunes:title", item.title)
  const people = named(item.authors)
  if (people.length > 0) yield textElement("itunes:author", people.map(({ name }) => name).join(", "))
  for (const one of people) yield element("podcast:person", { href: pageOf(one) }, one.name)
}

export const podcast: Profile = {
  name: "podcast",
  consumer: "Podcast directories",
  selection: {
    channel: aboutFeed,
    item: ["title", "link", "guid", "pubDate", "description", "content:encoded"],
    namespaces: {
      "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
      "xmlns:podcast": "https://podcastindex.org/namespace/1.0"
    },
    describesPictures: false,
    channelElements,
    itemElements
  },
  arrange: (channel) => channel,
  requirements: [
    titled("must", apple),
    description,
    channelLanguage("must", apple),
    artwork,
    category,
    rating,
    sound,
    trimmed,
    owner,
    secureFeed("should", apple),
    permanent
  ]
}
