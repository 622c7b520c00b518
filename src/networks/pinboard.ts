/**
 * Pinboard, a share network as data. Link: sharer.js 0.5.4; FreshRSS share list (medium). Status: sharer.js
 * 0.5.4; FreshRSS share list (medium). Text: general knowledge (low). Picture: general knowledge (low).
 * Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const pinboard: Network = {
  id: "pinboard",
  name: "Pinboard",
  category: "bookmark",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://pinboard.in/add",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "description", from: "description", required: false },
      { name: "next", from: "const:same", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null, parts: { title: 255 } },
  hashtags: { supported: true },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#0000FF", ink: "white" }
}
