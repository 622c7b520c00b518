/** The box that tells where the items of a HEIF file lie (ISO/IEC 14496-12, section 8.11.3). */

export interface Located {
  readonly id: number
  /** The entry as it is written. */
  readonly entry: Uint8Array
  /** Whether offsets count from the start of the `idat` box instead of the file. */
  readonly isInside: boolean
  readonly extents: ReadonlyArray<{ readonly offset: number; readonly length: number }>
}

/** `payload`: of an `iloc` box. Throws a `RangeError` where it breaks off. */
export const itemLocations = (payload: Buffer): ReadonlyArray<Located> => {
  const version = payload.readUInt8(0)
  const sizes = payload.readUInt16BE(4)
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, sizes & 15]
  let at = 6
  const take = (size: number): number => {
    const value = size === 8 ? Number(payload.readBigUInt64BE(at)) : size === 0 ? 0 : payload.readUIntBE(at, size)
    at += size
    return value
  }
  const idSize = version < 2 ? 2 : 4
  const items: Array<Located> = []
  for (let rest = take(idSize); rest > 0; rest -= 1) {
    const start = at
    const id = take(idSize)
    const method = version === 0 ? 0 : take(2) & 15
    take(2)
    const base = take(baseSize)
    const extents: Array<Located["extents"][number]> = []
    for (let count = take(2); count > 0; count -= 1) {
      if (version > 0) take(indexSize)
      const offset = base + take(offsetSize)
      extents.push({ offset, length: take(lengthSize) })
    }
    items.push({ id, entry: payload.subarray(start, at), isInside: method === 1, extents })
  }
  return items
}

/** The payload with these items alone. */
export const withItems = (payload: Buffer, items: ReadonlyArray<Located>): Uint8Array => {
  const count = Buffer.alloc(payload.readUInt8(0) < 2 ? 2 : 4)
  count.writeUIntBE(items.length, 0, count.length)
  return Buffer.concat([payload.subarray(0, 6), count, ...items.map(({ entry }) => entry)])
}
