import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readSfnt, writeSfnt } from "../../../src/cards/fonts/sfnt.ts"
import { firstEntry, packageFont } from "./fontFile.ts"

const woff = packageFont("ibm-plex-sans-hebrew/hebrew-700")

describe("a font file", () => {
  test("of WOFF comes out as a TTF of the same tables, and that as itself", () => {
    const font = readSfnt(woff)
    expect(font.flavour).toBe(0x00010000)
    expect([...font.tables.keys()]).toEqual(expect.arrayContaining(["OS/2", "cmap", "glyf", "head", "hhea", "hmtx"]))
    const ttf = writeSfnt(font)
    expect(ttf.readUInt16BE(4)).toBe(font.tables.size)
    for (let index = 0; index < font.tables.size; index++) {
      const at = 12 + index * 16
      const table = font.tables.get(ttf.toString("latin1", at, at + 4)) ?? new Uint8Array(1)
      const [offset, length] = [ttf.readUInt32BE(at + 8), ttf.readUInt32BE(at + 12)]
      expect(offset % 4).toBe(0)
      expect(Buffer.compare(table, ttf.subarray(offset, offset + length))).toBe(0)
    }
    const again = readSfnt(ttf)
    expect([...again.tables.keys()].toSorted()).toEqual([...font.tables.keys()].toSorted())
    expect(Buffer.compare(writeSfnt(again), ttf)).toBe(0)
  })

  test("keeps nothing that drawing does not need", () => {
    const { tables } = readSfnt(packageFont("noto-color-emoji/emoji-400"))
    expect(tables.has("COLR")).toBe(true)
    expect(tables.has("SVG ")).toBe(false)
  })

  test("may begin anywhere in its memory", () => {
    const room = new Uint8Array(woff.length + 8)
    room.set(woff, 5)
    expect(readSfnt(room.subarray(5, 5 + woff.length)).tables.size).toBe(readSfnt(woff).tables.size)
  })

  test.each([
    ["a text", "it is no TTF, OTF, WOFF or WOFF2 file", Buffer.from("no font at all, and long enough")],
    ["a collection", "it is no TTF, OTF, WOFF or WOFF2 file", Buffer.from(`ttcf${" ".repeat(60)}`)],
    ["too short a file", "it is no TTF, OTF, WOFF or WOFF2 file", woff.subarray(0, 11)],
    ["an empty file", "it is no TTF, OTF, WOFF or WOFF2 file", new Uint8Array(0)],
    ["a file that ends in a table", "it is cut off", woff.subarray(0, woff.length - 9)],
    ["a file that ends in its head", "it is cut off", woff.subarray(0, 60)],
    ["a TTF that ends in its head", "it is cut off", writeSfnt(readSfnt(woff)).subarray(0, 40)]
  ])("%s is refused with a sentence", (_name, sentence, file) => {
    expect(() => readSfnt(file)).toThrow(new RangeError(sentence))
  })

  test("with a table that cannot be inflated, or is longer than it says, is refused", () => {
    const start = woff.readUInt32BE(firstEntry.offset)
    const torn = Buffer.from(woff).fill(0xff, start, start + 8)
    expect(() => readSfnt(torn)).toThrow(new RangeError("it is damaged"))
    const bomb = Buffer.from(woff)
    bomb.writeUInt32BE(woff.readUInt32BE(firstEntry.whole) - 1, firstEntry.whole)
    expect(() => readSfnt(bomb)).toThrow(new RangeError("it is damaged"))
  })

  test("with any byte changed is read or refused, never anything else", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const changed = Buffer.from(woff)
        changed[at] = value
        try {
          readSfnt(changed)
        } catch (cause) {
          expect(cause).toBeInstanceOf(RangeError)
          expect((cause as RangeError).message).toMatch(/^it /)
        }
      }),
      { numRuns: 300, seed: 7 }
    )
  })
})
