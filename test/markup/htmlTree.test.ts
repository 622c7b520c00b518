/** HTML as trees with places: what the package makes, within limits that no input leads around. */
import fc from "fast-check"
import type { Nodes, Root } from "hast"
import { fromHtml } from "hast-util-from-html"
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { elementsIn, outermost, rawText } from "../../src/markup/elements.ts"
import { htmlTree } from "../../src/markup/htmlTree.ts"
import { isPage, parseFragment, parseHtml } from "../../src/markup/parseHtml.ts"
import { attacks } from "../outputs/attacks.ts"

const plain = (node: unknown): unknown => JSON.parse(JSON.stringify(node))

const depthOf = (tree: Root): number => {
  let most = 0
  const waiting: Array<readonly [Nodes, number]> = [[tree, 0]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next
    most = Math.max(most, depth)
    if ("children" in node) for (const child of node.children) waiting.push([child, depth + 1])
    if (node.type === "element" && node.content !== undefined) waiting.push([node.content, depth + 1])
  }
  return most
}

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<a href=x>",
    "</a>",
    "<table>",
    "<td>",
    "</td>",
    "</table>",
    "<svg>",
    "<title>",
    "</title>",
    "<math><mi>",
    "<template>",
    "</template>",
    "<select><option>",
    "<!-->",
    "<!-- x --!>",
    "<![CDATA[x]]>",
    "<?php ?>",
    "<script>",
    "</script>",
    "<br/>",
    "<li>",
    "<ul>",
    "\r\n",
    "\t",
    "a word ",
    " of  a\ntext",
    "\r",
    "\0 a",
    "&#32;&#10;b ",
    "<pre>\n",
    "\n<textarea>\n\n a",
    "</textarea> ",
    "<tr> a",
    "<caption>a ",
    "<colgroup> a ",
    "</head> a ",
    "</body> a ",
    "</html> a ",
    "😀",
    "&amp;",
    "&notit;",
    "<frameset>",
    "<body>",
    "<html lang=en>",
    "<form><form>",
    "<font color=red>",
    "</font>",
    "<object>",
    "</object>",
    '<p class="a  b" classname=c id=d style="x: y">',
    "<a.b class=c><a#d>",
    "<input checked=checked disabled value=12 type=raw constructor=a __proto__=b>",
    '<td colspan=2 rowspan=x width="100%" data-x-y=z data-12=1 xlink:href=a>',
    '<img srcset="a 1x, b 2x" sizes=12 alt hidden width=07 download=download>',
    '<svg viewBox="0 0 1 1" xlink:href=a class="b c" tabindex=1><foreignobject><lineargradient>',
    '<math definitionurl=a class=b href="c d" xml:lang=e>',
    "<body class=a id=b onload=c>",
    '<meta http-equiv=a content="b c" accept="a,b" headers="c d">'
  )
)
const markup = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(""))

describe("a tree of HTML", () => {
  test.each([true, false])("is what hast-util-from-html makes, places and all (fragment: %s)", (fragment) => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(plain(htmlTree(html, { fragment, places: true }))).toEqual(plain(fromHtml(html, { fragment })))
      }),
      { numRuns: 600, seed: 11 }
    )
  })

  test.each([
    ["words in a paragraph", "<p>The ferry \n sails.</p> <p> Again </p>"],
    ["words under an open style", "<b>The ferry<p>sails again <i>to the</p> islands"],
    ["words in a table", "<table> The ferry <tr> sails <td> a gain </td> to </tr> the </table> islands"],
    ["words in a caption", "<table><caption> The ferry </caption> sails <col> again"],
    ["lines in code", "<pre>\n\n a = b;\n c\r\n d</pre>\n<textarea>\n a b</textarea>"],
    ["words of a script and a title", "<title> The ferry </title><script> a b\n</script><style> a b </style>"],
    ["words of a drawing", "<svg> The ferry <text> sails </text><foreignObject> a gain"],
    ["words of a template", "<template> The ferry <td> sails </template> again "],
    [
      "words before and behind the body",
      " <!doctype html> <html> <head> <meta> </head> The <body> ferry </body> sails </html> again "
    ],
    ["words around a frameset", "<head></head> a <frameset> b <frame> </frameset> c "],
    ["blanks before a frameset", " \n <frameset> <frame> </frameset> "],
    ["signs that are written as entities", "<p>a&#32;b&nbsp;c &#10; d&Tab;e &unknown; f</p>"],
    ["letters that are none", "<p>a \0 b\0c \ud800 d</p><table>a \0 b<td>c \0 d"]
  ])("has %s where the package has them", (_, html) => {
    for (const fragment of [true, false])
      expect(plain(htmlTree(html, { fragment, places: true }))).toEqual(plain(fromHtml(html, { fragment })))
  })

  test("has attributes of any number of names", () => {
    const html = `<p ${Array.from({ length: 3000 }, (_, index) => `data-a-${index}="${index} b"`).join(" ")} class="a b">`
    expect(plain(htmlTree(html, { fragment: true, places: true }))).toEqual(plain(fromHtml(html, { fragment: true })))
    const next = "<p class='c d' data-next-one='1'>"
    expect(plain(htmlTree(next, { fragment: true, places: true }))).toEqual(plain(fromHtml(next, { fragment: true })))
  })

  test("of a page and of a fragment are told apart by how they begin", () => {
    for (const page of ["<!doctype html><p>a", "<HTML lang=en>", "<!-- x -->\n<head><title>a</title>", "<body >a"])
      expect(isPage(page), page).toBe(true)
    for (const fragment of ["<p>a</p>", "<header>a</header>", "<bodyguard>", "a <htm>", ""])
      expect(isPage(fragment), fragment).toBe(false)
    const read = parseHtml("<body><p>a", "a.html", { places: true })
    expect(Result.isSuccess(read) && elementsIn(read.success).map(({ tagName }) => tagName)).toEqual([
      "html",
      "head",
      "body",
      "p"
    ])
    const part = parseFragment("<body><p>a", { file: "a.ndjson", line: 3 })
    expect(Result.isSuccess(part) && elementsIn(part.success).map(({ tagName }) => tagName)).toEqual(["p"])
  })
})

