/**
 * A photo cut to a shape and nothing else: no text, no logo. Google and Apple
 * ask for such pictures in structured data and in feeds.
 */
import { decodePhoto, type DecodeRequest } from "./decodePhoto.ts"
import { encodeJpeg, type JpegOptions } from "./encodeJpeg.ts"
import { freePixels } from "./freePixels.ts"

/** A JPEG within the budget; `cleanSize` gives the sizes that enlarge nothing. Rejects with a `PhotoError`. */
export const cleanCrop = async (
  bytes: Uint8Array,
  request: DecodeRequest,
  options: Pick<JpegOptions, "budget" | "isSmall"> = {}
): Promise<Uint8Array> => {
  const pixels = await decodePhoto(bytes, request)
  const jpeg = await encodeJpeg(pixels, request.width, request.height, { ...options, hasColouredText: false })
  freePixels(pixels)
  return jpeg
}
