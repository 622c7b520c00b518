/** Cards as large as networks show them, pixel for pixel: a row for each design, a column for each network. */
import sharp, { type OverlayOptions } from "sharp"
import { captionHeight, sheetColours } from "./captionLine.ts"

/** Pixels that a card is wide in the feed or chat of each, on a screen of one pixel a point. */
export const feeds = [
  { name: "X", width: 420, size: "og" },
  { name: "Slack", width: 360, size: "og" },
  { name: "Discord", width: 320, size: "og" },
  { name: "WhatsApp", width: 240, size: "og" },
  { name: "iMessage", width: 240, size: "og" },
  { name: "Pinterest", width: 236, size: "pin" }
] as const

/** Pixels. */
const [margin, gap] = [12, 16]

/** Bytes. */
const budget = 450_000

/** `rows`: of each design its cards by size. `caption` draws a line of text on the sheet's ground. */
export const drawFeeds = async (
  rows: ReadonlyArray<Readonly<Record<(typeof feeds)[number]["size"], Uint8Array>>>,
  caption: (text: string) => Promise<Uint8Array>
): Promise<Uint8Array> => {
  const layers: Array<OverlayOptions> = []
  let left = margin
  for (const { name, width } of feeds) {
    const line = sharp(await caption(`${name}, ${width} px`)).extract({ left: 0, top: 0, width, height: captionHeight })
    layers.push({ input: await line.png().toBuffer(), left, top: 0 })
    left += width + gap
  }
  const sheetWidth = left - gap + margin
  let top = captionHeight
  for (const row of rows) {
    let [at, high] = [margin, 0]
    for (const { width, size } of feeds) {
      const { data, info } = await sharp(row[size]).resize({ width }).png().toBuffer({ resolveWithObject: true })
      layers.push({ input: data, left: at, top })
      high = Math.max(high, info.height)
      at += width + gap
    }
    top += high + gap
  }
  const background = sheetColours.light.ground
  const sheet = sharp({ create: { width: sheetWidth, height: top, channels: 3, background } }).composite(layers)
  const { data, info } = await sheet.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  for (let quality = 88; ; quality -= 4) {
    const jpeg = await sharp(data, { raw: info }).jpeg({ quality, mozjpeg: true }).toBuffer()
    if (jpeg.length <= budget || quality <= 56) return jpeg
  }
}
