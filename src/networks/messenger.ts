/**
 * Messenger, a share network as data. Link: shareon 2.8.1; react-share 5.3.0 (medium). Status: shareon 2.8.1;
 * react-share 5.3.0 (medium). Text: general knowledge (low). Picture: general knowledge (low). Colour:
 * simple-icons 16.37.0 (high).
 */
import type { Network } from "./Network.ts"

export const messenger: Network = {
  id: "messenger",
  name: "Messenger",
  category: "messaging",
  aliases: [],
  status: { state: "active", note: "link form needs a Facebook app id" },
  share: {
    kind: "link",
    address: "https://www.facebook.com/dialog/send",
    placement: "query",
    parameters: [
      { name: "link", from: "url", required: true },
      { name: "redirect_uri", from: "url", required: true }
    ],
    requires: "app id"
  },
  text: { limit: null, unit: "none", urlCost: null },
  hashtags: { supported: false },
  image: { support: "page", preferred: { width: 1200, height: 630 } },
  needsInstance: false,
  brand: { color: "#0866FF", ink: "white" },
  icon: {
    drawn: "mark",
    path: "M12 0C5.24 0 0 4.952 0 11.64c0 3.499 1.434 6.521 3.769 8.61a.96.96 0 0 1 .323.683l.065 2.135a.96.96 0 0 0 1.347.85l2.381-1.053a.96.96 0 0 1 .641-.046A13 13 0 0 0 12 23.28c6.76 0 12-4.952 12-11.64S18.76 0 12 0m6.806 7.44c.522-.03.971.567.63 1.094l-4.178 6.457a.707.707 0 0 1-.977.208l-3.87-2.504a.44.44 0 0 0-.49.007l-4.363 3.01c-.637.438-1.415-.317-.995-.966l4.179-6.457a.706.706 0 0 1 .977-.21l3.87 2.505c.15.097.344.094.491-.007l4.362-3.008a.7.7 0 0 1 .364-.13",
    source: "simple-icons/messenger"
  }
}
