/** Packages of further scripts: what each is looked at for, and what a card without one says. */
import { describe, expect, test } from "vitest"
import { fontPackages } from "../../../src/cards/fonts/packages.ts"
import { openFont } from "../../../src/cards/fonts/openFont.ts"
import { plexLetters } from "../../../src/cards/fonts/plexLetters.ts"
import { article, folderWith, kitFor, planned } from "../newsroom.ts"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { fontsFor, set } from "../text/setting.ts"

test("the letters of Plex are those of its two files", () => {
  const known = new RegExp(`^[${plexLetters}]$`, "u")
  const faces = (fontPackages[0]?.files ?? []).map(({ file }) => {
    const path = fileURLToPath(import.meta.resolve(`${fontPackages[0]?.name}/${file}`))
    return openFont(readFileSync(path), file).at(400)
  })
  expect(faces).toHaveLength(2)
  for (let code = 0x20; code < 0x20000; code += 1) {
    if ((code >= 0xd800 && code < 0xf900) || code === 0xfffe) continue
    const isIn = faces.every((face) => face?.covers(code))
    if (known.test(String.fromCodePoint(code)) !== isIn) expect.fail(`U+${code.toString(16)}: ${isIn}`)
  }
})

const kit = await kitFor(folderWith())
const planOf = async (title: string, language: string, more: Parameters<typeof article>[1] = {}) => {
  const { pictures, findings } = await planned(article(title, { language, ...more }), kit)
  return { texts: pictures.cards.og.inputs.texts, findings: findings.filter(({ code }) => code === "FF4002") }
}

describe("a headline whose letters no font has", () => {
  test.each([
    ["துறைமுகம் மீண்டும் திறந்தது", "ta", "tamil"],
    ["హార్బర్ మళ్ళీ తెరిచింది", "te", "telugu"],
    ["ท่าเรือ ဆိပ်ကမ်း", "my", "myanmar"],
    ["བོད་ཡིག", "bo", "noto-serif-tibetan"],
    ["ᠮᠣᠩᠭᠣᠯ", "mn-Mong", "mongolian"],
    ["ꦗꦮ", "jv", "javanese"]
  ])("%s is on no card, and the error names the package", async (title, language, name) => {
    const { texts, findings } = await planOf(title, language)
    expect([texts["title"] ?? "", texts["date"] ?? ""]).toEqual(["", ""])
    expect(texts["site"]).not.toBe("")
    expect(findings).toMatchObject([{ severity: "error", fix: expect.stringMatching(`npm install .*${name}`) }])
  })

  test.each([
    ["Ფრაზა ქართულად", "ka"],
    ["Հայերեն վերնագիր", "hy"],
    ["Ƙasar Hausa: ɓera, ɗaki, ƴan", "ha"],
    ["Ἐν ἀρχῇ ἦν ὁ λόγος", "el"],
    ["ঢাকায় তীব্র তাপপ্রবাহ, স্কুল বন্ধ", "bn"],
    ["プロバイダーの責任・ローマ", "ja"],
    ["Ṅka Ọ́dị́", "ig"]
  ])("%s is whole where one has them", async (title, language) => {
    const { texts, findings } = await planOf(title, language)
    expect(texts["title"]).toBe(title)
    expect(findings).toEqual([])
  })

  test("an author's name alone is left out alone", async () => {
    const { texts, findings } = await planOf("Rain", "en", { authors: [{ name: "தமிழ்" }] })
    expect(texts).toMatchObject({ title: "Rain" })
    expect(texts["author"] ?? "").toBe("")
    expect(findings).toHaveLength(1)
  })
})

describe("signs that carry meaning are on cards", () => {
  test.each(["→←⇒", "≈≠≤≥∞√∑∏∂", "‰‡", "★☆✓✔✗", "♥☎♀☺☀⚠✈", "₺₹₦₴₽₿", "∀∈∴⅓№℃", "▲▼●■◆"])("%s", async (signs) => {
    const fonts = await fontsFor(signs)
    const lost = [...signs].filter((sign) =>
      [400, 700].some((weight) => fonts.faceOf(sign, weight as 400) === undefined)
    )
    expect(lost).toEqual([])
  })
})

describe("the letters of a headline have one design", () => {
  test.each([
    ["Ƙasar Hausa ɓera", "ha"],
    ["Ἐν ἀρχῇ ἦν", "el"],
    ["Ḿmádù na Ṅkà", "ig"]
  ])("%s", async (title, language) => {
    const text = set(title, { language }, await fontsFor(title, language))
    expect(new Set(text.glyphs.map(({ face }) => face.id)).size).toBe(1)
  })
})
