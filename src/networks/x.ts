/**
 * X, a share network as data. Link: docs.x.com, web intent (high). Status: docs.x.com, web intent (high).
 * Text: twitter-text 3.1.0 (high). Picture: general knowledge (medium). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const x: Network = {
  id: "x",
  name: "X",
  category: "social",
  aliases: ["twitter"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://x.com/intent/tweet",
    placement: "query",
    parameters: [
      { name: "text", from: "text", required: false },
      { name: "url", from: "url", required: false },
      { name: "hashtags", from: "hashtags", required: false },
      { name: "via", from: "via", required: false }
    ]
  },
  text: { limit: 280, unit: "weighted", urlCost: 23 },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 600 } },
  needsInstance: false,
  brand: { color: "#000000", ink: "white" },
  icon: {
    drawn: "mark",
    path: "M14.234 10.162 22.977 0h-2.072l-7.591 8.824L7.251 0H.258l9.168 13.343L.258 24H2.33l8.016-9.318L16.749 24h6.993zm-2.837 3.299-.929-1.329L3.076 1.56h3.182l5.965 8.532.929 1.329 7.754 11.09h-3.182z",
    source: "simple-icons/x"
  }
}
