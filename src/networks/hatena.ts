/**
 * Hatena Bookmark, a share network as data. Link: react-share 5.3.0 (medium). Status: react-share 5.3.0
 * (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour: general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const hatena: Network = {
  id: "hatena",
  name: "Hatena Bookmark",
  category: "bookmark",
  aliases: ["hatebu"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://b.hatena.ne.jp/add",
    placement: "query",
    parameters: [
      { name: "mode", from: "const:confirm", required: true },
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#00A4DE", ink: "black" }
}
