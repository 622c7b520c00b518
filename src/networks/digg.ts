/**
 * Digg, a share network as data. Link: public code (low). Status: Digg reports of March 2026 (high). Text:
 * general knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const digg: Network = {
  id: "digg",
  name: "Digg",
  category: "news",
  aliases: [],
  status: {
    state: "retired",
    date: "2026-03-13",
    note: "2026 reboot closed after two months (“hard reset”); the old submit link died earlier"
  },
  share: {
    kind: "link",
    address: "https://digg.com/submit",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#000000", ink: "white" }
}
