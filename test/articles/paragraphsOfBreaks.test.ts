/** Paragraphs that two breaks part are paragraphs in whatever an article is read from; single breaks stay. */
import { describe, expect, test } from "vitest"
import { attribute, elementsIn } from "../../src/markup/elements.ts"
import { parseFragment } from "../../src/markup/parseHtml.ts"
import { plainText } from "../../src/markup/plainText.ts"
import { readExport } from "../sources/exports/reading.ts"
import { wxr } from "../sources/exports/wxr.ts"
import { readOne, readProject } from "../sources/project.ts"
import { Result } from "effect"

const [one, two, three] = [
  "The crane on the western mole was taken down on Friday after sixty years.",
  "A smaller one from the yard upriver is to stand there from June.",
  "Until then the stone barges unload at the fish market."
] as const
const paragraphs = (html: string): ReadonlyArray<string> =>
  elementsIn(Result.getOrThrow(parseFragment(html, {})))
    .filter(({ tagName }) => tagName === "p")
    .map((element) => plainText(element))

const inFragment = async (html: string): Promise<string> =>
  (await readOne("a.html", html, { "articles/a.meta.yaml": "title: A crane" })).article.html
const escaped = (html: string): string => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

describe("two breaks part paragraphs", () => {
  test.each([
    ["bare", `${one}<br><br>${two}<br><br>${three}`],
    ["of XHTML, on lines of their own", `${one}<br />\n<br />\n${two}<br />\n<br />\n${three}`],
    ["with a hard blank between them", `${one}<br>&nbsp;<br>${two}<br> <br>${three}`],
    ["of more than two", `${one}<br><br><br>${two}<br><br><br><br>${three}`],
    ["in a <div>", `<div>${one}<br><br>${two}<br><br>${three}<br><br></div>`],
    ["in a paragraph", `<p>${one}<br><br>${two}<br><br>${three}</p>`],
    ["in <font>", `<font face="Arial">${one}<br><br>${two}<br><br>${three}</font>`],
    ["in a <span> over some of them", `<div><span>${one}<br><br>${two}</span><br><br>${three}</div>`],
    ["with a break at the end of a mark", `<b>${one}<br><br></b>${two}<br><br>${three}`],
    ["with one on either side of a mark's edge", `${one}<br><i><br>${two}</i><br><br>${three}`],
    ["beside blocks", `<h2>A crane</h2>${one}<br><br>${two}<ul><li>A</li></ul><br><br>${three}`]
  ])("%s", async (_, html) => {
    expect(paragraphs(await inFragment(html)).filter((text) => text !== "")).toEqual(
      expect.arrayContaining([one, two, ...(html.includes("<ul>") ? [] : [three])])
    )
  })

  test("and what marks words marks them in each", async () => {
    const html = await inFragment(`<b>${one}<br><br>${two}</b><br><br><i>${three}</i>`)
    expect(html).toBe(`<p><b>${one}</b></p><p><b>${two}</b></p><p><i>${three}</i></p>`)
  })

  test("and pictures between them have a paragraph", async () => {
    const html = await inFragment(
      `${one}<br><br><a href="https://a.example/l.jpg"><img src="https://a.example/s.jpg" alt="A crane"></a><br><br>${two}`
    )
    expect(html).toMatch(/<\/p><p><a href="https:\/\/a\.example\/l\.jpg"><img [^>]*><\/a><\/p><p>/)
  })

  test("and an id is not given twice", async () => {
    const ids = elementsIn(
      Result.getOrThrow(parseFragment(await inFragment(`<p id="x">${one}<br><br>${two}</p>`), {}))
    ).flatMap((element) => attribute(element, "id") ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe("in", () => {
  const body = `${one}<br><br>${two}<br><br>${three}`
  const feed = async (text: string): Promise<string> => {
    const { articles } = await readProject({ "f.xml": text }, { sources: [{ kind: "feed", from: "f.xml" }] })
    return articles[0]?.article.html ?? ""
  }
  test.each([
    [
      "RSS",
      `<rss version="2.0"><channel><item><guid>1</guid><title>A</title><description>${escaped(body)}</description></item></channel></rss>`
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:a.example,2026:1</id><title>A</title><content type="html">${escaped(body)}</content></entry></feed>`
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "x",
        items: [{ id: "1", title: "A", content_html: body }]
      })
    ]
  ])("%s", async (_, text) => {
    expect(paragraphs(await feed(text))).toEqual([one, two, three])
  })

  test("a page of Blogger", async () => {
    const page = `<!doctype html><html lang="en"><head><title>A crane</title></head><body><div class="post hentry"><h3 class="post-title">A crane</h3><div class="post-body entry-content">${body}<br><br><div style="clear: both;"></div></div></div></body></html>`
    expect(paragraphs((await readOne("a.html", page)).article.html)).toEqual([one, two, three])
  })

  test("a post of WordPress, beside the paragraphs of its empty lines", async () => {
    const { articles } = await readExport("w.xml", {
      "w.xml": wxr({ id: 1, content: `${one}<br><br>${two}\n\n${three}` })
    })
    expect(paragraphs(articles[0]?.html ?? "")).toEqual([one, two, three])
  })
})

describe("single breaks stay", () => {
  test.each([
    ["in verses", "<p>Row, row<br>up the river<br>and home</p>", "<p>Row, row<br>up the river<br>and home</p>"],
    ["bare", "Row, row<br>up the river", "Row, row<br>up the river"],
    ["in cells", "<table><tr><td>a<br><br>b</td></tr></table>", "a<br><br>b"],
    ["in code", "<pre>a<br><br>b</pre>", "a<br><br>b"],
    [
      "in a caption",
      '<figure><img src="https://a.example/s.jpg" alt=""><figcaption>a<br><br>b</figcaption></figure>',
      "a<br><br>b"
    ]
  ])("%s", async (_, html, kept) => {
    expect(await inFragment(`<p>${one}</p>${html}`)).toContain(kept)
  })

  test("stanzas are paragraphs of lines", async () => {
    expect(await inFragment("<p>Row, row<br>up the river<br><br>and home<br>again</p>")).toBe(
      "<p>Row, row<br>up the river</p><p>and home<br>again</p>"
    )
  })
})
