/** One record as a draft: an object with the names of an item of JSON Feed 1.1 (jsonfeed.org/version/1.1, Items). */
import { Result } from "effect"
import { h } from "../../markup/html/h.ts"
import { parseFragment } from "../../markup/parseHtml.ts"
import type { Root } from "hast"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Draft } from "../../model/draft/Draft.ts"
import type { Finding, Place } from "../../model/Finding.ts"
import type { RawField } from "../../model/draft/Metadata.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { freePart, needsPlaces, withWall } from "../paid/freePart.ts"

interface RecordPlace {
  /** The file, or the name of the source. */
  readonly file: string
  /** From 1; left out for a record that stands in no file. */
  readonly line?: number
  readonly id: string
  readonly customs: DateCustoms
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
  { file, line, id, customs }: RecordPlace
): { readonly draft: Draft | null; readonly findings: ReadonlyArray<Finding> } => {
  const record = JSON.parse(text) as Readonly<Record<string, unknown>>
  const place = (): Place => (line === undefined ? { file } : { file, line })
  const fields = Object.entries(record)
    .filter(([key]) => !bodyNames.has(key) && key !== "id")
    .map(([key, value]): RawField => ({ key: fieldNames.get(key) ?? key, value, from: "record", place }))
  const isIri = /^[a-z][a-z0-9+.-]*:\S+$/i.test(id)
  const all = isIri ? [...fields, { key: "id", value: id, from: "record", place }] : fields
  const { metadata, findings } = readMetadata(all, customs)
  const body = bodyOf(record, place(), needsPlaces(metadata.paywall))
  if (Result.isFailure(body)) return { draft: null, findings: [...findings, body.failure] }
  const open = freePart(body.success, { wall: metadata.paywall, file, isPage: false })
  return {
    draft: {
      source: `${file}#${id}`,
      metadata: withWall(metadata, open),
      body: open.tree,
      captions: [],
      comments: [],
      furniture: null
    },
    findings: [...findings, ...open.findings]
  }
}

const bodyOf = (
  record: Readonly<Record<PropertyKey, unknown>>,
  place: Place,
  places: boolean
): Result.Result<Root, Finding> => {
  const { content_html: html, content_text: plain } = record
  if (typeof html === "string" && html.trim() !== "") return parseFragment(html, place, places)
  const paragraphs = typeof plain === "string" ? plain.split(/\n\s*\n/) : []
  return Result.succeed({
    type: "root",
    children: paragraphs
      .map((one) => one.trim())
      .filter((one) => one !== "")
      .map((one) => h("p", one))
  })
}
