/**
 * A post on Bluesky, `app.bsky.feed.post`, put under a fixed key: putting it
 * twice makes one post. The server does not check facets, so they are exact.
 */
import { instant } from "../../model/Timestamp.ts"
import { byteLength } from "../payload/countText.ts"
import { type ApiRequest, bearer, type Post } from "./ApiRequest.ts"
import { tid } from "./tid.ts"

/** Undefined for an article without a date: a record has one, and none is made up. */
export const blueskyRequest = (post: Post): ApiRequest | undefined => {
  const { share, text } = post
  if (share.published === null) return undefined
  const moment = instant(share.published)
  const tags = [...new Set([...post.hashtags, ...share.tags])].filter(isTag).slice(0, 8)
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
        text,
        createdAt: new Date(moment).toISOString(),
        ...(share.language === "und" ? {} : { langs: [share.language] }),
        facets: facetsOf(post),
        embed: {
          $type: "app.bsky.embed.external",
          external: { uri: share.url, title: share.title, description: share.description }
        },
        ...(tags.length === 0 ? {} : { tags })
      }
    }
  }
}

/** Of a record's tags: at most 640 bytes and 64 graphemes; a letter is a grapheme or less. */
const isTag = (tag: string): boolean => tag !== "" && byteLength(tag) <= 640 && [...tag].length <= 64

/** Link and hashtags, by bytes of UTF-8. They stand at the end: what looks like one in the headline is text. */
const facetsOf = ({ share, text, hashtags }: Post) => {
  let end = text.length - share.url.length
  const facets = [facet(text, end, text.length, { $type: "app.bsky.richtext.facet#link", uri: share.url })]
  for (const tag of hashtags.toReversed()) {
    const start = text.lastIndexOf(`#${tag}`, end - tag.length - 1)
    facets.unshift(facet(text, start, start + tag.length + 1, { $type: "app.bsky.richtext.facet#tag", tag }))
    end = start
  }
  return facets
}

const facet = (text: string, start: number, end: number, feature: Readonly<Record<string, string>>) => ({
  index: { byteStart: byteLength(text.slice(0, start)), byteEnd: byteLength(text.slice(0, end)) },
  features: [feature]
})
