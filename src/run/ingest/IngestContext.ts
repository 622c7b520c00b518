/** What the steps of an ingest share: what they read from, what they know of the run, and what they changed. */
import type { Effect } from "effect"
import type { Detector } from "../../articles/language.ts"
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import type { Disk } from "../../sources/disk.ts"
import type { Index } from "../../store/Index.ts"
import type { Touched } from "./Touched.ts"

export interface IngestContext {
  readonly settings: Settings
  readonly disk: Disk
  readonly index: Index
  readonly now: Timestamp
  readonly detector: Effect.Effect<Detector>
  /** The sources' names in the order in which they are read: where two articles want one slug, the earlier has it. */
  readonly order: ReadonlyArray<string>
  /** Whether nothing was ever published or read: then no article can have an id or a slug already. */
  readonly isFirst: boolean
  /** Whether the index knows of no earlier reading: then what was published of a file is not known. */
  readonly isCold: boolean
  /** Whether everything is read anew: then what the index says of an article may come from another ledger. */
  readonly isStale: boolean
  /** Slugs that articles are read again with, by key. */
  readonly slugs: Map<string, string>
  /** By wanted slug, the number below which others had all when the last article asked for it. */
  readonly numbers: Map<string, number>
  /** Ids that are known of articles that are read again, by key. */
  readonly claims: Map<string, string>
  /** Names of units that are read again because the clock turned them: an article in them has ended. */
  readonly turned: ReadonlySet<string>
  /** What was published before and the ledger does not know, as lines of a ledger. */
  readonly published: () => ReadonlyArray<LedgerEntry>
  readonly touched: Touched
}
