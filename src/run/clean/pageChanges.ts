/** Takes fanfare's pieces out of the pages of a site generator, to the byte where the index knows what stood there. */
import { Effect, Option, type Path, Result, Schema } from "effect"
import { BeforePieces } from "../../inject/beforePieces.ts"
import { withoutPieces } from "../../inject/withoutPieces.ts"
import { sha256 } from "../../model/Digest.ts"
import type { PublishError } from "../../model/errors.ts"
import { order } from "../../model/Target.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import type { Change, Publication } from "../../publish/Publication.ts"
import { isPagePath } from "../../publish/plainPath.ts"
import { type Disk, openDisk } from "../../sources/disk.ts"
import { findPageFiles } from "../../sources/pages/pageFiles.ts"
import type { Index } from "../../store/Index.ts"
import { isKnown } from "../before/published.ts"
import { beforeName } from "../make/injectPages.ts"
import { pageRow } from "../make/takeFile.ts"
import type { KeptFile } from "./Cleaned.ts"

export interface PageChanges {
  readonly changes: ReadonlyArray<Change>
  readonly guessed: ReadonlyArray<string>
  readonly kept: ReadonlyArray<KeptFile>
}

export interface PagesRequest {
  readonly root: string
  /** Null where the config cannot be read: then only pages that the index knows are looked at. */
  readonly settings: Settings | null
  readonly index: Index
  readonly publication: Publication
}

const decodeBefore = Schema.decodeOption(Schema.fromJsonString(BeforePieces))

export const pageChanges = Effect.fnUntraced(function* ({
  root,
  settings,
  index,
  publication
}: PagesRequest): Effect.fn.Return<PageChanges, PublishError, Path.Path> {
  const disk = openDisk(root, { write: false })
  const changes: Array<Change> = []
  const guessed: Array<string> = []
  const kept: Array<KeptFile> = []
  for (const path of yield* pagesOf(settings, index)) {
    const text = textOf(disk, path)
    if (text === null || !/fanfare/i.test(text)) continue
    const row = index.targets.get(pageRow(path))
    const before = Option.getOrNull(decodeBefore(index.memos.last(beforeName(path)) ?? ""))
    const plain = Result.getOrElse(
      Result.try(() => withoutPieces(text, before)),
      () => text
    )
    if (plain === text) continue
    const digest = sha256(new TextEncoder().encode(text))
    if (row !== undefined && row.sha256 !== digest) {
      kept.push({ path, kind: "page", why: "changed" })
      continue
    }
    if (before === null) guessed.push(path)
    const staged = yield* publication.stage(new TextEncoder().encode(plain))
    changes.push({ kind: "page", path, order: order.page, before: digest, after: staged.sha256, staged })
  }
  return { changes, guessed, kept }
})

const pagesOf = Effect.fnUntraced(function* (settings: Settings | null, index: Index) {
  const known = Array.from(index.targets.each())
    .filter(({ kind }) => kind === "page")
    .map(({ path }) => path.slice(pageRow("").length))
  if (isKnown(index) || settings?.pages == null) return known.filter(isPagePath)
  const { pages, root, site } = settings
  const found = yield* findPageFiles({ ...pages, root, siteUrl: site.url, out: null })
  return found.map(({ path }) => path).filter(isPagePath)
})

/** Null for what is no page of UTF-8 inside of the project. */
const textOf = (disk: Disk, path: string): string | null => {
  const read = disk.read(path)
  if (Result.isFailure(read)) return null
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
  return Result.getOrNull(Result.try(() => decoder.decode(read.success.bytes)))
}
