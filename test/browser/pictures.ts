/** Pictures of a page for people: light and dark, wide and 320 px. They are compared with nothing. */
import { mkdirSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { emulate, type Visit } from "./Visit.ts"

export const takePictures = async (visit: Visit, folder: string): Promise<void> => {
  const { page, seen, address } = visit
  mkdirSync(folder, { recursive: true })
  for (const scheme of ["light", "dark"]) {
    await emulate(visit, { "prefers-color-scheme": scheme })
    for (const width of [900, 320]) {
      await page.resize(width, 700)
      await page.open(`${address}?picture=${scheme}${width}`)
      await page.resize(width, Math.min(4000, await page.evaluate<number>("document.documentElement.scrollHeight")))
      const name = `${seen.path.replace(/\.html$/, "").replaceAll("/", "-")}-${scheme}-${width}.png`
      writeFileSync(join(folder, basename(name)), await page.screenshot())
    }
  }
  await emulate(visit)
}
