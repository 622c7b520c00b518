/**
 * Skype, a share network as data. Link: sharer.js 0.5.4; social-share-urls (high). Status: Microsoft's
 * announcement of 2025 (high). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const skype: Network = {
  id: "skype",
  name: "Skype",
  category: "messaging",
  aliases: [],
  status: { state: "retired", date: "2025-05-05", note: "replaced by Teams" },
  share: {
    kind: "link",
    address: "https://web.skype.com/share",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "text", from: "text", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#00AFF0", ink: "black" }
}
