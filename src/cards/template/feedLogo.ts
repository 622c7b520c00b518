/**
 * The logo as RSS 2.0 takes a channel's image: "a GIF, JPEG or PNG image", at
 * most 144 pixels wide and 400 high (https://www.rssboard.org/rss-specification, "image").
 */
import { publishPhoto } from "../../photos/publishPhoto.ts"
import { stripSvg } from "../../photos/stripSvg.ts"
import { renderPng } from "../raster/svg/renderSvg.ts"

interface Size {
  readonly width: number
  readonly height: number
}

const widest = 144
const highest = 400

/** Pixels of the logo in a feed: its own where they fit; a drawing fills the room. */
export const feedLogoSize = ({ width, height }: Size, isDrawing: boolean): Size => {
  const factor = Math.min(widest / width, highest / height, isDrawing ? Number.POSITIVE_INFINITY : 1)
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}

/** The logo as a PNG of that size. Throws an Error on what is no SVG, PNG or JPEG. */
export const drawFeedLogo = async (bytes: Uint8Array, { width, height }: Size): Promise<Uint8Array> => {
  const photo = await publishPhoto(bytes, { keepCredit: false, isProven: false })
  const source =
    photo._tag === "Photo"
      ? `data:${photo.type};base64,${Buffer.from(photo.bytes).toString("base64")}`
      : `data:image/svg+xml;base64,${Buffer.from(await stripSvg(Buffer.from(bytes).toString())).toString("base64")}`
  return renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><image href="${source}" width="${width}" height="${height}"/></svg>`
  )
}
