/**
 * StumbleUpon, a share network as data. Link: vue-social-sharing 3.0.9 (high). Status: closing reports of 2018
 * (high). Text: general knowledge (low). Picture: general knowledge (low). Colour: general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const stumbleupon: Network = {
  id: "stumbleupon",
  name: "StumbleUpon",
  category: "news",
  aliases: [],
  status: { state: "retired", date: "2018-06-30", note: "moved to Mix" },
  share: {
    kind: "link",
    address: "https://www.stumbleupon.com/submit",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#EB4924", ink: "black" }
}
