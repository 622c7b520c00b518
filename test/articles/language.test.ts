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

describe("a language that the detector does not know is not taken for one that it knows", () => {
  test.each([
    ["kk", "Жұма күні өзен үстіндегі көпір қайта ашылды. Көптеген адамдар алғашқы көліктерді көруге келді."],
    ["kk", "Жаңа трамвай желісі жұмадан бастап жүреді, ал билет арзандайды"],
    ["mn", "Баасан гарагт голын гүүр дахин нээгдлээ. Олон хүн анхны машинуудыг үзэхээр ирсэн."],
    ["tg", "Рӯзи ҷумъа пули болои дарё аз нав кушода шуд. Бисёр одамон барои дидани мошинҳо омаданд."],
    ["ckb", "پردی سەر ڕووبارەکە ڕۆژی هەینی کرایەوە. خەڵکێکی زۆر هاتن بۆ بینینی یەکەم ئۆتۆمبێلەکان."],
    ["ug", "دەريا ئۈستىدىكى كۆۋرۈك جۈمە كۈنى قايتا ئېچىلدى. نۇرغۇن كىشىلەر كۆرۈشكە كەلدى."],
    ["eo", "La ponto super la rivero estis denove malfermita vendrede. Multaj homoj venis por vidi la unuajn aŭtojn."],
    ["fy", "De brêge oer de rivier is freed wer iepensteld. In soad minsken kamen om de earste auto's te sjen."],
    ["lb", "De Gemengerot huet d'Bréck opgemaach, an de Buergermeeschter huet eng Ried gehalen."],
    ["sw", "Treni mpya kuanza Ijumaa. Treni mpya kuanza safari zake Ijumaa asubuhi mjini."]
  ])("%s on its own site: %s", (own, text) => {
    expect(languageOf(text, own)).toBe(own)
  })

  test.each(["kk", "ug", "tg"])("%s on a site in another language", (language) => {
    const texts: Readonly<Record<string, string>> = {
      kk: "Жұма күні өзен үстіндегі көпір қайта ашылды. Көптеген адамдар алғашқы көліктерді көруге келді.",
      ug: "دەريا ئۈستىدىكى كۆۋرۈك جۈمە كۈنى قايتا ئېچىلدى. نۇرغۇن كىشىلەر كۆرۈشكە كەلدى.",
      tg: "Рӯзи ҷумъа пули болои дарё аз нав кушода шуд. Бисёр одамон барои дидани мошинҳо омаданд."
    }
    for (const own of ["en", "de", "ar", "ru"])
      expect([language, own, "und"]).toContain(languageOf(texts[language] ?? "", own))
  })

  test.each(["kk", "mn", "eo", "lb", "sw"])("and a long text in English on a site in %s is known", (own) => {
    expect(languageOf(long["en"] ?? "", own)).toBe("en")
  })
})

describe("what tells kin apart is seen in a paragraph", () => {
  test.each([
    [
      "pt",
      "A ponte sobre o rio voltou a abrir na sexta-feira. Muita gente veio ver os primeiros carros, e o presidente fez um discurso."
    ],
    [
      "gl",
      "A ponte sobre o río volveu abrir o venres. Moita xente veu ver os primeiros coches, e o alcalde deu un breve discurso."
    ],
    [
      "es",
      "El puente sobre el río volvió a abrir el viernes. Mucha gente vino a ver los primeros coches, y el alcalde habló."
    ],
    [
      "ca",
      "El pont sobre el riu va tornar a obrir divendres. Molta gent va venir a veure els primers cotxes, i l'alcalde va fer un discurs."
    ],
    [
      "hr",
      "Most preko rijeke ponovno je otvoren u petak. Mnogo je ljudi došlo vidjeti prve automobile, a vlak vozi od listopada."
    ],
    [
      "id",
      "Jembatan di atas sungai itu kembali dibuka pada hari Jumat. Banyak warga kota datang untuk melihat mobil pertama."
    ],
    [
      "ms",
      "Jambatan di atas sungai itu dibuka semula pada hari Jumaat. Ramai orang datang untuk melihat kereta pertama."
    ]
  ])("%s: %s", (language, text) => {
    for (const own of ["en", "de", "fr", "ar", language]) expect([own, languageOf(text, own)]).toEqual([own, language])
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
