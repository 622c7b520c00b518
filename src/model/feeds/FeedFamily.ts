/** Feeds that are there by themselves: one for each tag, section, author or language. JSON only. */
import type { FeedFacts } from "../FeedFacts.ts"

export const eachOf = ["tags", "sections", "authors", "languages"] as const
export type Each = (typeof eachOf)[number]

/** What every page may know of such feeds without knowing which articles there are. */
export interface FamilyFacts {
  /** The name of its file in `feeds/`. */
  readonly id: string
  readonly each: Each
  /** Of the list of its feeds. */
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  readonly direction: FeedFacts["direction"]
  /** The page that lists its feeds, relative to the output directory; null for feeds for a partner. */
  readonly page: string | null
  /** With `{name}` for the tag, section, author or language. */
  readonly feedTitle: string
  /** Whether each feed has but some of the articles of its tag, section, author or language. */
  readonly isFiltered?: true
  readonly formats: ReadonlyArray<"rss" | "atom" | "json">
}

/** A text with the name of one feed in it. */
export const withName = (pattern: string, name: string): string => pattern.replaceAll("{name}", () => name)
