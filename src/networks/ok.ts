/**
 * OK.ru, a share network as data. Link: shareon 2.8.1; react-share 5.3.0 (medium). Status: shareon 2.8.1;
 * react-share 5.3.0; sharer.js 0.5.4 (medium). Text: general knowledge (low). Picture: shareon 2.8.1 (medium).
 * Colour: simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const ok: Network = {
  id: "ok",
  name: "OK.ru",
  category: "social",
  aliases: ["odnoklassniki", "okru"],
  status: { state: "active" },
  share: {
    kind: "link",
    address: "https://connect.ok.ru/offer",
    placement: "query",
    parameters: [
      { name: "url", from: "url", required: true },
      { name: "title", from: "title", required: false },
      { name: "imageUrl", from: "image", required: false }
    ]
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "parameter", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#EE8208", ink: "black" },
  icon: {
    drawn: "mark",
    path: "M12 0a6.2 6.2 0 0 0-6.194 6.195 6.2 6.2 0 0 0 6.195 6.192 6.2 6.2 0 0 0 6.193-6.192A6.2 6.2 0 0 0 12.001 0zm0 3.63a2.567 2.567 0 0 1 2.565 2.565 2.568 2.568 0 0 1-2.564 2.564 2.568 2.568 0 0 1-2.565-2.564 2.567 2.567 0 0 1 2.565-2.564zM6.807 12.6a1.814 1.814 0 0 0-.91 3.35 11.611 11.611 0 0 0 3.597 1.49l-3.462 3.463a1.815 1.815 0 0 0 2.567 2.566L12 20.066l3.405 3.403a1.813 1.813 0 0 0 2.564 0c.71-.709.71-1.858 0-2.566l-3.462-3.462a11.593 11.593 0 0 0 3.596-1.49 1.814 1.814 0 1 0-1.932-3.073 7.867 7.867 0 0 1-8.34 0c-.318-.2-.674-.29-1.024-.278z",
    source: "simple-icons/odnoklassniki"
  }
}
