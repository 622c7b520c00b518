/** satori and resvg as a first attempt has them: fonts and logo read for each card, resvg looking for the system's fonts. */
import { flatCard } from "./card.ts"
import type { MakeDraw } from "./Contender.ts"
import { dataAddress, drawTree, readFonts, satoriAndResvg } from "./satoriAndResvg.ts"
import { systemFonts } from "./systemFonts.ts"

export const label = `naive ${satoriAndResvg}, ${systemFonts()} font files here`

export const makeFlat: MakeDraw = (workspace) => (title) =>
  drawTree(flatCard(title, dataAddress("image/png", workspace.logoPng)), readFonts(workspace))
