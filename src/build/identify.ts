/**
 * Gives every article its permanent id and the dates it went out with:
 * declared, known to the ledger, known from what was published, or new. Pure.
 */
import type { Article } from "../model/Article.ts"
import { uuidOf } from "../model/Digest.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"
import type { ReadArticle } from "../run/readArticles.ts"
import { bodyDigest } from "./bodyDigest.ts"
import type { LedgerEntry } from "./ledger.ts"
import { type Marked, ownMarks, pairUp } from "./marks.ts"
import { settleDates } from "./settleDates.ts"

export interface IdentifyOptions {
  readonly undated: "hold" | "first-seen"
  readonly now: Timestamp
  /** What was published before, for ids that the ledger does not have. */
  readonly published?: ReadonlyArray<LedgerEntry>
}

export interface Identified {
  /** In the order they were read. */
  readonly articles: ReadonlyArray<Article>
  readonly entries: ReadonlyArray<LedgerEntry>
  /** The ids that their authors gave. */
  readonly declaredIds: ReadonlySet<string>
  /** How many ids came from what was published, because the ledger did not have them. */
  readonly recovered: number
  readonly findings: ReadonlyArray<Finding>
}

interface Claim {
  readonly one: ReadArticle
  readonly marked: Marked
  id: string | null
}

export const identify = (
  read: ReadonlyArray<ReadArticle>,
  ledger: ReadonlyArray<LedgerEntry>,
  { undated, now, published = [] }: IdentifyOptions
): Identified => {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]))
  const missing = published.filter(({ id }) => !byId.has(id))
  const { claims, taken, findings } = claimDeclared(read, byId)
  const declaredIds = new Set(taken)
  let recovered = 0
  for (const pool of [ledger, missing]) {
    const pairs = pairUp(
      claims.filter(({ id }) => id === null).map((claim) => [claim, claim.marked]),
      pool.filter(({ id }) => !taken.has(id)).map((entry) => [entry, entry]),
      ownMarks
    )
    for (const [claim, { id }] of pairs) {
      claim.id = id
      taken.add(id)
    }
    if (pool === missing) recovered = pairs.size
  }
  for (const entry of missing) {
    if (ledger.length === 0 || taken.has(entry.id)) byId.set(entry.id, entry)
  }
  const next = new Map(byId)
  const articles = claims.map(({ one, marked, id: given }): Article => {
    const id = given ?? newId(marked, (candidate) => taken.has(candidate) || byId.has(candidate))
    taken.add(id)
    const known = byId.get(id)
    const seen = known?.seen ?? now
    const article = { id, ...datedAs(one.article, known, { undated, seen, now }) }
    next.set(id, entryOf(article, marked, { known, seen, now, read: one.article }))
    return article
  })
  return { articles, entries: [...next.values()], declaredIds, recovered, findings }
}

/** Declared ids are given first; one that another article has already is an error that names both. */
const claimDeclared = (read: ReadonlyArray<ReadArticle>, byId: ReadonlyMap<string, LedgerEntry>) => {
  const findings: Array<Finding> = []
  const owners = new Map<string, string>()
  const undeclared = new Set(read.filter(({ declaredId }) => declaredId === null).map(({ article }) => article.source))
  const claims: Array<Claim> = []
  for (const one of read) {
    const { declaredId, article } = one
    if (declaredId !== null) {
      const known = byId.get(declaredId)?.source ?? ""
      const rival = owners.get(declaredId) ?? (undeclared.has(known) && known !== article.source ? known : undefined)
      if (rival !== undefined) {
        findings.push(
          finding(
            "FF6001",
            { file: article.source },
            `This article has the id "${declaredId}" of ${rival}.`,
            "Give one of the two another `id:`."
          )
        )
        continue
      }
      owners.set(declaredId, article.source)
    }
    claims.push({ one, marked: markedBy(article), id: declaredId })
  }
  return { claims, taken: new Set(owners.keys()), findings }
}

/** What an article is known by. */
export const markedBy = (article: ReadArticle["article"]): Marked => ({
  source: article.source,
  slug: article.slug,
  url: article.url,
  title: article.title,
  body: bodyDigest(article.text),
  published: article.published
})

/** From the body and date at first sight; never from an address or a title. */
const newId = (marked: Marked, isTaken: (id: string) => boolean): string => {
  let round = 0
  while (isTaken(uuidOf([marked.body, marked.published, round]))) round += 1
  return uuidOf([marked.body, marked.published, round])
}

const datedAs = (
  article: ReadArticle["article"],
  known: LedgerEntry | undefined,
  { undated, seen, now }: Pick<IdentifyOptions, "undated" | "now"> & { readonly seen: Timestamp }
): ReadArticle["article"] => {
  const { published, updated } = settleDates(article, known, now)
  if (article.published !== null) return { ...article, published, updated }
  if (published === null && undated === "hold") return { ...article, updated }
  const isFirstSeen = published === null || published === seen
  const from = isFirstSeen ? { from: "first seen", confidence: 0.8 } : { from: "first publication", confidence: 1 }
  return { ...article, published: published ?? seen, updated, derived: { ...article.derived, published: from } }
}

/** The line of an article. Its dates are kept once it went out: one that is not due yet may still be dated anew. */
const entryOf = (
  article: Article,
  { source, slug, title, body }: Marked,
  context: {
    readonly known: LedgerEntry | undefined
    readonly seen: Timestamp
    readonly now: Timestamp
    readonly read: ReadArticle["article"]
  }
): LedgerEntry => {
  const { known, seen, now, read } = context
  const { declared } = settleDates(read, known, now)
  const isOut = article.published !== null && instant(article.published) <= instant(now)
  return {
    id: article.id,
    source,
    slug,
    url: article.hosted ? null : article.url,
    title,
    body,
    published: isOut ? article.published : (known?.published ?? null),
    ...(isOut && article.updated !== null ? { updated: article.updated } : {}),
    ...(isOut && declared !== undefined ? { declared } : {}),
    seen
  }
}
