/**
 * wallabag, a share network as data. Link: FreshRSS share list (medium). Status: FreshRSS share list (medium).
 * Text: general knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const wallabag: Network = {
  id: "wallabag",
  name: "wallabag",
  category: "bookmark",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://{instance}/bookmarklet",
    placement: "query",
    parameters: [{ name: "url", from: "url", required: true }]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: true,
  brand: { color: "#3F6184", ink: "white" }
}
