/** What is odd about the sound and film of an article, its transcripts and its chapters. */
import type { Media } from "../../model/media/Media.ts"
import type { Draft } from "../../model/draft/Draft.ts"
import type { LocalMedia } from "../../model/draft/LocalMedia.ts"
import type { DeclaredMedia } from "../../model/draft/Metadata.ts"
import { type Finding, finding, type Place } from "../../model/Finding.ts"
import { clockText } from "../../text/clockTime.ts"
import { kindOfName } from "./articleMedia.ts"
import { mediaInBody } from "./mediaInBody.ts"

/** `published` are those that the article has in the end. */
export const mediaFindings = (
  draft: Draft,
  local: ReadonlyMap<string, LocalMedia>,
  published: ReadonlyArray<Media>,
  isPage: boolean
): ReadonlyArray<Finding> => {
  const { source, metadata } = draft
  const declared = metadata.media?.value ?? []
  const inBody = mediaInBody(draft.body)
  const named = new Set(declared.map(({ address }) => address))
  const ofEpisode = new Set([
    ...(metadata.episode?.value.transcripts ?? []).map(({ address }) => address),
    metadata.episode?.value.chapters
  ])
  const placeOf = (address: string): Place =>
    (named.has(address) ? metadata.media?.place : ofEpisode.has(address) ? metadata.episode?.place : undefined) ?? {
      file: source
    }
  return [
    ...[...local].flatMap(([address, one]) => fileFindings(address, one, placeOf(address), source)),
    ...(isPage ? [] : [...local].flatMap(([address, one]) => readAsArticle(address, one, placeOf(address)))),
    ...declared.flatMap((one) => statedFindings(one, local, placeOf(one.address))),
    ...[...declared, ...inBody].flatMap((one) => unknownKind(one, local, placeOf(one.address))),
    ...published.flatMap((one) => unmeasured(one, metadata.media?.place ?? { file: source }))
  ]
}

const fileFindings = (address: string, local: LocalMedia, place: Place, source: string): ReadonlyArray<Finding> => {
  switch (local._tag) {
    case "Missing":
      return [
        finding(
          "FF1331",
          place,
          `There is no file ${address} next to ${source}; the article goes without it.`,
          "Put the file there, or correct the address."
        )
      ]
    case "Unusable":
      return [
        finding(
          "FF1332",
          place,
          `The file ${address} cannot be published: ${local.reason}.`,
          local.reason.includes("recorded")
            ? "Take the place out of it, for example with `ffmpeg -i IN -map_metadata -1 -c copy OUT`."
            : "Export it again, for sound as MP3 or M4A, for film as MP4."
        )
      ]
    case "Media":
      return local.misnamed === null
        ? []
        : [
            finding(
              "FF1334",
              place,
              `What ${address} holds is not what its name says; it is published as .${local.misnamed}, ${local.media.type}.`,
              `Rename it: its ending is .${local.misnamed}.`
            )
          ]
    default:
      return []
  }
}

/** A text in the articles' folder is one of them, unless its name says that it is the words of a recording. */
const readAsArticle = (address: string, { _tag }: LocalMedia, place: Place): ReadonlyArray<Finding> =>
  _tag !== "Transcript" || !/\.te?xt$/i.test(address) || /\.transcript(?:\.[\w-]+)?\.\w+$/i.test(address)
    ? []
    : [
        finding(
          "FF1336",
          place,
          `The transcript ${address} is published as an article too: every text in the folder of the articles is one.`,
          `Call it ${address.replace(/\.(te?xt)$/i, ".transcript.$1")}, which is never read as an article.`
        )
      ]

/** Where the front matter says other things of a file than were measured. */
const statedFindings = (
  { address, type, bytes, seconds }: DeclaredMedia,
  local: ReadonlyMap<string, LocalMedia>,
  place: Place
): ReadonlyArray<Finding> => {
  const found = local.get(address)
  if (found?._tag !== "Media") return []
  const { media } = found
  const wrong = [
    ...(type !== undefined && baseOf(type) !== baseOf(media.type ?? "")
      ? [`its type is ${media.type}, not ${type}`]
      : []),
    ...(bytes !== undefined && bytes !== media.bytes ? [`it has ${media.bytes} bytes, not ${bytes}`] : []),
    ...(seconds !== undefined && Math.abs(seconds - (media.seconds ?? seconds)) > 2
      ? [`it lasts ${clockText(media.seconds ?? 0)}, not ${clockText(seconds)}`]
      : [])
  ]
  return wrong.length === 0
    ? []
    : [
        finding(
          "FF1334",
          place,
          `What is said of ${address} is not so: ${wrong.join("; ")}.`,
          "Leave it out: a file beside the article is measured."
        )
      ]
}

/** Names of one type that were in use before it was registered. */
const baseOf = (type: string): string =>
  type
    .replace(/^audio\/(?:x-)?(?:m4a|mp4|aac)$/, "audio/mp4")
    .replace(/^audio\/(?:mp3|mpeg3|x-mpeg)$/, "audio/mpeg")
    .replace(/\/(?:x-)?/, "/")

/** An address elsewhere that nobody says to be heard or seen. */
const unknownKind = (
  { address, kind }: DeclaredMedia,
  local: ReadonlyMap<string, LocalMedia>,
  place: Place
): ReadonlyArray<Finding> =>
  kind !== undefined || local.has(address) || kindOfName(address) !== undefined
    ? []
    : [
        finding(
          "FF1333",
          place,
          `Nothing says what kind of file ${address} is; the article goes without it.`,
          `Write what it is: \`{ src: ${address}, type: audio/mpeg, length: 1234567 }\`.`
        )
      ]

/** RSS must name the size of an enclosure and its type, and fanfare downloads nothing. */
const unmeasured = ({ url, type, bytes }: Media, place: Place): ReadonlyArray<Finding> => {
  const missing = [...(bytes === undefined ? ["size in bytes"] : []), ...(type === undefined ? ["type"] : [])]
  return missing.length === 0
    ? []
    : [
        finding(
          "FF1333",
          place,
          `The ${missing.join(" and the ")} of ${url} ${missing.length > 1 ? "are" : "is"} not known, so RSS does not enclose it.`,
          "Put the file next to the article, or write `{ src, type, length, duration }` of it."
        )
      ]
}
