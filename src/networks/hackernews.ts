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
  brand: { color: "#F0652F", ink: "black" },
  icon: {
    drawn: "tile",
    path: "M0 24V0h24v24H0zM6.951 5.896l4.112 7.708v5.064h1.583v-4.972l4.148-7.799h-1.749l-2.457 4.875c-.372.745-.688 1.434-.688 1.434s-.297-.708-.651-1.434L8.831 5.896h-1.88z",
    source: "simple-icons/ycombinator"
  }
}
