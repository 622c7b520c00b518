/**
 * KakaoTalk, a share network as data. Link: public code (medium). Status: public code (medium). Text: general
 * knowledge (low). Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const kakaotalk: Network = {
  id: "kakaotalk",
  name: "KakaoTalk",
  category: "messaging",
  aliases: ["kakao"],
  status: { state: "active", note: "no plain link; needs the Kakao JavaScript SDK and an app key" },
  share: {
    kind: "sdk",
    placement: "query",
    parameters: [],
    requires: "app key"
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#FFCD00", ink: "black" }
}
