/** Sets lines of text without the text engine: each line is one run of one face, from left to right. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { TextSlot } from "../../../templates/Template.ts"
import type { Face } from "../../../src/cards/fonts/Face.ts"
import { openFont } from "../../../src/cards/fonts/openFont.ts"
import type { TextSetting } from "../../../src/cards/raster/glyph/eachGlyph.ts"

/** `file`: a font of a `@fontsource` package, for example `ibm-plex-sans/latin-700`. */
export const openFace = (file: string): Face => openFont(readFontFile(file), file).at(400)

export const readFontFile = (file: string): Buffer => {
  const [family = "", style = ""] = file.split("/")
  const path = `@fontsource/${family}/files/${family}-${style}-normal.woff`
  return readFileSync(createRequire(import.meta.url).resolve(path))
}

export interface Lines {
  readonly face: Face
  readonly lines: ReadonlyArray<string>
  readonly size: number
  readonly colour: string
  /** Pixels from the left edge of the card to the origin of each line. */
  readonly left: number
  /** Pixels from the top edge of the card to the baseline of the first line. */
  readonly baseline: number
  readonly direction?: "ltr" | "rtl"
  /** ISO 15924 */
  readonly script?: string
  readonly slot?: Partial<TextSlot>
}

export const setByHand = (line: Lines): TextSetting => {
  const { face, lines, size, colour, left, baseline, direction = "ltr", script = "Latn" } = line
  const leading = size * 1.25
  const placed = lines.map((text, index) => {
    let x = 0
    const glyphs = face
      .shape({ text, start: 0, end: text.length, direction, script, language: "en" })
      .map(({ glyph, advance, dx, dy }) => {
        const one = { face, glyph, x: x + dx * size, y: size + index * leading - dy * size }
        x += advance * size
        return one
      })
    return { glyphs, box: { left: 0, top: index * leading + size * 0.3, right: x, bottom: index * leading + size } }
  })
  return {
    slot: {
      slot: { name: "title", sizes: [size], colour, ...line.slot },
      left,
      top: baseline - size,
      width: Math.ceil(Math.max(0, ...placed.map(({ box }) => box.right))),
      height: Math.ceil(leading * lines.length)
    },
    text: {
      size,
      leading,
      glyphs: placed.flatMap(({ glyphs }) => glyphs),
      boxes: placed.map(({ box }) => box),
      lines,
      clamped: false,
      broken: [],
      missing: []
    }
  }
}
