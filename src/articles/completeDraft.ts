/**
 * From a draft to an article without an id: its pictures are looked up, its
 * language is found out, and what is not declared is derived.
 */
import { Effect } from "effect"
import type { Dependency } from "../model/Dependency.ts"
import type { Draft } from "../model/draft/Draft.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { LocalPicture } from "../model/draft/LocalPicture.ts"
import type { LabelChoice } from "../model/Labels.ts"
import type { DeclaredImage } from "../model/draft/Metadata.ts"
import type { Site } from "../model/Site.ts"
import type { AddressRequest } from "./articleAddress.ts"
import { withOwnFootnotes } from "./body/footnotes.ts"
import { readableBody } from "./body/readableBody.ts"
import { undeclaredText } from "./draftLanguage.ts"
import { enrich, roughText } from "./enrich.ts"
import type { ReadArticle } from "./identity/settle.ts"
import { type Detector, needsDetector } from "./language.ts"
import { cardPictures } from "./cardWish.ts"
import { localAddresses, pictureAddresses } from "./pictures.ts"
import { keptBack } from "./media/keptBack.ts"
import { mediaFindings } from "./media/mediaFindings.ts"
import { type WantedFile, wantedMedia } from "./media/wantedMedia.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import type { LocalMedia } from "../model/draft/LocalMedia.ts"

export interface FoundPictures {
  readonly pictures: ReadonlyMap<string, LocalPicture>
  readonly deps: ReadonlyArray<Dependency>
  readonly unread: ReadonlyArray<string>
  readonly damaged: ReadonlyArray<string>
}

export interface FoundMedia {
  readonly media: ReadonlyMap<string, LocalMedia>
  readonly deps: ReadonlyArray<Dependency>
  readonly unread: ReadonlyArray<string>
}

export interface CompletionRequest {
  readonly draft: Draft
  /** Whether it was taken from a page that somebody else publishes. */
  readonly isPage: boolean
  readonly slug: string
  readonly wanted: AddressRequest["wanted"]
  readonly isFree: AddressRequest["isFree"]
  readonly site: Site
  readonly permalink: string | null
  /** The articles' folder, for an article in it. */
  readonly folder: string | null
  /** Fanfare's own words, for what the text leaves to it. */
  readonly words: LabelChoice
  /** Looks pictures up by their addresses as they were written. */
  readonly lookUp: (addresses: ReadonlyArray<string>) => Effect.Effect<FoundPictures>
  /** Looks sound, film and what belongs to them up by their addresses as they were written. */
  readonly lookUpMedia: (wanted: ReadonlyArray<WantedFile>) => Effect.Effect<FoundMedia>
  /** Loads what tells languages of one script apart; asked only where a text needs it. */
  readonly detector: Effect.Effect<Detector>
  /** The moment of the build. */
  readonly now: Timestamp
}

export interface Completed {
  /** Null where the draft holds neither a text nor a title. */
  readonly article: ReadArticle | null
  readonly deps: ReadonlyArray<Dependency>
  /** Pictures that are there and cannot be read. */
  readonly unread: ReadonlyArray<string>
  /** Pictures that are there and not whole. */
  readonly damaged: ReadonlyArray<string>
  readonly findings: ReadonlyArray<Finding>
}

