/**
 * Lemmy, a share network as data. Link: FreshRSS share list; public code (medium). Status: FreshRSS share
 * list; public code (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const lemmy: Network = {
  id: "lemmy",
  name: "Lemmy",
  category: "fediverse",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://{instance}/create_post",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "body", from: "description", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null, parts: { title: 200 } },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: true,
  brand: { color: "#000000", ink: "white" }
}
