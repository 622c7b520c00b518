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

describe("a box in the text goes by how it is made", () => {
  test.each([
    [
      "a form that asks for an address of mail",
      '<div><h3>The Quay Times every morning</h3><p>Be the first to know what happens.</p><form><input type="email"><button>OK</button></form></div>'
    ],
    [
      "one in another language, called nothing",
      '<div><p>Jeden Morgen das Wichtigste aus dem Hafen, kurz und klar.</p><div><input name="email"></div></div>'
    ],
    [
      "a list of the headings below",
      '<p>In this article</p><ul><li><a href="#a">What it took</a></li><li><a href="#b">What it cost</a></li></ul>'
    ],
    [
      "a list of the headings below, numbered",
      '<h2>Inhalt</h2><ol><li><a href="#a">Eins</a></li><li><a href="#b">Zwei</a></li></ol>'
    ],
    [
      "a heading whose list of links is gone",
      '<div><h4>Related</h4><ul><li><a href="/x">Storm damage at the harbour put at forty million</a></li><li><a href="/y">Quay wall to be raised by a metre</a></li></ul></div>'
    ]
  ])("%s", async (_, box) => {
    expect(await textOf(around(box))).toBe(sentences.join("\n\n"))
  })

  test.each([
    [
      "a short text beside such a form",
      '<p>The ferry sails at six.</p><p>It is late.</p><form><input type="email"></form>',
      "The ferry sails at six."
    ],
    [
      "a list that leads to one place of the page",
      `${paragraphs.slice(0, 3).join("")}<ul><li><a href="#a">What it took the port to mend it all</a></li></ul>${paragraphs.slice(3).join("")}`,
      "What it took"
    ],
    [
      "notes with their marks",
      `${story}<ol><li id="fn1">Counted twice. <a href="#fnref1">↩</a></li><li id="fn2">By night. <a href="#fnref2">↩</a></li></ol>`,
      "Counted twice."
    ],
    [
      "a heading of the text with a list that stays",
      `${story}<h2>Related</h2><p>Two other ports have mended theirs, and both are glad of it.</p>`,
      "Related"
    ]
  ])("but not %s", async (_, body, kept) => {
    expect(await textOf(page(`<main><h1>The harbour opens again</h1>${body}</main>`))).toContain(kept)
  })
})

describe("a line right behind a picture is its caption by the credit in it", () => {
  const picture = '<img src="https://a.example/dock.jpg" alt="">'
  test.each([
    ["in a paragraph", `<p>${picture}</p><p><em>The dock at dawn. Photo: Omar Said / Reuters</em></p>`],
    ["of its own element", `<div>${picture}<small>The dock at dawn. Photo: Omar Said / Reuters</small></div>`]
  ])("%s", async (_, html) => {
    const { article } = await readOne("a.html", around(html))
    expect(article.text).toBe(sentences.join("\n\n"))
    expect(article.images[0]?.caption ?? article.html).toContain("The dock at dawn")
  })

  test("a paragraph without a credit is text", async () => {
    expect(await textOf(around(`<p>${picture}</p><p>The dock lay still that day.</p>`))).toContain("The dock lay still")
  })
})

test("how to reach the author goes at the end, and stays in the text", async () => {
  const head = '<title>The harbour opens again</title><meta name="author" content="Mina Larsen">'
  const body = (end: string) => page(`<article><h1>The harbour opens again</h1>${story}${end}</article>`, head)
  expect(await textOf(body("<p>Contact Mina Larsen at mina@quay.example or @mina.</p>"))).toBe(sentences.join("\n\n"))
  expect(await textOf(body("<p>© 2026 Quay Times. All rights reserved.</p>"))).toBe(sentences.join("\n\n"))
  expect(await textOf(body("<p>Write to the port at desk@quay.example for a place.</p>"))).toContain("desk@quay")
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
