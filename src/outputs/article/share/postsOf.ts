/**
 * What is posted about an article on each network that POSSE Party posts to:
 * the texts of its share payloads, within the limits of each.
 */
import type { Post } from "../../../../feeds/Channel.ts"
import { findNetwork } from "../../../networks/index.ts"
import type { Network } from "../../../networks/Network.ts"
import type { Payload } from "../../../networks/payload.ts"

/** Our names of the networks, and the program's. */
const platforms = [
  ["bluesky", "bsky"],
  ["x", "x"],
  ["mastodon", "mastodon"],
  ["threads", "threads"],
  ["facebook", "facebook"],
  ["linkedin", "linkedin"]
] as const

export const postsOf = (payload: (network: Network) => Payload): ReadonlyArray<Post> =>
  platforms.flatMap(([id, platform]) => {
    const network = findNetwork(id)
    const text = network === undefined ? undefined : payload(network).text
    return text === undefined || !holdsLink(text) ? [] : [{ platform, text }]
  })

/** A link that is shown short leads nowhere without the facet that only Bluesky's own requests have. */
const holdsLink = (text: string): boolean => URL.canParse(text.split(/\s/).at(-1) ?? "")
