/** JSON Feed 1.0 and 1.1, read for ids, links, titles, dates and texts only. One bad item does not spoil the others. */
import { Option, Schema } from "effect"
import { feedDate } from "../../text/feedDate.ts"
import type { OldFeed, OldItem } from "../../model/draft/OldFeed.ts"

const JsonFeed = Schema.Struct({
  version: Schema.String.pipe(Schema.check(Schema.isPattern(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//))),
  items: Schema.Array(Schema.Unknown),
  _fanfare: Schema.optionalKey(Schema.Unknown)
})

const JsonItem = Schema.Struct({
  id: Schema.optionalKey(Schema.Unknown),
  url: Schema.optionalKey(Schema.Unknown),
  title: Schema.optionalKey(Schema.Unknown),
  content_text: Schema.optionalKey(Schema.Unknown),
  content_html: Schema.optionalKey(Schema.Unknown),
  summary: Schema.optionalKey(Schema.Unknown),
  date_published: Schema.optionalKey(Schema.Unknown),
  date_modified: Schema.optionalKey(Schema.Unknown)
})

const Extension = Schema.Struct({
  id: Schema.optionalKey(Schema.String),
  generator: Schema.optionalKey(Schema.String)
})

/** Undefined for a document that is no JSON Feed. */
export const readJsonFeed = (text: string, address: string | undefined): OldFeed | undefined => {
  const feed = Option.getOrUndefined(Schema.decodeUnknownOption(Schema.fromJsonString(JsonFeed))(text))
  if (feed === undefined) return undefined
  const own = Option.getOrUndefined(Schema.decodeUnknownOption(Extension)(feed._fanfare))
  return {
    format: "json",
    feedId: own?.id ?? null,
    generator: own?.generator ?? null,
    items: feed.items.flatMap((item) =>
      Option.match(Schema.decodeUnknownOption(JsonItem)(item), {
        onNone: () => [],
        onSome: (one) => [itemOf(one, address)]
      })
    ),
    brokenOff: null
  }
}

const itemOf = (item: typeof JsonItem.Type, address: string | undefined): OldItem => {
  const url = textOf(item.url)
  const link = url !== null && URL.canParse(url, address) ? new URL(url, address).href : url
  const published = dateOf(item.date_published) ?? dateOf(item.date_modified)
  const updated = dateOf(item.date_modified)
  return {
    id: textOf(item.id) ?? url,
    link,
    title: textOf(item.title) ?? "",
    published,
    updated: updated === published ? null : updated,
    text: textOf(item.content_text),
    summary: textOf(item.summary) ?? textOf(item.content_text) ?? textOf(item.content_html)
  }
}

/** JSON Feed 1.1, "Items": an id that is a number is to be taken as its text. */
const textOf = (value: unknown): string | null => {
  if (typeof value === "number") return String(value)
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null
}

const dateOf = (value: unknown) => (typeof value === "string" ? feedDate(value) : null)
