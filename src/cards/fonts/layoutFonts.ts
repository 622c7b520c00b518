/** The fonts of a card as satori takes them; it reads no colour font. */
import type { LayoutFont } from "../raster/layout/compileTemplate.ts"
import type { FontFile } from "./FontFile.ts"
import { openFont } from "./openFont.ts"

const known = new Map<string, ReadonlyArray<LayoutFont>>()

export const layoutFonts = (files: ReadonlyArray<Pick<FontFile, "sha256" | "bytes">>): ReadonlyArray<LayoutFont> =>
  files.flatMap(({ sha256, bytes }) => {
    const found = known.get(sha256)
    if (found !== undefined) return found
    const fonts = openFont(bytes, sha256)
      .filter(({ picture }) => picture === null)
      .map(({ weight }): LayoutFont => ({
        name: `f${sha256.slice(0, 12)}`,
        data: Buffer.from(bytes),
        weight,
        style: "normal"
      }))
    known.set(sha256, fonts)
    return fonts
  })
