/** XML of other programs as records: what a strict parser reads too, and what is left of a document that is broken. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { childOf, readRecords, rootOf, wordsOf, type XmlNode } from "../../src/markup/xmlRecords.ts"
import { xhtmlTree } from "../../src/markup/xhtmlTree.ts"
import { treeHtml } from "../../src/markup/html/treeHtml.ts"
import { type Node, readXml } from "../feeds/readXml.ts"

interface Records {
  readonly items: ReadonlyArray<XmlNode>
  readonly brokenOff: ReturnType<typeof readRecords>
}

const recordsOf = (text: string, name = "item"): Records => {
  const items: Array<XmlNode> = []
  const brokenOff = readRecords(
    text,
    ({ local }) => local === name,
    (node) => items.push(node)
  )
  return { items, brokenOff }
}

/** A tree as one text, for comparing what two parsers read. */
const shapeOf = (node: XmlNode): unknown => ({
  name: node.local,
  text: node.children.filter((child) => typeof child === "string").join(""),
  children: node.children.filter((child) => typeof child !== "string").map(shapeOf)
})
const shapeOfStrict = ({ name, text, children }: Node): unknown => ({
  name: name.replace(/^.*:/, ""),
  text,
  children: children.map(shapeOfStrict)
})

describe("a record", () => {
  test("holds its elements, its words and where it begins", () => {
    const { items, brokenOff } = recordsOf(
      '<rss>\n<item a="1" b:c="2" xmlns:b="urn:b">\n <t>One <i>two</i></t><![CDATA[<3>]]></item>\n\n<item/></rss>'
    )
    expect(brokenOff).toBeNull()
    expect(items.map(({ line }) => line)).toEqual([2, 5])
    expect(items[0]).toMatchObject({ local: "item", uri: "", attributes: { a: "1", c: "2" }, namespaces: ["urn:b"] })
    expect(wordsOf(items[0])).toBe("One two<3>")
    expect(wordsOf(items[0] && childOf(items[0], "t"))).toBe("One two")
    expect(wordsOf(items[0] && childOf(items[0], "none"))).toBe("")
  })

  test("is the outermost one; those in it are parts of it", () => {
    const { items } = recordsOf("<a><item><item>in</item></item><b><item>deep</item></b></a>")
    expect(items.map((one) => wordsOf(one))).toEqual(["in", "deep"])
  })

  test("is told by its depth", () => {
    const depths: Array<number> = []
    readRecords(
      "<a><item/><b><item/></b></a>",
      ({ local }, depth) => {
        if (local === "item") depths.push(depth)
        return false
      },
      () => {}
    )
    expect(depths).toEqual([1, 2])
  })

  test("has the namespace of its prefix, whatever that is called", () => {
    const { items } = recordsOf(
      '<a xmlns:x="urn:one" xmlns="urn:two"><item><x:t>1</x:t><t>2</t><t xmlns="urn:three">3</t></item></a>'
    )
    const [item] = items
    expect(["urn:one", "urn:two", "urn:three"].map((uri) => wordsOf(item && childOf(item, "t", uri)))).toEqual([
      "1",
      "2",
      "3"
    ])
    expect(item && childOf(item, "t", "urn:four")).toBeUndefined()
  })

  test("has the base that the elements around it make together", () => {
    const bases: Array<string | null> = []
    readRecords(
      '<a xml:base="https://a.example/"><item/><b xml:base="sub/"><item/></b><item xml:base="own"/></a>',
      ({ local }) => local === "item",
      ({ base }) => bases.push(base)
    )
    expect(bases).toEqual(["https://a.example/", "https://a.example/sub/", "https://a.example/own"])
  })

  test("holds a megabyte of text in each of its elements, and any number of these", () => {
    const long = "x".repeat(1_200_000)
    const { items } = recordsOf(`<a><item><b>${long}</b><b>${long}</b><c>end</c></item></a>`)
    expect(items[0]?.children.map((child) => wordsOf(child as XmlNode).length)).toEqual([1_000_000, 1_000_000, 3])
    const many = recordsOf(`<a><item>${"<b>0123456789</b>".repeat(150_000)}</item></a>`)
    expect(many.items[0]?.children).toHaveLength(150_000)
    expect(wordsOf(many.items[0]?.children.at(-1) as XmlNode)).toBe("0123456789")
  })
})

