/**
 * Reddit, a share network as data. Link: sharer.js 0.5.4; shareon 2.8.1; react-share 5.3.0 (medium). Status:
 * sharer.js 0.5.4; shareon 2.8.1; social-share-urls; FreshRSS share list (medium). Text: general knowledge
 * (medium). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const reddit: Network = {
  id: "reddit",
  name: "Reddit",
  category: "social",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.reddit.com/submit",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null, parts: { title: 300 } },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#FF4500", ink: "black" }
}
