/** Fanfare's own comments: a list in YAML or JSON, or the same under `comments:`. People write it. */
import { Result } from "effect"
import { oneLine } from "../../../markup/oneLine.ts"
import { parseTimestamp } from "../../../model/Timestamp.ts"
import { isRecord } from "../../metadata/fields.ts"
import { personOf, unixTime } from "../../metadata/fieldValues.ts"
import type { DataFormat, Found, FormatRequest } from "./CommentFormat.ts"
import { isHidden } from "./isHidden.ts"
import { paragraphs } from "./paragraphs.ts"
import { webPage } from "./webPage.ts"
import type { Located } from "../../../markup/yaml/Located.ts"

export const fanfare: DataFormat = {
  kind: "data",
  name: "fanfare's own list",
  byHand: true,
  ofSite: false,
  recognises: (value) => Array.isArray(value) || (isRecord(value) && Array.isArray(value["comments"])),
  read: (document, request) => {
    const { value } = document
    const [list, path] = isRecord(value) ? [value["comments"], ["comments"]] : [value, []]
    return {
      found: (Array.isArray(list) ? list : []).flatMap((entry: unknown, index) =>
        isRecord(entry) && isHidden(entry)
          ? []
          : [readEntry(entry, (...below) => document.place([...path, index, ...below]), request)]
      ),
      brokenOff: null
    }
  }
}

type PlaceOf = (...path: ReadonlyArray<PropertyKey>) => ReturnType<Located["place"]>

const readEntry = (entry: unknown, place: PlaceOf, { file, timeZone }: FormatRequest): Found => {
  const wrong = (message: string, fix: string, ...at: ReadonlyArray<PropertyKey>): Found =>
    Result.fail({ place: place(...at), message, fix })
  if (!isRecord(entry)) return wrong("This comment has no fields.", "Write `- author:`, `date:` and `text:`.")
  const author = personOf(entry["author"])
  if (author === undefined) return wrong("This comment names no author.", "Add `author:` with a name.", "author")
  const date = entry["date"] ?? entry["published"]
  const published =
    typeof date === "string" ? parseTimestamp(date, timeZone) : typeof date === "number" ? unixTime(date) : undefined
  if (published === undefined)
    return wrong(
      date === undefined ? "This comment has no date." : `The comment's date cannot be read: ${JSON.stringify(date)}.`,
      "Write `date:` as 2026-03-01T09:30:00+03:00.",
      "date"
    )
  const { html } = entry
  const [id, answers, article] = [entry["id"], entry["inReplyTo"], entry["article"]].map(nameOf)
  return Result.succeed({
    id: id ?? null,
    names: [],
    answers: answers === undefined ? [] : [answers],
    author,
    handles: author.email === undefined ? [] : [author.email],
    published,
    body:
      typeof html === "string"
        ? { _tag: "Html", html }
        : { _tag: "Tree", tree: paragraphs([wordsOf(entry["text"]).toWellFormed()]) },
    url: typeof entry["url"] === "string" ? webPage(entry["url"]) : null,
    on: { addresses: [article].map((one) => webPage(one)).filter((one) => one !== null), names: list(article) },
    file,
    place
  })
}

const list = (one: string | undefined): ReadonlyArray<string> => (one === undefined ? [] : [one])

const wordsOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : ""

const nameOf = (value: unknown): string | undefined => {
  const name = oneLine(wordsOf(value))
  return name === "" ? undefined : name
}
