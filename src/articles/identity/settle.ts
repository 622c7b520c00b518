/**
 * An article with its permanent id: the dates it is published under, and its
 * line of the ledger. Pure.
 */
import type { Article } from "../../model/Article.ts"
import { bodyDigest, uuidOf } from "../../model/Digest.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import type { LedgerEntry } from "./ledger.ts"
import type { Marked } from "./marks.ts"
import { isBefore } from "../lastChange.ts"
import { sketchOf } from "./sketch.ts"
import { settleDates } from "./settleDates.ts"

/** An article that has no id yet. */
export type ReadArticle = Omit<Article, "id">

export interface SettleOptions {
  readonly undated: "hold" | "first-seen"
  readonly now: Timestamp
}

export interface Settled {
  readonly article: Article
  readonly entry: LedgerEntry
}

/** `known` is the line that the ledger has for the id; undefined for an article at first sight. */
export const settle = (
  read: ReadArticle,
  { id, wanted, known }: { readonly id: string; readonly wanted: string; readonly known: LedgerEntry | undefined },
  { undated, now }: SettleOptions
): Settled => {
  const seen = known?.seen ?? now
  const { declared, ...dates } = settleDates(read, known, now)
  const article: Article = { ...datedAs(read, dates, { undated, seen }), id }
  const isOut = article.published !== null && instant(article.published) <= instant(now)
  const { source, slug, title, body } = markedBy(read)
  const out = {
    published: article.published,
    ...(article.updated === null ? {} : { updated: article.updated }),
    ...(declared === undefined ? {} : { declared })
  }
  return {
    article,
    entry: {
      id,
      source,
      slug,
      ...(wanted === slug ? {} : { wanted }),
      url: article.hosted ? null : article.url,
      title,
      body,
      ...wordsOf(read.text, body, known),
      ...(isOut ? out : kept(known)),
      seen
    }
  }
}

/** A body that did not change has the sketch that it had. */
const wordsOf = (text: string, body: string, known: LedgerEntry | undefined): Pick<LedgerEntry, "words"> => {
  const words = known?.body === body && known.words !== undefined ? known.words : sketchOf(text)
  return words === "" ? {} : { words }
}

/** What an article that is dated later again went out with. */
const kept = (known: LedgerEntry | undefined): Pick<LedgerEntry, "published" | "updated" | "declared"> => ({
  published: known?.published ?? null,
  ...(known?.updated === undefined ? {} : { updated: known.updated }),
  ...(known?.declared === undefined ? {} : { declared: known.declared })
})

/** What an article is known by. */
export const markedBy = (article: ReadArticle): Marked => ({
  source: article.source,
  slug: article.slug,
  url: article.url,
  title: article.title,
  body: bodyDigest(article.text),
  published: article.published
})

/** A new id from the body and date at first sight; never from an address or a title. */
export const newId = (
  { body, published }: Pick<Marked, "body" | "published">,
  isTaken: (id: string) => boolean
): string => {
  const idOf = (round: number): string => uuidOf([body, published, round])
  // Rounds are taken one after the other: the first free one of a thousand equal articles is found in ten steps.
  let taken = -1
  let free = 0
  while (isTaken(idOf(free))) [taken, free] = [free, 2 * free + 1]
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (isTaken(idOf(middle))) taken = middle
    else free = middle
  }
  return idOf(free)
}

/** The ledger may know a later date than the article gives, and the first build that saw it is later than its file. */
const after = (published: Timestamp | null, updated: Timestamp | null): Timestamp | null =>
  updated !== null && isBefore(updated, published) ? null : updated

const datedAs = (
  article: ReadArticle,
  { published, updated }: Pick<ReadArticle, "published" | "updated">,
  { undated, seen }: Pick<SettleOptions, "undated"> & { readonly seen: Timestamp }
): ReadArticle => {
  if (article.published !== null) return { ...article, published, updated: after(published, updated) }
  if (published === null && undated === "hold") return { ...article, updated }
  const isFirstSeen = published === null || published === seen
  const from = isFirstSeen ? { from: "first seen", confidence: 0.8 } : { from: "first publication", confidence: 1 }
  const first = published ?? seen
  return {
    ...article,
    published: first,
    updated: after(first, updated),
    derived: { ...article.derived, published: from }
  }
}
