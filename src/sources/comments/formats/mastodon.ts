/**
 * The answers to one post, as `/api/v1/statuses/ID/context` gives them
 * (https://docs.joinmastodon.org/methods/statuses/#context). Only what its
 * author made public is read; pictures and custom emoji stay where they are.
 */
import { Option, Result, Schema } from "effect"
import { parseTimestamp } from "../../../model/Timestamp.ts"
import { isRecord } from "../../metadata/fields.ts"
import type { DataFormat, Found } from "./CommentFormat.ts"
import { person } from "./person.ts"
import { webPage } from "./webPage.ts"
import { Words } from "./Words.ts"
import type { Place } from "../../../model/Finding.ts"

const Status = Schema.Struct({
  id: Schema.String,
  uri: Words,
  url: Words,
  in_reply_to_id: Words,
  visibility: Words,
  created_at: Words,
  content: Words,
  spoiler_text: Words,
  account: Schema.optionalKey(Schema.NullOr(Schema.Struct({ acct: Words, display_name: Words, url: Words })))
})

export const mastodon: DataFormat = {
  kind: "data",
  name: "Mastodon context",
  byHand: false,
  ofSite: false,
  recognises: (value) => isRecord(value) && Array.isArray(value["descendants"]),
  read: ({ value, place }, request) => ({
    found: (isRecord(value) && Array.isArray(value["descendants"]) ? value["descendants"] : []).flatMap(
      (status, index) => {
        const read = Schema.decodeUnknownOption(Status)(status)
        return Option.isSome(read) ? readStatus(read.value, () => place(["descendants", index]), request.file) : []
      }
    ),
    brokenOff: null
  })
}

const readStatus = (status: typeof Status.Type, place: () => Place, file: string): ReadonlyArray<Found> => {
  if (status.visibility !== "public") return []
  const published = parseTimestamp(status.created_at ?? "", "UTC")
  if (published === undefined)
    return [
      Result.fail({
        place: place(),
        message: `it has no date: ${JSON.stringify(status.created_at ?? null)}`,
        fix: "Fetch the file again."
      })
    ]
  const { account } = status
  const handle = fullHandle(account?.acct ?? "", webPage(account?.url))
  const warning = (status.spoiler_text ?? "").trim()
  return [
    Result.succeed({
      id: webPage(status.uri) ?? webPage(status.url) ?? status.id,
      names: [status.id, status.uri, status.url].filter((one) => typeof one === "string"),
      answers: typeof status.in_reply_to_id === "string" ? [status.in_reply_to_id] : [],
      author: person([account?.display_name, handle], account?.url),
      handles: handle === "" ? [] : [handle],
      published,
      body: { _tag: "Html", html: status.content ?? "" },
      ...(warning === "" ? {} : { warning }),
      url: webPage(status.url) ?? webPage(status.uri),
      on: { addresses: [], names: [] },
      file,
      place
    })
  ]
}

/** An account of the asked server has no server in its `acct`. */
const fullHandle = (acct: string, page: string | null): string =>
  acct === "" || acct.includes("@") || page === null ? acct : `${acct}@${new URL(page).host}`
