/**
 * Mix, a share network as data. Link: sharer.js 0.5.4; share-menu 5.1.0 (low). Status: social-share-urls
 * (low). Text: general knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const mix: Network = {
  id: "mix",
  name: "Mix",
  category: "bookmark",
  aliases: [],
  status: {
    state: "unverified",
    note: "listed as discontinued by social-share-urls; still in sharer.js and share-menu; no date found"
  },
  share: {
    kind: "link",
    address: "https://mix.com/add",
    placement: "query",
    parameters: [{ name: "url", from: "url", required: true }]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#FF8126", ink: "black" }
}
