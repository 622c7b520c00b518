/**
 * The format of the ledger: the ids and dates already published, and the
 * marks by which their articles are known again. Pure: reading and writing
 * the file is not done here, nor who gets which id.
 */
import { Result, Schema } from "effect"
import { compareText } from "../../model/compareText.ts"
import { Timestamp } from "../../model/Timestamp.ts"

/** One line of `fanfare.ledger.jsonl`: an id and the marks by which its article is known. */
export const LedgerEntry = Schema.Struct({
  id: Schema.String,
  /** Empty for an item of an older feed that no article was found for yet. */
  source: Schema.String,
  slug: Schema.String,
  /** The slug that its name asks for, where another article had that one already. */
  wanted: Schema.optionalKey(Schema.String),
  /** Null for an article that fanfare hosts: that address follows the slug. */
  url: Schema.NullOr(Schema.String),
  title: Schema.String,
  /** Digest of the body's text; empty where none is known. */
  body: Schema.String,
  /** A sketch of the body's words, by which another story in its file is told from an edit. */
  words: Schema.optionalKey(Schema.String),
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
    ...feeds.toSorted((a, b) => compareText(a.feed, b.feed)).map(feedLine),
    ...entries.toSorted((a, b) => compareText(a.id, b.id)).map(entryLine)
  ]
    .map((line) => `${line}\n`)
    .join("")

export const feedLine = ({ feed, id }: LedgerFeed): string => JSON.stringify({ feed, id })

export const entryLine = (entry: LedgerEntry): string => {
  const { id, source, slug, wanted, url, title, body, words, published, updated, declared, seen } = entry
  return JSON.stringify({ id, source, slug, wanted, url, title, body, words, published, updated, declared, seen })
}

const decodeLine = Schema.decodeUnknownResult(Schema.fromJsonString(Schema.Union([LedgerEntry, LedgerFeed])))

/** One line of the ledger; undefined for one that cannot be read, such as a merge mark or a torn end. */
export const readLedgerLine = (line: string): LedgerEntry | LedgerFeed | undefined =>
  Result.getOrUndefined(decodeLine(line))

/** Of two lines for one id, which a merge can leave, the one that was seen first counts; of the same moment, the later line. */
export const olderEntry = (known: LedgerEntry | undefined, entry: LedgerEntry): LedgerEntry =>
  known !== undefined && known.seen < entry.seen ? known : entry

/** Of two ids for one feed the lesser one counts. */
export const lesserFeed = (known: LedgerFeed | undefined, feed: LedgerFeed): LedgerFeed =>
  known !== undefined && known.id < feed.id ? known : feed

/** Reads a whole ledger; the lines that cannot be read are given by number, from 1. */
export const readLedger = (text: string): Ledger & { readonly wrongLines: ReadonlyArray<number> } => {
  const entries = new Map<string, LedgerEntry>()
  const feeds = new Map<string, LedgerFeed>()
  const wrongLines: Array<number> = []
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue
    const read = readLedgerLine(line)
    if (read === undefined) wrongLines.push(index + 1)
    else if ("feed" in read) feeds.set(read.feed, lesserFeed(feeds.get(read.feed), read))
    else entries.set(read.id, olderEntry(entries.get(read.id), read))
  }
  return { entries: [...entries.values()], feeds: [...feeds.values()], wrongLines }
}
