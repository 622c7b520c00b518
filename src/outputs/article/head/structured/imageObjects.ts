/** The pictures of an article as schema.org data, with what search engines ask for pictures that may be licensed. */
import type { Credit, Image } from "../../../../model/Article.ts"
import type { Picture } from "../../../../model/Card.ts"
import { homeOf, type Site } from "../../../../model/Site.ts"
import type { Entry } from "../../../Entry.ts"

/** https://schema.org/ImageObject, as https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata reads it. */
interface ImageObject {
  readonly "@type": "ImageObject"
  readonly "@id": string
  readonly url: string
  readonly contentUrl: string
}

type ImageSite = Pick<Site, "url" | "home" | "title" | "copyright" | "rights">

/** Clean crops and photos where there are any, because search engines ask for pictures without text; else the cards. */
export const imageObjects = (
  { article, cards, crops }: Pick<Entry, "article" | "cards" | "crops">,
  site: ImageSite
): ReadonlyArray<ImageObject> => {
  // A crop is cut from the lead picture: its credit is that of the crop.
  const [lead] = article.images
  if (crops.length > 0 || lead !== undefined)
    return [
      ...crops.map((one) => ({ ...drawn(one), ...rightsOf(lead?.credit, site) })),
      ...article.images.map((one) => ({ ...photo(one), ...rightsOf(one.credit, site) }))
    ]
  return cards === null
    ? []
    : [cards.og, cards.square, cards.pin].map((one) => ({
        ...drawn(one),
        ...(one.inputs.photo === null ? publishersOwn(site) : rightsOf(undefined, site))
      }))
}

/** A card without a photo was made by nobody but the publisher. */
const publishersOwn = (site: ImageSite) => ({
  creditText: site.title,
  creator: { "@id": `${homeOf(site)}#publisher` },
  ...(site.copyright === undefined ? {} : { copyrightNotice: site.copyright }),
  ...site.rights
})

const located = (url: string): ImageObject => ({ "@type": "ImageObject", "@id": url, url, contentUrl: url })

const photo = ({ url, width, height, caption }: Image) => ({
  ...located(url),
  ...(width === undefined || height === undefined ? {} : { width, height }),
  ...(caption === undefined ? {} : { caption })
})

const drawn = ({ url, width, height, alt }: Picture) => ({ ...located(url), width, height, caption: alt })

/** Who made it, and what may be done with it; a picture without a credit is the site's only where the site has rights to tell of. */
const rightsOf = (
  credit: Credit | undefined,
  { title, copyright, rights }: Pick<Site, "title" | "copyright" | "rights">
) => ({
  ...(credit === undefined ? {} : { creditText: credit.text, ...creatorOf(credit) }),
  ...(credit === undefined && rights !== undefined ? { creditText: title } : {}),
  ...(copyright === undefined || (credit === undefined && rights === undefined) ? {} : { copyrightNotice: copyright }),
  ...rights
})

const creatorOf = ({ photographer, agency }: Credit) => {
  if (photographer !== undefined) return { creator: { "@type": "Person", name: photographer } }
  return agency === undefined ? {} : { creator: { "@type": "Organization", name: agency } }
}
