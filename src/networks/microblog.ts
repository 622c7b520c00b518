/**
 * Micro.blog, a share network as data. Link: public code (medium). Status: public code (medium). Text: general
 * knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const microblog: Network = {
  id: "microblog",
  name: "Micro.blog",
  category: "blog",
  aliases: ["micro.blog"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://micro.blog/post",
    placement: "query",
    parameters: [{ name: "text", from: "textAndUrl", required: true }]
  },
  text: { limit: 300, unit: "characters", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#FF8800", ink: "black" }
}
