/**
 * The pages of a site generator as a source: which of them are articles, and
 * at which address. What fanfare put into a page before is never read. Which of
 * two pages with one address counts is decided where all articles are known.
 */
import { Effect, Option, type Path, Result, Schema, Stream } from "effect"
import type { Root } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { isPage, parseHtml } from "../../markup/parseHtml.ts"
import { withoutInjected } from "../../markup/places/withoutInjected.ts"
import { pageKey } from "../../model/addresses/pageKey.ts"
import { type DateCustoms, isShownYear, type PageCustoms } from "../../model/dates/DateCustoms.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"
import type { PageHead } from "../../model/draft/PageHead.ts"
import { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { namesOfPath, slugify } from "../../text/slug.ts"
import type { Disk } from "../disk.ts"
import { eventStream } from "../eventStream.ts"
import { sameDependencies } from "../sameDependencies.ts"
import { fileNameMetadata } from "../metadata/fileName.ts"
import { mergeMetadata } from "../metadata/readMetadata.ts"
import { readSourceText } from "../readSourceText.ts"
import type { ChangeSource, Known, ReadDraft, SourceEvent } from "../SourceEvent.ts"
import { cleanAddress } from "./cleanAddress.ts"
import { findPageFiles, type PageFilesRequest } from "./pageFiles.ts"
import { type PageKind, pageKind, type PageVerdict, pageWish } from "./kind/pageKind.ts"
import { otherHost, otherHosts } from "./otherHosts.ts"
import { type NearPage, otherPages } from "./otherPages.ts"
import { readTree } from "./readTree.ts"
import { withShown } from "./shownPictures.ts"
import type { PageFile } from "../PageFile.ts"

export interface PageSourceOptions extends Omit<PageFilesRequest, "root"> {
  readonly disk: Disk
  readonly customs: PageCustoms
}

/** What is known of a page besides its article, kept with its unit. */
export const PageInfo = Schema.fromJsonString(
  Schema.Struct({
    /** `none` for a file that is not a page of the site. */
    kind: Schema.String,
    address: Schema.String,
    /** How near it is to an article, and why it is none; of pages that could be one. */
    score: Schema.optionalKey(Schema.Number),
    why: Schema.optionalKey(Schema.String),
    /** The host that an article names as its own, where that is not the site's. */
    elsewhere: Schema.optionalKey(Schema.String)
  })
)
const decodeInfo = Schema.decodeUnknownOption(PageInfo)
const encodeInfo = Schema.encodeSync(PageInfo)

export const pageSourceName = "pages"

export const pageSource = (options: PageSourceOptions): ChangeSource<Path.Path> => ({
  name: pageSourceName,
  changes: (known) =>
    Stream.unwrap(
      findPageFiles({ ...options, root: options.disk.root }).pipe(
        Effect.map((files) => eventStream(events(files, known, options))),
        Effect.mapError(
          (cause) =>
            new SourceError({ detail: "The pages cannot be listed.", hint: "Correct the patterns in `pages:`.", cause })
        )
      )
    )
})

function* events(files: ReadonlyArray<PageFile>, known: Known, options: PageSourceOptions): Generator<SourceEvent> {
  const present = new Set(files.map(({ path }) => path))
  for (const unit of known.keys()) if (!present.has(unit)) yield { _tag: "Gone", unit }
  const kinds = new Map<string, number>()
  const near: Array<NearPage> = []
  const elsewhere: Array<readonly [file: string, host: string]> = []
  const wrong: Array<Finding> = []
  for (const file of files) {
    if (!known.isMine(file.path)) continue
    const { event, info } = eventOf(file, known, options)
    kinds.set(info.kind, (kinds.get(info.kind) ?? 0) + 1)
    if (info.score !== undefined && info.score <= 0)
      near.push({ file: file.path, score: info.score, why: info.why ?? "" })
    if (info.elsewhere !== undefined) elsewhere.push([file.path, info.elsewhere])
    yield event
  }
  if (files.length === 0) wrong.push(nothingFound(options.files))
  yield {
    _tag: "Whole",
    findings: [...wrong, ...otherPages(kinds, near), ...otherHosts(elsewhere, kinds.get("article") ?? 0)]
  }
}

type Info = typeof PageInfo.Type

interface PageEvent {
  readonly event: SourceEvent
  readonly info: Info
}

const eventOf = (file: PageFile, known: Known, { disk, customs }: PageSourceOptions): PageEvent => {
  const before = known.unit(file.path)
  const info = Option.getOrUndefined(decodeInfo(before?.info))
  if (before !== undefined && info !== undefined && !known.isStale && info.address === file.address) {
    const deps = sameDependencies(disk, before.deps)
    if (deps !== null)
      return {
        info,
        event: { _tag: "Same", unit: file.path, ...(deps === before.deps ? {} : { deps }) }
      }
  }
  const read = readSourceText(disk, file.path)
  if (read._tag === "Unread") {
    const isOutside = read.finding.code === "FF1005"
    return {
      info: { kind: "none", address: file.address },
      event: { _tag: "Unread", unit: file.path, findings: [isOutside ? outside(file.path) : read.finding] }
    }
  }
  const findings: Array<Finding> = [...read.findings]
  const page = isPage(read.file.text)
    ? onePage(file, withoutInjected(read.file.text), { ...customs, isShared: known.isShared }, findings)
    : nothing
  const { score, why } = page.verdict
  const now: Info = {
    kind: page.verdict.kind,
    address: file.address,
    ...(score === null ? {} : { score: Math.round(score * 100) / 100, why }),
    ...(page.elsewhere === null ? {} : { elsewhere: page.elsewhere })
  }
  return {
    info: now,
    event: {
      _tag: "Draft",
      unit: file.path,
      deps: [read.dependency],
      info: encodeInfo(now),
      ...(page.verdict.kind === "none" ? {} : { mark: pageKey(new URL(file.address)) }),
      ...(page.head === null ? {} : { head: page.head }),
      drafts: page.draft === null ? [] : [draftOf(page.draft, file, customs)],
      findings
    }
  }
}

const draftOf = (draft: ReadDraft["draft"], file: PageFile, customs: DateCustoms): ReadDraft => ({
  key: file.path,
  draft: { ...draft, metadata: mergeMetadata(draft.metadata, shownByName(file.path, customs)) },
  // The whole path of a page, so that no other page ever changes it: many sites have one name in two languages.
  wanted: slugify(namesOfPath(new URL(file.address).pathname.slice(new URL(file.baseUrl).pathname.length))),
  page: file
})

const shownByName = (path: string, customs: DateCustoms): Metadata => {
  const { published, ...others } = fileNameMetadata(path, customs)
  const isShown = published !== undefined && isShownYear(Number(published.value.slice(0, 4)), customs)
  return isShown ? { ...others, published } : others
}

interface ReadPage {
  readonly verdict: Omit<PageVerdict, "kind"> & { readonly kind: PageKind | "none" }
  readonly draft: ReadDraft["draft"] | null
  readonly head: PageHead | null
  readonly elsewhere: string | null
}

const nothing: ReadPage = { verdict: { kind: "none", score: null, why: "" }, draft: null, head: null, elsewhere: null }

const onePage = (
  file: PageFile,
  text: string,
  customs: PageCustoms & Pick<Known, "isShared">,
  findings: Array<Finding>
): ReadPage => {
  const parsed = parseHtml(text, file.path, { places: true })
  if (Result.isFailure(parsed)) {
    findings.push(parsed.failure)
    return nothing
  }
  const page = parsed.success
  if (isOurs(page)) return nothing
  const { draft, findings: found, reading } = readTree(page, { path: file.path, text }, customs)
  const verdict = pageKind({
    page,
    address: new URL(file.address),
    base: file.baseUrl,
    draft,
    reading
  })
  const wish = pageWish(page)
  if (!["", "ignore", "article"].includes(wish)) findings.push(unknownWish(file.path, wish))
  const head = draft.head ?? null
  if (verdict.kind !== "article") return { verdict, draft: null, head, elsewhere: null }
  for (const one of found) findings.push(one)
  const { url } = draft.metadata
  const declared = url === undefined || !URL.canParse(url.value, file.address) ? null : new URL(url.value, file.address)
  const isWeb = declared !== null && /^https?:$/.test(declared.protocol)
  const byPath = cleanAddress(page, file.address)
  if (!isWeb) findings.push(addressByPath(file.path, byPath))
  const isElsewhere = isWeb && declared.host !== new URL(file.address).host
  if (isElsewhere) findings.push(otherHost(file, declared, url?.place))
  const place = url?.place ?? { file: file.path }
  const value = isWeb ? declared.href : byPath
  return {
    verdict,
    head,
    elsewhere: isElsewhere ? declared.host : null,
    draft: { ...draft, metadata: { ...withShown(draft.metadata, page), url: { value, place, from: "page" } } }
  }
}

/** A page that fanfare itself published, where its output directory is the site's. */
const isOurs = (page: Root): boolean =>
  elementsIn(page).some(
    (one) =>
      one.tagName === "meta" &&
      attribute(one, "name") === "generator" &&
      attribute(one, "content")?.startsWith("fanfare/") === true
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
    `\`<meta name="fanfare" content="${wish}">\` asks for something that fanfare does not know.`,
    "Let the template write `ignore` for a page to leave alone, or `article` for one that is an article."
  )

const addressByPath = (file: string, address: string): Finding =>
  finding(
    "FF1504",
    { file },
    `The page names no address of its own; by its path it is ${address}.`,
    'Nothing to do if that is right; else let the template write `<link rel="canonical">`, or set `pages: { files, url }` in the config.'
  )
