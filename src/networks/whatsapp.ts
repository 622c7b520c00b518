/**
 * WhatsApp, a share network as data. Link: sharer.js 0.5.4; shareon 2.8.1; FreshRSS share list (medium).
 * Status: sharer.js 0.5.4; shareon 2.8.1; FreshRSS share list (medium). Text: general knowledge (low).
 * Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const whatsapp: Network = {
  id: "whatsapp",
  name: "WhatsApp",
  category: "messaging",
  aliases: [],
  status: {
    state: "active",
    note: "social-share-urls found wa.me without number failing in 2020; three maintained libraries use it today"
  },
  share: {
    kind: "link",
    address: "https://wa.me/",
    placement: "query",
    parameters: [{ name: "text", from: "textAndUrl", required: true }]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#25D366", ink: "black" }
}
