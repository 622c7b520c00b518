/**
 * The tags that an article's page needs in its `<head>`, so that searches,
 * networks and readers know what it is. Not the page's own: character set,
 * viewport and styles. The `itemprop` tags want
 * `<html itemscope itemtype="https://schema.org/WebPage">`.
 */
import type { Element } from "hast"
import { h } from "hastscript"
import { fragment } from "./fragment.ts"
import { accountFindings } from "./head/accountFindings.ts"
import { bylineOf } from "./head/bylineOf.ts"
import { dublinCore } from "./head/dublinCore.ts"
import { feedLinks } from "./head/feedLinks.ts"
import { newsArticle } from "./head/newsArticle.ts"
import { openGraph } from "./head/openGraph.ts"
import { pageLinks } from "./head/pageLinks.ts"
import { pinterestTags } from "./head/pinterestTags.ts"
import { siteIcon } from "./head/siteIcon.ts"
import { tag } from "./head/tag.ts"
import { themeColours } from "./head/themeColours.ts"
import { twitterCard } from "./head/twitterCard.ts"
import type { Edition, Entry, Output } from "./Output.ts"

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
