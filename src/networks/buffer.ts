/**
 * Buffer, a share network as data. Link: FreshRSS share list; public code (medium). Status: FreshRSS share
 * list; public code (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const buffer: Network = {
  id: "buffer",
  name: "Buffer",
  category: "utility",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://publish.buffer.com/compose",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "text", from: "text", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#231F20", ink: "white" },
  icon: {
    drawn: "mark",
    path: "M1.371 5.476L11.943 0l10.686 5.476-10.686 5.495zm3.36 4.81l7.212 3.547 7.288-3.547 3.398 1.655-10.686 5.202L1.371 11.94zm0 6.171l7.212 3.911 7.288-3.91 3.398 1.815L11.943 24 1.371 18.273z",
    source: "simple-icons/buffer"
  }
}
