/**
 * LiveJournal, a share network as data. Link: react-share 5.3.0; share-menu 5.1.0; social-share-urls (medium).
 * Status: react-share 5.3.0; share-menu 5.1.0; social-share-urls (medium). Text: general knowledge (low).
 * Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const livejournal: Network = {
  id: "livejournal",
  name: "LiveJournal",
  category: "blog",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.livejournal.com/update.bml",
    placement: "query",
    parameters: [
      { name: "subject", from: "title", required: false },
      { name: "event", from: "descriptionAndUrl", required: true }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#00B0EA", ink: "black" }
}
