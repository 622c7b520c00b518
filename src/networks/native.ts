/**
 * Share… (system sheet), a share network as data. Link: W3C Web Share and Clipboard API (high). Status: W3C
 * Web Share and Clipboard API (high). Text: W3C Web Share and Clipboard API (high). Picture: W3C Web Share and
 * Clipboard API (high). Colour: a neutral grey (high).
 */
import type { Network } from "./Network.ts"

export const native: Network = {
  id: "native",
  name: "Share…",
  category: "utility",
  aliases: ["web-share"],
  status: { state: "active" },
  share: {
    kind: "browser",
    placement: "query",
    parameters: []
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#404040", ink: "white" },
  icon: { drawn: "line", path: "M12 13.8V6.2M9.5 8.5 12 6.2l2.5 2.3M9 11H7.6v6.6h8.8V11H15", source: "fanfare" }
}
