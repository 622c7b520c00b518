/** One article as it is shared, and the payload that a network gets of it. */
import type { Network } from "../../networks/Network.ts"
import { type Payload, payload } from "../../networks/payload.ts"
import type { Share } from "../../networks/payload/Share.ts"
import type { Edition, Entry } from "../Output.ts"

export const payloadFor = (entry: Entry, edition: Pick<Edition, "site" | "share">): ((network: Network) => Payload) => {
  const share = shareOf(entry, edition)
  const settings = {
    hashtags: edition.share.hashtags,
    instances: edition.share.instances,
    accounts: edition.site.accounts
  }
  return (network) => payload(share, network, settings)
}

const shareOf = ({ article, cards }: Entry, { site }: Pick<Edition, "site">): Share => ({
  url: article.url,
  title: article.title,
  text: article.title,
  description: article.description,
  language: article.language,
  site: site.title,
  tags: article.tags,
  pictures: {
    wide: { url: cards.og.url, alt: cards.og.alt },
    tall: { url: cards.pin.url, alt: cards.pin.alt }
  }
})
