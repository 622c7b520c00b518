/** Lines under a title: who wrote, when, and where it was taken from. They become fields, and are no text any more. */
import { describe, expect, test } from "vitest"
import { readPasted } from "../furniture/readPasted.ts"

const body = [
  "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd waited on the quay.",
  "The company said that both engines were replaced and that the deck was made wider."
]

const read = (lines: ReadonlyArray<string>, language = "en", title = "Old ferry returns to the harbour") => {
  const { metadata, text } = readPasted([title, lines.join("\n"), ...body].join("\n\n"), language)
  return {
    title: metadata.title?.value,
    authors: metadata.authors?.value.map(({ name }) => name),
    published: metadata.published?.value.slice(0, 16),
    updated: metadata.updated?.value.slice(0, 10),
    text: text.split("\n\n").slice(1)
  }
}

describe("a byline names its author", () => {
  test.each([
    ["en", "By Lena Haddad", ["Lena Haddad"]],
    ["en", "By Lena Haddad and Omar Said", ["Lena Haddad", "Omar Said"]],
    ["en", "By LENA HADDAD, Harbour Desk", ["LENA HADDAD"]],
    ["en", "Written by Ludwig van der Berg", ["Ludwig van der Berg"]],
    ["de", "Von Lena Haddad", ["Lena Haddad"]],
    ["fr", "Par Jean-Luc Moreau et Anne Petit", ["Jean-Luc Moreau", "Anne Petit"]],
    ["es", "Por María del Carmen Ruiz", ["María del Carmen Ruiz"]],
    ["it", "Di Paolo Rossi", ["Paolo Rossi"]],
    ["sv", "Av Karin Lund", ["Karin Lund"]],
    ["fi", "Teksti: Aino Virtanen", ["Aino Virtanen"]],
    ["hu", "Írta: Kovács Péter", ["Kovács Péter"]],
    ["ru", "Автор: Анна Белова", ["Анна Белова"]],
    ["tr", "Yazan: Ayşe Demir", ["Ayşe Demir"]],
    ["ar", "بقلم: منى علي", ["منى علي"]],
    ["he", "מאת דנה כהן", ["דנה כהן"]],
    ["hi", "लेखन: मीना शर्मा", ["मीना शर्मा"]],
    ["th", "โดย สมชาย ใจดี", ["สมชาย ใจดี"]],
    ["ja", "文：山田太郎", ["山田太郎"]],
    ["zh", "记者：王小明", ["王小明"]],
    ["ko", "홍길동 기자", ["홍길동"]],
    ["id", "Oleh Budi Santoso", ["Budi Santoso"]]
  ])("%s: %s", (language, line, authors) => {
    expect(read([line], language)).toMatchObject({ authors, text: body, published: undefined })
  })

  test.each([
    ["a sentence", "By the time the boat came in, it was dark"],
    ["nobody", "By Staff"],
    ["a name without a mark", "Lena Haddad"],
    ["a paper in another language's word", "De Groene Amsterdammer"],
    ["a ministry as the source", "Source: Ministry of Harbours"],
    ["an address", "By lena@example.org"]
  ])("%s names nobody, and stays", (_, line) => {
    expect(read([line])).toMatchObject({ authors: undefined, text: [line, ...body] })
  })
})

