/** The texts that share an article, each fitted once and only if it is asked for: fitting is what costs time. */
import type { Post } from "../../../../feeds/Channel.ts"
import type { Network } from "../../../networks/Network.ts"
import type { Payload } from "../../../networks/payload.ts"
import type { Pictured, ShareTexts } from "../../Entry.ts"
import { payloadFor, type SharingFacts } from "./payloadFor.ts"
import { postsOf } from "./postsOf.ts"

export const shareTexts = (entry: Pictured, facts: SharingFacts): ShareTexts => {
  const fit = payloadFor(entry, facts)
  const known = new Map<Network, Payload>()
  const payload = (network: Network): Payload => {
    const fitted = known.get(network) ?? fit(network)
    known.set(network, fitted)
    return fitted
  }
  let posts: ReadonlyArray<Post> | undefined
  return { payload, posts: () => (posts ??= postsOf(entry, payload)) }
}
