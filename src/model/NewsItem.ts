/** One line of the latest news: an article of the site, or an item of another feed. */
import type { Timestamp } from "./Timestamp.ts"

export interface NewsItem {
  readonly title: string
  /** Absolute http or https address. */
  readonly url: string
  readonly published: Timestamp | null
  /** BCP 47 tag; `und` where it is not known. */
  readonly language: string
}
