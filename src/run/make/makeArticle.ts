/**
 * Makes the files of one article whose keys changed. They are taken in
 * together: an article whose pictures cannot be made keeps all that was
 * published of it.
 */
import { readFileSync } from "node:fs"
import { Effect } from "effect"
import { cardFindings, type CardNote } from "../../cards/plan/cardFindings.ts"
import type { CardSession } from "../../cards/CardSession.ts"
import type { PhotoError } from "../../cards/photo/PhotoError.ts"
import type { Article } from "../../model/Article.ts"
import { noPictures, type Pictures, publishedPictures } from "../../model/Card.ts"
import { sha256 } from "../../model/Digest.ts"
import { type PublishError, RenderError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { headOf } from "../../model/Head.ts"
import type { Target } from "../../model/Target.ts"
import { articleFindings } from "../../outputs/article/articleFindings.ts"
import { projectFile } from "../../photos/keptPictures.ts"
import { fileParts } from "../../media/fileParts.ts"
import { publishPhoto } from "../../photos/publishPhoto.ts"
import type { Entry } from "../../outputs/Entry.ts"
import type { TargetRow } from "../../store/rows.ts"
import { listedText } from "./manifest.ts"
import { type Making, mostUnused, type WantedFile } from "./Making.ts"
import { siteHasPage, siteKeepsPage } from "./sitePages.ts"
import { isMade, keepFile, takeFile } from "./takeFile.ts"
import { type KeyOf, wantedFiles } from "./wantedFiles.ts"

export interface ArticleMaking extends Making {
  /** Null where the config turns pictures off. */
  readonly session: CardSession | null
  readonly keyOf: KeyOf
}

export interface MadeArticle {
  readonly rendered: number
  readonly reused: number
  /** Whether its files are as they should be; false where the last good ones stay. */
  readonly isWhole: boolean
}

/** The findings of making an article, beside those of reading it. */
export const makingOwner = (key: string): string => `made\t${key}`

/** `made`: what is noted in the index once all of its files are taken in. */
export const makeArticle = Effect.fnUntraced(function* (
  making: ArticleMaking,
  key: string,
  made: string
): Effect.fn.Return<MadeArticle, PublishError> {
  const { index } = making
  const article = index.articles.article(key)
  const attempt = (photoFault: string | null) => draw(making, key, article, photoFault)
  const drawn = yield* attempt(null).pipe(
    Effect.catchTag("PhotoError", ({ reason }) => attempt(reason)),
    Effect.catchTag("PhotoError", ({ reason }) =>
      Effect.fail(new RenderError({ detail: `The photo cannot be drawn: ${reason}.`, hint: "Give another photo." }))
    ),
    Effect.result
  )
  if (drawn._tag === "Failure") {
    if (drawn.failure._tag === "PublishError") return yield* drawn.failure
    giveUp(making, key, article, drawn.failure)
    return { rendered: 0, reused: 0, isWhole: false }
  }
  const { entry, pictures, files, notes, findings } = drawn.success
  index.articles.setHead(key, headOf(article, pictures, entry.revision), pictures)
  let isWhole = true
  for (const { wanted, content } of files) isWhole = (yield* takeFile(making, wanted, content)) && isWhole
  dropOthers(making, key, new Set(drawn.success.paths), isNarrower(article, index.articles.last(key)))
  index.articles.setMade(key, isWhole ? made : "", listedText(article, entry), making.run)
  index.articles.forgetLast(key)
  index.findings.set(makingOwner(key), [...findings, ...articleFindings(article, making.facts)])
  return { ...notes, isWhole: true }
})

interface File {
  readonly wanted: WantedFile
  readonly content: Parameters<typeof takeFile>[2]
}

interface Drawn {
  readonly entry: Entry
  readonly pictures: Pictures
  readonly files: ReadonlyArray<File>
  /** Every path that the article has. */
  readonly paths: ReadonlyArray<string>
  readonly notes: { readonly rendered: number; readonly reused: number }
  readonly findings: ReadonlyArray<Finding>
}

/** Plans an article and gets the content of every file that must be made; nothing is taken in yet. */
const draw = Effect.fnUntraced(function* (
  making: ArticleMaking,
  key: string,
  article: Article,
  photoFault: string | null
): Effect.fn.Return<Drawn, RenderError | PhotoError | PublishError> {
  const { session, index } = making
  const planned =
    session === null
      ? { pictures: noPictures, findings: [], absentFonts: [] }
      : yield* session.plan(article, photoFault)
  const pictures = publishedPictures(article, planned.pictures)
  const { entry, files: all } = wantedFiles(key, article, pictures, making)
  const files: Array<File> = []
  const paths: Array<string> = []
  const notes: Array<CardNote> = []
  let [rendered, reused] = [0, 0]
  for (const { wanted, target } of all) {
    if (siteHasPage(making, target.path)) {
      making.findings.push(siteKeepsPage(making, target.path))
      continue
    }
    paths.push(target.path)
    const row = index.targets.get(target.path)
    const isPicture = target.content._tag === "Card" || target.content._tag === "Crop"
    if (isMade(wanted, row) && !(making.force && isPicture)) {
      keepFile(making, row, wanted)
      if (isPicture) reused += 1
      if (target.content._tag === "Card" && session !== null)
        notes.push({ card: nameOf(pictures, target.path), notes: yield* session.inspect(target.content.inputs) })
      continue
    }
    const made = yield* contentOf(making, target)
    if (isPicture) [rendered, reused] = made.isNew ? [rendered + 1, reused] : [rendered, reused + 1]
    if (made.notes !== null) notes.push({ card: nameOf(pictures, target.path), notes: made.notes })
    if (made.content !== null) files.push({ wanted, content: made.content })
  }
  return {
    entry,
    pictures,
    files,
    paths,
    notes: { rendered, reused },
    findings: [...planned.findings, ...cardFindings(article, notes, planned.absentFonts)]
  }
})

const nameOf = ({ cards, slides }: Pictures, path: string): CardNote["card"] =>
  [...Object.values(cards ?? {}), ...slides].find((card) => card.path === path)?.name ?? "og"

interface MadeContent {
  /** Null where nothing is drawn because nothing will be written. */
  readonly content: File["content"] | null
  readonly isNew: boolean
  readonly notes: CardNote["notes"] | null
}

const contentOf = Effect.fnUntraced(function* (
  making: ArticleMaking,
  { path, content }: Target
): Effect.fn.Return<MadeContent, RenderError | PhotoError | PublishError> {
  const { session, settings, draws } = making
  switch (content._tag) {
    case "Text":
      return { content: { _tag: "Bytes", bytes: content.render() }, isNew: true, notes: null }
    case "Copy": {
      const bytes = yield* publishedBytes(settings, content)
      return { content: { _tag: "Bytes", bytes }, isNew: true, notes: null }
    }
    case "File":
      return { content: yield* stagedCopy(making, path, content), isNew: true, notes: null }
    case "Card": {
      if (session === null) return { content: null, isNew: false, notes: null }
      if (!draws) {
        return { content: { _tag: "Undrawn" }, isNew: true, notes: yield* session.inspect(content.inputs) }
      }
      const { bytes, isNew, notes } = yield* session.draw(content.inputs)
      return { content: { _tag: "Bytes", bytes }, isNew, notes }
    }
    case "Crop": {
      if (session === null) return { content: null, isNew: false, notes: null }
      if (!draws) return { content: { _tag: "Undrawn" }, isNew: true, notes: null }
      const { bytes, isNew } = yield* session.crop(content.inputs)
      return { content: { _tag: "Bytes", bytes }, isNew, notes: null }
    }
  }
})

/** A file that may be larger than memory is staged while it is read. */
const stagedCopy = Effect.fnUntraced(function* (
  { settings, publication }: Making,
  path: string,
  { from, sha256: digest }: Extract<Target["content"], { readonly _tag: "File" }>
): Effect.fn.Return<File["content"], RenderError | PublishError> {
  const parts = yield* Effect.try({
    try: () => fileParts(projectFile(settings.root, from)),
    catch: (cause) => unreadable(from, cause)
  })
  const staged = yield* publication.stageStream(parts, path)
  return staged.sha256 === digest ? { _tag: "Staged", staged } : yield* changed(from)
})

/** A picture as it was planned: the path that it goes to holds the digest of its bytes. */
const publishedBytes = Effect.fnUntraced(function* (
  { root, pictures: { keepCredit } }: Making["settings"],
  { from, sha256: digest }: Extract<Target["content"], { readonly _tag: "Copy" }>
): Effect.fn.Return<Uint8Array, RenderError> {
  const bytes = yield* Effect.try({
    try: () => readFileSync(projectFile(root, from)),
    catch: (cause) => unreadable(from, cause)
  })
  const photo = yield* Effect.promise(() => publishPhoto(bytes, { keepCredit, isProven: false }))
  return photo._tag === "Photo" && sha256(bytes) === digest ? photo.bytes : yield* changed(from)
})

const unreadable = (file: string, cause: unknown): RenderError =>
  new RenderError({ detail: `${file} cannot be read.`, hint: "Check that it is there and may be read.", cause })

const changed = (file: string): RenderError =>
  new RenderError({ detail: `${file} changed while the build was running.`, hint: "Run the build again." })

/**
 * Files that the article had and has no more. Its pictures stay for some builds, because pages and caches still name
 * them; those of a text that is kept back from now on go at once.
 */
const dropOthers = ({ index }: Making, key: string, paths: ReadonlySet<string>, isAtOnce: boolean): void => {
  for (const row of index.targets.ofOwner(key))
    if (!paths.has(row.path) && row.kind === "output") retire(index, row, isAtOnce)
}

/** Whether a part of what was public is kept back now. */
const isNarrower = (article: Article, before: Article | null): boolean =>
  article.paywall !== undefined &&
  before !== null &&
  (before.paywall === undefined || before.images.some(({ url }) => !article.images.some((image) => image.url === url)))

/** Takes a file out of use. It may come back into use in the same run, under another article; else `dropUnused` deletes it. */
export const retire = (index: Making["index"], row: TargetRow, isAtOnce = false): void => {
  if (row.unused === 0) index.targets.put({ ...row, owner: "site", unused: isAtOnce ? mostUnused + 1 : 1 })
}

const giveUp = ({ index }: Making, key: string, article: Article, error: RenderError): void => {
  index.findings.set(makingOwner(key), [failure(article, error)])
  const row = index.articles.get(key)
  if (row === undefined) return
  const before = index.articles.last(key)
  // Its last good state is what is not for everybody now: nothing of it stays.
  if (article.paywall !== undefined && before !== null && before.text !== article.text) {
    for (const one of index.targets.ofOwner(key)) if (one.kind === "output") retire(index, one, true)
    index.articles.forgetLast(key)
    index.articles.setState(key, "failed")
    index.articles.withdraw(key)
    index.units.invalidate(row.source, row.unit)
    return
  }
  // One that did not change itself is in the index as it was published.
  if (!index.articles.restore(key) && row.born === 0) index.articles.setState(key, "failed")
  index.units.invalidate(row.source, row.unit)
}

const failure = ({ source, title }: Article, { detail, hint }: RenderError): Finding =>
  finding(
    "FF6007",
    { file: source },
    `The pictures of "${title}" could not be made, so what was published of it stays, unless it is paid now: ${detail}`,
    hint
  )