describe("the place of an element", () => {
  const startOf = (html: string, tagName: string): readonly [number | undefined, number | undefined] => {
    const tree = htmlTree(html, { fragment: true, places: true }) ?? { type: "root", children: [] }
    const start = elementsIn(tree).find((one) => one.tagName === tagName)?.position?.start
    return [start?.line, start?.column]
  }

  test.each([
    ["at the beginning", "<b>x</b>", [1, 1]],
    ["after other words of its line", "ab <b>x</b>", [1, 4]],
    ["on a further line", "a\nbc\n <b>x</b>", [3, 2]],
    ["after an empty line", "\n\n<b>x</b>", [3, 1]],
    ["behind a tab, which is one character", "\t\t<b>x</b>", [1, 3]],
    ["behind a character outside of the first plane, which is two units", "😀<b>x</b>", [1, 3]],
    ["behind letters of two bytes", "ميناء <b>x</b>", [1, 7]],
    ["behind a combined letter", "e\u0301 <b>x</b>", [1, 4]],
    ["behind a comment of two lines", "<!-- a\nb --> <b>x</b>", [2, 7]],
    ["within another element", "<p>\n  <i><b>x</b></i></p>", [2, 6]],
    ["behind a tag over two lines", "<p\n  id=a><b>x</b>", [2, 8]],
    ["behind text with entities", "&amp;&lt;<b>x</b>", [1, 10]]
  ] as const)("%s", (_, html, place) => {
    expect(startOf(html, "b")).toEqual(place)
  })

  test("of a line end of two characters is that of one", () => {
    const [crlf, lf] = ["a\r\nbc\r\n <b>x</b>", "a\nbc\n <b>x</b>"].map((html) => startOf(html, "b"))
    expect(crlf?.[0]).toBe(3)
    expect(crlf).toEqual(lf)
  })

  test("is that of the text at its offset, whatever stands before", () => {
    const before = fc.array(fc.constantFrom("a", "😀", "\n", "\t", " ", "é", "<i>y</i>", "<br>", "\u200f"), {
      maxLength: 30
    })
    fc.assert(
      fc.property(before, (parts) => {
        const text = parts.join("")
        const lines = text.split("\n")
        expect(startOf(`${text}<b>x</b>`, "b")).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
      }),
      { numRuns: 200, seed: 3 }
    )
  })
})

