/**
 * Lobsters, a share network as data. Link: shareon 2.8.1 (medium). Status: shareon 2.8.1 (medium). Text:
 * general knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const lobsters: Network = {
  id: "lobsters",
  name: "Lobsters",
  category: "news",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://lobste.rs/stories/new",
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
  brand: { color: "#AC130D", ink: "white" }
}
