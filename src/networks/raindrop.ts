/**
 * Raindrop.io, a share network as data. Link: FreshRSS share list; public code (medium). Status: FreshRSS
 * share list; public code (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const raindrop: Network = {
  id: "raindrop",
  name: "Raindrop.io",
  category: "bookmark",
  aliases: ["raindropio"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://app.raindrop.io/add",
    placement: "query",
    parameters: [
      { name: "link", from: "url", required: true },
      { name: "title", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#0B7ED0", ink: "black" },
  icon: {
    drawn: "line",
    path: "M12 6c2.6 3 4.1 5.2 4.1 7.3a4.1 4.1 0 0 1-8.2 0C7.9 11.2 9.4 9 12 6z",
    source: "fanfare"
  }
}
