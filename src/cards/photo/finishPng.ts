/** What becomes of a card's PNG before it is kept: within the budget of every card, and as small as it gets where that is asked for. */
import { shrinkPng } from "../raster/png/shrinkPng.ts"
import { quantisePng } from "./quantisePng.ts"

export const finishPng = async (png: Uint8Array, isSmall: boolean): Promise<Uint8Array> =>
  quantisePng(isSmall ? await shrinkPng(png) : png)
