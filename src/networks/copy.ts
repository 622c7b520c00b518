/**
 * Copy link, a share network as data. Link: W3C Web Share and Clipboard API (high). Status: W3C Web Share and
 * Clipboard API (high). Text: W3C Web Share and Clipboard API (high). Picture: W3C Web Share and Clipboard API
 * (high). Colour: a neutral grey (high).
 */
import type { Network } from "./Network.ts"

export const copy: Network = {
  id: "copy",
  name: "Copy link",
  category: "utility",
  aliases: ["copy-link"],
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
    path: "M10.6 13.4a2.7 2.7 0 0 0 3.8 0l2.3-2.3a2.7 2.7 0 0 0-3.8-3.8l-.8.8M13.4 10.6a2.7 2.7 0 0 0-3.8 0l-2.3 2.3a2.7 2.7 0 0 0 3.8 3.8l.8-.8",
    source: "fanfare"
  }
}
