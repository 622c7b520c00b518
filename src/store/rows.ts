/** The rows of the index as the rest of fanfare knows them. */
import type { Article } from "../model/Article.ts"
import type { Dependency } from "../model/Dependency.ts"

/** What a source reads as one: a file with what lies beside it, a page, a record. */
export interface UnitRow {
  readonly source: string
  readonly key: string
  readonly deps: ReadonlyArray<Dependency>
  /** What the source itself wants to know of it in the next run. */
  readonly info: string
  /** The key of the page that it is, for a page of the site; else null. */
  readonly mark: string | null
}

/**
 * - `live`: published as soon as its date has come.
 * - `draft`: its author is not done.
 * - `twice`: another article has its id.
 * - `shadowed`: another article has its page.
 * - `failed`: its files could not be made, and it was never published.
 */
export type ArticleState = "live" | "draft" | "twice" | "shadowed" | "failed"

export interface ArticleRow {
  /** The unit's key; with `#` and a number where one unit holds several. */
  readonly key: string
  readonly source: string
  readonly unit: string
  /** The file that it was read from, relative to the project. */
  readonly file: string
  readonly state: ArticleState
  /** Null until it has one. */
  readonly id: string | null
  readonly declaredId: string | null
  readonly slug: string
  /** The slug that it would have if no other article had it. */
  readonly wanted: string
  readonly url: string
  /** `pageKey` of its address. */
  readonly pageKey: string
  readonly hosted: boolean
  readonly title: string
  readonly language: string
  /** When it is published, in milliseconds since 1970; null for an article without a date. */
  readonly at: number | null
  /** When readers could first see it, in milliseconds since 1970; orders archives. */
  readonly shown: number | null
  /** What it says of its translations; null for an article that says nothing. */
  readonly link: Pick<Article, "translationKey" | "translations"> | null
  /** Digest of the article, its comments and its translations. */
  readonly revision: string
  /** What its published files were made from; empty where some are not made. */
  readonly made: string
  /** The run since which it is published; 0 for one that is not. */
  readonly born: number
  /** The run that first published it with a date, so that feeds could hold it; 0 for one that never was. */
  readonly fed: number
  /** The id that it is published under; null for one that is not. */
  readonly outId: string | null
}

/** What an article says of itself goes into its row by itself. */
export type NewArticleRow = Pick<
  ArticleRow,
  "key" | "source" | "unit" | "state" | "id" | "declaredId" | "slug" | "wanted" | "shown" | "link"
>

/** The parts of an article that come from different places. */
export interface ArticleBody {
  /** As its source has it, with settled id and dates. */
  readonly base: Article
  /** Comments from files of comments. */
  readonly comments: Article["comments"]
  /** Links to its versions in other languages; null where it has none. */
  readonly translations: NonNullable<Article["translations"]> | null
  /** The addresses of the articles that it links to by their files; null for what is not published. Left out where it links to none. */
  readonly linked?: Readonly<Record<string, string | null>>
}

/** The same as it is written in the index: JSON, empty for what is not there. */
export interface WrittenBody {
  readonly base: string
  readonly comments: string
  readonly translations: string
  readonly linked: string
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

/** One step of the commit that a run prepares. */
export interface ChangeRow {
  /** In the order of publishing. */
  readonly place: number
  readonly path: string
  readonly kind: "output" | "page" | "ledger" | "manifest"
  readonly before: string | null
  readonly after: string | null
  /** What waits in the staging folder, as JSON; null for a deletion. */
  readonly staged: string | null
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
