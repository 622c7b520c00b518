/**
 * What an article says about its comments: whether there may be any, and the
 * posts of it on Mastodon and Bluesky that readers answer. The comments
 * themselves are not read here.
 */
import { Result } from "effect"
import { closest } from "fastest-levenshtein"
import type { Discussion } from "../../model/Article.ts"
import { isRecord, plainKey } from "./fields.ts"
import { type Reader, shown, type Wrong, wrong } from "./Reader.ts"

const parts = ["mastodon", "bluesky"] as const

/** Hugo, Jekyll and others write `comments: false` for an article that takes none. */
export const discussion: Reader<Discussion> = (value, _key, leaveOut) => {
  const said = typeof value === "string" ? value.trim().toLowerCase() : value
  if (said === false || said === "false" || said === "no") return Result.succeed({ closed: true })
  if (said === true || said === "true" || said === "yes") return Result.succeed(undefined)
  if (!isRecord(value))
    return wrong(
      `does not say where comments are left: ${shown(value)}.`,
      "Write `comments: false`, or `comments: { mastodon: https://…, bluesky: https://… }`."
    )
  const found: { mastodon?: string; bluesky?: string } = {}
  for (const [key, part] of Object.entries(value)) {
    const name = parts.find((known) => known === plainKey(key))
    const address = typeof part === "string" && name !== undefined ? postAddress(part.trim()) : undefined
    if (name === undefined) leaveOut(unknownPart(key))
    else if (address !== undefined) found[name] = address
    else if (part !== null) leaveOut(noPost(key, part))
  }
  return Result.succeed(Object.keys(found).length === 0 ? undefined : found)
}

/** A post's page; a Bluesky post may be named by its AT URI (https://atproto.com/specs/at-uri-scheme). */
const postAddress = (text: string): string | undefined => {
  const record = /^at:\/\/([\w.:%-]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)$/.exec(text)
  const address = record === null ? text : `https://bsky.app/profile/${record[1]}/post/${record[2]}`
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : undefined
}

const unknownPart = (key: string): Wrong => ({
  message: `has no part \`${key}\`.`,
  fix: `Did you mean \`${closest(plainKey(key), [...parts])}\`? Known here: ${parts.join(", ")}.`,
  at: [key]
})

const noPost = (key: string, part: unknown): Wrong => ({
  message: `holds a \`${key}\` that is not the address of a post: ${shown(part)}.`,
  fix: "Write the address of the post's own page, which begins with https://.",
  at: [key]
})
