import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { countForbidden, legalText } from "../../feeds/elements/characters.ts"
import { element, type Element, markup, textElement, writeXml } from "../../feeds/elements/xml.ts"
import { all, child, readXml } from "./readXml.ts"

const written = (root: Element): string => [...writeXml(root)].join("")

describe("the XML writer", () => {
  test("writes a declaration, indents elements and closes empty ones", () => {
    const text = written(
      element("a", { x: 1, left: undefined, out: null }, [
        textElement("b", "one"),
        element("c", {}),
        element("d", {}, [])
      ])
    )
    expect(text).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a x="1">\n  <b>one</b>\n  <c/>\n  <d/>\n</a>\n')
  })

  test("keeps attributes and children in the order they are given", () => {
    const text = written(element("a", { z: "1", a: "2" }, [textElement("y", "1"), textElement("b", "2")]))
    expect(text).toContain('<a z="1" a="2">\n  <y>1</y>\n  <b>2</b>')
  })

  test.each([
    ["text", "&", "&#x26;"],
    ["text", "<", "&#x3C;"],
    ["text", "]]>", "]]&#x3E;"],
    ["text", "\r\n", "&#xD;\n"],
    ["text", '"', '"'],
    ["attribute", '"', "&quot;"],
    ["attribute", "&<", "&amp;&lt;"],
    ["attribute", "\t\n\r", "&#x9;&#xA;&#xD;"],
    ["markup", "<p>&amp;</p>", "<![CDATA[<p>&amp;</p>]]>"],
    ["markup", "a]]>b]]>c", "<![CDATA[a]]]]><![CDATA[>b]]]]><![CDATA[>c]]>"],
    ["markup", "<\r", "<![CDATA[<]]>&#xD;<![CDATA[]]>"],
    ["markup", "plain", "plain"]
  ])("escapes %s %j as %s", (kind, value, expected) => {
    const root =
      kind === "text"
        ? textElement("a", value)
        : kind === "markup"
          ? element("a", {}, markup(value))
          : element("a", { v: value })
    const text = written(root)
    expect(text).toContain(kind === "attribute" ? `v="${expected}"` : `<a>${expected}</a>`)
  })

  test("gives every value back as it was, but for characters that XML forbids", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 40 })
    const nasty = fc
      .array(
        fc.constantFrom(
          "]]>",
          "&amp;",
          "&",
          "<",
          ">",
          "\r",
          "\n",
          "\t",
          "\0",
          "\uD800",
          "\uDC00",
          "\uFFFE",
          " ",
          "𝄞",
          '"',
          "'"
        )
      )
      .map((parts) => parts.join(""))
    fc.assert(
      fc.property(fc.oneof(anyText, nasty), (value) => {
        const root = readXml(
          written(element("r", {}, [element("t", { v: value }, value), element("m", {}, markup(value))]))
        )
        expect(child(root, "t").text).toBe(legalText(value))
        expect(child(root, "t").attributes["v"]).toBe(legalText(value))
        expect(child(root, "m").text).toBe(legalText(value))
      }),
      { numRuns: 500 }
    )
  })

  test("writes items while they are made, one chunk for each", () => {
    let made = 0
    function* items(): Generator<Element> {
      for (let index = 0; index < 1000; index += 1) {
        made += 1
        yield element("item", {}, [textElement("n", String(index))])
      }
    }
    const chunks = writeXml(element("rss", {}, [element("channel", {}, items())]))
    for (let index = 0; index < 10; index += 1) chunks.next()
    expect(made).toBeLessThan(12)
    let rest = 0
    for (const chunk of chunks) rest += chunk.includes("<item>") ? 1 : 0
    expect(rest).toBeGreaterThan(985)
    expect(made).toBe(1000)
  })

  test("nests deeper than it streams", () => {
    const root = readXml(
      written(element("a", {}, [element("b", {}, [element("c", {}, [element("d", {}, [textElement("e", "deep")])])])]))
    )
    expect(all(root, "e").map(({ text }) => text)).toEqual(["deep"])
  })
})

describe("forbidden characters", () => {
  test.each([
    ["a control character", "a\u0008b", "ab", 1],
    ["a null", "\0", "", 1],
    ["a high surrogate alone", "a\uD83Db", "ab", 1],
    ["a low surrogate alone", "\uDE00", "", 1],
    ["two surrogates in the wrong order", "\uDE00\uD83D", "", 2],
    ["a surrogate pair", "\uD83D\uDE00", "\uD83D\uDE00", 0],
    ["U+FFFE and U+FFFF", "\uFFFE\uFFFF", "", 2],
    ["the replacement character", "\uFFFD", "\uFFFD", 0],
    ["white space", "\t\n\r ", "\t\n\r ", 0],
    ["bidi marks", "\u200F\u202Ea\u2069", "\u200F\u202Ea\u2069", 0],
    ["C1 controls, which XML allows", "\u0085", "\u0085", 0]
  ])("%s", (_name, value, expected, count) => {
    expect(legalText(value)).toBe(expected)
    expect(countForbidden(value)).toBe(count)
  })
})
