/**
 * X, a share network as data. Link: docs.x.com, web intent (high). Status: docs.x.com, web intent (high).
 * Text: twitter-text 3.1.0 (high). Picture: general knowledge (medium). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const x: Network = {
  id: "x",
  name: "X",
  category: "social",
  aliases: ["twitter"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://x.com/intent/tweet",
    placement: "query",
    parameters: [
      { name: "text", from: "text", required: false },
      { name: "url", from: "url", required: false },
      { name: "hashtags", from: "hashtags", required: false },
      { name: "via", from: "via", required: false }
    ]
  },
  text: { limit: 280, unit: "weighted", urlCost: 23 },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 600 } },
  needsInstance: false,
  brand: { color: "#000000", ink: "white" }
}
