/**
 * AVIF files (AV1 Image File Format 1.1; ISO/IEC 23008-12). EXIF and XMP are
 * items beside the picture: their entries go, and what they point at becomes
 * zeros. Every other byte keeps its place, because the file is full of offsets.
 */
import { type Box, boxesOf, boxOf } from "./boxes.ts"
import { itemLocations, type Located, withItems } from "./itemLocations.ts"
import type { Asides, PhotoFormat } from "./PhotoFormat.ts"

const cut = "it breaks off before its end"
const missing = "a part of its picture data is missing"
const needed = new Set(["ftyp", "meta", "mdat", "moov"])

export const avif: PhotoFormat = {
  // An orientation in EXIF has no effect there (ISO/IEC 23008-12, section A.2.1): `irot` and `imir` have.
  isTurned: false,
  takeApart: (bytes) => {
    try {
      return takeApart(Buffer.from(bytes))
    } catch (cause) {
      if (cause instanceof RangeError) return cut
      throw cause
    }
  },
  assemble: ({ pieces }) => Buffer.concat(pieces)
}

const takeApart: PhotoFormat["takeApart"] = (bytes) => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { boxes, rest } = boxesOf(file, 0, file.length)
  // What stands behind the last box that is needed is of another file, unless it is one of these that breaks off.
  if (needed.has(file.toString("latin1", rest + 4, rest + 8))) return cut
  const last = boxes.findLastIndex(({ type }) => needed.has(type))
  const kept = boxes.slice(0, last + 1)
  const meta = kept.find(({ type }) => type === "meta")
  const isMoving = kept.some(({ type }) => type === "moov")
  if (meta === undefined || !kept.some(({ type }) => type === "mdat")) return missing
  const { items, isPrivate, asides, children } = readItems(file, meta)
  for (const item of items) {
    const from = item.isInside ? (children.find(({ type }) => type === "idat")?.payload ?? 0) : 0
    for (const { offset, length } of item.extents) {
      if (from + offset + length > file.length) return cut
      if (isPrivate(item.id)) file.fill(0, from + offset, from + offset + length)
    }
  }
  if (!isMoving)
    clearUnused(
      file,
      kept,
      items.filter(({ id }) => !isPrivate(id))
    )
  for (const box of kept) {
    if (box.type === "moov") clearNotes(file, box)
    else if (!needed.has(box.type)) makeFree(file, box)
  }
  const pieces = kept.map((box) =>
    box === meta ? withoutItems(file, { meta, children, items, isPrivate }) : file.subarray(box.start, box.end)
  )
  return { asides, pieces, profile: [], isAnimated: isMoving }
}

interface Items {
  readonly children: ReadonlyArray<Box>
  readonly items: ReadonlyArray<Located>
  readonly isPrivate: (id: number) => boolean
}

const payloadOf = (file: Buffer, box: Box | undefined): Buffer => file.subarray(box?.payload ?? 0, box?.end ?? 0)

const readItems = (file: Buffer, meta: Box): Items & { readonly asides: Asides } => {
  const { boxes: children } = boxesOf(file, meta.payload + 4, meta.end)
  const one = (type: string) => children.find((box) => box.type === type)
  const locations = one("iloc")
  const items = locations === undefined ? [] : itemLocations(payloadOf(file, locations))
  const found = new Map<number, string>()
  for (const entry of entriesOf(file, one("iinf"))) {
    const { id, type } = infoOf(file, entry)
    if (type === "Exif" || type === "mime" || type === "uri ") found.set(id, type)
  }
  const textOf = (type: string): Buffer | undefined => {
    const item = items.find(({ id, isInside }) => !isInside && found.get(id) === type)
    const [extent] = item?.extents ?? []
    return extent === undefined ? undefined : Buffer.from(file.subarray(extent.offset, extent.offset + extent.length))
  }
  const exif = textOf("Exif")
  const xmp = textOf("mime")?.toString("utf8")
  return {
    children,
    items,
    isPrivate: (id) => found.has(id),
    asides: {
      // Its first four bytes say how far on the TIFF header is.
      ...(exif === undefined || exif.length < 4 ? {} : { exif: exif.subarray(4 + exif.readUInt32BE(0)) }),
      ...(xmp === undefined ? {} : { xmp })
    }
  }
}

