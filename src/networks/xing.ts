/**
 * XING, a share network as data. Link: social-share-urls; FreshRSS share list; share-menu 5.1.0 (medium).
 * Status: social-share-urls; FreshRSS share list; share-menu 5.1.0 (medium). Text: general knowledge (low).
 * Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const xing: Network = {
  id: "xing",
  name: "XING",
  category: "social",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.xing.com/spi/shares/new",
    placement: "query",
    parameters: [{ name: "url", from: "url", required: true }]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#006567", ink: "white" }
}
