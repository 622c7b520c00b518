/**
 * Takes what a source read as one into the index: its articles are completed,
 * get their slugs, and, where nothing but the ledger is needed to know it,
 * their ids. What cannot be read or holds nothing leaves what was there.
 */
import { Effect } from "effect"
import { completeDraft, type Completed } from "../../articles/completeDraft.ts"
import { entryOf, putEntry } from "../../articles/identity/ledgerFile.ts"
import { markedBy, newId, type ReadArticle, settle } from "../../articles/identity/settle.ts"
import type { Detector } from "../../articles/language.ts"
import { slugFor } from "../../articles/slugFor.ts"
import { pageKey } from "../../model/addresses/pageKey.ts"
import type { Article } from "../../model/Article.ts"
import type { Dependency } from "../../model/Dependency.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import type { Disk } from "../../sources/disk.ts"
import { focusFindings } from "../../sources/pictures/focusFindings.ts"
import { picturesBeside, picturesOfPage } from "../../sources/pictures/localPictures.ts"
import type { ReadDraft, SourceEvent } from "../../sources/SourceEvent.ts"
import type { Index } from "../../store/Index.ts"
import type { ArticleRow, NewArticleRow } from "../../store/rows.ts"
import type { Touched } from "./Touched.ts"

export interface IngestContext {
  readonly settings: Settings
  readonly disk: Disk
  readonly index: Index
  readonly now: Timestamp
  readonly detector: Effect.Effect<Detector>
  /** Whether nothing was ever published: then no article can have an id already. */
  readonly isFirst: boolean
  readonly touched: Touched
}

type Draft = Extract<SourceEvent, { readonly _tag: "Draft" }>

/** What is known of an article that waits for its id. */
export type WaitingRow = NewArticleRow

export const ownerOf = (source: string, unit: string): string => `${source}\t${unit}`

export const takeUnit = Effect.fnUntraced(function* (source: string, event: Draft, context: IngestContext) {
  const { index, touched } = context
  const { unit } = event
  const before = index.articles.keysWhere("source = ? AND unit = ?", source, unit)
  const completed: Array<{ readonly read: ReadDraft; readonly slug: string; readonly made: Completed }> = []
  for (const read of event.drafts) {
    const slug = slugOf(read, index)
    completed.push({ read, slug, made: yield* complete(read, slug, context) })
  }
  const findings: Array<Finding> = [...event.findings, ...completed.flatMap(({ made }) => made.findings)]
  const unread = completed.flatMap(({ made }) => made.unread)
  const isEmpty = completed.some(({ made }) => made.article === null)
  if (unread.length > 0) touched.unread = true
  if (unread.length > 0 && before.length === 0 && wasPublished(event.drafts, index)) touched.lost.push(...unread)
  if (before.length > 0 && (unread.length > 0 || isEmpty)) {
    index.findings.set(ownerOf(source, unit), [...findings, ...unread.map((file) => unreadPicture(unit, file))])
    return
  }
  const keys = new Set<string>()
  findings.push(...completed.flatMap(({ read, made }) => (made.article === null ? [] : noteDraft(read, made.article))))
  index.findings.set(ownerOf(source, unit), findings)
  for (const { read, slug, made } of completed) {
    if (made.article === null) continue
    keys.add(read.key)
    place({ source, unit, read, slug, article: made.article }, context)
  }
  for (const key of before) if (!keys.has(key)) removeArticle(key, context)
  const old = index.units.get(source, unit)
  if (old?.mark != null) touched.pages.add(old.mark)
  if (event.mark !== undefined) touched.pages.add(event.mark)
  index.units.put({
    source,
    key: unit,
    deps: uniqueDependencies([...event.deps, ...completed.flatMap(({ made }) => made.deps)], unread.length > 0),
    info: event.info,
    mark: event.mark ?? null
  })
})

const noteDraft = ({ draft }: ReadDraft, { title }: ReadArticle): ReadonlyArray<Finding> => [
  ...focusFindings(draft),
  ...(draft.metadata.draft?.value === true
    ? [
        finding(
          "FF6003",
          { file: draft.source },
          `"${title}" is a draft; it is not published.`,
          "Remove `draft: true` when it is ready."
        )
      ]
    : [])
]

const wasPublished = (drafts: ReadonlyArray<ReadDraft>, index: Index): boolean =>
  drafts.some(({ draft }) => index.ledger.ofSource(draft.source).length > 0)

/** A unit with something that could not be read is read again in the next run. */
const uniqueDependencies = (deps: ReadonlyArray<Dependency>, isOpen: boolean): ReadonlyArray<Dependency> => [
  ...new Map(deps.map((one) => [one.path, isOpen ? { ...one, stamp: "", sha256: "unread" } : one])).values()
]

