/**
 * What one network is given for one article: its link, or why there is none,
 * and texts within its limits. Pure: it depends on the record of the network
 * and on its behaviour, if it has one.
 */
import type { ApiRequest } from "./api/ApiRequest.ts"
import type { Given, OwnFields } from "./behaviour/Behaviour.ts"
import { behaviours } from "./behaviour/index.ts"
import type { Network } from "./Network.ts"
import { type PostText, postText } from "./payload/postText.ts"
import type { PayloadSettings, Share } from "./payload/Share.ts"
import { shareLink } from "./payload/shareLink.ts"
import { wellFormed } from "./payload/wellFormed.ts"

/** Why a network has no link: `no-share-link` is for one that offers none, `no-link` for one whose link this article's text or address does not fit. */
type Reason = "retired" | "unverified" | "needs-instance" | "needs-key" | "no-share-link" | "no-link"

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
  const texts = textsOf(given)
  const linkOf = (): string | undefined => shareLink(network, texts.fields, settings.instances[id])
  if (state !== "active")
    return { ...facts, href: null, reason: state, ...behaviour?.closed?.({ ...given, texts }, linkOf() ?? "") }
  const takesIt = texts.fits && (behaviour?.takes?.(given.share) ?? true)
  const link = takesIt ? linkOf() : undefined
  const reason = reasonFor(network, link)
  const api = texts.fits ? behaviour?.request?.({ ...given, texts }) : undefined
  return {
    ...facts,
    href: reason === undefined ? (link ?? null) : null,
    ...(reason === undefined ? {} : { reason }),
    ...(texts.fits ? textsShown(network, texts) : {}),
    ...behaviour?.fields?.({ ...given, texts }),
    ...(api === undefined ? {} : { api })
  }
}

/** Whether a network takes a link as long as this, if it takes links at all. */
export const takesAddress = (
  addresses: Pick<Share, "url" | "shortUrl">,
  network: Network,
  instances: PayloadSettings["instances"]
): boolean =>
  network.status.state !== "active" ||
  textsOf({ share: { ...wordless, ...addresses }, network, settings: { hashtags: [], instances, accounts: {} } }).fits

const wordless: Omit<Share, "url"> = {
  id: "",
  published: null,
  title: "",
  text: "",
  description: "",
  language: "und",
  site: "",
  tags: [],
  pictures: { wide: null, tall: null }
}

/** With the link shortened as the network's own form does it, where it fits no other way. */
const textsOf = ({ share, network, settings }: Pick<Given, "share" | "network" | "settings">): PostText => {
  const texts = postText(share, network, settings)
  const shownLink = behaviours.get(network.id)?.shownLink
  if (texts.fits || shownLink === undefined) return texts
  const address = share.shortUrl ?? share.url
  return postText(share, network, settings, [{ shown: shownLink(address), written: address, address }])
}

/** For an active network. */
const reasonFor = ({ share, needsInstance }: Network, link: string | undefined): Reason | undefined => {
  if (share.requires !== undefined || share.kind === "sdk") return "needs-key"
  if (share.kind === "none" || share.kind === "qr") return "no-share-link"
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
