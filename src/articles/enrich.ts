/**
 * From a draft to an article: safe, complete, every address absolute. What
 * nobody declared is derived and marked; a date, an author, an address or a
 * picture is never made up.
 */
import type { Element } from "hast"
import type { Article, Derivation } from "../model/Article.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { belowSite } from "../model/addresses/belowSite.ts"
import { encodeStrayPercent } from "../model/addresses/encodeStrayPercent.ts"
import { directionOf } from "../model/language.ts"
import type { LabelChoice } from "../model/Labels.ts"
import type { Site } from "../model/Site.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import { type AddressRequest, articleAddress } from "./articleAddress.ts"
import { lastChange } from "./lastChange.ts"
import { cardWish } from "./cardWish.ts"
import { deriveDescription } from "./description.ts"
import { derivedFindings } from "./derivedFindings.ts"
import { withContents } from "../markup/ids/contentsList.ts"
import { attribute } from "../markup/elements.ts"
import { draftLanguage } from "./draftLanguage.ts"
import type { Detector } from "./language.ts"
import { withoutTitle } from "../markup/leadingHeading.ts"
import { withNoteTitles } from "./body/noteTitles.ts"
import { takeLostFigures } from "./lostFigures.ts"
import { oneLine } from "../markup/oneLine.ts"
import { articleMedia } from "./media/articleMedia.ts"
import { articleImages } from "./pictures.ts"
import { plainText } from "../markup/plainText.ts"
import { type Addresses, placeAddress, resolveAddress, safeBody, writeHtml } from "../markup/safeHtml.ts"
import { articleLink } from "./articleLink.ts"
import { shareImageFindings, withShareImages } from "./shareImages.ts"
import { stemOf } from "../text/slug.ts"
import { deriveTitle, titleOfSlug } from "./title.ts"
import type { Given, Wall } from "../model/draft/Metadata.ts"
import type { Draft } from "../model/draft/Draft.ts"
import type { LocalMedia } from "../model/draft/LocalMedia.ts"
import type { LocalPicture } from "../model/draft/LocalPicture.ts"

export interface EnrichRequest {
  readonly draft: Draft
  /** Whether it was taken from a page that somebody else publishes. */
  readonly isPage: boolean
  /** Its `roughText`. */
  readonly rough: string
  readonly site: Site
  readonly permalink: string | null
  /** Unique in the site. */
  readonly slug: string
  readonly wanted: AddressRequest["wanted"]
  readonly isFree: AddressRequest["isFree"]
  /** Its `undeclaredText`. */
  readonly undeclared: string | null
  readonly detector: Detector
  /** What was found at each address that is relative to the article's file. */
  readonly pictures: ReadonlyMap<string, LocalPicture>
  /** The same of sound, film and what belongs to them. */
  readonly media: ReadonlyMap<string, LocalMedia>
  /** The articles' folder, for an article in it: links to its files lead to articles. */
  readonly folder: string | null
  readonly words: LabelChoice
  /** The moment of the build. */
  readonly now: Timestamp
}

export interface Enriched {
  readonly article: Omit<Article, "id">
  readonly findings: ReadonlyArray<Finding>
}

/** Captions of figures are not part of the body. */
const captions = new Set(["figcaption"])

/** The text of a draft as it was written. */
export const roughText = ({ body }: Draft): string => plainText(body, { without: captions })

