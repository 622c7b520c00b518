/**
 * Messenger, a share network as data. Link: shareon 2.8.1; react-share 5.3.0 (medium). Status: shareon 2.8.1;
 * react-share 5.3.0 (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const messenger: Network = {
  id: "messenger",
  name: "Messenger",
  category: "messaging",
  aliases: [],
  status: { state: "active", note: "link form needs a Facebook app id" },
  share: {
    kind: "link",
    address: "https://www.facebook.com/dialog/send",
    placement: "query",
    parameters: [
      { name: "link", from: "url", required: true },
      { name: "redirect_uri", from: "url", required: true }
    ],
    requires: "app id"
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#0866FF", ink: "white" }
}
