/** satori and resvg as their readers are told to use them: fonts and logo loaded once, no fonts of the system. */
import { flatCard, photoCard } from "./card.ts"
import type { MakeDraw } from "./Contender.ts"
import { dataAddress, drawTree, readFonts, satoriAndResvg } from "./satoriAndResvg.ts"

export const label = `usual ${satoriAndResvg}`

const noSystemFonts = { loadSystemFonts: false }

export const makeFlat: MakeDraw = (workspace) => {
  const fonts = readFonts(workspace)
  const logo = dataAddress("image/png", workspace.logoPng)
  return (title) => drawTree(flatCard(title, logo), fonts, noSystemFonts)
}

export const makePhoto: MakeDraw = (workspace) => {
  const fonts = readFonts(workspace)
  const logo = dataAddress("image/png", workspace.logoPng)
  return (title, index) => {
    const photo = dataAddress("image/jpeg", workspace.photos[index] ?? "")
    return drawTree(photoCard(title, logo, photo), fonts, noSystemFonts)
  }
}
