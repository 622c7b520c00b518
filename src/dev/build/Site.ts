/** The site of one build, as the pages of the preview ask it: articles, files, and what a crawler gets. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Effect, type Path, Result, SubscriptionRef } from "effect"
import { pageKey } from "../../model/addresses/pageKey.ts"
import type { Finding } from "../../model/Finding.ts"
import type { Head } from "../../model/Head.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { pathsOf } from "../../outputs/pathsOf.ts"
import type { FeedItem, PictureFacts } from "../../previews/PageFacts.ts"
import type { PageToRead } from "../../previews/readPage.ts"
import { sniff } from "../../photos/photoFormats.ts"
import type { Report } from "../../report/Report.ts"
import { outPathOf } from "../../run/Started.ts"
import { findPageFiles } from "../../sources/pages/pageFiles.ts"
import type { PageFile } from "../../sources/PageFile.ts"
import { feedItems } from "./feedItems.ts"
import { type KnownHeads, liveHeads } from "./liveHeads.ts"
import type { Workbench } from "./Workbench.ts"

export interface OutputFile {
  /** Relative to the output directory. */
  readonly path: string
  readonly type: string
  readonly bytes: number
}

export interface Site {
  readonly revision: number
  readonly settings: Settings
  readonly report: Report
  /** The newest first. */
  readonly heads: ReadonlyArray<Head>
  /** Sorted by path. */
  readonly files: ReadonlyArray<OutputFile>
  readonly fileAt: (path: string) => OutputFile | undefined
  /** Null where nothing was published at that path. */
  readonly read: (path: string) => Uint8Array | null
  readonly findingsOf: (head: Head) => ReadonlyArray<Finding>
  /** What a crawler gets at the article's address, and which file that is. */
  readonly document: (head: Head) => PageToRead & { readonly from: string }
  readonly pictureAt: (address: string) => PictureFacts
  /** Where a picture of the site is shown from, below the preview; null for one of another host. */
  readonly shownAt: (address: string) => string | null
  /** A file of the site generator's folder, by its path below where that is served. */
  readonly readPage: (path: string) => Uint8Array | null
}

/** Null before the first build went through. Made once for each build. */
export const siteOf = (bench: Workbench): Effect.Effect<Site | null, never, Path.Path> =>
  Effect.suspend(() => {
    const { built } = SubscriptionRef.getUnsafe(bench.state)
    if (built === null) return Effect.succeed(null)
    const known = made.get(bench)
    if (known?.revision === built.revision) return Effect.succeed(known)
    return Effect.map(readSite(bench, built), (site) => {
      made.set(bench, site)
      return site
    })
  })

const made = new WeakMap<Workbench, Site>()
const headsBefore = new WeakMap<Workbench, KnownHeads>()

const readSite = Effect.fnUntraced(function* (
  bench: Workbench,
  { revision, settings, report }: Pick<Site, "revision" | "settings" | "report">
) {
  const { disk, out, root } = bench
  const { heads, files } = yield* bench.ask((index) => ({
    heads: liveHeads(index, headsBefore.get(bench) ?? new Map()),
    files: index.targets.inUse().map(({ path, type, size }): OutputFile => ({ path, type, bytes: size }))
  }))
  headsBefore.set(bench, heads)
  const listed = disk.files.has(`${out}/fanfare.json`) && !files.some(({ path }) => path === "fanfare.json")
  const all = listed ? [...files, manifestFile(disk.files.get(`${out}/fanfare.json`)?.bytes.length ?? 0)] : files
  const byPath = new Map(all.map((file) => [file.path, file]))
  const pages = yield* pagesOf(settings, outPathOf(settings, out))
  const read = (path: string): Uint8Array | null => disk.files.get(`${out}/${path}`)?.bytes ?? null
  /** A page, or a picture beside it, as fanfare left it. */
  const readPage = (path: string): Uint8Array | null =>
    disk.files.get(`${root}/${path}`)?.bytes ?? Result.getOrNull(Result.try(() => readFileSync(join(root, path))))

  const place = (address: string): { readonly path: string; readonly isPage: boolean } | null => {
    if (address.startsWith(settings.site.url)) {
      const path = plain(address.slice(settings.site.url.length))
      if (byPath.has(path)) return { path, isPage: false }
    }
    const [folder] = pages.values()
    if (folder === undefined || !address.startsWith(folder.baseUrl)) return null
    const path = plain(address.slice(folder.baseUrl.length))
    if (path.split("/").includes("..")) return null
    return { path: folder.base === "" ? path : `${folder.base}/${path}`, isPage: true }
  }
  const itemOf = feedItems(all, read)

  const site: Site = {
    revision,
    settings,
    report,
    heads: [...heads.values()],
    files: all,
    fileAt: (path) => byPath.get(path),
    read,
    readPage: (path) =>
      [...pages.values()].some(({ base }) => path.startsWith(base === "" ? "" : `${base}/`)) ? readPage(path) : null,
    findingsOf: ({ source }) => report.findings.filter(({ file }) => file !== undefined && isOf(file, source)),
    document: (head) => {
      const paths = pathsOf(head)
      const page = pages.get(pageKey(new URL(head.url)))
      const item: FeedItem | null = itemOf(head.url)
      const [from, bytes] =
        paths.page !== null
          ? [paths.page, read(paths.page)]
          : page === undefined
            ? [paths.head, read(paths.head)]
            : [page.path, readPage(page.path)]
      return { url: head.url, html: text(bytes), item, from }
    },
    shownAt: (address) => {
      const found = place(address)
      return found === null ? null : `${found.isPage ? "pages" : "output"}/${encoded(found.path)}`
    },
    pictureAt: (address) => {
      const found = place(address)
      if (found === null)
        return { state: address.startsWith(settings.site.url) ? "missing" : "elsewhere", url: address }
      const bytes = found.isPage ? readPage(found.path) : read(found.path)
      const size = bytes === null ? undefined : sniff(bytes)
      return bytes === null || size === undefined
        ? { state: "missing", url: address }
        : {
            state: "found",
            url: address,
            shown: site.shownAt(address) ?? "",
            width: size.width,
            height: size.height,
            bytes: bytes.length
          }
    }
  }
  return site
})

const pagesOf = Effect.fnUntraced(function* ({ root, pages, site }: Settings, out: string) {
  const files: ReadonlyArray<PageFile> =
    pages === null
      ? []
      : yield* findPageFiles({ ...pages, root, siteUrl: site.url, out }).pipe(Effect.orElseSucceed(() => []))
  return new Map(files.map((file) => [pageKey(new URL(file.address)), file]))
})

const text = (bytes: Uint8Array | null): string => (bytes === null ? "" : new TextDecoder().decode(bytes))

const manifestFile = (bytes: number): OutputFile => ({ path: "fanfare.json", type: "application/json", bytes })

const plain = (path: string): string =>
  Result.getOrElse(
    Result.try(() => decodeURI(path.replace(/[?#].*$/s, ""))),
    () => path
  )

export const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/")

/** The file itself, its sidecar, and files beside it that bear its name. */
const isOf = (file: string, source: string): boolean =>
  file === source || file.startsWith(`${source.replace(/\.[^./]+$/, "")}.`)
