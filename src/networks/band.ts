/**
 * BAND, a share network as data. Link: public code (medium). Status: public code (low). Text: general
 * knowledge (low). Picture: general knowledge (low). Colour: general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const band: Network = {
  id: "band",
  name: "BAND",
  category: "social",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.band.us/plugin/share",
    placement: "query",
    parameters: [
      { name: "body", from: "textAndUrl", required: true },
      { name: "route", from: "url", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#00C73C", ink: "black" }
}
