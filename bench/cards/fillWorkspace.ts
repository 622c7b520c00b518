/** Makes the files that the contenders are given. The same bytes on every run. */
import { linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import sharp from "sharp"
import { readSfnt, writeSfnt } from "../../src/cards/fonts/sfnt.ts"
import { logoSize, logoSvg } from "./card.ts"
import { takePhotos } from "./takePhotos.ts"

export const fillWorkspace = async (
  root: string,
  { photos, desktopFonts }: { readonly photos: number; readonly desktopFonts: number }
): Promise<void> => {
  for (const folder of ["fonts", "desktop-fonts", "photos"]) mkdirSync(join(root, folder))
  writeFileSync(join(root, "logo.svg"), logoSvg)
  await sharp(Buffer.from(logoSvg)).resize(logoSize, logoSize).png().toFile(join(root, "logo.png"))

  const { resolve } = createRequire(import.meta.url)
  for (const [name, weight] of [
    ["regular", 400],
    ["bold", 700]
  ] as const) {
    const woff = readFileSync(resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`))
    writeFileSync(join(root, `fonts/${name}.ttf`), writeSfnt(readSfnt(woff)))
  }
  for (let n = 0; n < desktopFonts; n += 1) {
    linkSync(join(root, n % 2 === 0 ? "fonts/regular.ttf" : "fonts/bold.ttf"), join(root, `desktop-fonts/${n}.ttf`))
  }

  await takePhotos(photos, (n) => join(root, `photos/${String(n).padStart(4, "0")}.jpg`))
}
