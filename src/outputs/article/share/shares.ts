/** `share.json` of every article: what each network is given, for programs and for pages with their own buttons. */
import { order } from "../../../model/Target.ts"
import { serviceRequests } from "../../../networks/api/services.ts"
import { networks } from "../../../networks/index.ts"
import type { ArticleOutput } from "../../ArticleOutput.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { textTarget } from "../../html/textTarget.ts"
import { shareOf } from "./payloadFor.ts"
import { payloadFacts } from "./shareFacts.ts"

export const shares: ArticleOutput = {
  name: "shares",
  version: 2,
  facts: payloadFacts,
  targets: (entry, facts) => [
    textTarget(
      entry.paths.share,
      "application/json",
      order.fragment,
      () => `${JSON.stringify(shareFile(entry, facts), null, 2)}\n`
    )
  ]
}

const shareFile = (entry: Entry, facts: Facts) => {
  const { id, url, title, language, direction } = entry.article
  return {
    version: 1,
    article: { id, url, title: title.toWellFormed(), language, direction },
    ...(entry.slides.length === 0 ? {} : { carousel: carouselOf(entry) }),
    networks: networks.map(entry.shares.payload),
    api: serviceRequests(shareOf(entry, facts))
  }
}

/** The pictures of a post with several, in their order. */
const carouselOf = ({ slides }: Entry) =>
  slides.map(({ url, width, height, type, alt }) => ({ url, width, height, type, alt: alt.toWellFormed() }))
