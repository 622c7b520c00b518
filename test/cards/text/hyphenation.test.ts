/** Where words are divided, when, and what is drawn there. */
import { describe, expect, test, vi } from "vitest"
import { hyphenate } from "../../../src/cards/text/breaks/hyphenate.ts"
import { fontsFor, type Rules, set } from "./setting.ts"

const fonts = await fontsFor("Аa")

const divided = (word: string, language: string): string => {
  const places = hyphenate(word, language)
  return [...word].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join("")
}

const title: Rules = { sizes: [88, 76, 66, 58, 50, 44, 38], width: 620, height: 360, balance: true }

describe("a word is divided by the patterns of its language", () => {
  test.each([
    ["de", "Bundesverfassungsgericht", "Bun-des-ver-fas-sungs-ge-richt"],
    ["de-AT", "Kapitänspatent", "Kapi-täns-pa-tent"],
    ["fi", "kansaneläkelaitos", "kan-sa-ne-lä-ke-lai-tos"],
    ["nl", "verzekeringspremie", "ver-ze-ke-rings-pre-mie"],
    ["sv", "folkhögskola", "folk-hög-skola"],
    ["da", "menneskerettigheder", "men-ne-ske-ret-tig-he-der"],
    ["nb", "menneskerettigheter", "men-neske-ret-tig-he-ter"],
    ["hu", "megszentségtelenít", "meg-szent-ség-te-le-nít"],
    ["is", "vegavinnuverkfæri", "vega-vinnu-verk-færi"],
    ["et", "sünnipäevanädal", "sün-ni-päe-va-nä-dal"],
    ["pl", "odpowiedzialność", "odpo-wie-dzial-ność"],
    ["cs", "nejneuvěřitelnější", "nej-ne-u-vě-ři-tel-nější"],
    ["ru", "водолечебница", "водо-ле-чеб-ница"],
    ["uk", "найстаріших", "най-ста-рі-ших"],
    ["tr", "değerlendirilmesi", "değer-len-di-ril-mesi"],
    ["en", "internationalization", "inter-na-tion-al-iza-tion"],
    ["en-GB", "internationalisation", "inter-na-tion-al-isa-tion"],
    ["sr", "непредвидљивост", "непре-дви-дљи-вост"],
    // Longer than the package divides.
    [
      "de",
      "Schleppnetzfischereierlaubnisscheinverlängerungsantragsbearbeitungsstelle",
      "Schlepp-netz-fi-sche-rei-er-laub-nis-schein-ver-län-ge-rungs-an-trags-be-ar-bei-tungs-stelle"
    ],
    [
      "sv",
      "skärgårdstrafikövervakningsutrustningsunderhållsuppföljningssystemdiskussion",
      "skär-gårds-tra-fi-kö-ver-vak-nings-ut-rust-nings-un-der-hållsupp-följ-nings-systemdis-kus-sion"
    ],
    [
      "nl",
      "havenmeesterassistentenopleidingscommissievergaderingsnotulenboekjesverkoop",
      "haven-mees-ter-as-sis-ten-ten-op-lei-dings-com-mis-sie-ver-ga-de-rings-no-tu-len-boek-jes-ver-koop"
    ],
    [
      "fi",
      "satamakapteeninapulaistenkoulutussuunnitelmatoimikunnanpuheenjohtajisto",
      "sata-ma-kap-tee-ni-na-pu-lais-ten-kou-lu-tus-suun-ni-tel-ma-toi-mi-kun-nan-pu-heen-joh-ta-jisto"
    ]
  ])("%s: %s", (language, word, expected) => {
    expect(divided(word, language)).toBe(expected)
  })

  test.each([
    ["in a language without patterns", "Bundesverfassungsgericht", "mt"],
    ["in a language that has no hyphens", "สวัสดีครับผม", "th"],
    ["if it is short", "Kapitän", "xx"],
    ["if a sign stands in it", "A320neo-Bauteil", "de"]
  ])("not %s", (_name, word, language) => {
    expect(hyphenate(word, language)).toEqual([])
  })

  test("no part has fewer than three letters", () => {
    for (const word of ["Abendessen", "Adeligenhaus", "Überraschung", "Radioübertragung"])
      for (const place of hyphenate(word, "de")) {
        expect(place).toBeGreaterThanOrEqual(3)
        expect(word.length - place).toBeGreaterThanOrEqual(3)
      }
  })
})

