/**
 * A contact sheet: rows of pictures, each row of one height and as wide as the
 * sheet, with a caption under every picture; a JPEG that is quick to load.
 */
import sharp, { type OverlayOptions } from "sharp"
import { captionHeight, sheetColours } from "./captionLine.ts"

export interface Shown {
  readonly bytes: Uint8Array
  /** Its width divided by its height. */
  readonly ratio: number
  /** Empty for none. */
  readonly caption: string
}

/** Pixels. */
const [width, margin, gap] = [1920, 32, 20]

/** Bytes. */
const budget = 350_000

/** `caption` draws a line of text on the sheet's ground; as much of it as a picture is wide is shown. */
export const drawSheet = async (
  rows: ReadonlyArray<ReadonlyArray<Shown>>,
  theme: keyof typeof sheetColours,
  caption: (text: string) => Promise<Uint8Array>
): Promise<Uint8Array> => {
  const background = sheetColours[theme].ground
  const layers: Array<OverlayOptions> = []
  let top = margin
  for (const row of rows) {
    const room = width - 2 * margin - gap * (row.length - 1)
    const high = room / row.reduce((sum, { ratio }) => sum + ratio, 0)
    const height = Math.round(high)
    let left = margin
    for (const { bytes, ratio, caption: text } of row) {
      const [start, end] = [Math.round(left), Math.round(left + high * ratio)]
      const picture = sharp(bytes).resize(end - start, height, { fit: "fill" })
      layers.push({ input: await picture.png().toBuffer(), left: start, top })
      if (text !== "") {
        const line = sharp(await caption(text)).extract({ left: 0, top: 0, width: end - start, height: captionHeight })
        layers.push({ input: await line.png().toBuffer(), left: start, top: top + height })
      }
      left += high * ratio + gap
    }
    top += height + (row.some((one) => one.caption !== "") ? captionHeight + gap / 2 : gap)
  }
  const sheet = sharp({ create: { width, height: top + margin / 2, channels: 3, background } }).composite(layers)
  const { data, info } = await sheet.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  for (let quality = 90; ; quality -= 2) {
    const jpeg = await sharp(data, { raw: info }).jpeg({ quality, mozjpeg: true }).toBuffer()
    if (jpeg.length <= budget || quality <= 50) return jpeg
  }
}
