/**
 * What a Pin shows: `media_source` of PinCreate, in each of the forms that
 * pinterest/api-description knows (v5/openapi.json, PinMediaSource).
 */
import type { PinterestSettings } from "../../model/settings/PinterestSettings.ts"
import { type ApiRequest, bearer } from "../api/ApiRequest.ts"
import { fitText } from "../payload/fitText.ts"
import type { Film, Picture } from "../payload/Share.ts"
import { pinLimits } from "./pinLimits.ts"

export interface Shown {
  readonly tall: Picture
  /** The article's own pictures that may be pinned. */
  readonly own: ReadonlyArray<Picture>
  readonly film: Film | undefined
  /** Of the article, where it is not too long. */
  readonly link: string | undefined
}

export interface MediaSource extends Pick<ApiRequest, "before" | "files"> {
  readonly source: Readonly<Record<string, unknown>>
  readonly needs: ReadonlyArray<string>
  /** Whether the Pin shows the 2:3 picture, and so has its colour. */
  readonly isTall: boolean
}

export const mediaSource = (shown: Shown, settings: PinterestSettings): MediaSource =>
  videoOf(shown, settings) ?? carouselOf(shown, settings) ?? pageOf(settings) ?? pictureOf(shown, settings)

const videoOf = ({ film, tall }: Shown, settings: PinterestSettings): MediaSource | null => {
  const { video = false } = settings
  if (film === undefined || video === false) return null
  const cover = video === true ? coverOf(tall, settings) : { fields: { cover_image_key_frame_time: video.cover } }
  return {
    before: {
      method: "POST",
      url: "https://api.pinterest.com/v5/media",
      headers: bearer,
      body: { media_type: "video" },
      uploads: film.path
    },
    source: { source_type: "video_id", ...cover.fields, ...standardOf(settings) },
    needs: ["media_source.media_id"],
    ...(cover.file === undefined ? {} : { files: { "media_source.cover_image_data": cover.file } }),
    isTall: false
  }
}

interface Cover {
  readonly fields: Readonly<Record<string, unknown>>
  readonly file?: string
}

const coverOf = (tall: Picture, settings: PinterestSettings): Cover =>
  isSent(tall, settings)
    ? { fields: { cover_image_content_type: tall.file.type }, file: tall.file.path }
    : { fields: { cover_image_url: tall.url } }

/** None for fewer pictures than a carousel has, and none of files where one of them is no file. */
const carouselOf = ({ own, link }: Shown, settings: PinterestSettings): MediaSource | null => {
  const { least, most } = pinLimits.pictures
  if (settings.carousel !== true || own.length < least) return null
  const slots = own.slice(0, most)
  const sent = slots.filter((slot) => isSent(slot, settings))
  const isFiles = sent.length === slots.length
  return {
    source: {
      source_type: isFiles ? "multiple_image_base64" : "multiple_image_urls",
      items: slots.map(({ url, alt, file }) => ({
        ...(isFiles ? { content_type: file?.type } : { url }),
        ...(alt === "" ? {} : { title: within(alt, pinLimits.title), description: within(alt, pinLimits.description) }),
        ...(link === undefined ? {} : { link })
      })),
      index: 0
    },
    needs: [],
    ...(isFiles
      ? {
          files: Object.fromEntries(sent.map(({ file }, index) => [`media_source.items[${index}].data`, file.path]))
        }
      : {}),
    isTall: false
  }
}

/** Pinterest takes the picture, title and price from the page that the Pin links to. */
const pageOf = ({ media, affiliate = false }: PinterestSettings): MediaSource | null =>
  media === "page"
    ? { source: { source_type: "pin_url", is_affiliate_link: affiliate }, needs: [], isTall: false }
    : null

const pictureOf = ({ tall }: Shown, settings: PinterestSettings): MediaSource =>
  isSent(tall, settings)
    ? {
        source: { source_type: "image_base64", content_type: tall.file.type, ...standardOf(settings) },
        needs: [],
        files: { "media_source.data": tall.file.path },
        isTall: true
      }
    : {
        source: { source_type: "image_url", url: tall.url, ...standardOf(settings) },
        needs: [],
        isTall: true
      }

type Sent = Picture & { readonly file: NonNullable<Picture["file"]> }

/** Whether the file itself goes with the request; the API takes JPEG and PNG alone. */
const isSent = (picture: Picture, { media }: PinterestSettings): picture is Sent =>
  media === "base64" && picture.file !== undefined && /^image\/(?:jpeg|png)$/.test(picture.file.type)

const standardOf = ({ standard }: PinterestSettings): { readonly is_standard?: boolean } =>
  standard === undefined ? {} : { is_standard: standard }

const within = (text: string, most: number): string => fitText(text, (cut) => cut.length <= most)