describe("a well-formed document", () => {
  const names = fc.constantFrom("a", "b", "item", "x:c", "x:d")
  const words = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 10 }).map((text) => text.replace(/[<>&\p{Cc}\ufffe\uffff]/gu, "")),
    fc.constantFrom(
      "&amp;",
      "&lt;b&gt;",
      "&#65;",
      "&#x1F600;",
      "<![CDATA[<b>&]]>",
      "<!-- c -->",
      "<?pi x?>",
      "\n",
      "😀"
    )
  )
  const element: fc.Arbitrary<string> = fc.letrec<{ element: string }>((tie) => ({
    element: fc
      .tuple(names, fc.array(fc.oneof({ maxDepth: 4 }, words, tie("element")), { maxLength: 4 }))
      .map(([name, content]) => `<${name}>${content.join("")}</${name}>`)
  })).element

  test("is read as a strict parser reads it", () => {
    fc.assert(
      fc.property(element, (inner) => {
        const document = `<?xml version="1.0"?><rss xmlns:x="urn:x">${inner}</rss>`
        const strict = readXml(document)
        const found: Array<XmlNode> = []
        const brokenOff = readRecords(
          document,
          (_, depth) => depth === 0,
          (node) => found.push(node)
        )
        expect(brokenOff).toBeNull()
        expect(found.map(shapeOf)).toEqual([shapeOfStrict(strict)])
      }),
      { numRuns: 300, seed: 21 }
    )
  })

  test("that breaks off anywhere gives the records before that place, and says the line", () => {
    const document = `<?xml version="1.0"?>\n<rss>\n${Array.from({ length: 6 }, (_, index) => `<item><t>Item &amp; ${index}</t><![CDATA[x]]></item>\n`).join("")}</rss>\n`
    const whole = recordsOf(document).items.map((one) => wordsOf(one))
    for (let end = 0; end < document.length - 1; end += 1) {
      const text = document.slice(0, end)
      const { items, brokenOff } = recordsOf(text)
      const complete = text.split("</item>").length - 1
      expect(items.map((one) => wordsOf(one))).toEqual(whole.slice(0, complete))
      if (end < document.trimEnd().length) {
        expect(brokenOff, `cut at ${end}`).not.toBeNull()
        expect(brokenOff?.line).toBeLessThanOrEqual(text.split("\n").length)
      }
    }
  })

  test("may end its lines with two characters, and counts them as one", () => {
    const { items } = recordsOf("<rss>\r\n<item/>\r\n\r\n<item/>\r\n</rss>\r\n")
    expect(items.map(({ line }) => line)).toEqual([2, 4])
  })
})

describe("a document with flaws that leave no doubt", () => {
  test.each([
    ["an entity of HTML", "<a><item>x&nbsp;y &eacute;</item></a>", "x\u00a0y \u00e9"],
    ["an entity that nobody declares", "<a><item>x &harbour; y</item></a>", "x &harbour; y"],
    ["a letter of windows-1252 by its number", "<a><item>it&#146;s</item></a>", "it\u2019s"],
    ["a bare ampersand", "<a><item>x & y</item></a>", "x & y"],
    ["a bare ampersand before a semicolon far behind", "<a><item>x & y</item><b>;</b></a>", "x & y"],
    ["an ampersand in a section of characters", "<a><item><![CDATA[x & <y>;]]></item></a>", "x & <y>;"],
    ["a less-than sign before a blank", "<a><item>1 < 2</item></a>", "1 < 2"],
    ["an ampersand in a name", "<a><item>AT&T; and R&D</item></a>", "AT&T; and R&D"],
    ["ampersands in an address", '<a><b c="?d=1&e=2"/><item>x</item></a>', "x"],
    ["a control character", "<a><item>x\u0001y</item></a>", "x\u0001y"],
    ["a reference to no character", "<a><item>x&#0;y</item></a>", expect.stringMatching(/^x.*y$/s)],
    ["a half surrogate", "<a><item>x\ud800y</item></a>", "x\ud800y"]
  ])("is read to its end: %s", (_, text, words) => {
    const { items, brokenOff } = recordsOf(text)
    expect(brokenOff).toBeNull()
    expect(items.map((one) => wordsOf(one))).toEqual([words])
  })

  test.each([
    ["end tags in the wrong order", "<a><item>1</item><b><c></b></c><item>2</item></a>"],
    ["an element that is not closed", "<a><item><b>1</item><item>2</item></a>"],
    ["an end tag without an element", "<a></b><item>1</item></c:d><item>2</item></a>"],
    ["an end tag in capitals", "<a><item>1</ITEM><item>2</Item></A>"],
    ["an attribute without quotes", "<a><item>1</item><b c=d/><item>2</item></a>"],
    ["an attribute that is not closed", '<a><item>1</item><b c="d><item>2</item></b></a>'],
    ["an attribute that stands twice", '<a><item>1</item><b c="1" c="2"/><item>2</item></a>'],
    ["a prefix that nothing declares", "<a><item>1</item><x:b/><item>2</item></a>"],
    ["a start tag that the next one ends", "<a><item>1</item><b <item>2</item></a>"],
    ["text around the root", "junk<a><item>1</item><item>2</item></a>junk"],
    ["a second root", "<a><item>1</item></a><a><item>2</item></a>"],
    ["an open comment", "<a><item>1</item><!-- <item>2</item></a>"],
    ["an open declaration", "<a><item>1</item><!x><item>2</item></a>"],
    ["an open section of characters", "<a><item>1</item><item><![CDATA[2</item></a>"],
    ["an open section before another", "<a><item><![CDATA[1</item><item><![CDATA[2]]></item></a>"],
    ["two hyphens in a comment", "<a><item>1</item><!-- -- --><item>2</item></a>"]
  ])("is read to its end all the same: %s", (_, text) => {
    const { items, brokenOff } = recordsOf(text)
    expect(items.map((one) => wordsOf(one))).toEqual(["1", "2"])
    expect(brokenOff).toBeNull()
  })

  test.each([
    ["an element", "<a>\n<item>1</item>\n<item>2"],
    ["a start tag", "<a>\n<item>1</item>\n<item b="],
    ["an end tag", "<a>\n<item>1</item>\n<item>2</it"],
    ["a section of characters", "<a>\n<item>1</item>\n<item><![CDATA[2"],
    ["a comment", "<a>\n<item>1</item>\n<item>2<!-- </item>"]
  ])("that breaks off in %s says where", (_, text) => {
    const { items, brokenOff } = recordsOf(text)
    expect(items.map((one) => wordsOf(one))).toEqual(["1"])
    expect(brokenOff).toEqual({ line: 3, reason: expect.stringMatching(/not closed|within a tag/) })
  })
})

