/** Pictures for looking at: fanfare above, Chromium in the middle, and below what only one of them inked. */
import sharp from "sharp"
import type { Rgb, Shift } from "./overlap.ts"

const paper = 255

/** A PNG file. In the lowest third ink of fanfare alone is red, of Chromium alone blue, of both grey. */
export const sideBySide = async (fanfare: Rgb, chromium: Rgb, shift: Shift): Promise<Buffer> => {
  const [width, height] = [Math.max(fanfare.width, chromium.width), Math.max(fanfare.height, chromium.height)]
  const data = Buffer.alloc(width * height * 3 * 3, paper)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [own, theirs] = [pixel(fanfare, x, y), pixel(chromium, x - shift[0], y - shift[1])]
      data.set(own, (y * width + x) * 3)
      data.set(theirs, ((height + y) * width + x) * 3)
      data.set(difference(ink(own), ink(theirs)), ((2 * height + y) * width + x) * 3)
    }
  }
  return sharp(data, { raw: { width, height: height * 3, channels: 3 } })
    .png()
    .toBuffer()
}

/** A PNG file as rows of RGB. */
export const readRgb = async (file: Buffer): Promise<Rgb> => {
  const { data, info } = await sharp(file).flatten({ background: "#ffffff" }).toColourspace("srgb").raw().toBuffer({
    resolveWithObject: true
  })
  if (info.channels !== 3) throw new Error(`${info.channels} channels`)
  return { width: info.width, height: info.height, data }
}

type Pixel = readonly [red: number, green: number, blue: number]

const pixel = ({ width, height, data }: Rgb, x: number, y: number): Pixel => {
  if (x < 0 || y < 0 || x >= width || y >= height) return [paper, paper, paper]
  const at = (y * width + x) * 3
  return [data[at] ?? paper, data[at + 1] ?? paper, data[at + 2] ?? paper]
}

const ink = (channels: Pixel): number => paper - (channels[0] + channels[1] + channels[2]) / 3

const difference = (own: number, theirs: number): Pixel => {
  const both = Math.min(own, theirs) * 0.35
  return [
    paper - both - Math.max(0, theirs - own),
    paper - both - Math.abs(own - theirs),
    paper - both - Math.max(0, own - theirs)
  ]
}
