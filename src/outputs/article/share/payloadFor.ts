/** One article as it is shared, and the payload that a network gets of it. */
import type { ShareWish } from "../../../model/Article.ts"
import { findNetwork } from "../../../networks/index.ts"
import type { Network } from "../../../networks/Network.ts"
import { type Payload, payload } from "../../../networks/payload.ts"
import type { PayloadSettings, Share } from "../../../networks/payload/Share.ts"
import type { Pictured } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { remembered } from "../../remembered.ts"
import { bylineOf } from "../head/bylineOf.ts"
import { pinPicture } from "./pinPicture.ts"
import { siteOnGooglePlus } from "./siteOnGooglePlus.ts"
import { type SharedPicture, widePicture } from "./widePicture.ts"

/** What a share depends on besides the article. */
export type SharingFacts = Pick<Facts, "site" | "share">

/** With what the article itself says about its shares; a network that it turns off has no link and no text. */
export const payloadFor = (entry: Pictured, facts: SharingFacts): ((network: Network) => Payload) => {
  const { instances, hashtags, pinterest, googlePlus } = facts.share
  const wish = entry.article.share
  const page = siteOnGooglePlus(facts.site)
  const settings: PayloadSettings = {
    hashtags,
    instances,
    accounts: facts.site.accounts,
    codes: wantsCodes(facts.share),
    ...(pinterest === undefined ? {} : { pinterest }),
    googlePlus: { ...(page === undefined ? {} : { page }), ...googlePlus }
  }
  /** The same for every network that has no words of its own. */
  const share = remembered((text?: string, image?: string) =>
    shareOf(entry, facts, { ...(text === undefined ? {} : { text }), ...(image === undefined ? {} : { image }) })
  )
  return (network) => {
    const { id, name, status } = network
    if (wish?.off.includes(id) === true)
      return { id, name, status: status.state, href: null, reason: "no-link", off: true }
    const words = { ...wish, ...wish?.networks[id] }
    const given = words.hashtags === undefined ? settings : { ...settings, hashtags: words.hashtags }
    return payload(share(words.text, words.image), network, given)
  }
}

/** Far more than any network takes; each network goes through them. */
const mostTags = 100

/** What is shared everywhere, or with the words for one network. */
export const shareOf = (
  entry: Pictured,
  { site }: Pick<Facts, "site">,
  { text, image }: Partial<ShareWish> = entry.article.share ?? {}
): Share => {
  const { article } = entry
  const shown = widePicture(entry)
  return {
    id: article.id,
    published: article.published,
    url: article.url,
    ...(article.shortUrl === undefined ? {} : { shortUrl: article.shortUrl }),
    title: article.title,
    text: text ?? article.title,
    description: text ?? article.description,
    language: article.language,
    site: site.title,
    tags: article.tags.slice(0, mostTags),
    pictures: {
      wide:
        image !== undefined
          ? { url: image, alt: article.images.find(({ url }) => url === image)?.alt ?? "" }
          : shown === null
            ? null
            : { url: shown.url, alt: shown.alt, ...sizeOf(shown) },
      tall: withColour(pinPicture(entry, image), entry, site)
    },
    own: article.images
      .filter(({ pin, shown: isShown }) => pin !== false && isShown !== false)
      .map(({ url, alt, caption, copy, type }) => ({
        url,
        alt: alt === "" ? (caption ?? "") : alt,
        ...(copy === undefined || type === undefined ? {} : { file: { path: copy.to, type } })
      })),
    ...filmOf(article),
    authorPages: bylineOf(article, site).authors.flatMap(({ url }) => url ?? []),
    ...(article.pageMetadata === undefined ? {} : { pageMetadata: article.pageMetadata })
  }
}

const filmOf = ({ media = [] }: Pictured["article"]): Pick<Share, "film"> => {
  const film = media.find(({ kind, copy, type }) => kind === "video" && copy !== undefined && type !== undefined)
  return film?.copy === undefined || film.type === undefined ? {} : { film: { path: film.copy.to, type: film.type } }
}

const sizeOf = ({ width, height }: SharedPicture): { readonly width?: number; readonly height?: number } =>
  width === undefined || height === undefined ? {} : { width, height }

/** A card with a photo has that photo's colour; one without is drawn around one: its section's, else the site's. */
const withColour = (
  picture: Share["pictures"]["tall"],
  { cards }: Pictured,
  { accent }: Facts["site"]
): Share["pictures"]["tall"] => {
  if (picture === null || cards === null || picture.url !== cards.pin.url) return picture
  const { inputs, colour } = cards.pin
  const shown = inputs.photo === null ? (inputs.design.accent ?? accent) : colour
  return shown === undefined ? picture : { ...picture, colour: shown }
}

/** Of every article, where the config has a network that scans them in its bar. */
export const wantsCodes = ({ networks }: Pick<Facts["share"], "networks">): boolean =>
  networks.some((name) => findNetwork(name)?.share.kind === "qr")
