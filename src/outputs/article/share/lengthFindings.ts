/** What a person should know about an address that is longer than some networks take. */
import type { Article } from "../../../model/Article.ts"
import { type Finding, finding } from "../../../model/Finding.ts"
import { networks } from "../../../networks/index.ts"
import { takesAddress } from "../../../networks/payload.ts"
import type { Facts } from "../../Facts.ts"

/** In UTF-16 units; no network takes less. */
const taken = 120

export const lengthFindings = (
  { title, url, shortUrl, share, source }: Pick<Article, "title" | "url" | "shortUrl" | "share" | "source">,
  { share: { instances } }: Pick<Facts, "share">
): ReadonlyArray<Finding> => {
  if (url.length <= taken) return []
  const addresses = { url, ...(shortUrl === undefined ? {} : { shortUrl }) }
  const left = networks.filter(
    (network) => share?.off.includes(network.id) !== true && !takesAddress(addresses, network, instances)
  )
  return left.length === 0
    ? []
    : [
        finding(
          "FF5006",
          { file: source },
          `The address of "${title}" has ${url.length} characters, more than these take: ${left.map(({ name }) => name).join(", ")}. They get no link and no text.`,
          shortUrl === undefined
            ? "Give a short address that leads to the same page: `shortUrl: https://…`."
            : "Give a shorter `shortUrl`."
        )
      ]
}
