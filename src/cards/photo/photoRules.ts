/**
 * Which photos fanfare decodes, judged by facts that are known without
 * decoding: the type by content, the shape and the size of the file. Pure.
 */
import { mostPixels } from "../../photos/mostPixels.ts"
import type { PhotoType } from "../../photos/photoFormats.ts"

/** What is known of a picture's file; an article's `Image` is one. */
export interface PhotoFacts {
  /** Media type by the file's content. */
  readonly type?: string | undefined
  /** Pixels as the picture is shown, so after its orientation. */
  readonly width?: number | undefined
  /** Pixels as the picture is shown. */
  readonly height?: number | undefined
  /** Bytes of the file. */
  readonly bytes?: number | undefined
}

export type PhotoVerdict =
  | { readonly _tag: "Usable"; readonly width: number; readonly height: number; readonly type: PhotoType }
  | {
      readonly _tag: "Refused"
      /** Reads on from "The photo is not used: ", for example "it has 108 megapixels; at most 100 are decoded". */
      readonly reason: string
    }

/** Most bytes of a file that is decoded. */
export const mostBytes = 50_000_000

/** Times; what is longer would be enlarged to many times the card before it is cut. */
const mostSlender = 10

/** Below this networks show the small form of a preview; a clean crop has its own least width. */
const leastOfCard = { width: 600, height: 315 }

const types: ReadonlyArray<PhotoType> = ["image/png", "image/jpeg", "image/webp", "image/avif", "image/gif"]

/** Whether a picture may be decoded, for a card or for a clean crop. */
export const judgePhoto = (facts: PhotoFacts, purpose: "card" | "crop" = "card"): PhotoVerdict => {
  const { width, height, bytes } = facts
  if (facts.type === undefined || width === undefined || height === undefined || bytes === undefined)
    return refused("its file is not there to be read")
  const type = types.find((known) => known === facts.type)
  if (type === undefined) return refused("it is no PNG, JPEG, GIF, WebP or AVIF picture")
  if (!(width >= 1 && height >= 1)) return refused("it says that it has no pixels")
  if (bytes > mostBytes) return refused(`it has ${above(bytes, mostBytes)} MB; at most 50 are decoded`)
  if (width * height > mostPixels)
    return refused(`it has ${above(width * height, mostPixels)} megapixels; at most 100 are decoded`)
  if (Math.max(width, height) > mostSlender * Math.min(width, height))
    return refused(`it has ${width}x${height} pixels; one side is over ${mostSlender} times as long as the other`)
  if (purpose === "card" && (width < leastOfCard.width || height < leastOfCard.height))
    return refused(`it has ${width}x${height} pixels; a card needs ${leastOfCard.width}x${leastOfCard.height} at least`)
  return { _tag: "Usable", width, height, type }
}

export const refused = (reason: string): PhotoVerdict => ({ _tag: "Refused", reason })

/** In millions; with decimals where whole millions would look like the limit itself. */
const above = (value: number, limit: number): string => {
  const whole = Math.round(value / 1e6)
  if (whole > limit / 1e6) return String(whole)
  return String(Math.max(limit / 1e6 + 0.01, Math.ceil(value / 1e4) / 100))
}
