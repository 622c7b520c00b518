/**
 * SMS, a share network as data. Link: RFC 6068 and RFC 5724; social-share-urls; vue-social-sharing 3.0.9
 * (medium). Status: RFC 6068 and RFC 5724 (medium). Text: general knowledge (medium). Picture: RFC 6068 and
 * RFC 5724 (high). Colour: a neutral grey (high).
 */
import type { Network } from "./Network.ts"

export const sms: Network = {
  id: "sms",
  name: "SMS",
  category: "messaging",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "uri",
    address: "sms:",
    placement: "query",
    parameters: [{ name: "body", from: "textAndUrl", required: true }]
  },
  text: { limit: 160, unit: "gsm7", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#404040", ink: "white" },
  icon: {
    drawn: "line",
    path: "M6.5 7.2h11v7.4h-5.6l-3 2.6v-2.6H6.5zM9.3 10.9v.01M12 10.9v.01M14.7 10.9v.01",
    source: "fanfare"
  }
}
