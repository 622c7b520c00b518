import type { Element, Root } from "hast"
import { fromHtml } from "hast-util-from-html"
import { toHtml } from "hast-util-to-html"
import { describe, expect, test } from "vitest"
import { elementsIn } from "../../src/markup/elements.ts"
import { safeBody, writeHtml } from "../../src/markup/safeHtml.ts"
import { sourceSet } from "../../src/markup/sourceSet.ts"
import { readProject } from "../sources/project.ts"
import { payloads } from "./xss.ts"

const base = "https://news.example.org/2026/ferry/"
const safe = (html: string, hosted = false): string =>
  writeHtml(safeBody(fromHtml(html, { fragment: true }), { base, hosted }).tree)

const forbidden =
  /^(?:script|style|iframe|frame|frameset|object|embed|applet|svg|math|form|input|button|select|textarea|link|meta|base|template|noscript|dialog|portal|marquee|isindex|xmp|plaintext|title|x-evil)$/

/** Everything in a tree that a browser could run, send or be confused by. */
const dangers = (tree: Root): ReadonlyArray<string> =>
  elementsIn(tree).flatMap((element: Element) => [
    ...(forbidden.test(element.tagName) ? [element.tagName] : []),
    ...Object.entries(element.properties).flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value.join(" ") : String(value)
      if (/^on|^(?:style|ping|srcDoc|formAction|action|background|target|is|slot|name|xLinkHref)$/i.test(name))
        return [`${element.tagName} ${name}`]
      if (/^(?:href|src|cite|poster)$/.test(name) && !/^(?:https?:|mailto:|tel:)/.test(text)) return [`${name} ${text}`]
      if (name === "srcSet" && text.split(/,\s+/).some((one) => !/^https?:/.test(one))) return [`${name} ${text}`]
      return []
    })
  ])

/** A browser may parse what fanfare wrote twice: in a feed reader, and again in what that writes. */
const dangersOf = (html: string): ReadonlyArray<string> => {
  const once = fromHtml(html, { fragment: true })
  const twice = fromHtml(toHtml(once), { fragment: true })
  const page = fromHtml(`<!doctype html><body>${html}`)
  const inBody: Root = {
    type: "root",
    children: elementsIn(page).find(({ tagName }) => tagName === "body")?.children ?? []
  }
  return [...dangers(once), ...dangers(twice), ...dangers(inBody)]
}

describe("nothing that runs comes through", () => {
  test("there are payloads for many tricks, and the check knows a danger when it sees one", () => {
    expect(payloads.length).toBeGreaterThanOrEqual(90)
    expect(new Set(payloads).size).toBe(payloads.length)
    const noticed = payloads.filter((payload) => dangersOf(payload).length > 0)
    expect(noticed.length).toBeGreaterThan(payloads.length * 0.8)
  })

  test.each(payloads)("%s", (payload) => {
    expect(dangersOf(safe(payload))).toEqual([])
    expect(dangersOf(safe(`<p>before ${payload} after</p>`))).toEqual([])
  })

  test.each(["md", "html", "txt"])("through a whole article in .%s", async (ending) => {
    const prose = "The ferry came back on Monday, and three hundred people waited for it on the quay."
    // A file with a null character is refused as binary before anyone parses it.
    const written = payloads.filter((payload) => !payload.includes("\u0000"))
    const { articles } = await readProject(
      Object.fromEntries(
        written.map((payload, index) => [
          `articles/a${String(index).padStart(3, "0")}.${ending}`,
          `${prose}\n\n${payload}\n\n${prose}\n`
        ])
      )
    )
    expect(articles.length).toBe(written.length)
    for (const { article } of articles) {
      expect([article.source, dangersOf(article.html)]).toEqual([article.source, []])
      expect(article.images.every(({ url }) => /^https?:/.test(url))).toBe(true)
    }
  })

  test("through titles, descriptions and addresses of the metadata", async () => {
    const { articles } = await readProject({
      "articles/a.md": `---\ntitle: "</title><script>alert(1)</script>"\nurl: "javascript:alert(1)"\nimage: "javascript:alert(1)"\nauthor: { name: x, url: "javascript:alert(1)" }\n---\ntext\n`
    })
    expect(articles[0]?.article).toMatchObject({
      title: "</title><script>alert(1)</script>",
      url: "https://news.example.org/articles/a/",
      images: [],
      authors: [{ name: "x" }]
    })
  })
})

