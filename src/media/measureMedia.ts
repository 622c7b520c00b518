/**
 * A sound or film as it is: its kind, type and length read from the file. What
 * is not whole, or tells where it was recorded, is not published.
 */
import type { IAudioMetadata } from "music-metadata"
import type { Chapter, Media } from "../model/media/Media.ts"
import { type Container, containerOf } from "./containerOf.ts"
import { coverTellsPlace } from "./coverTellsPlace.ts"
import { FileWindow } from "./FileWindow.ts"
import { isCutOff } from "./isCutOff.ts"
import { mp3Length } from "./mp3Length.ts"
import { mp4Boxes } from "./mp4Boxes.ts"

export type Measured =
  | {
      readonly _tag: "Media"
      readonly media: Required<Pick<Media, "kind" | "type" | "bytes">> & Pick<Media, "seconds" | "width" | "height">
      /** Without its dot. */
      readonly extension: string
      readonly chapters: ReadonlyArray<Chapter>
    }
  /** For people, after "it is damaged: ". */
  | { readonly _tag: "Damaged"; readonly reason: string }
  /** It tells where it was recorded. */
  | { readonly _tag: "Placed" }
  | { readonly _tag: "Unknown" }

/** `handle` is an open file of `size` bytes. */
export const measureMedia = async (handle: number, size: number): Promise<Measured> => {
  const bare = new FileWindow(handle, size)
  const found = containerOf(bare)
  if (found === undefined) return { _tag: "Unknown" }
  const { container, start } = found
  const counted = container === "mp3" ? mp3Length(bare, start) : null
  if (container === "mp3" && counted === null) return { _tag: "Unknown" }
  if (counted?.isCut === true) return damaged("it breaks off")
  if (isCutOff(container, bare, start, size)) return damaged("it breaks off")
  const boxes = container === "mp4" ? mp4Boxes(bare) : null
  if (boxes?.isWhole === false) return damaged("it breaks off")
  const parsed = await tagsOf(new FileWindow(handle, size, mimeOf[container]))
  if (parsed === null && counted === null) return damaged("what it holds cannot be read")
  if (boxes?.isPlaced === true || (parsed !== null && tellsPlace(parsed))) return { _tag: "Placed" }
  const format = parsed?.format
  const seconds = counted?.seconds ?? boxes?.seconds ?? format?.duration
  if (seconds === undefined || !Number.isFinite(seconds) || seconds <= 0) return damaged("it has no length")
  const track = format?.trackInfo.map(({ video }) => video).find((video) => video !== undefined)
  const isFilm = format?.hasVideo === true
  const { type, extension } = kindOf(container, { isFilm, codec: format?.codec ?? "", brand: boxes?.brand ?? "" })
  const sides = isFilm ? sizeOf(track) : {}
  return {
    _tag: "Media",
    media: {
      kind: isFilm ? "video" : "audio",
      type,
      bytes: size,
      seconds: Math.round(seconds * 1000) / 1000,
      ...sides
    },
    extension,
    chapters: parsed === null ? [] : chaptersIn(parsed)
  }
}

const damaged = (reason: string): Measured => ({ _tag: "Damaged", reason })

const mimeOf: Readonly<Record<Container, string>> = {
  mp3: "audio/mpeg",
  aac: "audio/aac",
  mp4: "audio/mp4",
  ogg: "audio/ogg",
  webm: "audio/webm",
  flac: "audio/flac",
  wav: "audio/wav"
}

const kindOf = (
  container: Container,
  { isFilm, codec, brand }: { readonly isFilm: boolean; readonly codec: string; readonly brand: string }
): { readonly type: string; readonly extension: string } => {
  switch (container) {
    case "mp4":
      if (!isFilm) return { type: "audio/mp4", extension: "m4a" }
      return brand.startsWith("qt")
        ? { type: "video/quicktime", extension: "mov" }
        : brand.startsWith("M4V")
          ? { type: "video/x-m4v", extension: "m4v" }
          : { type: "video/mp4", extension: "mp4" }
    case "ogg":
      if (isFilm) return { type: "video/ogg", extension: "ogv" }
      return { type: "audio/ogg", extension: /opus/i.test(codec) ? "opus" : "ogg" }
    case "webm":
      return { type: isFilm ? "video/webm" : "audio/webm", extension: "webm" }
    default:
      return { type: mimeOf[container], extension: container }
  }
}

/** Null for what the parser does not get through. */
const tagsOf = async (file: FileWindow): Promise<IAudioMetadata | null> => {
  const { parseFromTokenizer } = await import("music-metadata")
  try {
    return await parseFromTokenizer(file, { duration: true, skipCovers: false, includeChapters: true })
  } catch {
    return null
  }
}

const tellsPlace = ({ native, common }: IAudioMetadata): boolean =>
  (common.picture ?? []).some(({ data }) => coverTellsPlace(data)) ||
  Object.values(native).some((tags) => tags.some(({ id, value }) => placeNames.test(id) && String(value).trim() !== ""))

/** Matroska's and Vorbis's names of tags that tell one. */
const placeNames = /(?:^|:|_)(?:geo_?)?(?:location|latitude|longitude|gps\w*)$/i

const sizeOf = (
  track: { readonly pixelWidth?: number; readonly pixelHeight?: number } | undefined
): Pick<Media, "width" | "height"> => {
  const { pixelWidth = 0, pixelHeight = 0 } = track ?? {}
  return pixelWidth > 0 && pixelHeight > 0 ? { width: Math.round(pixelWidth), height: Math.round(pixelHeight) } : {}
}

/** Those that a recording holds itself; without titles they are of no use. */
const chaptersIn = ({ format }: IAudioMetadata): ReadonlyArray<Chapter> =>
  (format.chapters ?? []).flatMap(({ start, timeScale = 1, title }) => {
    const begins = Math.round((start / timeScale) * 1000) / 1000
    return begins >= 0 && typeof title === "string" && title.trim() !== ""
      ? [{ start: begins, title: title.trim() }]
      : []
  })
