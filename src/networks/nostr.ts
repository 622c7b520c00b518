/**
 * Nostr, a share network as data. Link: general knowledge (low). Status: general knowledge (low). Text:
 * general knowledge (low). Picture: general knowledge (low). Colour: general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const nostr: Network = {
  id: "nostr",
  name: "Nostr",
  category: "social",
  aliases: [],
  status: {
    state: "unverified",
    note: "no agreed web share intent; publish through relays (NIP-01 kind 1, NIP-23 kind 30023)"
  },
  share: {
    kind: "none",
    placement: "query",
    parameters: []
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: true },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#8E30EB", ink: "white" }
}
