/** What a field says as its author meant it: numbers as they are written, references as characters, bylines as people. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

const body = "The ferry came back on Monday, and three hundred people waited for it on the quay.\n"
const read = (fields: string) => readOne("ferry.md", `---\n${fields}\n---\n${body}`)
const fenced = (fields: string) => readOne("ferry.md", `+++\n${fields}\n+++\n${body}`)

test.each([
  ["1.10", "1.10"],
  ["007", "007"],
  ["0x1F", "0x1F"],
  ["1e3", "1e3"],
  ["4.0", "4.0"],
  ["2026", "2026"]
])("a title of a number is what is written: %s", async (written, title) => {
  expect((await read(`title: ${written}`)).article.title).toBe(title)
})

test("and so are tags, while numbers that count stay numbers", async () => {
  const { article } = await read("title: Ferry\ntags: [1.10, 007]\nrating: 4.50")
  expect(article.tags).toEqual(["1.10", "007"])
})

describe("a reference of HTML in a field is its character", () => {
  test.each([
    ["R&amp;D", "R&D"],
    ["The mayor&#8217;s ferry", "The mayor’s ferry"],
    ["Quay &#x2013; open", "Quay – open"],
    ["&lt;b&gt; explained", "<b> explained"],
    ["Zo&euml; &mdash; back", "Zoë — back"]
  ])("%s", async (written, title) => {
    expect((await read(`title: '${written}'`)).article.title).toBe(title)
    expect((await fenced(`title = "${written}"`)).article.title).toBe(title)
    const { article } = await read(`title: Ferry\ndescription: '${written}'\ntags: ['${written}']`)
    expect([article.description, article.tags]).toEqual([title, [title]])
  })

  test.each(["Q&A with the mayor", "AT&T; and others", "How to write `&amp;` in HTML", "R & D"])(
    "%s stays as it is",
    async (written) => {
      expect((await read(`title: '${written}'`)).article.title).toBe(written)
    }
  )
})

describe("a page that escapes its authors and tags twice", () => {
  test.each([
    [`<meta name="author" content="Zo&amp;euml; M&amp;uuml;ller">`, ["Zoë Müller"], []],
    [`<meta property="article:author" content="Se&amp;aacute;n O&amp;#39;Dea">`, ["Seán O'Dea"], []],
    [
      `<meta property="article:tag" content="R&amp;amp;D"><meta property="article:tag" content="Quay">`,
      [],
      ["R&D", "Quay"]
    ],
    [`<meta name="keywords" content="Caf&amp;eacute;, Salt &amp;amp; Pepper">`, [], ["Café", "Salt & Pepper"]]
  ])("%s", async (head, authors, tags) => {
    const { article } = await readOne(
      "ferry.html",
      `<!doctype html><html lang="en"><head><title>The ferry is back</title>${head}</head><body><article><h1>The ferry is back</h1><p>${body}</p><p>It leaves again at noon, and every hour from then on until the lamps are lit.</p></article></body></html>`
    )
    expect(article.authors.map(({ name }) => name)).toEqual(authors)
    expect(article.tags).toEqual(tags)
  })
})

describe("a byline in a field is people", () => {
  test.each([
    ["By Lena Haddad and Omar Said, Staff Writers", ["Lena Haddad", "Omar Said"]],
    ["Lena Haddad; Omar Said", ["Lena Haddad", "Omar Said"]],
    ["Lena Haddad, Omar Said & Ruth Klein", ["Lena Haddad", "Omar Said", "Ruth Klein"]],
    ["Von Lena Haddad und Omar Said", ["Lena Haddad", "Omar Said"]],
    ["Lena Haddad, Harbour Correspondent", ["Lena Haddad"]],
    ["Marks and Spencer", ["Marks and Spencer"]],
    ["Haddad, Lena", ["Haddad, Lena"]],
    ["Lena", ["Lena"]]
  ])("%s", async (written, names) => {
    const { article } = await read(`title: Ferry\nauthor: "${written}"`)
    expect(article.authors.map(({ name }) => name)).toEqual(names)
  })

  test("with an address as RSS writes it", async () => {
    const { article } = await read("title: Ferry\nauthor: lena@example.org (Lena Haddad)")
    expect(article.authors).toEqual([{ name: "Lena Haddad", email: "lena@example.org" }])
  })

  test.each(["[Lena, null, Omar]", "[Lena, 5, Omar]", "[Lena, {url: https://a.example}, Omar]", "[Lena, [], Omar]"])(
    "one that is none costs none of the others: %s",
    async (written) => {
      const { article, findings } = await read(`title: Ferry\nauthors: ${written}`)
      expect(article.authors.map(({ name }) => name)).toEqual(["Lena", "Omar"])
      expect(codesOf(findings).includes("FF1104")).toBe(!written.includes("null"))
    }
  )
})

test.each([
  ["[harbour, Harbour, HARBOUR]", ["harbour"]],
  ["harbour, 'two words', \"three more words\"", ["harbour", "two words", "three more words"]],
  ["['#Quay', quay, 2026]", ["Quay", "2026"]],
  ["[Straße, STRASSE, straße]", ["Straße", "STRASSE"]]
])("a tag is there once: %s", async (written, tags) => {
  expect((await read(`title: Ferry\ntags: ${written}`)).article.tags).toEqual(tags)
})

test.each(["[A, B]", "{ en: Ferry, de: Fähre }", "[Video]", "\n  - Ferry"])(
  "a title that is none holds the article back instead of having one made up: %s",
  async (written) => {
    const { draft, findings } = await read(`title: ${written}\ndate: 2026-03-01`)
    expect(draft).toBe(true)
    expect(findings.find(({ code }) => code === "FF6003")?.message).toContain("`title: a")
  }
)