/** Null where the draft holds neither a text nor a title. */
export const enrich = (request: EnrichRequest): Enriched | null => {
  const { draft, rough, site, pictures, media } = request
  const { metadata } = draft
  const isTitle = metadata.title === undefined || metadata.title.value.length <= longestTitle
  const isPaid = metadata.paywall !== undefined && metadata.paywall.value._tag !== "Open"
  const title =
    sure(isTitle ? metadata.title : undefined) ??
    deriveTitle(stemOf(draft.source), rough) ??
    // What was public before must not stay so because nothing is left to make a title of.
    (isPaid ? { value: titleOfSlug(request.slug), from: "file name", confidence: 0.3 } : undefined)
  if (
    title === undefined ||
    (rough === "" &&
      !isPaid &&
      (metadata.title === undefined || !isTitle) &&
      (metadata.images?.value.length ?? 0) === 0 &&
      metadata.media === undefined)
  )
    return null
  const { given: language, findings: misread } = draftLanguage({
    language: metadata.language,
    text: request.undeclared,
    detector: request.detector,
    own: site.language
  })
  const published = metadata.published?.value ?? null
  const change = lastChange(metadata.updated, published, request.now)
  const section = metadata.section?.value ?? null
  const address = articleAddress({
    site,
    declared: metadata.url?.value,
    permalink: request.permalink,
    slug: request.slug,
    wanted: request.wanted,
    isFree: request.isFree,
    section,
    language: language.value,
    published
  })
  const addresses: Addresses = {
    base: address.url,
    hosted: address.hosted,
    ...(request.isPage ? {} : { site: site.url }),
    title: title.value,
    picture: (written) => {
      const file = pictures.get(written)
      return file === undefined ? undefined : file._tag === "Picture" ? file.image.url : null
    },
    media: (written) => publishedAt(media.get(written)),
    article: (written) =>
      request.folder === null
        ? undefined
        : articleLink(written, { source: draft.source, folder: request.folder, base: address.url })
  }
  const lost = takeLostFigures(draft.body, (image) => isLost(image, addresses))
  const {
    tree: body,
    headings,
    lost: jumps
  } = safeBody(withNoteTitles(withoutTitle(lost.body, title.value), language.value, request.words), addresses)
  const text = plainText(body, { without: captions })
  const description = sure(metadata.description) ??
    deriveDescription(text) ?? { value: title.value, from: "title", confidence: 0.5 }
  const card = cardWish(metadata, pictures)
  const derived = {
    ...derivation("title", title),
    ...derivation("description", description),
    ...derivation("language", language),
    ...derivation("published", sure(metadata.published)),
    ...derivation("updated", change.updated === null ? undefined : sure(metadata.updated)),
    ...derivation("authors", sure(metadata.authors)),
    ...derivation("section", sure(metadata.section)),
    ...derivation("tags", sure(metadata.tags)),
    ...derivation("images", sure(metadata.images)),
    ...(address.hosted ? { url: { from: "page published by fanfare", confidence: 0.5 } } : {})
  }
  const article: Omit<Article, "id"> = {
    slug: request.slug,
    url: address.url,
    ...(metadata.shortUrl === undefined ? {} : { shortUrl: metadata.shortUrl.value }),
    hosted: address.hosted,
    title: title.value,
    description: oneLine(description.value),
    language: language.value,
    direction: language.value === "und" ? (metadata.direction?.value ?? "ltr") : directionOf(language.value),
    published,
    updated: change.updated,
    authors: metadata.authors?.value ?? [],
    section,
    tags: metadata.tags?.value ?? [],
    html: writeHtml(withContents(body, headings, (id) => placeAddress(address.url, id))),
    text,
    images: articleImages({
      body: draft.body,
      declared: metadata.images?.value ?? [],
      ...(metadata.focus === undefined ? {} : { focus: metadata.focus.value }),
      local: pictures,
      addresses
    }),
    ...articleMedia({
      body: draft.body,
      declared: metadata.media?.value ?? [],
      episode: metadata.episode?.value,
      media,
      pictures,
      addresses
    }),
    ...(card === undefined ? {} : { card }),
    ...(metadata.translationKey === undefined ? {} : { translationKey: metadata.translationKey.value }),
    ...(metadata.translations === undefined
      ? {}
      : {
          translations: metadata.translations.value.map((one) => ({
            ...one,
            url: new URL(encodeStrayPercent(request.isPage ? one.url : belowSite(one.url, site.url)), site.url).href
          }))
        }),
    ...accessOf(metadata.paywall?.value),
    ...(metadata.nopin === undefined ? {} : { nopin: metadata.nopin.value }),
    ...(metadata.noindex === undefined ? {} : { noindex: true }),
    ...(metadata.noFeeds === undefined ? {} : { noFeeds: true }),
    ...(metadata.unlisted === undefined ? {} : { unlisted: true }),
    ...(change.ahead === undefined ? {} : { changes: change.ahead }),
    ...(metadata.expires === undefined ? {} : { expires: metadata.expires.value }),
    ...(metadata.share === undefined ? {} : { share: withShareImages(metadata.share.value, pictures) }),
    ...(draft.pageMetadata === undefined ? {} : { pageMetadata: draft.pageMetadata }),
    captions: [...draft.captions, ...lost.captions].toSorted((a, b) => a.after - b.after),
    comments: draft.comments,
    ...(metadata.discussion === undefined ? {} : { discussion: metadata.discussion.value }),
    ...(metadata.product === undefined ? {} : { product: metadata.product.value }),
    ...(metadata.recipe === undefined ? {} : { recipe: metadata.recipe.value }),
    furniture: draft.furniture,
    derived,
    source: draft.source
  }
  return {
    article,
    findings: [
      ...(isTitle ? [] : [titleTooLong(draft)]),
      ...misread,
      ...derivedFindings(article, metadata.unreadDate === undefined),
      ...change.findings,
      ...jumps.map((jump) => leadsNowhere(draft, jump)),
      ...(metadata.share === undefined ? [] : shareImageFindings(metadata.share, pictures))
    ]
  }
}

/** In UTF-16 units; every file of an article holds its title, again and again. */
const longestTitle = 5000

const titleTooLong = ({ source, metadata }: Draft): Finding =>
  finding(
    "FF1104",
    metadata.title?.place ?? { file: source },
    "The title has more than 5,000 characters; it is left out.",
    "Write a short one as `title`."
  )

/** Undefined for one that is no file of the project; null for one that is not published. */
const publishedAt = (local: LocalMedia | undefined): string | null | undefined => {
  if (local === undefined) return undefined
  if (local._tag === "Media") return local.media.url
  return local._tag === "Transcript" ? local.transcript.url : null
}

/** Search engines take the classes of what is kept back, and no other selectors. */
const accessOf = (wall: Wall | undefined): Pick<Article, "paywall" | "contentTier"> => {
  if (wall === undefined) return {}
  if (wall._tag === "Open") return { contentTier: wall.tier ?? "free" }
  const selectors = wall._tag === "Parts" ? wall.selectors : []
  return { paywall: selectors.filter((one) => /^\.-?[_a-z][\w-]*$/i.test(one)), contentTier: wall.tier }
}
const leadsNowhere = ({ source }: Draft, jump: string): Finding =>
  finding(
    "FF1322",
    { file: source },
    `Nothing in the article has the id that the link ${jump} leads to; its words stay without it.`,
    "Correct the link, or give the heading that it is about an id: `## Heading {#id}`."
  )

interface Sourced<T> {
  readonly value: T
  readonly from: string
  readonly confidence?: number
}

const sure = <T>(given: Given<T> | undefined): Sourced<T> | undefined => given

/** Declared values have no confidence, and are not derived. */
const derivation = (name: string, value: Sourced<unknown> | undefined): Record<string, Derivation> =>
  value?.confidence === undefined ? {} : { [name]: { from: value.from, confidence: value.confidence } }

const isLost = (image: Element, addresses: Addresses): boolean => {
  const written = (attribute(image, "src") ?? "").trim()
  const published = addresses.picture?.(written)
  return published === null || (published === undefined && !/^https?:/.test(resolveAddress(written, addresses) ?? ""))
}
