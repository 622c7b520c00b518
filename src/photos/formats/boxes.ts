/** Boxes of ISO media files (ISO/IEC 14496-12, section 4.2): looked at in place, and written. */

export interface Box {
  readonly type: string
  /** Where it begins in the file, and where its payload does. */
  readonly start: number
  readonly payload: number
  readonly end: number
}

/** The boxes of a part of a file. `rest`: where they stop being boxes that are there whole; the end where all are. */
export const boxesOf = (
  file: Buffer,
  from: number,
  to: number
): { readonly boxes: ReadonlyArray<Box>; readonly rest: number } => {
  const boxes: Array<Box> = []
  let at = from
  while (at + 8 <= to) {
    const size = file.readUInt32BE(at)
    const isLong = size === 1
    if (isLong && at + 16 > to) break
    const length = size === 0 ? to - at : isLong ? Number(file.readBigUInt64BE(at + 8)) : size
    const payload = at + (isLong ? 16 : 8)
    if (length < payload - at || at + length > to) break
    boxes.push({ type: file.toString("latin1", at + 4, at + 8), start: at, payload, end: at + length })
    at += length
  }
  return { boxes, rest: at }
}

export const boxOf = (type: string, payload: Uint8Array): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(payload.length + 8, 0)
  head.write(type, 4, "latin1")
  return Buffer.concat([head, payload])
}
