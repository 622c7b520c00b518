/**
 * Photos without a camera: hills under a sky, with grain and shades at every
 * scale, so that they compress as photos do. Every one is different.
 */
import { writeFileSync } from "node:fs"
import sharp from "sharp"

const width = 1600
const height = 1067
/** The grain is larger than a photo, and every photo has another piece of it. */
const [grainWidth, grainHeight] = [2000, 1400]

/** Linear congruential, with the constants of Numerical Recipes: 0 <= n < 1. */
const sequence = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Grey noise around 128, from wide shades to single pixels. */
const grain = async (): Promise<Buffer> => {
  const sum = new Float32Array(grainWidth * grainHeight)
  for (const [scale, strength] of [
    [256, 60],
    [64, 46],
    [16, 12],
    [4, 6],
    [2, 9]
  ] as const) {
    const [w, h] = [Math.ceil(grainWidth / scale), Math.ceil(grainHeight / scale)]
    const next = sequence(scale)
    const octave = await sharp(
      Uint8Array.from({ length: w * h }, () => next() * 256),
      {
        raw: { width: w, height: h, channels: 1 }
      }
    )
      .resize(grainWidth, grainHeight, { fit: "fill", kernel: "cubic" })
      .extractChannel(0)
      .raw()
      .toBuffer()
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (((octave[i] ?? 128) - 128) / 128) * strength
  }
  return Buffer.from(Uint8Array.from(sum, (value) => Math.max(0, Math.min(255, 128 + value))))
}

const scenery = (next: () => number): string => {
  const hue = Math.floor(next() * 360)
  const hills = [0.45, 0.58, 0.72, 0.86].map((level, n) => {
    const y = (level + next() * 0.08) * height
    const [a, b] = [y - next() * 260, y + next() * 220]
    return `<path d="M0 ${y}C${width * 0.3} ${a} ${width * 0.6} ${b} ${width} ${y - next() * 160}V${height}H0z" fill="hsl(${(hue + 100 + n * 18) % 360} 38% ${44 - n * 9}%)"/>`
  })
  const houses = Array.from({ length: 14 }, () => {
    const [x, y, size] = [next() * width, (0.55 + next() * 0.35) * height, 24 + next() * 90]
    return `<rect x="${x}" y="${y}" width="${size}" height="${size * 0.8}" fill="hsl(${next() * 60} 40% ${50 + next() * 40}%)"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue} 55% 45%)"/><stop offset="0.7" stop-color="hsl(${(hue + 30) % 360} 60% 80%)"/></linearGradient><rect width="100%" height="100%" fill="url(#sky)"/><circle cx="${next() * width}" cy="${next() * 300 + 80}" r="${40 + next() * 60}" fill="#fff6d8"/>${hills.join("")}${houses.join("")}</svg>`
}

/** Writes so many JPEG files of 1600x1067 pixels, each where `fileOf` says. */
export const takePhotos = async (count: number, fileOf: (n: number) => string): Promise<void> => {
  const shades = await grain()
  for (let n = 0; n < count; n += 1) {
    const next = sequence(n + 1)
    const piece = await sharp(shades, { raw: { width: grainWidth, height: grainHeight, channels: 1 } })
      .extract({
        left: Math.floor(next() * (grainWidth - width)),
        top: Math.floor(next() * (grainHeight - height)),
        width,
        height
      })
      .png({ compressionLevel: 0 })
      .toBuffer()
    const photo = await sharp(Buffer.from(scenery(next)))
      .flatten()
      .composite([{ input: piece, blend: "overlay" }])
      .jpeg({ quality: 82 })
      .toBuffer()
    writeFileSync(fileOf(n), photo)
  }
}
