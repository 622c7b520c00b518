/** AVIF files of small pictures in the forms of other programs (ISO/IEC 14496-12, sections 8.11 and 8.2): the same items, written otherwise. */

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255])
const u32 = (value: number): Buffer => Buffer.concat([u16(Math.floor(value / 65_536)), u16(value & 65_535)])

export const box = (type: string, ...payload: ReadonlyArray<Uint8Array>): Buffer => {
  const whole = Buffer.concat(payload)
  return Buffer.concat([u32(whole.length + 8), Buffer.from(type, "latin1"), whole])
}

interface Part {
  readonly type: string
  readonly start: number
  /** Behind its length and its type. */
  readonly payload: Buffer
}

const partsOf = (bytes: Buffer): ReadonlyArray<Part> => {
  const parts: Array<Part> = []
  for (let start = 0; start + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(start)
    if (length < 8 || start + length > bytes.length) break
    parts.push({
      type: bytes.toString("latin1", start + 4, start + 8),
      start,
      payload: bytes.subarray(start + 8, start + length)
    })
    start += length
  }
  return parts
}

/** Where the `meta` box begins, and the boxes in it. */
const metaOf = (
  file: Buffer
): { readonly start: number; readonly end: number; readonly parts: ReadonlyArray<Part> } => {
  const meta = partsOf(file).find(({ type }) => type === "meta")
  if (meta === undefined) throw new Error("there is no meta box")
  return { start: meta.start, end: meta.start + 8 + meta.payload.length, parts: partsOf(meta.payload.subarray(4)) }
}

interface Item {
  readonly id: number
  readonly offset: number
  readonly length: number
}

/** Of an `iloc` as sharp writes it: one extent for each item, with offsets and lengths of four bytes. */
const itemsOf = (iloc: Buffer): ReadonlyArray<Item> => {
  const version = iloc.readUInt8(0)
  const [offsets, bases] = [iloc.readUInt8(4), iloc.readUInt8(5)]
  if (version > 1 || offsets !== 0x44 || (bases & 15) !== 0) throw new Error("it is written in another form")
  const items: Array<Item> = []
  let at = 8
  for (let rest = iloc.readUInt16BE(6); rest > 0; rest -= 1) {
    const id = iloc.readUInt16BE(at)
    at += version === 1 ? 6 : 4
    const base = bases >> 4 === 4 ? iloc.readUInt32BE(at) : 0
    at += bases >> 4
    if (iloc.readUInt16BE(at) !== 1) throw new Error("an item has several extents")
    items.push({ id, offset: base + iloc.readUInt32BE(at + 2), length: iloc.readUInt32BE(at + 6) })
    at += 10
  }
  return items
}

const infoOf = (entry: Buffer): { readonly id: number; readonly type: string } => ({
  id: entry.readUInt16BE(4),
  type: entry.toString("latin1", 8, 12)
})

/**
 * With ids and numbers of four bytes everywhere, as files of very many items have them. `inside`: what is told beside the
 * pixels stands in the `meta` box itself. `more`: boxes that are put into it.
 */
export const inLargeForm = (
  file: Buffer,
  { inside = false, more = [] }: { readonly inside?: boolean; readonly more?: ReadonlyArray<Uint8Array> } = {}
): Buffer => {
  const { start, end, parts } = metaOf(file)
  const payload = (type: string): Buffer => parts.find((one) => one.type === type)?.payload ?? Buffer.alloc(0)
  const infos = partsOf(payload("iinf").subarray(6)).map((entry) => entry.payload)
  const told = new Set(infos.map(infoOf).flatMap(({ id, type }) => (type === "Exif" || type === "mime" ? [id] : [])))
  const items = itemsOf(payload("iloc"))
  const kept = items.filter(({ id }) => inside && told.has(id))
  const idat = box("idat", ...kept.map(({ offset, length }) => file.subarray(offset, offset + length)))
  const placed = (shift: number): Buffer => {
    let at = 0
    const entries = items.map(({ id, offset, length }) => {
      const isInside = inside && told.has(id)
      const from = isInside ? at : offset + shift
      if (isInside) at += length
      return Buffer.concat([u32(id), u16(isInside ? 1 : 0), u16(0), u16(1), u32(from), u32(length)])
    })
    return box("iloc", Buffer.from([2, 0, 0, 0, 0x44, 0x00]), u32(items.length), ...entries)
  }
  const written = (shift: number): Buffer => {
    const boxes = parts.map(({ type, payload: whole }) => {
      if (type === "pitm") return box(type, Buffer.from([1, 0, 0, 0]), u32(whole.readUInt16BE(4)))
      if (type === "iloc") return placed(shift)
      if (type === "iinf") {
        const entries = infos.map((one) =>
          box("infe", Buffer.from([3]), one.subarray(1, 4), u32(one.readUInt16BE(4)), one.subarray(6))
        )
        return box(type, Buffer.from([1, 0, 0, 0]), u32(entries.length), ...entries)
      }
      if (type !== "iref") return box(type, whole)
      const references = partsOf(whole.subarray(4)).map((one) => {
        const to = Array.from({ length: one.payload.readUInt16BE(2) }, (_, index) =>
          u32(one.payload.readUInt16BE(4 + 2 * index))
        )
        return box(one.type, u32(one.payload.readUInt16BE(0)), u16(to.length), ...to)
      })
      return box(type, Buffer.from([1, 0, 0, 0]), ...references)
    })
    return box("meta", Buffer.alloc(4), ...boxes, ...(inside ? [idat] : []), ...more)
  }
  const meta = written(written(0).length - (end - start))
  const left = Buffer.from(file)
  for (const { offset, length } of kept) left.fill(0, offset, offset + length)
  return Buffer.concat([left.subarray(0, start), meta, left.subarray(end)])
}

/** With a value of four bytes in place of another one in its `iloc` box. */
export const withLocation = (file: Buffer, change: (item: Item) => readonly [from: number, to: number]): Buffer => {
  const { start, parts } = metaOf(file)
  const iloc = parts.find(({ type }) => type === "iloc")
  const [item] = itemsOf(iloc?.payload ?? Buffer.alloc(0))
  if (iloc === undefined || item === undefined) throw new Error("there is no item")
  const [from, to] = change(item)
  const changed = Buffer.from(file)
  const at = changed.indexOf(u32(from), start + 12 + iloc.start + 8)
  changed.writeUInt32BE(to, at)
  return changed
}
