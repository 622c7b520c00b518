/** What an ingest changed, so that what depends on several articles is looked at again only where it must be. */
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import type { SharedValue } from "../../store/heads.ts"

export interface Touched {
  /** Whether an article came, went, or changed its address, slug or id. */
  identity: boolean
  /** Whether a unit was read because it is new or changed, or is gone. */
  taken: boolean
  /** Whether the date of an article came since the run before. */
  due: boolean
  /** Whether a slug became free, or went to another article than the first that asks for it. */
  slugs: boolean
  /** Whether an article that has translations, or had, changed. */
  links: boolean
  /** Whether an article was read that has links to the files of others, or had. */
  refers: boolean
  /** Whether it was asked which values in the heads of pages are the site's. */
  shared: boolean
  /** Ids that articles declare, or had, which changed. */
  readonly ids: Set<string>
  /** Page keys of articles and pages that changed. */
  readonly pages: Set<string>
  /** Values in the heads of pages that came or went, or moved to another story, by field and value. */
  readonly heads: Map<string, SharedValue>
  /** Files whose articles got an id, with that id. */
  readonly files: Map<string, string>
  /** Keys of articles that are gone. */
  readonly removed: Array<string>
  /** What was published from a file that holds another story by now, by the key of that story. */
  readonly replaced: Map<string, LedgerEntry>
  /** What lines of the ledger were before this run changed them; null for a line that is new. By id. */
  readonly lines: Map<string, LedgerEntry | null>
  /** Names of sources of which something is there and could not be read. */
  readonly unread: Set<string>
  /** Names of sources that could not be had and never gave anything. */
  readonly failed: Set<string>
  /** Files that cannot be read, that were published, and whose last state is not known any more. */
  readonly lost: Array<string>
}

export const untouched = (): Touched => ({
  identity: false,
  taken: false,
  due: false,
  slugs: false,
  links: false,
  refers: false,
  shared: false,
  ids: new Set(),
  pages: new Set(),
  heads: new Map(),
  files: new Map(),
  removed: [],
  replaced: new Map(),
  lines: new Map(),
  unread: new Set(),
  failed: new Set(),
  lost: []
})
