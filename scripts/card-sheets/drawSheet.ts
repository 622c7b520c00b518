/**
 * A contact sheet: rows of pictures, each row of one height and as wide as the
 * sheet, or of pictures as wide as they say; with a caption under every
 * picture. A WebP that is quick to load.
 */
import sharp, { type OverlayOptions } from "sharp"
import { captionHeight, sheetColours } from "./captionLine.ts"

export interface Shown {
  readonly bytes: Uint8Array
  /** Its width divided by its height. */
  readonly ratio: number
  /** Empty for none. */
  readonly caption: string
  /** Pixels of the sheet; as wide as its row lets it be without. */
  readonly width?: number
  /** What stands under it in its row; it says how wide it is. */
  readonly below?: Shown
}

/** Pixels. */
const [width, margin, gap] = [1920, 28, 16]

/** Beyond, a sheet grows and looks no better. */
const quality = 60

/** `caption` draws a line of text on the sheet's ground; as much of it as a picture is wide is shown. */
export const drawSheet = async (
  rows: ReadonlyArray<ReadonlyArray<Shown>>,
  theme: keyof typeof sheetColours,
  caption: (text: string) => Promise<Uint8Array>
): Promise<Uint8Array> => {
  const background = sheetColours[theme].ground
  const layers: Array<OverlayOptions> = []
  /** Gives where it ends. */
  const lay = async ({ bytes, caption: text, below }: Shown, place: Place, top: number): Promise<number> => {
    const { left, wide, high } = place
    layers.push({ input: await sharp(bytes).resize(wide, high, { fit: "fill" }).png().toBuffer(), left, top })
    if (text !== "") {
      const line = sharp(await caption(text)).extract({ left: 0, top: 0, width: wide, height: captionHeight })
      layers.push({ input: await line.png().toBuffer(), left, top: top + high })
    }
    const end = top + high + (text === "" ? gap : captionHeight + gap / 2)
    if (below === undefined) return end
    const under = below.width ?? wide
    return lay(below, { left, wide: under, high: Math.round(under / below.ratio) }, end)
  }
  let top = margin
  for (const row of rows) {
    const places = placesOf(row)
    const ends: Array<number> = []
    for (const [index, one] of row.entries()) {
      const place = places[index]
      if (place !== undefined) ends.push(await lay(one, place, top))
    }
    top = Math.max(top, ...ends)
  }
  const sheet = sharp({ create: { width, height: top + margin / 2, channels: 3, background } }).composite(layers)
  const { data, info } = await sheet.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: info }).webp({ quality, effort: 6 }).toBuffer()
}

interface Place {
  readonly left: number
  readonly wide: number
  readonly high: number
}

/** Of the pictures of a row, in pixels of the sheet. */
const placesOf = (row: ReadonlyArray<Shown>): ReadonlyArray<Place> => {
  const room = width - 2 * margin
  const sum = row.reduce((total, { ratio }) => total + ratio, 0)
  const high = (room - gap * (row.length - 1)) / sum
  const widths = row.map((one) => one.width ?? high * one.ratio)
  const between = (room - widths.reduce((total, one) => total + one, 0)) / Math.max(1, row.length - 1)
  let left = margin
  return widths.map((wide, index) => {
    const [start, end] = [Math.round(left), Math.round(left + wide)]
    left += wide + between
    const { ratio = 1, width: own } = row[index] ?? {}
    return { left: start, wide: end - start, high: Math.round(own === undefined ? high : own / ratio) }
  })
}
