/**
 * The pages that people read: the home page, one page for each feed and one
 * for the comments. Articles' own pages are an output of the article.
 */
import { order } from "../../../model/Target.ts"
import { documentFacts } from "../../document/documentFacts.ts"
import type { Page } from "../../document/Page.ts"
import { pageDocument } from "../../document/pageDocument.ts"
import { publishedLogo } from "../../document/publishedLogo.ts"
import { commentsPath, home } from "../../document/sitePaths.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { SiteOutput, SiteTarget } from "../../SiteOutput.ts"
import type { FeedView, SiteView } from "../../SiteView.ts"
import { commentedAnswer, commentedHeads } from "../commentedHeads.ts"
import { newestComments } from "../widgets/newestComments.ts"
import { commentsPage } from "./commentsPage.ts"
import { feedPage } from "./feedPage.ts"
import { storyAnswer } from "./storyAnswer.ts"

export const pages: SiteOutput = {
  name: "pages",
  version: 2,
  *targets(view, facts) {
    yield* logoTarget(facts)
    for (const feed of view.feeds) {
      yield feed.facts.paths.page === home ? homeTarget(feed, view, facts) : feedTarget(feed, facts)
    }
    yield commentsTarget(view, facts)
  }
}

const logoTarget = (facts: Facts): ReadonlyArray<SiteTarget> => {
  const logo = publishedLogo(facts)
  return logo === null
    ? []
    : [
        {
          _tag: "Copy",
          path: logo.to,
          type: logo.type,
          order: order.picture,
          answer: facts.logo,
          from: logo.from
        }
      ]
}

const homeTarget = (feed: FeedView, { undated, commented }: SiteView, facts: Facts): SiteTarget => {
  const comments = newest(commented, facts)
  return pageTarget(feed.facts.paths.page, {
    facts,
    language: facts.site.language,
    answer: {
      description: facts.site.description,
      feeds: facts.feeds.map(({ description }) => description),
      ...feedAnswer(feed, facts),
      undated: storyAnswer(undated, facts.words),
      comments: comments.answer
    },
    needs: comments.needs,
    page: (entries) => feedPage(feed, { undated, comments: comments.of(entries) }, facts)
  })
}

const feedTarget = (feed: FeedView, facts: Facts): SiteTarget =>
  pageTarget(feed.facts.paths.page, {
    facts,
    language: feed.facts.language,
    answer: feedAnswer(feed, facts),
    needs: [],
    page: () => feedPage(feed, { undated: [], comments: [] }, facts)
  })

const commentsTarget = ({ commented }: SiteView, facts: Facts): SiteTarget => {
  const comments = newest(commented, facts)
  return pageTarget(commentsPath, {
    facts,
    language: facts.site.language,
    answer: comments.answer,
    needs: comments.needs,
    page: (entries) => commentsPage(comments.of(entries), facts)
  })
}

const feedAnswer = ({ facts: feed, heads }: FeedView, { site, words }: Facts) => {
  const { id, title, description, language, direction, paths } = feed
  return {
    feed: { id, title, description, language, direction, paths },
    icon: site.icon,
    ...storyAnswer(heads, words)
  }
}

/** The newest comments as a page shows them. */
const newest = (commented: SiteView["commented"], { limits }: Facts) => {
  const heads = commentedHeads(commented, limits.latestComments)
  return {
    answer: { limit: limits.latestComments, heads: commentedAnswer(heads) },
    needs: heads.map(({ id }) => id),
    of: (entries: ReadonlyArray<Entry>) => newestComments(entries, limits.latestComments)
  }
}

interface PageRequest {
  readonly facts: Facts
  /** Of the words around the content. */
  readonly language: string
  readonly answer: unknown
  readonly needs: ReadonlyArray<string>
  readonly page: (entries: ReadonlyArray<Entry>) => Page
}

const pageTarget = (path: string, { facts, language, answer, needs, page }: PageRequest): SiteTarget => ({
  _tag: "Text",
  path,
  type: "text/html; charset=utf-8",
  order: order.page,
  answer: { document: documentFacts(facts, language), answer },
  needs,
  render: (entries) => pageDocument(page(entries), facts)
})
