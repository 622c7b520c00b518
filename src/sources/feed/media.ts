/** Pictures, files and episodes of an item: enclosures, Media RSS, iTunes and the podcast namespace. */
import { oneLine } from "../../markup/oneLine.ts"
import { wordsOf, type XmlNode } from "../../markup/xmlRecords.ts"
import { absoluteAddress } from "./absoluteHtml.ts"
import type { FeedEnclosure, FeedEpisode, FeedPicture } from "./Feed.ts"
import { firstOfEach } from "./firstOfEach.ts"
import { rssTitle } from "./feedText.ts"
import { attributeOf, type Core, keyOf, relationOf } from "./vocabulary.ts"

interface Element {
  readonly key: string
  readonly node: XmlNode
}

/** The elements of an item, and the base that addresses in each are relative to. */
export interface ItemElements {
  readonly all: ReadonlyArray<Element>
  readonly core: Core
  readonly base: (node: XmlNode) => string | null
}

interface Media {
  readonly pictures: ReadonlyArray<FeedPicture>
  readonly enclosures: ReadonlyArray<FeedEnclosure>
}

export const mediaOf = (item: ItemElements): Media => {
  const pictures: Array<FeedPicture> = []
  const enclosures: Array<FeedEnclosure> = []
  const told = mediaIn(item)
  for (const { url, type, bytes, title, isPicture, ...more } of [...enclosuresIn(item), ...told]) {
    if (isPicture) pictures.push({ url, title, credit: null, caption: null, width: null, ...more })
    else enclosures.push({ url, type, bytes, title })
  }
  for (const { key, node } of item.all) {
    const url = key === "itunes:image" ? addressIn(node, item, "href", "url") : null
    if (url !== null) pictures.push({ url, title: null, credit: null, caption: null, width: null })
  }
  return { pictures: firstOfEach(pictures, byAddress), enclosures: firstOfEach(enclosures, byAddress) }
}

interface File extends FeedEnclosure {
  readonly isPicture: boolean
  readonly credit?: string | null
  readonly caption?: string | null
  readonly width?: number | null
}

const enclosuresIn = (item: ItemElements): ReadonlyArray<File> =>
  item.all.flatMap(({ key, node }) => {
    const isLink = (key === "link" || key === "atom:link") && relationOf(node) === "enclosure"
    if (key !== "enclosure" && !isLink) return []
    const url = addressIn(node, item, "url", "href")
    if (url === null) return []
    const type = textOf(attributeOf(node, "type"))
    return [
      {
        url,
        type,
        bytes: numberOf(attributeOf(node, "length")),
        title: textOf(attributeOf(node, "title")),
        isPicture: isPictureType(type, url)
      }
    ]
  })

/** Media RSS 1.5.1: what is said of the item or of a group counts for each file in it. */
const mediaIn = (item: ItemElements): ReadonlyArray<File> => {
  const found: Array<File> = []
  const visit = (elements: ReadonlyArray<Element>, above: Said): void => {
    const said = saidIn(elements, above)
    for (const { key, node } of elements) {
      if (key === "media:group") visit(elementsOf(node, item.core), said)
      if (key === "media:thumbnail" || key === "media:content") {
        const inner = saidIn(elementsOf(node, item.core), said)
        const url = addressIn(node, item, "url")
        const [medium, width] = [attributeOf(node, "medium"), attributeOf(node, "width")]
        const type = textOf(attributeOf(node, "type")) ?? textOf(medium)
        const isPicture = key === "media:thumbnail" || medium === "image" || isPictureType(type, url ?? "")
        const file = { type, bytes: numberOf(attributeOf(node, "filesize")), isPicture, ...inner }
        if (url !== null) found.push({ url, ...file, width: numberOf(width) })
        for (const one of elementsOf(node, item.core)) {
          const small = one.key === "media:thumbnail" ? addressIn(one.node, item, "url") : null
          if (small !== null)
            found.push({
              url: small,
              type: null,
              bytes: null,
              isPicture: true,
              ...inner,
              width: numberOf(attributeOf(one.node, "width"))
            })
        }
      }
    }
  }
  visit(item.all, { title: null, credit: null, caption: null })
  return found
}

interface Said {
  readonly title: string | null
  readonly credit: string | null
  readonly caption: string | null
}

const saidIn = (elements: ReadonlyArray<Element>, above: Said): Said => {
  const first = (key: string): string | null => {
    const found = elements.find((one) => one.key === key)
    return found === undefined ? null : textOf(rssTitle(wordsOf(found.node)))
  }
  return {
    title: first("media:title") ?? above.title,
    credit: first("media:credit") ?? above.credit,
    caption: first("media:description") ?? first("media:text") ?? above.caption
  }
}

export const elementsOf = (node: XmlNode, core: Core): ReadonlyArray<Element> =>
  node.children.flatMap((child) => (typeof child === "string" ? [] : [{ key: keyOf(child, core), node: child }]))

const isPictureType = (type: string | null, url: string): boolean =>
  type === null ? /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(url) : /^image(?:\/|$)/i.test(type)

const addressIn = (node: XmlNode, item: ItemElements, ...names: ReadonlyArray<string>): string | null => {
  const written = names.map((name) => attributeOf(node, name)?.trim() ?? "").find((one) => one !== "")
  return written === undefined ? null : absoluteAddress(written, item.base(node))
}

const byAddress = ({ url }: { readonly url: string }): string => url

/** Null for an item that says nothing of an episode. */
export const episodeOf = (item: ItemElements): FeedEpisode | null => {
  const words = (key: string): string | null => {
    const found = item.all.find((one) => one.key === key)
    return found === undefined ? null : textOf(wordsOf(found.node))
  }
  if (!item.all.some(({ key }) => /^(?:itunes|podcast):/.test(key))) return null
  const explicit = words("itunes:explicit")?.toLowerCase() ?? null
  const [title, type] = [words("itunes:title"), words("itunes:episodetype")]
  const chapters = item.all.find(({ key }) => key === "podcast:chapters")
  return {
    ...(title === null ? {} : { title }),
    ...(type === null ? {} : { type }),
    seconds: secondsOf(words("itunes:duration")),
    season: numberOf(words("itunes:season") ?? words("podcast:season")),
    episode: numberOf(words("itunes:episode") ?? words("podcast:episode")),
    explicit: explicit === null ? null : /^(?:yes|true|explicit)$/.test(explicit),
    transcripts: item.all.flatMap(({ key, node }) => {
      const url = key === "podcast:transcript" ? addressIn(node, item, "url") : null
      return url === null ? [] : [{ url, type: textOf(attributeOf(node, "type")) }]
    }),
    chapters: chapters === undefined ? null : addressIn(chapters.node, item, "url")
  }
}

/** Seconds, `MM:SS` or `HH:MM:SS`. */
const secondsOf = (written: string | null): number | null => {
  if (written === null || !/^\d{1,7}(?::\d{1,2}){0,2}(?:\.\d+)?$/.test(written)) return null
  return Math.round(written.split(":").reduce((sum, part) => sum * 60 + Number(part), 0))
}

export const numberOf = (written: string | null | undefined): number | null => {
  const plain = written?.trim() ?? ""
  return /^\d{1,15}$/.test(plain) ? Number(plain) : null
}

export const textOf = (written: string | null | undefined): string | null => {
  const plain = oneLine(written ?? "")
  return plain === "" ? null : plain
}
