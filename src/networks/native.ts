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
  brand: { color: "#404040", ink: "white" }
}