describe("a hostile document", () => {
  const doctype = (inner: string): string => `<!DOCTYPE a [${inner}]>`

  test.each([
    ["an entity of its own", doctype('<!ENTITY x "boom">'), "&x;"],
    ["an entity of a file", doctype('<!ENTITY x SYSTEM "file:///etc/hostname">'), "&x;"],
    ["an entity of an address", doctype('<!ENTITY x SYSTEM "http://127.0.0.1:1/">'), "&x;"],
    ["entities of entities", doctype('<!ENTITY a "xx"><!ENTITY x "&a;&a;&a;&a;">'), "&x;"],
    ["a public name", '<!DOCTYPE a PUBLIC "-//X//Y" "http://127.0.0.1:1/x.dtd">', "&x;"]
  ])("expands nothing that it declares: %s", (_, declared, words) => {
    const { items } = recordsOf(`${declared}<a><item>&x;</item></a>`)
    expect(items.map((one) => wordsOf(one))).toEqual([words])
  })

  test("has the words of elements beyond 500 in each other, and not the elements", () => {
    const deep = (depth: number): string => `${"<b>".repeat(depth)}deep${"</b>".repeat(depth)}`
    const { items, brokenOff } = recordsOf(`<a><item>${deep(100_000)}</item><item>2</item></a>`)
    expect(items.map((one) => wordsOf(one))).toEqual(["deep", "2"])
    expect(brokenOff).toBeNull()
    expect(recordsOf(`<a><item>1</item><item>${"<b>".repeat(100_000)}`).items).toHaveLength(1)
    expect(recordsOf(`${"<b>".repeat(499)}<item/>${"</b>".repeat(499)}`).items).toHaveLength(1)
  })

  test("with names that objects have is data", () => {
    const { items } = recordsOf(
      '<a><item constructor="1" toString="2" hasOwnProperty="3"><__proto__>x</__proto__></item></a>'
    )
    expect(items[0]?.attributes).toMatchObject({ constructor: "1", toString: "2", hasOwnProperty: "3" })
    expect(wordsOf(items[0] && childOf(items[0], "__proto__"))).toBe("x")
    expect(recordsOf('<a><item __proto__="1"/></a>').items[0]?.attributes["toString"]).toBeTypeOf("function")
  })

  test("of any characters ends, with a line of it", () => {
    const bits = fc.array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 6 }),
        fc.constantFrom(
          "<a>",
          "</a>",
          "<item>",
          "</item>",
          "<!DOCTYPE",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?",
          "?>",
          "&",
          ";",
          "&#",
          '="',
          "xmlns:",
          "\n",
          "\ufeff",
          "<a b='"
        )
      ),
      { maxLength: 25 }
    )
    fc.assert(
      fc.property(bits, (parts) => {
        const text = parts.join("")
        const { brokenOff } = recordsOf(text)
        if (brokenOff !== null) expect(brokenOff.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length + 1)
        expect(() => rootOf(text)).not.toThrow()
      }),
      { numRuns: 500, seed: 22 }
    )
  })
})

describe("the root", () => {
  test.each([
    ["<rss version='2.0'><channel/></rss>", "rss", ""],
    ["<?xml version='1.0'?><!-- c --><x:feed xmlns:x='urn:x'>", "feed", "urn:x"],
    ["<a", undefined, undefined],
    ["just words", undefined, undefined],
    ["", undefined, undefined],
    ["<!DOCTYPE html><html><br></html>", "html", ""]
  ])("of %j is %j", (text, local, uri) => {
    const root = rootOf(text)
    expect(root?.local).toBe(local)
    expect(root?.uri).toBe(uri)
  })

  test("is found without reading the rest", () => {
    expect(rootOf(`<rss><a></b>${"<c>".repeat(1000)}`)?.local).toBe("rss")
  })
})

test("XHTML in XML becomes a tree of HTML with its links and nothing else of its attributes", () => {
  const { items } = recordsOf(
    '<item xmlns:h="http://www.w3.org/1999/xhtml"><h:P onclick="x()">One <h:a href="https://a.example/" style="y">two</h:a> &lt;b&gt;</h:P><a>no address</a></item>'
  )
  expect(items[0] && treeHtml(xhtmlTree(items[0]))).toBe(
    '<p>One <a href="https://a.example/">two</a> &#x3C;b></p><a>no address</a>'
  )
})
