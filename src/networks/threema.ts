/**
 * Threema, a share network as data. Link: sharer.js 0.5.4; social-share-urls (medium). Status: sharer.js
 * 0.5.4; social-share-urls (low). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const threema: Network = {
  id: "threema",
  name: "Threema",
  category: "messaging",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "uri",
    address: "threema://compose",
    placement: "query",
    parameters: [{ name: "text", from: "textAndUrl", required: true }]
  },
  text: { limit: 3500, unit: "bytes", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#3FE669", ink: "black" }
}
