/**
 * Picture files that tell too much, put together byte by byte: a place, a
 * camera's number, a thumbnail, an editor's notes, a film behind the end. Every
 * such thing holds one of `secrets`, so that a search finds it again.
 */
import { crc32, deflateSync } from "node:zlib"
import sharp, { type Sharp } from "sharp"

/** What must not come out again, in any encoding of a metadata block. */
export const secrets = {
  place: "35.17222N",
  serial: "SN-4417-0093",
  camera: "Harbourcam",
  owner: "owner@example.org",
  note: "shot behind the customs house",
  film: "ftypmp42-motion-photo"
} as const

export const credit = { artist: "Lena Haddad", credit: "Example News", copyright: "© 2026 Example News" } as const

/** A thumbnail: a JPEG of its own, whose comment holds a secret. */
const thumbnail = async (): Promise<Buffer> => {
  const bytes = await sharp({ create: { width: 16, height: 12, channels: 3, background: "#804020" } })
    .jpeg()
    .toBuffer()
  return Buffer.concat([bytes.subarray(0, 2), segment(0xfe, Buffer.from(secrets.note)), bytes.subarray(2)])
}

type Value = string | number | ReadonlyArray<readonly [number, number]> | Buffer

/** An EXIF block as cameras write it, little-endian, with GPS, numbers of the camera, credit and a thumbnail. */
const exifBlock = async (orientation: number): Promise<Buffer> => {
  const small = await thumbnail()
  const gps: ReadonlyArray<readonly [number, Value]> = [
    [1, "N"],
    [
      2,
      [
        [35, 1],
        [10, 1],
        [2000, 100]
      ]
    ],
    [3, "E"],
    [
      4,
      [
        [33, 1],
        [22, 1],
        [4400, 100]
      ]
    ],
    [27, secrets.place]
  ]
  const camera: ReadonlyArray<readonly [number, Value]> = [
    [0x9286, secrets.note],
    [0xa430, secrets.owner],
    [0xa431, secrets.serial]
  ]
  const main: Array<readonly [number, Value]> = [
    [0x010f, secrets.camera],
    [0x0112, orientation],
    [0x013b, credit.artist],
    [0x8298, credit.copyright]
  ]
  const start = 8
  const after = (entries: ReadonlyArray<readonly [number, Value]>, more: number): number =>
    2 + (entries.length + more) * 12 + 4 + entries.reduce((sum, [, value]) => sum + sizeOf(value), 0)
  const exifAt = start + after(main, 2)
  const gpsAt = exifAt + after(camera, 0)
  const secondAt = gpsAt + after(gps, 0)
  const thumbnailAt = secondAt + 2 + 2 * 12 + 4
  const pointers: ReadonlyArray<readonly [number, number]> = [
    [0x8769, exifAt],
    [0x8825, gpsAt]
  ]
  return Buffer.concat([
    Buffer.from("II*\0\x08\0\0\0", "latin1"),
    directory(main, pointers, start, secondAt),
    directory(camera, [], exifAt, 0),
    directory(gps, [], gpsAt, 0),
    directory(
      [],
      [
        [0x0201, thumbnailAt],
        [0x0202, small.length]
      ],
      secondAt,
      0
    ),
    small
  ])
}

const bytesOf = (value: Value): Buffer => {
  if (typeof value === "number") return Buffer.from([value, 0])
  if (typeof value === "string") return Buffer.from(`${value}\0`)
  if (Buffer.isBuffer(value)) return value
  const bytes = Buffer.alloc((value as ReadonlyArray<unknown>).length * 8)
  for (const [index, [above, below]] of (value as ReadonlyArray<readonly [number, number]>).entries()) {
    bytes.writeUInt32LE(above, index * 8)
    bytes.writeUInt32LE(below, index * 8 + 4)
  }
  return bytes
}

const sizeOf = (value: Value): number => (bytesOf(value).length <= 4 ? 0 : bytesOf(value).length)

