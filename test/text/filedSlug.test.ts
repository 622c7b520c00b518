/** Folders of feeds for tags, sections and authors, in any script: one for each name, whatever other names there are. */
import { describe, expect, test } from "vitest"
import { filedKey, filedSlug } from "../../src/text/filedSlug.ts"

const slug = (name: string): string => filedSlug(filedKey(name))

describe("the folder of a name", () => {
  test.each([
    ["Harbour", "harbour"],
    ["  Harbour Light ", "harbour-light"],
    ["COVID-19", "covid-19"],
    ["snake_case", "snake-case"],
    ["Économie", "économie"],
    ["E\u0301conomie", "économie"],
    ["الميناء", "الميناء"],
    ["港のニュース", "港のニュース"],
    ["हिन्दी", "हिन्दी"],
    ["Λόγος", "λόγος"],
    ["Sağlık", "sağlık"],
    ["2026", "2026"]
  ])("%s is %s", (name, expected) => {
    expect(slug(name)).toBe(expected)
  })

  test("is one for all spellings of a name", () => {
    for (const same of ["Harbour Light", "harbour-light", "HARBOUR_LIGHT", "harbour   light"])
      expect(slug(same)).toBe("harbour-light")
  })

  test("is another one for every other name, on file systems that fold letters too", () => {
    const names = [
      ..."c|c++|c#|c-|-c|c.|at&t|at-t|r&d|r-d|straße|strasse|ﬁn|fin|k|K|ſ|s|con|con.|aux|a/b|a-b|..|.|%2e|?|!|#|★".split(
        "|"
      ),
      "c-81b6e3a0",
      "می\u200cشود",
      "میشود",
      "x".repeat(200),
      `${"x".repeat(200)}y`,
      "港".repeat(80),
      `${"港".repeat(80)}湾`
    ]
    const keys = new Set(names.map(filedKey))
    const folded = [...keys].map((key) => filedSlug(key).normalize("NFKC").toUpperCase().toLowerCase())
    expect(new Set(folded).size).toBe(keys.size)
  })

  test("is safe: letters, digits and hyphens, short, no device, and the same on another day", () => {
    for (const name of [
      "a/b",
      "..",
      "con",
      "\u202Eabc",
      "a\u0000b",
      "  ",
      "😀",
      "x".repeat(300),
      "港".repeat(300),
      "a%2fb"
    ]) {
      expect(slug(name)).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u)
      expect(Buffer.byteLength(slug(name))).toBeLessThanOrEqual(200)
      expect(slug(name)).toBe(slug(name))
    }
  })
})
