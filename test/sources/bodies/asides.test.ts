/** What stands among a text and says itself that it is none of it goes; text that only sounds like it stays. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"
import { sentences, shells } from "./shells.ts"

const page = (body: string, head = "<title>The harbour opens again</title>", lang = "en"): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><header><nav><a href="/">Home</a></nav></header>${body}<footer>© Quay</footer></body></html>`
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`)
const story = paragraphs.join("")
const textOf = async (html: string): Promise<string> => (await readOne("a.html", html)).article.text

const around = (line: string): string =>
  page(
    `<article><h1>The harbour opens again</h1>${paragraphs.slice(0, 3).join("")}${line}${paragraphs.slice(3).join("")}</article>`
  )

describe("the title is not said once more", () => {
  test.each([
    ["below the site's name", `<h1>Quay Times</h1><article><h1>The harbour opens again</h1>${story}</article>`],
    [
      "with the section behind it",
      `<h1>Quay Times</h1><article><h1>The harbour opens again | Ports</h1>${story}</article>`
    ],
    ["with a label before it", `<h1>Quay Times</h1><article><h1>Title: The harbour opens again</h1>${story}</article>`],
    ["in a heading of a lower level", `<div class="post"><h3>The harbour opens again</h3><div>${story}</div></div>`],
    ["in other quotation marks", `<h1>Quay</h1><article><h1>“The harbour opens again”</h1>${story}</article>`]
  ])("%s", async (_, body) => {
    const text = await textOf(page(body))
    expect(text).not.toMatch(/opens again(?! on Monday)/)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })

  test("a section that is called nearly so stays", async () => {
    const text = await textOf(
      page(
        `<article><h1>The harbour opens again</h1>${paragraphs[0]}<h2>The harbour opens again</h2>${story}</article>`
      )
    )
    expect(text).toContain("The harbour opens again\n")
  })
})

const link = '<a href="/storm/">Storm damage at forty million</a>'

describe("a line of furniture goes, and nothing else", () => {
  test.each([
    ["an advertisement", "<p>Advertisement</p>"],
    ["a note around one", "<div>Article continues below</div>"],
    ["a share heading", "<p>Share this article</p>"],
    ["English", `<p>Read more: ${link}</p>`],
    ["English, as a heading", `<h5>Related: ${link}</h5>`],
    ["German", `<p>Lesen Sie auch: ${link}</p>`],
    ["French", `<p>À lire aussi : ${link}</p>`],
    ["Japanese", `<p>関連記事：${link}</p>`],
    ["Arabic", `<p>اقرأ أيضا: ${link}</p>`],
    ["a button", '<div class="x"><p><a href="/buy">Buy now</a></p></div>']
  ])("%s", async (_, line) => {
    const text = await textOf(around(line))
    expect(text).toBe(sentences.join("\n\n"))
  })

  test.each([
    ["without a link", "<p>Read more: he told the boy, and think less.</p>", "Read more: he told the boy"],
    ["in a sentence", `<p>Read more about ${link} in the report of the port authority.</p>`, "Read more about"],
    [
      "as a heading of the text",
      "<h2>Advertisement</h2><p>It was painted on the wall of the mole.</p>",
      "Advertisement"
    ],
    ["a paragraph of one link beside others", `<p>${link}</p>`, "Storm damage"]
  ])("but not %s", async (_, line, kept) => {
    expect(await textOf(around(line))).toContain(kept)
  })
})

describe("a note about the author at the end goes", () => {
  const by = (name: string): string => `<title>The harbour opens again</title><meta name="author" content="${name}">`
  const ended = (end: string, name: string, lang = "en"): Promise<string> =>
    textOf(page(`<article><h1>The harbour opens again</h1>${story}${end}</article>`, by(name), lang))

  test.each([
    ["in a paragraph", "<p>Mina Larsen is a reporter at the Quay Times and writes about ports and ships.</p>"],
    ["under a heading", "<h4>About the author</h4><p>Mina Larsen writes about ports and ships for the Quay Times.</p>"],
    ["behind a label", "<p>About the author:</p><p>Mina Larsen, a reporter, writes about ports and ships.</p>"],
    [
      "in a box of several paragraphs",
      "<div><p>Mina Larsen writes about ports and ships for the Quay Times.</p><p>Before that she sailed for ten years, and built boats.</p></div>"
    ]
  ])("%s", async (_, end) => {
    expect(await ended(end, "Mina Larsen")).toBe(sentences.join("\n\n"))
  })

  test("of each of two", async () => {
    const end =
      "<p>Mina Larsen is a reporter at the Quay Times.</p><p>Omar Said takes its pictures of ports and ships.</p>"
    expect(await ended(end, "Mina Larsen, Omar Said")).toBe(sentences.join("\n\n"))
  })

  test("in a language without blanks", async () => {
    expect(
      await ended(
        "<p>田中花子は港と船について書いている記者で、以前は十年ほど船に乗って働いていたこともある。</p>",
        "田中花子",
        "ja"
      )
    ).not.toContain("田中花子")
  })

  test.each([
    [
      "the text goes on behind it",
      `<p>Mina Larsen is the one who saw it first that day.</p><p>${"Then the others came down to the quay to look. ".repeat(3)}</p>`
    ],
    [
      "the text speaks of them before",
      "<p>Only one of all the passengers, the captain said, had ever seen such a storm: Mina Larsen, of the lighthouse.</p><p>Mina Larsen is now eighty years old and lives there.</p>"
    ],
    ["the name is another that begins so", "<p>Mina Larsens are a family of fishing boats of the port.</p>"]
  ])("but stays where %s", async (_, end) => {
    expect(await ended(end, "Mina Larsen")).toMatch(/\n\n.*Mina Larsen/)
  })
})

describe.each(Object.entries(shells))("in %s", (_, shell) => {
  test("a text of furniture's words loses nothing", async () => {
    const lines = [
      "Menu prices rose again in the harbour's three restaurants.",
      "Search parties left at six and came back at noon.",
      "Share it with a friend, she said, and cut the bread.",
      "Contact was lost at nine, and found again at ten."
    ]
    const text = await textOf(shell(lines.map((line) => `<p>${line}</p>`).join("")))
    for (const line of lines) expect(text).toContain(line)
  })
})
