/**
 * Mix, a share network as data. Link: sharer.js 0.5.4; share-menu 5.1.0 (low). Status: social-share-urls
 * (low). Text: general knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const mix: Network = {
  id: "mix",
  name: "Mix",
  category: "bookmark",
  aliases: [],
  status: {
    state: "unverified",
    note: "listed as discontinued by social-share-urls; still in sharer.js and share-menu; no date found"
  },
  share: {
    kind: "link",
    address: "https://mix.com/add",
    placement: "query",
    parameters: [{ name: "url", from: "url", required: true }]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#FF8126", ink: "black" },
  icon: {
    drawn: "mark",
    path: "M.001 0v21.61c0 1.32 1.074 2.39 2.4 2.39a2.396 2.396 0 0 0 2.402-2.39V8.54c0 .014-.005.026-.006.04V6.364a2.395 2.395 0 0 1 2.399-2.393 2.396 2.396 0 0 1 2.398 2.393v9.356a2.394 2.394 0 0 0 2.398 2.393 2.394 2.394 0 0 0 2.398-2.39v-3.692a2.398 2.398 0 0 1 2.385-2.078 2.4 2.4 0 0 1 2.41 2.389v1.214a2.397 2.397 0 0 0 2.408 2.389 2.399 2.399 0 0 0 2.406-2.39V.006a4.61 4.61 0 0 0-.145-.004c-1.31 0-2.558.264-3.693.74A9.449 9.449 0 0 1 23.841 0z",
    source: "simple-icons/mix"
  }
}
