/**
 * Bluesky: a post, `app.bsky.feed.post`, put under a fixed key, so that putting
 * it twice makes one post. The server does not check facets, so they are exact.
 */
import { instant } from "../../model/Timestamp.ts"
import { bearer } from "../api/ApiRequest.ts"
import { byteLength } from "../payload/countText.ts"
import type { Behaviour, Given } from "./Behaviour.ts"
import { tid } from "./tid.ts"

export const bluesky: Behaviour = {
  /** Undefined for an article without a date: a record must have one. */
  request: (given) => {
    const { share, texts } = given
    if (share.published === null) return undefined
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
          facets: facetsOf(given),
          embed: {
            $type: "app.bsky.embed.external",
            external: { uri: share.url, title: share.title, description: share.description }
          },
          ...(tags.length === 0 ? {} : { tags })
        }
      }
    }
  }
}

/** Of a record's tags: at most 640 bytes and 64 graphemes; a letter is a grapheme or less. */
const isTag = (tag: string): boolean => tag !== "" && byteLength(tag) <= 640 && [...tag].length <= 64

/** Link and hashtags, by bytes of UTF-8. They stand at the end: what looks like one in the headline is text. */
const facetsOf = ({ share, texts: { post, hashtags } }: Given) => {
  let end = post.length - share.url.length
  const facets = [facet(post, end, post.length, { $type: "app.bsky.richtext.facet#link", uri: share.url })]
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
