/**
 * Decodes a photo into plain pixels of the size that is wanted: upright, in
 * sRGB, without transparency, cut around its focal point or by sharp's
 * attention crop. Of what moves it takes the first frame.
 */
import { cropOf, type Focus, type Rectangle, type Size } from "./cropOf.ts"
import { freePixels } from "./freePixels.ts"
import { inspectPhoto } from "./inspectPhoto.ts"
import { mostPixels } from "../../photos/mostPixels.ts"
import { type Strip, type Stripped, stripPhoto, taggedPhoto } from "../../photos/stripPhoto.ts"
import { loadSharp, type Sharp, type SharpConstructor } from "../../photos/loadSharp.ts"
import { PhotoError } from "./PhotoError.ts"

export interface DecodeRequest extends Size {
  /** Null: the attention crop. */
  readonly focus: Focus | null
  /** `#rrggbb`; what shows through the picture. Default: white. */
  readonly ground?: string
}

/** Seconds; a picture of 100 megapixels takes about three. */
const patience = 60

/** Raw RGB, three bytes a pixel, of exactly the size wanted. Rejects with a `PhotoError`. */
export const decodePhoto = async (bytes: Uint8Array, request: DecodeRequest): Promise<Uint8Array> => {
  const verdict = inspectPhoto(bytes, "crop")
  if (verdict._tag === "Refused") throw new PhotoError({ reason: verdict.reason })
  const loaded = await loadSharp()
  if (loaded._tag === "Missing") throw PhotoError.withoutSharp(loaded.cause)
  const stripped = stripPhoto(bytes)
  if (stripped._tag !== "Stripped") throw new PhotoError({ reason: damage(stripped) })
  try {
    // An orientation that only XMP has is not seen by sharp.
    const file = stripped.orientation === 1 ? bytes : taggedPhoto(stripped)
    return await decode(loaded.sharp, file, stripped, request)
  } catch (cause) {
    throw cause instanceof PhotoError ? cause : new PhotoError({ reason: reasonOf(cause), cause })
  }
}

const decode = async (sharp: SharpConstructor, bytes: Uint8Array, stripped: Stripped, request: DecodeRequest) => {
  const { width, height, focus, ground = "#ffffff" } = request
  const image = sharp(bytes, {
    autoOrient: true,
    failOn: "error",
    limitInputPixels: mostPixels,
    page: 0,
    pages: 1
  }).timeout({ seconds: patience })
  const { shown, orientation, isDeep } =
    stripped.type === "image/jpeg" ? asJpeg(stripped) : await asked(image, stripped)
  // sharp takes 16-bit pictures with a profile to Display P3 and leaves them there unless it is told where to end.
  if (isDeep) image.withIccProfile("srgb")
  image.flatten({ background: ground }).toColourspace("srgb").raw({ depth: "uchar" })
  if (focus === null) {
    image.resize({ width, height, fit: "cover", position: sharp.strategy.attention })
    return rawOf(image, request)
  }
  // The whole picture is scaled and then cut, because sharp decodes a JPEG at full size when it is cut first,
  // or when it is cut at all and does not lie upright.
  const scale = Math.max(width / shown.width, height / shown.height)
  const whole = {
    width: Math.max(width, Math.round(shown.width * scale)),
    height: Math.max(height, Math.round(shown.height * scale))
  }
  const crop = { ...cropOf(whole, width / height, focus), width, height }
  image.resize({ ...whole, fit: "fill" })
  return orientation === 1 ? rawOf(image.extract(crop), request) : cut(await rawOf(image, whole), whole, crop)
}

interface Source {
  /** Upright. */
  readonly shown: Size
  readonly orientation: number
  /** Whether it has 16 bits a channel and a profile. */
  readonly isDeep: boolean
}

/** A JPEG has 8 bits a channel, and its header was read already: there is nothing to ask a decoder. */
const asJpeg = ({ shown, orientation }: Stripped): Source => ({ shown, orientation, isDeep: false })

const asked = async (image: Sharp, { type }: Stripped): Promise<Source> => {
  const { format, mediaType, autoOrient, orientation = 1, space, hasProfile } = await image.metadata()
  if (mediaType !== type) throw new PhotoError({ reason: `it begins like ${type} but is ${mediaType ?? format}` })
  return { shown: autoOrient, orientation, isDeep: space === "rgb16" && hasProfile }
}

const rawOf = async (image: Sharp, { width, height }: Size): Promise<Uint8Array> => {
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  if (info.width !== width || info.height !== height || info.channels !== 3)
    throw new PhotoError({ reason: `it decodes to ${info.width}x${info.height} pixels of ${info.channels} channels` })
  return data
}

const cut = (rgb: Uint8Array, from: Size, { left, top, width, height }: Rectangle): Uint8Array => {
  const part = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row += 1) {
    const start = ((top + row) * from.width + left) * 3
    part.set(rgb.subarray(start, start + width * 3), row * width * 3)
  }
  freePixels(rgb)
  return part
}

const damage = (strip: Exclude<Strip, Stripped>): string =>
  strip._tag === "Damaged" ? `it is damaged: ${strip.reason}` : "its header cannot be read"

/** What sharp says, as the end of a sentence. */
const reasonOf = (cause: unknown): string => {
  const said = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : ""
  return `it cannot be decoded (${said.replace(/^Vips\w+: |^Input buffer /, "").trim() || "sharp gives no reason"})`
}
