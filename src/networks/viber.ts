/**
 * Viber, a share network as data. Link: sharer.js 0.5.4; shareon 2.8.1; vue-social-sharing 3.0.9 (medium).
 * Status: sharer.js 0.5.4; shareon 2.8.1; vue-social-sharing 3.0.9 (medium). Text: general knowledge (low).
 * Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const viber: Network = {
  id: "viber",
  name: "Viber",
  category: "messaging",
  aliases: [],
  status: { state: "active", note: "only where the app is installed; social-share-urls lists it as dead on desktop" },
  share: {
    kind: "uri",
    address: "viber://forward",
    placement: "query",
    parameters: [{ name: "text", from: "textAndUrl", required: true }]
  },
  text: { limit: 200, unit: "characters", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#7360F2", ink: "black" }
}
