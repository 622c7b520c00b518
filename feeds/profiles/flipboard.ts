/**
 * Flipboard (about.flipboard.com/rss-spec, and flipboard.helpshift.com,
 * "Submit an RSS feed"): whole articles with a large picture each.
 */
import { isBlank } from "../elements/characters.ts"
import { enclosure } from "../elements/media.ts"
import { element, type Element } from "../elements/xml.ts"
import {
  byline,
  channelLanguage,
  fullText,
  hub,
  itemCount,
  notAhead,
  ownDomain,
  plainTitle,
  summary,
  titled
} from "./demands.ts"
import { sizeText, smallestSide } from "./pictures.ts"
import type { Item, Profile, Requirement } from "../Channel.ts"
import { aboutFeed } from "./aboutFeed.ts"
import { shorten } from "./shorten.ts"

const spec = "https://about.flipboard.com/rss-spec/"
const guide = "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/"

/** Characters: "it should generally contain 300 or more characters". */
const leastExcerpt = 300
/** Enough that a cut between words stays above. */
const excerpt = 400

/** Pixels: "the smallest dimension should not be under 500px". */
const leastSide = 500

const picture: Requirement = {
  id: "picture-size",
  of: "item",
  level: "must",
  text: `Every item has a picture whose smaller side is ${leastSide} pixels or more.`,
  source: guide,
  fix: "Give the article a larger picture.",
  check: ({ images }) => (images.some((image) => smallestSide(image) >= leastSide) ? null : sizeText(images[0]))
}

const attached: Requirement = {
  id: "enclosure",
  of: "item",
  level: "should",
  text: "Every item has a picture as its enclosure.",
  source: guide,
  fix: "Put a picture of its own into the article's folder, and name it in the article.",
  check: ({ images }) => (images.some(isAttachable) ? null : "no enclosure")
}

const isAttachable = ({ type }: Item["images"][number]): boolean => type !== undefined

/**
 * A card whose bytes are not known yet: "When an enclosure's size cannot be determined, a publisher should use a length
 * of 0" (https://www.rssboard.org/rss-profile, "enclosure").
 */
const attachedCard = ({ images }: Item): ReadonlyArray<Element> => {
  const card = images.find(isAttachable)
  return enclosure(images) !== undefined || card === undefined
    ? []
    : [element("enclosure", { url: card.url, length: 0, type: card.type })]
}

/** A short description goes on with the text of the article, as far as everybody may read it. */
const excerptOf = ({ description, text }: Item): string => {
  if ([...description].length >= leastExcerpt || isBlank(text)) return description
  const words = text.replace(/\s+/g, " ").trim()
  const start = description.replace(/…$/, "").trim()
  return shorten(start === "" || words.startsWith(start) ? words : `${start} ${words}`, excerpt)
}

const topic: Requirement = {
  id: "category",
  of: "item",
  level: "should",
  text: "Every item says what it is about.",
  source: guide,
  fix: "Write `tags` or a `section` into the article.",
  check: ({ section, tags }) => (section === null && tags.length === 0 ? "no category" : null)
}

export const flipboard: Profile = {
  name: "flipboard",
  consumer: "Flipboard",
  selection: {
    channel: [...aboutFeed, "ttl", "image"],
    item: [
      "title",
      "link",
      "guid",
      "pubDate",
      "atom:updated",
      "dc:creator",
      "category",
      "description",
      "content:encoded",
      "enclosure",
      "media:content"
    ],
    namespaces: {},
    describesPictures: true,
    channelElements: () => [],
    itemElements: attachedCard
  },
  /** The pictures that are large enough stand first. */
  arrange: (channel) => ({
    ...channel,
    items: Array.from(channel.items, (item) => ({
      ...item,
      description: excerptOf(item),
      images: item.images.toSorted(
        (a, b) => Number(smallestSide(b) >= leastSide) - Number(smallestSide(a) >= leastSide)
      )
    }))
  }),
  requirements: [
    titled("must", spec),
    plainTitle("should", spec),
    notAhead("should", spec),
    ownDomain("should", guide),
    summary("should", guide, leastExcerpt),
    fullText("must", spec),
    picture,
    attached,
    byline("should", guide),
    topic,
    channelLanguage("must", spec),
    itemCount("should", guide, 20),
    hub("should", spec)
  ]
}
