/** The HTML of a feed's items as Chromium shows it: their words, and whether it could read their pictures. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { startChromium } from "../chromium/startChromium.ts"

export interface ShownItem {
  readonly title: string
  readonly words: string
  /** Addresses of pictures that are not there. */
  readonly broken: ReadonlyArray<string>
}

/** `picture`: where to write what it looks like, null for nowhere. `html` has its addresses below `base`. */
export const showItems = async (
  chromium: string,
  {
    folder,
    base,
    items,
    picture
  }: {
    readonly folder: string
    readonly base: string
    readonly items: ReadonlyArray<{ readonly title: string; readonly html: string }>
    readonly picture: string | null
  }
): Promise<ReadonlyArray<ShownItem>> => {
  const file = join(folder, "items.html")
  mkdirSync(join(folder, "profile"), { recursive: true })
  const sections = items.map(({ title, html }) => `<section><h2 dir="auto">${title}</h2><div>${html}</div></section>`)
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Items</title><base href="${base}/"><style>img,video{max-width:100%;height:auto}</style>${sections.join("\n")}`
  )
  const page = await startChromium(chromium, join(folder, "profile"), null)
  try {
    await page.send("Page.enable")
    await page.resize(600, 4000)
    await page.open(`file://${file}`)
    await page.evaluate(
      "Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))).then(() => true)"
    )
    if (picture !== null) writeFileSync(picture, await page.screenshot())
    return await page.evaluate<ReadonlyArray<ShownItem>>(
      `[...document.querySelectorAll("body > section")].map((section) => ({
        title: section.querySelector("h2").textContent,
        words: section.querySelector("h2 + div").innerText,
        broken: [...section.querySelectorAll("img")].filter((image) => image.naturalWidth === 0).map((image) => image.src)
      }))`
    )
  } finally {
    await page.close()
  }
}
