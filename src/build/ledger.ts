/**
 * The ids already published, and how an article finds its own again after its
 * title, file, slug or address changed. Pure: reading and writing the file is
 * the build's business.
 */
import { Result, Schema } from "effect"
import type { Article } from "../model/Article.ts"
import { sha256, uuidOf } from "../model/Digest.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { Timestamp } from "../model/Timestamp.ts"
import type { ReadArticle } from "../sources/readArticles.ts"

/** One line of `fanfare.ledger.jsonl`: an id and the marks by which its article is known. */
export const LedgerEntry = Schema.Struct({
  id: Schema.String,
  source: Schema.String,
  slug: Schema.String,
  /** Null for an article that fanfare hosts: that address follows the slug. */
  url: Schema.NullOr(Schema.String),
  title: Schema.String,
  /** Digest of the body's text. */
  body: Schema.String,
  published: Schema.NullOr(Timestamp),
  /** The moment of the first build that saw it. */
  seen: Timestamp
})
export interface LedgerEntry extends Schema.Schema.Type<typeof LedgerEntry> {}

/** One entry a line, sorted by id, keys in a fixed order: small diffs, and merges without conflicts. */
export const writeLedger = (entries: ReadonlyArray<LedgerEntry>): string =>
  entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, source, slug, url, title, body, published, seen }) =>
      JSON.stringify({ id, source, slug, url, title, body, published, seen })
    )
    .map((line) => `${line}\n`)
    .join("")

/** Reads a ledger; a line that is none (a merge mark, a torn end) is given back by number and passed over. */
export const readLedger = (
  text: string
): { readonly entries: ReadonlyArray<LedgerEntry>; readonly wrongLines: ReadonlyArray<number> } => {
  const decode = Schema.decodeUnknownResult(Schema.fromJsonString(LedgerEntry))
  const entries = new Map<string, LedgerEntry>()
  const wrongLines: Array<number> = []
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue
    const entry = decode(line)
    if (Result.isSuccess(entry)) {
      const known = entries.get(entry.success.id)
      if (known === undefined || entry.success.seen < known.seen) entries.set(entry.success.id, entry.success)
    } else {
      wrongLines.push(index + 1)
    }
  }
  return { entries: [...entries.values()], wrongLines }
}

export interface Identified {
  /** In the order they were read. */
  readonly articles: ReadonlyArray<Article>
  readonly entries: ReadonlyArray<LedgerEntry>
  readonly findings: ReadonlyArray<Finding>
}

/**
 * The marks by which an article is looked up, the surest first. A mark counts
 * only where one article and one entry have it.
 */
const marks: ReadonlyArray<(known: Omit<LedgerEntry, "id" | "seen">) => string | null> = [
  ({ body, title }) => `${body} ${title}`,
  ({ body }) => body,
  ({ source }) => source,
  ({ url }) => url,
  ({ slug }) => slug,
  ({ title, published }) => (published === null ? null : `${published.slice(0, 10)} ${title}`)
]

/** Gives every article its permanent id: declared, known to the ledger, or new. */
export const identify = (
  read: ReadonlyArray<ReadArticle>,
  ledger: ReadonlyArray<LedgerEntry>,
  options: { readonly undated: "hold" | "first-seen"; readonly now: Timestamp }
): Identified => {
  const findings: Array<Finding> = []
  const byId = new Map(ledger.map((entry) => [entry.id, entry]))
  const taken = new Map<string, string>()
  const kept: Array<{
    readonly one: ReadArticle
    readonly known: Omit<LedgerEntry, "id" | "seen">
    id: string | null
  }> = []
  for (const one of read) {
    const { declaredId } = one
    const rival = declaredId === null ? undefined : taken.get(declaredId)
    if (rival !== undefined) {
      findings.push(
        finding(
          "FF6001",
          { file: one.article.source },
          `This article has the id "${declaredId}" of ${rival}.`,
          "Give one of the two another `id:`."
        )
      )
      continue
    }
    if (declaredId !== null) taken.set(declaredId, one.article.source)
    kept.push({ one, known: knownBy(one), id: declaredId })
  }
  for (const mark of marks) {
    const free = ledger.filter((entry) => !taken.has(entry.id))
    const entries = only(free, (entry) => mark(entry))
    const articles = only(
      kept.filter((item) => item.id === null),
      (item) => mark(item.known)
    )
    for (const [key, item] of articles) {
      const entry = entries.get(key)
      if (entry === undefined) continue
      item.id = entry.id
      taken.set(entry.id, item.known.source)
    }
  }
  for (const item of kept) {
    if (item.id !== null) continue
    item.id = newId(item.known, (id) => taken.has(id) || byId.has(id))
    taken.set(item.id, item.known.source)
  }
  const next = new Map(byId)
  const articles = kept.map(({ one, known, id }): Article => {
    const entry: LedgerEntry = { id: id ?? "", ...known, seen: byId.get(id ?? "")?.seen ?? options.now }
    next.set(entry.id, entry)
    return { id: entry.id, ...dated(one.article, options.undated, entry.seen) }
  })
  return { articles, entries: [...next.values()], findings }
}

const knownBy = ({ article }: ReadArticle): Omit<LedgerEntry, "id" | "seen"> => ({
  source: article.source,
  slug: article.slug,
  url: article.hosted ? null : article.url,
  title: article.title,
  body: sha256(article.text).slice(0, 16),
  published: article.published
})

/** The things by a key that only one of them has. */
const only = <T>(things: ReadonlyArray<T>, keyOf: (thing: T) => string | null): ReadonlyMap<string, T> => {
  const found = new Map<string, T | null>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key !== null) found.set(key, found.has(key) ? null : thing)
  }
  return new Map([...found].filter((pair): pair is [string, T] => pair[1] !== null))
}

/** From the body and date at first sight; never from an address or a title. */
const newId = (known: Omit<LedgerEntry, "id" | "seen">, isTaken: (id: string) => boolean): string => {
  let round = 0
  while (isTaken(uuidOf([known.body, known.published, round]))) round += 1
  return uuidOf([known.body, known.published, round])
}

const dated = (
  article: ReadArticle["article"],
  undated: "hold" | "first-seen",
  seen: Timestamp
): ReadArticle["article"] =>
  article.published !== null || undated === "hold"
    ? article
    : {
        ...article,
        published: seen,
        derived: { ...article.derived, published: { from: "first seen", confidence: 0.8 } }
      }
