/**
 * Print, a share network as data. Link: W3C Web Share and Clipboard API (high). Status: W3C Web Share and
 * Clipboard API (high). Text: W3C Web Share and Clipboard API (high). Picture: W3C Web Share and Clipboard API
 * (high). Colour: a neutral grey (high).
 */
import type { Network } from "./Network.ts"

export const print: Network = {
  id: "print",
  name: "Print",
  category: "utility",
  aliases: [],
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
  icon: {
    drawn: "line",
    path: "M8.6 9.8V6.6h6.8v3.2M8.6 15H6.8V9.8h10.4V15h-1.8M8.6 13.2h6.8v4.2H8.6z",
    source: "fanfare"
  }
}
