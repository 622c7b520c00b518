/**
 * Flipboard, a share network as data. Link: sharer.js 0.5.4; vue-social-sharing 3.0.9; social-share-urls
 * (medium). Status: sharer.js 0.5.4; vue-social-sharing 3.0.9; social-share-urls (medium). Text: general
 * knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const flipboard: Network = {
  id: "flipboard",
  name: "Flipboard",
  category: "news",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://share.flipboard.com/bookmarklet/popout",
    placement: "query",
    parameters: [
      { name: "v", from: "const:2", required: true },
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#E12828", ink: "white" },
  icon: {
    drawn: "tile",
    path: "M0 0v24h24V0H0zm19.2 9.6h-4.8v4.8H9.6v4.8H4.8V4.8h14.4v4.8z",
    source: "simple-icons/flipboard"
  }
}
