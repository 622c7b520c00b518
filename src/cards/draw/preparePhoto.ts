/** The photo of a card in its place, under a scrim as strong as the texts over it need. */
import type { PhotoSlot } from "../../../templates/Template.ts"
import { decodePhoto } from "../photo/decodePhoto.ts"
import { freePixels } from "../photo/freePixels.ts"
import { scrim } from "../photo/scrim.ts"
import type { Ground, PlacedSlot } from "../raster/layout/CompiledTemplate.ts"
import type { TextSetting } from "../raster/glyph/eachGlyph.ts"
import type { LineBox } from "../text/SetText.ts"
import { lendCanvas } from "./canvasPool.ts"
import type { JobPhoto } from "./RenderJob.ts"

export interface PhotoRequest {
  /** Of the card, in pixels. */
  readonly width: number
  /** Of the card, in pixels. */
  readonly height: number
  readonly place: PlacedSlot<PhotoSlot>
  readonly photo: JobPhoto
  readonly settings: ReadonlyArray<TextSetting>
  /** What lies between the photo and the texts. */
  readonly ground: Ground
}

export interface PreparedPhoto {
  /** Of the whole card: three bytes a pixel, white around the photo. To be given back when it is written. */
  readonly rgb: Uint8Array
  /** Names of the texts that no scrim makes readable. */
  readonly unreadable: ReadonlyArray<string>
}

/** Rejects with a `PhotoError`. */
export const preparePhoto = async (request: PhotoRequest): Promise<PreparedPhoto> => {
  const { width, height, place, photo, settings, ground } = request
  const decoded = await decodePhoto(photo.bytes, { width: place.width, height: place.height, focus: photo.focus })
  const rgb = laidOn(width, height, decoded, place)
  freePixels(decoded)
  const { scrim: rule } = place.slot
  if (rule === undefined) return { rgb, unreadable: [] }
  const open = settings.filter(({ slot }) => slot.slot.plate === undefined)
  const texts = open.map(({ slot, text }) => ({
    name: slot.slot.name,
    boxes: text.boxes
      .map((box) => ({
        left: box.left + slot.left,
        top: box.top + slot.top,
        right: box.right + slot.left,
        bottom: box.bottom + slot.top
      }))
      .filter((box) => !isCovered(ground, box, { width, height })),
    ink: slot.slot.colour,
    contrast: slot.slot.contrast ?? 4.5
  }))
  const { unreadable } = scrim({ rgb, width, height }, place, rule, texts)
  return { rgb, unreadable: unreadable.map(({ name }) => name) }
}

/** Whether the photo is hidden under all of a line, as by a field that the template gives a text. */
const isCovered = (
  ground: Ground,
  box: LineBox,
  { width, height }: Pick<PhotoRequest, "width" | "height">
): boolean => {
  if (ground._tag === "Indexed") return true
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y++)
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x++)
      if ((ground.pixels[(y * width + x) * 4 + 3] ?? 0) < 255) return false
  return true
}

const laidOn = (width: number, height: number, picture: Uint8Array, place: PlacedSlot<PhotoSlot>): Uint8Array => {
  const rgb = lendCanvas(width * height * 3)
  if (place.left > 0 || place.top > 0 || place.left + place.width < width || place.top + place.height < height)
    rgb.fill(255)
  const left = Math.max(0, place.left)
  const visible = Math.max(0, Math.min(place.left + place.width, width) - left)
  for (let row = 0; row < place.height; row++) {
    const y = place.top + row
    if (y < 0 || y >= height) continue
    const from = (row * place.width + left - place.left) * 3
    rgb.set(picture.subarray(from, from + visible * 3), (y * width + left) * 3)
  }
  return rgb
}
