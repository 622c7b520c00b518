/** The fonts of a card as satori takes them; it reads no colour font. */
import type { LayoutFont } from "../raster/layout/compileTemplate.ts"
import type { FontFile } from "./FontFile.ts"

const known = new Map<string, ReadonlyArray<LayoutFont>>()

export const layoutFonts = (files: ReadonlyArray<FontFile>): ReadonlyArray<LayoutFont> =>
  files.flatMap((file) => {
    if (file.traits.isColour) return []
    const [least, most] = file.traits.weights
    const key = `${file.sha256} ${least} ${most} ${file.traits.isItalic}`
    const found = known.get(key)
    if (found !== undefined) return found
    const data = Buffer.from(file.bytes)
    const weights = least === most ? [least] : [400, 700]
    const fonts = weights.map((weight): LayoutFont => ({
      name: `f${file.sha256.slice(0, 12)}`,
      data,
      weight: hundredOf(weight),
      style: file.traits.isItalic ? "italic" : "normal"
    }))
    known.set(key, fonts)
    return fonts
  })

/** The nearest weight that satori knows. */
const hundredOf = (weight: number): LayoutFont["weight"] =>
  (Math.min(9, Math.max(1, Math.round(weight / 100))) * 100) as LayoutFont["weight"]
