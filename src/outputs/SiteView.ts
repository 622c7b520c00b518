/** The answers of queries over heads that site outputs show. Small, or walked through lazily. */
import type { FeedFacts } from "../model/FeedFacts.ts"
import type { FamilyFacts } from "../model/feeds/FeedFamily.ts"
import type { Head } from "../model/Head.ts"
import type { NewsItem } from "../model/NewsItem.ts"
import type { Timestamp } from "../model/Timestamp.ts"

/** An article as an archive page refers to it. */
export type Reference = Pick<Head, "id" | "revision">

export interface ArchivePage {
  /** From 1, the oldest page. */
  readonly number: number
  /** Whether nothing will be added to it any more. */
  readonly isFull: boolean
  /** Newest first. */
  readonly refs: ReadonlyArray<Reference>
}

export interface FeedView {
  readonly facts: FeedFacts
  /** The articles in the feed itself, newest first, already cut to what fits. Each has a date. */
  readonly heads: ReadonlyArray<Head>
  /** Whether it would hold more if its files were not limited in bytes. */
  readonly isCut: boolean
  /** The pages of its older items, the oldest page first; `count` is the number of pages, 0 without an archive. */
  readonly archive: { readonly count: number; readonly pages: Iterable<ArchivePage> }
}

export interface FamilyView {
  readonly facts: FamilyFacts
  /** One for each tag, section, author or language that an article has, by its name. */
  readonly members: ReadonlyArray<MemberView>
}

export interface MemberView extends FeedView {
  /** The tag, section, author or language, as most of its articles write it. */
  readonly name: string
}

export interface SiteView {
  /** In the order of the facts' feeds. */
  readonly feeds: ReadonlyArray<FeedView>
  /** In the order of the facts' families. */
  readonly families: ReadonlyArray<FamilyView>
  /** Every article without a date that the site's own feed would hold if it had one, by slug. */
  readonly undated: ReadonlyArray<Head>
  /** The newest articles with a date, at least as many as the latest news shows. */
  readonly latest: ReadonlyArray<Head>
  /** The articles with the newest comments, by their newest comment; 100 of them, or all. */
  readonly commented: ReadonlyArray<Head>
  /** The articles of the last two days, newest first. More do no harm. */
  readonly recent: ReadonlyArray<Head>
  /** Every article with a film, newest first, those without a date last. */
  readonly filmed: ReadonlyArray<Head>
  /** Items of another feed in place of the site's latest news, newest first; null for the site's own. */
  readonly news: ReadonlyArray<NewsItem> | null
  /** The moment of the run: it decides only which articles the news sitemap holds. */
  readonly now: Timestamp
}

/** Every feed of the site, those of families last. */
export function* everyFeed({ feeds, families }: Pick<SiteView, "feeds" | "families">): Generator<FeedView> {
  yield* feeds
  for (const { members } of families) yield* members
}
