/**
 * What readers would not see, or could not read, of a template's design as it
 * was laid out: slots without room, a photo under something, faint and small
 * texts, an element larger than the card. Pure.
 */
import { contrast } from "../../../templates/ground/colour.ts"
import type { TextSlot } from "../../../templates/Template.ts"
import type { Design } from "../design/design.ts"
import { slotsOf } from "../design/tree.ts"
import type { CompiledTemplate, PlacedSlot } from "../raster/layout/CompiledTemplate.ts"
import { lintPlaces } from "./lintPlaces.ts"
import type { Remark } from "./Remark.ts"

/** Pixels that a card is wide in the lists of messengers. */
const feedWidth = 360
/** Pixels; smaller letters are not read there. */
const leastSize = 9
/** Contrast of a text with what lies under it, unless its slot says otherwise. */
const leastContrast = 4.5

export const lintDesign = (
  design: Design,
  compiled: CompiledTemplate,
  oversized: ReadonlyArray<string>
): ReadonlyArray<Remark> => [
  ...wrongSize(design),
  ...oversized.map((what) => ({
    code: "FF4033" as const,
    slot: null,
    message: `An element, a ${what}, is larger than the card of ${sizeOf(design)}, so a part of it is cut off.`,
    fix: "Give it at most the card's width and height, or `position: absolute` if it is meant to be cut off."
  })),
  ...withoutRoom(design, compiled),
  ...lintPlaces(design, compiled),
  ...emptyCard(design, compiled),
  ...hiddenPhoto(compiled),
  ...compiled.texts.flatMap((text) => [...faintText(compiled, text), ...smallText(compiled, text)])
]

const sizeOf = ({ width, height }: Pick<Design, "width" | "height">): string => `${width}x${height}`

/** Of a length that is given in pixels. */
const isWrong = (own: string | number, wanted: number): boolean =>
  typeof own === "number" && Math.abs(own - wanted) >= 1

const wrongSize = ({ tree, ...design }: Design): ReadonlyArray<Remark> => {
  const { width = design.width, height = design.height } = tree.props.style ?? {}
  return isWrong(width, design.width) || isWrong(height, design.height)
    ? [
        {
          code: "FF4033",
          slot: null,
          message: `The outermost element has ${width}x${height} pixels and the card ${sizeOf(design)}.`,
          fix: "Give it the `width` and `height` of the props."
        }
      ]
    : []
}

const withoutRoom = (design: Design, { texts, photo }: CompiledTemplate): ReadonlyArray<Remark> => {
  const placed = new Set([...texts.map(({ slot }) => slot.name), ...(photo === null ? [] : ["photo"])])
  return [...new Set(slotsOf(design.tree).map(({ name }) => name))]
    .filter((name) => !placed.has(name))
    .map((name) => ({
      code: "FF4033" as const,
      slot: name,
      message: `The slot ${name} has no width or no height, so nothing stands in it.`,
      fix: "Give its style `width` and `height`, or `flexGrow: 1`."
    }))
}

const emptyCard = ({ tree, words }: Design, { texts, photo, ground }: CompiledTemplate): ReadonlyArray<Remark> => {
  const isPlain = ground._tag === "Indexed" && ground.palette.length === 3
  if (texts.length > 0 || photo !== null || words !== "" || slotsOf(tree).length > 0 || !isPlain) return []
  return [
    {
      code: "FF4033",
      slot: null,
      message: "The template draws an empty card: no text, no photo, one colour.",
      fix: 'Give it a slot: `slot({ name: "title", … })`.'
    }
  ]
}

const hiddenPhoto = ({ photo, ground, width, height }: CompiledTemplate): ReadonlyArray<Remark> => {
  if (photo === null) return []
  const isOpen = (x: number, y: number): boolean =>
    ground._tag === "Rgba" && (ground.pixels[(y * width + x) * 4 + 3] ?? 255) < 255
  for (let y = Math.max(photo.top, 0); y < Math.min(photo.top + photo.height, height); y += 1)
    for (let x = Math.max(photo.left, 0); x < Math.min(photo.left + photo.width, width); x += 1)
      if (isOpen(x, y)) return []
  return [
    {
      code: "FF4033",
      slot: "photo",
      message: "The photo is not seen: it lies under everything else, and an element over its slot is opaque.",
      fix: "Take `backgroundColor` off every element around the slot, and give it to those beside it."
    }
  ]
}

/** Where a photo shows through, its scrim is as strong as the texts need. */
const faintText = (compiled: CompiledTemplate, { slot, ...place }: PlacedSlot<TextSlot>): ReadonlyArray<Remark> => {
  const ground = commonest(compiled, place)
  const least = slot.contrast ?? leastContrast
  if (ground === null) return []
  const found = contrast(slot.colour, ground)
  return found >= least
    ? []
    : [
        {
          code: "FF4013",
          slot: slot.name,
          message: `The slot ${slot.name} sets ${slot.colour} on ${ground}: a contrast of ${(Math.floor(found * 10) / 10).toFixed(1)} of ${least} at least.`,
          fix: "Give it a colour further from its ground; `palette` has some that are."
        }
      ]
}

/** The colour that most of a rectangle has; null where the card is transparent there. */
const commonest = (
  { ground, width, height }: CompiledTemplate,
  place: Omit<PlacedSlot<TextSlot>, "slot">
): string | null => {
  const times = new Map<string, number>()
  const step = Math.max(1, Math.floor(Math.min(place.width, place.height) / 24))
  for (let y = Math.max(place.top, 0); y < Math.min(place.top + place.height, height); y += step)
    for (let x = Math.max(place.left, 0); x < Math.min(place.left + place.width, width); x += step) {
      const pixel = y * width + x
      const from = ground._tag === "Indexed" ? (ground.pixels[pixel] ?? 0) * 3 : pixel * 4
      const bytes = ground._tag === "Indexed" ? ground.palette : ground.pixels
      if (ground._tag === "Rgba" && (bytes[from + 3] ?? 0) < 255) return null
      const colour = `#${Buffer.from(bytes.subarray(from, from + 3)).toString("hex")}`
      times.set(colour, (times.get(colour) ?? 0) + 1)
    }
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

const smallText = ({ width }: CompiledTemplate, { slot }: PlacedSlot<TextSlot>): ReadonlyArray<Remark> => {
  const [largest = 0] = slot.sizes
  const shown = (largest * feedWidth) / width
  return shown >= leastSize
    ? []
    : [
        {
          code: "FF4034",
          slot: slot.name,
          message: `The slot ${slot.name} is at most ${largest} pixels large, which are ${shown.toFixed(1)} where a messenger shows the card ${feedWidth} pixels wide.`,
          fix: `Give it ${Math.ceil((leastSize * width) / feedWidth)} pixels or more if it should be read there.`
        }
      ]
}
