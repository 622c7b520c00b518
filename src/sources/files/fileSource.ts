/**
 * The articles' folder as a source: what its files say, each with its sidecar.
 * A file that did not change since the run before costs a look at its times.
 * Comments beside articles are another source.
 */
import { Result, Stream } from "effect"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Dependency } from "../../model/Dependency.ts"
import { compareText } from "../../model/compareText.ts"
import { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { reasonOf } from "../../model/systemReason.ts"
import { slugify, stemOf, withoutPageEnding } from "../../text/slug.ts"
import { type Disk, isSystemCode, type Listing, type ReadFailure } from "../disk.ts"
import { mergeMetadata } from "../metadata/readMetadata.ts"
import { eventStream } from "../eventStream.ts"
import { sameDependencies } from "../sameDependencies.ts"
import { readSourceText, type SourceText } from "../readSourceText.ts"
import type { Source } from "../Source.ts"
import type { ChangeSource, Known, ReadDraft, SourceEvent } from "../SourceEvent.ts"
import { fileNameMetadata, heldByName } from "../metadata/fileName.ts"
import { type FoundArticle, foundArticles, namesIn } from "./foundArticles.ts"
import { readSidecar, type SidecarReading } from "./sidecar.ts"

export interface FileSourceOptions {
  readonly disk: Disk
  /** The articles' folder, relative to the project. */
  readonly folder: string
  readonly customs: DateCustoms
  /** Whether a folder that is not there is an empty one. */
  readonly isOptional: boolean
  /** What the config reads besides fanfare's own. */
  readonly formats?: ReadonlyArray<Source>
}

export const fileSource = (options: FileSourceOptions): ChangeSource => ({
  name: options.folder,
  changes: (known) =>
    Stream.suspend(() => {
      const listing = options.disk.list(options.folder)
      if (Result.isSuccess(listing)) return eventStream(events(listing.success, known, options))
      if (listing.failure === "absent" && options.isOptional) return eventStream(events(empty, known, options))
      const { disk, folder } = options
      return Stream.fail(unreadable(folder, listing.failure, listing.failure === "ENOTDIR" || disk.isThere(folder)))
    })
})

const empty: Listing = { files: [], outside: [] }

function* events(listing: Listing, known: Known, options: FileSourceOptions): Generator<SourceEvent> {
  const { outside } = listing
  const { articles, strangers, unread } = foundArticles(namesIn(listing), options.formats)
  const present = new Set(articles.map(({ name }) => name))
  const links = new Set(outside)
  for (const unit of known.keys()) if (!present.has(unit)) yield { _tag: "Gone", unit }
  for (const article of articles) {
    const { name, sidecar } = article
    if (!known.isMine(name)) continue
    // Where a link leads to is not looked at: what the article was before stays.
    const isOutside = links.has(name) || (sidecar !== null && links.has(sidecar))
    yield isOutside ? { _tag: "Unread", unit: name, findings: [] } : eventOf(article, known, options)
  }
  yield {
    _tag: "Whole",
    findings: [
      ...outside.map(leadsOut),
      ...strangers.map(withoutArticle),
      ...unreadKinds(options, articles.length, unread),
      ...(strangers.length > 0 ? [] : nothing(options, articles.length, listing, unread))
    ]
  }
}

const eventOf = (article: FoundArticle, known: Known, options: FileSourceOptions): SourceEvent => {
  const { disk } = options
  const info = article.sidecar ?? ""
  const before = known.unit(article.name)
  if (before !== undefined && !known.isStale && before.info === info) {
    const now = sameDependencies(disk, before.deps)
    if (now !== null) return { _tag: "Same", unit: article.name, ...(now === before.deps ? {} : { deps: now }) }
  }
  return read(article, info, { ...options, isShared: known.isShared })
}

type ReadOptions = FileSourceOptions & Pick<Known, "isShared">

const read = (article: FoundArticle, info: string, { disk, folder, customs, isShared }: ReadOptions): SourceEvent => {
  const { name, source, sidecar } = article
  const byName = { ...fileNameMetadata(name, customs), ...heldByName(name, belowFolder(name, folder)) }
  const file = readSourceText(disk, name)
  if (file._tag === "Unread") return { _tag: "Unread", unit: name, findings: [file.finding] }
  const beside = sidecar === null ? null : readSourceText(disk, sidecar)
  if (beside?._tag === "Unread") return { _tag: "Unread", unit: name, findings: [beside.finding] }
  const said: SidecarReading = beside === null ? { metadata: {}, findings: [] } : readSidecar(beside.file, customs)
  const { metadata: stronger } = said
  const wall = stronger?.paywall
  const reading = source.read(file.file, { ...customs, ...(wall === undefined ? {} : { wall }), isShared })
  const findings: Array<Finding> = [
    ...file.findings,
    ...(beside?.findings ?? []),
    ...reading.findings,
    ...said.findings
  ]
  // What is not understood may say that the article is a draft: what it was before stays.
  if (reading.drafts.length === 0 || stronger === null) return { _tag: "Unread", unit: name, findings }
  const drafts = reading.drafts.map((one, index): ReadDraft => {
    // What a sidecar says is stronger than what the file says, and its file's name is weakest.
    const metadata = mergeMetadata(stronger, mergeMetadata(one.metadata, byName))
    const draft = { ...one, metadata }
    return { key: index === 0 ? name : `${name}#${index}`, draft, wanted: wantedSlug(draft, findings), page: null }
  })
  const head = reading.drafts[0]?.head
  const deps = dependenciesOf(file, beside)
  return { _tag: "Draft", unit: name, deps, info, ...(head === undefined ? {} : { head }), drafts, findings }
}

const belowFolder = (name: string, folder: string): string =>
  name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name

const dependenciesOf = (file: SourceText, beside: SourceText | null): ReadonlyArray<Dependency> =>
  beside === null ? [file.dependency] : [file.dependency, beside.dependency]

const wantedSlug = ({ source, metadata }: ReadDraft["draft"], findings: Array<Finding>): string => {
  const declared = metadata.slug
  if (declared === undefined) return slugify(stemOf(source))
  const written = declared.value.replace(/\/+$/, "").split("/").at(-1) ?? ""
  const slug = slugify(withoutPageEnding(written))
  if (slug !== written)
    findings.push(
      finding(
        "FF1105",
        declared.place,
        `The slug "${declared.value}" is not safe as the name of a folder; "${slug}" stands in.`,
        `Write \`slug: ${slug}\`, or another one of ASCII letters, digits and hyphens.`
      )
    )
  return slug
}

const unreadable = (folder: string, failure: ReadFailure, isFile: boolean): SourceError =>
  new SourceError({
    detail: isFile
      ? `${folder} is a file, and articles are looked for in a folder.`
      : failure === "outside"
        ? `The folder ${folder}/ leads out of the project, so it is not read.`
        : `The folder ${folder}/ ${isSystemCode(failure) ? `cannot be read: ${reasonOf(failure)}` : "is not there"}.`,
    hint: isFile
      ? `Write the folder that it lies in as \`articles:\` in the config${folder.includes("/") ? `: \`articles: ${folder.slice(0, folder.lastIndexOf("/"))}\`` : ", or make it one"}.`
      : failure === "outside"
        ? "Put the articles inside of the project, beside the config or below it."
        : "Make it and put articles into it, check its rights, or name another one as `articles:` in the config."
  })

/** One finding for all files of kinds that nobody reads; where no article is left, it is an error. */
const unreadKinds = (
  { folder }: FileSourceOptions,
  articles: number,
  unread: ReadonlyMap<string, number>
): ReadonlyArray<Finding> => {
  if (unread.size === 0) return []
  const kinds = [...unread].toSorted(([a, one], [b, other]) => other - one || compareText(a, b))
  const shown = kinds.slice(0, 8).map(([ending, count]) => `${ending} (${count})`)
  const more = kinds.length > 8 ? ", and others" : ""
  return [
    finding(
      articles === 0 ? "FF1008" : "FF1010",
      { file: folder },
      `${articles === 0 ? "Nothing in this folder can be read as an article" : "Files of these kinds are not read"}: ${shown.join(", ")}${more}.`,
      fixFor(kinds.map(([ending]) => ending))
    )
  ]
}

const fixFor = (endings: ReadonlyArray<string>): string =>
  endings.some((ending) => [".docx", ".zip", ".xml"].includes(ending))
    ? "Name exports and documents of Word as `sources: [{ export: … }]` in the config; other kinds by `formats`, see docs/sources.md."
    : "Save them as Markdown, HTML or text, or say in the config how they are read (`formats`, see docs/sources.md)."

/** A folder that holds files, none of which is an article, where the articles should come from. */
const nothing = (
  { folder, isOptional }: FileSourceOptions,
  articles: number,
  { files }: Listing,
  unread: ReadonlyMap<string, number>
): ReadonlyArray<Finding> =>
  articles > 0 || isOptional || unread.size > 0 || files.length === 0
    ? []
    : [
        finding(
          "FF1008",
          { file: folder },
          "Nothing in this folder can be read as an article: it holds only what articles show, and what belongs to them.",
          "Put articles there (.md, .txt, .html), or name another folder as `articles:` in the config."
        )
      ]

const leadsOut = (file: string): Finding =>
  finding(
    "FF1005",
    { file },
    "This is a symbolic link that leads out of the project, or nowhere; it is not read.",
    "Put the file itself there, or remove the link."
  )

const withoutArticle = ({ file, stem }: { readonly file: string; readonly stem: string }): Finding =>
  finding(
    "FF1004",
    { file },
    "There is no article beside this file with the same name.",
    `Name it after an article, or remove it; an article would be ${stem}.md, .mdx, .txt or .html.`
  )
