/**
 * WordPress's export (WXR 1.0 to 1.2), also several of its files together. It
 * is read twice: what posts refer to may stand behind them.
 */
import { streamRecords, type XmlFlaw } from "../archive/xmlStream.ts"
import { childOf, wordsOf, type XmlNode } from "../../../markup/xmlRecords.ts"
import type { SourceRecord } from "../../records/RecordFeed.ts"
import { decoded } from "../archive/decoded.ts"
import { ownText } from "../archive/ownText.ts"
import { type ExportFiles, headOf } from "../archive/ExportFiles.ts"
import {
  type ExportFormat,
  type ExportRequest,
  type ExportTold,
  filled,
  leftOut,
  note,
  record
} from "../ExportFormat.ts"
import { htmlWords } from "../htmlWords.ts"
import { bodyOf } from "../wordpress/bodyOf.ts"
import { enclosureOf } from "../wordpress/enclosureOf.ts"
import { authorsOf, siteOf, type WordpressSite } from "../wordpress/siteOf.ts"
import {
  encoded,
  isPartOfChannel,
  longestText,
  metaOf,
  partOf,
  slugsOf,
  termsOf,
  wordpressShape
} from "../wordpress/wordpressXml.ts"

const isWordpress = (files: ExportFiles, name: string): boolean => {
  const head = headOf(files, name).toString("latin1")
  return /<rss[\s>]/.test(head) && /xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\/1\.\d\//.test(head)
}

const filesOf = (files: ExportFiles): ReadonlyArray<string> =>
  files.names.filter((name) => (files.kind === "file" || /\.xml$/i.test(name)) && isWordpress(files, name))

export const wordpress: ExportFormat = {
  name: "WordPress",
  recognises: (files) => filesOf(files).length > 0,
  read: function* (request) {
    const names = filesOf(request.files)
    const site = siteOf(
      partsOf(
        request.files,
        names,
        () => undefined,
        () => undefined
      )
    )
    const lost: Lost = { kinds: new Map(), pictures: 0, replaced: false }
    for (const name of names) {
      const broken: Array<XmlFlaw> = []
      const parts = partsOf(
        request.files,
        [name],
        (one) => broken.push(one),
        () => (lost.replaced = true)
      )
      for (const part of parts) if (part.local === "item") yield* itemsOf(part, { site, request, lost })
      for (const one of broken) yield { _tag: "BrokenOff", ...one }
    }
    yield* leftOut(lost.kinds, "Nothing to do; `pages: true` beside the export takes pages, too.")
    if (lost.pictures > 0)
      yield note({
        code: "FF1653",
        message: `${lost.pictures} posts name a lead picture that is not in the export.`,
        fix: "Choose `All content` when you export, so that attachments are in it."
      })
    if (lost.replaced)
      yield note({
        code: "FF1657",
        message: "The export holds bytes that its encoding does not have; they became U+FFFD.",
        fix: "Export it again; a copy that was saved in another encoding is damaged."
      })
  }
}

function* partsOf(
  files: ExportFiles,
  names: ReadonlyArray<string>,
  onBroken: (broken: XmlFlaw) => void,
  onReplaced: () => void
): Generator<XmlNode> {
  for (const name of names) {
    const broken = yield* streamRecords(decoded(files.chunks(name), onReplaced), {
      isRecord: isPartOfChannel,
      shape: wordpressShape,
      longest: longestText
    })
    if (broken !== null) onBroken(broken)
  }
}

interface Lost {
  readonly kinds: Map<string, number>
  pictures: number
  replaced: boolean
}

interface Context {
  readonly site: WordpressSite
  readonly request: ExportRequest
  readonly lost: Lost
}

/** What belongs to the site's making and is not told of. */
const technical = new Set(
  "attachment revision nav_menu_item wp_block wp_navigation wp_template wp_template_part wp_global_styles custom_css customize_changeset oembed_cache wp_font_family wp_font_face".split(
    " "
  )
)

