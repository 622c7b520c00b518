/** Ghost's export: one JSON document with the tables of its database, or an archive that holds it beside `content/`. */
import { attribute } from "../../../markup/elements.ts"
import type { SourceRecord } from "../../records/RecordFeed.ts"
import { decoded } from "../archive/decoded.ts"
import { type ExportFiles, headOf } from "../archive/ExportFiles.ts"
import { jsonRows } from "../archive/jsonRows.ts"
import { editedHtml } from "../editedHtml.ts"
import { lexicalHtml } from "../ghost/lexicalHtml.ts"
import { mobiledocHtml } from "../ghost/mobiledocHtml.ts"
import { htmlWords } from "../htmlWords.ts"
import { type ExportFormat, type ExportTold, filled, leftOut, note, record, unread } from "../ExportFormat.ts"

const filesOf = (files: ExportFiles): ReadonlyArray<string> =>
  files.names.filter((name) => {
    if (files.kind !== "file" && !/\.json$/i.test(name)) return false
    const head = headOf(files, name).toString("latin1")
    return (
      /^\s*\{/.test(head.replace(/^\xef\xbb\xbf/, "")) &&
      /"(?:db|meta|data)"\s*:/.test(head) &&
      /"data"\s*:\s*\{/.test(head)
    )
  })

type Row = Readonly<Record<string, unknown>>

interface Tables {
  readonly tags: Map<string, string>
  readonly users: Map<string, { readonly name: string; readonly url?: string }>
  readonly postTags: Map<string, Array<readonly [order: number, tag: string]>>
  readonly postAuthors: Map<string, Array<readonly [order: number, user: string]>>
  readonly metas: Map<string, Row>
  language: string
  isWhole: boolean
}

export const ghost: ExportFormat = {
  name: "Ghost",
  recognises: (files) => filesOf(files).length > 0,
  read: function* ({ files, pages }) {
    for (const name of filesOf(files)) {
      const tables = tablesOf(files, name)
      const others = new Map<string, number>()
      for (const { table, row } of rowsOf(files, name)) {
        if (table !== "posts") continue
        const isPage = row["type"] === "page" || row["page"] === 1 || row["page"] === true
        if (isPage && !pages) count(others, "page")
        else if (row["status"] === "sent") count(others, "post that was only sent by mail")
        else yield* postOf(row, tables, files)
      }
      if (!tables.isWhole) yield { _tag: "BrokenOff", reason: "its JSON has no end" }
      yield* leftOut(others, "Nothing to do; `pages: true` beside the export takes pages, too.")
    }
  }
}

const count = (counts: Map<string, number>, kind: string): void => {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}

function* rowsOf(
  files: ExportFiles,
  name: string,
  onEnd: (isWhole: boolean) => void = () => undefined
): Generator<{ readonly table: string; readonly row: Row }> {
  const rows = jsonRows(decoded(files.chunks(name)))
  for (;;) {
    const next = rows.next()
    if (next.done === true) {
      onEnd(next.value)
      return
    }
    try {
      yield { table: next.value.table, row: JSON.parse(next.value.text) as Row }
    } catch {
      onEnd(false)
      return
    }
  }
}

const text = (row: Row, key: string): string => {
  const value = row[key]
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : ""
}

/** Everything but the posts themselves. */
const tablesOf = (files: ExportFiles, name: string): Tables => {
  const tables: Tables = {
    tags: new Map(),
    users: new Map(),
    postTags: new Map(),
    postAuthors: new Map(),
    metas: new Map(),
    language: "",
    isWhole: false
  }
  const add = (to: Tables["postTags"], row: Row, key: string): void => {
    const post = text(row, "post_id")
    to.set(post, [...(to.get(post) ?? []), [Number(row["sort_order"] ?? 0), text(row, key)]])
  }
  for (const { table, row } of rowsOf(files, name, (isWhole) => (tables.isWhole = isWhole))) {
    if (table === "tags" && row["visibility"] !== "internal" && !text(row, "name").startsWith("#"))
      tables.tags.set(text(row, "id"), text(row, "name"))
    if (table === "users")
      tables.users.set(text(row, "id"), {
        name: text(row, "name"),
        ...(text(row, "website") === "" ? {} : { url: text(row, "website") })
      })
    if (table === "posts_tags") add(tables.postTags, row, "tag_id")
    if (table === "posts_authors") add(tables.postAuthors, row, "author_id")
    if (table === "posts_meta") tables.metas.set(text(row, "post_id"), row)
    if (table === "settings" && ["locale", "lang", "default_locale"].includes(text(row, "key")))
      tables.language ||= text(row, "value")
  }
  return tables
}

function* postOf(row: Row, tables: Tables, files: ExportFiles): Generator<ExportTold> {
  const id = text(row, "id") || text(row, "uuid") || text(row, "slug")
  const meta = tables.metas.get(id) ?? {}
  const ordered = (from: Tables["postTags"]): ReadonlyArray<string> =>
    (from.get(id) ?? []).toSorted(([one], [other]) => one - other).map(([, key]) => key)
  const authors = ordered(tables.postAuthors)
  const html = text(row, "html") || lexicalHtml(text(row, "lexical")) || mobiledocHtml(text(row, "mobiledoc"))
  if (id === "") {
    yield note({ code: "FF1654", message: "A post has no id; it is left out.", fix: "Export it again." })
    return
  }
  if (
    text(row, "status") === "published" &&
    html === "" &&
    ["lexical", "mobiledoc"].some((key) => text(row, key) !== "") &&
    hasWords(row)
  )
    yield unread(
      id,
      `"${text(row, "title")}" has no HTML in the export, and what Ghost's editor keeps of it (Lexical or Mobiledoc) cannot be read.`,
      "Open and save the post in Ghost, then export again: published posts carry their HTML."
    )
  else {
    const local = (written: string): string =>
      written
        .replace(/__GHOST_URL__(\/[^\s"'<>)]*)?/g, (_, path = "/") => pictureAt(String(path), files))
        .replace(
          /(?<![^\s"'(,])(?:https?:\/\/[^\s"'<>)/]+)?(\/content\/images\/[^\s"'<>),]+)/g,
          (address, path: string) => ownPicture(path, files) ?? address
        )
    // The oldest exports call it `image`.
    const image = text(row, "feature_image") || text(row, "image")
    const found: SourceRecord = {
      id,
      title: text(row, "title"),
      slug: text(row, "slug"),
      canonical_url: local(text(row, "canonical_url")),
      date_published: dateOf(text(row, "published_at")),
      // A planned post was changed before it comes out.
      date_modified: text(row, "status") === "scheduled" ? "" : dateOf(text(row, "updated_at")),
      summary: text(row, "custom_excerpt") || text(meta, "meta_description") || text(row, "meta_description"),
      authors: (authors.length > 0 ? authors : [text(row, "author_id")]).flatMap(
        (user) => tables.users.get(user) ?? []
      ),
      tags: ordered(tables.postTags).flatMap((tag) => tables.tags.get(tag) ?? []),
      lang: text(row, "locale") || text(row, "language").replace("_", "-") || tables.language,
      status: text(row, "status"),
      visibility: visibilityOf(text(row, "visibility")),
      ...(image === ""
        ? {}
        : {
            image: {
              src: local(image),
              alt: text(meta, "feature_image_alt"),
              caption: htmlWords(text(meta, "feature_image_caption"))
            } as never
          }),
      content_html: files.kind === "file" ? local(html) : withoutSizes(local(html))
    }
    yield record(filled(found))
  }
}

/** A picture that stands in the archive has one size; the others were made by Ghost. */
const withoutSizes = (html: string): string =>
  editedHtml(html, (element) => {
    if (element.tagName !== "img" || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(attribute(element, "src") ?? "/"))
      return undefined
    return [{ ...element, properties: { ...element.properties, srcSet: undefined } }]
  })

/** An empty editor holds a document, too. */
const hasWords = (row: Row): boolean =>
  /"text":"[^"]*\S|\["text"|\[0,\[\],0,"[^"]*\S/.test(text(row, "lexical") + text(row, "mobiledoc"))

/** Newer ones may name the members who read it, such as `label:vip`: whatever is not for all is for some. */
const visibilityOf = (written: string): string => (/^(?:public|members|paid|tiers|)$/.test(written) ? written : "paid")

/** Older exports have no zone; it is UTC. The oldest count milliseconds. */
const dateOf = (written: string): string =>
  /^\d{12,13}$/.test(written)
    ? new Date(Number(written)).toISOString()
    : /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(written)
      ? `${written.replace(" ", "T")}Z`
      : written

const pictureAt = (path: string, files: ExportFiles): string => ownPicture(path, files) ?? path

/** A picture that stands in the archive beside the JSON, also where one of the sizes is named that Ghost makes of it; else null. */
const ownPicture = (path: string, files: ExportFiles): string | null => {
  if (files.kind === "file" || !/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(path) || !isDecodable(path)) return null
  const whole = decodeURI(path).slice(1)
  for (const wanted of [whole, whole.replace(/(\/images)\/size\/w\d+(?:h\d+)?(?:\/format\/\w+)?(?=\/)/, "$1")]) {
    const name = files.names.find((one) => one === wanted || one.endsWith(`/${wanted}`))
    if (name !== undefined) return files.picture(name)
  }
  return null
}

const isDecodable = (path: string): boolean => {
  try {
    decodeURI(path)
    return true
  } catch {
    return false
  }
}
