/**
 * What one network is given for one article: its link, or why there is none,
 * and texts within its limits. Pure: it depends on the record of the network
 * and on its behaviour, if it has one.
 */
import type { ApiRequest } from "./api/ApiRequest.ts"
import type { OwnFields } from "./behaviour/Behaviour.ts"
import { behaviours } from "./behaviour/index.ts"
import type { Network } from "./Network.ts"
import { postText } from "./payload/postText.ts"
import type { PayloadSettings, Share } from "./payload/Share.ts"
import { shareLink } from "./payload/shareLink.ts"
import { wellFormed } from "./payload/wellFormed.ts"

/** Why a network has no link. */
type Reason = "retired" | "unverified" | "needs-instance" | "needs-key" | "no-link"

export interface Payload extends OwnFields {
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
  /** A ready request to the network's API. */
  readonly api?: ApiRequest
}

export const payload = (share: Share, network: Network, settings: PayloadSettings): Payload => {
  const { id, name, status } = network
  const { state, date } = status
  const behaviour = behaviours.get(id)
  const facts = { id, name, status: state, ...(date === undefined ? {} : { retiredOn: date }) }
  if (state !== "active" && behaviour?.closed === undefined) return { ...facts, href: null, reason: state }
  const given = { share: wellFormed(share), network, settings }
  const texts = postText(given.share, network, settings)
  const link = shareLink(network, texts.fields, settings.instances[id])
  if (state !== "active")
    return { ...facts, href: null, reason: state, ...behaviour?.closed?.({ ...given, texts }, link ?? "") }
  const takesIt = behaviour?.takes?.(given.share) ?? true
  const reason = reasonFor(network, takesIt ? link : undefined)
  const api = behaviour?.request?.({ ...given, texts })
  return {
    ...facts,
    href: reason === undefined ? (link ?? null) : null,
    ...(reason === undefined ? {} : { reason }),
    ...textsShown(network, texts),
    ...behaviour?.fields?.({ ...given, texts }),
    ...(api === undefined ? {} : { api })
  }
}

/** For an active network. */
const reasonFor = ({ share, needsInstance }: Network, link: string | undefined): Reason | undefined => {
  if (share.requires !== undefined || share.kind === "sdk") return "needs-key"
  if (link !== undefined) return undefined
  return needsInstance ? "needs-instance" : "no-link"
}

/** Those that its link carries; the post also where the network limits it and takes no title. */
const textsShown = (
  { share, text }: Network,
  { fields, post }: ReturnType<typeof postText>
): Pick<Payload, "title" | "description" | "text"> => {
  const carries = (...names: ReadonlyArray<string>): boolean =>
    share.parameters.some(({ from }) => names.includes(from))
  const titled = text.parts?.title !== undefined || carries("title")
  return {
    ...(titled ? { title: fields.title } : {}),
    ...(carries("description") ? { description: fields.description } : {}),
    ...(carries("text", "textAndUrl", "descriptionAndUrl") || (text.limit !== null && !titled) ? { text: post } : {})
  }
}