export const completeDraft = Effect.fnUntraced(function* (request: CompletionRequest): Effect.fn.Return<Completed> {
  const { isPage, slug, wanted, isFree, site, permalink, folder, words } = request
  const { body, linked, lost } = readableBody(withOwnFootnotes(request.draft.body, slug))
  const { metadata, findings: held } = keptBack(request.draft)
  const draft = { ...request.draft, metadata, body }
  const rough = roughText(draft)
  const declared = [
    ...(metadata.images?.value ?? []),
    ...cardPictures(metadata),
    ...(metadata.episode?.value.image === undefined ? [] : [{ address: metadata.episode.value.image }])
  ]
  const addresses = isPage ? pictureAddresses(draft.body, declared) : localAddresses(draft.body, declared)
  const { pictures: found, damaged, ...looked } = yield* request.lookUp(addresses)
  const heard = yield* request.lookUpMedia(wantedMedia(body, metadata, isPage))
  const [deps, unread] = [
    [...looked.deps, ...heard.deps],
    [...looked.unread, ...heard.unread]
  ]
  const pictures = ofPage(found, draft)
  const undeclared = undeclaredText(draft)
  const isAsked = undeclared !== null && needsDetector(undeclared, site.language)
  const detector = isAsked ? yield* request.detector : undecided
  const enriched = enrich({
    draft,
    isPage,
    rough,
    site,
    permalink,
    slug,
    wanted,
    isFree,
    undeclared,
    detector,
    pictures,
    media: heard.media,
    folder,
    words,
    now: request.now
  })
  if (enriched === null) return { article: null, deps, unread, damaged, findings: [emptyFile(draft)] }
  const { article, findings } = enriched
  return {
    article,
    deps,
    unread,
    damaged,
    findings: [
      ...findings,
      ...linked.map((address) => embedLinked(draft, address)),
      ...(isPage ? [] : [...new Set(lost)].map((name) => embedLost(draft, name))),
      ...held,
      ...pictureFindings(draft, pictures),
      ...mediaFindings(draft, heard.media, article.media ?? [], isPage),
      ...(article.text === "" && article.paywall === undefined && article.media === undefined ? [noText(article)] : [])
    ]
  }
})

const undecided: Detector = () => ({ language: "", isReliable: false, score: () => undefined })

/** On an HTML page with an address of its own, what is not next to the file is next to that page. */
const ofPage = (
  pictures: ReadonlyMap<string, LocalPicture>,
  { source, metadata }: Draft
): ReadonlyMap<string, LocalPicture> =>
  metadata.url !== undefined && /html?$/i.test(source)
    ? new Map([...pictures].filter(([, picture]) => picture._tag !== "Missing"))
    : pictures

const pictureFindings = (
  { source, metadata }: Draft,
  pictures: ReadonlyMap<string, LocalPicture>
): ReadonlyArray<Finding> =>
  [...pictures].flatMap(([address, picture]) => {
    const isNamed = (image: DeclaredImage): boolean => image.address === address
    const declared =
      metadata.images?.value.some(isNamed) === true
        ? metadata.images
        : cardPictures(metadata).some(isNamed)
          ? metadata.card
          : metadata.episode?.value.image === address
            ? metadata.episode
            : undefined
    const place = declared?.place ?? { file: source }
    if (picture._tag === "Missing")
      return [
        finding(
          "FF1304",
          place,
          `There is no picture ${inShort(address)} next to ${source}; the article goes without it.`,
          "Put the file there, or correct the address."
        )
      ]
    return picture._tag === "Unusable"
      ? [
          finding(
            "FF1305",
            place,
            `The picture ${inShort(address)} cannot be published: ${picture.reason}.`,
            "Save it as PNG, JPEG or WebP inside the project."
          )
        ]
      : []
  })

/** The end of an address is the name of its file. */
const inShort = (address: string): string => {
  const letters = Array.from(address)
  return letters.length > longestShown ? `${letters.slice(0, 40).join("")}…${letters.slice(-39).join("")}` : address
}

const longestShown = 80

const embedLinked = ({ source }: Draft, address: string): Finding =>
  finding(
    "FF1307",
    { file: source },
    `What is embedded from ${inShort(address)} is a link, because feeds and cards cannot hold it.`,
    "Nothing to do; a `title` on the frame becomes the words of the link."
  )

const embedLost = ({ source }: Draft, name: string): Finding =>
  finding(
    "FF1312",
    { file: source },
    `What a script would draw in <${name}> is left out: nothing says where else it can be seen.`,
    "Write a link to it, or a picture of it, beside the element."
  )

const emptyFile = ({ source }: Draft): Finding =>
  finding(
    "FF1302",
    { file: source },
    "The file holds no text and no title; there is nothing to publish.",
    "Write the article, or remove the file."
  )

const noText = ({ source, title }: ReadArticle): Finding =>
  finding("FF1301", { file: source }, `"${title}" has no text.`, `Write the text of the article into ${source}.`)
