/**
 * Shaarli, a share network as data. Link: FreshRSS share list (medium). Status: FreshRSS share list (medium).
 * Text: general knowledge (low). Picture: general knowledge (low). Colour: general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const shaarli: Network = {
  id: "shaarli",
  name: "Shaarli",
  category: "bookmark",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://{instance}/",
    placement: "query",
    parameters: [
      { name: "post", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "source", from: "site", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: true,
  brand: { color: "#3B5998", ink: "white" },
  icon: { drawn: "line", path: "M8.6 6.8h6.8v10.4L12 14.7l-3.4 2.5z", source: "fanfare" }
}
