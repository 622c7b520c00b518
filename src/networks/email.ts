/**
 * E-mail, a share network as data. Link: RFC 6068 and RFC 5724 (high). Status: RFC 6068 and RFC 5724 (high).
 * Text: general knowledge (medium). Picture: RFC 6068 and RFC 5724 (high). Colour: a neutral grey (high).
 */
import type { Network } from "./Network.ts"

export const email: Network = {
  id: "email",
  name: "E-mail",
  category: "utility",
  aliases: ["e-mail", "mail"],
  status: { state: "active" },
  share: {
    kind: "uri",
    address: "mailto:",
    placement: "query",
    parameters: [
      { name: "subject", from: "title", required: false },
      { name: "body", from: "descriptionAndUrl", required: false }
    ]
  },
  text: { limit: 2000, unit: "uri", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#404040", ink: "white" },
  icon: { drawn: "line", path: "M6.5 8h11v8h-11zm.3.4L12 12.6l5.2-4.2", source: "fanfare" }
}
