/**
 * Puts fanfare's pieces into the pages of a site generator. A page that is as
 * it was left, and whose pieces depend on nothing that changed, is not opened.
 */
import { realpathSync } from "node:fs"
import { join, sep } from "node:path"
import { Effect, Option, Result, Schema } from "effect"
import { beforePieces } from "../../inject/beforePieces.ts"
import { injectPage, type Injected, type SiteLists } from "../../inject/injectPage.ts"
import { pageKey } from "../../model/addresses/pageKey.ts"
import { digestOf, sha256 } from "../../model/Digest.ts"
import type { PublishError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import { order } from "../../model/Target.ts"
import type { Entry } from "../../outputs/Entry.ts"
import type { Entries } from "../../graph/entries.ts"
import type { Disk } from "../../sources/disk.ts"
import { PageInfo, pageSourceName } from "../../sources/pages/pageSource.ts"
import { due } from "../../store/due.ts"
import type { Index } from "../../store/Index.ts"
import type { UnitRow } from "../../store/rows.ts"
import type { Making } from "./Making.ts"
import { note, pageRow, putChange } from "./takeFile.ts"

export interface InjectionRequest {
  readonly disk: Disk
  readonly entries: Entries
  readonly lists: SiteLists
  readonly now: Timestamp
  /** Digest of everything but article and page that the pieces depend on. */
  readonly facts: string
}

const decodeInfo = Schema.decodeUnknownOption(PageInfo)
/** Raised whenever the same article, facts and page give another page. */
const version = 2

export const injectPages = Effect.fn("injectPages")(function* (
  making: Making,
  request: InjectionRequest
): Effect.fn.Return<void, PublishError> {
  const { index } = making
  const own = { subjects: new Set<string>(), files: new Set<string>() }
  const missing = new Map<string, Array<string>>()
  for (const key of index.units.keys(pageSourceName)) {
    const unit = index.units.get(pageSourceName, key)
    const info = Option.getOrNull(decodeInfo(unit?.info))
    if (unit === undefined || info === null || info.kind === "none") continue
    const filled = yield* onePage(making, request, unit, info)
    for (const subject of filled.own) own.subjects.add(subject)
    if (filled.own.length > 0) own.files.add(key)
    for (const kind of filled.missing) missing.set(kind, [...(missing.get(kind) ?? []), key])
  }
  index.findings.set("site\townTags", ownTags(own, making.settings.cards !== null))
  index.findings.set("site\tmissingPlaces", missingPlaces(missing))
})

type Filled = Pick<Injected, "own" | "missing">

const nothing: Filled = { own: [], missing: [] }

/** Gives the tags that the page has of its own, and the pieces that it has no place for. */
const onePage = Effect.fnUntraced(function* (
  making: Making,
  { disk, entries, lists, now, facts }: InjectionRequest,
  unit: UnitRow,
  info: { readonly kind: string; readonly address: string }
): Effect.fn.Return<Filled, PublishError> {
  const { index, publication } = making
  const path = unit.key
  const id = info.kind === "ignored" ? null : articleOf(making, unit, info.address, now)
  const revision = id === null ? "" : (index.articles.headOf(id)?.revision ?? "")
  const key = digestOf([version, facts, info.kind, revision])
  const row = index.targets.get(pageRow(path))
  const present = unit.deps[0]?.sha256 ?? null
  const owner = `page\t${path}`
  if (row !== undefined && row.key === key && row.sha256 === present) return filledOf(index.memos.last(owner))
  const read = disk.read(path)
  if (Result.isFailure(read)) return nothing
  const before = read.success.bytes
  const entry: Entry | null = id === null ? null : (entries.of([id])[0] ?? null)
  if (entry === null && !/fanfare/i.test(Buffer.from(before).toString("latin1"))) return nothing
  const decoded = Result.try(() => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(before))
  if (Result.isFailure(decoded)) {
    index.findings.set(owner, [otherEncoding(path)])
    return nothing
  }
  const wish = info.kind === "ignored" ? "withdraw" : "fill"
  const { addPlaces = [] } = making.settings
  const injected = injectPage({ file: path, text: decoded.success, entry, wish, facts: making.facts, lists, addPlaces })
  index.findings.set(owner, injected.findings)
  index.memos.set(owner, key, JSON.stringify({ own: injected.own, missing: injected.missing } satisfies Filled))
  const after = injected.text === decoded.success ? before : new TextEncoder().encode(injected.text)
  const wanted = { path, type: "text/html", place: order.page, key, owner: "site", output: "pages" }
  const digest = sha256(before)
  if (sha256(after) === digest) {
    const { size, mtime, ino } = { size: after.length, mtime: 0, ino: 0 }
    index.targets.put({ ...wanted, path: pageRow(path), kind: "page", sha256: digest, size, mtime, ino, unused: 0 })
    return injected
  }
  if (!leadsInside(making.settings.root, path)) return injected
  // A page whose pieces would be the same was written anew by its generator, or by somebody else.
  note(making, wanted, row?.key === key ? { key: "" } : row)
  keepBefore(index, path, decoded.success, row?.sha256 === digest)
  const staged = yield* publication.stage(after)
  putChange(making, wanted, digest, staged, "page")
  return injected
})

/** Under this name the index keeps what a page held where fanfare's pieces are. */
export const beforeName = (path: string): string => `before\t${path}`

/** `isLeft`: whether the page is as the last build left it, so that what stood in it before is known. */
const keepBefore = (index: Index, path: string, text: string, isLeft: boolean): void => {
  if (isLeft && index.memos.last(beforeName(path)) !== null) return
  const before = beforePieces(text)
  if (before !== null) index.memos.set(beforeName(path), "", JSON.stringify(before))
}

const filledOf = (memo: string | null): Filled => (memo === null ? nothing : (JSON.parse(memo) as Filled))

const leadsInside = (root: string, path: string): boolean => {
  const real = Result.try(() => [realpathSync(root), realpathSync(join(root, ...path.split("/")))] as const)
  return Result.isSuccess(real) && real.success[1].startsWith(real.success[0] + sep)
}

/** The article of a page: taken from it, or from the articles' folder under the page's address. */
const articleOf = ({ index }: Making, unit: UnitRow, address: string, now: Timestamp): string | null => {
  const claimed = index.articles.get(unit.key)?.pageKey ?? pageKey(new URL(address))
  const [key] = index.articles.keysWhere(`page_key = ? AND hosted = 0 AND ${due} ORDER BY key`, claimed, instant(now))
  return key === undefined ? null : (index.articles.get(key)?.id ?? null)
}

const otherEncoding = (file: string): Finding =>
  finding(
    "FF6101",
    { file },
    "The page is not UTF-8, and fanfare writes UTF-8 only; the page was left alone.",
    'Let the site generator write UTF-8 and `<meta charset="utf-8">`.'
  )

interface OwnTags {
  /** What the pages say of their own. */
  readonly subjects: ReadonlySet<string>
  readonly files: ReadonlySet<string>
}

/** Said once for each build: a site's template is the same on every page. */
const ownTags = ({ subjects, files }: OwnTags, hasCards: boolean): ReadonlyArray<Finding> => {
  const [first] = files
  if (first === undefined) return []
  const picture =
    hasCards && subjects.has("og:image") ? " Networks show the pages' own og:image, not fanfare's card." : ""
  return [
    finding(
      "FF6107",
      { file: first },
      `Tags that ${files.size === 1 ? "the page has" : `${files.size} pages have`} already stand, and fanfare's were left out: ${[...subjects].toSorted().join(", ")}.${picture}`,
      "Nothing to do if the pages' own are right; else take them out of the template."
    )
  ]
}

/** Fanfare chooses no place in a page unless it is asked to: a template says where a piece stands. */
const missingPlaces = (missing: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<Finding> =>
  [...missing].map(([kind, files]) =>
    finding(
      "FF6109",
      { file: files[0] ?? "" },
      `${files.length === 1 ? "A page has" : `${files.length} pages have`} no place for ${kind === "share" ? "the share bar" : "the comments of the article"}: it is not in ${files.length === 1 ? "it" : "them"}.`,
      `Put \`<div data-fanfare="${kind}"></div>\` into the template where it is to stand, or ask for one at the end of each article: \`inject: { addPlaces: [${kind}] }\`.`
    )
  )
