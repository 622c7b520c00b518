/**
 * The tags that an article's page needs in its `<head>`, so that searches,
 * networks and readers know what it is. Not the page's own: character set,
 * viewport and styles. The `itemprop` tags want
 * `<html itemscope itemtype="https://schema.org/WebPage">`.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Article } from "../../../model/Article.ts"
import { themeColours } from "../../document/themeColours.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { bylineOf } from "./bylineOf.ts"
import { dublinCore } from "./dublinCore.ts"
import { feedLinks } from "./feedLinks.ts"
import { newsArticle } from "./structured/newsArticle.ts"
import { openGraph } from "./openGraph.ts"
import { mediaTags } from "./mediaTags.ts"
import { pageLinks } from "./pageLinks.ts"
import { widePicture } from "../share/widePicture.ts"
import { pinterestTags } from "./pinterestTags.ts"
import { profilesOf } from "./profilesOf.ts"
import { siteIcon } from "./siteIcon.ts"
import { tag } from "./tag.ts"
import { twitterCard } from "./twitterCard.ts"

/** https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
const listedRobots = "index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"

/**
 * A page that shows its paid text to search engines asks them to show little of it, and no copy
 * (https://developers.google.com/search/docs/appearance/flexible-sampling).
 */
const paidRobots = "index, follow, noarchive, max-image-preview:large, max-snippet:160, max-video-preview:0"

const robotsOf = ({ unlisted, noindex, paywall }: Article): string =>
  unlisted === true || noindex === true ? "noindex" : paywall === undefined ? listedRobots : paidRobots

/** In the order of the file; a tag without a value is left out. */
export const headElements = (entry: Entry, facts: Facts): ReadonlyArray<Element> => {
  const { article } = entry
  const { site } = facts
  const { authors, fediverse } = bylineOf(article, site)
  return [
    h("title", article.title),
    ...tag.name("description", article.description),
    ...authors.flatMap(({ name }) => tag.name("author", name)),
    ...tag.name("robots", robotsOf(article)),
    ...themeColours(site),
    ...pageLinks(entry, facts),
    ...feedLinks(entry, facts),
    ...siteIcon(site),
    ...profilesOf(site).map((href) => h("link", { rel: "me", href })),
    // Before those of Open Graph: iMessage takes the first picture of a page.
    ...twitterCard(entry, facts),
    ...openGraph(entry, facts),
    ...mediaTags(article),
    ...fediverse.flatMap((account) => tag.name("fediverse:creator", account)),
    ...pinterestTags(entry, facts),
    ...tag.item("name", article.title),
    ...tag.item("description", article.description),
    ...tag.item("image", widePicture(entry)?.url ?? ""),
    ...dublinCore(entry, site),
    newsArticle(entry, facts)
  ]
}
