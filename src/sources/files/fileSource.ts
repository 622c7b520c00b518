/**
 * The articles' folder as a source: what its files say, each with its sidecar.
 * A file that did not change since the run before costs a look at its times.
 * Comments beside articles are another source.
 */
import { Effect, Result, Stream } from "effect"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { compareText } from "../../model/compareText.ts"
import { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { reasonOf } from "../../model/systemReason.ts"
import { type Disk, isSystemCode, type Listing, type ReadFailure } from "../disk.ts"
import { eventStream, readTogether } from "../eventStream.ts"
import { sameDependencies } from "../sameDependencies.ts"
import type { Source } from "../Source.ts"
import type { ChangeSource, Known, SourceEvent } from "../SourceEvent.ts"
import { type FoundArticle, type FoundFiles, foundArticles, namesIn } from "./foundArticles.ts"
import { openReadAhead } from "./readAhead.ts"
import { besidesOf, readArticleFile } from "./readArticleFile.ts"

export interface FileSourceOptions {
  readonly disk: Disk
  /** The articles' folder, relative to the project. */
  readonly folder: string
  readonly customs: DateCustoms
  /** Whether a folder that is not there is an empty one. */
  readonly isOptional: boolean
  /** What the config reads besides fanfare's own. */
  readonly formats?: ReadonlyArray<Source>
  /** Most threads that read many files. Default: the run's own. */
  readonly jobs?: number
}

export const fileSource = (options: FileSourceOptions): ChangeSource => ({
  name: options.folder,
  changes: (known) =>
    Stream.suspend(() => {
      const listing = options.disk.list(options.folder)
      if (Result.isSuccess(listing)) return told(listing.success, known, options)
      if (listing.failure === "absent" && options.isOptional) return told(empty, known, options)
      const { disk, folder } = options
      return Stream.fail(unreadable(folder, listing.failure, listing.failure === "ENOTDIR" || disk.isThere(folder)))
    })
})

const empty: Listing = { files: [], outside: [] }

/** What is told of a file, or the article that has to be looked at first. */
type Step = SourceEvent | { readonly _tag: "Look"; readonly article: FoundArticle }

const told = (listing: Listing, known: Known, options: FileSourceOptions): Stream.Stream<SourceEvent> => {
  const found = foundArticles({
    names: namesIn(listing),
    root: options.folder,
    formats: options.formats
  })
  const articles = found.articles.filter(({ name }) => known.isMine(name))
  const steps = () => stepsOf(listing, { ...found, mine: articles }, known, options)
  const tell = (step: Step, read: SourceEvent | null): SourceEvent =>
    step._tag === "Look" ? (read ?? eventOf(step.article, known, options)) : step
  const isAnew = known.isStale || known.keys().length === 0
  const ahead = isAnew ? openReadAhead({ ...options, articles, jobs: options.jobs ?? 1 }) : Effect.succeed(null)
  return Stream.unwrap(
    Effect.map(ahead, (threads) =>
      threads === null
        ? eventStream(mapped(steps(), (step) => tell(step, null)))
        : Stream.fromIterable(inGroups(steps(), readTogether), { chunkSize: 1 }).pipe(
            Stream.mapEffect(
              (group) =>
                Effect.map(threads.read(group.map((step) => (step._tag === "Look" ? step.article : null))), (read) =>
                  mapped(group, (step, index) => tell(step, read[index] ?? null))
                ),
              { concurrency: threads.atOnce }
            ),
            Stream.flatMap(eventStream)
          )
    )
  )
}

function* mapped<A, B>(items: Iterable<A>, toOther: (item: A, index: number) => B): Generator<B> {
  let index = 0
  for (const item of items) {
    yield toOther(item, index)
    index += 1
  }
}

function* inGroups<A>(items: Iterable<A>, size: number): Generator<ReadonlyArray<A>> {
  let group: Array<A> = []
  for (const item of items) {
    group.push(item)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

function* stepsOf(
  listing: Listing,
  { articles, mine, strangers, unread }: FoundFiles & { readonly mine: ReadonlyArray<FoundArticle> },
  known: Known,
  options: FileSourceOptions
): Generator<Step> {
  const { outside } = listing
  const present = new Set(articles.map(({ name }) => name))
  const links = new Set(outside)
  for (const unit of known.keys()) if (!present.has(unit)) yield { _tag: "Gone", unit }
  for (const article of mine) {
    const { name, sidecar, folderData } = article
    // Where a link leads to is not looked at: what the article was before stays.
    const isOutside =
      links.has(name) || (sidecar !== null && links.has(sidecar)) || folderData.some((file) => links.has(file))
    yield isOutside ? { _tag: "Unread", unit: name, findings: [] } : { _tag: "Look", article }
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
  const info = besidesOf(article)
  const before = known.unit(article.name)
  if (before !== undefined && !known.isStale && before.info === info) {
    const now = sameDependencies(disk, before.deps)
    if (now !== null) return { _tag: "Same", unit: article.name, ...(now === before.deps ? {} : { deps: now }) }
  }
  return readArticleFile(article, { ...options, isShared: known.isShared })
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
