/** JSON Feed 1.0 and 1.1. One bad item does not spoil the others, nor does a text that breaks off. */
import { Result } from "effect"
import { oneLine } from "../../markup/oneLine.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { feedDate } from "../../text/feedDate.ts"
import { absoluteAddress } from "./absoluteHtml.ts"
import type { FeedContent, FeedItem, FeedPerson, FeedPicture } from "./Feed.ts"
import { htmlText, writtenText } from "./feedText.ts"
import { wholeItems } from "./wholeItems.ts"

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value)

/** Undefined for a document that is no JSON Feed. */
export const readJsonFeed = (text: string, address: string | null): FeedContent | undefined => {
  const parsed = Result.try(() => JSON.parse(text) as unknown)
  const { value, brokenOff } = Result.isSuccess(parsed) ? { value: parsed.success, brokenOff: null } : wholeItems(text)
  if (!isData(value) || !isVersion(value["version"])) return undefined
  const { items } = value
  if (!Array.isArray(items) && brokenOff === null) return undefined
  const link = addressOf(value["home_page_url"], address)
  const self = addressOf(value["feed_url"], address)
  const base = [address, self, link].find((one) => one !== null && URL.canParse(one)) ?? null
  const language = textOf(value["language"])
  const own = isData(value["_fanfare"]) ? value["_fanfare"] : {}
  return {
    format: "json",
    version: /[\d.]+$/.exec(String(value["version"]))?.[0] ?? "",
    title: textOf(value["title"]) ?? "",
    description: textOf(value["description"]) ?? "",
    link,
    self,
    id: textOf(own["id"]),
    language,
    generator: textOf(own["generator"]),
    image: addressOf(value["icon"], base) ?? addressOf(value["favicon"], base),
    authors: peopleOf(value, base),
    editor: null,
    categories: [],
    rights: "",
    updated: null,
    items: (Array.isArray(items) ? items : []).filter(isData).map((item) => itemOf(item, base, language)),
    brokenOff
  }
}

const isVersion = (value: unknown): boolean =>
  typeof value === "string" && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(value)

const itemOf = (item: Data, base: string | null, feedLanguage: string | null): FeedItem => {
  const url = addressOf(item["url"], base)
  const id = idOf(item["id"]) ?? url
  const modified = dateOf(item["date_modified"])
  const published = dateOf(item["date_published"]) ?? modified
  const html = item["content_html"]
  const home = url ?? base
  const content = typeof html === "string" ? htmlText(html, home) : null
  const plain = writtenText(stringOf(item["content_text"]))
  return {
    id,
    isAddress: id !== null && id === url,
    link: url,
    title: textOf(item["title"]) ?? "",
    content: content === null ? plain : { ...content, text: plain?.text ?? null },
    summary: writtenText(stringOf(item["summary"])),
    published,
    updated: modified === published ? null : modified,
    authors: peopleOf(item, base),
    contributors: [],
    rights: "",
    categories: listOf(item["tags"]).flatMap((tag) => textOf(tag) ?? []),
    pictures: ["image", "banner_image"].flatMap((key) => pictureOf(addressOf(item[key], home))),
    enclosures: listOf(item["attachments"]).flatMap((one) => {
      const file = isData(one) ? addressOf(one["url"], home) : null
      if (file === null || !isData(one)) return []
      const [size, seconds] = [one["size_in_bytes"], one["duration_in_seconds"]]
      return [
        {
          url: file,
          type: textOf(one["mime_type"]),
          bytes: typeof size === "number" ? size : null,
          title: textOf(one["title"]),
          ...(typeof seconds === "number" && seconds > 0 ? { seconds } : {})
        }
      ]
    }),
    episode: null,
    comments: { url: null, feed: null, count: null },
    answers: [],
    source: null,
    language: textOf(item["language"]) ?? feedLanguage,
    base: home,
    isDraft: [item["draft"], item["_draft"]].some((said) => said !== undefined && said !== null && said !== false),
    line: null
  }
}

/** JSON Feed 1.1, "Items": an id that is a number is to be taken as its text. */
const idOf = (value: unknown): string | null =>
  typeof value === "number" || typeof value === "string" ? String(value).trim() || null : null

const textOf = (value: unknown): string | null => {
  const text = typeof value === "number" || typeof value === "string" ? oneLine(String(value)) : ""
  return text === "" ? null : text
}

const stringOf = (value: unknown): string => (typeof value === "string" ? value : "")

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const addressOf = (value: unknown, base: string | null): string | null => {
  const written = textOf(value)
  return written === null ? null : absoluteAddress(written, base)
}

const dateOf = (value: unknown): Timestamp | null => (typeof value === "string" ? feedDate(value) : null)

/** 1.1 has a list, 1.0 one author. */
const peopleOf = (value: Data, base: string | null): ReadonlyArray<FeedPerson> => {
  const written = listOf(value["authors"]).length > 0 ? listOf(value["authors"]) : [value["author"]]
  return written.filter(isData).flatMap((one) => {
    const person = { name: textOf(one["name"]), url: addressOf(one["url"], base), email: null }
    return person.name === null && person.url === null ? [] : [person]
  })
}

const pictureOf = (url: string | null): ReadonlyArray<FeedPicture> =>
  url === null ? [] : [{ url, title: null, credit: null, caption: null, width: null }]
