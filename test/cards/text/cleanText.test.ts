import { describe, expect, test } from "vitest"
import { cleanText } from "../../../src/cards/text/cleanText.ts"
import { fontsFor } from "./setting.ts"

const fonts = await fontsFor("Aمב", "ar")
const withEmoji = await fontsFor("🏆")

const clean = (text: string, list = fonts) => {
  const found = cleanText(text, list, 700)
  return [found.text, found.missing]
}

describe("a text as fonts can draw it", () => {
  test.each([
    ["stays as it is", "Rain (at last), 50% – “so” they say…", "Rain (at last), 50% – “so” they say…", []],
    ["is composed", "Cafe\u0301", "Café", []],
    ["has one space for white space", "a \n\t  b\u2003c\u3000d", "a b c d", []],
    ["has no space at its ends", "  a\u00a0b ", "a\u00a0b", []],
    ["keeps spaces that forbid a break", "10\u00a0000", "10\u00a0000", []],
    ["has no control characters", "a\u0000\u0007b\u009fc", "abc", []],
    ["has no soft hyphens and no byte order marks", "har\u00adbour\ufeff", "harbour", []],
    ["takes a zero-width space for a space", "a\u200bb", "a b", []],
    ["has no embeddings and overrides", "\u202eRain\u202c at \u202alast\u202c", "Rain at last", []],
    [
      "keeps isolates and marks of direction",
      "\u2067Rain\u2069 \u200fat\u200e last",
      "\u2067Rain\u2069 \u200fat\u200e last",
      []
    ],
    ["keeps joiners of Persian", "می‌شوند", "می‌شوند", []],
    ["has no marks of annotation", "\ufff9a\ufffab\ufffb", "ab", []],
    ["names a currency whose young sign no font has", "12 ₼, 5 ₾, 90 ⃀", "12 AZN, 5 GEL, 90 KGS", []],
    ["has a ligature written out where no font has it", "Ⅷ", "VIII", []],
    ["has ordinary letters for full-width ones", "ＡＢＣ１２", "ABC12", []],
    ["has the dash that a font has", "a\u2043b", "a\u2013b", []],
    ["has no mark that no font has", "x\u0489y", "xy", ["x\u0489"]],
    ["keeps four marks on a letter and no more", `م${"\u064e".repeat(9)}`, `م${"\u064e".repeat(4)}`, []],
    ["says each missing grapheme once", "日本 and 日", "and", ["日", "本"]],
    ["has no keycap without a font for one", "1\ufe0f\u20e3 x", "1 x", ["1\ufe0f\u20e3"]],
    [
      "drops marks one at a time, and never the letter",
      "x\u0323\u0301\u0489y \u1e44\u0489",
      "x\u0323\u0301y N\u0307",
      ["x\u0323\u0301\u0489", "\u1e44\u0489"]
    ],
    ["has no emoji without a font for them, nor the space beside one", "gold 🏆 here", "gold here", ["🏆"]],
    ["takes an emoji family for one character", "a 👩‍👩‍👧 b 👩‍👩‍👧", "a b", ["👩‍👩‍👧"]],
    ["has no lone surrogate", "a\ud83db\udc00", "ab", []],
    ["may be nothing", "", "", []]
  ])("%s", (_name, input, text, missing) => {
    expect(clean(input)).toEqual([text, missing])
  })

  test.each(["👩‍👩‍👧‍👦", "🏆", "❤️", "🇩🇪", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽"])("keeps %s where a font has it", (emoji) => {
    expect(clean(`gold ${emoji} here`, withEmoji)).toEqual([`gold ${emoji} here`, []])
  })

  test("is the same once it is cleaned again", () => {
    for (const text of ["a \n b\u00adc", "x\u0489y ＡＢ", "gold 🏆 here", "\u202eab"]) {
      const once = cleanText(text, fonts, 700).text
      expect(cleanText(once, fonts, 700)).toEqual({ text: once, missing: [], softHyphens: new Set() })
    }
  })
})
