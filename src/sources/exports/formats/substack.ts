/** Substack's export: an archive or folder with `posts.csv` and the HTML of each post in `posts/`. */
import { attribute } from "../../../markup/elements.ts"
import { h } from "../../../markup/html/h.ts"
import type { SourceRecord } from "../../records/RecordFeed.ts"
import { bytesOf, type ExportFiles, headOf } from "../archive/ExportFiles.ts"
import { csvRows } from "../archive/csvRows.ts"
import { classesOf, type Edit, editedHtml } from "../editedHtml.ts"
import { type ExportFormat, filled, leftOut, record, unread, unreadFile } from "../ExportFormat.ts"

const tableOf = (files: ExportFiles): string | undefined =>
  files.names.find(
    (name) =>
      /(?:^|\/)posts\.csv$/.test(name) && /(?:^\uFEFF?|,)"?post_id"?(?:,|\s)/.test(headOf(files, name, 2000).toString())
  )

/** Types of posts that are articles; others, such as threads, have no file. */
const hasText = new Set(["", "newsletter", "podcast", "video"])

const largestTable = 100_000_000
const largestPost = 20_000_000

export const substack: ExportFormat = {
  name: "Substack",
  recognises: (files) => files.kind !== "file" && tableOf(files) !== undefined,
  read: function* ({ files, pages }) {
    const table = tableOf(files) ?? ""
    const folder = table.slice(0, -"posts.csv".length)
    const others = new Map<string, number>()
    const known = new Set(files.names)
    for (const row of csvRows(bytesOf(files, table, largestTable)?.toString("utf8") ?? "")) {
      const value = (name: string): string => row.get(name)?.trim() ?? ""
      const key = value("post_id")
      const [id = "", ...rest] = key.split(".")
      if (id === "") continue
      const type = value("type")
      if (type === "page" && !pages) {
        others.set(type, (others.get(type) ?? 0) + 1)
        continue
      }
      const name = `${folder}posts/${key}.html`
      let html: Buffer | null
      try {
        html = known.has(name) ? bytesOf(files, name, largestPost) : null
      } catch (cause) {
        yield unreadFile(cause, id, name)
        continue
      }
      if (html === null) {
        // Posts without a body are listed, too: threads, and drafts that nobody began.
        if (value("title") === "" || value("is_published") !== "true" || !hasText.has(type)) {
          others.set("post without a text", (others.get("post without a text") ?? 0) + 1)
          continue
        }
        yield unread(id, `"${value("title")}" has no file ${name} in the export.`, "Export it again.")
        continue
      }
      const found: SourceRecord = {
        id,
        title: value("title"),
        slug: rest.join("."),
        date_published: value("post_date"),
        summary: value("subtitle"),
        draft: value("is_published") === "true" ? "" : true,
        audience: value("audience"),
        audio: /^https?:\/\//i.test(value("podcast_url")) ? value("podcast_url") : "",
        content_html: editedHtml(html.toString("utf8"), edit)
      }
      yield record(filled(found))
    }
    yield* leftOut(others, "Nothing to do; `pages: true` beside the export takes pages, too.")
  }
}

/** What asks readers to subscribe, and what only Substack's script draws. */
const edit: Edit = (element) => {
  const classes = classesOf(element)
  if (classes.includes("paywall-jump") || attribute(element, "dataComponentName") === "PaywallToDOM")
    return [{ type: "comment", value: "paywall" }]
  if (
    classes.some((name) => /^(?:subscription-widget|subscribe-widget|button-wrapper|install-substack-app)/.test(name))
  )
    return []
  if (element.tagName === "a" && /%%\w+%%/.test(attribute(element, "href") ?? "")) return []
  if (
    element.tagName === "div" &&
    classes.some((name) => /^(?:tweet|youtube-wrap|vimeo-wrap|spotify-wrap|embedded-post-wrap)$/.test(name))
  ) {
    const address = addressIn(attribute(element, "dataAttrs"))
    if (address !== undefined) return [h("iframe", { src: address })]
  }
  return undefined
}

const addressIn = (written = ""): string | undefined => {
  try {
    const found = JSON.parse(written) as Readonly<Record<string, unknown>>
    const { url, videoId } = found
    if (typeof videoId === "string" && /^[\w-]{6,}$/.test(videoId))
      return /^\d+$/.test(videoId) ? `https://vimeo.com/${videoId}` : `https://www.youtube.com/watch?v=${videoId}`
    return typeof url === "string" && /^https?:/.test(url) ? url : undefined
  } catch {
    return undefined
  }
}
