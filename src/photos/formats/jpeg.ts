/**
 * JPEG files, segment by segment (ITU-T T.81 annex B). What decodes the pixels
 * stays as it is, so nothing is compressed anew; thumbnails, application data,
 * comments and all that stands behind the end marker go.
 */
import { hasCredit } from "../metadata/Credit.ts"
import { writeExif } from "../metadata/exif.ts"
import { asResources, iptcInResources, writeIptc } from "../metadata/iptc.ts"
import { makeScanCover } from "./scanCover.ts"
import type { Asides, PhotoFormat } from "./PhotoFormat.ts"

const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])
const cut = "it breaks off before its end"

export const jpeg: PhotoFormat = {
  isTurned: true,
  takeApart: (bytes) => {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const asides: { -readonly [Name in keyof Asides]: Asides[Name] } = {}
    const pieces: Array<Uint8Array> = []
    const profile: Array<Uint8Array> = []
    const cover = makeScanCover()
    for (let at = 2; ;) {
      at = markerAt(file, at)
      const marker = file[at + 1]
      if (marker === undefined) return cut
      if (marker === 0xd9) break
      if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
        at += 2
        continue
      }
      if (at + 4 > file.length) return cut
      const next = at + 2 + file.readUInt16BE(at + 2)
      if (next > file.length) return cut
      const segment = file.subarray(at, next)
      const payload = segment.subarray(4)
      at = next
      if (marker >= 0xe0 && marker <= 0xef) {
        if (marker === 0xe0 && begins(payload, "JFIF\0") && payload.length >= 12) pieces.push(withoutThumbnail(payload))
        else if (marker === 0xe1 && begins(payload, "Exif\0")) asides.exif ??= payload.subarray(6)
        else if (marker === 0xe1 && begins(payload, packetName)) asides.xmp ??= textAfter(payload, packetName)
        else if (marker === 0xe2 && begins(payload, "ICC_PROFILE\0")) profile.push(segment)
        else if (marker === 0xed && begins(payload, photoshop))
          asides.iptc ??= iptcInResources(payload.subarray(photoshop.length)) ?? new Uint8Array()
        else if (marker === 0xee && begins(payload, "Adobe") && payload.length >= 12)
          pieces.push(segmentOf(0xee, payload.subarray(0, 12)))
        continue
      }
      if (marker === 0xfe) continue
      pieces.push(segment)
      cover.take(marker, payload)
      if (marker !== 0xda) continue
      const scanEnd = endOfScan(file, at)
      if (scanEnd === null) return cut
      pieces.push(file.subarray(at, scanEnd))
      at = scanEnd
    }
    return cover.isWhole() ? { asides, pieces, profile, isAnimated: false } : "a part of its picture data is missing"
  },
  assemble: ({ pieces, profile }, { orientation, credit }) => {
    const exif = writeExif(orientation, credit)
    const iptc = hasCredit(credit) ? writeIptc(credit) : null
    const isJfif = pieces[0]?.[1] === 0xe0
    return Buffer.concat(
      [
        [start],
        pieces.slice(0, isJfif ? 1 : 0),
        exif === null ? [] : [segmentOf(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), exif]))],
        iptc === null ? [] : [segmentOf(0xed, Buffer.concat([Buffer.from(photoshop, "latin1"), asResources(iptc)]))],
        profile,
        pieces.slice(isJfif ? 1 : 0),
        [end]
      ].flat()
    )
  }
}

const packetName = "http://ns.adobe.com/xap/1.0/\0"
const photoshop = "Photoshop 3.0\0"

const begins = (payload: Buffer, name: string): boolean => payload.toString("latin1", 0, name.length) === name

const textAfter = (payload: Buffer, name: string): string => payload.toString("utf8", name.length)

const segmentOf = (marker: number, payload: Uint8Array): Uint8Array => {
  const length = payload.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), payload])
}

const withoutThumbnail = (payload: Buffer): Uint8Array =>
  segmentOf(0xe0, Buffer.concat([payload.subarray(0, 12), Buffer.alloc(2)]))

/** Where the next marker begins, behind fill bytes and what does not belong there; decoders skip it too. */
const markerAt = (file: Buffer, from: number): number => {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1]
    if (next !== 0xff && next !== 0) return at
  }
  return file.length
}

/** Where the data of a scan end: at a marker that is neither a stuffed byte nor a restart. Null where they break off. */
const endOfScan = (file: Buffer, from: number): number | null => {
  for (let at = file.indexOf(0xff, from); at >= 0 && at + 1 < file.length; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return null
}
