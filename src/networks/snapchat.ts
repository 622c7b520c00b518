/**
 * Snapchat, a share network as data. Link: share-menu 5.1.0; public code (medium). Status: share-menu 5.1.0;
 * public code (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour: simple-icons
 * 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const snapchat: Network = {
  id: "snapchat",
  name: "Snapchat",
  category: "messaging",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.snapchat.com/scan",
    placement: "query",
    parameters: [{ name: "attachmentUrl", from: "url", required: true }]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#FFFC00", ink: "black" }
}
