/** The ways in which a post can hold its link, the best first. */
import type { Network } from "../Network.ts"
import { readableAddress } from "./readableAddress.ts"
import type { Share } from "./Share.ts"

export interface LinkForm {
  /** As the post shows it. */
  readonly shown: string
  /** As it is written where the network finds links in the text by itself. */
  readonly written: string
  /** The http or https address that it leads to. */
  readonly address: string
}

export const linkForms = ({ url, shortUrl }: Share, { text }: Network): ReadonlyArray<LinkForm> => [
  ...(text.link === "iri" ? [{ ...plainForm(url), shown: readableAddress(url), written: readableAddress(url) }] : []),
  plainForm(url),
  ...(shortUrl === undefined ? [] : [plainForm(shortUrl)])
]

const plainForm = (address: string): LinkForm => ({ shown: address, written: address, address })

/** The article's address, or its short one where that is too long; undefined where both are. `most`: UTF-16 units. */
export const addressWithin = ({ url, shortUrl }: Pick<Share, "url" | "shortUrl">, most: number): string | undefined =>
  [url, shortUrl].find((one) => one !== undefined && one.length <= most)
