/**
 * Reads a feed as a stranger would, before it is published, and compares it
 * with what was meant: how many items, their ids, titles, links and dates. It
 * does not judge whether a feed is valid, nor its bodies.
 *
 * Two differences are ignored, because they come from the reader, not from the
 * feed: rss-parser gives nothing for a text of white space alone, and keeps
 * dates to the second.
 */
import { Effect } from "effect"
import { legalText } from "../../../feeds/elements/characters.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { MeantItem } from "../../model/Target.ts"

/** An item as a reader sees it; an empty text for what it does not see. */
interface Seen {
  readonly id: string
  readonly title: string
  readonly link: string
  /** Seconds since 1970-01-01T00:00:00Z; null for no date, or one that cannot be read. */
  readonly published: number | null
}

interface Feed {
  readonly path: string
  readonly type: string
}

/** Null where the feed says what it should. */
export const readBack = Effect.fnUntraced(function* (
  { path, type }: Feed,
  text: string,
  meant: Iterable<MeantItem>
): Effect.fn.Return<Finding | null> {
  const read = yield* (type.includes("json") ? readJson(text) : readXml(text)).pipe(Effect.option)
  if (read._tag === "None") return misread(path, "it cannot be read at all")
  const difference = differenceOf(Array.from(meant, seenOf), read.value)
  return difference === null ? null : misread(path, difference)
})

const seenOf = ({ id, title, url, published }: MeantItem): Seen => ({
  id: legalText(id),
  title: legalText(title),
  link: legalText(url),
  published: seconds(published)
})

const seconds = (date: string | undefined): number | null => {
  const milliseconds = Date.parse(date ?? "")
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

/** A parser for each text: rss-parser keeps state between two. */
const readXml = (text: string) =>
  Effect.tryPromise(async () => {
    const { default: Parser } = await import("rss-parser")
    const { items } = await new Parser().parseString(text)
    return items.map((item): Seen => ({
      id: textOf(item.guid ?? item["id"]),
      title: textOf(item.title),
      link: textOf(item.link),
      published: seconds(item.isoDate)
    }))
  })

const readJson = (text: string) =>
  Effect.try(() => {
    const { items } = JSON.parse(text) as { readonly items: ReadonlyArray<Readonly<Record<string, unknown>>> }
    return items.map((item): Seen => ({
      id: textOf(item["id"]),
      title: textOf(item["title"]),
      link: textOf(item["url"]),
      published: seconds(textOf(item["date_published"]))
    }))
  })

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

/** What differs first, in words; null for nothing. */
const differenceOf = (meant: ReadonlyArray<Seen>, seen: ReadonlyArray<Seen>): string | null => {
  if (meant.length !== seen.length) return `it holds ${seen.length} items instead of ${meant.length}`
  for (const [index, one] of meant.entries()) {
    const other = seen[index]
    for (const field of ["id", "title", "link", "published"] as const) {
      if (other !== undefined && comparable(one[field]) !== comparable(other[field])) {
        return `the ${field} of item ${index + 1} is ${JSON.stringify(other[field])} instead of ${JSON.stringify(one[field])}`
      }
    }
  }
  return null
}

const comparable = (value: string | number | null): string | number | null =>
  typeof value === "string" && value.trim() === "" ? "" : value

const misread = (path: string, what: string): Finding =>
  finding(
    "FF6005",
    { file: path },
    `${path} does not say what it should: ${what}.`,
    "This is a fault of fanfare: report it with the article concerned."
  )
