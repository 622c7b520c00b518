/** What the posts of a WordPress export refer to, wherever it stands in it: authors, attachments, blocks that are used again. */
import { childOf, wordsOf, type XmlNode } from "../../../markup/xmlRecords.ts"
import { ownText } from "../archive/ownText.ts"
import { htmlWords } from "../htmlWords.ts"
import { creatorOf, encoded, metaOf, partOf } from "./wordpressXml.ts"

export interface Attachment {
  readonly url: string
  readonly alt: string
  readonly caption: string
  /** The id of the post that it was uploaded to. */
  readonly parent: string
}

export interface WordpressSite {
  readonly language: string
  /** Display names by logins. */
  readonly authors: ReadonlyMap<string, string>
  /** By post id, in the order of the export. */
  readonly attachments: ReadonlyMap<string, Attachment>
  /** Content of blocks that are used again, by post id. */
  readonly blocks: ReadonlyMap<string, string>
}

/** `parts`: all that stands in the channel. */
export const siteOf = (parts: Iterable<XmlNode>): WordpressSite => {
  const authors = new Map<string, string>()
  const attachments = new Map<string, Attachment>()
  const blocks = new Map<string, string>()
  let language = ""
  for (const part of parts) {
    if (part.local === "language") language ||= ownText(wordsOf(part))
    if (part.local === "author") authors.set(ownText(partOf(part, "author_login")), ownText(nameOf(part)))
    if (part.local !== "item") continue
    const type = partOf(part, "post_type")
    const id = ownText(partOf(part, "post_id"))
    if (type === "attachment") attachments.set(id, attachmentOf(part))
    if (type === "wp_block" && partOf(part, "status") === "publish") blocks.set(id, ownText(encoded(part, "content")))
  }
  return { language, authors, attachments, blocks }
}

const nameOf = (author: XmlNode): string =>
  partOf(author, "author_display_name") ||
  `${partOf(author, "author_first_name")} ${partOf(author, "author_last_name")}`.trim() ||
  partOf(author, "author_login")

const attachmentOf = (item: XmlNode): Attachment => ({
  url: ownText(partOf(item, "attachment_url") || wordsOf(childOf(item, "guid", ""))),
  alt: ownText(htmlWords(metaOf(item).get("_wp_attachment_image_alt") ?? "")),
  caption: ownText(encoded(item, "excerpt")),
  parent: ownText(partOf(item, "post_parent"))
})

/** The names of a post's authors: plug-ins for several keep them as terms. */
export const authorsOf = (item: XmlNode, { authors }: WordpressSite): ReadonlyArray<string> => {
  const several = item.children.flatMap((child) =>
    typeof child !== "string" && child.local === "category" && child.attributes["domain"] === "author"
      ? [wordsOf(child)]
      : []
  )
  const named = several.length > 0 ? several : [creatorOf(item)]
  return named.map((login) => authors.get(login) ?? login).filter((name) => name !== "")
}
