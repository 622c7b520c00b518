/** What the published site answered: all that the live checks look at. Types only. */
import type { Feed } from "../../sources/feed/Feed.ts"
import type { SitePage } from "../facts/readPages.ts"

/** An address that was asked. */
export interface Answer {
  readonly asked: string
  /** Why it gave nothing that can be used; null where it answered 200. Reads on from "ADDRESS cannot be read: ". */
  readonly fault: string | null
  /** Where it came from in the end. */
  readonly url: string
  readonly type: string | null
  readonly charset: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  /** Milliseconds until all of it was there. */
  readonly took: number
}

export interface LiveFeed {
  /** Relative to the output directory. */
  readonly path: string
  readonly answer: Answer
  readonly text: string
  /** Null if the answer is not a feed; `reason` says what it is. */
  readonly feed: Feed | null
  readonly reason: string | null
  /** What a second request on the condition of ETag or date gave; null where there is no such condition. */
  readonly again: "304" | "200" | "failed" | null
  /** Ids of the items that this feed holds in the output directory; null where it cannot be read there. */
  readonly built: ReadonlyArray<string> | null
}

export interface LivePage {
  readonly title: string
  readonly answer: Answer
  readonly page: Omit<SitePage, "isNamed"> | null
  /** Whether its article asks to be left out of searches. */
  readonly isUnlisted: boolean
  /** The address of the card as it was built; null without one. */
  readonly card: string | null
}

export interface LivePicture {
  readonly answer: Answer
  /** The same address, asked as from a page of another site. */
  readonly linked: Answer & Pick<LivePicture, "width" | "height">
  /** The page that names it. */
  readonly page: string
  readonly width: number | null
  readonly height: number | null
  /** As the page says. */
  readonly said: { readonly width: string; readonly height: string }
}

export interface Live {
  readonly site: string
  readonly home: Answer
  readonly feeds: ReadonlyArray<LiveFeed>
  readonly pages: ReadonlyArray<LivePage>
  readonly pictures: ReadonlyArray<LivePicture>
  readonly robots: Answer
  readonly hub: Answer | null
}

/** Why nothing was asked, or what was answered. */
export interface LiveFacts {
  readonly live: Live | null
  readonly why: string
}
