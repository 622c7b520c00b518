/** The comments of a Disqus export. Threads come first in it, then the posts of all of them. */
import { Result } from "effect"
import { parseTimestamp } from "../../../model/Timestamp.ts"
import type { Found, FormatRequest, XmlFormat } from "./CommentFormat.ts"
import { person } from "./person.ts"
import { webPage } from "./webPage.ts"
import { childOf, readRecords, wordsOf, type XmlNode } from "../../../markup/xmlRecords.ts"

export const disqus: XmlFormat = {
  kind: "xml",
  name: "Disqus export",
  byHand: false,
  ofSite: true,
  recognises: ({ local }) => local === "disqus",
  read: (text, request) => {
    const threads = new Map<string, Thread>()
    const posts: Array<{ readonly found: Found; readonly thread: string }> = []
    const brokenOff = readRecords(
      text,
      ({ local }, depth) => depth === 1 && (local === "thread" || local === "post"),
      (node) => {
        if (node.local === "thread") threads.set(node.attributes["id"] ?? "", readThread(node))
        else for (const one of readPost(node, request)) posts.push(one)
      }
    )
    return {
      found: posts.flatMap(({ found, thread }) => {
        const about = threads.get(thread)
        if (about?.isDeleted === true) return []
        return [Result.map(found, (comment) => ({ ...comment, on: about?.on ?? comment.on }))]
      }),
      brokenOff
    }
  }
}

interface Thread {
  readonly on: { readonly addresses: ReadonlyArray<string>; readonly names: ReadonlyArray<string> }
  readonly isDeleted: boolean
}

const isTrue = (node: XmlNode, name: string): boolean => wordsOf(childOf(node, name)) === "true"

/** `id` within a thread is the name that the site itself gave to it: an address, a slug, an id. */
const readThread = (node: XmlNode): Thread => {
  const given = wordsOf(childOf(node, "id"))
  const addresses = [webPage(wordsOf(childOf(node, "link"))), webPage(given)].filter((one) => one !== null)
  return { on: { addresses, names: given === "" ? [] : [given] }, isDeleted: isTrue(node, "isDeleted") }
}

const readPost = (
  node: XmlNode,
  { file }: FormatRequest
): ReadonlyArray<{ readonly found: Found; readonly thread: string }> => {
  if (isTrue(node, "isDeleted") || isTrue(node, "isSpam") || childOf(node, "isApproved")?.children[0] === "false")
    return []
  const thread = childOf(node, "thread")?.attributes["id"] ?? ""
  const key = node.attributes["id"] ?? ""
  const place = { file, line: node.line }
  const published = parseTimestamp(wordsOf(childOf(node, "createdAt")), "UTC")
  if (published === undefined)
    return [
      { found: Result.fail({ place, message: `post ${key} has no date`, fix: "Export the comments again." }), thread }
    ]
  const author = childOf(node, "author")
  const [name, username, email] = ["name", "username", "email"].map((part) =>
    author === undefined ? "" : wordsOf(childOf(author, part))
  )
  const parent = childOf(node, "parent")?.attributes["id"]
  return [
    {
      found: Result.succeed({
        id: key === "" ? null : `disqus-${key}`,
        names: [],
        answers: parent === undefined ? [] : [`disqus-${parent}`],
        author: person([name, username]),
        handles: [username, email].filter((one) => one !== undefined && one !== "") as ReadonlyArray<string>,
        published,
        body: { _tag: "Html", html: wordsOf(childOf(node, "message")) },
        url: null,
        on: { addresses: [], names: [] },
        file,
        place: () => place
      }),
      thread
    }
  ]
}