describe("a date line is when it came out", () => {
  test.each([
    ["en", "March 2, 2026", "2026-03-02T00:00"],
    ["en", "Monday, March 2, 2026", "2026-03-02T00:00"],
    ["en", "Published: 2 March 2026, 14:30", "2026-03-02T14:30"],
    ["en", "3/2/2026", "2026-03-02T00:00"],
    ["de", "3.2.2026", "2026-02-03T00:00"],
    ["de", "2. März 2026", "2026-03-02T00:00"],
    ["de", "2. März 2026, 14:30 Uhr", "2026-03-02T14:30"],
    ["de", "Veröffentlicht am 2. März 2026 um 14:30 Uhr", "2026-03-02T14:30"],
    ["fr", "Publié le 2 mars 2026 à 14h30", "2026-03-02T14:30"],
    ["es", "2 de marzo de 2026", "2026-03-02T00:00"],
    ["ar", "نشر في 2 مارس 2026", "2026-03-02T00:00"],
    ["ar", "٢ مارس ٢٠٢٦", "2026-03-02T00:00"],
    ["ru", "2 марта 2026", "2026-03-02T00:00"],
    ["ja", "2026年3月2日", "2026-03-02T00:00"],
    ["ko", "입력 2026.03.02 14:30", "2026-03-02T14:30"],
    ["zh", "发布时间：2026-03-02 14:30", "2026-03-02T14:30"],
    // The months of another language have one meaning.
    ["en", "2. März 2026", "2026-03-02T00:00"],
    ["en", "2 марта 2026", "2026-03-02T00:00"]
  ])("%s: %s", (language, line, published) => {
    expect(read([line], language)).toMatchObject({ published, text: body })
  })

  test("a day on which it was changed is another field", () => {
    expect(read(["Published: 2 March 2026", "Updated: 5 March 2026"])).toMatchObject({
      published: "2026-03-02T00:00",
      updated: "2026-03-05",
      text: body
    })
  })

  test.each([
    "March 2026",
    "In 2026",
    "2026",
    "1. Mai: Die Fähre fährt",
    "January 32, 2026",
    "Year 2569: 1 มกราคม 2569",
    "2 March 1911"
  ])("%s is none, and stays", (line) => {
    expect(read([line])).toMatchObject({ published: undefined, text: [line, ...body] })
  })
})

describe("several in one line, and several lines", () => {
  test.each([
    [["By Lena Haddad | March 2, 2026"]],
    [["By Lena Haddad, March 2, 2026"]],
    [["By Lena Haddad • 2 March 2026 • 5 min read"]],
    [["March 2, 2026 – By Lena Haddad"]],
    [["By Lena Haddad", "March 2, 2026"]],
    [["2 March 2026", "", "By Lena Haddad"]]
  ])("%j", (lines) => {
    expect(read(lines)).toMatchObject({ authors: ["Lena Haddad"], published: "2026-03-02T00:00", text: body })
  })

  test("a title directly above its byline is a title", () => {
    const draft = readPasted(`Old ferry returns to the harbour\nBy Lena Haddad\nMarch 2, 2026\n\n${body.join("\n\n")}`)
    expect(draft.metadata.title?.value).toBe("Old ferry returns to the harbour")
    expect(draft.text.split("\n\n").slice(1)).toEqual(body)
  })

  test.each(["By Lena Haddad | and nobody knows what else", "March 2, 2026 was a cold day"])(
    "%s stays whole",
    (line) => {
      expect(read([line])).toMatchObject({ authors: undefined, published: undefined, text: [line, ...body] })
    }
  )
})

describe("an agency is known by its name", () => {
  test.each([
    ["REUTERS", "Reuters"],
    ["(AFP)", "AFP"],
    ["By The Associated Press", "AP"],
    ["Quelle: dpa", "dpa"],
    ["المصدر: رويترز", "Reuters"],
    ["来源：新华社", "Xinhua"],
    ["出典：ロイター", "Reuters"],
    ["Источник: ТАСС", "TASS"]
  ])("%s", (line, name) => {
    expect(read([line])).toMatchObject({ authors: [name], text: body })
  })
})

test("what a person declared counts, and the line is no text either", () => {
  const draft = readPasted(
    `---\nauthor: Mina Larsen\ndate: 2026-03-05\n---\nOld ferry returns to the harbour\n\nBy Lena Haddad | March 2, 2026\n\n${body.join("\n\n")}`
  )
  expect(draft.metadata.authors?.value).toEqual([{ name: "Mina Larsen" }])
  expect(draft.metadata.published?.value.slice(0, 10)).toBe("2026-03-05")
  expect(draft.text.split("\n\n").slice(1)).toEqual(body)
})

test.each([
  "BERLIN (Reuters) — The old ferry returned to the harbour on Monday.",
  "Hamburg (dpa) - Die alte Fähre ist am Montag in den Hafen zurückgekehrt.",
  "القاهرة (رويترز) - عادت العبّارة القديمة إلى الميناء يوم الاثنين."
])("a place and an agency before the first sentence stay in the text: %s", (lead) => {
  expect(readPasted(`${lead}\n\n${body.join("\n\n")}`).text.split("\n\n")).toEqual([lead, ...body])
})
