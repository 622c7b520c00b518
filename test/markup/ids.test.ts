/** The ids of headings, and the links that find them: as GitHub and Hugo make them, in every script. */
import fc from "fast-check"
import { fromHtml } from "hast-util-from-html"
import { describe, expect, test } from "vitest"
import { withContents } from "../../src/markup/ids/contentsList.ts"
import { elementsIn } from "../../src/markup/elements.ts"
import { headingId } from "../../src/markup/ids/headingId.ts"
import { withoutIds } from "../../src/markup/ids/withoutIds.ts"
import { placeAddress, safeBody, writeHtml } from "../../src/markup/safeHtml.ts"

const base = "https://news.example.org/articles/tides/"

const bodyOf = (html: string, hosted = true) => {
  const safe = safeBody(fromHtml(html, { fragment: true }), { base, hosted })
  return { ...safe, html: writeHtml(withContents(safe.tree, safe.headings, (id) => placeAddress(base, id))) }
}

const idsOf = (html: string): ReadonlyArray<string> =>
  elementsIn(fromHtml(html, { fragment: true })).flatMap(({ properties: { id } }) =>
    id === undefined ? [] : String(id)
  )

const jumpsOf = (html: string): ReadonlyArray<string> =>
  elementsIn(fromHtml(html, { fragment: true })).flatMap(({ properties: { href } }) =>
    String(href).startsWith(`${base}#`) ? decodeURIComponent(String(href).slice(base.length + 1)) : []
  )

describe("an id from a text", () => {
  test.each([
    ["Deep water", "deep-water"],
    ["1. Before & after", "1-before--after"],
    ["What's `new` in v2.0?", "whats-new-in-v20"],
    ["snake_case – dash-ed", "snake_case--dash-ed"],
    ["Größe, Øre, Çay", "größe-øre-çay"],
    ["Ελληνικό Λιμάνι", "ελληνικό-λιμάνι"],
    ["Глубокая вода", "глубокая-вода"],
    ["مياه عميقة", "مياه-عميقة"],
    ["מים עמוקים", "מים-עמוקים"],
    ["गहरा पानी", "गहरा-पानी"],
    ["গভীর জল", "গভীর-জল"],
    ["ஆழமான நீர்", "ஆழமான-நீர்"],
    ["น้ำลึก", "น้ำลึก"],
    ["深い水、海", "深い水海"],
    ["깊은 물", "깊은-물"],
    ["ღრმა წყალი", "ღრმა-წყალი"],
    ["ጥልቅ ውሃ", "ጥልቅ-ውሃ"],
    ["🎉 Party 🎉", "-party-"],
    ["🎉", "heading"]
  ])("%s", (text, id) => {
    expect(headingId(text)).toBe(id)
    expect(idsOf(bodyOf(`<h2>${text}</h2>`).html)).toEqual([id])
    // One text in two ways of writing its letters is one text.
    expect(headingId(text.normalize("NFD"))).toBe(id)
  })

  test("a second heading of one text has a number, whatever is between", () => {
    expect(idsOf(bodyOf("<h2>A</h2><p>x</p><h3>B</h3><h2>A</h2><h2>a</h2><h2>A-1</h2>").html)).toEqual([
      "a",
      "b",
      "a-1",
      "a-2",
      "a-1-1"
    ])
  })

  test("what the author chose comes first, wherever it stands", () => {
    expect(idsOf(bodyOf('<h2>Deep</h2><p id="deep">x</p><h2 id="own">Y</h2><h2 id="own">Z</h2>').html)).toEqual([
      "deep-1",
      "deep",
      "own",
      "z"
    ])
  })

  test("ids are unique and every entry of the contents leads to one, whatever the headings are", () => {
    const word = fc.constantFrom(
      "a",
      "A",
      "a-1",
      "1",
      "Comments",
      "content",
      "海",
      "ünï",
      "%41",
      "#",
      "&amp;",
      "'x'",
      ""
    )
    const heading = fc
      .tuple(fc.constantFrom("h1", "h2", "h3", "h6", "p"), fc.array(word, { maxLength: 3 }), fc.option(word))
      .map(([tag, words, id]) => `<${tag}${id === null ? "" : ` id="${id}"`}>${words.join(" ")}</${tag}>`)
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), (all) => {
        const { html, headings } = bodyOf(`<nav data-fanfare-contents></nav>${all.join("")}`)
        const ids = idsOf(html)
        expect(new Set(ids).size).toBe(ids.length)
        expect(jumpsOf(html)).toEqual(headings.map(({ id }) => id))
        expect(jumpsOf(html).filter((id) => !ids.includes(id))).toEqual([])
      }),
      { numRuns: 200, seed: 12 }
    )
  })
})

