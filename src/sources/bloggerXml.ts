/** What the entries of a Blogger export say of themselves, in its older form and in that of Google Takeout. No meaning beyond it. */
import { childOf, wordsOf, type XmlNode } from "../markup/xmlRecords.ts"

/** By the beginning of the document. */
export const isBloggerExport = (text: string): boolean => {
  const head = text.slice(0, 16_384)
  return /<feed[\s>]/.test(head) && /schemas\.google\.com\/blogger\/20|blogger\.com/.test(head)
}

export const childrenOf = (entry: XmlNode, local: string): ReadonlyArray<XmlNode> =>
  entry.children.filter((child): child is XmlNode => typeof child !== "string" && child.local === local)

/** The text of an element of Blogger's own. */
export const ofBlogger = (entry: XmlNode, local: string): string =>
  wordsOf(childrenOf(entry, local).find(({ uri }) => uri.includes("blogger")))

const kindPattern = /kind#(\w+)$/

/** `post`, `page`, `comment`, `settings` or `template`. */
export const bloggerKind = (entry: XmlNode): string =>
  ofBlogger(entry, "type").toLowerCase() ||
  (childrenOf(entry, "category")
    .map(({ attributes }) => kindPattern.exec(attributes["term"] ?? "")?.[1])
    .find((kind) => kind !== undefined) ??
    "post")

export const labelsOf = (entry: XmlNode): ReadonlyArray<string> =>
  childrenOf(entry, "category").flatMap(({ attributes }) => {
    const term = attributes["term"] ?? ""
    return term === "" || kindPattern.test(term) ? [] : [term]
  })

export const isShownByBlogger = (entry: XmlNode): boolean => {
  const status = ofBlogger(entry, "status").toUpperCase()
  return (
    (status === "" || status === "LIVE") &&
    wordsOf(childOf(childOf(entry, "control") ?? entry, "draft")) !== "yes" &&
    wordsOf(childrenOf(entry, "trashed")[0]) !== "true"
  )
}

export const linkOf = (entry: XmlNode, rel: string): string | undefined =>
  childrenOf(entry, "link").find(({ attributes }) => attributes["rel"] === rel)?.attributes["href"]

interface Answered {
  /** The page of the post. */
  readonly page: string | null
  /** The id of the post. */
  readonly post: string | null
  /** The id of the comment that it answers; null for one that answers the post. */
  readonly comment: string | null
}

/** The older form names the comment that is answered by its feed, whose address ends with the number that its id ends with. */
export const answered = (entry: XmlNode): Answered => {
  const reply = childrenOf(entry, "in-reply-to")[0]?.attributes
  const number = /\/comments\/default\/(\d+)$/.exec(linkOf(entry, "related") ?? "")?.[1]
  const blog = /^(.*\.post-)\d+$/.exec(wordsOf(childOf(entry, "id")))?.[1]
  const above = number === undefined || blog === undefined ? "" : `${blog}${number}`
  return {
    page: reply?.["href"] ?? null,
    post: reply?.["ref"] ?? (ofBlogger(entry, "parent") || null),
    comment: ofBlogger(entry, "inReplyTo") || above || null
  }
}
