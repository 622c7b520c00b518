/**
 * EXIF, as far as a published picture needs it: the orientation and two lines
 * about who made it are read, and nothing else is ever written. TIFF 6.0
 * section 2; EXIF 2.32 section 4.6.
 */
import { type Credit, creditLine } from "./Credit.ts"

const tags = { orientation: 0x0112, artist: 0x013b, copyright: 0x8298 } as const

/** Types of values: ASCII, SHORT, and UTF-8 of EXIF 3. */
const ascii = 2
const short = 3
const utf8 = 129

export interface ExifFacts {
  /** 1 to 8; undefined where none is given. */
  readonly orientation?: number
  readonly credit: Credit
}

/** Of the first directory; a block that is broken says nothing. */
export const readExif = (block: Uint8Array): ExifFacts => {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const mark = block.length < 8 ? 0 : view.getUint16(0)
  if (mark !== 0x4949 && mark !== 0x4d4d) return { credit: {} }
  const little = mark === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > block.length) return { credit: {} }
  const found = new Map<number, number | string>()
  for (let index = 0; index < view.getUint16(first, little); index += 1) {
    const at = first + 2 + index * 12
    if (at + 12 > block.length) break
    const type = view.getUint16(at + 2, little)
    const count = view.getUint32(at + 4, little)
    if (type === short) found.set(view.getUint16(at, little), view.getUint16(at + 8, little))
    if (type !== ascii && type !== utf8) continue
    const start = count <= 4 ? at + 8 : view.getUint32(at + 8, little)
    if (start + count <= block.length)
      found.set(view.getUint16(at, little), new TextDecoder().decode(block.subarray(start, start + count)))
  }
  const orientation = found.get(tags.orientation)
  const artist = lineOf(found.get(tags.artist))
  const copyright = lineOf(found.get(tags.copyright))
  return {
    ...(typeof orientation === "number" && orientation >= 1 && orientation <= 8 ? { orientation } : {}),
    credit: { ...(artist === undefined ? {} : { artist }), ...(copyright === undefined ? {} : { copyright }) }
  }
}

/** Copyright may hold two texts, of the photographer and of the editor, with a zero between. */
const lineOf = (value: number | string | undefined): string | undefined =>
  typeof value === "string" ? creditLine(value.replace(/\0+$/, "").replaceAll("\0", " ")) : undefined

/** A block with these facts and no others, big-endian; null where there is nothing to write. */
export const writeExif = (orientation: number, { artist, copyright }: Credit): Uint8Array | null => {
  const entries: Array<{ readonly tag: number; readonly value: number | Uint8Array }> = []
  if (orientation !== 1) entries.push({ tag: tags.orientation, value: orientation })
  if (artist !== undefined) entries.push({ tag: tags.artist, value: zeroEnded(artist) })
  if (copyright !== undefined) entries.push({ tag: tags.copyright, value: zeroEnded(copyright) })
  if (entries.length === 0) return null
  const directory = Buffer.alloc(8 + 2 + entries.length * 12 + 4)
  directory.write("MM\0*", 0, "latin1")
  directory.writeUInt32BE(8, 4)
  directory.writeUInt16BE(entries.length, 8)
  const values: Array<Uint8Array> = []
  let end = directory.length
  for (const [index, { tag, value }] of entries.entries()) {
    const at = 10 + index * 12
    directory.writeUInt16BE(tag, at)
    directory.writeUInt16BE(typeof value === "number" ? short : ascii, at + 2)
    directory.writeUInt32BE(typeof value === "number" ? 1 : value.length, at + 4)
    if (typeof value === "number") directory.writeUInt16BE(value, at + 8)
    else if (value.length <= 4) directory.set(value, at + 8)
    else {
      directory.writeUInt32BE(end, at + 8)
      values.push(value)
      end += value.length
    }
  }
  return Buffer.concat([[directory], values].flat())
}

const zeroEnded = (text: string): Uint8Array => new TextEncoder().encode(`${text}\0`)
