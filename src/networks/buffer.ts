/**
 * Buffer, a share network as data. Link: FreshRSS share list; public code (medium). Status: FreshRSS share
 * list; public code (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const buffer: Network = {
  id: "buffer",
  name: "Buffer",
  category: "utility",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://publish.buffer.com/compose",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "text", from: "text", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#231F20", ink: "white" }
}
