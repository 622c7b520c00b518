/** The card that X shows, and chats that read the same tags. All of them, although X falls back to Open Graph: others do not. */
import type { Element } from "hast"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { type SharedPicture, widePicture } from "../share/widePicture.ts"
import { bylineOf } from "./bylineOf.ts"
import { readingMinutes } from "../../../text/readingMinutes.ts"
import { readingTime } from "../../../labels/readingTime.ts"
import { tag } from "./tag.ts"

export const twitterCard = (entry: Entry, { site, words }: Pick<Facts, "site" | "words">): ReadonlyArray<Element> => {
  const { article } = entry
  const { authors, x } = bylineOf(article, site)
  const own = words(article.language)
  const picture = widePicture(entry)
  return [
    ...tag.name("twitter:card", isWide(picture) ? "summary_large_image" : "summary"),
    ...tag.name("twitter:site", x.site),
    ...tag.name("twitter:creator", x.creator),
    ...tag.name("twitter:title", article.title),
    ...tag.name("twitter:description", article.description),
    ...tag.name("twitter:image", picture?.url ?? ""),
    ...tag.name("twitter:image:alt", picture?.alt ?? ""),
    ...labelled([
      [own.by, authors.map(({ name }) => name).join(", ")],
      [own.readingTime, readingTime(readingMinutes(article.text), article.language)]
    ])
  ]
}

/** Slack and other chats show two of them, whatever they say; one without a value is left out. */
const labelled = (said: ReadonlyArray<readonly [label: string, value: string]>): ReadonlyArray<Element> =>
  said
    .filter(([, value]) => value !== "")
    .flatMap(([label, value], index) => [
      ...tag.name(`twitter:label${index + 1}`, label),
      ...tag.name(`twitter:data${index + 1}`, value)
    ])

/** Pixels that the large card asks for at least: X, Summary Card with Large Image. */
const least = { width: 300, height: 157 }

/** Whether a picture can fill the large card, which is twice as wide as high. One of unknown size mostly can. */
const isWide = (picture: SharedPicture | null): boolean => {
  if (picture === null) return false
  const { width, height } = picture
  if (width === undefined || height === undefined) return true
  return width >= least.width && height >= least.height && width >= height
}
