/**
 * Bluesky, a share network as data. Link: docs.bsky.app, action intent links (high). Status: docs.bsky.app,
 * action intent links (high). Text: Bluesky PDS 0.5.35 (high). Picture: Bluesky PDS 0.5.35 (high). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const bluesky: Network = {
  id: "bluesky",
  name: "Bluesky",
  category: "social",
  aliases: ["bsky"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://bsky.app/intent/compose",
    placement: "query",
    parameters: [{ name: "text", from: "textAndUrl", required: true }]
  },
  text: { limit: 300, unit: "graphemes", urlCost: null, bytes: 3000 },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#1185FE", ink: "black" }
}
