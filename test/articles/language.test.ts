/** The site's language is asked first: a short text never becomes a neighbour's, a long one in another language is known. */
import { Effect } from "effect"
import { beforeAll, describe, expect, test } from "vitest"
import { detectLanguage, type Detector, needsDetector } from "../../src/articles/language.ts"
import { loadDetector } from "../../src/articles/loadDetector.ts"
import { neighbours, shortTexts } from "./shortTexts.ts"

let detector: Detector
beforeAll(async () => {
  detector = await Effect.runPromise(loadDetector)
})
const languageOf = (text: string, own: string): string => detectLanguage(text, detector, own).language

const long: Readonly<Record<string, string>> = {
  de: "Der Hafen wurde am Freitag nach zwei Jahren wieder eröffnet, und viele Menschen kamen, um die erste Fähre zu sehen.",
  nl: "De haven is vrijdag na twee jaar weer geopend, en veel mensen kwamen kijken naar de eerste veerboot.",
  en: "The harbour opened again on Friday after two years, and many people came to see the first ferry.",
  fr: "Le port a rouvert vendredi après deux ans, et beaucoup de gens sont venus voir le premier bateau.",
  pt: "O porto reabriu na sexta-feira depois de dois anos, e muitas pessoas vieram ver o primeiro barco.",
  es: "El puerto volvió a abrir el viernes después de dos años, y mucha gente vino a ver el primer barco.",
  tr: "Liman iki yıl sonra cuma günü yeniden açıldı ve birçok kişi ilk feribotu görmeye geldi.",
  pl: "Port został ponownie otwarty w piątek po dwóch latach, a wielu ludzi przyszło zobaczyć pierwszy prom."
}

describe("a short text is in the site's language", () => {
  test.each([
    ["Marina opens.\nMarina opens.", "en"],
    ["Video interview Alfa Romeo\nVideo.", "en"],
    ["Ferry news – café £5\nText.", "en"],
    ["Text", "en"],
    ["Hamburg: Arena, Casino, Hotel", "de"],
    ["Panorama", "fr"],
    ["Regional final in Oslo", "nb"],
    ["Menteri tiba", "id"],
    ["Порт", "uk"],
    ["Нови мост", "sr"],
    ["بندر", "fa"],
    ["12 : 7", "he"],
    ["?!", "ja"],
    ["東京", "ja"]
  ])("%j on a site in %s", (text, own) => {
    expect(languageOf(text, own)).toBe(own)
    expect(needsDetector(text, own)).toBe(false)
  })
})

describe("a long text", () => {
  const pairs = Object.keys(long).flatMap((language) => Object.keys(long).map((own) => [language, own] as const))
  test.each(pairs)("in %s on a site in %s is known", (language, own) => {
    expect(languageOf(long[language] ?? "", own)).toBe(language)
  })

  test.each([
    ["en-GB", long["en"]],
    ["pt-BR", long["pt"]],
    ["de-AT", long["de"]]
  ])("keeps the region of the site: %s", (own, text) => {
    expect(languageOf(text ?? "", own)).toBe(own)
  })

  test("is not taken for a sister of the site's language", () => {
    const indonesian =
      "Pelabuhan dibuka kembali pada hari Jumat setelah dua tahun ditutup, dan banyak orang datang melihat kapal pertama."
    expect(languageOf(indonesian, "id")).toBe("id")
    const russian = "Порт снова открыли в пятницу после двух лет, и многие пришли посмотреть на первый паром."
    expect(languageOf(russian, "ru")).toBe("ru")
  })
})

describe("a short text never becomes a neighbouring language", () => {
  const nb = (tag: string): string => (tag === "nb" ? "no" : (tag.split("-")[0] ?? ""))
  const cases = neighbours.flatMap((group) => group.map((language) => [language, group] as const))

  test.each(cases)("%s, on sites in it, its neighbours, English, German and Arabic", (language, group) => {
    const texts = shortTexts[language] ?? []
    expect(texts.length).toBeGreaterThanOrEqual(10)
    const wrong = texts.flatMap((text) =>
      [...new Set([...group, "en", "de", "ar"])].flatMap((own) => {
        const found = languageOf(text, own)
        const isRight = own === language ? found === own : [nb(language), nb(own), "und"].includes(nb(found))
        return isRight ? [] : [`${found} on a site in ${own}: ${text}`]
      })
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ["Граѓаните чекаат помош од владата, а претседателот ќе го посети селото", "en", "mk"],
    ["Мешканці чекають допомоги уряду після повені у двох селах", "en", "uk"],
    ["شہر میں تیز بارش کے باعث اسکول بند ہیں", "en", "ur"],
    ["شهر ښوونځي د سخت باران له امله تړل شوي دي", "en", "ps"],
    ["लोक सरकारच्या मदतीची वाट पाहत आहेत", "en", "mr"],
    ["Ľudia čakajú na pomoc vlády, školy sú zatvorené", "ar", "sk"],
    ["A polícia não encontrou o condutor, que fugiu para as ilhas", "ar", "pt"]
  ])("what tells it apart is seen: %s", (text, own, language) => {
    expect(languageOf(text, own)).toBe(language)
  })
})

describe("another script", () => {
  test.each([
    ["المرفأ يفتح من جديد بعد عامين من العاصفة", "en", "ar"],
    ["Порт снова открыли в пятницу после двух лет, и многие пришли", "en", "ru"],
    ["港が二年ぶりに開きました", "en", "ja"],
    ["The harbour opened again on Friday after two years of work", "ar", "en"],
    ["Το λιμάνι άνοιξε ξανά", "en", "el"]
  ])("%s on a site in %s", (text, own, language) => {
    expect(languageOf(text, own)).toBe(language)
  })
})
