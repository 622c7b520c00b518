/**
 * The answers to one post, as `app.bsky.feed.getPostThread` gives them.
 * Who asked to be shown to members only, and what is blocked or deleted, is
 * left out. The first post's link card says which article they are about.
 */
import { Option, Result, Schema } from "effect"
import { fromInstant, instant, parseTimestamp, type Timestamp } from "../../../model/Timestamp.ts"
import { isRecord } from "../../metadata/fields.ts"
import { blueskyPage } from "./blueskyPage.ts"
import { blueskyText } from "./blueskyText.ts"
import type { DataFormat, Found } from "./CommentFormat.ts"
import { paragraphs } from "./paragraphs.ts"
import { person } from "./person.ts"
import { webPage } from "./webPage.ts"
import { Words } from "./Words.ts"

const Post = Schema.Struct({
  uri: Schema.String,
  indexedAt: Words,
  author: Schema.Struct({
    did: Words,
    handle: Words,
    displayName: Words,
    labels: Schema.optionalKey(Schema.Unknown)
  }),
  record: Schema.Struct({
    text: Words,
    createdAt: Words,
    facets: Schema.optionalKey(Schema.Unknown)
  }),
  labels: Schema.optionalKey(Schema.Unknown)
})

export const bluesky: DataFormat = {
  kind: "data",
  name: "Bluesky thread",
  byHand: false,
  ofSite: false,
  recognises: (value) => postOf(topOf(value)) !== undefined,
  read: ({ value }, { file }) => {
    const top = topOf(value)
    const addresses = cardOf(postOf(top))
    const found: Array<Found> = []
    // A list and no recursion: a thread may be as deep as its file is long.
    const waiting = repliesOf(top).map((view) => ({ view, parent: uriOf(postOf(top)) }))
    for (const { view, parent } of waiting) {
      const post = postOf(view)
      if (post === undefined) continue
      const read = Schema.decodeUnknownOption(Post)(post)
      if (Option.isSome(read)) for (const one of readPost(read.value, parent, addresses, file)) found.push(one)
      for (const reply of repliesOf(view)) waiting.push({ view: reply, parent: uriOf(post) })
    }
    return { found, brokenOff: null }
  }
}

type Post = typeof Post.Type

const topOf = (value: unknown): unknown => (isRecord(value) && isRecord(value["thread"]) ? value["thread"] : value)

/** Undefined for what is blocked or not found. */
const postOf = (view: unknown): Readonly<Record<string, unknown>> | undefined => {
  const post = isRecord(view) ? view["post"] : undefined
  return isRecord(post) && String(post["uri"]).startsWith("at://") ? post : undefined
}

const uriOf = (post: Readonly<Record<string, unknown>> | undefined): string => String(post?.["uri"] ?? "")

const repliesOf = (view: unknown): ReadonlyArray<unknown> =>
  isRecord(view) && Array.isArray(view["replies"]) ? view["replies"] : []

const readPost = (post: Post, parent: string, addresses: ReadonlyArray<string>, file: string): ReadonlyArray<Found> => {
  const { author, record } = post
  if (isHidden(author.labels) || isHidden(post.labels)) return []
  const published = earlier(record.createdAt, post.indexedAt)
  if (published === undefined)
    return [Result.fail({ place: { file }, message: `${post.uri} has no date`, fix: "Fetch the file again." })]
  const handle = author.handle === "handle.invalid" ? "" : (author.handle ?? "")
  const name = handle === "" ? (author.did ?? "") : handle
  const page = blueskyPage(name)
  const key = /^at:\/\/[^/]+\/app\.bsky\.feed\.post\/([\w.~:-]+)$/.exec(post.uri)?.[1]
  return [
    Result.succeed({
      id: post.uri,
      names: [],
      answers: [parent],
      author: person([author.displayName, name], page),
      handles: [handle, author.did ?? ""].filter((one) => one !== ""),
      published,
      body: { _tag: "Tree", tree: paragraphs(blueskyText(record.text ?? "", record.facets)) },
      url: key === undefined || page === null ? null : webPage(`${page}/post/${key}`),
      on: { addresses, names: [] },
      file,
      place: () => ({ file })
    })
  ]
}

/** Labels of the network's own vocabulary: members only, and taken out of sight by the moderators. */
const isHidden = (labels: unknown): boolean =>
  Array.isArray(labels) &&
  labels.some((label) => isRecord(label) && /^!(?:no-unauthenticated|hide|takedown)$/.test(String(label["val"])))

/** A post may claim any date; the network shows the earlier of that and the moment it saw the post. */
const earlier = (claimed: string | null | undefined, seen: string | null | undefined): Timestamp | undefined => {
  const dates = [claimed, seen].map((one) => parseTimestamp(one ?? "", "UTC")).filter((one) => one !== undefined)
  return dates.length === 0 ? undefined : fromInstant(Math.min(...dates.map(instant)))
}

/** The link of the first post: its card, else the links in its words. */
const cardOf = (post: Readonly<Record<string, unknown>> | undefined): ReadonlyArray<string> => {
  const record = isRecord(post?.["record"]) ? post["record"] : {}
  const embed = isRecord(record["embed"]) ? record["embed"] : {}
  const external = isRecord(embed["external"]) ? webPage(String(embed["external"]["uri"])) : null
  const links = blueskyText(String(record["text"] ?? ""), record["facets"]).flatMap((part) =>
    typeof part === "string" ? [] : [webPage(String(part.properties["href"]))]
  )
  return [external, ...links].filter((one) => one !== null)
}
