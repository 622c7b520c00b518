/**
 * The pages that people read: the home page, one page for each feed and one
 * for the comments. Articles' own pages are an output of the article.
 */
import { order } from "../../../model/Target.ts"
import { isOpen } from "../../../model/FeedFacts.ts"
import { documentFacts } from "../../document/documentFacts.ts"
import { linkedPages } from "../../../model/feeds/linkedPages.ts"
import type { Page } from "../../document/Page.ts"
import { pageDocument } from "../../document/pageDocument.ts"
import { publishedLogo } from "../../document/publishedLogo.ts"
import { siteNodes } from "../../article/head/structured/siteNodes.ts"
import { commentsPath, home } from "../../document/sitePaths.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { SiteOutput, SiteTarget } from "../../SiteOutput.ts"
import type { FamilyView, SiteView } from "../../SiteView.ts"
import { commentedAnswer, commentedHeads } from "../commentedHeads.ts"
import { newestComments } from "../widgets/newestComments.ts"
import { commentsPage } from "./commentsPage.ts"
import { familyPage } from "./familyPage.ts"
import { feedPage, type OpenView, pageLanguage } from "./feedPage.ts"
import { takesComments } from "./takesComments.ts"
import { storyAnswer } from "./storyAnswer.ts"

export const pages: SiteOutput = {
  name: "pages",
  version: 7,
  *targets(view, facts) {
    yield* logoTarget(facts)
    for (const { facts: feed, heads } of view.feeds) {
      if (!isOpen(feed)) continue
      const open = { facts: feed, heads, list: null }
      yield feed.paths.page === home ? homeTarget(open, view, facts) : feedTarget(open, facts)
    }
    for (const family of view.families) yield* familyTargets(family, facts)
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

function* familyTargets(family: FamilyView, facts: Facts): Generator<SiteTarget> {
  const { facts: list, members } = family
  if (list.page === null) return
  for (const { facts: feed, heads, name } of members)
    if (isOpen(feed)) yield feedTarget({ facts: feed, heads, list: { ...list, name } }, facts)
  yield pageTarget(list.page, {
    facts,
    language: list.language,
    answer: {
      list,
      allFeeds: facts.words(facts.site.language).allFeeds,
      feeds: members.map(({ name, facts: { paths } }) => [name, paths.page])
    },
    needs: [],
    page: () => familyPage(family, facts)
  })
}

const homeTarget = (feed: OpenView, { undated, commented }: SiteView, facts: Facts): SiteTarget => {
  const comments = newest(commented, facts)
  return pageTarget(feed.facts.paths.page, {
    facts,
    language: pageLanguage(feed.facts, [...feed.heads, ...undated], facts).language,
    answer: {
      description: facts.site.description,
      feeds: linkedPages(facts).map(({ description }) => description),
      ...feedAnswer(feed, facts),
      undated: storyAnswer(undated, facts),
      comments: comments.answer,
      ...(takesComments(facts) ? {} : { takesComments: false }),
      site: siteNodes(facts)
    },
    needs: comments.needs,
    page: (entries) => feedPage(feed, { undated, comments: comments.of(entries) }, facts)
  })
}

const feedTarget = (feed: OpenView, facts: Facts): SiteTarget =>
  pageTarget(feed.facts.paths.page, {
    facts,
    language: pageLanguage(feed.facts, feed.heads, facts).language,
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

const feedAnswer = ({ facts: feed, heads, list }: OpenView, facts: Facts) => {
  const { id, title, description, language, direction, paths } = feed
  return {
    feed: { id, title, description, language, direction, paths },
    list:
      list === null ? null : { name: list.name, title: list.title, language: list.language, direction: list.direction },
    ...storyAnswer(heads, facts)
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
  answer: { document: documentFacts(facts, language), icon: facts.site.icon, answer },
  needs,
  render: (entries) => pageDocument(page(entries), facts)
})
