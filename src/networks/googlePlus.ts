/**
 * Google+, a share network as data. Link: a Google engineer's answer of 2012 (high). Status: Google's notices
 * of 2018 and 2019 (high). Text: Google +Snippet documents of 2011 to 2014 (high). Picture: Google +Snippet
 * documents of 2011 to 2014 (high). Colour: general knowledge (medium).
 */
import type { Network } from "./Network.ts"

export const googlePlus: Network = {
  id: "google-plus",
  name: "Google+",
  category: "social",
  aliases: ["gplus", "googleplus", "g+"],
  status: {
    state: "retired",
    date: "2019-04-02",
    note: "consumer service closed 2019-04-02; APIs, +1 and share buttons stopped 2019-03-07; Workspace successor (Currents) has no public share endpoint"
  },
  share: {
    kind: "link",
    address: "https://plus.google.com/share",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "hl", from: "language", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 506, height: 253 } },
  needsInstance: false,
  brand: { color: "#DB4437", ink: "black" },
  icon: { drawn: "line", path: "M12.06 9.24A3.9 3.9 0 1 0 13.2 12H9.9M17.4 10v4m-2-2h4", source: "fanfare" }
}
