/**
 * Blogger, a share network as data. Link: sharer.js 0.5.4; share-menu 5.1.0; social-share-urls (medium).
 * Status: sharer.js 0.5.4; share-menu 5.1.0; social-share-urls (medium). Text: general knowledge (low).
 * Picture: general knowledge (low). Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const blogger: Network = {
  id: "blogger",
  name: "Blogger",
  category: "blog",
  aliases: [],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.blogger.com/blog-this.g",
    placement: "query",
    parameters: [
      { name: "u", from: "url", required: true },
      { name: "n", from: "title", required: false },
      { name: "t", from: "description", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#FF5722", ink: "black" },
  icon: {
    drawn: "tile",
    path: "M21.976 24H2.026C.9 24 0 23.1 0 21.976V2.026C0 .9.9 0 2.025 0H22.05C23.1 0 24 .9 24 2.025v19.95C24 23.1 23.1 24 21.976 24zM12 3.975H9c-2.775 0-5.025 2.25-5.025 5.025v6c0 2.774 2.25 5.024 5.025 5.024h6c2.774 0 5.024-2.25 5.024-5.024v-3.975c0-.6-.45-1.05-1.05-1.05H18c-.524 0-.976-.45-.976-.976 0-2.776-2.25-5.026-5.024-5.026zm3.074 12H9c-.525 0-.975-.45-.975-.975s.45-.976.975-.976h6.074c.526 0 .977.45.977.976s-.45.976-.975.976zm-2.55-7.95c.527 0 .976.45.976.975s-.45.975-.975.975h-3.6c-.525 0-.976-.45-.976-.975s.45-.975.975-.975h3.6z",
    source: "simple-icons/blogger"
  }
}
