/**
 * Fediverse (any server), a share network as data. Link: mastodon/mastodon issue 442 (medium). Status: shareon
 * 2.8.1; shariff 3.3.0 (medium). Text: general knowledge (medium). Picture: general knowledge (low). Colour:
 * shareon 2.8.1 (medium).
 */
import type { Network } from "./Network.ts"

export const fediverse: Network = {
  id: "fediverse",
  name: "Fediverse",
  category: "fediverse",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://{instance}/share",
    placement: "query",
    parameters: [{ name: "text", from: "textAndUrl", required: true }]
  },
  text: { limit: 500, unit: "graphemes", urlCost: null },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: true,
  brand: { color: "#8A54AF", ink: "white" },
  icon: {
    drawn: "line",
    path: "M12 6v4.6M10 7.15l4 2.3m0-2.3-4 2.3M8 12.9v4.6M6 14.05l4 2.3m0-2.3-4 2.3M16 12.9v4.6M14 14.05l4 2.3m0-2.3-4 2.3",
    source: "fanfare"
  }
}
