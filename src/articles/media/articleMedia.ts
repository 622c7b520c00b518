/**
 * The sound and film of an article: those named beside the body first, then
 * those in it, each once. What was measured stands before what was said; what
 * is not known stays so.
 */
import type { Root } from "hast"
import { type Addresses, resolveAddress } from "../../markup/safeHtml.ts"
import type { LocalMedia } from "../../model/draft/LocalMedia.ts"
import type { DeclaredEpisode, DeclaredMedia } from "../../model/draft/Metadata.ts"
import type { LocalPicture } from "../../model/draft/LocalPicture.ts"
import type { Chapter, Episode, Media, Transcript } from "../../model/media/Media.ts"
import { chaptersInBody } from "./chaptersInBody.ts"
import { mediaInBody, tracksInBody } from "./mediaInBody.ts"

export interface MediaRequest {
  /** What everybody may read of it. */
  readonly body: Root
  readonly declared: ReadonlyArray<DeclaredMedia>
  readonly episode: DeclaredEpisode | undefined
  readonly media: ReadonlyMap<string, LocalMedia>
  readonly pictures: ReadonlyMap<string, LocalPicture>
  readonly addresses: Addresses
}

export const articleMedia = (
  request: MediaRequest
): { readonly media?: ReadonlyArray<Media>; readonly episode?: Episode } => {
  const media = filesOf(request)
  const episode = episodeOf(request, media[0])
  return {
    ...(media.length === 0 ? {} : { media }),
    ...(Object.keys(episode).length === 0 ? {} : { episode })
  }
}

const filesOf = ({ body, declared, media, addresses }: MediaRequest): ReadonlyArray<Media> => {
  const found = new Map<string, Media>()
  const take = (one: DeclaredMedia, isInBody: boolean): void => {
    const file = located(one, media, addresses)
    if (file === undefined) return
    const known = found.get(file.url)
    found.set(file.url, { ...file, ...known, ...(isInBody ? { inBody: true } : {}) })
  }
  for (const one of declared) take(one, false)
  for (const one of mediaInBody(body)) take(one, true)
  return [...found.values()]
}

const located = (
  { address, ...said }: DeclaredMedia,
  media: ReadonlyMap<string, LocalMedia>,
  addresses: Addresses
): Media | undefined => {
  const local = media.get(address)
  const title = said.title === undefined ? {} : { title: said.title }
  if (local !== undefined) return local._tag === "Media" ? { ...title, ...local.media } : undefined
  const url = webAddress(address, addresses)
  const kind = said.kind ?? kindOfName(url ?? "")
  return url === undefined || kind === undefined ? undefined : { ...said, url, kind }
}

const webAddress = (written: string, addresses: Addresses): string | undefined => {
  const url = resolveAddress(written, addresses)
  return url !== undefined && /^https?:/.test(url) ? url : undefined
}

/** Only whether it is heard or seen; the media type is nothing that a name tells for sure. */
export const kindOfName = (address: string): Media["kind"] | undefined => {
  const ending = /\.([a-z0-9]{2,4})(?:[?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? ""
  if (/^(?:mp3|m4a|m4b|aac|ogg|oga|opus|flac|wav)$/.test(ending)) return "audio"
  return /^(?:mp4|m4v|mov|webm|ogv)$/.test(ending) ? "video" : undefined
}

const episodeOf = (request: MediaRequest, first: Media | undefined): Episode => {
  const { episode: { image, chapters, transcripts, ...said } = {}, media, pictures, addresses } = request
  const art = image === undefined ? undefined : pictures.get(image)
  const artUrl = image === undefined || art !== undefined ? undefined : webAddress(image, addresses)
  const heard = [...(transcripts ?? []), ...tracksInBody(request.body)].flatMap((one) =>
    transcriptOf(one, media, addresses)
  )
  return {
    ...said,
    ...(art?._tag === "Picture"
      ? { image: artworkOf(art.image) }
      : artUrl === undefined
        ? {}
        : { image: { url: artUrl } }),
    ...(heard.length === 0 ? {} : { transcripts: heard }),
    ...(first === undefined ? {} : chaptersOf(chapters, request, first))
  }
}

const artworkOf = ({
  url,
  width,
  height,
  type,
  sha256,
  copy
}: Extract<LocalPicture, { readonly _tag: "Picture" }>["image"]): NonNullable<Episode["image"]> => ({
  url,
  ...(width === undefined || height === undefined ? {} : { width, height }),
  ...(type === undefined ? {} : { type }),
  ...(sha256 === undefined ? {} : { sha256 }),
  ...(copy === undefined ? {} : { copy })
})

/** One elsewhere needs its type, which nobody but its author can tell. */
const transcriptOf = (
  { address, type, language }: NonNullable<DeclaredEpisode["transcripts"]>[number],
  media: ReadonlyMap<string, LocalMedia>,
  addresses: Addresses
): ReadonlyArray<Transcript> => {
  const local = media.get(address)
  const spoken = language === undefined ? {} : { language }
  if (local !== undefined) return local._tag === "Transcript" ? [{ ...local.transcript, ...spoken }] : []
  const url = webAddress(address, addresses)
  return url === undefined || type === undefined ? [] : [{ url, type, ...spoken }]
}

/** The list or file that is declared, else those of the recording itself, else those of the text. */
const chaptersOf = (
  declared: DeclaredEpisode["chapters"],
  { body, declared: files, media, addresses }: MediaRequest,
  { seconds, sha256 }: Media
): Pick<Episode, "chapters" | "chaptersFile"> => {
  const some = (chapters: ReadonlyArray<Chapter>): Pick<Episode, "chapters"> => {
    const within = chapters.filter(({ start }) => seconds === undefined || start < seconds)
    return within.length === 0 ? {} : { chapters: within }
  }
  if (typeof declared === "string") {
    const local = media.get(declared)
    if (local !== undefined) return local._tag === "Chapters" ? some(local.chapters) : {}
    const url = webAddress(declared, addresses)
    return url === undefined ? {} : { chaptersFile: { url, type: "application/json+chapters" } }
  }
  if (declared !== undefined) return some(declared)
  const own = [...media.values()].find((one) => one._tag === "Media" && one.media.sha256 === sha256)
  if (own?._tag === "Media" && own.chapters.length > 1 && files.length > 0) return some(own.chapters)
  return some(chaptersInBody(body, seconds))
}
