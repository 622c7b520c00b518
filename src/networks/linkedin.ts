/**
 * LinkedIn, a share network as data. Link: shareon 2.8.1; social-share-urls; vue-social-sharing 3.0.9
 * (medium). Status: shareon 2.8.1; social-share-urls; vue-social-sharing 3.0.9 (medium). Text: POSSE Party
 * platform limits; independent preview guides of 2025 and 2026 (medium). Picture: independent preview guides
 * of 2025 and 2026 (medium). Colour: shareon 2.8.1 (medium).
 */
import type { Network } from "./Network.ts"

export const linkedin: Network = {
  id: "linkedin",
  name: "LinkedIn",
  category: "social",
  aliases: ["linked-in"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://www.linkedin.com/sharing/share-offsite/",
    placement: "query",
    parameters: [{ name: "url", from: "url", required: true }]
  },
  text: { limit: 3000, unit: "characters", urlCost: null },
  hashtags: { supported: true },
  image: { support: "page", preferred: { width: 1200, height: 627 } },
  needsInstance: false,
  brand: { color: "#0A66C2", ink: "white" },
  icon: {
    drawn: "line",
    path: "M7.6 10.8v5.9M7.6 7.4v.01M11.2 16.7v-5.9M11.2 13.4a2.6 2.6 0 0 1 5.2 0v3.3",
    source: "fanfare"
  }
}