const directory = (
  entries: ReadonlyArray<readonly [number, Value]>,
  pointers: ReadonlyArray<readonly [number, number]>,
  at: number,
  next: number
): Buffer => {
  const count = entries.length + pointers.length
  const head = Buffer.alloc(2 + count * 12 + 4)
  head.writeUInt16LE(count, 0)
  const values: Array<Buffer> = []
  let end = at + head.length
  for (const [index, [tag, value]] of entries.entries()) {
    const place = 2 + index * 12
    const bytes = bytesOf(value)
    const type = typeof value === "number" ? 3 : typeof value === "string" ? 2 : 5
    head.writeUInt16LE(tag, place)
    head.writeUInt16LE(type, place + 2)
    head.writeUInt32LE(type === 3 ? 1 : type === 2 ? bytes.length : bytes.length / 8, place + 4)
    if (bytes.length <= 4) head.set(bytes, place + 8)
    else {
      head.writeUInt32LE(end, place + 8)
      values.push(bytes)
      end += bytes.length
    }
  }
  for (const [index, [tag, value]] of pointers.entries()) {
    const place = 2 + (entries.length + index) * 12
    head.writeUInt16LE(tag, place)
    head.writeUInt16LE(4, place + 2)
    head.writeUInt32LE(1, place + 4)
    head.writeUInt32LE(value, place + 8)
  }
  head.writeUInt32LE(next, head.length - 4)
  return Buffer.concat([head, ...values])
}

/** An XMP packet; without an orientation where `orientation` is null. */
const xmpPacket = (orientation: number | null = null): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" exif:GPSLatitude="${secrets.place}" aux:SerialNumber="${secrets.serial}" photoshop:Credit="${credit.credit}"${orientation === null ? "" : ` tiff:Orientation="${orientation}"`}><dc:creator><rdf:Seq><rdf:li>${credit.artist}</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${credit.copyright}</rdf:li></rdf:Alt></dc:rights><dc:description>${secrets.note}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

/** A film behind the end, as motion photos have it, and a ZIP. */
const trailer = Buffer.from(`\0\0\0\x18${secrets.film}PK\x03\x04${secrets.place}`, "latin1")

export const segment = (marker: number, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 255]), payload])

const iptcResources = (): Buffer => {
  const sets = [
    [80, credit.artist],
    [110, credit.credit],
    [116, credit.copyright],
    [90, secrets.place],
    [120, secrets.note]
  ] as const
  const data = Buffer.concat(
    sets.map(([number, text]) =>
      Buffer.concat([Buffer.from([0x1c, 2, number, 0, Buffer.byteLength(text)]), Buffer.from(text)])
    )
  )
  const resource = (id: number, bytes: Buffer): Buffer => {
    const head = Buffer.from("8BIM\0\0\0\0\0\0\0\0", "latin1")
    head.writeUInt16BE(id, 4)
    head.writeUInt32BE(bytes.length, 8)
    return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)])
  }
  return Buffer.concat([
    Buffer.from("Photoshop 3.0\0", "latin1"),
    resource(0x040c, Buffer.from(secrets.note)),
    resource(0x0404, data)
  ])
}

export interface Dirt {
  readonly orientation?: number
  /** An orientation in XMP, and none in EXIF. */
  readonly xmpOrientation?: number
}

const blocks = async ({ orientation = 1, xmpOrientation }: Dirt) => ({
  exif: xmpOrientation === undefined ? await exifBlock(orientation) : null,
  xmp: xmpPacket(xmpOrientation ?? null)
})

