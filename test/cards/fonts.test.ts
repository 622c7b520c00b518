import { describe, expect, test } from "vitest"
import { turnAnchors } from "../../src/cards/anchors.ts"
import { readWoff, writeSfnt } from "../../src/cards/sfnt.ts"
import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import { emptyFolder, engineFor } from "./newsroom.ts"

const file = (name: string): Buffer => readFileSync(createRequire(import.meta.url).resolve(name))
const arabic = file("@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-700-normal.woff")

describe("the fonts", () => {
  test("cover every letter of the alphabets that news is set in", async () => {
    const { fonts } = await engineFor(emptyFolder()).options()
    const alphabets = [
      "ABCXYZabcxyz0123456789 .,:;!?()[]{}<>«»‹›“”‘’„…–—%€£$&@#*+=/\\|~^_'\"",
      "ÄÖÜäöüßÆØÅæøåÇçÑñÉÈÊËéèêëŒœŠšŽžŁłĄąĘęŐőŰűĞğİıŞşȚțȘșĂăĐđẞ",
      "ẠảẤầẨẫẬắẰẳẴặẸẻẼếỀểỄệỈịỌỏỐồỔỗỘớỜởỠợỤủỨừỬữỰỳỴỷỸƠơƯư₫",
      "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄєІіЇїҐґЈјЉљЊњЋћЏџ№",
      "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
      "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىپچژگکیےںھہٹڈڑۓ،؛؟٪٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹",
      "אבגדהוזחטיכךלמםנןסעפףצץקרשת־׳״₪".replace(/[׳״]/g, "")
    ]
    for (const weight of [400, 700]) {
      const faces = fonts.faces.filter((face) => face.weight === weight)
      const lacking = [...alphabets.join("")].filter(
        (letter) => !faces.some(({ widths }) => widths.has(letter.codePointAt(0) ?? 0))
      )
      expect(lacking).toEqual([])
    }
  })

  test("have one digest, the same for every engine", async () => {
    const [one, other] = await Promise.all([engineFor(emptyFolder()).options(), engineFor(emptyFolder()).options()])
    expect(one.fonts.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(one.fonts.digest).toBe(other.fonts.digest)
  })

  test("share one baseline", async () => {
    const { fonts } = await engineFor(emptyFolder()).options()
    const metrics = fonts.faces.map(({ load }) => {
      const sfnt = load()
      const entry =
        Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
          (at) => sfnt.toString("latin1", at, at + 4) === "hhea"
        ) ?? 0
      const hhea = sfnt.readUInt32BE(entry + 8)
      return [sfnt.readInt16BE(hhea + 4), sfnt.readInt16BE(hhea + 6)].join(" ")
    })
    expect(new Set(metrics).size).toBe(1)
    expect(metrics).toHaveLength(16)
  })
})

describe("a WOFF file", () => {
  test("comes out as the sfnt file with the same tables", () => {
    const tables = readWoff(arabic)
    const sfnt = writeSfnt(tables)
    expect(sfnt.readUInt32BE(0)).toBe(0x00010000)
    expect(sfnt.readUInt16BE(4)).toBe(tables.size)
    for (let index = 0; index < tables.size; index++) {
      const at = 12 + index * 16
      const table = tables.get(sfnt.toString("latin1", at, at + 4))
      const [offset, length] = [sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 12)]
      expect(offset % 4).toBe(0)
      expect(table?.equals(sfnt.subarray(offset, offset + length))).toBe(true)
    }
  })

  test("anything else is refused", () => {
    expect(() => readWoff(Buffer.from("wOF2 and more than forty-four bytes of something else"))).toThrow(RangeError)
    expect(() => readWoff(new Uint8Array(3))).toThrow(RangeError)
  })
})

describe("turned anchors", () => {
  test("turned twice are as they were, and turned once differ", () => {
    const gpos = readWoff(arabic).get("GPOS")
    if (gpos === undefined) throw new Error("no GPOS")
    const turned = Buffer.from(gpos)
    turnAnchors(turned)
    expect(turned.equals(gpos)).toBe(false)
    turnAnchors(turned)
    expect(turned.equals(gpos)).toBe(true)
  })
})
