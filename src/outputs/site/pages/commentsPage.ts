/** The page of the comments feed for people: the newest comments of the whole site, what a feed is, and how to subscribe. */
import { h } from "../../../markup/html/h.ts"
import { themeColours } from "../../document/themeColours.ts"
import { address } from "../../../model/addresses/address.ts"
import { commentFormats } from "../../document/feedFormats.ts"
import type { Page } from "../../document/Page.ts"
import { commentsPath } from "../../document/sitePaths.ts"
import { inWordsOf } from "../../document/writtenIn.ts"
import type { Facts } from "../../Facts.ts"
import { latestComments } from "../widgets/latestComments.ts"
import type { Commented } from "../widgets/newestComments.ts"
import { publishedElsewhere } from "./publishedElsewhere.ts"
import { subscribeTo } from "./subscribe.ts"

export const commentsPage = (comments: ReadonlyArray<Commented>, facts: Facts): Page => {
  const { language, direction } = facts.site
  const words = facts.words(language)
  return {
    path: commentsPath,
    language,
    direction,
    head: commentsHead(facts, words.latestComments),
    elsewhere: publishedElsewhere(comments.map(({ article }) => article)),
    described: false,
    main: [
      h("header.feed-title", h("h1", inWordsOf(words, language), words.comments)),
      latestComments(comments, words, facts.site.timeZone)
    ],
    aside: [subscribeTo(commentFormats, facts, commentsPath, language)]
  }
}

const commentsHead = ({ site }: Pick<Facts, "site">, name: string): Page["head"] => {
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
