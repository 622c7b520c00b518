/** What stands at the edges of a text: a standfirst stays; dates, the title again, lists of other pages and the headings of such go. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"
import { sentences } from "./shells.ts"

const page = (body: string, lang = "en"): string =>
  `<!doctype html><html lang="${lang}"><head><title>The harbour opens again</title></head><body><nav class="menu"><a href="/">Home</a></nav>${body}<footer>© Quay</footer></body></html>`
const title = "<h1>The harbour opens again</h1>"
const story = sentences.map((sentence) => `<p>${sentence}</p>`).join("")
const textOf = async (body: string, lang?: string): Promise<string> =>
  (await readOne("a.html", page(body, lang))).article.text

const expectStory = (text: string): void => {
  for (const sentence of sentences) expect(text).toContain(sentence)
}

describe("a standfirst stays, though its element is called a teaser", () => {
  const standfirst = "After two years of work the first ships come back to the quay this week."
  test.each(["teaser-text", "article__teaser", "teaser lead", "ArticleTeaser_x1"])("%s", async (name) => {
    const text = await textOf(
      `<div class="page"><div class="article">${title}<div class="${name}"><p>${standfirst}</p></div><div class="text">${story}</div></div></div>`
    )
    expect(text).toContain(standfirst)
    expectStory(text)
  })

  test("and a teaser below the text goes", async () => {
    const text = await textOf(
      `<div class="page"><div class="article">${title}<div class="text">${story}</div></div><div class="teaser"><p>${standfirst}</p></div></div>`
    )
    expect(text).not.toContain(standfirst)
  })
})

describe("a heading below the text goes with the links that it is of", () => {
  const links = '<a href="/tag/boats">boats</a>, <a href="/tag/quay">quay</a>'
  const others = '<a href="/a">Nets of the old quay</a>'
  test.each([
    ["links", `<div class="foot"><h2>Topics</h2><div>${links}</div></div>`, "Topics"],
    ["a list of links", `<h3>Harbour stories</h3><ul><li>${others}</li><li>${others}</li></ul>`, "Harbour stories"],
    [
      "a table of links and days",
      `<div><h4>Others in “Harbour”</h4><table><tr><th>${others}</th><td>2026.02.01</td></tr><tr><th>${others} (0)</th><td>2026.01.02</td></tr></table></div>`,
      "Others in"
    ],
    ["a button", "<h4>Was it of use?</h4><button>Yes</button><button>No</button>", "Was it of use"]
  ])("%s", async (_, foot, gone) => {
    const text = await textOf(`<article>${title}<div>${story}${foot}</div></article>`)
    expect(text).not.toContain(gone)
    expect(text).not.toContain("Nets of the old quay")
    expectStory(text)
  })

  test.each([
    ["prose", "<h3>What comes next</h3><p>The second ship is to come in on Friday at noon.</p>", "What comes next"],
    [
      "a table of what is said",
      '<h3>Ships</h3><table><tr><th>Ship</th><th>Sails</th></tr><tr><td><a href="/s">Amal</a></td><td>six o\'clock</td></tr></table>',
      "Amal"
    ]
  ])("and stays with %s", async (_, foot, kept) => {
    expect(await textOf(`<article>${title}<div>${story}${foot}</div></article>`)).toContain(kept)
  })
})

describe("the title again goes from a line over the text", () => {
  test.each([
    '<p class="title">The harbour opens again</p>',
    "<div><span>The harbour opens again</span></div>",
    "<p><strong>The harbour opens again</strong></p>",
    '<div class="se-title-text"><p><span>The harbour opens again</span></p></div>'
  ])("%s", async (line) => {
    const text = await textOf(`<article>${title}<div>${line}${story}</div></article>`)
    expect(text).not.toContain("The harbour opens again")
    expectStory(text)
  })
})

describe("a line of a date goes where what it is of stands before it", () => {
  test.each([
    ["en", "Updated: Mar 5"],
    ["en", "Published March 5"],
    ["de", "Aktualisiert: 5. März"],
    ["zh", "编辑于 2026-03-02 09:30・上海"],
    ["zh", "更新于 3月5日"],
    ["en", "Published March 2, 2026 9:30 a.m. Updated March 5, 2026 10 a.m."],
    ["de", "Veröffentlicht am 2. März 2026 | Aktualisiert am 5. März 2026"],
    ["fr", "Publié le 2 mars 2026 · Mis à jour le 5 mars 2026"],
    ["th", "เผยแพร่ 2 มี.ค. 2569"]
  ])("%s: %s", async (lang, line) => {
    const text = await textOf(`<article>${title}<div><p>${line}</p>${story}</div></article>`, lang)
    expect(text).not.toContain(line)
    expectStory(text)
  })

  test.each(["Updated in 5 places", "Published 12 books"])("and what is none stays: %s", async (line) => {
    expect(await textOf(`<article>${title}<div>${story}<p>${line} since then.</p></div></article>`)).toContain(line)
  })
})

describe("a byline of one written sign for each syllable goes", () => {
  test.each([
    ["ko", "김민수 기자 입력 2026.03.02 09:30"],
    ["ko", "글: 김민수 2026. 3. 2."],
    ["ja", "山田花子記者 2026年3月2日"],
    ["zh", "作者：王小明 2026-03-02"]
  ])("%s: %s", async (lang, line) => {
    const text = await textOf(`<article>${title}<div><div>${line}</div>${story}</div></article>`, lang)
    expect(text).not.toContain(line.slice(0, 6))
    expectStory(text)
  })
})
