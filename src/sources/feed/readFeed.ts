/**
 * A feed in any format from its bytes or its text: the one reader for sources,
 * `adopt`, feeds of comments and the latest news. Pure. Whatever it is given,
 * it throws nothing, expands no entity and loads nothing.
 */
import { Result } from "effect"
import { withoutC1 } from "../../markup/xml/references.ts"
import { type Decoded, decodeBytes } from "../encodings/decodeBytes.ts"
import type { Feed } from "./Feed.ts"
import { readJsonFeed } from "./jsonFeed.ts"
import { readXmlFeed } from "./xmlFeed.ts"

interface FeedOrigin {
  /** Where it came from: what relative addresses are relative to. */
  readonly address?: string | null
  /** The charset that the server named. */
  readonly charset?: string | null
}

/** Why something is no feed, to go on after "it": `is a page of HTML`. */
export interface NoFeed {
  readonly reason: string
  readonly isPage: boolean
}

/** A valid feed without items is one; a document that breaks off before its first whole item is none. */
export const readFeed = (
  input: Uint8Array | string,
  { address = null, charset = null }: FeedOrigin = {}
): Result.Result<Feed, NoFeed> => {
  const decoded = typeof input === "string" ? unflawed(input) : decodeBytes(input, charset)
  if (decoded === null) return noFeed("holds no text, but a picture, an archive or the like")
  const text = plainText(decoded.text)
  if (text === "") return noFeed("is empty")
  const feed = text.startsWith("{") ? readJsonFeed(text, address) : readXmlFeed(text, address)
  if (feed === undefined) return noFeedOf(text)
  const { encoding, flaws } = decoded
  if (feed.items.length > 0 || feed.brokenOff === null) return Result.succeed({ ...feed, encoding, flaws })
  return noFeed(`breaks off in line ${feed.brokenOff.line}, before its first whole item (${feed.brokenOff.reason})`)
}

const unflawed = (text: string): Decoded => ({ text, encoding: "utf-8", flaws: null })

const plainText = (text: string): string =>
  withoutC1(
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\t\n\u0080-\u009F]|[\uFFFE\uFFFF]/gu, "")
  ).replace(/^[\uFEFF\s]+/, "")

const noFeed = (reason: string, isPage = false): Result.Result<Feed, NoFeed> => Result.fail({ reason, isPage })

const noFeedOf = (text: string): Result.Result<Feed, NoFeed> => {
  if (/<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text.slice(0, 4096))) return noFeed("is a page of HTML", true)
  return noFeed("is neither RSS nor Atom nor JSON Feed")
}
