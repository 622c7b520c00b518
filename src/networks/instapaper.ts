/**
 * Instapaper, a share network as data. Link: react-share 5.3.0 (medium). Status: sharer.js 0.5.4;
 * vue-social-sharing 3.0.9; react-share 5.3.0; social-share-urls (medium). Text: general knowledge (low).
 * Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const instapaper: Network = {
  id: "instapaper",
  name: "Instapaper",
  category: "bookmark",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.instapaper.com/hello2",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "description", from: "description", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#1F1F1F", ink: "white" },
  icon: {
    drawn: "mark",
    path: "M14.766 20.259c0 1.819.271 2.089 2.934 2.292V24H6.301v-1.449c2.666-.203 2.934-.473 2.934-2.292V3.708c0-1.784-.27-2.089-2.934-2.292V0h11.398v1.416c-2.662.203-2.934.506-2.934 2.292v16.551z",
    source: "simple-icons/instapaper"
  }
}
