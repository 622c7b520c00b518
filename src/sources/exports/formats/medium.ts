/** Medium's export: an archive or folder with one page of the microformat h-entry for each post in `posts/`. */
import type { Element } from "hast"
import { attribute, elementsIn } from "../../../markup/elements.ts"
import { treeHtml } from "../../../markup/html/treeHtml.ts"
import { oneLine } from "../../../markup/oneLine.ts"
import { parseHtml } from "../../../markup/parseHtml.ts"
import { plainText } from "../../../markup/plainText.ts"
import type { SourceRecord } from "../../records/RecordFeed.ts"
import { bytesOf, type ExportFiles, headOf } from "../archive/ExportFiles.ts"
import { classesOf, type Edit, editedTree } from "../editedHtml.ts"
import { type ExportFormat, type ExportTold, filled, flawOfFile, readFile, record, unread } from "../ExportFormat.ts"

const postsOf = (files: ExportFiles): ReadonlyArray<string> =>
  files.names.filter((name) => /(?:^|\/)posts\/[^/]+\.html$/.test(name))

const largestPost = 20_000_000

export const medium: ExportFormat = {
  name: "Medium",
  recognises: (files) => files.kind !== "file" && isMedium(files),
  read: function* ({ files }) {
    for (const name of postsOf(files)) yield postOf(files, name)
  }
}

/** By the first post of some that can be read. Throws the flaw of one where none shows what it is. */
const isMedium = (files: ExportFiles): boolean => {
  let flawed: unknown = null
  for (const name of postsOf(files).slice(0, 5)) {
    try {
      if (/class="[^"]*\bh-entry\b/.test(headOf(files, name, 64_000).toString())) return true
    } catch (cause) {
      if (flawOfFile(cause) === null) throw cause
      flawed ??= cause
    }
  }
  if (flawed !== null) throw flawed
  return false
}

const fileOf = (name: string): string => name.split("/").at(-1) ?? name

const postOf = (files: ExportFiles, name: string): ExportTold => {
  const hash = /-{1,3}([0-9a-f]{8,14})\.html$/.exec(fileOf(name))?.[1]
  const id = hash === undefined ? name : `https://medium.com/p/${hash}`
  return readFile(id, name, () => readPost(files, name, id))
}

const readPost = (files: ExportFiles, name: string, id: string): ExportTold => {
  const bytes = bytesOf(files, name, largestPost)
  const page = bytes === null ? null : parseHtml(bytes.toString("utf8"), name)
  if (page === null || page._tag === "Failure")
    return unread(
      id,
      `${name} is larger or nested more deeply than is read.`,
      "Split the post, or take data out of it."
    )
  const all = elementsIn(page.success)
  const first = (test: (element: Element) => boolean): Element | undefined => all.find(test)
  const words = (className: string): string => {
    const element = first((one) => classesOf(one).includes(className))
    return element === undefined ? "" : oneLine(plainText(element))
  }
  const link = (className: string): string =>
    attribute(first((one) => one.tagName === "a" && classesOf(one).includes(className)) ?? none, "href") ?? ""
  const body = first((one) => classesOf(one).includes("e-content")) ?? none
  const title = words("p-name")
  const found: SourceRecord = {
    id,
    title,
    url: link("p-canonical"),
    slug: /\/([^/?#]+?)-[0-9a-f]{8,14}$/.exec(link("p-canonical"))?.[1] ?? "",
    date_published: attribute(first((one) => classesOf(one).includes("dt-published")) ?? none, "dateTime") ?? "",
    summary: words("p-summary"),
    authors: words("p-author") === "" ? [] : [{ name: words("p-author"), url: link("p-author") }],
    draft: fileOf(name).startsWith("draft_") ? true : "",
    content_html: treeHtml(editedTree({ type: "root", children: body.children }, edit(title, words("p-summary"))))
  }
  return record(filled(found))
}

const none: Element = { type: "element", tagName: "i", properties: {}, children: [] }

/** Medium's largest heading is a third-level one; title and subtitle stand at the top once more. */
const edit = (title: string, summary: string): Edit => {
  let isTop = true
  const visit: Edit = (element) => {
    const classes = classesOf(element)
    if (classes.includes("section-divider") && isTop) return []
    if (!/^(?:h[1-6]|p|figure|pre|ul|ol|blockquote)$/.test(element.tagName)) return undefined
    const said = oneLine(plainText(element))
    const isRepeated =
      isTop &&
      (classes.includes("graf--title") || classes.includes("graf--subtitle") || /^h[1-6]$/.test(element.tagName)) &&
      // A response has no title of its own: Medium takes the beginning of its text for one.
      (said === title || said === summary || (classes.includes("graf--title") && element.tagName !== "p"))
    if (isRepeated) return []
    isTop = false
    if (element.tagName === "h3") return [{ ...element, tagName: "h2" }]
    if (element.tagName === "h4") return [{ ...element, tagName: "h3" }]
    return undefined
  }
  return visit
}
