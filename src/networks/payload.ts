/**
 * What one network is given for one article: its link, or why there is none,
 * and texts within its limits. Pure, and by the network's facts alone.
 */
import type { ApiRequest } from "./api/ApiRequest.ts"
import { networkRequest } from "./api/networkRequest.ts"
import type { Network } from "./Network.ts"
import { type GooglePlusFields, googlePlusFields } from "./payload/googlePlusFields.ts"
import { type PinterestFields, pinterestFields } from "./payload/pinterestFields.ts"
import { postText } from "./payload/postText.ts"
import type { PayloadSettings, Share } from "./payload/Share.ts"
import { shareLink } from "./payload/shareLink.ts"
import { wellFormed } from "./payload/wellFormed.ts"

/** Why a network has no link. */
type Reason = "retired" | "unverified" | "needs-instance" | "needs-key" | "no-link"

export interface Payload extends Partial<Omit<GooglePlusFields, "widget">>, Partial<Omit<PinterestFields, "widget">> {
  readonly id: string
  readonly name: string
  readonly status: Network["status"]["state"]
  /** `YYYY-MM-DD` */
  readonly retiredOn?: string
  readonly href: string | null
  /** Only where `href` is null. */
  readonly reason?: Reason
  /** Whether the article itself turns the network off. */
  readonly off?: true
  readonly title?: string
  readonly description?: string
  /** The whole post with its hashtags and its link, within the network's limit. */
  readonly text?: string
  /** The network's own button, as attributes. */
  readonly widget?: GooglePlusFields["widget"] | NonNullable<PinterestFields["widget"]>
  /** A ready request to the network's API. */
  readonly api?: ApiRequest
}

export const payload = (given: Share, network: Network, settings: PayloadSettings): Payload => {
  const { id, name, status } = network
  const { state, date } = status
  const facts = { id, name, status: state, ...(date === undefined ? {} : { retiredOn: date }) }
  if (state !== "active" && id !== "google-plus") return { ...facts, href: null, reason: state }
  const share = wellFormed(given)
  const { fields, post } = postText(share, network, settings)
  const link = shareLink(network, fields, settings.instances[id])
  const reason = reasonFor(network, link)
  const carries = (...names: ReadonlyArray<string>): boolean =>
    network.share.parameters.some(({ from }) => names.includes(from))
  const known = {
    ...facts,
    href: reason === undefined ? (link ?? null) : null,
    ...(reason === undefined ? {} : { reason })
  }
  if (id === "google-plus") return { ...known, ...googlePlusFields(share, link ?? "") }
  const api = networkRequest(share, network, settings)
  const titled = network.text.parts?.title !== undefined || carries("title")
  return {
    ...known,
    ...(titled ? { title: fields.title } : {}),
    ...(carries("description") ? { description: fields.description } : {}),
    ...(carries("text", "textAndUrl", "descriptionAndUrl") || (network.text.limit !== null && !titled)
      ? { text: post }
      : {}),
    ...(id === "pinterest" ? pinterestFields(share, network.text, fields, settings.pinButton === true) : {}),
    ...(api === undefined ? {} : { api })
  }
}

const reasonFor = ({ status, share, needsInstance }: Network, link: string | undefined): Reason | undefined => {
  if (status.state !== "active") return status.state
  if (share.requires !== undefined || share.kind === "sdk") return "needs-key"
  if (link !== undefined) return undefined
  return needsInstance ? "needs-instance" : "no-link"
}
