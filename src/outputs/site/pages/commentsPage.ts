/** The page of the comments feed for people: the newest comments of the whole site, what a feed is, and how to subscribe. */
import { h } from "hastscript"
import { themeColours } from "../../document/themeColours.ts"
import { address, type Edition } from "../../Output.ts"
import { latestComments } from "../widgets/widgets.ts"
import type { Page } from "../../document/pageDocument.ts"
import type { PageSet } from "../../document/sitePaths.ts"
import { commentFormats, subscribeTo } from "./subscribe.ts"
import { inWordsOf } from "../../document/writtenIn.ts"

export const commentsPath = "comments/index.html"

export const commentsPage = ({ edition }: PageSet): Page => {
  const { language, direction } = edition.site
  const words = edition.words(language)
  return {
    path: commentsPath,
    language,
    direction,
    head: commentsHead(edition, words.latestComments),
    described: false,
    main: [
      h("header.feed-title", h("h1", inWordsOf(words, language), words.comments)),
      latestComments(edition, language)
    ],
    aside: [subscribeTo(commentFormats, edition, commentsPath, language)]
  }
}

const commentsHead = ({ site }: Edition, name: string): Page["head"] => {
  const title = `${name} – ${site.title}`
  const url = address(site, "comments/")
  return [
    h("title", title),
    h("meta", { name: "description", content: title }),
    ...themeColours(site),
    h("link", { rel: "canonical", href: url }),
    ...commentFormats.map(({ name: format, type, path }) =>
      h("link", { rel: "alternate", type, title: `${title} (${format})`, href: address(site, path) })
    ),
    h("meta", { property: "og:type", content: "website" }),
    h("meta", { property: "og:title", content: title }),
    h("meta", { property: "og:url", content: url }),
    h("meta", { property: "og:site_name", content: site.title })
  ]
}
