/** The page of the comments feed for people: the newest comments of the whole site, what a feed is, and how to subscribe. */
import { h } from "../../../markup/html/h.ts"
import { commentFormats } from "../../document/feedFormats.ts"
import type { Page } from "../../document/Page.ts"
import { commentsPath } from "../../document/sitePaths.ts"
import { inWordsOf } from "../../document/writtenIn.ts"
import type { Facts } from "../../Facts.ts"
import { latestComments } from "../widgets/latestComments.ts"
import type { Commented } from "../widgets/newestComments.ts"
import { listHead } from "./listHead.ts"
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

const commentsHead = (facts: Pick<Facts, "site">, name: string): Page["head"] => {
  const title = `${name} – ${facts.site.title}`
  const alternates = commentFormats.map((format) => ({ ...format, title: `${title} (${format.name})` }))
  return listHead({ path: commentsPath, title, description: title, alternates }, facts)
}
