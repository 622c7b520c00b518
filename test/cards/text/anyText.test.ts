/** What holds for every text that anybody could write. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { typeset } from "../../../src/cards/text/typeset.ts"
import { fontsFor, request, type Rules } from "./setting.ts"

const fonts = await fontsFor("Aمבशก🏆", "ar")

const hard = fc.constantFrom(
  ..."Ag1 -–—/,.!?%()[]«»“”…\u00a0\u200b\u00ad",
  ..."מבלםشقيلàÅḥ็ก้นำशिक्रिहЖΩ日本字한국。、",
  ..."\u0301\u064e\u0651\u05b8\u0e31\u0e49\u093f\u0489\u20e3\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202e\u202c\ufe0f\ufe0e",
  "👩‍👩‍👧‍👦",
  "🏆",
  "❤️",
  "🇩🇪",
  "1️⃣",
  "\ud83d",
  "\udc00",
  "\ufffd",
  "\u0000"
)
const texts = fc.oneof(
  fc.array(hard, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 })
)
const rules: fc.Arbitrary<Rules> = fc.record({
  direction: fc.constantFrom("ltr", "rtl"),
  align: fc.constantFrom("start", "center", "end"),
  place: fc.constantFrom("top", "middle", "bottom"),
  balance: fc.boolean(),
  width: fc.integer({ min: 20, max: 700 }),
  lineHeight: fc.double({ min: 0.5, max: 2, noNaN: true }),
  tracking: fc.constantFrom(-0.02, 0, 0.1)
})

/** Drawn as another character, which readers take for the same. */
const alike = /[\u2010-\u2015\u2043\u202f\u201b\u201f\u2035\u05f3\u05f4]/g
const invisible = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{White_Space}\p{M}\ufff9-\ufffb]/gu
const bare = (text: string): string =>
  text.normalize("NFKD").replaceAll(alike, "").replaceAll(invisible, "").normalize("NFKD")

describe("any text", () => {
  test("is set inside of its rectangle, from glyphs that its fonts have", () => {
    fc.assert(
      fc.property(texts, rules, (text, asked) => {
        const found = typeset(request(text, { ...asked, sizes: [60, 40, 24], height: 300 }), fonts)
        for (const { top, bottom } of found.boxes) {
          expect(top).toBeGreaterThanOrEqual(-0.5)
          expect(bottom).toBeLessThanOrEqual(300.5)
        }
        for (const { face, glyph, x, y } of found.glyphs) {
          expect([glyph === 0 && face.ink(glyph).top > 0, Number.isFinite(x + y)]).toEqual([false, true])
        }
        expect(found.boxes).toHaveLength(found.lines.length)
        expect(found.glyphs.length > 0).toBe(found.lines.length > 0)
      }),
      { numRuns: 400, seed: 4 }
    )
  })

  test("is the same again", () => {
    fc.assert(
      fc.property(texts, rules, (text, asked) => {
        const one = request(text, asked)
        expect(typeset(one, fonts)).toEqual(typeset(one, fonts))
      }),
      { numRuns: 60, seed: 5 }
    )
  })

  test("loses no letter without saying so", () => {
    fc.assert(
      fc.property(texts, rules, (text, asked) => {
        const found = typeset(request(text, { ...asked, sizes: [20], width: 3000, height: 3000 }), fonts)
        expect(found.clamped).toBe(false)
        const told = bare(found.lines.join("") + found.missing.join(""))
        expect([...bare(text)].filter((letter) => !told.includes(letter))).toEqual([])
      }),
      { numRuns: 400, seed: 6 }
    )
  })
})
