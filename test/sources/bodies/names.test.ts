/** What elements are called says something of what stands in them, but not where most of the text is called so. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"
import { sentences } from "./shells.ts"

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><nav class="menu"><a href="/">Home</a></nav>${body}<footer>© Quay</footer></body></html>`
const title = "<h1>The harbour opens again</h1>"
const story = sentences.map((sentence) => `<p>${sentence}</p>`).join("")
const textOf = async (body: string): Promise<string> => (await readOne("a.html", page(body))).article.text

const last = "The tide table hangs at the gate."

describe("the last sentence stays in an element that is placed by its classes", () => {
  test.each(["relative my-4", "md:relative", "position-relative w-full", "u-pos-relative"])("%s", async (name) => {
    const text = await textOf(`<article>${title}${story}<div class="${name}"><p>${last}</p></div></article>`)
    expect(text).toContain(last)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })
})

describe("the last sentence stays where a builder of pages calls every part so", () => {
  const part = (name: string, inner: string): string =>
    `<div class="${name}"><div class="${name}-wrap">${inner}</div></div>`
  test.each(["elementor-widget", "so-widget", "fl-card", "teaser-block"])("%s", async (name) => {
    const parts = [...sentences, last].map((one) => part(name, `<p>${one}</p>`)).join("")
    expect(await textOf(`<article>${part(name, title)}${parts}</article>`)).toContain(last)
  })
})

describe("what leads to other stories goes", () => {
  const others = ["Nets", "Ropes", "Sails", "Crane"].map(
    (word) =>
      `${word.toUpperCase()} AND MEN of the old quay have waited for months for what the council will say about the work that is bei`
  )
  test.each([
    [
      "articles that break off",
      (text: string) => `<article class="article"><h3><a href="/b">A story of it</a></h3><p>${text}...</p></article>`
    ],
    [
      "cards that break off",
      (text: string) => `<div class="entry"><p><a href="/b">A story of it</a></p><p>${text}…</p></div>`
    ],
    [
      "sections that break off",
      (text: string) =>
        `<section class="entry"><h2><a href="/b">A story of it</a></h2><div>${text} [...]</div></section>`
    ],
    [
      "lines that break off",
      (text: string) => `<div class="entry"><a href="/b">A story of it</a><p>${text} …</p></div>`
    ]
  ])("%s", async (_, one) => {
    const text = await textOf(
      `<div class="page"><article class="article single">${title}${story}</article>${others.map(one).join("")}</div>`
    )
    for (const other of others) expect(text).not.toContain(other.slice(0, 40))
    for (const sentence of sentences) expect(text).toContain(sentence)
  })
})

test("a story whose paragraphs break off keeps them", async () => {
  const text = await textOf(
    `<article>${title}${sentences.map((one) => `<p>${one.replace(/\.$/, "...")}</p>`).join("")}</article>`
  )
  for (const sentence of sentences) expect(text).toContain(sentence.replace(/\.$/, "..."))
})
