/** From an article to the item of a feed that holds it. */
import type { Item } from "../../../../feeds/Channel.ts"
import type { Article, Image } from "../../../model/Article.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Card } from "../../../model/Card.ts"
import { type FeedFacts, siteFeed } from "../../../model/FeedFacts.ts"
import type { Site } from "../../../model/Site.ts"
import type { Timestamp } from "../../../model/Timestamp.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import { withoutIds } from "../../../markup/ids/withoutIds.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { fieldsOf, filledExtras } from "../../channel/filledExtras.ts"
import { markdownOf } from "../../../markup/markdown/markdownOf.ts"
import { widePicture } from "../../article/share/widePicture.ts"
import { heardOf } from "./heardOf.ts"
import { withLead } from "../../lead/leadFigure.ts"
import { spacedFigures } from "../../lead/spacedFigures.ts"
import { withPlayers } from "../../lead/players.ts"

/** Empty for an article without a date. */
export const itemOf = (entry: Entry, feed: FeedFacts, facts: Pick<Facts, "site" | "feeds">): ReadonlyArray<Item> => {
  const { published } = entry.article
  if (published === null) return []
  const source = sourceOf(feed, facts)
  return [
    {
      ...heldBy(datedItem(entry, published, facts.site), feed),
      ...(source === undefined ? {} : { source }),
      ...extensionsOf(entry, feed),
      ...(feed.paths.atom === null ? {} : { posts: entry.shares.posts(), ...previewOf(entry) })
    }
  ]
}

const previewOf = (entry: Entry): Pick<Item, "preview"> => {
  const picture = widePicture(entry)
  return picture === null ? {} : { preview: strictAddress(picture.url) }
}

/** What an item says in the words of others. */
const extensionsOf = ({ article }: Entry, { extra, hasMarkdown, content }: FeedFacts): Partial<Item> => {
  const license = article.card?.data?.["license"]
  return {
    ...(license !== undefined && /^https?:\/\/\S+$/i.test(license) ? { license: strictAddress(license) } : {}),
    ...(hasMarkdown === true && content === undefined
      ? { markdown: markdownOf(withLead(article, strictAddress)) }
      : {}),
    ...(extra === undefined ? {} : { extra: filledExtras(extra.items, fieldsOf(article)) })
  }
}

/** What of an article a feed's items hold. JSON must have some text. */
const heldBy = (item: Item, { content }: FeedFacts): Item => {
  if (content === undefined) return item
  const { title, description } = item
  return content === "summary"
    ? { ...item, html: "", text: description === "" ? title : description }
    : { ...item, html: "", text: title, description: "" }
}

/** Where the items of a further feed stand first: in the site's own. */
export const sourceOf = ({ id }: FeedFacts, { site, feeds }: Pick<Facts, "site" | "feeds">): Item["source"] => {
  const own = feeds.find((feed) => feed.id === siteFeed)
  return own === undefined || own.id === id || own.paths.rss === null
    ? undefined
    : { title: own.title, url: address(site, own.paths.rss) }
}

const datedItem = ({ article, cards, paths }: Entry, published: Timestamp, site: Site): Item => ({
  id: article.id,
  url: strictAddress(article.url),
  title: article.title,
  description: article.description,
  html: spacedFigures(
    withoutIds(withLead({ ...article, html: withPlayers(article, article.html, strictAddress) }, strictAddress))
  ),
  text: article.text,
  language: article.language,
  direction: article.direction,
  published,
  updated: article.updated,
  authors: article.authors,
  section: article.section,
  tags: article.tags,
  images: imagesOf(article, cards),
  ...heardOf(article, paths, site),
  comments: {
    count: article.comments.length,
    page: strictAddress(article.url),
    feed: article.comments.length === 0 ? null : address(site, paths.commentFeed),
    ...newestComment(article)
  },
  inReplyTo: null
})

/** The article's own pictures, else its wide card; then the 2:3 card, which is what Pinterest takes. */
const imagesOf = ({ images }: Article, cards: Entry["cards"]): ReadonlyArray<Image> => {
  const own = images.map(ownImage)
  if (cards === null) return own
  return [...(own.length === 0 ? [cardImage(cards.og)] : own), cardImage(cards.pin)]
}

/** Comments are sorted, the oldest first. */
const newestComment = ({ comments }: Article): { readonly updated?: Timestamp } => {
  const last = comments.at(-1)
  return last === undefined ? {} : { updated: last.published }
}

const ownImage = (image: Image): Image => ({ ...image, url: strictAddress(image.url) })

const cardImage = ({ url, width, height, type, alt }: Card): Image => ({ url, width, height, type, alt })
