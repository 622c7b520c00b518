/** `share.json` of every article: what each network is given, for programs and for pages with their own buttons. */
import { order, type Target } from "../../../model/Target.ts"
import { serviceRequests } from "../../../networks/api/services.ts"
import { networks } from "../../../networks/index.ts"
import type { Edition, Entry, Output } from "../../Output.ts"
import { payloadFor, shareOf } from "./payloadFor.ts"

export const shares: Output = {
  name: "shares",
  plan: (edition) => ({ targets: edition.entries.map((entry) => shareTarget(entry, edition)), findings: [] })
}

const shareTarget = (entry: Entry, edition: Edition): Target => ({
  path: entry.paths.share,
  type: "application/json",
  order: order.fragment,
  content: { _tag: "Text", render: () => `${JSON.stringify(shareFile(entry, edition), null, 2)}\n` }
})

const shareFile = (entry: Entry, edition: Edition) => {
  const { id, url, title, language, direction } = entry.article
  return {
    version: 1,
    article: { id, url, title: title.toWellFormed(), language, direction },
    networks: networks.map(payloadFor(entry, edition)),
    api: serviceRequests(shareOf(entry, edition))
  }
}