describe("a title", () => {
  test("is set larger with a hyphen where a long word would make it much smaller", () => {
    const text = "Arbeidsongeschiktheidsverzekering wordt duurder"
    const found = set(text, { ...title, width: 860, language: "nl" }, fonts)
    expect(found).toMatchObject({
      size: 88,
      lines: ["Arbeidsongeschikt-", "heidsverzekering", "wordt duurder"],
      broken: []
    })
    expect(set(text, { ...title, width: 860, language: "mt" }, fonts).size).toBeLessThan(66)
  })

  test("has no hyphen where a slightly smaller size needs none", () => {
    const text = "Veiligheidsvoorschrift aangescherpt"
    const found = set(text, { ...title, width: 860, language: "nl" }, fonts)
    expect(found.lines).toEqual(["Veiligheidsvoorschrift", "aangescherpt"])
    expect(found.size).toBeLessThan(88)
  })

  test("is divided at its own soft hyphens, and they draw nothing elsewhere", () => {
    const soft = "Donaudampf\u00adschifffahrts\u00adgesell\u00adschaftskapitän"
    const found = set(soft, { ...title, language: "de" }, fonts)
    expect(found.lines).toEqual(["Donaudampfschifffahrts-", "gesellschaftskapitän"])
    const [plain, hidden] = [set("Har\u00adbour", title, fonts), set("Harbour", title, fonts)]
    expect(plain.glyphs).toEqual(hidden.glyphs)
    expect(plain.missing).toEqual([])
  })

  test("takes a soft hyphen in any language", () => {
    const found = set("Xemxijakemmuna\u00adtarxienmdina", { ...title, sizes: [60], language: "mt" }, fonts)
    expect(found).toMatchObject({ lines: ["Xemxijakemmuna-", "tarxienmdina"], broken: [] })
  })

  test.each([
    ["de", "Bundesverfassungsgericht kippt Krankenversicherungsbeitragsanpassung"],
    ["fi", "Kansaneläkelaitoksen asiakaspalvelupäällikkö eroaa tehtävästään"],
    ["ru", "Водогрязеторфопарафинолечение снова в моде"],
    ["tr", "Çekoslovakyalılaştıramadıklarımızdan biri"]
  ])("%s: never ends two lines in a row with a hyphen", (language, text) => {
    for (const width of [520, 620, 860]) {
      const { lines, broken } = set(text, { ...title, width, language }, fonts)
      expect(broken).toEqual([])
      for (const [index, line] of lines.entries())
        expect(line.endsWith("-") && lines[index + 1]?.endsWith("-") === true).toBe(false)
    }
  })

  test("is set smaller for a name than for another word before it gets a hyphen", () => {
    const rules = { ...title, sizes: [66, 50], language: "en" }
    const [word, name] = ["the incomprehensibilities", "the Incomprehensibilities"].map((text) =>
      set(text, rules, fonts)
    )
    expect(word?.lines.some((line) => line.endsWith("-"))).toBe(true)
    expect(name?.lines).toEqual(["the Incomprehensibilities"])
  })

  test("gets no hyphen into an address", () => {
    const address = "https://harbourmasters.example.org/announcements/regulations"
    const found = set(address, { ...title, sizes: [60], height: 900, width: 420 }, fonts)
    expect(found.lines.join("")).toBe(address)
  })

  test("takes a hyphen from the words rather than an ellipsis", () => {
    const found = set(
      "Straßenbeleuchtungsverordnungsentwurf",
      { ...title, sizes: [50], lines: 2, language: "de" },
      fonts
    )
    expect(found).toMatchObject({ clamped: false, broken: [] })
  })
})

test.each([61, 62, 200])("a word of %d letters is divided, and nothing is said of it", (length) => {
  const said = ["error", "warn", "log"].map((name) => vi.spyOn(console, name as "error").mockImplementation(() => {}))
  const places = hyphenate("donau".repeat(40).slice(0, length), "de")
  expect(places.length).toBeGreaterThan(length / 10)
  for (const one of said) {
    expect(one).not.toHaveBeenCalled()
    one.mockRestore()
  }
})

describe("the hyphen", () => {
  test("is drawn behind the last letter, inside of the width, and only there", () => {
    const text = "Arbeidsongeschiktheidsverzekering"
    const found = set(text, { ...title, sizes: [66], language: "nl" }, fonts)
    const [first, second] = found.boxes
    expect(found.lines.map((line) => line.endsWith("-"))).toEqual([true, false])
    expect(found.glyphs).toHaveLength(text.length + 1)
    expect(first?.right).toBeLessThanOrEqual(620)
    expect(second?.left).toBe(0)
  })
})
