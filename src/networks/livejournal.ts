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
  brand: { color: "#00B0EA", ink: "black" },
  icon: {
    drawn: "mark",
    path: "M18.09 14.696c-1.512.664-2.726 1.885-3.381 3.399l4.27.883-.886-4.282h-.003zM2.475 8.317L0 5.85C1.125 3.237 3.216 1.14 5.823 0h.006l2.469 2.463c1.368-.591 2.876-.921 4.463-.921C18.967 1.542 24 6.569 24 12.771 24 18.973 18.967 24 12.761 24 6.551 24 1.52 18.976 1.52 12.771c0-1.591.355-3.081.952-4.451l9.143 9.114c1.125-2.613 3.218-4.71 5.823-5.85l-9.135-9.12h-.008c-2.606 1.14-4.695 3.24-5.823 5.85l.003.003z",
    source: "simple-icons/livejournal"
  }
}
