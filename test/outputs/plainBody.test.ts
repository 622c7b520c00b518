/** Bodies that stand in a page as they are: a parser and the writer give them back to the byte. */
import fc from "fast-check"
import { fromHtml } from "hast-util-from-html"
import { toHtml } from "hast-util-to-html"
import { expect, test } from "vitest"
import { isPlainBody } from "../../src/outputs/article/page/plainBody.ts"
import { attacks } from "./attacks.ts"
import { article, edition } from "./exampleNews.ts"
import { written } from "./makeEdition.ts"

const again = (html: string): string => toHtml(fromHtml(html, { fragment: true }))

const text = fc.constantFrom("word ", "a &#x26; b", "&#x3C;", "\n", "العربية", 'it\'s "so"', "  ", "]]>", "&#x26;amp;")
const tags = "p a strong em b i s u code sub sup br hr ul ol li blockquote h1 h2 h3 h6 pre img div table td span".split(
  " "
)
const { node } = fc.letrec<{ readonly node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    text,
    fc.constantFrom("<br>", "<hr>", '<img src="x">'),
    fc
      .tuple(fc.constantFrom(...tags), fc.array(tie("node"), { maxLength: 4 }))
      .map(([tag, inside]) => `<${tag}>${inside.join("")}</${tag}>`),
    fc
      .tuple(fc.constantFrom("https://example.com/?a=1&#x26;b=2", "x&#x27;y&#x22;&#x60;", ""), fc.array(tie("node")))
      .map(([href, inside]) => `<a href="${href}">${inside.join("")}</a>`)
  )
}))

test("what is taken for plain is read and written again to the same bytes, whatever it is", () => {
  let plain = 0
  const check = (html: string): void => {
    if (!isPlainBody(html)) return
    plain += 1
    expect(again(html)).toBe(html)
  }
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (parts) => check(parts.join(""))),
    { numRuns: 5000 }
  )
  // Pieces of tags in any order, and any characters.
  const pieces = fc.constantFrom(
    ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
    "x",
    "&",
    "<",
    "&#x26;",
    "\r",
    "\0"
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 8 }), (parts) => check(parts.join(""))),
    { numRuns: 5000 }
  )
  for (const attack of attacks) check(attack)
  expect(plain).toBeGreaterThan(500)
})

test.each([
  '<p>A <strong>story</strong> &#x26; a <a href="https://example.com/?a=1&#x26;b">link</a>.</p>\n<h2>More</h2>\n<ul>\n<li>one</li>\n<li>two<br>lines</li>\n</ul>\n<blockquote>\n<p>Said.</p>\n</blockquote>',
  "",
  "bare text"
])("takes a usual body as it is: %s", (html) => {
  expect(isPlainBody(html)).toBe(true)
})

test.each([
  ["a picture, which gets its size", '<p><img src="https://news.example.org/a.jpg"></p>'],
  ["code, which can be reached with the keyboard", "<pre>\ncode</pre>"],
  ["a heading that a page lowers", "<h1>Title</h1>"],
  ["another way to write a character", "<p>a &amp; b</p>"],
  ["a table", "<table><tbody><tr><td>1</td></tr></tbody></table>"],
  ["a paragraph in a paragraph", "<p>a<p>b</p></p>"],
  ["a link in a link", '<p><a href="x">a<a href="y">b</a></a></p>'],
  ["an attribute of any other kind", '<p dir="rtl">a</p>'],
  ["an element that is left open", "<p>a"],
  ["text in a list", "<ul>a<li>b</li></ul>"],
  ["a carriage return", "<p>a\rb</p>"]
])("does not take %s", (_, html) => {
  expect(isPlainBody(html)).toBe(false)
})

test("a page is the same whether its body is parsed or taken as it is", () => {
  const html = '<p>One <em>story</em>, <a href="https://example.com/">told</a>.</p>'
  const page = (body: string) =>
    written(edition([article({ hosted: true, html: body })]), "articles/harbour/index.html")
  // An attribute without a meaning makes it be parsed.
  const parsed = page(html.replace("<em>", '<em id="x">'))
  expect(page(html)).toBe(parsed.replace('<em id="x">', "<em>"))
  expect(page('<p><a href="https://news.example.org/rss.xml">feed</a></p>')).toContain('<a href="../../rss.xml">')
})
