/** One record as a draft: an object with the names of an item of JSON Feed 1.1 (jsonfeed.org/version/1.1, Items). */
import { Result } from "effect"
import { h } from "../../markup/html/h.ts"
import { parseFragment } from "../../markup/parseHtml.ts"
import type { Root } from "hast"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Draft } from "../../model/draft/Draft.ts"
import type { Finding, Place } from "../../model/Finding.ts"
import type { RawField } from "../../model/draft/Metadata.ts"
import { fieldTexts } from "../metadata/fieldTexts.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { freePart, needsPlaces, withWall } from "../paid/freePart.ts"
import { readTemplates } from "../templateSyntax/readTemplates.ts"

interface RecordPlace {
  /** The file, or the name of the source. */
  readonly file: string
  /** From 1; left out for a record that stands in no file. */
  readonly line?: number
  readonly id: string
  readonly customs: DateCustoms
  /** Stands in findings instead of file and line. */
  readonly at?: Place
}

/** Names of JSON Feed, and the fields of front matter that say the same; any other key is taken as front matter has it. */
const fieldNames: ReadonlyMap<string, string> = new Map([
  ["date_published", "date"],
  ["date_modified", "updated"],
  ["summary", "description"]
])

/** The body's names, not fields. */
const bodyNames = new Set(["content_html", "content_text", "_fanfare"])

/** `text` is a JSON object. The draft is null where its HTML is beyond every limit. */
export const readRecord = (
  text: string,
  { file, line, id, customs, at }: RecordPlace
): { readonly draft: Draft | null; readonly findings: ReadonlyArray<Finding> } => {
  const record = JSON.parse(text) as Readonly<Record<string, unknown>>
  const place = (): Place => at ?? (line === undefined ? { file } : { file, line })
  const fields = Object.entries(record)
    .filter(([key]) => !bodyNames.has(key) && key !== "id")
    .map(([key, value]): RawField => ({ key: fieldNames.get(key) ?? key, value, from: "record", place }))
  const isIri = /^[a-z][a-z0-9+.-]*:\S+$/i.test(id)
  const all = isIri ? [...fields, { key: "id", value: id, from: "record", place }] : fields
  const { metadata, findings } = readMetadata(all, customs)
  const templates = readTemplates(writtenIn(record), {
    format: hasHtml(record) ? "html" : "text",
    file,
    place,
    fields: fieldTexts(fields)
  })
  const treeOf = hasHtml(record)
    ? (written: string) => parseFragment(written, place(), needsPlaces(metadata.paywall))
    : (written: string) => Result.succeed(paragraphsOf(written))
  const parsed = treeOf(templates.text)
  if (Result.isFailure(parsed)) return { draft: null, findings: [...findings, parsed.failure] }
  const settled = templates.settle(parsed.success, (part) =>
    Result.getOrElse(treeOf(part), (): Root => ({ type: "root", children: [] }))
  )
  const open = freePart(settled.body, { wall: metadata.paywall, file, isPage: false })
  return {
    draft: {
      source: `${file}#${id}`,
      metadata: withWall(metadata, open),
      body: open.tree,
      captions: [],
      comments: [],
      furniture: null
    },
    findings: [...findings, ...settled.findings(), ...open.findings]
  }
}

type Written = Readonly<Record<PropertyKey, unknown>>

const hasHtml = ({ content_html: html }: Written): boolean => typeof html === "string" && html.trim() !== ""

const writtenIn = (record: Written): string => {
  const { content_html: html, content_text: plain } = record
  return hasHtml(record) ? String(html) : typeof plain === "string" ? plain : ""
}

const paragraphsOf = (text: string): Root => ({
  type: "root",
  children: text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => h("p", one))
})
