/**
 * The comments of a WordPress export (WXR 1.0 to 1.2). Their ids are those
 * that WordPress gives them in its own comment feeds, so both name one
 * comment alike. Only what is approved, and no ping of another site, is read.
 */
import { Result } from "effect"
import { oneLine } from "../../../markup/oneLine.ts"
import { parseTimestamp } from "../../../model/Timestamp.ts"
import type { Found, FormatRequest, XmlFormat } from "./CommentFormat.ts"
import { person } from "./person.ts"
import { webPage } from "./webPage.ts"
import { childOf, readRecords, wordsOf, type XmlNode } from "../../../markup/xmlRecords.ts"

const namespace = /^https?:\/\/wordpress\.org\/export\/1\.\d\/$/

export const wordpress: XmlFormat = {
  kind: "xml",
  name: "WordPress export",
  byHand: false,
  ofSite: true,
  recognises: ({ local, namespaces }) => local === "rss" && namespaces.some((uri) => namespace.test(uri)),
  read: (text, request) => {
    const found: Array<Found> = []
    const brokenOff = readRecords(
      text,
      ({ local }, depth) => depth === 2 && local === "item",
      (item) => {
        for (const one of readPost(item, request)) found.push(one)
      }
    )
    return { found, brokenOff }
  }
}

const partOf = (node: XmlNode, name: string): string =>
  wordsOf(
    node.children.find(
      (child): child is XmlNode => typeof child !== "string" && child.local === name && namespace.test(child.uri)
    )
  )

const readPost = (item: XmlNode, request: FormatRequest): ReadonlyArray<Found> => {
  if (partOf(item, "post_password") !== "") return []
  const link = webPage(wordsOf(childOf(item, "link", "")))
  const name = partOf(item, "post_name")
  const post: Post = {
    link,
    guid: wordsOf(childOf(item, "guid", "")) || link,
    on: { addresses: link === null ? [] : [link], names: name === "" ? [] : [name] }
  }
  return item.children.flatMap((child) =>
    typeof child !== "string" && child.local === "comment" && namespace.test(child.uri)
      ? readComment(child, post, request)
      : []
  )
}

interface Post {
  readonly link: string | null
  readonly guid: string | null
  readonly on: { readonly addresses: ReadonlyArray<string>; readonly names: ReadonlyArray<string> }
}

const readComment = (
  node: XmlNode,
  { link, guid, on }: Post,
  { file, timeZone }: FormatRequest
): ReadonlyArray<Found> => {
  const part = (name: string): string => partOf(node, `comment_${name}`)
  if (part("approved") !== "1" || !["", "comment"].includes(part("type"))) return []
  const key = part("id")
  const place = { file, line: node.line }
  const published = parseTimestamp(part("date_gmt"), "UTC") ?? parseTimestamp(part("date"), timeZone)
  if (published === undefined)
    return [Result.fail({ place, message: `comment ${key} has no date`, fix: "Export the comments again." })]
  const email = part("author_email")
  const parent = part("parent")
  const named = (id: string): string => `${guid ?? ""}#comment-${id}`
  const id = oneLine(key)
  return [
    Result.succeed({
      id: id === "" ? null : named(id),
      names: [],
      answers: parent === "" || parent === "0" ? [] : [named(parent)],
      author: person([part("author")], part("author_url")),
      handles: email === "" ? [] : [email],
      published,
      body: { _tag: "Html", html: part("content"), lines: true },
      url: link === null || id === "" ? null : webPage(`#comment-${id}`, link),
      on,
      file,
      place: () => place
    })
  ]
}
