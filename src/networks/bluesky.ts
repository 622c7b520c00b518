/**
 * Bluesky, a share network as data. Link: docs.bsky.app, action intent links (high). Status: docs.bsky.app,
 * action intent links (high). Text: Bluesky PDS 0.5.35 (high). Picture: Bluesky PDS 0.5.35 (high). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const bluesky: Network = {
  id: "bluesky",
  name: "Bluesky",
  category: "social",
  aliases: ["bsky"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://bsky.app/intent/compose",
    placement: "query",
    parameters: [{ name: "text", from: "textAndUrl", required: true }]
  },
  text: { limit: 300, unit: "graphemes", urlCost: null, bytes: 3000 },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#1185FE", ink: "black" },
  icon: {
    drawn: "mark",
    path: "M5.202 2.857C7.954 4.922 10.913 9.11 12 11.358c1.087-2.247 4.046-6.436 6.798-8.501C20.783 1.366 24 .213 24 3.883c0 .732-.42 6.156-.667 7.037-.856 3.061-3.978 3.842-6.755 3.37 4.854.826 6.089 3.562 3.422 6.299-5.065 5.196-7.28-1.304-7.847-2.97-.104-.305-.152-.448-.153-.327 0-.121-.05.022-.153.327-.568 1.666-2.782 8.166-7.847 2.97-2.667-2.737-1.432-5.473 3.422-6.3-2.777.473-5.899-.308-6.755-3.369C.42 10.04 0 4.615 0 3.883c0-3.67 3.217-2.517 5.202-1.026",
    source: "simple-icons/bluesky"
  }
}
