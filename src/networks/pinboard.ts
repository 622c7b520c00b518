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
  brand: { color: "#0000FF", ink: "white" },
  icon: {
    drawn: "mark",
    path: "M13.352 14.585l-4.509 4.614.72-4.062L3.428 7.57 0 7.753 7.58 0v2.953l7.214 6.646 4.513-1.105-4.689 4.982L24 24l-10.648-9.415z",
    source: "simple-icons/pinboard"
  }
}
