/**
 * Lays a template's scrim over a photo, as weak as the contrast of the texts
 * over it lets it be. Pure but for the pixels it is given, which it changes
 * in place.
 */
import type { PhotoSlot } from "../../../templates/Template.ts"
import type { LineBox } from "../text/SetText.ts"
import type { Rectangle } from "./cropOf.ts"
import { leastStrength, type TextOverPhoto } from "./leastStrength.ts"
import { colourOf, contrast, luminance } from "./luminance.ts"
import type { Pixels } from "./Pixels.ts"
import { isUpright, layVeil, type Side } from "./veil.ts"

export type ScrimRule = NonNullable<PhotoSlot["scrim"]>

export interface Scrimmed<Text extends TextOverPhoto> {
  /** Of the veil where it is strongest, from 0 to 1. */
  readonly strength: number
  /** Texts whose ink is so near to the scrim's colour that no strength gives them their contrast. */
  readonly unreadable: ReadonlyArray<Text>
}

/** How much of the photo a veil needs at least to fade, so that it has no edge. */
const leastFade = 0.35

/** Pixels at full strength around a text. */
const margin = 12

/**
 * `place` is where the photo lies in the picture, in whole pixels; nothing else
 * is touched. From its side to the far end of the texts the veil is as strong
 * as they need; from there it fades. A text that lies wholly beyond the rule's
 * reach and nearer to the other side has a veil of its own from there.
 */
export const scrim = <Text extends TextOverPhoto>(
  pixels: Pixels,
  place: Rectangle,
  rule: ScrimRule,
  texts: ReadonlyArray<Text>
): Scrimmed<Text> => {
  const photo = within(pixels, place)
  const colour = colourOf(rule.colour)
  const { from, reach = 1 } = rule
  const least = Math.min(1, Math.max(0, rule.least ?? 0))
  const over = texts.filter(({ boxes }) => boxes.some((box) => overlaps(box, photo)))
  const strongEnough = (some: ReadonlyArray<Text>, floor: number): number =>
    some.reduce((strength, text) => leastStrength(pixels, photo, colour, text, strength), floor)
  const unreadable = over.filter((text) => contrast(luminance(colourOf(text.ink)), luminance(colour)) < text.contrast)
  if (from === "all") {
    const strength = strongEnough(over, least)
    layVeil(pixels, photo, { colour, side: "all", strength, full: 0, end: 0 })
    return { strength, unreadable }
  }
  const length = isUpright(from) ? photo.height : photo.width
  const lay = (side: Side, some: ReadonlyArray<Text>, floor: number, end: number): number => {
    const full = some.reduce((most, text) => Math.max(most, extentOf(text, photo, side).end + margin), 0)
    const strength = strongEnough(some, floor)
    layVeil(pixels, photo, { colour, side, strength, full, end: Math.max(end, full + length * leastFade) })
    return strength
  }
  const isFar = (text: Text): boolean => {
    const { start, end } = extentOf(text, photo, from)
    return start >= reach * length && start > length - end
  }
  const [near, far] = [over.filter((text) => !isFar(text)), over.filter(isFar)]
  const strength = lay(from, near, least, reach * length)
  return { strength: Math.max(strength, lay(opposite[from], far, 0, 0)), unreadable }
}

const opposite: Readonly<Record<Side, Side>> = { top: "bottom", bottom: "top", left: "right", right: "left" }

/** The part of a photo that its picture shows. */
const within = (picture: Pixels, { left, top, width, height }: Rectangle): Rectangle => {
  const [start, above] = [Math.max(0, left), Math.max(0, top)]
  return {
    left: start,
    top: above,
    width: Math.max(0, Math.min(picture.width, left + width) - start),
    height: Math.max(0, Math.min(picture.height, top + height) - above)
  }
}

const overlaps = (box: LineBox, photo: Rectangle): boolean =>
  box.right > photo.left &&
  box.left < photo.left + photo.width &&
  box.bottom > photo.top &&
  box.top < photo.top + photo.height

/** Where a text begins and ends in the photo, in pixels from a side inwards. */
const extentOf = ({ boxes }: TextOverPhoto, photo: Rectangle, side: Side): { start: number; end: number } => {
  const [edge, length] = isUpright(side) ? [photo.top, photo.height] : [photo.left, photo.width]
  const distances = boxes.flatMap((box) =>
    (isUpright(side) ? [box.top, box.bottom] : [box.left, box.right])
      .map((at) => Math.min(length, Math.max(0, at - edge)))
      .map((distance) => (side === "top" || side === "left" ? distance : length - distance))
  )
  return {
    start: distances.reduce((least, distance) => Math.min(least, distance), Infinity),
    end: distances.reduce((most, distance) => Math.max(most, distance), -Infinity)
  }
}