describe("what belongs to an article stays", () => {
  test.each([
    '<figure><picture><source srcset="https://a.example/1.webp" type="image/webp"><img src="https://a.example/1.jpg" alt="A"></picture><figcaption>In the <em>dock</em></figcaption></figure>',
    '<h2 id="one">One</h2><ul><li>a</li></ul><ol start="3"><li>b</li></ol>',
    '<blockquote cite="https://a.example/q"><p>x</p></blockquote>',
    '<table><caption>t</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>',
    '<p>H<sub>2</sub>O, E=mc<sup>2</sup>, <mark>m</mark>, <kbd>k</kbd>, <abbr title="x">a</abbr>, <time datetime="2026-03-01">t</time></p>',
    '<p dir="rtl" lang="ar">نص <bdi>x</bdi></p>',
    "<ruby>漢<rt>kan</rt></ruby>",
    '<video src="https://a.example/v.mp4" poster="https://a.example/p.jpg" controls preload="none"></video>',
    "<details open><summary>s</summary>x</details>"
  ])("%s", (html) => {
    expect(safe(html)).toBe(html)
  })
})

describe("what browsers show of an element that is not let through stays", () => {
  test.each([
    ["<xmp><b>x</b></xmp>", "<pre>&#x3C;b>x&#x3C;/b></pre>"],
    ["<listing>a <b>x</b></listing>", "<pre>a <b>x</b></pre>"],
    ["<plaintext>a<br>", "<pre>a&#x3C;br></pre>"],
    [
      '<object data="/a.pdf"><p>The <a href="https://a.example/a.pdf">paper</a></p></object>',
      '<p>The <a href="https://a.example/a.pdf">paper</a></p>'
    ],
    ['<object data="/a.swf"><param name="a" value="b"><embed src="/a.swf"></object>', ""]
  ])("%s", (html, shown) => {
    expect(safe(html)).toBe(shown)
  })
})

describe("addresses become absolute", () => {
  test.each([
    ['<a href="../other/">x</a>', '<a href="https://news.example.org/2026/other/">x</a>'],
    ['<a href="/top?a=1&amp;b=2">x</a>', '<a href="https://news.example.org/top?a=1&#x26;b=2">x</a>'],
    ['<a href="//cdn.example.org/x">x</a>', '<a href="https://cdn.example.org/x">x</a>'],
    ['<a href="mailto:desk@example.org">x</a>', '<a href="mailto:desk@example.org">x</a>'],
    ['<a href="tel:+33123">x</a>', '<a href="tel:+33123">x</a>'],
    ['<a href="#note">x</a>', `<a href="${base}#note">x</a>`],
    ['<img src="/a b.jpg" alt="">', '<img src="https://news.example.org/a%20b.jpg" alt="">'],
    [
      '<img src="a.jpg" srcset="a.jpg 1x, /b,c.jpg 2x" alt="">',
      `<img src="${base}a.jpg" srcset="${base}a.jpg 1x, https://news.example.org/b%2Cc.jpg 2x" alt="">`
    ],
    [
      '<video src="v.mp4" poster="p.jpg"></video>',
      `<video src="${base}v.mp4" poster="${base}p.jpg" controls preload="none"></video>`
    ],
    ['<blockquote cite="/q">x</blockquote>', '<blockquote cite="https://news.example.org/q">x</blockquote>']
  ])("%s", (html, expected) => {
    expect(safe(html)).toBe(expected)
  })

  test("links within a page that fanfare publishes lead to its ids", () => {
    expect(safe('<p id="note">x</p><a href="#note">y</a>', true)).toBe(`<p id="note">x</p><a href="${base}#note">y</a>`)
  })

  test("a picture without an address goes, with the paragraph that held only it", () => {
    expect(safe('<p>a</p><p><img src="data:image/png;base64,AA"></p><p>b</p>')).toBe("<p>a</p><p>b</p>")
  })

  test.each([
    ["a.jpg", "A.jpg"],
    ["a.jpg 1x, b.jpg 2x", "A.jpg 1x, B.jpg 2x"],
    [" a.jpg 480w ,b.jpg 2x", "A.jpg 480w, B.jpg 2x"],
    ["bad 1x, b.jpg 2x", "B.jpg 2x"],
    ["bad", undefined],
    ["", undefined]
  ])("srcset %j", (written, expected) => {
    expect(
      sourceSet(written, (address) =>
        address.startsWith("bad") ? undefined : address.charAt(0).toUpperCase() + address.slice(1)
      )
    ).toBe(expected)
  })
})
