/**
 * WordPress.com, a share network as data. Link: vue-social-sharing 3.0.9; sharer.js 0.5.4; social-share-urls
 * (low). Status: general knowledge (low). Text: general knowledge (low). Picture: vue-social-sharing 3.0.9
 * (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const wordpress: Network = {
  id: "wordpress",
  name: "WordPress.com",
  category: "blog",
  aliases: ["wordpresscom"],
  status: { state: "unverified", note: "Press This was removed from core in 4.9; endpoint state not confirmed" },
  share: {
    kind: "link",
    address: "https://wordpress.com/press-this.php",
    placement: "query",
    parameters: [
      { name: "u", from: "url", required: true },
      { name: "t", from: "title", required: false },
      { name: "s", from: "description", required: false },
      { name: "i", from: "image", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "parameter", preferred: null },
  needsInstance: false,
  brand: { color: "#21759B", ink: "white" }
}
