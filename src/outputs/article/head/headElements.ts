/**
 * The tags that an article's page needs in its `<head>`, so that searches,
 * networks and readers know what it is. Not the page's own: character set,
 * viewport and styles. The `itemprop` tags want
 * `<html itemscope itemtype="https://schema.org/WebPage">`.
 */
import type { Element } from "hast"
import { h } from "hastscript"
import { fragment } from "../../html/fragmentHtml.ts"
import { accountFindings } from "./accountFindings.ts"
import { bylineOf } from "./bylineOf.ts"
import { dublinCore } from "./dublinCore.ts"
import { feedLinks } from "./feedLinks.ts"
import { newsArticle } from "./newsArticle.ts"
import { openGraph } from "./openGraph.ts"
import { pageLinks } from "./pageLinks.ts"
import { pinterestTags } from "./pinterestTags.ts"
import { siteIcon } from "./siteIcon.ts"
import { tag } from "./tag.ts"
import { themeColours } from "../../document/themeColours.ts"
import { twitterCard } from "./twitterCard.ts"
import type { Edition, Entry, Output } from "../../Output.ts"

export const head: Output = {
  name: "head",
  plan: (edition) => ({
    targets: edition.entries.map((entry) => fragment(entry.paths.head, () => headElements(entry, edition))),
    findings: accountFindings(edition.site)
  })
}

/** In the order of the file; a tag without a value is left out. */
export const headElements = (entry: Entry, edition: Edition): ReadonlyArray<Element> => {
  const { article, cards } = entry
  const { site } = edition
  const { authors, fediverse } = bylineOf(article, site)
  return [
    h("title", article.title),
    ...tag.name("description", article.description),
    ...authors.flatMap(({ name }) => tag.name("author", name)),
    ...tag.name("robots", "index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"),
    ...themeColours(site),
    ...pageLinks(entry, edition),
    ...feedLinks(entry, edition),
    ...siteIcon(site),
    ...openGraph(entry, site),
    ...twitterCard(entry, site),
    ...fediverse.flatMap((account) => tag.name("fediverse:creator", account)),
    ...pinterestTags(entry, edition),
    ...tag.item("name", article.title),
    ...tag.item("description", article.description),
    ...tag.item("image", cards.og.url),
    ...dublinCore(entry, site),
    newsArticle(entry, edition)
  ]
}
