/**
 * What one network is given for one article: its link, or why there is none,
 * and texts within its limits. Pure, and by the network's facts alone.
 */
import type { Network } from "./Network.ts"
import { type GooglePlusFields, googlePlusFields } from "./payload/googlePlusFields.ts"
import { type PinterestFields, pinterestFields } from "./payload/pinterestFields.ts"
import { postText } from "./payload/postText.ts"
import type { PayloadSettings, Share } from "./payload/Share.ts"
import { shareLink } from "./payload/shareLink.ts"

/** Why a network has no link. */
type Reason = "retired" | "unverified" | "needs-instance" | "needs-key" | "no-link"

export interface Payload extends Partial<GooglePlusFields>, Partial<PinterestFields> {
  readonly id: string
  readonly name: string
  readonly status: Network["status"]["state"]
  /** `YYYY-MM-DD` */
  readonly retiredOn?: string
  readonly href: string | null
  /** Only where `href` is null. */
  readonly reason?: Reason
  readonly title?: string
  readonly description?: string
  /** The whole post with its hashtags and its link, within the network's limit. */
  readonly text?: string
}

export const payload = (share: Share, network: Network, settings: PayloadSettings): Payload => {
  const { id, name, status } = network
  const { fields, post } = postText(wellFormed(share), network, settings)
  const link = shareLink(network, fields, settings.instances[id])
  const reason = reasonFor(network, link)
  const carries = (...names: ReadonlyArray<string>): boolean =>
    network.share.parameters.some(({ from }) => names.includes(from))
  const known = {
    id,
    name,
    status: status.state,
    ...(status.date === undefined ? {} : { retiredOn: status.date }),
    href: reason === undefined ? (link ?? null) : null,
    ...(reason === undefined ? {} : { reason })
  }
  if (id === "google-plus") return { ...known, ...googlePlusFields(wellFormed(share), link ?? "") }
  if (status.state !== "active") return known
  const titled = network.text.parts?.title !== undefined || carries("title")
  return {
    ...known,
    ...(titled ? { title: fields.title } : {}),
    ...(carries("description") ? { description: fields.description } : {}),
    ...(carries("text", "textAndUrl", "descriptionAndUrl") || (network.text.limit !== null && !titled)
      ? { text: post }
      : {}),
    ...(id === "pinterest" ? pinterestFields(wellFormed(share), network.text, fields) : {})
  }
}

const reasonFor = ({ status, share, needsInstance }: Network, link: string | undefined): Reason | undefined => {
  if (status.state !== "active") return status.state
  if (share.requires !== undefined || share.kind === "sdk") return "needs-key"
  if (link !== undefined) return undefined
  return needsInstance ? "needs-instance" : "no-link"
}

/** Without lone surrogates, which no link and no UTF-8 file can hold; a title is one line. */
const wellFormed = (share: Share): Share => ({
  ...share,
  title: oneLine(share.title),
  text: oneLine(share.text),
  description: share.description.toWellFormed(),
  site: oneLine(share.site),
  tags: share.tags.map(oneLine),
  pictures: {
    wide: { ...share.pictures.wide, alt: share.pictures.wide.alt.toWellFormed() },
    tall: { ...share.pictures.tall, alt: share.pictures.tall.alt.toWellFormed() }
  }
})

const oneLine = (text: string): string => text.toWellFormed().replace(/[\r\n\u2028\u2029]+/g, " ")
