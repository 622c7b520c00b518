/** What a press release begins with: its mark is no title, and its embargo is kept. */
import { describe, expect, test } from "vitest"
import { readProject } from "../project.ts"

const body =
  "The harbour board has bought a crane that lifts forty tonnes, and it will be put up on the north quay in May.\n\nIt replaces one of 1962, the board says, and can be moved by two people.\n"
const title = "A crane for the north quay"

const pasted = (top: string) => `${top}\n\n${title}\n\n${body}`
const written = (top: string, fields = "") => `---\ntitle: ${title}\n${fields}---\n${top}\n\n${body}`

const read = async (name: string, content: string) => {
  const { articles, findings } = await readProject({ [`articles/${name}`]: content }, { site: { timeZone: "UTC" } })
  const [one] = articles
  if (one === undefined) throw new Error("no article was read")
  return { ...one, said: findings.filter(({ code }) => code.startsWith("FF600")).map(({ message }) => message) }
}

const embargoes = [
  "EMBARGOED UNTIL 00:01 MONDAY 7 DECEMBER",
  "Strictly embargoed until Tuesday noon",
  "UNDER EMBARGO: not before the board has met",
  "**Embargo: Friday, 6 pm**",
  "Not for publication before Friday",
  "HOLD FOR RELEASE",
  "DRAFT - DO NOT PUBLISH",
  "Do not publish before Friday",
  "Draft",
  "ENTWURF",
  "[DRAFT] On cranes",
  "Of cranes (Brouillon)",
  "WIP: on cranes",
  "For release: Friday noon",
  "Sperrfrist: Freitag, 18 Uhr",
  "Sous embargo jusqu'à vendredi midi",
  "Embargado hasta el viernes",
  "Sotto embargo fino a venerdì",
  "Onder embargo tot vrijdag",
  "Эмбарго до пятницы",
  "محظور النشر حتى يوم الجمعة"
]

describe("an embargo without a day that can be read holds the text back until the line is gone", () => {
  test.each(embargoes)("%s", async (line) => {
    for (const [name, content] of [
      ["crane.txt", pasted(line)],
      ["crane.md", written(line, "date: 2026-03-01\n")]
    ] as const) {
      const { draft, said } = await read(name, content)
      expect(draft).toBe(true)
      expect(said.join()).toContain("because of the line")
    }
  })

  test.each(embargoes.slice(0, 3))("unless the front matter says that it may go: %s", async (line) => {
    expect((await read("crane.md", written(line, "draft: false\n"))).draft).toBe(false)
  })
})

test.each([
  ["EMBARGOED UNTIL 7 December 2026 18:00", "2026-12-07T18:00:00Z"],
  ["Embargo: 2026-12-07T18:00:00Z", "2026-12-07T18:00:00Z"],
  ["Embargoed until December 7, 2026", "2026-12-07T00:00:00Z"],
  ["For release on 7 December 2026", "2026-12-07T00:00:00Z"]
])("one with a day counts where it is later than the date: %s", async (line, day) => {
  for (const fields of ["", "date: 2026-03-01\n"]) {
    const { article } = await read("crane.md", written(line, fields))
    expect(article.published).toBe(day)
  }
  expect((await read("crane.txt", pasted(line))).article).toMatchObject({ title, published: day })
  expect((await read("crane.md", written(line, "date: 2027-02-01\n"))).article.published).toBe("2027-02-01T00:00:00Z")
})

test.each([
  "FOR IMMEDIATE RELEASE",
  "Press Release",
  "Pressemitteilung",
  "Communiqué de presse",
  "*** NEWS RELEASE ***",
  "بيان صحفي"
])("%s is not the title of what follows", async (line) => {
  const { article, draft } = await read("crane.txt", pasted(line))
  expect([article.title, draft]).toEqual([title, false])
  expect(article.text).not.toContain(line)
})

test.each([
  "Embargo on grain is lifted after two years",
  "Embargo to end in May, says the minister",
  "Sperrfrist der Bank verlängert",
  "Press release rules change for all councils",
  "Эмбарго снято после двух лет"
])("a headline about one is a headline: %s", async (line) => {
  for (const [name, content] of [
    ["crane.txt", `${line}\n\n${body}`],
    ["crane.md", `# ${line}\n\n${body}`]
  ] as const) {
    const { article, draft } = await read(name, content)
    expect([article.title, draft]).toEqual([line, false])
  }
})

test("further down in a text it is a sentence", async () => {
  const { draft } = await read("crane.md", written(`${"A line of the text.\n\n".repeat(6)}Embargoed until Friday`))
  expect(draft).toBe(false)
})
