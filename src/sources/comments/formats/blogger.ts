/**
 * The comments of a Blogger export, of the older kind and of Google Takeout:
 * entries among the posts that say their kind. Only what Blogger shows is read.
 */
import { Result } from "effect"
import { parseTimestamp } from "../../../model/Timestamp.ts"
import { childOf, readRecords, wordsOf, type XmlNode } from "../../../markup/xmlRecords.ts"
import { answered, bloggerKind, isBloggerExport, isShownByBlogger, linkOf } from "../../bloggerXml.ts"
import type { Found, FormatRequest, XmlFormat } from "./CommentFormat.ts"
import { person } from "./person.ts"
import { webPage } from "./webPage.ts"

export const blogger: XmlFormat = {
  kind: "xml",
  name: "Blogger export",
  byHand: false,
  ofSite: true,
  recognises: ({ local }, text) => local === "feed" && isBloggerExport(text),
  read: (text, request) => {
    const found: Array<Found> = []
    const brokenOff = readRecords(
      text,
      ({ local }, depth) => depth === 1 && local === "entry",
      (entry) => {
        if (bloggerKind(entry) === "comment" && isShownByBlogger(entry)) found.push(commentOf(entry, request))
      }
    )
    return { found, brokenOff }
  }
}

const commentOf = (entry: XmlNode, { file, timeZone }: FormatRequest): Found => {
  const part = (name: string): string => wordsOf(childOf(entry, name))
  const place = { file, line: entry.line }
  const published = parseTimestamp(part("published"), timeZone)
  if (published === undefined)
    return Result.fail({ place, message: `comment ${part("id")} has no date`, fix: "Export the comments again." })
  const { page, post, comment } = answered(entry)
  const author = childOf(entry, "author")
  return Result.succeed({
    id: part("id") || null,
    names: [],
    answers: comment === null ? [] : [comment],
    author: person(
      [author === undefined ? "" : wordsOf(childOf(author, "name"))],
      author === undefined ? "" : wordsOf(childOf(author, "uri"))
    ),
    handles: [],
    published,
    body: { _tag: "Html", html: part("content"), lines: true },
    url: webPage(linkOf(entry, "alternate") ?? ""),
    on: {
      addresses: [webPage(page ?? "")].filter((one) => one !== null),
      names: post === null ? [] : [post]
    },
    file,
    place: () => place
  })
}
