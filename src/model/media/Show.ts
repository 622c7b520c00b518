/** What directories of podcasts ask about a show. Plain data; nothing of it is made up. */
import type { Speaker } from "./Media.ts"
import type { MediaLicense, PaymentSplit, Place } from "./Rights.ts"

/**
 * What directories of podcasts ask about a show.
 *
 * @example
 * ```ts
 * import { type Show, writeFeed } from "fanfare/feeds"
 *
 * const show: Show = { category: ["News", "Society & Culture > Documentary"], explicit: false, image: "https://news.example.org/show.png" }
 * console.log(writeFeed({ title: "News aloud", page: "https://news.example.org/", items: [], show }, "rss").length)
 * ```
 */
export interface Show {
  /** Without what else stands in the feed's title, for directories. */
  readonly title?: string
  readonly author?: string
  /** Whom directories write to. */
  readonly owner?: { readonly name?: string; readonly email: string }
  /** Categories of Apple Podcasts, for example `News`, or `News > Politics`; the most fitting first. */
  readonly category?: string | ReadonlyArray<string>
  readonly explicit?: boolean
  /** Absolute address of the artwork. */
  readonly image?: string
  /** Pixels and media type of the artwork, where its file was read. */
  readonly artwork?: { readonly width: number; readonly height: number; readonly type: string }
  /** `serial`: to be heard from the first episode on. */
  readonly type?: "episodic" | "serial"
  /** Whether no episode will follow. */
  readonly complete?: boolean
  /** Whether directories leave it out. */
  readonly block?: boolean
  /** Absolute address of the feed, where it moved to. */
  readonly newFeed?: string
  /** The text by which Apple knows who owns the show. */
  readonly verify?: string
  /** UUID by which the show is known wherever its feed is; else by the rule of the podcast namespace. */
  readonly guid?: string
  /** As the podcast namespace has them, for example `podcast` or `music`. */
  readonly medium?: string
  /** Whether other hosts may not take the feed over. */
  readonly locked?: boolean
  readonly funding?: ReadonlyArray<{ readonly url: string; readonly text: string }>
  readonly people?: ReadonlyArray<Speaker>
  readonly value?: PaymentSplit
  readonly license?: MediaLicense
  readonly locations?: ReadonlyArray<Place>
}
