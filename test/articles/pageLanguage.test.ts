/** A template writes one language into every page of a site; where the text is surely of another script, it is not believed. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../sources/project.ts"

const texts: Readonly<Record<string, string>> = {
  ar: "فتح المرفأ من جديد يوم الجمعة بعد عامين من العاصفة، وجاء كثيرون لرؤية أول عبّارة تصل إلى الرصيف. وقال رئيس البلدية إن العمل سيستمر.",
  fa: "بندر روز جمعه پس از دو سال دوباره باز شد و بسیاری از مردم برای دیدن نخستین کشتی که به اسکله می‌رسید آمدند.",
  he: "הנמל נפתח מחדש ביום שישי לאחר שנתיים, ואנשים רבים באו לראות את המעבורת הראשונה מגיעה אל הרציף.",
  ru: "Порт снова открыли в пятницу после двух лет, и многие пришли посмотреть на первый паром у причала.",
  ja: "港が二年ぶりに金曜日に開き、多くの人が最初のフェリーが着くのを見に来ました。市長は工事が続くと話しました。",
  en: "The harbour opened again on Friday after two years, and many people came to see the first ferry arrive at the quay.",
  sr: "Most preko reke ponovo je otvoren u petak. Mnogo ljudi je došlo da vidi prve automobile posle dugog vremena."
}
const code = "<pre><code>npm install --save-dev harbour\nfor name in one two three; do echo hello; done\n</code></pre>"

const read = (lang: string, text: string, more = "") =>
  readOne(
    "ferry.html",
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${texts[text]}</p>${more}</article></body></html>`
  )

describe("the language of a page", () => {
  test.each([
    ["en", "ar", "rtl"],
    ["en", "fa", "rtl"],
    ["en", "he", "rtl"],
    ["en", "ru", "ltr"],
    ["de", "ja", "ltr"],
    ["ar", "en", "ltr"]
  ])("is not %s where its text is surely in %s", async (lang, text, direction) => {
    const { article, findings } = await read(lang, text)
    expect([article.language, article.direction]).toEqual([text, direction])
    expect(findings.find(({ code }) => code === "FF1104")?.message).toContain(`\`${text}\` is used`)
  })

  test.each([
    ["ar", "ar", "ar"],
    ["fr", "en", "fr"],
    ["sr", "sr", "sr"],
    ["kk", "sr", "kk"]
  ])("is %s as it says, where the text (%s) may be", async (lang, text, language) => {
    const { article, findings } = await read(lang, text)
    expect(article.language).toBe(language)
    expect(codesOf(findings)).not.toContain("FF1104")
  })

  test("is not that of its code", async () => {
    expect((await read("en", "ar", code.repeat(4))).article.language).toBe("ar")
  })
})

describe("the language of a text without one", () => {
  test.each(["ar", "he", "ru", "ja"])("is not that of its code: %s", async (language) => {
    const block = "\n\n```sh\nnpm install --save-dev harbour\nfor name in one two three; do echo hello; done\n```\n"
    const text = `---\ntitle: ${(texts[language] ?? "").slice(0, 20)}\n---\n${(texts[language] ?? "").slice(20)}${block.repeat(4)}`
    expect((await readOne("ferry.md", text)).article.language).toBe(language)
  })
})
