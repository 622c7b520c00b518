/**
 * Takes what a source read as one into the index: its articles are completed
 * and placed. What cannot be read or holds nothing leaves what was there.
 */
import { Effect } from "effect"
import { completeDraft, type Completed } from "../../articles/completeDraft.ts"
import type { ReadArticle } from "../../articles/identity/settle.ts"
import type { Dependency } from "../../model/Dependency.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { focusFindings } from "../../sources/pictures/focusFindings.ts"
import { picturesBeside, picturesOfPage } from "../../sources/pictures/localPictures.ts"
import { mediaBeside, mediaOfPage } from "../../sources/media/localMedia.ts"
import type { ReadDraft, SourceEvent } from "../../sources/SourceEvent.ts"
import type { Index } from "../../store/Index.ts"
import { holdOf } from "../../model/draft/holdOf.ts"
import type { IngestContext } from "./IngestContext.ts"
import { isFreeAddress } from "../../articles/identity/isFreeAddress.ts"
import { removeArticle } from "./keepArticle.ts"
import { ownerOf } from "./owners.ts"
import { placeArticle, slugAtFirst } from "./placeArticle.ts"
import { keepHead } from "./sharedHeads.ts"

type Draft = Extract<SourceEvent, { readonly _tag: "Draft" }>

export const takeUnit = Effect.fnUntraced(function* (source: string, event: Draft, context: IngestContext) {
  const { index, touched } = context
  const { unit } = event
  const before = index.articles.keysWhere("source = ? AND unit = ?", source, unit)
  const completed: Array<{ readonly read: ReadDraft; readonly slug: string; readonly made: Completed }> = []
  for (const read of event.drafts) {
    const slug = slugAtFirst(read, context)
    completed.push({ read, slug, made: yield* complete(source, read, slug, context) })
  }
  const findings: Array<Finding> = [...event.findings, ...completed.flatMap(({ made }) => made.findings)]
  const unread = completed.flatMap(({ made }) => made.unread)
  const damaged = completed.flatMap(({ made }) => made.damaged)
  // What is there and beyond the limits is no list page, and not gone.
  const isRefused = event.drafts.length === 0 && event.findings.some(({ severity }) => severity === "error")
  const isEmpty = isRefused || completed.some(({ made }) => made.article === null)
  if (unread.length > 0) touched.unread.add(source)
  if (unread.length > 0 && before.length === 0 && wasPublished(event.drafts, index))
    for (const file of unread) touched.lost.push(file)
  const isNarrower = completed.some(({ read, made }) => keepsMoreBack(read.key, made, index))
  if (before.length > 0 && (unread.length > 0 || damaged.length > 0 || isEmpty) && !isNarrower) {
    index.findings.set(ownerOf(source, unit), [
      ...findings.filter(({ code }) => damaged.length === 0 || code !== "FF1305"),
      ...unread.map((file) => unreadPicture(unit, file)),
      ...damaged.map((file) => damagedPicture(unit, file))
    ])
    // It is read again in the next run, also if it is by then what it was before.
    index.units.invalidate(source, unit)
    return
  }
  for (const { read, made } of completed)
    if (made.article !== null) for (const one of draftFindings(read, made.article, context.now)) findings.push(one)
  // Before the articles: a date that the ledger knows takes one of them back.
  index.findings.set(ownerOf(source, unit), findings)
  const keys = new Set<string>()
  for (const { read, slug, made } of completed) {
    if (made.article === null) continue
    keys.add(read.key)
    placeArticle({ source, unit, read, slug, article: made.article }, context)
  }
  for (const key of before) if (!keys.has(key)) removeArticle(key, context)
  const old = index.units.get(source, unit)
  if (old?.mark != null) touched.pages.add(old.mark)
  if (event.mark !== undefined) touched.pages.add(event.mark)
  keepHead(source, unit, event.head ?? null, context)
  index.units.put({
    source,
    key: unit,
    deps: uniqueDependencies([...event.deps, ...completed.flatMap(({ made }) => made.deps)], unread.length > 0),
    info: event.info,
    mark: event.mark ?? null
  })
})

/** Whether an article's text is paid from now on: what it was before must not stay because of a picture. */
const keepsMoreBack = (key: string, { article }: Completed, index: Index): boolean =>
  article?.paywall !== undefined &&
  index.articles.get(key) !== undefined &&
  index.articles.body(key).base.text !== article.text

const wasPublished = (drafts: ReadonlyArray<ReadDraft>, index: Index): boolean =>
  drafts.some(({ draft }) => index.ledger.ofSource(draft.source).length > 0)

/** A unit with something that could not be read is read again in the next run. */
const uniqueDependencies = (deps: ReadonlyArray<Dependency>, isOpen: boolean): ReadonlyArray<Dependency> => [
  ...new Map(deps.map((one) => [one.path, isOpen ? { ...one, stamp: "", sha256: "unread" } : one])).values()
]

const complete = (source: string, { key, draft, page, wanted }: ReadDraft, slug: string, context: IngestContext) => {
  const { disk, settings, detector } = context
  return completeDraft({
    draft,
    isPage: page !== null,
    slug,
    wanted,
    isFree: (address, numbered) =>
      isFreeAddress({ key, source, file: draft.source, slug, wanted }, { address, numbered }, context),
    site: settings.site,
    permalink: settings.permalink,
    folder: source === settings.folders.articles ? source : (draft.siblings ?? null),
    lookUp: (addresses) =>
      page === null
        ? picturesBeside({
            disk,
            addresses,
            source: draft.source,
            ...(draft.folder === undefined ? {} : { folder: draft.folder }),
            slug,
            siteUrl: settings.site.url,
            keepCredit: settings.pictures.keepCredit
          })
        : picturesOfPage({ disk, addresses, page }),
    lookUpMedia: (wanted) =>
      page === null
        ? mediaBeside({
            disk,
            wanted,
            source: draft.source,
            ...(draft.folder === undefined ? {} : { folder: draft.folder }),
            slug,
            siteUrl: settings.site.url
          })
        : mediaOfPage({ disk, wanted, page }),
    words: settings.words,
    detector,
    now: context.now
  })
}

const unreadPicture = (file: string, picture: string): Finding =>
  finding(
    "FF1306",
    { file },
    `The picture ${picture} cannot be read; the article stays as it was published.`,
    "Check that the picture may be read."
  )

const damagedPicture = (file: string, picture: string): Finding =>
  finding(
    "FF1308",
    { file },
    `The picture ${picture} is not whole: it breaks off, or its data are damaged; the article stays as it was published.`,
    "Save the picture again, or copy it anew."
  )

const draftFindings = (
  { draft }: ReadDraft,
  { source, title }: ReadArticle,
  now: Timestamp
): ReadonlyArray<Finding> => {
  const hold = holdOf(draft.metadata, now)
  const { draft: held, unreadTitle, unreadDate, expires } = draft.metadata
  const place = [held, unreadTitle, unreadDate].find((one) => one?.value === hold)?.place ?? expires?.place
  return [
    ...focusFindings(draft),
    ...(hold === null
      ? []
      : [
          finding(
            "FF6003",
            place ?? { file: source },
            `"${title}" is not published, because of ${hold}.`,
            "Change that when it is ready."
          )
        ])
  ]
}