describe("a link within the body finds", () => {
  const body =
    '<h2>1. Deep water</h2><h2 id="own">Наш дом</h2><h2>Наш дом</h2><p><a name="old place"></a>x</p><h2>100%</h2>'
  test.each([
    ["#1-deep-water", "1-deep-water"],
    ["#1-Deep-Water", "1-deep-water"],
    ["#deep-water", "1-deep-water"],
    ["#deepwater", "1-deep-water"],
    ["#own", "own"],
    ["#наш-дом", "наш-дом"],
    ["#%D0%BD%D0%B0%D1%88-%D0%B4%D0%BE%D0%BC", "наш-дом"],
    ["#old place", "old-place"],
    ["#old%20place", "old-place"],
    ["#100", "100"],
    ["#100%", "100"],
    [`${base}#own`, "own"],
    ["/articles/tides/#own", "own"]
  ])("%s", (href, id) => {
    const { html, lost } = bodyOf(`${body}<p><a href="${href}">x</a></p>`)
    expect([jumpsOf(html), idsOf(html).includes(id), lost]).toEqual([[id], true, []])
  })

  test.each(["#nowhere", "#%", "#%E0%A4%A", "#own-2", "#fn:1"])("%s not, and is its words alone", (href) => {
    const { html, lost } = bodyOf(`${body}<p>See <a href="${href}">there</a>.</p>`)
    expect(html).toContain("<p>See <a>there</a>.</p>")
    expect(lost).toEqual(href === "#fn:1" ? [] : [href])
  })

  test("on the page of another maker it leads to what that one has", () => {
    const { html, lost } = bodyOf(`${body}<a href="#nowhere">x</a><a href="#Deep">y</a>`, false)
    expect([jumpsOf(html), lost]).toEqual([["nowhere", "Deep"], []])
  })
})

describe("ids that the page has", () => {
  test.each(["Comments", "Content", "Main", "Comment 12", "Fanfare share"])("%s stay the page's", (text) => {
    const { html } = bodyOf(`<h2>${text}</h2><a href="#${headingId(text)}">x</a>`)
    expect(idsOf(html)).toEqual([`user-content-${headingId(text)}`])
    expect(jumpsOf(html)).toEqual(idsOf(html))
  })

  test.each(["#comments", "#content", "#comment-12", "#top"])("%s can be linked to", (href) => {
    expect(jumpsOf(bodyOf(`<p><a href="${href}">x</a></p>`).html)).toEqual([href.slice(1)])
  })
})

test("a note goes with the last reference to it, and the others keep their numbers", () => {
  const note = (number: number): string =>
    `<li id="fn:${number}:s"><p>N${number} <a href="#fnref:${number}:s">↩</a></p></li>`
  const reference = (number: number): string =>
    `<sup id="fnref:${number}:s"><a href="#fn:${number}:s">${number}</a></sup>`
  const { html } = bodyOf(`<p>x${reference(2)}</p><ol>${note(1)}${note(2)}${note(3)}</ol>`)
  expect(html).not.toMatch(/N1|N3/)
  expect(html).toContain('<li id="fn:2:s" value="2"><p>N2 ')
  const chain = `<p>x</p><section><hr><ol>${note(1).replace("N1", `N1${reference(2)}`)}${note(2)}</ol></section>`
  expect(bodyOf(chain).html).toBe("<p>x</p>")
})

test("beside other articles a body has no ids but those of footnotes", () => {
  expect(
    withoutIds(
      '<h2 id="a">id="b"</h2><p title=" id=x>" id="c" lang="de"><a id="d"></a><sup id="fnref:1:s"><a href="x#fn:1:s">1</a></sup></p><img alt=" id=&#x22;y" src="z">'
    )
  ).toBe(
    '<h2>id="b"</h2><p title=" id=x>" lang="de"><sup id="fnref:1:s"><a href="x#fn:1:s">1</a></sup></p><img alt=" id=&#x22;y" src="z">'
  )
})

test("contents are a list within a list, also where levels are skipped", () => {
  const { html } = bodyOf(
    "<nav data-fanfare-contents></nav><h2>A</h2><h4>B &amp; C</h4><h3>D</h3><h2>E</h2><nav data-fanfare-contents></nav>"
  )
  expect(html.slice(0, html.indexOf("<h2"))).toBe(
    `<ul><li><a href="${base}#a">A</a><ul><li><a href="${base}#b--c">B &#x26; C</a></li><li><a href="${base}#d">D</a></li></ul></li><li><a href="${base}#e">E</a></li></ul>`
  )
  expect(bodyOf("<nav data-fanfare-contents></nav><p>x</p>").html).toBe("<p>x</p>")
})
