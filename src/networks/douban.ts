/**
 * Douban, a share network as data. Link: sharer.js 0.5.4 (medium). Status: sharer.js 0.5.4; social-share-urls;
 * share-menu 5.1.0 (low). Text: general knowledge (low). Picture: sharer.js 0.5.4 (medium). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const douban: Network = {
  id: "douban",
  name: "Douban",
  category: "social",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.douban.com/share/service",
    placement: "query",
    parameters: [
      { name: "href", from: "url", required: true },
      { name: "name", from: "title", required: false },
      { name: "image", from: "image", required: false },
      { name: "comment", from: "description", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "parameter", preferred: null },
  needsInstance: false,
  brand: { color: "#2D963D", ink: "black" }
}