const slugOf = ({ key, draft, wanted }: ReadDraft, index: Index): string =>
  slugFor({
    source: draft.source,
    wanted,
    known: index.ledger.ofSource(draft.source),
    isTaken: (slug) =>
      index.articles.countWhere("slug = ? AND key <> ?", slug, key) > 0 || index.ledger.hasSlug(slug, draft.source)
  })

const complete = ({ draft, page }: ReadDraft, slug: string, { disk, settings, detector }: IngestContext) =>
  completeDraft({
    draft,
    isPage: page !== null,
    slug,
    site: settings.site,
    permalink: settings.permalink,
    lookUp: (addresses) =>
      page === null
        ? picturesBeside({ disk, addresses, source: draft.source, slug, siteUrl: settings.site.url })
        : picturesOfPage({ disk, addresses, page }),
    detector
  })

interface Placed {
  readonly source: string
  readonly unit: string
  readonly read: ReadDraft
  readonly slug: string
  readonly article: ReadArticle
}

const place = ({ source, unit, read, slug, article }: Placed, context: IngestContext): void => {
  const { index, touched } = context
  const { metadata } = read.draft
  const declaredId = metadata.id?.value ?? null
  const isDraft = metadata.draft?.value ?? false
  const { translationKey, translations } = article
  const row: WaitingRow = {
    key: read.key,
    source,
    unit,
    state: isDraft ? "draft" : "live",
    id: null,
    declaredId,
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
  touch(index.articles.get(read.key), row, article, touched)
  const id = isDraft || declaredId !== null ? null : idAtOnce(article, context)
  if (id === null) keepWaiting(row, article, index)
  else keepSettled(row, article, id, context)
}

const touch = (before: ArticleRow | undefined, row: WaitingRow, article: ReadArticle, touched: Touched): void => {
  const same =
    before !== undefined &&
    before.url === article.url &&
    before.slug === row.slug &&
    before.declaredId === row.declaredId &&
    (before.state === "draft") === (row.state === "draft")
  if (!same) touched.identity = true
  if (row.link !== null || before?.link != null) touched.links = true
  for (const one of [before?.declaredId, row.declaredId]) if (one != null) touched.ids.add(one)
  for (const one of [before?.pageKey, pageKey(new URL(article.url))]) if (one !== undefined) touched.pages.add(one)
}

/** The id of an article that nobody touched since its line of the ledger was written, or of any in a first build. */
const idAtOnce = (article: ReadArticle, { index, isFirst }: IngestContext): string | null => {
  const marked = markedBy(article)
  if (isFirst) return newId(marked, (id) => index.ledger.get(id) !== undefined)
  const known = index.ledger
    .ofSource(article.source)
    .map((row) => entryOf(row))
    .find((entry) => entry?.slug === article.slug && entry.title === article.title && entry.body === marked.body)
  return known === undefined || index.articles.countWhere("id = ?", known.id) > 0 ? null : known.id
}

/** Keeps an article that has no id yet, or that gets none. */
export const keepWaiting = (row: WaitingRow, article: ReadArticle, index: Index): void => {
  const { base, comments, translations } = { ...partsOf(row.key, index), base: { ...article, id: "" } as Article }
  index.articles.put(row, { base, comments, translations })
}

/** Keeps an article under its id, with the dates that go with it, and its line of the ledger. */
export const keepSettled = (
  row: WaitingRow,
  read: ReadArticle,
  id: string,
  { index, settings, now }: Pick<IngestContext, "index" | "settings" | "now">
): void => {
  const known = entryOf(index.ledger.get(id))
  const { article, entry } = settle(read, { id, wanted: row.wanted, known }, { undated: settings.undated, now })
  putEntry(index, entry)
  // A date that the ledger knows is a date.
  if (read.published === null && article.published !== null)
    index.findings.drop(ownerOf(row.source, row.unit), "FF1204")
  const shown = Math.max(instant(entry.seen), article.published === null ? 0 : instant(article.published))
  index.articles.put({ ...row, id, shown }, { ...partsOf(row.key, index), base: article })
}

/** What other files say of an article stays until they are read again. */
const partsOf = (key: string, index: Index) => {
  if (index.articles.get(key) === undefined) return { comments: [], translations: null }
  const { comments, translations } = index.articles.body(key)
  return { comments, translations }
}

/** Takes an article out of the index. Its files are unpublished by whoever finds them without an owner. */
export const removeArticle = (key: string, { index, touched }: Pick<IngestContext, "index" | "touched">): void => {
  const row = index.articles.get(key)
  if (row === undefined) return
  touched.identity = true
  if (row.link !== null) touched.links = true
  if (row.declaredId !== null) touched.ids.add(row.declaredId)
  touched.pages.add(row.pageKey)
  touched.removed.push(key)
  index.articles.remove(key)
}

const unreadPicture = (file: string, picture: string): Finding =>
  finding(
    "FF1306",
    { file },
    `The picture ${picture} cannot be read; the article stays as it was published.`,
    "Check that the picture may be read."
  )
