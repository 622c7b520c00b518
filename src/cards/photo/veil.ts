/**
 * A veil of one colour over a photo, strongest at one side: at full strength
 * over a first stretch, then fading without an edge that the eye could find.
 * Pure but for the pixels it is given, which it changes in place.
 */
import type { Rectangle } from "./cropOf.ts"
import type { Colour } from "./luminance.ts"
import type { Pixels } from "./Pixels.ts"

export type Side = "top" | "bottom" | "left" | "right"

export interface Veil {
  readonly colour: Colour
  /** `all`: the whole photo alike. */
  readonly side: Side | "all"
  /** From 0 to 1. */
  readonly strength: number
  /** Pixels from its side over which it has all its strength. */
  readonly full: number
  /** Pixels from its side where it ends; it may lie beyond the photo. */
  readonly end: number
}

export const isUpright = (side: Side | "all"): boolean => side !== "left" && side !== "right"

export const layVeil = (pixels: Pixels, photo: Rectangle, veil: Veil): void => {
  if (isUpright(veil.side)) layRows(pixels, photo, veil.colour, strengthsAlong(veil, photo.height))
  else layColumns(pixels, photo, veil.colour, strengthsAlong(veil, photo.width))
}

const layRows = (pixels: Pixels, photo: Rectangle, colour: Colour, strengths: Int32Array) => {
  const { rgb, width } = pixels
  for (let row = 0; row < photo.height; row += 1) {
    const strength = (strengths[row]! + 128) >> 8
    if (strength === 0) continue
    const start = ((photo.top + row) * width + photo.left) * 3
    mixRow(rgb, start, start + photo.width * 3, colour, strength)
  }
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** Channels of a row, mixed with those of a colour in parts of 256: four at a time where the row lies in whole words of memory. */
const mixRow = (rgb: Uint8Array, start: number, end: number, { red, green, blue }: Colour, strength: number): void => {
  const rest = 256 - strength
  const [addRed, addGreen, addBlue] = [red * strength + 128, green * strength + 128, blue * strength + 128]
  if (isLittleEndian && ((rgb.byteOffset + start) & 3) === 0 && (end - start) % 12 === 0) {
    // Three words hold four pixels; every second byte of a word is mixed at once, with eight bits of room above each.
    const words = new Int32Array(rgb.buffer, rgb.byteOffset + start, (end - start) / 4)
    const first = [addRed | (addBlue << 16), addGreen | (addRed << 16)] as const
    const second = [addGreen | (addRed << 16), addBlue | (addGreen << 16)] as const
    const third = [addBlue | (addGreen << 16), addRed | (addBlue << 16)] as const
    for (let at = 0; at < words.length; at += 3) {
      words[at] = mixWord(words[at]!, rest, first[0], first[1])
      words[at + 1] = mixWord(words[at + 1]!, rest, second[0], second[1])
      words[at + 2] = mixWord(words[at + 2]!, rest, third[0], third[1])
    }
    return
  }
  for (let at = start; at < end; at += 3) {
    rgb[at] = (rgb[at]! * rest + addRed) >> 8
    rgb[at + 1] = (rgb[at + 1]! * rest + addGreen) >> 8
    rgb[at + 2] = (rgb[at + 2]! * rest + addBlue) >> 8
  }
}

/** `even` and `odd`: what is added to the bytes 0 and 2, and 1 and 3, of a word, the lowest first. */
const mixWord = (word: number, rest: number, even: number, odd: number): number =>
  (((Math.imul(word & 0x00ff00ff, rest) + even) >>> 8) & 0x00ff00ff) |
  ((Math.imul((word >>> 8) & 0x00ff00ff, rest) + odd) & 0xff00ff00)

const layColumns = ({ rgb, width }: Pixels, photo: Rectangle, { red, green, blue }: Colour, strengths: Int32Array) => {
  for (let row = 0; row < photo.height; row += 1) {
    let at = ((photo.top + row) * width + photo.left) * 3
    for (let column = 0; column < photo.width; column += 1, at += 3) {
      const strength = strengths[column]!
      const rest = whole - strength
      rgb[at] = (rgb[at]! * rest + red * strength + half) >> 16
      rgb[at + 1] = (rgb[at + 1]! * rest + green * strength + half) >> 16
      rgb[at + 2] = (rgb[at + 2]! * rest + blue * strength + half) >> 16
    }
  }
}

/** Strengths are counted in these parts, so that a mixture of two values stays a whole number below 2^31. */
const whole = 65_536
const half = whole / 2

/** The strength of each row or column, from the top or the left. */
const strengthsAlong = ({ side, strength, full, end }: Veil, length: number): Int32Array =>
  Int32Array.from({ length }, (_, index) => {
    if (side === "all") return Math.round(whole * strength)
    const distance = side === "top" || side === "left" ? index + 0.5 : length - index - 0.5
    if (distance < full)
      return Math.round(whole * (strength + weight * strength * (1 - strength) * (1 - distance / full) ** 2))
    const faded = Math.min(1, (distance - full) / (end - full))
    return Math.round(whole * strength * (1 - ease(faded)))
  })

/** How much stronger than it must be the veil grows towards its side, so that it does not look like a flat band. */
const weight = 0.6

/** From 0 to 1 with no kink at either end: its first and second derivatives are 0 there. */
const ease = (part: number): number => part ** 3 * (part * (part * 6 - 15) + 10)
