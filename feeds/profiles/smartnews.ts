/**
 * SmartNews (publishers.smartnews.com, SmartFormat 2.1): RSS 2.0 with a logo
 * and thumbnails of its own. `snf:analytics` and advertising are the site's
 * business and are not written.
 */
import type { Channel, Profile, Requirement } from "../Channel.ts"
import { rssDate } from "../elements/rssDate.ts"
import { element, type Element, textElement } from "../elements/xml.ts"
import { byline, channelLanguage, fullText, notAhead, plainTitle, titled } from "./demands.ts"
import { shorten } from "./shorten.ts"

const spec = "https://publishers.smartnews.com/hc/en-us/articles/360036526213-SmartFormat-Specification-Version-2-1"

const longestDescription = 30
/** "1 MB": bytes of the whole file. */
const mostBytes = 1_000_000

const shortDescription: Requirement = {
  id: "channel-description",
  of: "channel",
  level: "should",
  text: `The feed's description has at most ${longestDescription} characters.`,
  source: spec,
  fix: "Write a short `description` into the feed's file.",
  check: ({ channel: { description } }) =>
    [...description].length > longestDescription ? `${[...description].length} characters` : null
}

const logo: Requirement = {
  id: "logo",
  of: "channel",
  level: "must",
  text: "The feed names the site's logo.",
  source: spec,
  fix: "Name a picture of the site in the config: `site: { logo: logo.png }` for a file, `site: { icon: https://news.example.org/logo.png }` for an address.",
  check: ({ channel }) => (logoOf(channel) === null ? "no logo" : null)
}

const logoOf = ({ icon, sign }: Channel): string | null => icon ?? sign?.url ?? null

/** A little less than what is written: bodies and texts, no markup around them. */
const small: Requirement = {
  id: "file-size",
  of: "channel",
  level: "should",
  text: "The file has at most 1 MB.",
  source: spec,
  fix: "Lower the feed's `limit`.",
  check: ({ items }) => {
    const bytes = items.reduce(
      (sum, { html, title, description }) => sum + new TextEncoder().encode(html + title + description).length,
      0
    )
    return bytes > mostBytes ? `more than ${Math.floor(bytes / 1000)} kB` : null
  }
}

const dated: Requirement = {
  id: "channel-date",
  of: "channel",
  level: "must",
  text: "The feed says when it was published.",
  source: spec,
  fix: "Date an article that belongs to the feed.",
  check: ({ channel }) => (channel.updated === null ? "no date" : null)
}

const thumbnail: Requirement = {
  id: "thumbnail",
  of: "item",
  level: "should",
  text: "Every item has a thumbnail.",
  source: spec,
  fix: "Give the article a picture.",
  check: ({ images }) => (images.length === 0 ? "no picture" : null)
}

function* channelElements(channel: Channel): Generator<Element> {
  const { updated } = channel
  const picture = logoOf(channel)
  if (updated !== null) yield textElement("pubDate", rssDate(updated))
  if (picture !== null) yield element("snf:logo", {}, [textElement("url", picture)])
}

/** "Short description (30 characters or less)": the feed's title where that is short enough. */
const shortened = ({ title, description }: Channel): string =>
  [description, title].find((text) => [...text].length <= longestDescription) ??
  shorten(description, longestDescription)

export const smartnews: Profile = {
  name: "smartnews",
  consumer: "SmartNews",
  selection: {
    channel: ["title", "link", "description", "atom:link", "language", "copyright", "docs", "ttl"],
    item: [
      "title",
      "link",
      "guid",
      "pubDate",
      "dc:creator",
      "category",
      "description",
      "content:encoded",
      "media:thumbnail"
    ],
    namespaces: { "xmlns:snf": "http://www.smartnews.be/snf" },
    describesPictures: false,
    channelElements,
    itemElements: () => []
  },
  arrange: (channel) => ({ ...channel, description: shortened(channel) }),
  requirements: [
    dated,
    channelLanguage("must", spec),
    shortDescription,
    logo,
    small,
    titled("must", spec),
    plainTitle("should", spec),
    notAhead("should", spec),
    fullText("must", spec),
    byline("should", spec),
    thumbnail
  ]
}
