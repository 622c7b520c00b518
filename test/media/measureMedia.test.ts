/** What a sound or film is, and how long: files of every kind that is published, and files that are none. */
import { closeSync, fstatSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { measureMedia } from "../../src/media/measureMedia.ts"

const folder = mkdtempSync(join(tmpdir(), "fanfare-media-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/media/${name}`, import.meta.url))

const measured = async (bytes: Uint8Array | string) => {
  const file = join(folder, "file")
  writeFileSync(file, bytes)
  const handle = openSync(file, "r")
  try {
    return await measureMedia(handle, fstatSync(handle).size)
  } finally {
    closeSync(handle)
  }
}

describe("a file", () => {
  test.each([
    ["cbr.mp3", "audio/mpeg", 1.584],
    ["vbr.mp3", "audio/mpeg", 1.584],
    ["bare.mp3", "audio/mpeg", 1.584],
    ["sound.m4a", "audio/mp4", 1.5],
    ["sound.aac", "audio/aac", 1.536],
    ["sound.ogg", "audio/ogg", 1.5],
    ["sound.opus", "audio/ogg", 1.5],
    ["sound.webm", "audio/webm", 1.508],
    ["sound.flac", "audio/flac", 1.5],
    ["sound.wav", "audio/wav", 0.5],
    ["film.mp4", "video/mp4", 1.5],
    ["film.mov", "video/quicktime", 1.5],
    ["film.webm", "video/webm", 1.5]
  ])("%s is %s and lasts %d seconds", async (name, type, seconds) => {
    const bytes = fixture(name)
    expect(await measured(bytes)).toMatchObject({
      _tag: "Media",
      media: { kind: type.split("/")[0], type, seconds, bytes: bytes.length },
      extension: name.split(".").at(-1)
    })
  })

  test("of film says how large its picture is", async () => {
    for (const name of ["film.mp4", "film.webm"])
      expect(await measured(fixture(name))).toMatchObject({ media: { width: 64, height: 36 } })
  })

  test("is measured behind a tag of any length, and before one", async () => {
    const sound = fixture("bare.mp3")
    const tag = Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0x20, 0]), Buffer.alloc(4096)])
    const old = Buffer.concat([Buffer.from("TAG"), Buffer.alloc(125)])
    for (const bytes of [
      Buffer.concat([tag, sound]),
      Buffer.concat([sound, old]),
      Buffer.concat([tag, tag, sound, old])
    ])
      expect(await measured(bytes)).toMatchObject({ media: { type: "audio/mpeg", seconds: 1.584 } })
  })

  test("gives the chapters that it holds", async () => {
    expect(await measured(fixture("chapters.mp3"))).toMatchObject({
      chapters: [
        { start: 0, title: "First" },
        { start: 0.7, title: "Second" }
      ]
    })
  })
})

describe("no sound", () => {
  const noise = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919 + (index >> 3) * 31) & 255))
  test.each<readonly [string, Uint8Array | string]>([
    ["nothing", ""],
    ["a page", "<!doctype html><title>404</title><p>Not found"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["noise", noise],
    ["a lone tag", Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0])],
    ["two frames", fixture("bare.mp3").subarray(0, 140)],
    ["Matroska", Buffer.from("1a45dfa3934282886d6174726f736b61", "hex")]
  ])("is %s", async (_name, bytes) => {
    expect(await measured(bytes)).toEqual({ _tag: "Unknown" })
  })

  test.each([
    "cbr.mp3",
    "vbr.mp3",
    "film.mp4",
    "film.mov",
    "film.webm",
    "sound.m4a",
    "sound.aac",
    "sound.flac",
    "sound.ogg",
    "sound.opus",
    "sound.wav",
    "sound.webm"
  ])("is a %s that breaks off", async (name) => {
    const bytes = fixture(name)
    for (const share of [0.5, 0.8, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share))
      expect((await measured(cut))._tag).toBe("Damaged")
    }
  })

  test.each([
    ["JPEG", "II", Buffer.from("Exif\0\0", "latin1")],
    ["JPEG", "MM", Buffer.from("Exif\0\0", "latin1")],
    ["PNG", "MM", Buffer.from("eXIf", "latin1")]
  ])("is one whose cover tells where it was taken: %s, %s", async (_kind, order, mark) => {
    const cover = (tag: number) => Buffer.concat([Buffer.from("ffd8ffe1", "hex"), mark, exif(order, tag)])
    expect(await measured(withCover(cover(0x8825)))).toEqual({ _tag: "Placed" })
    expect((await measured(withCover(cover(0x0112))))._tag).toBe("Media")
  })

  test("is one whose cover tells it in XMP", async () => {
    expect(await measured(withCover(Buffer.from('<x exif:GPSLatitude="51,12N"/>')))).toEqual({ _tag: "Placed" })
  })

  test("is one that tells where it was recorded", async () => {
    expect(await measured(fixture("placed.mp4"))).toEqual({ _tag: "Placed" })
  })
})

/** A directory of one entry. */
const exif = (order: string, tag: number): Buffer => {
  const bytes = Buffer.alloc(26)
  bytes.write(order, 0, "latin1")
  const little = order === "II"
  const put = (at: number, value: number): unknown =>
    little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at)
  put(2, 42)
  put(little ? 4 : 6, 8)
  put(8, 1)
  put(10, tag)
  return bytes
}

/** ID3v2.3 with one picture (`APIC`). */
const withCover = (picture: Buffer): Buffer => {
  const content = Buffer.concat([Buffer.from("\0image/jpeg\0\u0003\0", "latin1"), picture])
  const frame = Buffer.alloc(10)
  frame.write("APIC", 0, "latin1")
  frame.writeUInt32BE(content.length, 4)
  const head = Buffer.from([
    0x49,
    0x44,
    0x33,
    3,
    0,
    0,
    0,
    0,
    (frame.length + content.length) >> 7,
    (frame.length + content.length) & 127
  ])
  return Buffer.concat([head, frame, content, fixture("bare.mp3")])
}
