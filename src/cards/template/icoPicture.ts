/** The largest PNG that an ICO file holds, and an ICO file of one PNG. Pure. */

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const [headBytes, entryBytes] = [6, 16]

/** Whether a file begins as an ICO does: reserved, type 1, a number of pictures. */
export const isIco = (bytes: Buffer): boolean =>
  bytes.length > headBytes && bytes.readUInt16LE(0) === 0 && bytes.readUInt16LE(2) === 1 && bytes.readUInt16LE(4) > 0

/** Null where it holds bitmaps alone. */
export const icoPicture = (bytes: Buffer): Buffer | null => {
  let largest: Buffer | null = null
  for (let entry = 0; entry < bytes.readUInt16LE(4); entry += 1) {
    const at = headBytes + entry * entryBytes
    if (at + entryBytes > bytes.length) break
    const [length, offset] = [bytes.readUInt32LE(at + 8), bytes.readUInt32LE(at + 12)]
    const picture = bytes.subarray(offset, offset + length)
    if (!picture.subarray(0, pngSignature.length).equals(pngSignature)) continue
    if (largest === null || picture.length > largest.length) largest = picture
  }
  return largest
}

/** An ICO file that holds one PNG alone; a side of 256 pixels and more is written as 0. */
export const icoOf = (
  png: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number }
): Uint8Array => {
  const head = Buffer.alloc(headBytes + entryBytes)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head[headBytes] = width < 256 ? width : 0
  head[headBytes + 1] = height < 256 ? height : 0
  head.writeUInt16LE(1, headBytes + 4)
  head.writeUInt16LE(32, headBytes + 6)
  head.writeUInt32LE(png.length, headBytes + 8)
  head.writeUInt32LE(head.length, headBytes + 12)
  return Buffer.concat([head, png])
}
