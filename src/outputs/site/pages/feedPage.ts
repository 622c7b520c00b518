/** The page of a feed for people: its stories with pictures, what a feed is, and how to subscribe. The site's feed is the home page. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Head } from "../../../model/Head.ts"
import type { Page } from "../../document/Page.ts"
import { home } from "../../document/sitePaths.ts"
import { inWordsOf } from "../../document/writtenIn.ts"
import type { Facts } from "../../Facts.ts"
import type { FeedView } from "../../SiteView.ts"
import { latestComments } from "../widgets/latestComments.ts"
import type { Commented } from "../widgets/newestComments.ts"
import { feedHead } from "./feedHead.ts"
import { leadStory } from "./leadStory.ts"
import { publishedElsewhere } from "./publishedElsewhere.ts"
import { storyList } from "./storyList.ts"
import { subscribeToAll, subscribeToFeed } from "./subscribe.ts"

/** What only the home page shows: no feed holds an article without a date, so nothing else leads to it. */
interface HomeLists {
  readonly undated: ReadonlyArray<Head>
  readonly comments: ReadonlyArray<Commented>
}

export const feedPage = (
  { facts: feed, heads }: Pick<FeedView, "facts" | "heads">,
  { undated, comments }: HomeLists,
  facts: Facts
): Page => {
  const path = feed.paths.page
  const isHome = path === home
  const language = isHome ? facts.site.language : feed.language
  const words = facts.words(language)
  const own = inWordsOf(words, language)
  return {
    path,
    language,
    direction: isHome ? facts.site.direction : feed.direction,
    head: feedHead(feed, facts),
    elsewhere: publishedElsewhere([...heads, ...undated, ...comments.map(({ article }) => article)]),
    described: false,
    main: [
      isHome
        ? h("h2.section", own, words.latestNews)
        : h(
            "header.feed-title",
            h("h1", feed.title),
            feed.description === feed.title ? null : h("p", feed.description)
          ),
      ...(isHome ? [] : [h("h2.visually-hidden", own, words.latestNews)]),
      ...stories(heads, path, facts, h("p.empty", own, words.noNews)),
      ...(isHome && undated.length > 0 ? [h("h2.section", own, words.undated), storyList(undated, path, facts)] : [])
    ],
    aside: isHome
      ? [subscribeToAll(facts, path, language), latestComments(comments, words, facts.site.timeZone)]
      : [subscribeToFeed(feed, facts, path)]
  }
}

const stories = (heads: ReadonlyArray<Head>, path: string, facts: Facts, empty: Element): ReadonlyArray<Element> => {
  const [lead, ...others] = heads
  if (lead === undefined) return [empty]
  return others.length === 0
    ? [leadStory(lead, path, facts)]
    : [leadStory(lead, path, facts), storyList(others, path, facts)]
}
