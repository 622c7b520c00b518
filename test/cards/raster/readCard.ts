/** Reads a PNG file back without the libraries that wrote it: 8 bits a channel, palette or truecolour (PNG third edition). */
import { crc32, inflateSync } from "node:zlib"

export interface Card {
  readonly width: number
  readonly height: number
  /** Null for truecolour. */
  readonly colours: number | null
  /** Row by row, red, green and blue. */
  readonly rgb: Uint8Array
  /** `#rrggbb` of a pixel. */
  readonly at: (x: number, y: number) => string
}

export const readCard = (file: Uint8Array): Card => {
  const data = Buffer.from(file)
  if (data.toString("hex", 0, 8) !== "89504e470d0a1a0a") throw new Error("no PNG")
  const chunks = chunksOf(data)
  const head = chunks.find(({ type }) => type === "IHDR")?.body ?? Buffer.alloc(13)
  const [width, height, depth, type] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]]
  if (depth !== 8 || (type !== 2 && type !== 3)) throw new Error(`${depth} bits, colour type ${type}`)
  const palette = chunks.find((chunk) => chunk.type === "PLTE")?.body ?? null
  const bytes = type === 3 ? 1 : 3
  const samples = unfiltered(
    inflateSync(Buffer.concat(chunks.filter((chunk) => chunk.type === "IDAT").map(({ body }) => body))),
    width * bytes,
    height,
    bytes
  )
  const rgb =
    palette === null
      ? samples
      : Uint8Array.from({ length: width * height * 3 }, (_, at) => {
          const value = palette[(samples[Math.floor(at / 3)] ?? 0) * 3 + (at % 3)]
          if (value === undefined) throw new Error("a colour that the palette does not have")
          return value
        })
  const whole = Buffer.from(rgb)
  const at = (x: number, y: number): string => `#${whole.toString("hex", (y * width + x) * 3, (y * width + x) * 3 + 3)}`
  return { width, height, colours: palette === null ? null : palette.length / 3, rgb, at }
}

const chunksOf = (data: Buffer): ReadonlyArray<{ readonly type: string; readonly body: Buffer }> => {
  const chunks = []
  for (let at = 8; at < data.length;) {
    const length = data.readUInt32BE(at)
    const body = data.subarray(at + 8, at + 8 + length)
    if (data.readUInt32BE(at + 8 + length) !== crc32(data.subarray(at + 4, at + 8 + length))) throw new Error("bad CRC")
    chunks.push({ type: data.toString("latin1", at + 4, at + 8), body })
    at += 12 + length
  }
  return chunks
}

const unfiltered = (raw: Buffer, stride: number, height: number, bytes: number): Uint8Array => {
  if (raw.length !== (stride + 1) * height) throw new Error("wrong length")
  const samples = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    if (filter > 2) throw new Error(`filter ${filter}`)
    for (let x = 0; x < stride; x++) {
      const left = x < bytes ? 0 : (samples[y * stride + x - bytes] ?? 0)
      const above = y === 0 ? 0 : (samples[(y - 1) * stride + x] ?? 0)
      samples[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + (filter === 1 ? left : filter === 2 ? above : 0)
    }
  }
  return samples
}
