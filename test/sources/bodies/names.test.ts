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

describe("the title stands once, where a theme's <h1> is the name of the site", () => {
  const named = "The harbour opens again"
  const site = "<header><h1><a href='/'>Quay notes</a></h1></header>"
  const head = `<meta property="og:title" content="${named}">`
  const whole = (heading: string): string =>
    `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body>${site}<main><article class="h-entry">${heading}${story}</article></main></body></html>`
  const bodyOf = async (heading: string): Promise<string> => (await readOne("a.html", whole(heading))).article.text

  test.each([
    `<h2 class="title">${named}</h2>`,
    `<h2 id="title" class="p-name">The harbour\n opens again</h2>`,
    `<h3 class="post-title"><a href="/here">${named}</a></h3>`,
    `<div><h4>${named}</h4></div>`
  ])("%s", async (heading) => {
    expect(await bodyOf(heading)).not.toContain(named)
  })

  test("and another heading stays", async () => {
    expect(await bodyOf("<h2>What was decided</h2>")).toContain("What was decided")
  })
})

describe("a line over the text that is a date goes, without a <time> too", () => {
  test.each([
    ["en", "Published at Mar 2, 2026"],
    ["en", "2 March 2026"],
    ["de", "Veröffentlicht am 2. März 2026"],
    ["fr", "2 mars 2026"],
    ["ar", "٢ مارس ٢٠٢٦"]
  ])("%s: %s", async (lang, line) => {
    const whole = `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><main><article><h1>The harbour opens again</h1><p>${line}</p><div class="prose">${story}</div></article></main></body></html>`
    const { text } = (await readOne("a.html", whole)).article
    expect(text).not.toContain(line)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })

  test("a sentence with a date stays", async () => {
    const line = "On 2 March 2026 nobody slept."
    expect(await textOf(`<article>${title}<p>${line}</p>${story}</article>`)).toContain(line)
  })
})

describe("a label at the end goes with the list that it is of", () => {
  test.each(["Tags:", "Filed under:", "Schlagwörter:", "标签："])("%s", async (label) => {
    const list = `<footer><p>${label}</p><ul><li><a href="/tags/a">Ferries</a></li><li><a href="/tags/b">Tea</a></li></ul></footer>`
    const text = await textOf(`<article>${title}${story}${list}</article>`)
    expect(text).not.toContain(label)
    expect(text).toContain(sentences.at(-1))
  })

  test("and stays with a list that is text", async () => {
    const list = "<p>Bring with you:</p><ul><li>a rope of nine metres</li><li>two lamps and the oil for them</li></ul>"
    expect(await textOf(`<article>${title}${story}${list}</article>`)).toContain("Bring with you:")
  })
})

describe("a box that says under which licence the text may be used goes", () => {
  const licence = "All articles are licensed under CC BY-SA 4.0 unless otherwise stated."
  test.each(["post-copyright", "license-box my-3", "article-license", "copyright-info", "post_license_wrap"])(
    "%s",
    async (name) => {
      const box = `<div class="${name}"><div>Copyright Notice: </div><div>${licence}</div></div>`
      const text = await textOf(`<div id="post">${title}<article>${story}</article>${box}</div>`)
      expect(text).not.toContain(licence)
      expect(text).toContain(sentences.at(-1))
    }
  )

  test("and a sentence of the text about a licence stays", async () => {
    expect(await textOf(`<article>${title}${story}<p>${licence}</p></article>`)).toContain(licence)
  })
})
