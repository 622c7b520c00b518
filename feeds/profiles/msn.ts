/**
 * MSN (support.microsoft.com, "MSN feed item metadata requirements"; formerly
 * Microsoft Start): whole articles with pictures and their credits, and a
 * short title where the title is long.
 */
import { isBlank } from "../elements/characters.ts"
import { element, type Element, textElement } from "../elements/xml.ts"
import { fullText, plainTitle, secureFeed, titled } from "./demands.ts"
import { longestSide, ratioOf, sizeText } from "./pictures.ts"
import type { Profile, Requirement } from "../Channel.ts"
import { shorten } from "./shorten.ts"
import { aboutFeed } from "./aboutFeed.ts"

const metadata =
  "https://support.microsoft.com/en-us/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329"
const html =
  "https://support.microsoft.com/en-us/topic/msn-html-guidelines-and-tag-restrictions-2a12f610-f3da-43ea-8dc4-766f6df89e8d"
const feeds = "https://helpcenter.microsoftstart.com/kb/feed-specifications"

/** Characters: "more than 20 characters but not exceed 150-characters unless a short title is also provided". */
const shortestTitle = 21
const longestTitle = 150
/** Characters of `mi:shortTitle`. */
const longestShortTitle = 54
/** "less than 365 days old". */
const oldest = 365 * 24 * 60 * 60 * 1000
/** Pixels and bytes. */
const leastSide = 720
const mostBytes = 15_000_000

const length = (text: string): number => [...text].length

const longTitle: Requirement = {
  id: "title-length",
  of: "item",
  level: "must",
  text: `A title has more than ${shortestTitle - 1} characters.`,
  source: metadata,
  fix: "Write a longer title; one over 150 characters gets a short title by itself.",
  check: ({ title }) => (length(title) < shortestTitle ? `${length(title)} characters` : null)
}

const recent: Requirement = {
  id: "age",
  of: "item",
  level: "must",
  text: "Every item was published in the past, less than 365 days ago.",
  source: metadata,
  fix: "Lower the feed's `limit`, so that old articles leave it.",
  check: ({ published }, { now }) => {
    const age = Date.parse(now) - Date.parse(published)
    return age >= 0 && age < oldest ? null : published.slice(0, 10)
  }
}

/** "Only articles that include images can be auto-published"; a ratio of 0.5 to 1.89, 720 pixels or more. */
const picture: Requirement = {
  id: "picture-size",
  of: "item",
  level: "must",
  text: `Every item has a picture of ${leastSide} pixels or more, between 0.5 and 1.89 times as wide as high.`,
  source: feeds,
  fix: "Give the article a larger picture, such as 1200x800.",
  check: ({ images }) =>
    images.some((image) => {
      const ratio = ratioOf(image) ?? 0
      return longestSide(image) >= leastSide && ratio >= 0.5 && ratio <= 1.89
    })
      ? null
      : sizeText(images[0])
}

const lightPictures: Requirement = {
  id: "picture-bytes",
  of: "item",
  level: "must",
  text: "No picture has more than 15 MB.",
  source: feeds,
  fix: "Save the picture smaller.",
  check: ({ images }) => {
    const heavy = images.find(({ bytes = 0 }) => bytes > mostBytes)
    return heavy === undefined ? null : `${Math.ceil((heavy.bytes ?? 0) / 1_000_000)} MB`
  }
}

/** The picture of the article itself; the cards are the site's own. */
const credited: Requirement = {
  id: "credit",
  of: "item",
  level: "should",
  text: "The picture of every item names who made it.",
  source: html,
  fix: "Write a `credit` to the picture.",
  check: ({ images }) => {
    const [lead] = images
    return lead?.bytes === undefined || (lead.credit !== undefined && !isBlank(lead.credit.text)) ? null : "no credit"
  }
}

const oneLanguage: Requirement = {
  id: "one-language",
  of: "item",
  level: "must",
  text: "Every item is in the language of the feed.",
  source:
    "https://support.microsoft.com/en-au/topic/feed-management-faq-for-msn-partner-hub-4690c187-b7e3-4a1e-b738-c294959f009c",
  fix: "Name the feed's `languages`, so that it takes only articles in one.",
  check: ({ language }, { channel }) => (primary(language) === primary(channel.language) ? null : language)
}

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? ""

function* itemElements({ title, updated }: Parameters<Profile["selection"]["itemElements"]>[0]): Generator<Element> {
  if (updated !== null) yield textElement("dcterms:modified", updated)
  if (length(title) > longestTitle) yield element("mi:shortTitle", {}, shorten(title, longestShortTitle))
}

export const msn: Profile = {
  name: "msn",
  consumer: "MSN",
  selection: {
    channel: aboutFeed,
    item: [
      "title",
      "link",
      "guid",
      "pubDate",
      "dc:creator",
      "category",
      "description",
      "content:encoded",
      "media:content",
      "media:thumbnail"
    ],
    namespaces: {
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:mi": "http://schemas.ingestion.microsoft.com/common/"
    },
    describesPictures: true,
    channelElements: () => [],
    itemElements
  },
  arrange: (channel) => channel,
  requirements: [
    secureFeed("must", feeds),
    titled("must", metadata),
    plainTitle("should", metadata),
    longTitle,
    fullText("must", metadata),
    recent,
    oneLanguage,
    picture,
    lightPictures,
    credited
  ]
}
