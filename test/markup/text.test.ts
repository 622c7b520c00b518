/** From bytes to text, and from trees to text that people read. */
import fc from "fast-check"
import { fromHtml } from "hast-util-from-html"
import { describe, expect, test } from "vitest"
import { decodeText } from "../../src/markup/decodeText.ts"
import { leadingHeading, withoutTitle } from "../../src/markup/leadingHeading.ts"
import { oneLine } from "../../src/markup/oneLine.ts"
import { plainText } from "../../src/markup/plainText.ts"
import { writeHtml } from "../../src/markup/safeHtml.ts"
import { sourceSet } from "../../src/markup/sourceSet.ts"

const tree = (html: string) => fromHtml(html, { fragment: true })

describe("the text of a tree", () => {
  test.each([
    ["<p>One</p><p>two</p>", "One\n\ntwo"],
    ["<p>One<br>two</p>", "One\ntwo"],
    ["<ul><li>One<li>two</ul>", "One\n\ntwo"],
    ["<table><tr><td>a<td>b<tr><td>c</table>", "a b\n\nc"],
    ["<p>One</p>\n  words between \n<p>two</p>", "One\n\nwords between\n\ntwo"],
    ["<pre>a\n  b</pre>", "a\nb"],
    ["<p>a  \n\t b</p>", "a b"],
    ["<p>a&nbsp;b</p>", "a\u00a0b"],
    ["<p>a<script>x</script><style>y</style>b<svg><text>z</text></svg></p>", "ab"],
    ["<b>O</b>ne", "One"],
    ["<h1>A</h1><div><div><p>b</p></div></div>", "A\n\nb"],
    ["<p></p><p> </p><p>a</p>", "a"],
    ["<details><summary>S</summary>words</details>", "S\n\nwords"],
    ["<button>x</button><select><option>y</select>z", "z"],
    ["<dl><dt>a<dd>b</dl>", "a\n\nb"],
    ["<h1>Of <math><mi>x</mi><mo>+</mo><mn>1</mn></math> ships</h1>", "Of x+1 ships"],
    [
      '<p>So <math><semantics><mi>x</mi><annotation encoding="application/x-tex">\\xi</annotation></semantics></math>.</p>',
      "So x."
    ],
    [
      '<p>So <span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html">x</span></span>.</p>',
      "So x."
    ],
    ["<p>So <mjx-container><mjx-math>x</mjx-math><math><mi>x</mi></math></mjx-container>.</p>", "So x."],
    ['<div class="mathjax"><p>So <math><mi>x</mi></math> is.</p><p>And so on.</p></div>', "So x is.\n\nAnd so on."],
    ["", ""]
  ])("of %j", (html, text) => {
    expect(plainText(tree(html))).toBe(text)
  })

  test("leaves out what it is asked to", () => {
    const html = "<figure><img><figcaption>C</figcaption></figure><p>a</p>"
    expect(plainText(tree(html), { without: new Set(["figcaption"]) })).toBe("a")
    expect(plainText(tree(html))).toBe("C\n\na")
  })

  test("never begins or ends with white space, and never has three line breaks or two blanks together", () => {
    const bits = fc.array(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<br>",
        "<li>",
        "<td>",
        "<pre>",
        "</pre>",
        " ",
        "  ",
        "\n",
        "a",
        "b ",
        "\u00a0",
        "<div>"
      ),
      { maxLength: 20 }
    )
    fc.assert(
      fc.property(bits, (parts) => {
        const text = plainText(tree(parts.join("")))
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/\n{3}|\S {2,}\S/)
      }),
      { numRuns: 300, seed: 31 }
    )
  })

  test("of runs of blanks of any length takes no longer than they are", () => {
    const text = plainText(tree(`<pre>${`a${" ".repeat(100_000)}\u00a0`.repeat(5)}b</pre>`))
    expect(text.endsWith("b")).toBe(true)
  })
})

describe("one line", () => {
  test.each([
    ["a\n b\t\u2028c", "a b c"],
    [" \u0085a ", "a"],
    ["a\u0000\u0007\u200b\ufeffb", "ab"],
    ["a\ud800b\udc00", "ab"],
    ["e\u0301", "é"],
    ["a\u00a0b", "a\u00a0b"],
    ["\ufffe\uffff", ""],
    ["👩‍👩‍👧", "👩‍👩‍👧"]
  ])("of %j is %j", (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  test("stays what it is, is well formed and has no control character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = oneLine(text)
        expect(oneLine(line)).toBe(line)
        expect(line.isWellFormed()).toBe(true)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      }),
      { numRuns: 500, seed: 32 }
    )
  })
})

