/**
 * Pocket, a share network as data. Link: sharer.js 0.5.4; vue-social-sharing 3.0.9 (high). Status: Mozilla's
 * announcement of May 2025 (high). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * shareon 2.8.1 (medium).
 */
import type { Network } from "./Network.ts"

export const pocket: Network = {
  id: "pocket",
  name: "Pocket",
  category: "bookmark",
  aliases: [],
  status: { state: "retired", date: "2025-07-08", note: "export only until 2025-10-08" },
  share: {
    kind: "link",
    address: "https://getpocket.com/save",
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
  brand: { color: "#EF3F56", ink: "black" },
  icon: { drawn: "line", path: "M6.8 7.6h10.4v4.2a5.2 5.2 0 0 1-10.4 0zM9.5 11l2.5 2.3 2.5-2.3", source: "fanfare" }
}
