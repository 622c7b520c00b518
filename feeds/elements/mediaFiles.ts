/** Sound and film of an item: as an enclosure, and in Media RSS. */
import type { Media } from "../../src/model/media/Media.ts"
import { element, type Element } from "./xml.ts"

export interface Enclosure {
  readonly url: string
  readonly length: number
  readonly type: string
}

/** The file that RSS can enclose: the first whose size and type are known (RSS 2.0, `enclosure`: all three are required). */
export const enclosable = (media: ReadonlyArray<Media>): Enclosure | undefined => {
  for (const { url, bytes, type } of media)
    if (bytes !== undefined && bytes > 0 && type !== undefined) return { url, length: bytes, type }
  return undefined
}

/** https://www.rssboard.org/media-rss, `media:content`: whole seconds. */
export const mediaContents = (media: ReadonlyArray<Media>): ReadonlyArray<Element> =>
  media.map(({ url, kind, type, bytes, seconds, width, height }, index) =>
    element("media:content", {
      url,
      medium: kind,
      type,
      fileSize: bytes,
      duration: wholeSeconds(seconds),
      width,
      height,
      isDefault: media.length > 1 && index === 0 ? "true" : undefined
    })
  )

/** At least one: 0 would say that there is nothing to hear. */
export const wholeSeconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.max(1, Math.round(seconds))
