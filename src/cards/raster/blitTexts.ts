/** Draws set texts, and the plates under them, on a canvas of three bytes a pixel, in any colours over anything. */
import { eachGlyph, type TextSetting } from "./glyph/eachGlyph.ts"
import type { Coverage } from "./glyph/coverage.ts"
import type { GlyphMasks } from "./glyph/GlyphMasks.ts"
import type { Pictured } from "./glyph/Mask.ts"
import { mixed } from "./mixed.ts"
import { platesOf } from "./plates.ts"
import { readColour } from "./readColour.ts"

/** `rgb`: row by row, red, green and blue of each pixel; it is changed. Glyphs may leave their slot, not the canvas. */
export const blitTexts = (
  rgb: Uint8Array,
  width: number,
  height: number,
  settings: ReadonlyArray<TextSetting>,
  masks: GlyphMasks
): void => {
  for (const { left, top, right, bottom, colour } of platesOf(settings, { width, height })) {
    const [red, green, blue] = readColour(colour)
    for (let y = top; y < bottom; y++) {
      for (let at = (y * width + left) * 3; at < (y * width + right) * 3; at += 3) {
        rgb[at] = red
        rgb[at + 1] = green
        rgb[at + 2] = blue
      }
    }
  }
  const inks = settings.map(({ slot }) => readColour(slot.slot.colour))
  eachGlyph(settings, masks, (mask, x, y, setting) => {
    const part: Part = {
      fromX: Math.max(0, -x),
      toX: Math.min(mask.width, width - x),
      fromY: Math.max(0, -y),
      toY: Math.min(mask.height, height - y)
    }
    const start = (y * width + x) * 3
    if ("pixels" in mask) blitPictured(rgb, width, mask, part, start)
    else blitInk(rgb, width, mask, part, start, inks[setting] ?? [0, 0, 0])
    return true
  })
}

/** What of a mask lies on the canvas. */
interface Part {
  readonly fromX: number
  readonly toX: number
  readonly fromY: number
  readonly toY: number
}

const blitInk = (
  rgb: Uint8Array,
  width: number,
  { width: stride, coverage }: Coverage,
  { fromX, toX, fromY, toY }: Part,
  start: number,
  [red, green, blue]: readonly [number, number, number]
): void => {
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      const covered = coverage[y * stride + x] as number
      if (covered === 0) continue
      const at = start + (y * width + x) * 3
      rgb[at] = mixed(rgb[at] as number, red, covered)
      rgb[at + 1] = mixed(rgb[at + 1] as number, green, covered)
      rgb[at + 2] = mixed(rgb[at + 2] as number, blue, covered)
    }
  }
}

const blitPictured = (
  rgb: Uint8Array,
  width: number,
  { width: stride, pixels }: Pictured,
  { fromX, toX, fromY, toY }: Part,
  start: number
): void => {
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      const from = (y * stride + x) * 4
      const alpha = pixels[from + 3] as number
      if (alpha === 0) continue
      const at = start + (y * width + x) * 3
      rgb[at] = (pixels[from] as number) + mixed(rgb[at] as number, 0, alpha)
      rgb[at + 1] = (pixels[from + 1] as number) + mixed(rgb[at + 1] as number, 0, alpha)
      rgb[at + 2] = (pixels[from + 2] as number) + mixed(rgb[at + 2] as number, 0, alpha)
    }
  }
}
