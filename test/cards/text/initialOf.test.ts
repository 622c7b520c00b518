/** The letter of a site's mark, and where it stands. */
import { describe, expect, test } from "vitest"
import { initialOf } from "../../../src/cards/text/initialOf.ts"
import { fontsFor, inkedRows, request, set } from "./setting.ts"

describe("the initial of a name", () => {
  test.each([
    ["the Harbour Post", "en", "T"],
    ["istanbul Postası", "tr", "İ"],
    ["ışık", "tr", "I"],
    ["istanbul Postası", "en", "I"],
    ["საქართველო", "ka", "ს"],
    ["ßtadtblatt", "de", "ẞ"],
    ["ﬁnance", "en", "F"],
    ["ǆep", "hr", "D"],
    ["école", "fr", "É"],
    ["άνεμος", "el", "Α"],
    ["“24 hours”", "en", "2"],
    ["เมืองท่า", "th", "มื"],
    ["المدينة", "ar", "ا"],
    ["…", "en", ""]
  ])("%s in %s: %s", (name, language, initial) => {
    expect(initialOf(name, language)).toBe(initial)
  })

  test("stands in the middle, its marks counted for little", async () => {
    const fonts = await fontsFor("EÉȨ")
    const rules = { name: "initial", sizes: [120], width: 300, height: 300, align: "center" } as const
    const rows = (text: string): readonly [number, number] => {
      const found = inkedRows(set(text, rules, fonts), request(text, rules))
      return [found[0] ?? 0, found.at(-1) ?? 0]
    }
    const [plain, acute] = [rows("E"), rows("É")]
    expect(Math.abs(plain[0] + plain[1] - 299)).toBeLessThanOrEqual(2)
    // The letter itself sinks a little, and much less than the mark is high.
    const sunk = acute[1] - plain[1]
    const mark = plain[0] + sunk - acute[0]
    expect(sunk).toBeGreaterThan(0)
    expect(sunk).toBeLessThan(mark * 0.25)
  })
})
