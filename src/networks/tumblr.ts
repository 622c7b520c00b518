/**
 * Tumblr, a share network as data. Link: shareon 2.8.1; sharer.js 0.5.4 (medium). Status: sharer.js 0.5.4;
 * shareon 2.8.1; social-share-urls (medium). Text: general knowledge (low). Picture: general knowledge (low).
 * Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const tumblr: Network = {
  id: "tumblr",
  name: "Tumblr",
  category: "social",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.tumblr.com/widgets/share/tool",
    placement: "query",
    parameters: [
      { name: "posttype", from: "const:link", required: false },
      { name: "canonicalUrl", from: "url", required: true },
      { name: "content", from: "url", required: false },
      { name: "title", from: "title", required: false },
      { name: "caption", from: "description", required: false },
      { name: "tags", from: "tags", required: false },
      { name: "show-via", from: "via", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#36465D", ink: "white" }
}
