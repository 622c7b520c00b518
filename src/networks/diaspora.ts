/**
 * diaspora*, a share network as data. Link: FreshRSS share list (medium). Status: social-share-urls; FreshRSS
 * share list (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour: simple-icons
 * 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const diaspora: Network = {
  id: "diaspora",
  name: "diaspora*",
  category: "fediverse",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://{instance}/bookmarklet",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "notes", from: "description", required: false }
    ]
  },
  text: { limit: 65535, unit: "characters", urlCost: null },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: true,
  brand: { color: "#000000", ink: "white" }
}
