/**
 * The comments of all articles, from the files beside them and from those of
 * the whole site. A comment may be about any article, so all files are read
 * again when one of them changed, or when an article came, went or moved; and
 * only then.
 */
import { Result } from "effect"
import type { Comment } from "../../model/Article.ts"
import type { Dependency } from "../../model/Dependency.ts"
import type { Finding } from "../../model/Finding.ts"
import { newestOf } from "../../model/newestOf.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import { type CollectedComments, joinAllComments } from "../../sources/comments/joinAllComments.ts"
import { exportComments } from "../../sources/comments/exportComments.ts"
import { commentFiles } from "../../sources/comments/commentFiles.ts"
import type { Disk } from "../../sources/disk.ts"
import { foundArticles, namesIn } from "../../sources/files/foundArticles.ts"
import { largestComments, readSourceText } from "../../sources/readSourceText.ts"
import { sameDependencies } from "../../sources/sameDependencies.ts"
import type { SourceFile } from "../../sources/Source.ts"
import type { Index } from "../../store/Index.ts"
import type { ArticleRow } from "../../store/rows.ts"
import { formatsOf } from "../sourcesOf.ts"
import type { IngestContext } from "./IngestContext.ts"

/** Under this name the index keeps the files of comments, and a run reports them. */
export const commentSource = "comments"
const unitKey = "files"
const owner = "site\tcomments"

export const collectComments = (context: IngestContext): void => {
  const { disk, index, settings, touched, isStale, now } = context
  const { comments, folders } = settings
  const listing = disk.list(folders.articles)
  // The articles stay as they were published, and so do the comments beside them.
  if (Result.isFailure(listing) && touched.unread.has(folders.articles)) return
  const beside = new Map(
    Result.isFailure(listing)
      ? []
      : foundArticles({
          names: namesIn(listing.success),
          root: folders.articles,
          formats: formatsOf(settings)
        }).articles.flatMap(({ name, comments: files }) => (files.length === 0 ? [] : [[name, files] as const]))
  )
  const before = index.units.get(commentSource, unitKey)
  const looked = stampsOfExports(context)
  const last = before === undefined ? null : lastLook(before.info)
  // Exports that are what they were are not opened to see whether they tell comments.
  const exports = new Set(
    last !== null && last.looked !== null && last.looked === looked
      ? last.exports
      : exportComments(disk, settings.sources)
  )
  const whole = commentFiles(disk, [...comments.files, ...exports])
  const hideFile = comments.hideFile === null ? [] : [comments.hideFile]
  const paths = [...[...beside.values()].flat(), ...whole.paths, ...hideFile]
  if (paths.length === 0 && before === undefined && whole.unread.length === 0) {
    index.findings.set(owner, whole.findings)
    return
  }
  const look: Look = { paths, looked, exports: [...exports] }
  const isListed = whole.unread.length === 0
  const isSame = last !== null && isSameLook(last, look) && isWithin(last.span, now)
  if (isListed && before !== undefined && isSame && !isStale && !touched.identity) {
    const deps = sameDependencies(disk, before.deps)
    if (deps === before.deps) return
    if (deps !== null) {
      index.units.put({ ...before, deps })
      return
    }
  }
  const read = readFiles(disk, paths)
  const unread = [...whole.unread, ...read.unread]
  if (unread.length > 0) {
    touched.unread.add(commentSource)
    if (before === undefined && context.isCold && !context.isFirst)
      for (const { file } of unread) if (file !== undefined) touched.lost.push(file)
    // Files that were never read are known from now on.
    if (before === undefined) index.units.put({ source: commentSource, key: unitKey, deps: [], info: "", mark: null })
    index.findings.set(owner, [...whole.findings, ...unread])
    index.units.invalidate(commentSource, unitKey)
    return
  }
  const rows = commentable(index)
  const joined = joinAllComments({
    articles: rows.map((row) => ({
      url: row.url,
      slug: row.slug,
      declaredId: row.declaredId,
      source: row.file,
      beside: (beside.get(row.unit) ?? []).flatMap((name) => read.files.get(name) ?? [])
    })),
    files: whole.paths.flatMap((name) => read.files.get(name) ?? []),
    timeZone: settings.site.timeZone,
    now,
    hide: [...comments.hide, ...hideFile.flatMap((name) => read.files.get(name)?.text.split("\n") ?? [])],
    show: comments.show
  })
  for (const [position, row] of rows.entries()) setComments(context, row, joined.comments[position] ?? [])
  const info = JSON.stringify({ ...look, span: spanOf(joined) } satisfies Kept)
  index.units.put({ source: commentSource, key: unitKey, deps: read.deps, info, mark: null })
  // That an export breaks off is told where its articles are read.
  const told = joined.findings.filter(({ code, file = "" }) => code !== "FF1401" || !exports.has(file))
  index.findings.set(owner, [...whole.findings, ...read.flaws, ...told])
}

