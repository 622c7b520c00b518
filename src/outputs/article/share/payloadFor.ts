/** One article as it is shared, and the payload that a network gets of it. */
import type { ShareWish } from "../../../model/Article.ts"
import type { Network } from "../../../networks/Network.ts"
import { type Payload, payload } from "../../../networks/payload.ts"
import type { Share } from "../../../networks/payload/Share.ts"
import type { Pictured } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { pinPicture } from "./pinPicture.ts"
import { widePicture } from "./widePicture.ts"

/** What a share depends on besides the article. */
export type SharingFacts = Pick<Facts, "site" | "share">

/** With what the article itself says about its shares; a network that it turns off has no link and no text. */
export const payloadFor = (entry: Pictured, facts: SharingFacts): ((network: Network) => Payload) => {
  const { instances, hashtags, pinterest = {} } = facts.share
  const wish = entry.article.share
  return (network) => {
    const { id, name, status } = network
    if (wish?.off.includes(id) === true)
      return { id, name, status: status.state, href: null, reason: "no-link", off: true }
    const words = { ...wish, ...wish?.networks[id] }
    return payload(shareOf(entry, facts, words), network, {
      hashtags: words.hashtags ?? hashtags,
      instances,
      accounts: facts.site.accounts,
      ...(pinterest.board === undefined ? {} : { board: pinterest.board }),
      pinButton: pinterest.button === true
    })
  }
}

/** What is shared everywhere, or with the words for one network. */
export const shareOf = (
  entry: Pictured,
  { site }: Pick<Facts, "site">,
  { text, image }: Partial<ShareWish> = entry.article.share ?? {}
): Share => {
  const { article } = entry
  const shown = widePicture(entry)
  return {
    id: article.id,
    published: article.published,
    url: article.url,
    ...(article.shortUrl === undefined ? {} : { shortUrl: article.shortUrl }),
    title: article.title,
    text: text ?? article.title,
    description: text ?? article.description,
    language: article.language,
    site: site.title,
    tags: article.tags,
    pictures: {
      wide:
        image !== undefined
          ? { url: image, alt: article.images.find(({ url }) => url === image)?.alt ?? "" }
          : shown === null
            ? null
            : { url: shown.url, alt: shown.alt },
      tall: pinPicture(entry, image)
    },
    ...(article.pageMetadata === undefined ? {} : { pageMetadata: article.pageMetadata })
  }
}
