/**
 * Blogger, a share network as data. Link: sharer.js 0.5.4; share-menu 5.1.0; social-share-urls (medium).
 * Status: sharer.js 0.5.4; share-menu 5.1.0; social-share-urls (medium). Text: general knowledge (low).
 * Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const blogger: Network = {
  id: "blogger",
  name: "Blogger",
  category: "blog",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.blogger.com/blog-this.g",
    placement: "query",
    parameters: [
      { name: "u", from: "url", required: true },
      { name: "n", from: "title", required: false },
      { name: "t", from: "description", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#FF5722", ink: "black" }
}
