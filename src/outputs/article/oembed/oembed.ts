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
import { order, type Target } from "../../../model/Target.ts"
import { bylineOf } from "../head/bylineOf.ts"
import type { Edition, Entry, Output } from "../../Output.ts"
import { webAddress } from "../../html/webAddress.ts"
import { wellFormed } from "../../html/wellFormed.ts"

export const oembed: Output = {
  name: "oembed",
  plan: (edition) => ({
    targets: edition.entries.map((entry): Target => ({
      path: entry.paths.oembed,
      type: "application/json",
      order: order.fragment,
      content: { _tag: "Text", render: () => `${JSON.stringify(embed(entry, edition), wellFormed, 2)}\n` }
    })),
    findings: []
  })
}

/** Pixels that the quotation takes; the picture keeps its shape within them, and three lines of text stand below. */
const width = 600
const textHeight = 150

/** With the first author, because oEmbed knows one. */
const embed = ({ article, cards: { og } }: Entry, { site }: Edition) => {
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
