/**
 * `oembed.json` of every article: oEmbed 1.0 (https://oembed.com), what a
 * site shows that embeds the article's address. Found through the page's head.
 *
 * `rich` and not `link`, because Mastodon would take a `link` for the whole
 * card and lose description and author, where it passes over `rich` to Open
 * Graph. WordPress embeds `rich` of unknown sites only as a frame: there the
 * plain link stays.
 */
import { h } from "hastscript"
import { toHtml } from "hast-util-to-html"
import { order } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { jsonTarget } from "../../html/textTarget.ts"
import { webAddress } from "../../html/webAddress.ts"
import { bylineOf } from "../head/bylineOf.ts"

export const oembed: ArticleOutput = {
  name: "oembed",
  version: 1,
  facts: ({ site: { title, url, author } }) => ({ title, url, author: author?.name, page: author?.url }),
  targets: (entry, { site }) => [jsonTarget(entry.paths.oembed, order.oembed, () => embed(entry, site))]
}

/** Pixels that the quotation takes; the picture keeps its shape within them, and three lines of text stand below. */
const width = 600
const textHeight = 150

/** With the first author, because oEmbed knows one. */
const embed = ({ article, cards: { og } }: Entry, site: Facts["site"]) => {
  const [author] = bylineOf(article, site).authors
  const page = webAddress(author?.url)
  const height = Math.round((width * og.height) / og.width)
  return {
    version: "1.0",
    type: "rich",
    title: article.title,
    ...(author === undefined ? {} : { author_name: author.name }),
    ...(page === undefined ? {} : { author_url: page }),
    provider_name: site.title,
    provider_url: site.url,
    cache_age: 3600,
    thumbnail_url: og.url,
    thumbnail_width: og.width,
    thumbnail_height: og.height,
    url: article.url,
    width,
    height: height + textHeight,
    html: toHtml(
      h(
        "blockquote",
        { cite: article.url, lang: article.language === "und" ? null : article.language, dir: article.direction },
        h("p", h("a", { href: article.url }, h("img", { src: og.url, alt: og.alt, width, height }))),
        h("p", h("a", { href: article.url }, article.title)),
        article.description === "" ? null : h("p", article.description)
      )
    )
  }
}
