/**
 * What every network shows of an article, as one picture of all views below
 * each other: in fonts of npm packages, so that every machine draws the same.
 * A page in a frame, as a feed reader's article, keeps its fonts and is left out.
 */
import { copyFileSync, mkdirSync } from "node:fs"
import { basename, join } from "node:path"
import type { Page } from "../../chromium/startChromium.ts"

/** Pixels, from the upper left corner of the picture. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Photograph {
  readonly png: Buffer
  readonly boxes: Readonly<Record<string, Box>>
}

const files = ["sans-latin", "sans-arabic-arabic", "sans-hebrew-hebrew"].flatMap((name) =>
  [400, 700].map((weight) => {
    const [family] = /^sans(?:-arabic|-hebrew)?(?=-)/.exec(name) ?? [""]
    const path = `node_modules/@fontsource/ibm-plex-${family}/files/ibm-plex-${name}-${weight}-normal.woff2`
    return { family: `views-${family}`, weight, path }
  })
)

/** Puts the fonts beside the pages. */
export const serveFonts = (root: string): void => {
  mkdirSync(join(root, "fonts"), { recursive: true })
  for (const { path } of files) copyFileSync(path, join(root, "fonts", basename(path)))
}

const style = [
  ...files.map(
    ({ family, weight, path }) =>
      `@font-face{font-family:${family};font-weight:${weight};src:url(/fonts/${basename(path)})}`
  ),
  ".preview,.preview *{font-family:views-sans,views-sans-arabic,views-sans-hebrew!important}",
  ".views{display:block!important;inline-size:560px}.view{padding:0 0 8px!important;margin:0!important}.view-head,.notes,.reads,header,nav,.intro,.panel{display:none!important}iframe{visibility:hidden}"
].join("")

/** Every view of the page at an address; the page must have been told the colour scheme. */
export const photographViews = async (page: Page, address: string): Promise<Photograph> => {
  await page.send("Page.setBypassCSP", { enabled: true })
  await page.resize(1000, 900)
  await page.open(address)
  const boxes = await page.evaluate<Record<string, Box>>(`(async () => {
    const sheet = document.createElement("style")
    sheet.textContent = ${JSON.stringify(style)}
    document.head.append(sheet)
    for (const image of document.images) image.loading = "eager"
    await Promise.all(${JSON.stringify(files)}.map(({ family, weight }) => document.fonts.load(weight + " 16px " + family, "aא،")))
    await Promise.all([...document.images].map((image) => image.decode().catch(() => null)))
    await document.fonts.ready
    // Each at a multiple of eight pixels, so that a view which grows moves none below it by a part of a pixel.
    for (const view of document.querySelectorAll(".view"))
      view.style.blockSize = 8 * Math.ceil(view.getBoundingClientRect().height / 8) + "px"
    const all = document.querySelector(".views").getBoundingClientRect()
    return Object.fromEntries([...document.querySelectorAll(".preview[data-network]")].map((view) => {
      const { x, y, width, height } = view.getBoundingClientRect()
      return [view.dataset.network, { x: x - all.x, y: y - all.y, width, height }]
    }))
  })()`)
  const whole = await page.evaluate<Box>(`(() => {
    const { x, y, width, height } = document.querySelector(".views").getBoundingClientRect()
    return { x: x + scrollX, y: y + scrollY, width, height }
  })()`)
  const { data } = await page.send<{ data: string }>("Page.captureScreenshot", {
    format: "png",
    captureBeyondViewport: true,
    clip: { ...whole, scale: 1 }
  })
  return { png: Buffer.from(data, "base64"), boxes }
}
