/**
 * Pinterest, a share network as data. Link: Pinterest Developers, buttons (high). Status: Pinterest
 * Developers, buttons (high). Text: Pinterest Help, product specs (high). Picture: Pinterest Help, product
 * specs (high). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const pinterest: Network = {
  id: "pinterest",
  name: "Pinterest",
  category: "social",
  aliases: ["pin"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.pinterest.com/pin/create/button/",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "media", from: "imageTall", required: false },
      { name: "description", from: "description", required: false }
    ]
  },
  text: {
    limit: 500,
    unit: "characters",
    urlCost: null,
    parts: { title: 100, description: 500, altText: 500 }
  },
  hashtags: { supported: true },
  image: { support: "parameter", preferred: { width: 1000, height: 1500 } },
  needsInstance: false,
  brand: { color: "#BD081C", ink: "white" }
}
