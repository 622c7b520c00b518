/** The rows of the index as the rest of fanfare knows them. */
import type { Article } from "../model/Article.ts"
import type { Dependency } from "../model/Dependency.ts"
import type { Head } from "../model/Head.ts"

/** What a source reads as one: a file with what lies beside it, a page, a record. */
export interface UnitRow {
  readonly source: string
  readonly key: string
  readonly deps: ReadonlyArray<Dependency>
  /** What the source itself wants to know of it in the next run. */
  readonly info: string
}

/**
 * - `live`: published as soon as its date has come.
 * - `draft`: its author is not done.
 * - `twice`: another article has its id.
 * - `shadowed`: another article has its page.
 */
export type ArticleState = "live" | "draft" | "twice" | "shadowed"

export interface ArticleRow {
  /** The unit's key; with `#` and a number where one unit holds several. */
  readonly key: string
  readonly source: string
  readonly unit: string
  readonly state: ArticleState
  /** Null until it has one. */
  readonly id: string | null
  readonly declaredId: string | null
  readonly slug: string
  /** The slug that it would have if no other article had it. */
  readonly wanted: string
  /** `pageKey` of its address where somebody else publishes its page. */
  readonly pageKey: string | null
  /** `pageKey` of the page that it was taken from. */
  readonly ownKey: string | null
  /** When readers could first see it, in milliseconds since 1970; orders archives. */
  readonly shown: number | null
  /** Whether it names translations, or could be one. */
  readonly linked: boolean
  readonly head: Head
  /** What its published files were made from; empty where some are not made. */
  readonly made: string
}

/** The parts of an article that come from different places. */
export interface ArticleBody {
  /** As its source has it, with settled id and dates. */
  readonly base: Article
  /** Comments from files of comments. */
  readonly comments: Article["comments"]
  /** Links to its versions in other languages; null where it has none. */
  readonly translations: NonNullable<Article["translations"]> | null
}

/** A published file. */
export interface TargetRow {
  /** Relative to the output directory; of a page to the project. */
  readonly path: string
  readonly kind: "output" | "page"
  /** The key of an article, or `site`. */
  readonly owner: string
  /** The output that makes it. */
  readonly output: string
  /** Digest of everything that it was made from; empty where it must be made again. */
  readonly key: string
  readonly sha256: string
  readonly type: string
  /** Where it stands in the order of publishing. */
  readonly place: number
  readonly size: number
  readonly mtime: number
  readonly ino: number
  /** For how many builds nothing has used it; such a picture goes after three. */
  readonly unused: number
}

/** A line of the ledger with what it is looked up by. */
export interface LedgerRow {
  readonly id: string
  readonly source: string
  readonly slug: string
  readonly wanted: string
  /** Milliseconds since 1970. */
  readonly seen: number
  /** The line as JSON. */
  readonly line: string
}
