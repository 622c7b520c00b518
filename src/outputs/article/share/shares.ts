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
  version: 3,
  facts: payloadFacts,
  targets: (entry, facts) => [
    textTarget(entry.paths.share, "application/json", order.fragment, () => linesOf(shareFile(entry, facts)))
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

/** One network a line: an archive has as many of these files as articles, and a third of each would be blanks. */
const linesOf = (file: object): string =>
  `{\n${Object.entries(file)
    .map(([name, value]) => `${JSON.stringify(name)}: ${Array.isArray(value) ? listOf(value) : JSON.stringify(value)}`)
    .join(",\n")}\n}\n`

const listOf = (items: ReadonlyArray<unknown>): string => `[\n${items.map((one) => JSON.stringify(one)).join(",\n")}\n]`

/** The pictures of a post with several, in their order. */
const carouselOf = ({ slides }: Entry) =>
  slides.map(({ url, width, height, type, alt }) => ({ url, width, height, type, alt: alt.toWellFormed() }))
