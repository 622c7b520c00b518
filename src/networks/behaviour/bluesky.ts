/**
 * Bluesky: a post, `app.bsky.feed.post`, put under a fixed key, so that putting
 * it twice makes one post. The server does not check facets, so they are exact.
 */
import { instant } from "../../model/Timestamp.ts"
import { countGraphemes } from "../../text/segments.ts"
import { bearer } from "../api/ApiRequest.ts"
import { byteLength } from "../payload/countText.ts"
import { postText } from "../payload/postText.ts"
import { readableAddress } from "../payload/readableAddress.ts"
import type { Behaviour, Given } from "./Behaviour.ts"
import { tid } from "./tid.ts"

export const bluesky: Behaviour = {
  shownLink: (url) => shortened(url),
  /** Undefined for an article without a date: a record must have one. */
  request: (given) => {
    const { share } = given
    if (share.published === null) return undefined
    const texts = wholeTexts(given)
    const moment = instant(share.published)
    const tags = [...new Set([...texts.hashtags, ...share.tags])].filter(isTag).slice(0, 8)
    return {
      method: "POST",
      url: "https://{pds}/xrpc/com.atproto.repo.putRecord",
      headers: bearer,
      body: {
        repo: "{did}",
        collection: "app.bsky.feed.post",
        rkey: tid(moment, share.id),
        record: {
          $type: "app.bsky.feed.post",
          text: texts.post,
          createdAt: new Date(moment).toISOString(),
          ...(share.language === "und" ? {} : { langs: [share.language] }),
          facets: facetsOf(texts),
          embed: {
            $type: "app.bsky.embed.external",
            external: { uri: texts.link.address, title: share.title, description: share.description }
          },
          ...(tags.length === 0 ? {} : { tags })
        }
      }
    }
  }
}

/** The texts with all their words where the link, if it is shown short, leaves room for them. */
const wholeTexts = ({ share, network, settings, texts }: Given): Given["texts"] => {
  if (texts.isWhole || texts.link.shown !== texts.link.written || countGraphemes(texts.link.shown) <= longLink)
    return texts
  const { address } = texts.link
  return postText(share, network, settings, [{ shown: shortened(address), written: address, address }])
}

/** Graphemes; a shorter link stays as it is, a third of a post. */
const longLink = 100

/** In UTF-16 units of the path; Bluesky's own form shows as much. */
const longestPath = 15

/** Host and beginning of the path, as bluesky-social/social-app shows a link (`toShortUrl`). */
const shortened = (url: string): string => {
  const { host, pathname, search, hash } = new URL(url)
  const path = Array.from(
    readableAddress(`https://a.example${pathname}${search}${hash}`).slice("https://a.example".length)
  )
  return path.length <= longestPath
    ? host + path.join("").replace(/^\/$/, "")
    : `${host}${path.slice(0, longestPath - 2).join("")}…`
}

/** Of a record's tags: at most 640 bytes and 64 graphemes; a letter is a grapheme or less. */
const isTag = (tag: string): boolean => tag !== "" && byteLength(tag) <= 640 && [...tag].length <= 64

/** Link and hashtags, by bytes of UTF-8. They stand at the end: what looks like one in the headline is text. */
const facetsOf = ({ post, hashtags, link }: Given["texts"]) => {
  let end = post.length - link.shown.length
  const facets = [facet(post, end, post.length, { $type: "app.bsky.richtext.facet#link", uri: link.address })]
  for (const tag of hashtags.toReversed()) {
    const start = post.lastIndexOf(`#${tag}`, end - tag.length - 1)
    facets.unshift(facet(post, start, start + tag.length + 1, { $type: "app.bsky.richtext.facet#tag", tag }))
    end = start
  }
  return facets
}

const facet = (text: string, start: number, end: number, feature: Readonly<Record<string, string>>) => ({
  index: { byteStart: byteLength(text.slice(0, start)), byteEnd: byteLength(text.slice(0, end)) },
  features: [feature]
})
