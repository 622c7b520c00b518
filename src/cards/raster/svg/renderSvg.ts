/**
 * From an SVG to pixels: the only place that knows resvg. Its memory lies
 * outside of the heap and comes back only after a garbage collection and then
 * a turn of the event loop, so what it draws is counted.
 */
import { createRequire } from "node:module"
import type * as ResvgModule from "@resvg/resvg-js"

export interface Bitmap {
  readonly width: number
  readonly height: number
  /** Row by row, red, green, blue and alpha; the colours are multiplied by alpha. */
  readonly pixels: Uint8Array
}

/** Bytes of pixels drawn before memory is asked back. */
const budget = 10_000_000
/** A tree and its render cost at least this many bytes. */
const least = 100_000

let resvg: typeof ResvgModule | null = null
let drawn = 0

/** Text needs outlines: no font is loaded. `side`: pixels of the longer side; its own size without it. Throws an Error on what is no SVG. */
export const renderSvg = (svg: string, side?: number): Bitmap => {
  resvg ??= createRequire(import.meta.url)("@resvg/resvg-js") as typeof ResvgModule
  const options = { font: { loadSystemFonts: false }, logLevel: "off" } as const
  const tree = new resvg.Resvg(svg, options)
  const image = (side === undefined ? tree : new resvg.Resvg(svg, { ...options, fitTo: fit(tree, side) })).render()
  const pixels = image.pixels
  drawn += pixels.length + least
  return { width: image.width, height: image.height, pixels }
}

/** The same in its own size as a PNG, with its transparency. */
export const renderPng = (svg: string): Uint8Array => {
  resvg ??= createRequire(import.meta.url)("@resvg/resvg-js") as typeof ResvgModule
  return new resvg.Resvg(svg, { font: { loadSystemFonts: false }, logLevel: "off" }).render().asPng()
}

const fit = ({ width, height }: { readonly width: number; readonly height: number }, side: number) =>
  ({ mode: width >= height ? "width" : "height", value: side }) as const

/** To be awaited between cards; at once unless much was drawn since the last time. */
export const settleMemory = async (): Promise<void> => {
  if (drawn < budget) return
  drawn = 0
  collector ??= await findCollector()
  collector()
  await new Promise((resolve) => setImmediate(resolve))
}

let collector: (() => void) | null = null

const findCollector = async (): Promise<() => void> => {
  const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import("node:v8"), import("node:vm")])
  setFlagsFromString("--expose-gc")
  try {
    return runInNewContext("gc") as () => void
  } catch {
    // Bun has another engine, which cannot be asked so.
    return () => {}
  }
}
