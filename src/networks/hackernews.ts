/**
 * Hacker News, a share network as data. Link: sharer.js 0.5.4; shareon 2.8.1; social-share-urls;
 * vue-social-sharing 3.0.9 (medium). Status: sharer.js 0.5.4; shareon 2.8.1; social-share-urls;
 * vue-social-sharing 3.0.9 (medium). Text: general knowledge (medium). Picture: general knowledge (medium).
 * Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const hackernews: Network = {
  id: "hackernews",
  name: "Hacker News",
  category: "news",
  aliases: ["hn", "ycombinator", "hacker-news"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://news.ycombinator.com/submitlink",
    placement: "query",
    parameters: [
      { name: "u", from: "url", required: true },
      { name: "t", from: "title", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null, parts: { title: 80 } },
  hashtags: { supported: false },
  image: { support: "none", preferred: null },
  needsInstance: false,
  brand: { color: "#F0652F", ink: "black" }
}
