/**
 * `oembed.json` of every article: oEmbed 1.0 (https://oembed.com), what a
 * site shows that embeds the article's address. Found through the page's head.
 *
 * `rich` and not `link`, because Mastodon would take a `link` for the whole
 * card and lose description and author, where it passes over `rich` to Open
 * Graph. WordPress embeds `rich` of unknown sites only as a frame: there the
 * plain link stays.
 */
import { h } from "../../../markup/html/h.ts"
import { treeHtml } from "../../../markup/html/treeHtml.ts"
import { order } from "../../../model/Target.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { jsonTarget } from "../../html/textTarget.ts"
import { webAddress } from "../../html/webAddress.ts"
import { widePicture } from "../share/widePicture.ts"
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
const embed = (entry: Entry, site: Facts["site"]) => {
  const { article } = entry
  const [author] = bylineOf(article, site).authors
  const page = webAddress(author?.url)
  const shown = shownPicture(entry)
  const height = shown === null ? 0 : Math.round((width * shown.height) / shown.width)
  return {
    version: "1.0",
    type: "rich",
    title: article.title,
    ...(author === undefined ? {} : { author_name: author.name }),
    ...(page === undefined ? {} : { author_url: page }),
    provider_name: site.title,
    provider_url: site.url,
    cache_age: 3600,
    ...(shown === null
      ? {}
      : { thumbnail_url: shown.url, thumbnail_width: shown.width, thumbnail_height: shown.height }),
    url: article.url,
    width,
    height: height + textHeight,
    html: treeHtml(
      h(
        "blockquote",
        { cite: article.url, lang: article.language === "und" ? null : article.language, dir: article.direction },
        shown === null
          ? null
          : h("p", h("a", { href: article.url }, h("img", { src: shown.url, alt: shown.alt, width, height }))),
        h("p", h("a", { href: article.url }, article.title)),
        article.description === "" ? null : h("p", article.description)
      )
    )
  }
}

/** A thumbnail goes with its width and height (oEmbed 1.0, 2.3.4.1): null where its size is not known. */
const shownPicture = (entry: Entry) => {
  const picture = widePicture(entry)
  if (picture?.width === undefined || picture.height === undefined) return null
  return { url: picture.url, alt: picture.alt, width: picture.width, height: picture.height }
}
