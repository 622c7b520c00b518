/**
 * The tags that an article's page needs in its `<head>`, so that searches,
 * networks and readers know what it is. Not the page's own: character set,
 * viewport and styles. The `itemprop` tags want
 * `<html itemscope itemtype="https://schema.org/WebPage">`.
 */
import type { Element } from "hast"
import { h } from "hastscript"
import { fragment } from "./fragment.ts"
import { feedLinks } from "./head/feedLinks.ts"
import { authorsOf, newsArticle } from "./head/newsArticle.ts"
import { openGraph } from "./head/openGraph.ts"
import type { Edition, Entry, Output } from "./Output.ts"

export const head: Output = {
  name: "head",
  plan: (edition) => ({
    targets: edition.entries.map((entry) => fragment(entry.paths.head, () => headElements(entry, edition))),
    findings: []
  })
}

/** In the order of the file; a tag without a value is left out. */
export const headElements = (entry: Entry, edition: Edition): ReadonlyArray<Element> => {
  const { article, cards } = entry
  const { site } = edition
  return [
    h("title", article.title),
    ...named("description", article.description),
    ...authorsOf(article, site).flatMap(({ name }) => named("author", name)),
    ...named("robots", "index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"),
    ...named("theme-color", site.accent),
    h("link", { rel: "canonical", href: article.url }),
    ...feedLinks(edition),
    ...openGraph(entry, site),
    ...twitter(entry, edition),
    ...named("fediverse:creator", site.accounts["fediverse"] ?? site.accounts["mastodon"] ?? ""),
    h("meta", { property: "pin:media", content: cards.pin.url }),
    h("meta", { property: "pin:description", content: article.description || article.title }),
    ...item("name", article.title),
    ...item("description", article.description),
    ...item("image", cards.og.url),
    newsArticle(entry, edition)
  ]
}

const named = (name: string, content: string): ReadonlyArray<Element> =>
  content === "" ? [] : [h("meta", { name, content })]

const item = (itemProp: string, content: string): ReadonlyArray<Element> =>
  content === "" ? [] : [h("meta", { itemProp, content })]

/** All of them, although X falls back to Open Graph: other readers of these tags do not. */
const twitter = ({ article, cards }: Entry, { site }: Edition): ReadonlyArray<Element> => [
  ...named("twitter:card", "summary_large_image"),
  ...named("twitter:site", handle(site.accounts["x"] ?? site.accounts["twitter"] ?? "")),
  ...named("twitter:title", article.title),
  ...named("twitter:description", article.description),
  ...named("twitter:image", cards.og.url),
  ...named("twitter:image:alt", cards.og.alt)
]

const handle = (account: string): string => (account === "" ? "" : `@${account.replace(/^@/, "")}`)
