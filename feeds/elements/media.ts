/**
 * Pictures of an item in Media RSS (https://www.rssboard.org/media-rss), for
 * RSS and Atom alike. `media:title` and `media:description` are only for
 * partners that ask for them: readers take them for the title and summary of
 * the item.
 */
import type { Image } from "../../src/model/Article.ts"
import { isBlank } from "./characters.ts"
import { declare } from "./namespaces.ts"
import { element, type Element } from "./xml.ts"

export const mediaNamespace = declare("media")

/** One `media:content` for each picture, and a thumbnail of the lead picture; with their texts where they are asked for. */
export const mediaElements = (images: ReadonlyArray<Image>, described = false): ReadonlyArray<Element> => [
  ...images.map((image) => mediaContent(image, described)),
  ...images
    .slice(0, 1)
    .map(({ url, width, height }) => element("media:thumbnail", { url, width: size(width), height: size(height) }))
]

const mediaContent = (image: Image, described: boolean): Element => {
  const { url, type, width, height, bytes, credit } = image
  return element(
    "media:content",
    { url, medium: "image", type, width: size(width), height: size(height), fileSize: size(bytes) },
    [
      ...(described ? descriptions(image) : []),
      ...(credit === undefined || isBlank(credit.text)
        ? []
        : [element("media:credit", credit.photographer === undefined ? {} : photographer, credit.text)])
    ]
  )
}

/** What a picture shows, and its caption. */
const descriptions = ({ alt, caption = "" }: Image): ReadonlyArray<Element> => [
  ...(isBlank(alt) ? [] : [element("media:title", { type: "plain" }, alt)]),
  ...(isBlank(caption) ? [] : [element("media:description", { type: "plain" }, caption)])
]

/** A role of the European Broadcasting Union's list, the default scheme of Media RSS. */
const photographer = { role: "photographer", scheme: "urn:ebu" }

/** Sizes are positive or absent. */
const size = (value: number | undefined): number | undefined => (value !== undefined && value > 0 ? value : undefined)

/** The picture that may be an enclosure: the first whose size in bytes and type are both known. */
export const enclosure = (
  images: ReadonlyArray<Image>
): { readonly url: string; readonly length: number; readonly type: string } | undefined => {
  for (const { url, bytes, type } of images) {
    if (bytes !== undefined && bytes > 0 && type !== undefined) return { url, length: bytes, type }
  }
  return undefined
}
