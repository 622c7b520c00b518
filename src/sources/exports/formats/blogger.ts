/** Blogger's export: its older Atom document of one blog, and `feed.atom` of Google Takeout. Comments are read where comments are. */
import type { Element, RootContent } from "hast"
import { elementsIn } from "../../../markup/elements.ts"
import { h } from "../../../markup/html/h.ts"
import { streamRecords } from "../archive/xmlStream.ts"
import { childOf, wordsOf, type XmlNode } from "../../../markup/xmlRecords.ts"
import {
  bloggerKind,
  childrenOf,
  isBloggerExport,
  isShownByBlogger,
  labelsOf,
  linkOf,
  ofBlogger
} from "../../bloggerXml.ts"
import type { SourceRecord } from "../../records/RecordFeed.ts"
import { decoded } from "../archive/decoded.ts"
import { type ExportFiles, headOf } from "../archive/ExportFiles.ts"
import { classesOf, type Edit, editedHtml } from "../editedHtml.ts"
import { type ExportFormat, filled, leftOut, record } from "../ExportFormat.ts"

const filesOf = (files: ExportFiles): ReadonlyArray<string> =>
  files.names.filter((name) => {
    if (files.kind !== "file" && !/\.(?:xml|atom)$/i.test(name)) return false
    return isBloggerExport(headOf(files, name).toString("latin1"))
  })

const longestText = 20_000_000

const silent = new Set(["settings", "template"])

export const blogger: ExportFormat = {
  name: "Blogger",
  recognises: (files) => filesOf(files).length > 0,
  read: function* ({ files, pages }) {
    const others = new Map<string, number>()
    for (const name of filesOf(files)) {
      const entries = streamRecords(decoded(files.chunks(name)), {
        isRecord: ({ local }, depth) => depth === 1 && local === "entry",
        shape: { record: "entry", depth: 1, parts: /^(?:published|updated|category|content|author|app:control)$/ },
        longest: longestText
      })
      for (;;) {
        const next = entries.next()
        if (next.done === true) {
          if (next.value !== null) yield { _tag: "BrokenOff", ...next.value }
          break
        }
        const kind = bloggerKind(next.value)
        if (kind === "post" || (kind === "page" && pages)) yield record(filled(entryOf(next.value)))
        else if (!silent.has(kind) && !(kind === "comment" && files.kind === "file"))
          others.set(kind, (others.get(kind) ?? 0) + 1)
      }
    }
    yield* leftOut(others, "Nothing to do; `pages: true` beside the export takes pages, too.")
  }
}

const entryOf = (entry: XmlNode): SourceRecord => {
  const link = linkOf(entry, "alternate")
  const authors = childrenOf(entry, "author").map((author) => wordsOf(childOf(author, "name")))
  return {
    id: wordsOf(childOf(entry, "id")),
    title: wordsOf(childOf(entry, "title")),
    url: link ?? ofBlogger(entry, "filename"),
    slug: /([^/]+)\.html$/.exec(link ?? ofBlogger(entry, "filename"))?.[1] ?? "",
    date_published: wordsOf(childOf(entry, "published")),
    date_modified: wordsOf(childOf(entry, "updated")),
    summary: ofBlogger(entry, "metaDescription"),
    authors: authors.filter((name) => name !== "").map((name) => ({ name })),
    tags: labelsOf(entry),
    draft: isShownByBlogger(entry) ? "" : true,
    content_html: editedHtml(wordsOf(childOf(entry, "content")), edit)
  }
}

/** A picture with its caption is a table in Blogger. */
const edit: Edit = (element) => {
  if (element.tagName === "table" && classesOf(element).includes("tr-caption-container")) {
    const inside = elementsIn(element)
    const picture = inside.find(({ tagName }) => tagName === "img")
    const caption = inside.find((one) => classesOf(one).includes("tr-caption"))
    if (picture !== undefined) return [figure(picture, caption)]
  }
  // The place of the jump break.
  if (element.tagName === "a" && element.properties["name"] === "more" && element.children.length === 0) return []
  return undefined
}

const figure = (picture: Element, caption: Element | undefined): RootContent =>
  h("figure", caption === undefined ? [picture] : [picture, h("figcaption", caption.children as Array<Element>)])