/** When a comment that is held back comes out first, in milliseconds; infinite where none is. */
export const nextComment = (index: Index): number =>
  lastLook(index.units.get(commentSource, unitKey)?.info ?? "")?.span.until ?? Infinity

interface Look {
  readonly paths: ReadonlyArray<string>
  /** The exports and their stamps; null where one changed too recently to tell. */
  readonly looked: string | null
  /** Those of them that tell comments. */
  readonly exports: ReadonlyArray<string>
}

/** Milliseconds: what is shown is the same from the newest comment on, until the next one comes out; null for never. */
interface Span {
  readonly from: number | null
  readonly until: number | null
}

/** What `info` of the unit holds. */
interface Kept extends Look {
  readonly span: Span
}

const lastLook = (info: string): Kept | null => {
  const look = info.startsWith("{") ? (JSON.parse(info) as Partial<Kept>) : {}
  // An index of an older version has no span.
  return look.span === undefined ? null : (look as Kept)
}

const isSameLook = ({ paths, looked, exports }: Kept, look: Look): boolean =>
  JSON.stringify({ paths, looked, exports } satisfies Look) === JSON.stringify(look)

const isWithin = ({ from, until }: Span, now: Timestamp): boolean =>
  instant(now) >= (from ?? -Infinity) && instant(now) < (until ?? Infinity)

const spanOf = ({ comments, ahead }: CollectedComments): Span => {
  const newest = newestOf(comments.flatMap((list) => list.map(({ published }) => published)))
  const next = ahead.reduce((first, date) => Math.min(first, instant(date)), Infinity)
  return { from: newest === null ? null : instant(newest), until: next === Infinity ? null : next }
}

const stampsOfExports = ({ index, settings }: IngestContext): string | null => {
  const stamps = settings.sources.flatMap(({ kind, from }) =>
    kind === "export" ? [[from, index.units.get(from, from)?.info ?? ""]] : []
  )
  return stamps.some(([, stamp]) => stamp === "") ? null : JSON.stringify(stamps)
}

const readFiles = (disk: Disk, paths: ReadonlyArray<string>) => {
  const files = new Map<string, SourceFile>()
  const deps: Array<Dependency> = []
  const unread: Array<Finding> = []
  const flaws: Array<Finding> = []
  for (const path of new Set(paths)) {
    const text = readSourceText(disk, path, largestComments)
    if (text._tag === "Unread") unread.push(text.finding)
    else {
      files.set(path, text.file)
      for (const flaw of text.findings) flaws.push(flaw)
      deps.push(text.dependency)
    }
  }
  return { files, deps, unread, flaws }
}

/** Comments are about what is published or will be; of two articles with one page, about the one that is shown. */
const commentable = (index: Index): ReadonlyArray<ArticleRow> => [
  ...index.articles.where("state <> 'shadowed' ORDER BY key")
]

const setComments = ({ index, touched }: IngestContext, row: ArticleRow, comments: ReadonlyArray<Comment>): void => {
  const text = comments.length === 0 ? "" : JSON.stringify(comments)
  if (index.articles.comments(row.key) === text) return
  touched.taken = true
  index.articles.put(row, { ...index.articles.body(row.key), comments })
}
