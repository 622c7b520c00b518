/**
 * Puts an article that was just read into the index, with its id where
 * nothing but the ledger is needed to know it. All others wait until every
 * source has told what it has.
 */
import { markedBy, newId, type ReadArticle } from "../../articles/identity/settle.ts"
import { numberOf, slugFor } from "../../articles/slugFor.ts"
import { linkedFiles } from "../../model/addresses/articleLink.ts"
import { pageKey } from "../../model/addresses/pageKey.ts"
import { instant } from "../../model/Timestamp.ts"
import type { ReadDraft } from "../../sources/SourceEvent.ts"
import type { ArticleRow, NewArticleRow } from "../../store/rows.ts"
import type { IngestContext } from "./IngestContext.ts"
import { keepSettled, keepWaiting } from "./keepArticle.ts"
import { knownId } from "./knownId.ts"
import { holdOf } from "../../model/draft/holdOf.ts"
import { forgetFindings } from "./owners.ts"
import { linesOf } from "../../articles/identity/slugOfLine.ts"

export interface Placed {
  readonly source: string
  readonly unit: string
  readonly read: ReadDraft
  readonly slug: string
  readonly article: ReadArticle
}

export const placeArticle = ({ source, unit, read, slug, article }: Placed, context: IngestContext): void => {
  const { index, now, touched } = context
  const { metadata } = read.draft
  const { translationKey, translations } = article
  const row: NewArticleRow = {
    key: read.key,
    source,
    unit,
    state: holdOf(metadata, now) === null ? "live" : "draft",
    id: null,
    declaredId: metadata.id?.value ?? null,
    slug,
    wanted: read.wanted,
    shown: null,
    link:
      translationKey === undefined && translations === undefined
        ? null
        : {
            ...(translationKey === undefined ? {} : { translationKey }),
            ...(translations === undefined ? {} : { translations })
          }
  }
  const before = index.articles.get(read.key)
  touch(before, row, article, context)
  touched.refers ||=
    linkedFiles(article.html).length > 0 || (before !== undefined && index.articles.body(read.key).linked !== undefined)
  if (before !== undefined) forgetFindings(index, read.key)
  const id = row.state === "draft" || row.declaredId !== null ? null : idAtOnce(read, article, context)
  if (id === null) keepWaiting(row, article, index)
  else keepSettled(row, article, id, context)
}

const touch = (
  before: ArticleRow | undefined,
  row: NewArticleRow,
  article: ReadArticle,
  { index, touched, now }: IngestContext
): void => {
  const isSame =
    before !== undefined &&
    before.url === article.url &&
    before.slug === row.slug &&
    before.declaredId === row.declaredId &&
    (before.state === "draft") === (row.state === "draft")
  if (!isSame) touched.identity = true
  if (before?.id === null && before.slug !== row.slug) touched.slugs = true
  if (row.link !== null || (before !== undefined && isLinkable(before))) touched.links = true
  for (const id of [before?.declaredId, before?.id, row.declaredId]) if (id != null) touched.ids.add(id)
  for (const one of [before?.pageKey, pageKey(new URL(article.url))]) if (one !== undefined) touched.pages.add(one)

  /** Whether others may have links to it, or get one now: its language or its date may be another. */
  function isLinkable({ key, link, at }: ArticleRow): boolean {
    return link !== null || (at !== null && at > instant(now)) || index.articles.body(key).translations !== null
  }
}

/** A page waits in any case: another article may turn out to be the one that is published. */
const idAtOnce = ({ key, page }: ReadDraft, article: ReadArticle, context: IngestContext): string | null => {
  const { index, isFirst, claims } = context
  const claimed = claims.get(key)
  if (claimed !== undefined || page !== null) return claimed ?? null
  return isFirst ? newId(markedBy(article), (id) => index.ledger.get(id) !== undefined) : knownId(key, article, context)
}

/** Articles that want one slug and are told apart by asking for each number. */
const few = 50

/** The slug for an article that is about to be read; `settleSlugs` looks again where another article may have it instead. */
export const slugAtFirst = (
  { key, draft, wanted }: ReadDraft,
  { index, slugs, numbers, touched, now }: IngestContext
): string => {
  const given = slugs.get(key)
  if (given !== undefined) return given
  const isDraft = holdOf(draft.metadata, now) !== null
  const holders = (slug: string, states: string): number =>
    index.articles.countWhere(`slug = ? AND key <> ? AND id IS NULL AND ${states}`, slug, key)
  const known = linesOf(draft.source, index)
  const next = numbers.get(wanted) ?? 0
  // One that is new has none of those numbers itself.
  const skips = next > few && known.length === 0 && index.articles.get(key) === undefined
  if (skips) touched.slugs = true
  const slug = slugFor({
    wanted,
    known,
    isTaken: (one) => {
      if (index.ledger.hasSlug(one, draft.source)) return true
      const others = holders(one, "state <> 'draft'")
      const drafts = holders(one, "state = 'draft'")
      if (others + drafts > 0) touched.slugs = true
      return others > 0 || (isDraft && drafts > 0)
    },
    ...(skips ? { from: next } : {})
  })
  const number = isDraft ? null : numberOf(slug, wanted)
  if (number !== null && number >= next) numbers.set(wanted, number + 1)
  return slug
}
