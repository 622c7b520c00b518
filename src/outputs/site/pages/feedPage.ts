/** The page of a feed for people: its stories with pictures, what a feed is, and how to subscribe. The site's feed is the home page. */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Edition, Entry, FeedPlan } from "../../Output.ts"
import { latestComments } from "../widgets/widgets.ts"
import { feedHead } from "./feedHead.ts"
import { leadStory } from "./leadStory.ts"
import { home } from "../../document/masthead.ts"
import type { Page } from "../../document/pageDocument.ts"
import type { PageSet } from "../../document/sitePaths.ts"
import { storyList } from "./storyList.ts"
import { subscribeToAll, subscribeToFeed } from "./subscribe.ts"
import { inWordsOf } from "../../document/writtenIn.ts"

export const feedPage = (feed: FeedPlan, { edition }: PageSet): Page => {
  const path = feed.paths.page
  const isHome = path === home
  const language = isHome ? edition.site.language : feed.language
  const words = edition.words(language)
  const own = inWordsOf(words, language)
  return {
    path,
    language,
    direction: isHome ? edition.site.direction : feed.direction,
    head: feedHead(feed, edition),
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
      ...stories(feed.entries, path, edition, h("p.empty", own, words.noNews)),
      ...(isHome ? undatedStories(path, edition, h("h2.section", own, words.undated)) : [])
    ],
    aside: isHome
      ? [subscribeToAll(edition, path, language), latestComments(edition, language)]
      : [subscribeToFeed(feed, edition, path)]
  }
}

const stories = (
  entries: ReadonlyArray<Entry>,
  path: string,
  { words }: Edition,
  empty: Element
): ReadonlyArray<Element> => {
  const [lead, ...others] = entries
  if (lead === undefined) return [empty]
  return others.length === 0
    ? [leadStory(lead, path, words)]
    : [leadStory(lead, path, words), storyList(others, path, words)]
}

/** No feed holds an article without a date, so only the home page leads to it. */
const undatedStories = (path: string, { entries, words }: Edition, heading: Element): ReadonlyArray<Element> => {
  const undated = entries.filter(({ article }) => article.published === null)
  return undated.length === 0 ? [] : [heading, storyList(undated, path, words)]
}
