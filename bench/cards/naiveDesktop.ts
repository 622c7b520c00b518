/**
 * The naive way on a desktop: a CI machine has hardly a font for resvg to
 * scan, so small ones fill up what is missing to a desktop's number.
 */
import { flatCard } from "./card.ts"
import type { MakeDraw } from "./Contender.ts"
import { dataAddress, drawTree, readFonts, satoriAndResvg } from "./satoriAndResvg.ts"
import { desktopFonts, systemFonts } from "./systemFonts.ts"

export const label = `naive ${satoriAndResvg}, ${Math.max(desktopFonts, systemFonts())} font files`

export const makeFlat: MakeDraw = (workspace) => (title) =>
  drawTree(flatCard(title, dataAddress("image/png", workspace.logoPng)), readFonts(workspace), {
    loadSystemFonts: true,
    fontDirs: [workspace.desktopFonts]
  })
