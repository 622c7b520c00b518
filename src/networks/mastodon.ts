/**
 * Mastodon, a share network as data. Link: Mastodon blog, March 2026 (high). Status: Mastodon blog, March 2026
 * (high). Text: POSSE Party platform limits; Mastodon 4.6 for developers (medium). Picture: Mastodon 4.6 for
 * developers (high). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const mastodon: Network = {
  id: "mastodon",
  name: "Mastodon",
  category: "fediverse",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://share.joinmastodon.org/",
    placement: "fragment",
    parameters: [{ name: "text", from: "textAndUrl", required: true }],
    onInstance: "https://{instance}/share"
  },
  text: { limit: 500, unit: "graphemes", urlCost: 23 },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#6364FF", ink: "black" }
}
