/**
 * Webmentions as JF2 (https://www.w3.org/TR/jf2/), as webmention.io gives
 * them at `/api/mentions.jf2`. Answers, and mentions that have words, are
 * comments; likes, reposts, bookmarks and what is private are not.
 */
import { Option, Result, Schema } from "effect"
import { paragraphs as toParagraphs } from "./paragraphs.ts"
import { parseTimestamp } from "../../../model/Timestamp.ts"
import { isRecord } from "../../metadata/fields.ts"
import type { CommentBody, DataFormat, Found, FormatRequest } from "./CommentFormat.ts"
import { Words } from "./Words.ts"
import { person } from "./person.ts"
import { webPage } from "./webPage.ts"
import type { Place } from "../../../model/Finding.ts"

const Addresses = Schema.optionalKey(Schema.Union([Schema.String, Schema.Array(Schema.Unknown), Schema.Null]))

const Text = Schema.optionalKey(
  Schema.Union([Schema.String, Schema.Struct({ html: Words, text: Words, value: Words }), Schema.Null])
)

const Entry = Schema.Struct({
  author: Schema.optionalKey(Schema.NullOr(Schema.Struct({ name: Words, url: Words }))),
  url: Words,
  name: Words,
  published: Words,
  "wm-received": Words,
  "wm-id": Schema.optionalKey(Schema.Union([Schema.Finite, Schema.String, Schema.Null])),
  "wm-source": Words,
  "wm-target": Words,
  "wm-property": Words,
  "wm-private": Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
  "in-reply-to": Addresses,
  content: Text,
  summary: Text
})

export const jf2: DataFormat = {
  kind: "data",
  name: "webmention.io (jf2)",
  byHand: false,
  ofSite: false,
  recognises: (value) =>
    isRecord(value) &&
    Array.isArray(value["children"]) &&
    (value["type"] === "feed" || value["children"].some((one) => isRecord(one) && "wm-property" in one)),
  read: ({ value, place }, request) => ({
    found: (isRecord(value) && Array.isArray(value["children"]) ? value["children"] : []).flatMap((entry, index) => {
      const read = Schema.decodeUnknownOption(Entry)(entry)
      return Option.isSome(read) ? readEntry(read.value, () => place(["children", index]), request) : []
    }),
    brokenOff: null
  })
}

const readEntry = (
  entry: typeof Entry.Type,
  place: () => Place,
  { file, timeZone }: FormatRequest
): ReadonlyArray<Found> => {
  const property = entry["wm-property"] ?? (entry["in-reply-to"] === undefined ? "mention-of" : "in-reply-to")
  const body = property === "in-reply-to" ? bodyOf(entry.content) : mentionOf(entry)
  if (entry["wm-private"] === true || !/^(?:in-reply-to|mention-of)$/.test(property) || body === null) return []
  const date = entry.published ?? entry["wm-received"] ?? ""
  const published = parseTimestamp(date, timeZone) ?? parseTimestamp(entry["wm-received"] ?? "", timeZone)
  if (published === undefined)
    return [
      Result.fail({ place: place(), message: `it has no date: ${JSON.stringify(date)}`, fix: "Fetch the file again." })
    ]
  const [url, source, target] = [webPage(entry.url), webPage(entry["wm-source"]), webPage(entry["wm-target"])]
  const answered = [entry["in-reply-to"] ?? []].flat().filter((one) => typeof one === "string")
  const key = entry["wm-id"] ?? null
  return [
    Result.succeed({
      id: key === null ? (url ?? source) : `wm-${key}`,
      names: [url, source].filter((one) => one !== null),
      answers: answered,
      author: person([entry.author?.name], entry.author?.url ?? url ?? source),
      handles: [],
      published,
      body,
      url: url ?? source,
      on: { addresses: target === null ? answered : [target], names: [] },
      file,
      place
    })
  ]
}

const bodyOf = (content: typeof Entry.Type.content): CommentBody | null => {
  if (typeof content === "string") return textBody(content)
  const html = content?.html ?? ""
  if (html.trim() !== "") return { _tag: "Html", html }
  return textBody(content?.text ?? content?.value ?? "")
}

const textBody = (text: string): CommentBody | null =>
  text.trim() === "" ? null : { _tag: "Tree", tree: toParagraphs([text.toWellFormed()]) }

/** UTF-16 units. A page that mentions an article is often an article itself: its beginning is enough. */
const longestMention = 500

const mentionOf = ({ summary, content }: typeof Entry.Type): CommentBody | null => {
  const short = bodyOf(summary)
  if (short !== null) return short
  const words = typeof content === "string" ? content : (content?.text ?? content?.value ?? "")
  if (words.length <= longestMention) return bodyOf(content)
  return textBody(`${words.slice(0, longestMention).replace(/\s+\S*$/, "")} …`)
}
