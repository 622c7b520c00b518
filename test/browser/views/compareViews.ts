/**
 * Every view of the preview against its stored picture, in both colour
 * schemes: a box of another size, or more than a few changed spots, is a
 * fault. Browsers set the edge of a letter a little differently from version
 * to version, so both are compared at a quarter of their size.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import type { Page } from "../../chromium/startChromium.ts"
import type { Row } from "../Visit.ts"
import { type Box, type Photograph, photographViews } from "./photographViews.ts"
import { viewedArticles } from "./viewsSite.ts"

const stored = "test/browser/views/stored"
const boxesFile = join(stored, "boxes.json")

/** Grey levels of 255 by which a spot has changed. */
const changed = 20
/** Part of a view's spots that may have. */
const most = 0.01
/** Pixels by which a box may be larger or smaller. */
const play = 2

type Boxes = Readonly<Record<string, Photograph["boxes"]>>

export const compareViews = async (
  page: Page,
  origin: string,
  mode: { readonly update: boolean }
): Promise<ReadonlyArray<Row>> => {
  const known = existsSync(boxesFile) ? (JSON.parse(readFileSync(boxesFile, "utf8")) as Boxes) : {}
  const rows: Array<Row> = []
  const seen: Record<string, Photograph["boxes"]> = {}
  for (const [name, slug] of Object.entries(viewedArticles))
    for (const scheme of ["light", "dark"]) {
      const media = { media: "screen", features: [{ name: "prefers-color-scheme", value: scheme }] }
      await page.send("Emulation.setEmulatedMedia", media)
      const photograph = await photographViews(page, `${origin}/views/preview/${slug}/index.html?${scheme}`)
      const id = `${name}-${scheme}`
      seen[id] = photograph.boxes
      if (mode.update) await store(id, photograph)
      else rows.push(...(await compared(id, photograph, known[id] ?? {})))
    }
  if (mode.update) writeFileSync(boxesFile, `${JSON.stringify(seen, null, 1)}\n`)
  return rows
}

const store = async (id: string, { png }: Photograph): Promise<void> => {
  mkdirSync(stored, { recursive: true })
  writeFileSync(
    join(stored, `${id}.webp`),
    await half(png).webp({ quality: 90, smartSubsample: true, effort: 6 }).toBuffer()
  )
}

const half = (png: Buffer) => {
  const { width, height } = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
  return sharp(png)
    .flatten({ background: "#808080" })
    .resize(Math.round(width / 2), Math.round(height / 2))
}

const compared = async (
  id: string,
  { png, boxes }: Photograph,
  known: Photograph["boxes"]
): Promise<ReadonlyArray<Row>> => {
  const [now, before] = [await half(png).png().toBuffer(), await storedPicture(id)]
  const names = new Set([...Object.keys(boxes), ...Object.keys(known)])
  const rows: Array<Row> = []
  for (const name of names) {
    const [box, old] = [boxes[name], known[name]]
    const faults =
      before === null
        ? ["has no stored picture; `npm run test:browser -- --update` stores it"]
        : box === undefined
          ? ["is not shown"]
          : old === undefined
            ? ["is new; `npm run test:browser -- --update` stores it"]
            : isOther(box, old)
              ? [`is ${sizeOf(box)}, was ${sizeOf(old)}`]
              : await spots(now, box, before, old)
    rows.push({ name: `view of ${name}, ${id.replace("-", ", ")}`, faults })
  }
  return rows
}

const storedPicture = async (id: string): Promise<Buffer | null> => {
  const path = join(stored, `${id}.webp`)
  return existsSync(path) ? sharp(path).png().toBuffer() : null
}

const isOther = (a: Box, b: Box): boolean => Math.abs(a.width - b.width) > play || Math.abs(a.height - b.height) > play

const sizeOf = ({ width, height }: Box): string => `${Math.round(width)} by ${Math.round(height)} pixels`

/** Where two pictures of one view differ by more than they may. */
const spots = async (now: Buffer, box: Box, before: Buffer, old: Box): Promise<ReadonlyArray<string>> => {
  const size = { width: Math.round(old.width / 4), height: Math.round(old.height / 4) }
  const [a, b] = await Promise.all([pixels(now, box, size), pixels(before, old, size)])
  const all = size.width * size.height
  let differing = 0
  for (let spot = 0; spot < all; spot += 1) {
    const at = 3 * spot
    const far = Math.max(...[0, 1, 2].map((part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0))))
    if (far > changed) differing += 1
  }
  const part = differing / all
  return part > most ? [`${(100 * part).toFixed(1)} % of it looks different (at most ${100 * most} %)`] : []
}

const pixels = (
  sheet: Buffer,
  { x, y, width, height }: Box,
  size: { readonly width: number; readonly height: number }
): Promise<Buffer> =>
  sharp(sheet)
    .extract({
      left: Math.round(x / 2),
      top: Math.round(y / 2),
      width: Math.floor(width / 2),
      height: Math.floor(height / 2)
    })
    .resize(size.width, size.height, { fit: "fill" })
    .removeAlpha()
    .raw()
    .toBuffer()
