/**
 * Makes a PNG as small as it gets without changing a pixel: oxipng tries
 * filters, palettes and bit depths, and deflates as well as libdeflate can.
 * Some hundred times the time of writing it, so only where the config asks.
 */
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import type { optimise as oxipng } from "@jsquash/oxipng/codec/pkg/squoosh_oxipng.js"

/** Of oxipng's levels 0 to 6: above this one it takes four times as long for 2 percent. */
const level = 2

let loading: Promise<typeof oxipng> | undefined

/** The same bytes on every machine, because oxipng runs as WebAssembly. */
export const shrinkPng = async (png: Uint8Array): Promise<Uint8Array> => {
  const optimise = await (loading ??= load())
  const small = optimise(png, level, false, false)
  return small.length < png.length ? small : png
}

const load = async (): Promise<typeof oxipng> => {
  const wasm = fileURLToPath(import.meta.resolve("@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm"))
  const [{ initSync, optimise }, code] = await Promise.all([
    import("@jsquash/oxipng/codec/pkg/squoosh_oxipng.js"),
    readFile(wasm)
  ])
  initSync(code)
  return optimise
}
