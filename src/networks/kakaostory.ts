/**
 * KakaoStory, a share network as data. Link: sharer.js 0.5.4; share-menu 5.1.0 (low). Status: sharer.js 0.5.4;
 * share-menu 5.1.0 (low). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const kakaostory: Network = {
  id: "kakaostory",
  name: "KakaoStory",
  category: "social",
  aliases: [],
  status: { state: "unverified", note: "endpoint used by sharer.js and share-menu; service state not confirmed" },
  share: {
    kind: "link",
    address: "https://story.kakao.com/share",
    placement: "query",
    parameters: [{ name: "url", from: "url", required: true }]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#FFCD00", ink: "black" }
}
