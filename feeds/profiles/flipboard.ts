/**
 * Flipboard (about.flipboard.com/rss-spec, and flipboard.helpshift.com,
 * "Submit an RSS feed"): whole articles with a large picture each.
 */
import { enclosure } from "../elements/media.ts"
import { byline, channelLanguage, fullText, hub, itemCount, ownDomain, summary, titled } from "./demands.ts"
import { sizeText, smallestSide } from "./pictures.ts"
import type { Profile, Requirement } from "../Channel.ts"
import { aboutFeed } from "./aboutFeed.ts"

const spec = "https://about.flipboard.com/rss-spec/"
const guide = "https://flipboard.helpshift.com/hc/en/1-flipboard/faq/1023-resubmit-an-rss-feed/"

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
  check: ({ images }) => (enclosure(images) === undefined ? "no enclosure" : null)
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
    itemElements: () => []
  },
  arrange: (channel) => channel,
  requirements: [
    titled("must", spec),
    ownDomain("should", guide),
    summary("should", guide, 300),
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
