/**
 * QQ, a share network as data. Link: general knowledge (low). Status: general knowledge (low). Text: general
 * knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const qq: Network = {
  id: "qq",
  name: "QQ",
  category: "messaging",
  aliases: [],
  status: { state: "unverified", note: "share endpoint recalled only" },
  share: {
    kind: "link",
    address: "https://connect.qq.com/widget/shareqq/index.html",
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
  brand: { color: "#1EBAFC", ink: "black" }
}
