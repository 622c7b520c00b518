/**
 * Comments as RSS or Atom: feeds of WordPress, of remark42, of fanfare
 * itself, and of whatever else writes one item for each comment.
 */
import { Result } from "effect"
import { feedDate } from "../../../text/feedDate.ts"
import { answeredAbove } from "./answeredAbove.ts"
import type { CommentBody, Found, FormatRequest, XmlFormat } from "./CommentFormat.ts"
import { paragraphs } from "./paragraphs.ts"
import { person } from "./person.ts"
import { webPage } from "./webPage.ts"
import { xhtmlTree } from "../../../markup/xhtmlTree.ts"
import { childOf, readRecords, wordsOf, type XmlNode } from "../../../markup/xmlRecords.ts"

const threading = "http://purl.org/syndication/thread/1.0"

export const feed: XmlFormat = {
  kind: "xml",
  name: "comment feed",
  byHand: false,
  ofSite: false,
  recognises: ({ local }) => ["rss", "RDF", "feed"].includes(local),
  read: (text, request) => {
    let page: string | null = null
    const found: Array<Found> = []
    const brokenOff = readRecords(
      text,
      ({ local }, depth) => ["item", "entry"].includes(local) || (local === "link" && depth <= 2),
      (node) => {
        if (node.local === "link") page ??= linkOf([node])
        else for (const one of readItem(node, page, request)) found.push(one)
      }
    )
    return { found, brokenOff }
  }
}

const readItem = (node: XmlNode, page: string | null, { file }: FormatRequest): ReadonlyArray<Found> => {
  const elements = node.children.filter((child) => typeof child !== "string")
  const first = (...names: ReadonlyArray<string>): string =>
    names.map((name) => wordsOf(childOf(node, name))).find((words) => words !== "") ?? ""
  const place = { file, line: node.line }
  const url = linkOf(elements) ?? webPage(first("guid"))
  const id = first("id", "guid") || url
  const date = first("published", "issued", "pubDate", "date", "created", "updated", "modified")
  const published = feedDate(date)
  if (published === null)
    return [
      Result.fail({
        place,
        message: `${id ?? "an item"} has no date: ${JSON.stringify(date.slice(0, 60))}`,
        fix: "Fetch the feed again."
      })
    ]
  const answer = childOf(node, "in-reply-to", threading)?.attributes ?? {}
  const body = bodyOf(node)
  const above = url === null ? null : answeredAbove(body, url)
  const home = [answer["href"], url, page].map((one) => webPage(one)).filter((one) => one !== null)
  return [
    Result.succeed({
      id: id === "" ? null : id,
      names: url === null ? [] : [url],
      answers: [answer["ref"], answer["href"], above?.answered].filter((one) => one !== undefined),
      author: authorOf(node),
      handles: [],
      published,
      body: above?.rest ?? body,
      url,
      on: { addresses: home, names: [] },
      file,
      place: () => place
    })
  ]
}

/** Atom's links are attributes, RSS has words; `alternate` is the page. */
const linkOf = (nodes: ReadonlyArray<XmlNode>): string | null =>
  nodes
    .filter(({ local, attributes }) => local === "link" && (attributes["rel"] ?? "alternate") === "alternate")
    .map((node) => webPage(node.attributes["href"] ?? wordsOf(node), webPage(node.base) ?? undefined))
    .find((one) => one !== null) ?? null

const authorOf = (node: XmlNode): ReturnType<typeof person> => {
  const author = childOf(node, "author")
  const name = author === undefined ? undefined : childOf(author, "name")
  // RSS 2.0 wants `address (Name)` there; an address alone is not a name.
  const words = name === undefined ? wordsOf(author).replace(/^[^\s@]+@[^\s@]+\s*(?:\((.*)\))?$/, "$1") : wordsOf(name)
  const creator = wordsOf(childOf(node, "creator"))
  return person([creator, words], author === undefined ? null : wordsOf(childOf(author, "uri")))
}

const bodyOf = (node: XmlNode): CommentBody => {
  const content = ["encoded", "content", "description", "summary"]
    .map((name) => childOf(node, name))
    .find((one) => one !== undefined && wordsOf(one) !== "")
  const type = content?.attributes["type"]
  if (content === undefined) return { _tag: "Html", html: "" }
  if (type === "xhtml") return { _tag: "Tree", tree: xhtmlTree(content) }
  return (type === undefined || type === "text") && ["content", "summary"].includes(content.local)
    ? { _tag: "Tree", tree: paragraphs([wordsOf(content)]) }
    : { _tag: "Html", html: wordsOf(content) }
}
