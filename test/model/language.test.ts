/** The direction that a language is written in, against the data of Node (CLDR) and by the rules of BCP 47. */
import { describe, expect, test } from "vitest"
import { directionOf } from "../../src/model/language.ts"

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index))
const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" })

/** Every language of two or three letters that Node knows by name. */
const languages = letters
  .flatMap((first) => letters.flatMap((second) => [first + second, ...letters.map((third) => first + second + third)]))
  .filter((tag) => names.of(tag) !== undefined)

/** As CLDR has it, for a tag that is one. Newer versions of Node give it by a method, older ones by a property. */
const expected = (tag: string): string => {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    getTextInfo?: () => { direction: string }
    textInfo?: { direction: string }
  }
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? ""
}

describe("the direction of a language", () => {
  test("is that of CLDR, for every language that Node knows", () => {
    expect(languages.length).toBeGreaterThan(700)
    expect(languages.filter((tag) => directionOf(tag) !== expected(tag))).toEqual([])
    expect(languages.filter((tag) => directionOf(tag) === "rtl").length).toBeGreaterThan(60)
  })

  test("is that of CLDR in every region", () => {
    const regions = ["EG", "IL", "IR", "PK", "AF", "CN", "IN", "TR", "IQ", "MY", "US", "AZ", "KZ"]
    const tags = ["ar", "he", "fa", "pa", "uz", "kk", "ku", "ms", "az", "en", "tr", "sd", "ur"].flatMap((language) =>
      regions.map((region) => `${language}-${region}`)
    )
    expect(tags.filter((tag) => directionOf(tag) !== expected(tag))).toEqual([])
  })

  test.each([
    ["ar", "rtl", "Arabic"],
    ["arz", "rtl", "Egyptian Arabic"],
    ["ary", "rtl", "Moroccan Arabic"],
    ["ara", "rtl", "its code of three letters"],
    ["ks", "rtl", "Kashmiri"],
    ["pa-PK", "rtl", "Punjabi in Pakistan"],
    ["pa", "ltr", "Punjabi elsewhere"],
    ["uz-AF", "rtl", "Uzbek in Afghanistan"],
    ["az-IR", "rtl", "Azerbaijani in Iran"],
    ["iw", "rtl", "Hebrew by its old code"],
    ["ji", "rtl", "Yiddish by its old code"],
    ["ckb", "rtl", "Central Kurdish"],
    ["ku", "ltr", "Kurdish as it is written in Turkey"],
    ["dv", "rtl", "Divehi"],
    ["en", "ltr", "English"]
  ])("%s is %s: %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })

  test.each([
    ["ar-Latn", "ltr", "a script is stronger than the language"],
    ["en-Arab", "rtl", "in either direction"],
    ["ff-Adlm", "rtl", "Adlam"],
    ["man-Nkoo", "rtl", "N'Ko"],
    ["rhg-Rohg", "rtl", "Hanifi Rohingya"],
    ["AR", "rtl", "in any case"],
    ["ar_EG", "rtl", "with an underscore"],
    ["ar-u-nu-latn", "rtl", "digits of an extension are no script"],
    ["ar-EG-u-nu-latn-ca-gregory", "rtl", "nor with a region before them"],
    ["en-x-arab", "ltr", "nor is private use"],
    ["en-t-ar-arab", "ltr", "nor the language that a text was translated from"],
    ["de-CH-1996", "ltr", "nor a variant of four signs"]
  ])("%s is %s: %s", (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })

  test.each(["", "und", "x-private", "not a tag", "-", "a", "x".repeat(1000), "\u0000", "عربي"])(
    "%j is no language that is known, and goes from left to right",
    (tag) => {
      expect(directionOf(tag)).toBe("ltr")
    }
  )

  test("is the same after any number of other tags", () => {
    for (let index = 0; index < 3000; index += 1) directionOf(`x-${index}`)
    expect(["ar", "en", "he"].map(directionOf)).toEqual(["rtl", "ltr", "rtl"])
  })
})
