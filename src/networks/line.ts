/**
 * LINE, a share network as data. Link: LINE Developers, share buttons (high). Status: LINE Developers, share
 * buttons (high). Text: general knowledge (low). Picture: general knowledge (low). Colour: simple-icons
 * 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const line: Network = {
  id: "line",
  name: "LINE",
  category: "messaging",
  aliases: ["lineit"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://social-plugins.line.me/lineit/share",
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
  brand: { color: "#00C300", ink: "black" }
}