function* itemsOf(item: XmlNode, { site, request, lost }: Context): Generator<ExportTold> {
  const type = partOf(item, "post_type")
  const status = partOf(item, "status")
  if (type !== "post" && !(type === "page" && request.pages)) {
    const kind = type === "" ? "items without a type" : ownText(type)
    if (!technical.has(type)) lost.kinds.set(kind, (lost.kinds.get(kind) ?? 0) + 1)
    return
  }
  if (status === "trash" || status === "auto-draft") {
    lost.kinds.set("in the trash", (lost.kinds.get("in the trash") ?? 0) + 1)
    return
  }
  const meta = metaOf(item)
  const post = partOf(item, "post_id")
  const link = wordsOf(childOf(item, "link", ""))
  const id = wordsOf(childOf(item, "guid", "")) || link || `wordpress:${post}`
  const { html, cut } = bodyOf({ id: post, content: encoded(item, "content"), meta }, site)
  const thumbnail = meta.get("_thumbnail_id")
  const image = thumbnail === undefined ? undefined : site.attachments.get(thumbnail)
  if (thumbnail !== undefined && image === undefined && thumbnail !== "0" && thumbnail !== "-1") lost.pictures += 1
  const enclosure = enclosureOf(meta.get("enclosure"))
  const canonical = meta.get("_yoast_wpseo_canonical") ?? meta.get("rank_math_canonical_url")
  const found: SourceRecord = {
    id,
    title: htmlWords(wordsOf(childOf(item, "title", ""))),
    url: /^https?:\/\//i.test(link) ? link : "",
    canonical_url: canonical ?? "",
    slug: decodedName(partOf(item, "post_name")),
    date_published: dateOf(item, "post_date"),
    // A planned post was changed before it comes out.
    date_modified: status === "future" ? "" : dateOf(item, "post_modified"),
    summary: summaryOf(item, meta),
    authors: authorsOf(item, site).map((name) => ({ name })),
    categories: termsOf(item, "category").map(htmlWords),
    // WXR 1.0 calls them `tag`.
    tags: termsOf(item, "post_tag", "tag").map(htmlWords),
    lang: [...slugsOf(item, "language"), site.language].find((one) => /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(one)) ?? "",
    status,
    // Plug-ins have states of their own, such as `pitch` or `in-progress`; what is not shown there is not shown here.
    draft: ["publish", "future", ""].includes(status) ? "" : true,
    // The password itself is never kept.
    password: partOf(item, "post_password") === "" ? "" : true,
    ...(image === undefined ? {} : { image: pictureOf(image) }),
    ...(enclosure === undefined ? {} : { audio: enclosure }),
    content_html: html
  }
  if (cut.length > 0)
    yield note({
      code: "FF1656",
      id,
      message: `Shortcodes or blocks that only a plug-in understands were left out: ${cut.map((name) => `\`${name}\``).join(", ")}.`,
      fix: "Write what they show into the post, if readers miss it."
    })
  yield record(filled(found))
}

const pictureOf = ({ url, alt, caption }: { url: string; alt: string; caption: string }): string =>
  // Fields of a picture are a group, as front matter has them.
  ({ src: url, ...(alt === "" ? {} : { alt }), ...(caption === "" ? {} : { caption: htmlWords(caption) }) }) as never

/** `0000-00-00` is what WordPress writes for none: then the time of the site counts, in the zone of ours. */
const dateOf = (item: XmlNode, name: string): string => {
  const [world, own] = [partOf(item, `${name}_gmt`), partOf(item, name)]
  if (world !== "" && !world.startsWith("0000")) return `${world.replace(" ", "T")}Z`
  return own.startsWith("0000") ? "" : own
}

const summaryOf = (item: XmlNode, meta: ReadonlyMap<string, string>): string => {
  const written = [
    encoded(item, "excerpt"),
    meta.get("_yoast_wpseo_metadesc") ?? "",
    meta.get("rank_math_description") ?? ""
  ]
  // Patterns of Yoast (`%%title%%`) are no text.
  return htmlWords(written.find((one) => one.trim() !== "" && !/%%\w+%%|%\w+%/.test(one)) ?? "")
}

const decodedName = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