const entriesOf = (file: Buffer, iinf: Box | undefined): ReadonlyArray<Box> =>
  iinf === undefined ? [] : boxesOf(file, iinf.payload + (file[iinf.payload] === 0 ? 6 : 8), iinf.end).boxes

/** Section 8.11.6: version 2 has ids of two bytes, version 3 of four. */
const infoOf = (file: Buffer, { payload }: Box): { readonly id: number; readonly type: string } => {
  const size = file[payload] === 3 ? 4 : 2
  const type = payload + 4 + size + 2
  return { id: file.readUIntBE(payload + 4, size), type: file.toString("latin1", type, type + 4) }
}

/** The `meta` box without the private items, and as much empty room behind it as they took. */
const withoutItems = (
  file: Buffer,
  { meta, children, items, isPrivate }: Items & { readonly meta: Box }
): Uint8Array => {
  const whole = file.subarray(meta.start, meta.end)
  const boxes = children.map((box) => {
    if (box.type === "iloc")
      return boxOf(
        "iloc",
        withItems(
          payloadOf(file, box),
          items.filter(({ id }) => !isPrivate(id))
        )
      )
    if (box.type === "iinf") return withoutInfo(file, box, isPrivate)
    if (box.type === "iref") return withoutReferences(file, box, isPrivate)
    return box.type === "uuid" || box.type === "free" ? new Uint8Array() : file.subarray(box.start, box.end)
  })
  const left = boxOf("meta", Buffer.concat([file.subarray(meta.payload, meta.payload + 4), ...boxes]))
  const spare = whole.length - left.length
  // A box has eight bytes at least; nothing that can go is as short as that.
  return spare < 8 ? whole : Buffer.concat([left, boxOf("free", Buffer.alloc(spare - 8))])
}

const withoutInfo = (file: Buffer, box: Box, isPrivate: Items["isPrivate"]): Uint8Array => {
  const size = file[box.payload] === 0 ? 2 : 4
  const kept = entriesOf(file, box).filter((entry) => !isPrivate(infoOf(file, entry).id))
  const count = Buffer.alloc(size)
  count.writeUIntBE(kept.length, 0, size)
  const entries = kept.map(({ start, end }) => file.subarray(start, end))
  return boxOf("iinf", Buffer.concat([file.subarray(box.payload, box.payload + 4), count, ...entries]))
}

const withoutReferences = (file: Buffer, box: Box, isPrivate: Items["isPrivate"]): Uint8Array => {
  const size = file[box.payload] === 0 ? 2 : 4
  const kept = boxesOf(file, box.payload + 4, box.end).boxes.filter(
    ({ payload }) => !isPrivate(file.readUIntBE(payload, size))
  )
  if (kept.length === 0) return new Uint8Array()
  const entries = kept.map(({ start, end }) => file.subarray(start, end))
  return boxOf("iref", Buffer.concat([file.subarray(box.payload, box.payload + 4), ...entries]))
}

/** Zeros in place of all picture data that no item points at. */
const clearUnused = (file: Buffer, boxes: ReadonlyArray<Box>, items: ReadonlyArray<Located>): void => {
  const used = items
    .filter(({ isInside }) => !isInside)
    .flatMap(({ extents }) => extents)
    .toSorted((a, b) => a.offset - b.offset)
  for (const { payload, end } of boxes.filter(({ type }) => type === "mdat")) {
    let at = payload
    for (const { offset, length } of used) {
      if (offset > at && offset < end) file.fill(0, at, offset)
      if (offset < end) at = Math.max(at, offset + length)
    }
    if (at < end) file.fill(0, at, end)
  }
}

/** Notes of a sequence and of its tracks. */
const clearNotes = (file: Buffer, box: Box): void => {
  for (const child of boxesOf(file, box.payload, box.end).boxes) {
    if (child.type === "trak") clearNotes(file, child)
    else if (["udta", "meta", "uuid"].includes(child.type)) makeFree(file, child)
  }
}

const makeFree = (file: Buffer, { start, payload, end }: Box): void => {
  file.write("free", start + 4, "latin1")
  file.fill(0, payload, end)
}
