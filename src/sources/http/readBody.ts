/**
 * The body of an answer, whole or not at all: its bytes are counted as they
 * come and again as they are decompressed, and what ends before its end is no
 * body. Node's client fails by itself where `Content-Length` or a chunk says
 * more than came.
 */
import type { IncomingMessage } from "node:http"
import { promisify } from "node:util"
import { brotliDecompress, gunzip, inflate, inflateRaw, type InputType, type ZlibOptions } from "node:zlib"
import { refused } from "./Refusal.ts"

/** Rejects with a `Refusal`. `bytes`: most bytes, before and after decompression. */
export const readBody = async (response: IncomingMessage, bytes: number): Promise<Uint8Array> => {
  const codings = (response.headers["content-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity")
  if (codings.length > mostCodings || codings.some((coding) => !Object.hasOwn(decoders, coding)))
    throw refused(`it is packed in a way that was not asked for (Content-Encoding: ${codings.join(", ").slice(0, 60)})`)
  let body: Uint8Array = await received(response, bytes)
  for (const coding of codings.toReversed()) body = await unpacked(body, coding, bytes)
  return body
}

/** More than one is legal (RFC 9110, 8.4), and a bomb in a bomb beyond that. */
const mostCodings = 2

const received = (response: IncomingMessage, most: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Array<Buffer> = []
    let size = 0
    response.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size > most) {
        chunks.length = 0
        reject(tooLarge(most))
        response.destroy()
      } else chunks.push(chunk)
    })
    response.on("error", (cause) => reject(brokenOff(cause)))
    response.on("aborted", () => reject(brokenOff(undefined)))
    response.on("end", () => (response.complete ? resolve(Buffer.concat(chunks)) : reject(brokenOff(undefined))))
  })

type Decoder = (bytes: InputType, options: ZlibOptions) => Promise<Buffer>
const [gzip, zlib, raw, brotli] = [
  promisify<InputType, ZlibOptions, Buffer>(gunzip),
  promisify<InputType, ZlibOptions, Buffer>(inflate),
  promisify<InputType, ZlibOptions, Buffer>(inflateRaw),
  promisify<InputType, ZlibOptions, Buffer>(brotliDecompress)
]

/** RFC 9110, 8.4.1.2: "deflate" is zlib's format; some servers leave its header away. */
const deflate: Decoder = (bytes, options) => {
  const [first = 0, second = 0] = bytes as Uint8Array
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0 ? zlib(bytes, options) : raw(bytes, options)
}

const decoders: Readonly<Record<string, Decoder>> = { gzip, "x-gzip": gzip, deflate, br: brotli }

const unpacked = async (bytes: Uint8Array, coding: string, most: number): Promise<Uint8Array> => {
  try {
    return (await decoders[coding]?.(bytes, { maxOutputLength: most })) ?? bytes
  } catch (cause) {
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : ""
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(most)
    if (code === "Z_BUF_ERROR") throw brokenOff(undefined)
    throw refused(`its answer is not what it says it is (Content-Encoding: ${coding})`)
  }
}

const tooLarge = (most: number) => refused(`it is larger than ${most / 1_000_000} MB`)

const brokenOff = (cause: Error | undefined) =>
  refused(`its answer broke off${cause === undefined ? "" : ` (${cause.message})`}`, { isPassing: true })
