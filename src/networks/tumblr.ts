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
  brand: { color: "#36465D", ink: "white" },
  icon: {
    drawn: "mark",
    path: "M14.563 24c-5.093 0-7.031-3.756-7.031-6.411V9.747H5.116V6.648c3.63-1.313 4.512-4.596 4.71-6.469C9.84.051 9.941 0 9.999 0h3.517v6.114h4.801v3.633h-4.82v7.47c.016 1.001.375 2.371 2.207 2.371h.09c.631-.02 1.486-.205 1.936-.419l1.156 3.425c-.436.636-2.4 1.374-4.156 1.404h-.178l.011.002z",
    source: "simple-icons/tumblr"
  }
}
