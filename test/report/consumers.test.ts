/** What each consumer of the feeds would say: the same for people and for programs, whatever titles the articles have. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { msn } from "../../feeds/profiles/msn.ts"
import { pinterest } from "../../feeds/profiles/pinterest.ts"
import { type ConsumerData, consumersData, consumersText } from "../../src/report/consumers.ts"
import { article, edition, takesAll } from "../feeds/harbourNews.ts"
import { consumersOf } from "../outputs/makeEdition.ts"
import { withoutColour } from "./reports.ts"

const definition = ({ name, consumer }: { readonly name: string; readonly consumer: string }) => ({
  name,
  title: `For ${consumer}`,
  ...takesAll,
  limit: 30,
  formats: ["rss"] as const,
  profile: name
})

const consumers = (titles: ReadonlyArray<string>, url = "https://harbour.example.org/") =>
  consumersOf(
    edition(
      titles.map((title, index) => article(`a${index}`, { title })),
      [definition(pinterest), definition(msn)],
      { url }
    )
  )

const linesOf = (titles: ReadonlyArray<string>, options: { colour?: boolean; verbose?: boolean; url?: string } = {}) =>
  consumersText(consumers(titles, options.url), { colour: options.colour ?? false, verbose: options.verbose ?? false })

/** The tables apart: each begins with its heading and ends with an empty line. */
const tables = (lines: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
  lines
    .join("\n")
    .split("\n\n")
    .map((table) => table.split("\n").filter(Boolean))
    .filter((table) => table.length > 0)

const signs = (table: ReadonlyArray<string>): ReadonlyArray<string> =>
  table.map((line) => line.charAt(2)).filter((sign) => "✓✗!".includes(sign) && sign !== "")

const signOf = ({ met, level }: ConsumerData["requirements"][number]): string =>
  met ? "✓" : level === "must" ? "✗" : "!"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["articles that are in order", ["The first ship has moored"]],
  ["titles that are too long", ["x".repeat(120), "y".repeat(101), "short"]],
  ["no article", []],
  ["articles without a title", ["", ""]]
]

describe.each(cases)("%s", (_, titles) => {
  test.each(["https://harbour.example.org/", "http://harbour.example.org/"])(
    "are judged alike for people and for programs, at %s",
    (url) => {
      const data = consumersData(consumers(titles, url))
      const shown = tables(linesOf(titles, { url }))
      expect(shown).toHaveLength(data.length)
      for (const [index, one] of data.entries()) {
        const table = shown[index] ?? []
        const met = one.requirements.filter((requirement) => requirement.met).length
        expect(table[0]?.startsWith(`${one.consumer}: ${one.path}, ${one.items} item`)).toBe(true)
        expect(table.slice(0, 2).join(" ")).toContain(`${met} of ${one.requirements.length} requirements met`)
        expect(signs(table)).toEqual(one.requirements.map(signOf))
        expect(one.ok).toBe(!one.requirements.some((requirement) => signOf(requirement) === "✗"))
      }
    }
  )

  test("say for each that is not met what is wrong, how to fix it and who says so, and for one that is met nothing", () => {
    for (const { requirements } of consumersData(consumers(titles))) {
      for (const { met, reason, failing, items, fix, source, text } of requirements) {
        expect(met).toBe(reason === null && failing === 0)
        expect(items.length).toBe(Math.min(failing, 3))
        for (const words of [fix, source, text]) expect(words.trim()).not.toBe("")
      }
    }
  })
})

describe("the table", () => {
  test("says what must be and what only should be by words too, for those who see no colour and no sign", () => {
    for (const line of linesOf(["x".repeat(120)]).filter((one) => /^ {2}[✓✗!]/.test(one)))
      expect(line).toMatch(/^ {2}[✓✗!] (?:must {2}|should) {2}\S/)
  })

  test("names three items at most, and counts the others", () => {
    const text = linesOf(Array.from({ length: 6 }, (_, index) => `${index} ${"x".repeat(120)}`))
    expect(text.join(" ")).toMatch(/6 items: .*and 3 more/)
  })

  test("changes no word by its colours", () => {
    const titles = ["x".repeat(120), "ميناء المدينة"]
    expect(linesOf(titles, { colour: true }).map(withoutColour)).toEqual(linesOf(titles))
  })

  test("shows with --verbose where each demand comes from, and nothing else more", () => {
    const sources = consumersData(consumers(["A title"])).flatMap(({ requirements }) =>
      requirements.map(({ source }) => source.split(" ")[0] ?? "")
    )
    const words = linesOf(["A title"], { verbose: true }).join(" ")
    for (const source of sources) expect(words).toContain(source)
    expect(linesOf(["A title"], { verbose: true }).length).toBeGreaterThan(linesOf(["A title"]).length)
  })
})

describe("titles from anybody", () => {
  const parts = fc.array(
    fc.constantFrom(
      "\n::error file=a.md::forged",
      " ::warning::x",
      "##[error]x",
      "##vso[x]",
      "\u001b[2J",
      "\u009b31m",
      "\r",
      "\u2028",
      "\u202e",
      "\u2066",
      "word ".repeat(20),
      "x".repeat(200),
      "مرحبا",
      " ",
      "::",
      "\ud83d"
    ),
    { minLength: 1, maxLength: 8 }
  )

  test("break no line, forge no line and begin no command of a CI system", () => {
    fc.assert(
      fc.property(
        parts.map((list) => list.join("") + "x".repeat(101)),
        (title) => {
          for (const line of linesOf([title])) {
            expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
            expect(line).not.toMatch(/^\s*::|##(?:\[|vso\[)/)
          }
          expect(tables(linesOf([title])).map((table) => signs(table).length)).toEqual(
            consumersData(consumers([title])).map(({ requirements }) => requirements.length)
          )
        }
      ),
      { numRuns: 150, seed: 11 }
    )
  })

  test("stay what they are in the data", () => {
    const title = `\u001b[31m::error::\u202e${"x".repeat(101)}`
    const found = consumersData(consumers([title])).flatMap(({ requirements }) =>
      requirements.flatMap(({ items }) => items.map((item) => item.title))
    )
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one).toContain("x".repeat(101))
  })
})