describe("HTML beyond what people write", () => {
  const nested = (before: string, open: string, count: number, after = ""): string =>
    before + open.repeat(count) + after

  test.each([
    ["elements in each other", nested("", "<div>", 5000)],
    ["elements in each other, closed", nested("", "<div>", 600, "</div>".repeat(600))],
    ["behind a comment that ends at once", nested("<!-->", "<div>", 3000)],
    ["behind a comment that ends with a bang", nested("<!-- x --!>", "<div>", 3000)],
    ["behind a custom element with the name of a raw one", nested("<title-bar>", "<div>", 3000)],
    ["in the title of a drawing", nested("<svg><title>", "<div>", 3000)],
    ["in a style of a drawing", nested("<svg><style>", "<g>", 3000)],
    ["cells of a drawing, which close nothing there", nested("<svg>", "<td>", 3000)],
    ["with end tags that end nothing", nested("", "<div></x>", 3000)],
    ["with end tags of what a cell hides", nested("", "<div><table><td></div>", 400)],
    ["with end tags of what an object hides", nested("", "<p><object></p>", 800)],
    ["in lists", nested("", "<ul><li>", 2000)],
    ["in quotes", nested("", "<blockquote><p>", 2000)],
    ["in templates", nested("", "<template>", 2000)],
    ["in formulas", nested("<math>", "<mrow>", 2000)],
    ["in details", nested("", "<details><summary>", 2000)]
  ])("is refused: %s", (_, html) => {
    const tree = htmlTree(html, { fragment: true, places: true })
    expect(tree === undefined).toBe(true)
    const read = parseHtml(html, "articles/a.html", { places: true })
    expect(Result.isFailure(read) && read.failure).toMatchObject({ code: "FF1303", file: "articles/a.html" })
  })

  test("is never deeper than the limit, whatever it holds", () => {
    const bits = fc.constantFrom(
      ..."<div> <table> <td> </div> </table> <b> <p> </b> <svg> <title> </title> <object> </object> <!--> <a> <li> <ul> </ul> <template> </template> <font> <select> x".split(
        " "
      )
    )
    fc.assert(
      fc.property(fc.array(bits, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 700 }), (parts, times) => {
        const tree = htmlTree(parts.join("").repeat(times), { fragment: true, places: true })
        if (tree !== undefined) expect(depthOf(tree)).toBeLessThanOrEqual(520)
      }),
      { numRuns: 60, seed: 5 }
    )
  })

  test.each([
    ["letters of a size each", Array.from({ length: 400 }, (_, index) => `<p><font size=${index}>a`).join("")],
    [
      "five hundred open elements before many paragraphs",
      `<p>${Array.from({ length: 480 }, (_, index) => `<b id=${index}>`).join("")}</p>${"<p>a</p>".repeat(20_000)}`
    ]
  ])("is refused where few tags ask for many elements: %s", (_, html) => {
    expect(htmlTree(html, { fragment: true, places: true }) === undefined).toBe(true)
  })

  test("is not what is only wide", () => {
    const wide = htmlTree(`<p>${"<i>a</i><br>".repeat(20_000)}`, { fragment: true, places: true })
    expect(wide && elementsIn(wide)).toHaveLength(40_001)
    const rows = htmlTree(`<table>${"<tr><td>a<td>b".repeat(5000)}`, { fragment: true, places: true })
    expect(rows && elementsIn(rows)).toHaveLength(15_002)
    const items = htmlTree(`<ul>${"<li>a".repeat(5000)}`, { fragment: true, places: true })
    expect(items && elementsIn(items)).toHaveLength(5001)
  })

  test("nor what a careless page leaves open here and there", () => {
    const html = "<p><b>Bold<p><i>and more".repeat(20)
    const tree = htmlTree(html, { fragment: true, places: true })
    expect(plain(tree)).toEqual(plain(fromHtml(html, { fragment: true })))
  })

  test("is told with the line where it stands in one", () => {
    const read = parseFragment("<div>".repeat(600), { file: "records.ndjson", line: 7 })
    expect(Result.isFailure(read) && read.failure).toMatchObject({
      file: "records.ndjson",
      line: 7,
      message: "The HTML in this line is nested more than 512 levels deep; the article is left out."
    })
  })
})

describe("elements of a tree", () => {
  test("stand in the order of the document, and the outer ones are told from those in them", () => {
    const tree = htmlTree("<a><b></b></a><i><u><s></s></u></i>", { fragment: true, places: true }) ?? {
      type: "root",
      children: []
    }
    const all = elementsIn(tree)
    expect(all.map(({ tagName }) => tagName).join("")).toBe("abius")
    expect(outermost(all).map(({ tagName }) => tagName)).toEqual(["a", "i"])
    expect(outermost(all.filter(({ tagName }) => "bus".includes(tagName))).map(({ tagName }) => tagName)).toEqual([
      "b",
      "u"
    ])
  })

  test("give their characters as they stand, scripts included", () => {
    const tree = htmlTree("a<script>1 < 2</script><p>&amp;<!-- c --></p>", { fragment: true, places: true })
    expect(tree && rawText(tree)).toBe("a1 < 2&")
  })
})

test("every attack that is known is a tree, or refused", () => {
  for (const html of attacks)
    for (const fragment of [true, false]) expect(() => htmlTree(html, { fragment, places: true })).not.toThrow()
})
