/**
 * The comments of every article, from the files beside the articles and from
 * those of the whole site. Pure: the files are read already.
 */
import type { Comment } from "../../model/Article.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import type { SourceFile } from "../Source.ts"
import { articleFinder, type CommentedArticle } from "./articleFinder.ts"
import type { Flaw, FoundComment } from "./formats/CommentFormat.ts"
import { commentPattern } from "./commentPattern.ts"
import { type Candidate, joinComments } from "./joinComments.ts"
import { type CommentFile, readCommentFile } from "./readCommentFile.ts"

export interface CommentSources {
  readonly articles: ReadonlyArray<
    CommentedArticle & {
      /** The article's file. */
      readonly source: string
      /** The files of comments beside it. */
      readonly beside: ReadonlyArray<SourceFile>
    }
  >
  /** Files that hold the comments of many articles. */
  readonly files: ReadonlyArray<SourceFile>
  readonly timeZone: string
  /** The moment of the build: what is dated after it waits for a later one. */
  readonly now: Timestamp
  /** Lines of `commentPattern`. */
  readonly hide: ReadonlyArray<string>
  /** The same; null shows all that is not hidden. */
  readonly show: ReadonlyArray<string> | null
}

export interface CollectedComments {
  /** For each article in the given order, the oldest first. */
  readonly comments: ReadonlyArray<ReadonlyArray<Comment>>
  /** The dates of those that are held back. */
  readonly ahead: ReadonlyArray<Timestamp>
  readonly findings: ReadonlyArray<Finding>
}

export const joinAllComments = ({ articles, files, timeZone, now, hide, show }: CommentSources): CollectedComments => {
  const findings: Array<Finding> = []
  const report = (more: ReadonlyArray<Finding>): void => {
    for (const one of more) findings.push(one)
  }
  const candidates: ReadonlyArray<Array<Candidate>> = articles.map(() => [])
  const articleOf = articleFinder(articles)
  const take = (file: CommentFile, home: number | undefined): void => {
    const byHand = file.format?.byHand === true
    const matched = file.comments.map((found) => {
      const isMute = found.on.addresses.length === 0 && found.on.names.length === 0
      const isNamed = isMute && home === undefined
      return { found, to: articleOf(isNamed ? { addresses: [], names: [stemOf(file.path)] } : found.on) }
    })
    // A file beside an article speaks of it, unless it names others: then it is an export of the whole site.
    const isExport = file.format?.ofSite === true && matched.some(({ to }) => to !== undefined)
    const isOnlyHome = home !== undefined && !isExport && matched.every(({ to }) => to === undefined || to === home)
    const strangers = isOnlyHome ? [] : matched.filter(({ to }) => to === undefined)
    for (const { found, to } of matched) {
      const index = isOnlyHome ? home : to
      if (index !== undefined) candidates[index]?.push({ found, byHand })
    }
    report(
      file.broken.map(({ place, message, fix }) =>
        finding(file.comments.length > 0 ? "FF1407" : "FF1401", place, message, fix)
      )
    )
    report(flawed(file.path, file.flaws, byHand))
    report(
      lost(
        file.path,
        strangers.map(({ found }) => [...found.on.addresses, ...found.on.names][0] ?? "")
      )
    )
  }
  for (const [index, { beside }] of articles.entries())
    for (const file of beside) take(readCommentFile(file, timeZone), index)
  for (const file of files) take(readCommentFile(file, timeZone), undefined)

  const [isHidden, isListed] = [commentPattern(hide), commentPattern(show ?? [])]
  let hidden = 0
  const ahead: Array<FoundComment> = []
  const isShown = (found: FoundComment, id: string): boolean =>
    !isHidden(found, id) && (show === null || isListed(found, id))
  const comments = articles.map(({ source, url }, index) => {
    const joined = joinComments(candidates[index] ?? [], { article: source, url, isShown, now })
    hidden += joined.hidden
    for (const one of joined.ahead) ahead.push(one)
    report(joined.flaws.map(({ code, flaw: { place, message, fix } }) => finding(code, place, message, fix)))
    return joined.comments
  })
  if (hidden > 0)
    findings.push(
      finding(
        "FF1408",
        {},
        `${count(hidden, "comment is", "comments are")} not shown, as the config asks.`,
        "Nothing to do: `comments.hide` and `comments.show` decide it."
      )
    )
  for (const [file, list] of Map.groupBy(ahead, (one) => one.file)) report(heldBack(file, list))
  return { comments, ahead: ahead.map(({ published }) => published), findings }
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The name of a file up to its first dot. */
const stemOf = (path: string): string => path.split("/").at(-1)?.split(".")[0] ?? ""

/** Each slip of a person is told; of a program's, how many there are and the first. */
const flawed = (file: string, flaws: ReadonlyArray<Flaw>, byHand: boolean): ReadonlyArray<Finding> => {
  const [first] = flaws
  if (byHand || first === undefined)
    return flaws.map(({ place, message, fix }) => finding("FF1402", place, message, fix))
  const message = `${count(flaws.length, "comment", "comments")} of this file cannot be published; the first because ${first.message}.`
  return [finding("FF1406", { ...first.place, file }, message, first.fix)]
}

const heldBack = (file: string, [first, ...others]: ReadonlyArray<FoundComment>): ReadonlyArray<Finding> => {
  if (first === undefined) return []
  const whose = first.author.name === "" ? "one" : `that of ${first.author.name}`
  return [
    finding(
      "FF1410",
      { ...first.place(), file },
      `${count(others.length + 1, "comment of this file is", "comments of this file are")} held back, because their date has not come yet: ${whose} is of ${first.published}.`,
      "Correct the date; if it is right, the first build after that moment shows the comment."
    )
  ]
}

const lost = (file: string, about: ReadonlyArray<string>): ReadonlyArray<Finding> => {
  if (about.length === 0) return []
  const [first = ""] = about
  const sample = first === "" ? "they do not say which one" : `the first is about ${first}`
  return [
    finding(
      "FF1405",
      { file },
      `${count(about.length, "comment", "comments")} of this file ${about.length === 1 ? "belongs" : "belong"} to no article: ${sample}.`,
      "Give the article that address as `url:`, or name the file after the article's slug."
    )
  ]
}
