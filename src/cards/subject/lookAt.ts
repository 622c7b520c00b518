/** Decodes a photo as a thumbnail and finds its subject. */
import { loadSharp } from "../../photos/loadSharp.ts"
import { mostPixels } from "../../photos/mostPixels.ts"
import { inspectPhoto } from "../photo/inspectPhoto.ts"
import { PhotoError } from "../photo/PhotoError.ts"
import { dominantColour } from "./dominantColour.ts"
import { saliencyOf } from "./saliency.ts"
import { type Subject, subjectOf } from "./subjectOf.ts"

/** Pixels of the longer side. */
const side = 64

/** Pixels; a picture ten times as long as high still has a few rows. */
const least = 8

/** Rejects with a `PhotoError`, or with what sharp says. */
export const lookAt = async (bytes: Uint8Array): Promise<Subject> => {
  const loaded = await loadSharp()
  if (loaded._tag === "Missing") throw PhotoError.withoutSharp(loaded.cause)
  const verdict = inspectPhoto(bytes, "crop")
  if (verdict._tag === "Refused") throw new PhotoError({ reason: verdict.reason })
  const scale = side / Math.max(verdict.width, verdict.height)
  const [width, height] = [verdict.width, verdict.height].map((length) =>
    Math.max(least, Math.round(length * scale))
  ) as [number, number]
  const { data, info } = await loaded
    .sharp(bytes, { autoOrient: true, limitInputPixels: mostPixels, page: 0, pages: 1 })
    .resize({ width, height, fit: "fill" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new PhotoError({ reason: `it decodes to ${info.channels} channels` })
  const thumbnail = { rgb: data, width: info.width, height: info.height }
  return { ...subjectOf(saliencyOf(thumbnail)), colour: dominantColour(thumbnail) }
}
