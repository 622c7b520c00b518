/** A feed that was published before, by fanfare or by anything else: only what its subscribers know its items by. */
import type { Timestamp } from "../Timestamp.ts"

export interface OldItem {
  /** The id as its readers know it: without one of its own, its link. Null for an item with neither. */
  readonly id: string | null
  /** Absolute where the feed says how; null without one. */
  readonly link: string | null
  readonly title: string
  readonly published: Timestamp | null
  /** Null where it does not differ from `published`. */
  readonly updated: Timestamp | null
  /** Its body as text; null where the format does not give it as such. */
  readonly text: string | null
  /** Its description or summary as the feed has it, often HTML; null without one. */
  readonly summary: string | null
}

export interface OldFeed {
  readonly format: "rss" | "atom" | "json"
  /** The feed's own id; null for RSS, which has none. */
  readonly feedId: string | null
  /** What made it, for example `fanfare/0.1.0`; null where it does not say so. */
  readonly generator: string | null
  /** In the feed's order. */
  readonly items: ReadonlyArray<OldItem>
  /** Why it could not be read to its end; null for a whole one. Items before that place are complete. */
  readonly brokenOff: { readonly line: number; readonly reason: string } | null
}
