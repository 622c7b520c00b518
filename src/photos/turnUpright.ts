/**
 * Turns the pixels of a picture as its orientation says. Their numbers stay in
 * the picture's own colours, so its profile stays right about them. JPEG is
 * compressed anew, as finely as it was.
 */
import { loadSharp, type Sharp } from "./loadSharp.ts"
import { mostPixels } from "./mostPixels.ts"
import type { Parts } from "./formats/PhotoFormat.ts"
import { jpegQuality } from "./jpegQuality.ts"
import { type Stripped, taggedPhoto } from "./stripPhoto.ts"

/** Seconds. */
const patience = 60

/** The parts of an upright picture; null where it cannot be made. */
export const turnUpright = async (stripped: Stripped): Promise<Parts | null> => {
  const { format, parts, type, width, height } = stripped
  if (width * height > mostPixels) return null
  const loaded = await loadSharp()
  if (loaded._tag === "Missing") return null
  try {
    const tagged = taggedPhoto(stripped)
    const { space, chromaSubsampling, isProgressive, depth } = await loaded.sharp(tagged).metadata()
    // Inks become the screen's colours: no browser shows them right without.
    const isInk = space === "cmyk"
    const image = loaded
      .sharp(tagged, { autoOrient: true, limitInputPixels: mostPixels, ignoreIcc: !isInk })
      .timeout({ seconds: patience })
    if (depth === "ushort") image.toColourspace(space === "grey16" ? "grey16" : "rgb16")
    else if (space === "b-w") image.toColourspace("b-w")
    const encoded = await encode(image, stripped, {
      chromaSubsampling: chromaSubsampling?.startsWith("4:2:0") === true ? "4:2:0" : "4:4:4",
      progressive: isProgressive === true && type === "image/jpeg"
    })
    const turned = format.takeApart(encoded)
    return typeof turned === "string" ? null : { ...turned, profile: isInk ? turned.profile : parts.profile }
  } catch {
    return null
  }
}

const encode = (
  image: Sharp,
  { type, parts }: Stripped,
  options: { readonly chromaSubsampling: string; readonly progressive: boolean }
): Promise<Uint8Array> => {
  if (type === "image/jpeg") return image.jpeg({ ...options, quality: jpegQuality(parts.pieces) }).toBuffer()
  if (type === "image/png") return image.png({ compressionLevel: 9 }).toBuffer()
  const isLossless = parts.pieces.some((piece) => Buffer.from(piece.subarray(0, 4)).toString("latin1") === "VP8L")
  return image.webp(isLossless ? { lossless: true } : { quality: 92 }).toBuffer()
}
