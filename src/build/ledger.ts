/**
 * The format of the ledger: the ids and dates already published, and the
 * marks by which their articles are known again. Pure: reading and writing
 * the file is `ledgerFile.ts`, who gets which id is `identify.ts`.
 */
import { Result, Schema } from "effect"
import { Timestamp } from "../model/Timestamp.ts"

/** One line of `fanfare.ledger.jsonl`: an id and the marks by which its article is known. */
export const LedgerEntry = Schema.Struct({
  id: Schema.String,
  /** Empty for an item of an older feed that no article was found for yet. */
  source: Schema.String,
  slug: Schema.String,
  /** Null for an article that fanfare hosts: that address follows the slug. */
  url: Schema.NullOr(Schema.String),
  title: Schema.String,
  /** Digest of the body's text; empty where none is known. */
  body: Schema.String,
  /** The date under which it went out; null until then. */
  published: Schema.NullOr(Timestamp),
  /** The last change that it went out with. */
  updated: Schema.optionalKey(Timestamp),
  /** What the article itself says its date is, where it went out under another one. */
  declared: Schema.optionalKey(Timestamp),
  /** The moment of the first build that saw it. */
  seen: Timestamp
})
export interface LedgerEntry extends Schema.Schema.Type<typeof LedgerEntry> {}

/** The permanent id of one feed, by the name of its file in `feeds/`; `latest` is the site's own. */
const LedgerFeed = Schema.Struct({ feed: Schema.String, id: Schema.String })
export interface LedgerFeed extends Schema.Schema.Type<typeof LedgerFeed> {}

export interface Ledger {
  readonly entries: ReadonlyArray<LedgerEntry>
  readonly feeds: ReadonlyArray<LedgerFeed>
}

/** Feeds, then one entry a line, sorted by id, keys in a fixed order: small diffs, and merges without conflicts. */
export const writeLedger = ({ entries, feeds }: Ledger): string =>
  [
    ...feeds.toSorted((a, b) => compare(a.feed, b.feed)).map(({ feed, id }) => ({ feed, id })),
    ...entries.toSorted((a, b) => compare(a.id, b.id)).map(inOrder)
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("")

const inOrder = ({ id, source, slug, url, title, body, published, updated, declared, seen }: LedgerEntry): unknown => ({
  id,
  source,
  slug,
  url,
  title,
  body,
  published,
  updated,
  declared,
  seen
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Reads a ledger; a line that is none (a merge mark, a torn end) is given back by number and passed over. Where a merge
 * left two lines for one id, the one that was seen first counts; of two ids for one feed, the lesser one.
 */
export const readLedger = (text: string): Ledger & { readonly wrongLines: ReadonlyArray<number> } => {
  const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Schema.Union([LedgerEntry, LedgerFeed])))
  const entries = new Map<string, LedgerEntry>()
  const feeds = new Map<string, LedgerFeed>()
  const wrongLines: Array<number> = []
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue
    const decoded = decode(line)
    if (Result.isFailure(decoded)) wrongLines.push(index + 1)
    else if ("feed" in decoded.success) {
      const known = feeds.get(decoded.success.feed)
      if (known === undefined || decoded.success.id < known.id) feeds.set(decoded.success.feed, decoded.success)
    } else {
      const known = entries.get(decoded.success.id)
      if (known === undefined || decoded.success.seen < known.seen) entries.set(decoded.success.id, decoded.success)
    }
  }
  return { entries: [...entries.values()], feeds: [...feeds.values()], wrongLines }
}
