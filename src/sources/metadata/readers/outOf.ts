/** What keeps an article out of search engines or out of feeds, by the fields that say it and by those that say other things too. */
import { Result } from "effect"
import { isRecord } from "../fields.ts"
import { yesOrNo } from "../fieldValues.ts"
import type { Reader } from "../Reader.ts"

/** Of `robots` only this is read; its other words are for the template of the page. */
export const noindex: Reader<true> = (value, key, leaveOut) => {
  const asked = key === "robots" ? Result.succeed(isOutOfIndex(value)) : yesOrNo(value, key, leaveOut)
  return Result.map(asked, (isAsked) => (isAsked === true ? true : undefined))
}

/** Of `feed` and `rss`, whose other values are the template's, only what takes the article out of them is read. */
export const noFeeds: Reader<true> = (value, key, leaveOut) => {
  const isSaid = key === "feed" || key === "rss"
  const asked = isSaid
    ? Result.succeed(value === false || (isRecord(value) && value["exclude"] === true))
    : yesOrNo(value, key, leaveOut)
  return Result.map(asked, (isAsked) => (isAsked === true ? true : undefined))
}

const isOutOfIndex = (robots: unknown): boolean =>
  typeof robots === "string" ? /\b(?:noindex|none)\b/i.test(robots) : isRecord(robots) && robots["index"] === false
