/**
 * Pinterest makes Pins of a feed (help.pinterest.com, "Auto-publish Pins from
 * your RSS feed"): RSS 2.0, one 2:3 picture for each item, the oldest item
 * first.
 */
import { ownDomain, plainTitle, titled } from "./demands.ts"
import { isTwoToThree, sizeText } from "./pictures.ts"
import type { Profile, Requirement } from "../Channel.ts"
import { aboutFeed } from "./aboutFeed.ts"

const help = "https://help.pinterest.com/en/business/article/auto-publish-pins-from-your-rss-feed"
const limits = "https://help.pinterest.com/en/business/article/pinterest-product-specs"

const mostPins = 200
const longestTitle = 100
const longestDescription = 500

/** "Your Pins will be taken from the image, enclosure and media:content tags under each item". */
const picture: Requirement = {
  id: "picture-2-3",
  of: "item",
  level: "must",
  text: "Every item has a picture of 2:3, as a Pin shows it.",
  source: help,
  fix: "Let fanfare draw the article's `pin` card, or give the article a picture of 1000x1500.",
  check: ({ images }) => (images.some(isTwoToThree) ? null : sizeText(images[0]))
}

/** "The oldest piece of content in your RSS feed will be published first", "up to 200 Pins per day". */
const pinsADay: Requirement = {
  id: "pins-a-day",
  of: "channel",
  level: "must",
  text: `At most ${mostPins} items are of one day.`,
  source: help,
  fix: "Split the feed by tags or sections: each feed may fill another board.",
  check: ({ items }) => {
    const days = Map.groupBy(items, ({ published }) => published.slice(0, 10))
    const [day, most] = [...days].reduce<readonly [string, number]>(
      (found, [name, list]) => (list.length > found[1] ? [name, list.length] : found),
      ["", 0]
    )
    return most > mostPins ? `${most} items on ${day}` : null
  }
}

const oldestFirst: Requirement = {
  id: "oldest-first",
  of: "channel",
  level: "must",
  text: "The oldest item stands first.",
  source: help,
  fix: "Use the profile `pinterest`, which turns the order.",
  check: ({ items }) =>
    items.every(({ published }, index) => Date.parse(items[index - 1]?.published ?? published) <= Date.parse(published))
      ? null
      : "another order"
}

/** Pinterest cuts what is longer. */
const shortTitle: Requirement = {
  id: "title-length",
  of: "item",
  level: "must",
  text: `A title has at most ${longestTitle} characters.`,
  source: limits,
  fix: "Shorten the title: a Pin shows about 40 characters of it.",
  check: ({ title }) => (title.length > longestTitle ? `${title.length} characters` : null)
}

const shortDescription: Requirement = {
  id: "description-length",
  of: "item",
  level: "should",
  text: `A description has at most ${longestDescription} characters.`,
  source: limits,
  fix: "Shorten the `description`.",
  check: ({ description }) => (description.length > longestDescription ? `${description.length} characters` : null)
}

export const pinterest: Profile = {
  name: "pinterest",
  consumer: "Pinterest",
  selection: {
    channel: aboutFeed,
    item: ["title", "link", "guid", "pubDate", "dc:creator", "category", "description", "media:content"],
    namespaces: {},
    describesPictures: true,
    channelElements: () => [],
    itemElements: () => []
  },
  /** One picture for each item, so that each becomes one Pin: the last of 2:3, which is the card. */
  arrange: (channel) => ({
    ...channel,
    items: [...channel.items]
      .flatMap((item) => {
        const pin = item.images.findLast(isTwoToThree)
        return pin === undefined ? [] : [{ ...item, images: [pin] }]
      })
      .toReversed()
  }),
  requirements: [
    titled("must", help),
    plainTitle("should", help),
    ownDomain("must", help),
    picture,
    oldestFirst,
    pinsADay,
    shortTitle,
    shortDescription
  ]
}
