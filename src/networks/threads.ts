/**
 * Threads, a share network as data. Link: Meta, Threads web intents (high). Status: Meta, Threads web intents
 * (high). Text: Meta, Threads posts (high). Picture: general knowledge (low). Colour: simple-icons 16.37.0
 * (high).
 */
import type { Network } from "./Network.ts"

export const threads: Network = {
  id: "threads",
  name: "Threads",
  category: "social",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.threads.com/intent/post",
    placement: "query",
    parameters: [
      { name: "text", from: "text", required: false },
      { name: "url", from: "url", required: false },
      { name: "tag", from: "topic", required: false }
    ]
  },
  text: { limit: 500, unit: "emoji-bytes", urlCost: null },
  hashtags: { supported: true, max: 1 },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#000000", ink: "white" }
}
