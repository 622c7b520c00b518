/**
 * Delicious, a share network as data. Link: sharer.js 0.5.4 (high). Status: Pinboard's notice of June 2017
 * (high). Text: general knowledge (low). Picture: general knowledge (low). Colour: general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const delicious: Network = {
  id: "delicious",
  name: "Delicious",
  category: "bookmark",
  aliases: [],
  status: { state: "retired", date: "2017-06-15", note: "read-only since then" },
  share: {
    kind: "link",
    address: "https://del.icio.us/post",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#3399FF", ink: "black" }
}
