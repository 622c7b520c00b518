/**
 * Evernote, a share network as data. Link: sharer.js 0.5.4; vue-social-sharing 3.0.9; social-share-urls
 * (medium). Status: sharer.js 0.5.4; vue-social-sharing 3.0.9; social-share-urls (low). Text: general
 * knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const evernote: Network = {
  id: "evernote",
  name: "Evernote",
  category: "bookmark",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.evernote.com/clip.action",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#00A82D", ink: "black" }
}
