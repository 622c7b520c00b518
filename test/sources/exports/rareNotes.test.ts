/** Notes of Notion and Obsidian, and folders of documents, that are not as most of them are. */
import { describe, expect, test } from "vitest"
import { readExport } from "./reading.ts"

const id = (digit: string): string => digit.repeat(32)

describe("Notion", () => {
  const read = async (text: string, more = {}) => {
    const { articles } = await readExport("n", { [`n/Harbour ${id("a")}.md`]: `# Harbour\n\n${text}`, ...more })
    return articles.find(({ title }) => title === "Harbour")
  }

  test.each([
    "Breaking: the harbour is open again.",
    "The captain said this: we sail.",
    "Warnung: Es wird kalt.",
    "Attention : le port est fermé.",
    "First: boats.\nSecond: nets."
  ])("keeps a first paragraph with a colon: %s", async (first) => {
    expect((await read(`${first}\n\nMore.\n`))?.text.replaceAll(/\s+/g, " ")).toBe(
      `${first} More.`.replaceAll(/\s+/g, " ")
    )
  })

  test.each([
    ["Tags: Sea, Boats\nMood: calm", {}],
    ["Mood: calm\nTags: Sea, Boats", {}],
    ["Mood: calm", { [`n/Posts ${id("b")}.csv`]: "Name,Mood\nOther,wild\n" }]
  ])("takes properties as such: %s", async (lines, more) => {
    const text = (await read(`${lines}\n\nMore.\n`, more))?.text
    // A table that the page is no row of says nothing of it.
    expect(text).toBe(lines === "Mood: calm" ? "Mood: calm\n\nMore." : "More.")
  })

  test("takes the columns of the page's table as properties", async () => {
    const { articles } = await readExport("n", {
      [`n/Posts ${id("b")}.csv`]: "Name,Mood\nHarbour,calm\n",
      [`n/Posts ${id("b")}/Harbour ${id("a")}.md`]: "# Harbour\n\nMood: calm\n\nMore.\n"
    })
    expect(articles.map(({ text }) => text)).toEqual(["More."])
  })

  test("has paragraphs in a box", async () => {
    expect((await read("<aside>\n💡 Bring *boots*.\n\n</aside>\n\nMore.\n"))?.html.replaceAll("\n", "")).toBe(
      "<p>💡 Bring <em>boots</em>.</p><p>More.</p>"
    )
  })
})

describe("Obsidian", () => {
  const read = (text: string, more = {}) => readExport("o", { "o/.obsidian/app.json": "{}", "o/A.md": text, ...more })

  test.each([
    ['author: "[[Ana Ruiz]]"', ["Ana Ruiz"]],
    ['author: "[[People/Ana Ruiz]]"', ["Ana Ruiz"]],
    ['author: "[[ana|Ana Ruiz]]"', ["Ana Ruiz"]],
    ['authors: ["[[Ana Ruiz]]", "[[Bo Li]]"]', ["Ana Ruiz", "Bo Li"]]
  ])("has the words of links in fields: %s", async (field, names) => {
    const { articles } = await read(`---\n${field}\n---\nText.`)
    expect(articles[0]?.authors.map(({ name }) => name)).toEqual(names)
  })

  test("says that an embedded picture is missing, and keeps the names of other files", async () => {
    const { articles, told } = await read("One ![[lost.png]] two ![[talk.mp3]] and ![[plan.pdf|the plan]].")
    expect(articles[0]?.text.replaceAll(/\s+/g, " ")).toBe("One two talk.mp3 and the plan.")
    expect(told.map(({ code }) => code)).toContain("FF1304")
  })

  test("takes the width of a picture out of its alternative text", async () => {
    const { articles } = await read("![Boats|300](https://news.example.org/a.png)")
    expect(articles[0]?.images).toMatchObject([{ alt: "Boats" }])
  })

  test("counts files that it makes no article of", async () => {
    const { told } = await read("Text.", { "o/plan.pdf": "x", "o/board.canvas": "{}", "o/b.canvas": "{}" })
    expect(told.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "FF1652 The export also holds what is no article: .canvas file (2), .pdf file (1)."
    ])
  })
})

describe("Documents", () => {
  test("of a kind that nobody reads are counted", async () => {
    const { articles, told } = await readExport("d", {
      "d/a.html": "<html><body><h1>A</h1><p>Text.</p></body></html>",
      "d/b.odt": "x",
      "d/c.pages": "x",
      "d/style.css": "x"
    })
    expect(articles).toHaveLength(1)
    expect(told.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "FF1652 The export also holds what is no article: .odt file (1), .pages file (1)."
    ])
  })

  test.each(["members.csv", "server.log", "dump.sql", "site.yml"])("are no %s", async (name) => {
    await expect(readExport(name, { [name]: "id,email\n1,ana@example.org\n" })).rejects.toThrow("is no export")
  })
})
