/**
 * Weibo, a share network as data. Link: sharer.js 0.5.4; vue-social-sharing 3.0.9; react-share 5.3.0 (medium).
 * Status: sharer.js 0.5.4; vue-social-sharing 3.0.9; react-share 5.3.0; social-share-urls (medium). Text:
 * general knowledge (low). Picture: vue-social-sharing 3.0.9 (medium). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const weibo: Network = {
  id: "weibo",
  name: "Weibo",
  category: "social",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://service.weibo.com/share/share.php",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "text", required: false },
      { name: "pic", from: "image", required: false },
      { name: "language", from: "const:zh_cn", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: true, closed: true },
  image: { support: "parameter", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#E6162D", ink: "white" }
}
