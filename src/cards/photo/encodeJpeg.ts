/**
 * Writes pixels as a JPEG that stays within a number of bytes whatever it
 * shows: some messengers leave out the picture of a link above 300 kB.
 */
import { loadSharp, type SharpConstructor } from "../../photos/loadSharp.ts"
import { PhotoError } from "./PhotoError.ts"

/** Bytes; what every network that fanfare knows takes. */
export const pictureBudget = 300_000

interface Rung {
  readonly quality: number
  /** Full chroma keeps the edges of coloured text sharp. */
  readonly chroma: "4:4:4" | "4:2:0"
  /** Takes two to three times as long and saves some 5 to 15 percent. Default: true. */
  readonly optimised?: false
  /** Pixels of blur, where quality alone is not enough. */
  readonly blur?: number
}

const coloured: ReadonlyArray<Rung> = [
  { quality: 82, chroma: "4:4:4", optimised: false },
  { quality: 82, chroma: "4:4:4" },
  { quality: 75, chroma: "4:4:4" },
  { quality: 68, chroma: "4:4:4" },
  { quality: 60, chroma: "4:4:4" }
]

const neutral: ReadonlyArray<Rung> = [
  { quality: 82, chroma: "4:2:0", optimised: false },
  { quality: 82, chroma: "4:2:0" },
  { quality: 74, chroma: "4:2:0" }
]

/** Down to what fits any picture, noise included. */
const lowest: ReadonlyArray<Rung> = [
  { quality: 66, chroma: "4:2:0" },
  { quality: 52, chroma: "4:2:0" },
  { quality: 42, chroma: "4:2:0" },
  { quality: 50, chroma: "4:2:0", blur: 1.5 },
  { quality: 50, chroma: "4:2:0", blur: 3 },
  { quality: 50, chroma: "4:2:0", blur: 8 },
  { quality: 30, chroma: "4:2:0", blur: 24 }
]

export interface JpegOptions {
  /** Bytes. */
  readonly budget?: number
  /** Whether it holds coloured text, whose edges half the chroma would blur. Default: true. */
  readonly hasColouredText?: boolean
  /** Whether mozjpeg encodes it: a quarter fewer bytes of the same quality, in some seven times the time. Default: false. */
  readonly isSmall?: boolean
}

/**
 * From raw sRGB, three bytes a pixel. Without metadata, and the same bytes for
 * the same pixels. Rejects with a `PhotoError` where even a blur does not fit
 * the budget, which takes more than eight megapixels or a budget below 60 kB.
 */
export const encodeJpeg = async (
  rgb: Uint8Array,
  width: number,
  height: number,
  { budget = pictureBudget, hasColouredText = true, isSmall = false }: JpegOptions = {}
): Promise<Uint8Array> => {
  const loaded = await loadSharp()
  if (loaded._tag === "Missing") throw PhotoError.withoutSharp(loaded.cause)
  for (const rung of [...(hasColouredText ? coloured : neutral), ...lowest]) {
    const bytes = await encode(loaded.sharp, rgb, width, height, { ...rung, isSmall })
    if (bytes.length <= budget) return bytes
  }
  throw new PhotoError({ reason: `${width}x${height} pixels do not fit into ${budget} bytes` })
}

// Baseline, not progressive: within 1 percent of the same size, in two thirds of the time. mozjpeg's own is progressive.
const encode = (
  sharp: SharpConstructor,
  rgb: Uint8Array,
  width: number,
  height: number,
  { isSmall, ...rung }: Rung & { readonly isSmall: boolean }
) => {
  const image = sharp(rgb, { raw: { width, height, channels: 3 } })
  if (rung.blur !== undefined) image.blur(rung.blur)
  return image
    .jpeg({
      quality: rung.quality,
      chromaSubsampling: rung.chroma,
      optimiseCoding: rung.optimised ?? true,
      progressive: false,
      mozjpeg: isSmall
    })
    .toBuffer()
}