describe("bytes of a text file", () => {
  const utf16 = (text: string, little: boolean): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
    return little ? bytes : bytes.swap16()
  }

  test("are UTF-8, or UTF-16 with a mark; each gives the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const expected = decodeText(Buffer.from(text))
        expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(
          text.startsWith("\ufeff") ? decodeText(Buffer.from(`\ufeff${text}`)) : expected
        )
        if (!text.startsWith("\ufeff"))
          for (const little of [true, false]) expect(decodeText(utf16(text, little))).toBe(expected)
      }),
      { numRuns: 200, seed: 33 }
    )
  })

  test.each([
    ["Latin-1", Buffer.from("caf\xe9", "latin1")],
    ["a binary file", Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ["a letter that is cut in two", Buffer.from("é").subarray(0, 1)],
    ["overlong forms", Buffer.from([0xc0, 0x80])],
    ["a surrogate in UTF-8", Buffer.from([0xed, 0xa0, 0x80])],
    ["half a unit of UTF-16", Buffer.from([0xff, 0xfe, 0x00, 0xd8])]
  ])("are refused where they are neither: %s", (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined()
  })

  test("have one kind of line end, tabs, and no other control character", () => {
    expect(decodeText(Buffer.from("a\r\nb\rc\u0085d\u2028e\tf\u0007g\u009f\u007f"))).toBe("a\nb\nc\nd\ne\tfg")
    expect(decodeText(Buffer.alloc(0))).toBe("")
  })
})

describe("the candidates of a srcset", () => {
  const keep = (address: string): string => address
  test.each([
    ["a.png 1x, b.png 2x", "a.png 1x, b.png 2x"],
    ["a.png", "a.png"],
    ["a.png,", "a.png"],
    [" a.png 100w ,\n b.png 200w", "a.png 100w, b.png 200w"],
    ["a,b.png 1x", "a%2Cb.png 1x"],
    ["data:image/png;base64,AA== 1x, b.png 2x", "data:image/png;base64%2CAA== 1x, b.png 2x"],
    ["", undefined],
    [",", undefined],
    [" , , ", undefined],
    ["a.png 1x 2x, b.png 2x", "b.png 2x"],
    ["a.png,, b.png 2x", "a.png, b.png 2x"],
    ["a.png big, b.png", "b.png"]
  ])("%j", (written, result) => {
    expect(sourceSet(written, keep)).toBe(result)
  })

  test("that lead nowhere are left out", () => {
    expect(sourceSet("a.png 1x, b.png 2x", (one) => (one === "a.png" ? undefined : `/p/${one}`))).toBe("/p/b.png 2x")
    expect(sourceSet("a.png 1x", () => undefined)).toBeUndefined()
  })

  test("of nothing but commas or blanks end", () => {
    expect(sourceSet(",".repeat(20_000), keep)).toBeUndefined()
    expect(sourceSet(`a${" ".repeat(20_000)}b c`, keep)).toBeUndefined()
    expect(sourceSet("a.png 1x,".repeat(5000), keep)?.split(", ")).toHaveLength(5000)
  })
})

describe("the heading at the top of a body", () => {
  test.each([
    ["<h1>A</h1><p>b</p>", "A"],
    ["\n <!-- c --><h1>A</h1>", "A"],
    ["<article><header><h1>A</h1></header></article>", "A"],
    ["<p>b</p><h1>A</h1>", undefined],
    ["words<h1>A</h1>", undefined],
    ["<img><h1>A</h1>", undefined],
    ["<div></div><h1>A</h1>", undefined],
    ["<h2>A</h2>", undefined]
  ])("of %j", (html, title) => {
    const heading = leadingHeading(tree(html))
    expect(heading === undefined ? undefined : plainText(heading)).toBe(title)
  })

  test("goes where it says the title, and stays where it does not", () => {
    expect(writeHtml(withoutTitle(tree("<div><h1>A  <i>b</i></h1><p>c</p></div><h1>A b</h1>"), "A b"))).toBe(
      "<div><p>c</p></div><h1>A b</h1>"
    )
    expect(writeHtml(withoutTitle(tree("<h1>A</h1><p>c</p>"), "B"))).toBe("<h1>A</h1><p>c</p>")
  })
})
