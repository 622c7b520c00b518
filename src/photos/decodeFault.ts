/**
 * Whether a picture can be decoded to its last row. A file may have every
 * marker and lack picture data all the same; a decoder then shows grey.
 */
import { hasAllBlocks } from "./formats/jpegBlocks.ts"
import { loadSharp } from "./loadSharp.ts"
import { mostPixels } from "./mostPixels.ts"
import type { Stripped } from "./stripPhoto.ts"

/** Seconds; 100 megapixels take about three. */
const patience = 60

/** The end of "it is damaged: "; null where it is whole, where it is too large to be decoded, and without sharp. */
export const decodeFault = async (
  bytes: Uint8Array,
  { width, height, parts }: Pick<Stripped, "width" | "height" | "parts">
): Promise<string | null> => {
  if (width * height > mostPixels) return null
  const loaded = await loadSharp()
  if (loaded._tag === "Missing") return null
  const decode = async (failOn: "warning" | "error"): Promise<string | null> => {
    try {
      const image = loaded.sharp(bytes, { failOn, limitInputPixels: mostPixels, page: 0, pages: 1 })
      // The last row alone is kept, and it is not scaled, because a decoder that scales leaves rows out.
      const row = { left: 0, top: height - 1, width, height: 1 }
      await image.timeout({ seconds: patience }).extract(row).raw().toBuffer()
      return null
    } catch (cause) {
      return cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause)
    }
  }
  const warning = await decode("warning")
  if (warning === null) return isJpeg(bytes) && !hasAllBlocks(bytes) ? "a part of its picture data is missing" : null
  const isHarmless = /extraneous bytes|Invalid SOS|iCCP|profile|gamma|chroma/i.test(warning)
  const fault = isHarmless ? await decode("error") : warning
  if (fault === null || isTooMuch.test(fault)) return null
  return `its picture data cannot be decoded (${fault.replace(/^Vips\w+: |^Input buffer /, "").trim()})${parts.isAnimated ? ", in its first frame" : ""}`
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/** Not the file's fault. */
const isTooMuch = /timeout|out of memory|pixel limit/i
