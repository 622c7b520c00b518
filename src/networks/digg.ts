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
  brand: { color: "#000000", ink: "white" },
  icon: {
    drawn: "mark",
    path: "M17.76 8.16v8.16h3.84v.96h-3.84v1.92H24V8.16h-6.24zm-7.2 0v8.16h3.84v.96h-3.84v1.92h6.24V8.16h-6.24zM3.84 4.8v3.36H0v8.16h6.24V4.8h-2.4zM9.6 8.16H7.2v8.16h2.4V8.16zm12 6.24h-1.44v-4.32h1.44v4.32zm-17.76 0H2.4v-4.32h1.44v4.32zm10.56 0h-1.44v-4.32h1.44v4.32zM9.6 4.8H7.2v2.4h2.4V4.8z",
    source: "simple-icons/digg"
  }
}
