/** The request to a network's own API, for the networks that have one to post with. */
import type { Network } from "../Network.ts"
import { instanceHost } from "../payload/instanceHost.ts"
import { postText } from "../payload/postText.ts"
import type { PayloadSettings, Share } from "../payload/Share.ts"
import type { ApiRequest, Post } from "./ApiRequest.ts"
import { blueskyRequest } from "./bluesky.ts"
import { mastodonRequest } from "./mastodon.ts"
import { pinterestRequest } from "./pinterest.ts"
import { telegramRequest } from "./telegram.ts"
import { unmentioned } from "./unmentioned.ts"

/** `share` is well-formed. Undefined for a network without such an API, or a share that it cannot take. */
export const networkRequest = (share: Share, network: Network, settings: PayloadSettings): ApiRequest | undefined => {
  const post = (said: Share, rules: Network = network): Post => {
    const { fields, post, hashtags } = postText(said, rules, settings)
    return { share, text: post, title: fields.title, description: fields.description, hashtags }
  }
  const calm = { ...share, text: unmentioned(share.text) }
  switch (network.id) {
    case "pinterest": {
      const parts = { ...network.text.parts, description: 800 }
      return pinterestRequest(post(share, { ...network, text: { ...network.text, parts } }), settings.board)
    }
    case "mastodon": {
      return mastodonRequest(post(calm), instanceHost(settings.instances["mastodon"] ?? ""))
    }
    case "bluesky":
      return blueskyRequest(post(share))
    case "telegram":
      return telegramRequest(post(calm))
    default:
      return undefined
  }
}
