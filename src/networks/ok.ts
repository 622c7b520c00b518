/**
 * OK.ru, a share network as data. Link: shareon 2.8.1; react-share 5.3.0 (medium). Status: shareon 2.8.1;
 * react-share 5.3.0; sharer.js 0.5.4 (medium). Text: general knowledge (low). Picture: shareon 2.8.1 (medium).
 * Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const ok: Network = {
  id: "ok",
  name: "OK.ru",
  category: "social",
  aliases: ["odnoklassniki", "okru"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://connect.ok.ru/offer",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "imageUrl", from: "image", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "parameter", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#EE8208", ink: "black" }
}
