/** The page of a feed for people: its stories with pictures, what a feed is, and how to subscribe. The site's feed is the home page. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { OpenFeed } from "../../../model/FeedFacts.ts"
import type { FamilyFacts } from "../../../model/feeds/FeedFamily.ts"
import type { Head } from "../../../model/Head.ts"
import type { Page } from "../../document/Page.ts"
import { feedFormats } from "../../document/feedFormats.ts"
import { profilesOf } from "../../article/head/profilesOf.ts"
import { siteNodes } from "../../article/head/structured/siteNodes.ts"
import { structuredData } from "../../article/head/structured/structuredData.ts"
import { home } from "../../document/sitePaths.ts"
import { relativePath } from "../../document/relativePath.ts"
import { inWordsOf, languageAround, writtenIn } from "../../document/writtenIn.ts"
import type { Facts } from "../../Facts.ts"
import type { FeedView } from "../../SiteView.ts"
import { latestComments } from "../widgets/latestComments.ts"
import type { Commented } from "../widgets/newestComments.ts"
import { leadStory } from "./leadStory.ts"
import { listHead } from "./listHead.ts"
import { publishedElsewhere } from "./publishedElsewhere.ts"
import { storyList } from "./storyList.ts"
import { takesComments } from "./takesComments.ts"
import { subscribeToAll, subscribeToFeed } from "./subscribe.ts"

export interface OpenView extends Pick<FeedView, "heads"> {
  readonly facts: OpenFeed
  /** The list that the feed is one of, and its name there. */
  readonly list: (FamilyFacts & { readonly name: string }) | null
}

/** What only the home page shows: no feed holds an article without a date, so nothing else leads to it. */
interface HomeLists {
  readonly undated: ReadonlyArray<Head>
  readonly comments: ReadonlyArray<Commented>
}

export const feedPage = (
  { facts: feed, heads, list }: OpenView,
  { undated, comments }: HomeLists,
  facts: Facts
): Page => {
  const path = feed.paths.page
  const isHome = path === home
  const around = pageLanguage(feed, [...heads, ...undated], facts)
  const { language, direction } = around
  const words = facts.words(language)
  const own = inWordsOf(words, language)
  const ofFeed = feed.language === language ? {} : writtenIn(feed)
  return {
    path,
    language,
    direction,
    head: feedHead(feed, facts),
    elsewhere: publishedElsewhere([...heads, ...undated, ...comments.map(({ article }) => article)]),
    described: false,
    ...(isHome ? { isFront: true } : {}),
    main: [
      isHome
        ? h("h2.section", own, words.latestNews)
        : h(
            "header.feed-title",
            list === null || list.page === null
              ? null
              : h("p.kicker", writtenIn(list), h("a", { href: relativePath(path, list.page) }, list.title)),
            list === null ? h("h1", ofFeed, feed.title) : h("h1", h("bdi", list.name)),
            feed.description === feed.title ? null : h("p", ofFeed, feed.description)
          ),
      ...(isHome ? [] : [h("h2.visually-hidden", own, words.latestNews)]),
      ...stories(heads, path, facts, h("p.empty", own, words.noNews)),
      ...(isHome && undated.length > 0 ? [h("h2.section", own, words.undated), storyList(undated, path, facts)] : [])
    ],
    aside: isHome
      ? [
          comments.length === 0 && !takesComments(facts) ? null : latestComments(comments, words, facts.site.timeZone),
          subscribeToAll(facts, path, language)
        ].filter((piece) => piece !== null)
      : [subscribeToFeed(feed, facts, path, language)]
  }
}

const feedHead = (feed: OpenFeed, facts: Facts): Page["head"] => {
  const { site } = facts
  const isHome = feed.paths.page === home
  const title = isHome ? site.title : feed.title.includes(site.title) ? feed.title : `${feed.title} – ${site.title}`
  const description = isHome ? site.description : feed.description
  const alternates = feedFormats(feed).map((format) => ({ ...format, title: `${feed.title} (${format.name})` }))
  return [
    ...listHead({ path: feed.paths.page, title, description, alternates }, facts),
    ...(isHome ? siteHead(facts) : [])
  ]
}

/**
 * Who checks that an account is the site's asks the page that the account names, and search engines take the site's
 * name from its front page (https://developers.google.com/search/docs/appearance/site-names).
 */
const siteHead = (facts: Facts): Page["head"] => [
  ...profilesOf(facts.site).map((href) => h("link", { rel: "me", href })),
  structuredData(siteNodes(facts))
]

/** A feed in a language that is not the site's was given it. */
export const pageLanguage = (
  feed: OpenFeed,
  heads: ReadonlyArray<Head>,
  facts: Facts
): ReturnType<typeof languageAround> =>
  feed.language === facts.site.language
    ? languageAround(
        heads.map(({ language }) => language),
        facts
      )
    : feed

const stories = (heads: ReadonlyArray<Head>, path: string, facts: Facts, empty: Element): ReadonlyArray<Element> => {
  const [lead, ...others] = heads
  if (lead === undefined) return [empty]
  return others.length === 0
    ? [leadStory(lead, path, facts)]
    : [leadStory(lead, path, facts), storyList(others, path, facts)]
}
