/** What an article holds stays, in every page that is put around it; what the page has around it does not. */
import { describe, expect, test } from "vitest"
import { attribute, elementsIn } from "../../../src/markup/elements.ts"
import { parseHtml } from "../../../src/markup/parseHtml.ts"
import { readOne } from "../project.ts"
import { content, sentences, shells } from "./shells.ts"
import { Result } from "effect"

const elements = (html: string) => elementsIn(Result.getOrThrow(parseHtml(html, "a.html")))
const count = (html: string, name: string): number => elements(html).filter(({ tagName }) => tagName === name).length

const plain = sentences.map((sentence) => `<p>${sentence}</p>`).join("")

describe.each(Object.entries(shells))("%s", (_, shell) => {
  test("keeps figures, captions, lists, tables, code, quotations and footnotes", async () => {
    const { article } = await readOne("a.html", shell(content))
    for (const name of ["figcaption", "table", "tr", "pre", "blockquote", "dl", "dd", "h2"])
      expect([name, count(article.html, name)]).toEqual([name, count(content, name)])
    expect(article.html).toContain("Two cranes")
    expect(article.html).toContain("Counted by the harbour master.")
    expect(elements(article.html).map((one) => attribute(one, "src"))).toContain("https://a.example/dock.jpg")
    expect(article.images.find(({ url }) => url.endsWith("dock.jpg"))?.caption).toBe("Cranes above the northern dock")
  })

  test("gives the text alone, without captions and surroundings, in its order", async () => {
    const { article, findings } = await readOne("a.html", shell(content))
    const places = sentences.map((sentence) => article.text.indexOf(sentence))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(article.text).not.toMatch(
      /Cranes above|Another story|teaser|Share this|Tweet|Home|Imprint|Recent Posts|Previous|I was there|Mina Larsen|2026/
    )
    expect(article.title).toBe("The harbour opens again")
    expect(findings.map(({ code }) => code)).not.toContain("FF1324")
  })

  test("keeps a text of two short paragraphs", async () => {
    const { article } = await readOne("a.html", shell("<p>The ferry is back.</p><p>It sails at six.</p>"))
    expect(article.text).toContain("The ferry is back.")
    expect(article.text).toContain("It sails at six.")
    expect(article.text).not.toMatch(/Home|Imprint|Recent Posts/)
  })

  test.each([
    ["a wrapper", (inner: string) => `<div class="table-responsive">${inner}</div>`],
    ["a section", (inner: string) => `<section>${inner}</section>`],
    ["two wrappers", (inner: string) => `<div><div class="overflow-x-auto">${inner}</div></div>`],
    ["WordPress's figure", (inner: string) => `<figure class="wp-block-table">${inner}</figure>`]
  ])("keeps a table of data that ends the text in %s", async (__, wrap) => {
    const table = "<table><tr><th>Day</th><th>High</th></tr><tr><td>3 March</td><td>6.2 m</td></tr></table>"
    const { article } = await readOne("a.html", shell(`${plain}${wrap(table)}`))
    expect(count(article.html, "td")).toBe(2)
    expect(article.text).not.toMatch(/Home|Imprint|Recent Posts/)
  })

  test("keeps a list in a wrapper that the last sentence announces", async () => {
    const html = `${plain}<p>Bring these to the gate of the port:</p><div><ul><li>A lamp</li><li>Good shoes</li></ul></div>`
    const { article } = await readOne("a.html", shell(html))
    expect(count(article.html, "li")).toBe(2)
  })

  test.each([
    [
      '<p><a href="/x">The ferry line</a> is run by <a href="/y">the port company</a>.</p><p>It sails at six.</p>',
      "is run by the port company."
    ],
    [
      '<p>It sails at six.</p><p>All <a href="/t">tickets of the ferry line</a> cost three coins.</p>',
      "cost three coins."
    ],
    [`<p>See also <a href="/x">what the mole cost the port</a> last year.</p>${content}`, "the port last year."],
    ["<p>Rain.</p><p>Then it stopped.</p>", "Rain."]
  ])("keeps a short sentence at the edge, links in it or not: %s", async (html, words) => {
    const { article } = await readOne("a.html", shell(html))
    expect(article.text).toContain(words)
  })
})
