/**
 * Makes a PNG of too many bytes smaller by giving it fewer colours: a flat
 * card with a logo like a photo, or with gradients of the user's own.
 */
import { pictureBudget } from "./encodeJpeg.ts"
import { loadSharp } from "../../photos/loadSharp.ts"

const steps = [256, 96, 32, 8] as const

/** The same picture within the budget of every card; as it is where it fits, or where sharp is not there. */
export const quantisePng = async (png: Uint8Array): Promise<Uint8Array> => {
  if (png.length <= pictureBudget) return png
  const loaded = await loadSharp()
  if (loaded._tag === "Missing") return png
  let smallest = png
  for (const colours of steps) {
    smallest = await loaded.sharp(png).png({ palette: true, colours, effort: 4 }).toBuffer()
    if (smallest.length <= pictureBudget) break
  }
  return smallest
}
