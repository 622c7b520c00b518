/**
 * Qzone, a share network as data. Link: social-share-urls; share-menu 5.1.0 (medium). Status: sharer.js 0.5.4;
 * social-share-urls; share-menu 5.1.0 (low). Text: general knowledge (low). Picture: general knowledge (low).
 * Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const qzone: Network = {
  id: "qzone",
  name: "Qzone",
  category: "social",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "summary", from: "description", required: false },
      { name: "pics", from: "image", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "parameter", preferred: null },
  needsInstance: false,
  brand: { color: "#FECE00", ink: "black" }
}
