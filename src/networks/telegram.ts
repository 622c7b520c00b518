/**
 * Telegram, a share network as data. Link: social-share-urls; vue-social-sharing 3.0.9; FreshRSS share list
 * (medium). Status: sharer.js 0.5.4; shareon 2.8.1; vue-social-sharing 3.0.9; FreshRSS share list (medium).
 * Text: general knowledge (medium). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const telegram: Network = {
  id: "telegram",
  name: "Telegram",
  category: "messaging",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://t.me/share/url",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "text", from: "text", required: false }
    ]
  },
  text: { limit: 4096, unit: "characters", urlCost: null },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#26A5E4", ink: "black" }
}
