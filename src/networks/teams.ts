/**
 * Microsoft Teams, a share network as data. Link: shareon 2.8.1; Microsoft Learn, share to Teams from web apps
 * (medium). Status: Microsoft Learn, share to Teams from web apps (medium). Text: general knowledge (low).
 * Picture: Microsoft Learn, share to Teams from web apps (high). Colour: general knowledge (low).
 */
import type { Network } from "./Network.ts"

export const teams: Network = {
  id: "teams",
  name: "Microsoft Teams",
  category: "messaging",
  aliases: ["microsoft-teams", "msteams"],
  status: { state: "active", note: "desktop Edge and Chrome only, per the page read; no guest or free accounts" },
  share: {
    kind: "link",
    address: "https://teams.microsoft.com/share",
    placement: "query",
    parameters: [
      { name: "href", from: "url", required: true },
      { name: "msgText", from: "text", required: false },
      { name: "preview", from: "const:true", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#6264A7", ink: "white" },
  icon: {
    drawn: "line",
    path: "M10 10.7a1.9 1.9 0 1 0-.01 0zM6.4 16.9v-1a2.8 2.8 0 0 1 2.8-2.8h1.6a2.8 2.8 0 0 1 2.8 2.8v1M14.7 10.6a1.7 1.7 0 0 0 0-3.3M15.6 13.3a2.6 2.6 0 0 1 2 2.6v1",
    source: "fanfare"
  }
}
