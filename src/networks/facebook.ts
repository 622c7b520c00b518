/**
 * Facebook, a share network as data. Link: sharer.js 0.5.4; shareon 2.8.1; react-share 5.3.0 (medium). Status:
 * sharer.js 0.5.4; shareon 2.8.1; social-share-urls; react-share 5.3.0 (medium). Text: POSSE Party platform
 * limits (medium). Picture: general knowledge (medium). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const facebook: Network = {
  id: "facebook",
  name: "Facebook",
  category: "social",
  aliases: ["fb"],
  status: { state: "active", note: "Like and Comment plugins removed 2026-02-10; the sharer link is separate" },
  share: {
    kind: "link",
    address: "https://www.facebook.com/sharer/sharer.php",
    placement: "query",
    parameters: [
      { name: "u", from: "url", required: true },
      { name: "hashtag", from: "hashtag", required: false }
    ]
  },
  text: { limit: 63206, unit: "characters", urlCost: null },
  hashtags: { supported: true, max: 1 },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#0866FF", ink: "white" }
}
