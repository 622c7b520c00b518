/** What an article asks of its cards. */
import { describe, expect, test } from "vitest"
import type { Finding } from "../../../src/model/Finding.ts"
import { readOne } from "../project.ts"

const body = "\nThe ferry came back on Monday, and three hundred people waited for it on the quay.\n"
const read = (...lines: ReadonlyArray<string>) => readOne("ferry.md", ["---", ...lines, "---", body].join("\n"))

describe("what an article asks of its cards", () => {
  const problems = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
    findings.filter(({ code }) => code === "FF1104")

  test.each([
    ["card: quote", { template: "quote" }],
    [
      "card: { template: quote, title: Shorter words for pictures }",
      { template: "quote", title: "Shorter words for pictures" }
    ],
    ["card: { title: Shorter words }", { title: "Shorter words" }],
    ["card: { title: 2026 }", { title: "2026" }],
    ["card:\n  Template: quote\n  title: |\n    Two\n    lines", { template: "quote", title: "Two lines" }],
    ["params:\n  card: quote", { template: "quote" }],
    ["card: false", { off: true }],
    ["card: { badge: live, number: 42 % }", { badge: "live", number: "42 %" }],
    ["card: { rating: 4.5 }", { rating: 4.5 }],
    ["card: { rating: 4.4 }", { rating: 4.5 }],
    ["card: { rating: 8/10 }", { rating: 4 }],
    ["card: { items: [One pier, 2, Three bells] }", { items: ["One pier", "2", "Three bells"] }],
    ["card: { data: { home: Northport, away: Tidemouth } }", { data: { home: "Northport", away: "Tidemouth" } }],
    [
      "card: { event: { start: 2026-10-12 19:30, end: 2026-10-12 21:00, place: The old quay } }",
      {
        event: {
          start: "2026-10-12T19:30:00+02:00",
          end: "2026-10-12T21:00:00+02:00",
          hasTime: true,
          place: "The old quay"
        }
      }
    ],
    ["card: { event: 2026-10-12 }", { event: { start: "2026-10-12T00:00:00+02:00", hasTime: false } }],
    ["card: { event: 2026-10-12T19:30+03:00 }", { event: { start: "2026-10-12T19:30:00+03:00", hasTime: true } }],
    [
      "card: { event: { date: 12 October 2026 7 pm } }",
      { event: { start: "2026-10-12T19:00:00+02:00", hasTime: true } }
    ],
    ["card: { carousel: true }", { carousel: true }],
    ["card: { carousel: no }", { carousel: false }],
    ["card: { carousel: Pictures }", { carousel: "pictures" }],
    ["venue: The old quay\ncapacity: 300", { data: { venue: "The old quay", capacity: "300" } }],
    ["venue: The old quay\ncard: { data: { venue: Here } }", { data: { venue: "Here" } }]
  ])("%s", async (lines, card) => {
    const { article, findings } = await read(lines)
    expect(article.card).toEqual(card)
    expect(problems(findings)).toEqual([])
  })

  test.each(["title: Ferry", "card:", "card: ''", "card: {}", "card: { template: , title: '' }"])(
    "nothing: %s",
    async (lines) => {
      const { article, findings } = await read(lines)
      expect(article).not.toHaveProperty("card")
      expect(problems(findings)).toEqual([])
    }
  )

  test.each([
    ["true", "true"],
    ["3", "3"],
    ["[quote]", "a list"]
  ])("%s is no card", async (written, named) => {
    const { article, findings } = await read("title: Ferry", `card: ${written}`)
    expect(article).not.toHaveProperty("card")
    expect(problems(findings)).toMatchObject([
      {
        line: 3,
        message: `\`card\` is not the name of a template: ${named}.`,
        fix: expect.stringMatching(/^Write .*`card: quote`/)
      }
    ])
  })

  test.each([
    ["event: soon", "holds an event whose `start` is not a date"],
    ["event: { place: The old quay }", "holds an event without a `start`"],
    ["event: { start: 2026-02-30 }", "holds an event whose `start` is a date that the calendar"],
    ["carousel: maybe", "holds a `carousel` that is neither true nor false"]
  ])("what is wrong with it is a finding, and the others count: %s", async (part, message) => {
    const { article, findings } = await read("card:", "  badge: live", `  ${part}`)
    expect(article.card).toEqual({ badge: "live" })
    expect(findings.filter(({ code }) => code.startsWith("FF11"))).toMatchObject([
      { line: 4, message: expect.stringContaining(message) }
    ])
  })

  test.each([
    ["end: 2026-10-11", "ends before it begins"],
    ["rain: yes", "has no part `rain`"]
  ])("an event with a wrong part is one without it: %s", async (part, message) => {
    const { article, findings } = await read(`card: { event: { start: 2026-10-12, ${part} } }`)
    expect(article.card).toEqual({ event: { start: "2026-10-12T00:00:00+02:00", hasTime: false } })
    expect(problems(findings)).toMatchObject([{ message: expect.stringContaining(message) }])
  })

  test("an unknown part is a finding that names the nearest, and the others count", async () => {
    const { article, findings } = await read("card:", "  template: quote", "  titel: Shorter words")
    expect(article.card).toEqual({ template: "quote" })
    expect(problems(findings)).toMatchObject([
      {
        line: 4,
        column: 3,
        message: "`card` has no part `titel`.",
        fix: "Did you mean `title`? Known here: template, title, badge, rating, number, items, event, carousel, data, image, portrait."
      }
    ])
  })

  test.each(["template: false", "template: 3", "template: [quote]", "title: { en: Ferry }", "title: true"])(
    "a part that is no text is a finding, and the others count: %s",
    async (part) => {
      const other = part.startsWith("title") ? "template" : "title"
      const { article, findings } = await read("card:", `  ${other}: x`, `  ${part}`)
      expect(article.card).toEqual({ [other]: "x" })
      expect(problems(findings)).toMatchObject([{ line: 4, message: expect.stringContaining("not a text") }])
    }
  )

  test.each([
    ["rating: 6", "is no rating: 6"],
    ["rating: good", 'is no rating: "good"'],
    ["items: One pier", "are no list of texts"],
    ["items: [[a]]", "are no list of texts"],
    ["data: x", "is no group of fields"],
    ["data: { home: [a] }", "not a text"],
    ["portrait: 3", "names no picture"]
  ])("a part that cannot be used is a finding, and the others count: %s", async (part, message) => {
    const { article, findings } = await read("card:", "  title: x", `  ${part}`)
    expect(article.card).toMatchObject({ title: "x" })
    expect(problems(findings)).toMatchObject([{ line: 4, message: expect.stringContaining(message) }])
  })

  test.each(["card: { image: quay.jpg }", "image: { card: quay.jpg }"])(
    "a picture of its own that is not there is a finding: %s",
    async (lines) => {
      const { article, findings } = await read(lines)
      expect(article).not.toHaveProperty("card")
      expect(findings.map(({ code, line }) => [code, line])).toContainEqual(["FF1304", 2])
    }
  )
})
