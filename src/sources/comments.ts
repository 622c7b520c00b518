/** Reads `NAME.comments.yaml`: the comments of one article, exported from wherever they were written. */
import { h } from "hastscript"
import type { Root } from "hast"
import { Result } from "effect"
import { oneLine } from "../enrich/oneLine.ts"
import { plainText } from "../enrich/plainText.ts"
import { safeTree, writeHtml } from "../enrich/safeHtml.ts"
import type { Comment } from "../model/Article.ts"
import { sha256 } from "../model/Digest.ts"
import { type Finding, finding, type Place } from "../model/Finding.ts"
import { instant, parseTimestamp } from "../model/Timestamp.ts"
import { parseYaml } from "../yaml.ts"
import { isRecord } from "./fields.ts"
import { personOf } from "./fieldValues.ts"
import { parseHtml } from "./htmlTree.ts"
import type { SourceFile } from "./Source.ts"
import { compareText } from "../model/compareText.ts"

export interface CommentsRequest {
  /** The article's file, which ids are made with. */
  readonly article: string
  /** The article's absolute address. */
  readonly url: string
  readonly timeZone: string
}

export interface CommentsReading {
  /** Oldest first. */
  readonly comments: ReadonlyArray<Comment>
  readonly findings: ReadonlyArray<Finding>
}

export const readComments = (file: SourceFile, request: CommentsRequest): CommentsReading => {
  const located = parseYaml(file.text, file.path)
  const findings: Array<Finding> = located.problems.map(({ place, message, fix }) =>
    finding("FF1401", place, message, fix)
  )
  if (located.value === null || findings.length > 0) return { comments: [], findings }
  if (!Array.isArray(located.value)) {
    const fix = "Begin each comment with `- author:`, and give it `date:` and `text:`."
    return {
      comments: [],
      findings: [finding("FF1401", { file: file.path, line: 1 }, "This file holds no list of comments.", fix)]
    }
  }
  const comments: Array<Comment & { readonly place: Place }> = []
  const known = new Set<string>()
  for (const [index, entry] of located.value.entries()) {
    const read = readComment(entry, file.path, request)
    const place = located.place([index])
    if (Result.isFailure(read)) {
      findings.push(
        finding("FF1402", located.place([index, ...read.failure.at]), read.failure.message, read.failure.fix)
      )
    } else if (known.has(read.success.id)) {
      findings.push(
        finding(
          "FF1404",
          place,
          `The id "${read.success.id}" was given to a comment before; this one is left out.`,
          "Give this comment another `id:`, or remove it."
        )
      )
    } else {
      known.add(read.success.id)
      comments.push({ ...read.success, place })
    }
  }
  const threaded = comments.map(({ place, inReplyTo, ...comment }): Comment => {
    if (inReplyTo === undefined || known.has(inReplyTo))
      return { ...comment, ...(inReplyTo === undefined ? {} : { inReplyTo }) }
    findings.push(
      finding(
        "FF1403",
        place,
        `This comment answers "${inReplyTo}", which is not there; it stands by itself.`,
        "Correct `inReplyTo:` to the id of another comment, or remove it."
      )
    )
    return comment
  })
  return {
    comments: threaded.toSorted((a, b) => instant(a.published) - instant(b.published) || compareText(a.id, b.id)),
    findings
  }
}

interface WrongComment {
  readonly message: string
  readonly fix: string
  readonly at: ReadonlyArray<PropertyKey>
}

const wrong = (message: string, fix: string, ...at: ReadonlyArray<PropertyKey>): Result.Result<never, WrongComment> =>
  Result.fail({ message, fix, at })

const readComment = (entry: unknown, file: string, request: CommentsRequest): Result.Result<Comment, WrongComment> => {
  if (!isRecord(entry)) return wrong("This comment has no fields.", "Write `- author:`, `date:` and `text:`.")
  const author = personOf(entry["author"])
  if (author === undefined) return wrong("This comment names no author.", "Add `author:` with a name.", "author")
  const date = entry["date"] ?? entry["published"]
  const published = typeof date === "string" ? parseTimestamp(date, request.timeZone) : undefined
  if (published === undefined)
    return wrong(
      date === undefined ? "This comment has no date." : `The comment's date cannot be read: ${JSON.stringify(date)}.`,
      "Write `date:` as 2026-03-01T09:30:00+03:00.",
      "date"
    )
  const { text: plain, html } = entry
  const body =
    typeof html === "string"
      ? parseHtml(html, file)
      : Result.succeed(paragraphs(typeof plain === "string" || typeof plain === "number" ? String(plain) : ""))
  if (Result.isFailure(body)) return wrong(body.failure.message, body.failure.fix, "html")
  const safe = safeTree(body.success, { base: request.url, hosted: false, picture: remoteOnly })
  const text = plainText(safe)
  if (text === "") return wrong("This comment has no text.", "Add `text:` with what it says.", "text")
  const { id, inReplyTo, url } = entry
  const declared = typeof id === "string" || typeof id === "number" ? oneLine(String(id)) : ""
  return Result.succeed({
    id:
      declared === ""
        ? `comment-${sha256(JSON.stringify([request.article, author.name, published, text])).slice(0, 16)}`
        : declared,
    author,
    published,
    html: writeHtml(safe),
    text,
    ...(typeof inReplyTo === "string" || typeof inReplyTo === "number"
      ? { inReplyTo: oneLine(String(inReplyTo)) }
      : {}),
    ...(typeof url === "string" && /^https?:\/\//i.test(url) && URL.canParse(url) ? { url: new URL(url).href } : {})
  })
}

/** A comment has no files next to it. */
const remoteOnly = (written: string): null | undefined => (/^(?:https?:)?\/\//i.test(written) ? undefined : null)

const paragraphs = (text: string): Root => ({
  type: "root",
  children: text
    .replace(/\r\n?/g, "\n")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) =>
      h(
        "p",
        paragraph.split("\n").flatMap((line, index) => (index === 0 ? [line] : [h("br"), line]))
      )
    )
})
