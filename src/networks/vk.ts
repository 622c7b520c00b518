/**
 * VK, a share network as data. Link: sharer.js 0.5.4; shareon 2.8.1; vue-social-sharing 3.0.9;
 * social-share-urls (medium). Status: sharer.js 0.5.4; shareon 2.8.1; vue-social-sharing 3.0.9;
 * social-share-urls (medium). Text: general knowledge (low). Picture: shareon 2.8.1 (medium). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const vk: Network = {
  id: "vk",
  name: "VK",
  category: "social",
  aliases: ["vkontakte"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://vk.com/share.php",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "image", from: "image", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: true },
  image: { support: "parameter", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#0077FF", ink: "black" }
}
