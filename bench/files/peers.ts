/** What zopfli and mozjpeg make of the same pictures, each in its own package. */
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { pathToFileURL } from "node:url"
import { inflateSync } from "node:zlib"

const peers = createRequire(new URL("../package.json", import.meta.url))

interface Zopfli {
  readonly zlibAsync: (bytes: Uint8Array, options: { readonly numiterations: number }) => Promise<Uint8Array>
}

/** Bytes of the smallest file that zopfli makes of any of these PNGs: their rows keep the filters that they have. */
export const zopfliBytes = async (...pngs: ReadonlyArray<Uint8Array>): Promise<number> => {
  const { zlibAsync } = peers("@gfx/zopfli") as Zopfli
  const sizes: Array<number> = []
  for (const png of pngs) {
    const data = dataOf(Buffer.from(png))
    const deflated = await zlibAsync(inflateSync(data), { numiterations: 5 })
    sizes.push(png.length - data.length + deflated.length)
  }
  return Math.min(...sizes)
}

/** The data of all chunks IDAT (PNG third edition, 11.2.3). */
const dataOf = (png: Buffer): Buffer => {
  const parts: Array<Buffer> = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return Buffer.concat(parts)
}

/** What Node has and its types leave out. */
declare const WebAssembly: { readonly compile: (code: Uint8Array) => Promise<object> }

interface Mozjpeg {
  readonly init: (module: object) => Promise<void>
  readonly default: (
    image: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number },
    options: Readonly<Record<string, unknown>>
  ) => Promise<ArrayBuffer>
}

/** Bytes at quality 82 with full chroma, from three bytes a pixel. */
export const mozjpegBytes = async (rgb: Uint8Array, width: number, height: number): Promise<number> => {
  const { init, default: encode } = (await import(
    pathToFileURL(peers.resolve("@jsquash/jpeg/encode.js")).href
  )) as Mozjpeg
  await init(await WebAssembly.compile(await readFile(peers.resolve("@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm"))))
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) data.set(rgb.subarray(from, from + 3), to)
  const options = { quality: 82, auto_subsample: false, chroma_subsample: 1 }
  return (await encode({ data, width, height }, options)).byteLength
}
