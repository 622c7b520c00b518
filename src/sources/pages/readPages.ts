/**
 * Reads the pages of a site generator: which of them are articles, and at
 * which address. What fanfare put into a page before is never read. One bad
 * page never stops the others.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import type { Root } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { withoutInjected } from "../../markup/places/withoutInjected.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { pageKey } from "../../model/addresses/pageKey.ts"
import { isPage, parseHtml } from "../../markup/parseHtml.ts"
import { findPageFiles, type PageFilesRequest } from "./pageFiles.ts"
import { type PageKind, pageKind, pageWish } from "./pageKind.ts"
import { readSourceFile, largestSource } from "../readSourceFile.ts"
import { readTree } from "./readTree.ts"
import type { Draft } from "../../model/draft/Draft.ts"
import type { PageFile } from "../PageFile.ts"

export interface PagesRequest extends PageFilesRequest {
  readonly timeZone: string
}

export interface ReadPage {
  readonly file: PageFile
  readonly kind: PageKind
  /** The article that the page shows; null for any other page. */
  readonly draft: Draft | null
}

export interface PagesReading {
  /** By path; without those that could not be read. */
  readonly pages: ReadonlyArray<ReadPage>
  readonly findings: ReadonlyArray<Finding>
}

export const noPages: PagesReading = { pages: [], findings: [] }

export const readPages = Effect.fn("readPages")(function* (request: PagesRequest) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files = yield* findPageFiles(request)
  const root = yield* fs.realPath(request.root).pipe(Effect.orElseSucceed(() => request.root))
  const findings: Array<Finding> = []
  const pages: Array<ReadPage> = []
  for (const file of files) {
    const real = yield* fs.realPath(path.join(root, file.path)).pipe(Effect.orElseSucceed(() => null))
    if (real === null || !real.startsWith(root + path.sep)) {
      findings.push(outside(file.path))
      continue
    }
    const read = yield* readSourceFile(root, file.path, largestSource, (one) => {
      findings.push(one)
    })
    if (read !== null && isPage(read.text))
      pages.push(...onePage(file, withoutInjected(read.text), request.timeZone, findings))
  }
  if (files.length === 0) findings.push(nothingFound(request.files))
  const shown = withoutCopies(pages, findings)
  findings.push(...otherPages(shown))
  return { pages: shown, findings } satisfies PagesReading as PagesReading
})

const onePage = (file: PageFile, text: string, timeZone: string, findings: Array<Finding>): ReadonlyArray<ReadPage> => {
  const parsed = parseHtml(text, file.path)
  if (Result.isFailure(parsed)) {
    findings.push(parsed.failure)
    return []
  }
  const page = parsed.success
  if (isOurs(page)) return []
  const { draft, findings: found } = readTree(page, { path: file.path, text }, timeZone)
  const kind = pageKind({
    page,
    address: new URL(file.address),
    base: file.baseUrl,
    isDated: draft.metadata.published !== undefined
  })
  const wish = pageWish(page)
  if (!["", "ignore", "article"].includes(wish)) findings.push(unknownWish(file.path, wish))
  if (kind !== "article") return [{ file, kind, draft: null }]
  findings.push(...found)
  const { url } = draft.metadata
  const declared = url === undefined || !URL.canParse(url.value, file.address) ? null : new URL(url.value, file.address)
  const isWeb = declared !== null && /^https?:$/.test(declared.protocol)
  if (!isWeb) findings.push(addressByPath(file))
  const place = url?.place ?? { file: file.path }
  const value = isWeb ? declared.href : file.address
  return [{ file, kind, draft: { ...draft, metadata: { ...draft.metadata, url: { value, place, from: "page" } } } }]
}

/** A page that fanfare itself published, where its output directory is the site's. */
const isOurs = (page: Root): boolean =>
  elementsIn(page).some(
    (one) =>
      one.tagName === "meta" &&
      attribute(one, "name") === "generator" &&
      attribute(one, "content")?.startsWith("fanfare/") === true
  )

/** A page that gives the address of another page is a copy of it: for printing, for AMP, or by mistake. */
const withoutCopies = (pages: ReadonlyArray<ReadPage>, findings: Array<Finding>): ReadonlyArray<ReadPage> => {
  const byAddress = new Map(pages.map((page) => [pageKey(new URL(page.file.address)), page]))
  const claimed = new Map<string, ReadPage>()
  return pages.map((page): ReadPage => {
    if (page.draft === null) return page
    const key = keyOf(page.draft)
    const owner = byAddress.get(key) ?? claimed.get(key)
    if (owner !== undefined && owner !== page) {
      findings.push(copyOf(page, owner))
      return { ...page, kind: "other", draft: null }
    }
    claimed.set(key, page)
    return page
  })
}

const keyOf = ({ metadata }: Draft): string => pageKey(new URL(metadata.url?.value ?? "about:blank"))

const copyOf = ({ file, draft }: ReadPage, owner: ReadPage): Finding =>
  finding(
    "FF1502",
    draft?.metadata.url?.place ?? { file: file.path },
    `The page gives ${draft?.metadata.url?.value ?? ""} as its address, which is that of ${owner.file.path}; it is not read as an article.`,
    "Correct its canonical address, or leave it if the page is a copy of the other one."
  )

const outside = (file: string): Finding =>
  finding(
    "FF6106",
    { file },
    "This page is a symbolic link that leads out of the project or nowhere; it is left alone.",
    "Put the page itself there, or leave it out of `pages`."
  )

const nothingFound = (patterns: ReadonlyArray<string>): Finding =>
  finding(
    "FF1503",
    {},
    `No page fits \`pages: ${patterns.join(", ")}\`.`,
    "Run the site generator before fanfare, or correct the pattern in the config."
  )

const unknownWish = (file: string, wish: string): Finding =>
  finding(
    "FF1506",
    { file },
    `\`<meta name="fanfare" content="${wish}">\` asks for nothing that there is.`,
    "Write `ignore` for a page to leave alone, or `article` for one that is an article."
  )

const addressByPath = ({ path: file, address }: PageFile): Finding =>
  finding(
    "FF1504",
    { file },
    `The page names no address of its own; by its path it is ${address}.`,
    'Nothing to do if that is right; else write `<link rel="canonical">` into the page, or `pages: { files, url }` in the config.'
  )

const otherPages = (pages: ReadonlyArray<ReadPage>): ReadonlyArray<Finding> => {
  const others = pages.filter(({ kind }) => kind !== "article")
  if (others.length === 0) return []
  const counts = new Map<string, number>()
  for (const { kind } of others) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].toSorted().map(([kind, count]) => `${count} ${kind}`)
  return [
    finding(
      "FF1501",
      {},
      `Articles: ${pages.length - others.length} of ${pages.length} pages; the others are none: ${parts.join(", ")}.`,
      'Write `<meta name="fanfare" content="article">` into a page that is one all the same, or `ignore` into one to leave alone.'
    )
  ]
}