export const dirtyJpeg = async (clean: Buffer, dirt: Dirt = {}): Promise<Buffer> => {
  const { exif, xmp } = await blocks(dirt)
  const jfif = segment(0xe0, Buffer.from(`JFXX\0\x10${secrets.note}`, "latin1"))
  return Buffer.concat([
    clean.subarray(0, 2),
    ...(exif === null ? [] : [segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), exif]))]),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(
      0xe1,
      Buffer.from(`http://ns.adobe.com/xmp/extension/\0${"A".repeat(32)}\0\0\0\x20\0\0\0\0${secrets.place}`)
    ),
    segment(0xed, iptcResources()),
    segment(0xe2, Buffer.from(`MPF\0${secrets.note}`)),
    segment(0xeb, Buffer.from(`JP\0\0${secrets.owner}`)),
    segment(0xfe, Buffer.from(secrets.note)),
    jfif,
    clean.subarray(2),
    trailer
  ])
}

export const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named) >>> 0, named.length + 4)
  return whole
}

export const dirtyPng = async (clean: Buffer, dirt: Dirt = {}): Promise<Buffer> => {
  const { exif, xmp } = await blocks(dirt)
  const header = 8 + 25
  return Buffer.concat([
    clean.subarray(0, header),
    ...(exif === null ? [] : [chunk("eXIf", exif)]),
    chunk("tEXt", Buffer.from(`Comment\0${secrets.note}`, "latin1")),
    chunk("zTXt", Buffer.concat([Buffer.from("Author\0\0", "latin1"), deflateSync(Buffer.from(secrets.owner))])),
    chunk(
      "iTXt",
      Buffer.concat([Buffer.from("XML:com.adobe.xmp\0\x01\0\0\0", "latin1"), deflateSync(Buffer.from(xmp))])
    ),
    chunk("tIME", Buffer.from([0x07, 0xea, 3, 1, 9, 30, 0])),
    chunk("caBX", Buffer.from(secrets.serial)),
    clean.subarray(header),
    trailer
  ])
}

const riffChunk = (type: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.write(type, 0, "latin1")
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** `clean` is an extended file: one with a profile or an animation. */
export const dirtyWebp = async (clean: Buffer, dirt: Dirt = {}): Promise<Buffer> => {
  const { exif, xmp } = await blocks(dirt)
  const body = Buffer.concat([
    clean.subarray(8),
    ...(exif === null ? [] : [riffChunk("EXIF", exif)]),
    riffChunk("XMP ", Buffer.from(xmp)),
    riffChunk("note", Buffer.from(secrets.note))
  ])
  body[12] = (body[12] ?? 0) | 0x0c
  const head = Buffer.from("RIFF\0\0\0\0", "latin1")
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, trailer])
}

const subBlocks = (data: Buffer): Buffer => {
  const parts: Array<Buffer> = []
  for (let at = 0; at < data.length; at += 255) {
    const part = data.subarray(at, at + 255)
    parts.push(Buffer.from([part.length]), part)
  }
  return Buffer.concat([...parts, Buffer.from([0])])
}

export const dirtyGif = (clean: Buffer): Buffer => {
  const table = 13 + (((clean[10] ?? 0) & 0x80) === 0 ? 0 : 3 * 2 ** (((clean[10] ?? 0) & 7) + 1))
  const tail = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0])
  return Buffer.concat([
    clean.subarray(0, table),
    Buffer.from([0x21, 0xfe]),
    subBlocks(Buffer.from(secrets.note)),
    Buffer.from("\x21\xff\x0bXMP DataXMP", "latin1"),
    Buffer.from(xmpPacket()),
    tail,
    Buffer.from("\x21\xff\x0bHARBOUR 1.0", "latin1"),
    subBlocks(Buffer.from(secrets.serial)),
    clean.subarray(table),
    trailer
  ])
}

/** AVIF gets its EXIF and XMP from sharp, as items of the file. */
export const dirtyAvif = async (picture: Sharp): Promise<Buffer> =>
  Buffer.concat([
    await picture
      .withExif({
        IFD0: { Make: secrets.camera, Artist: credit.artist },
        IFD2: { BodySerialNumber: secrets.serial },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 10/1 20/1", GPSAreaInformation: secrets.place }
      })
      .withXmp(xmpPacket())
      .avif({ effort: 0 })
      .toBuffer(),
    trailer
  ])
