/** Trees and HTML as the packages make them that are far slower: they are the oracles here. */
import { globSync, readFileSync } from "node:fs"
import fc from "fast-check"
import type { Element, ElementContent, Properties, Root } from "hast"
import { fromHtml } from "hast-util-from-html"
import { toHtml } from "hast-util-to-html"
import { h as slowH, s as slowS } from "hastscript"
import { describe, expect, test } from "vitest"
import { h, s } from "../../src/markup/html/h.ts"
import { treeHtml } from "../../src/markup/html/treeHtml.ts"
import { attacks } from "../outputs/attacks.ts"

const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "",
    "a b",
    "a,b",
    "12",
    "&amp;",
    "<b>",
    "\"'`&\0",
    "]]>",
    "-->",
    "\uD800",
    "true",
    "hidden",
    "العربية"
  )
)

const names = [
  "href",
  "hrefLang",
  "className",
  "id",
  "title",
  "alt",
  "src",
  "srcSet",
  "sizes",
  "width",
  "height",
  "rel",
  "dir",
  "lang",
  "hidden",
  "itemScope",
  "itemProp",
  "defer",
  "download",
  "contentEditable",
  "ariaLabel",
  "ariaHidden",
  "ariaLabelledBy",
  "dataFanfareLoad",
  "data-x-y",
  "datetime",
  "dateTime",
  "tabIndex",
  "colSpan",
  "controls",
  "accept",
  "coords",
  "media",
  "charSet",
  "httpEquiv",
  "property",
  "value",
  "checked",
  "viewBox",
  "strokeWidth",
  "focusable",
  "xmlns",
  "fill",
  "cx",
  "unknown-one",
  "style",
  "type"
]

const value = fc.oneof(
  words,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.array(fc.oneof(words, fc.integer()), { maxLength: 3 })
)

const properties: fc.Arbitrary<Properties> = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5 }) as never

const tags = fc.constantFrom(
  "p",
  "a",
  "img",
  "br",
  "IMG",
  "svg",
  "title",
  "desc",
  "foreignObject",
  "path",
  "script",
  "style",
  "pre",
  "textarea",
  "td",
  "input",
  "menuitem",
  "g"
)

const { node } = fc.letrec<{ readonly node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words.map((one): ElementContent => ({ type: "text", value: one })),
    words.map((one): ElementContent => ({ type: "comment", value: one })),
    fc
      .tuple(tags, properties, fc.array(tie("node"), { maxLength: 4 }))
      .map(([tagName, own, children]): Element => ({ type: "element", tagName, properties: own, children }))
  )
}))

describe("a tree as HTML", () => {
  test("is what hast-util-to-html writes, for any tree", () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (children) => {
        const root: Root = { type: "root", children: [{ type: "doctype" }, ...children] }
        expect(treeHtml(root)).toBe(toHtml(root))
        expect(treeHtml(children)).toBe(toHtml(children))
      }),
      { numRuns: 2000 }
    )
  })

  test.each(names)("writes `%s` with any value, in HTML and in SVG", (name) => {
    const values = ["", name, name.toLowerCase(), "v", "a b", 0, 1, Number.NaN, true, false, null, undefined, [], [""]]
    for (const one of [...values, ["a", "b"], ["a", ""], [" "], [1, 2]]) {
      const element: Element = { type: "element", tagName: "x", properties: { [name]: one as never }, children: [] }
      const drawing: Element = { type: "element", tagName: "svg", properties: {}, children: [element] }
      expect(treeHtml(element)).toBe(toHtml(element))
      expect(treeHtml(drawing)).toBe(toHtml(drawing))
    }
  })

  test("writes a template and hostile pages alike", () => {
    const pages = [...attacks, "<template><p>in<template>deep</template></template>", "<!doctype html><p>"]
    for (const page of pages) {
      const tree = fromHtml(page)
      expect(treeHtml(tree)).toBe(toHtml(tree))
    }
  })

  test("puts HTML that is written already where it belongs, as it is", () => {
    const tree = h("p", "<", { type: "raw", value: "<b>&amp;</b>" } as const, ">")
    expect(treeHtml(tree)).toBe("<p>&#x3C;<b>&amp;</b>></p>")
    expect(treeHtml(h("p", { type: "raw", value: "<i>" } as const))).toBe("<p><i></p>")
  })
})

describe("an element by its selector", () => {
  const selectors = ["p", "p.a", "p#b.c.d", ".only", "#only", "P", "svg", "linearGradient", "template", "a.x#y"]
  const child = fc.oneof(words, fc.integer(), fc.constant(null), node, fc.array(node, { maxLength: 2 }))

  test.each([
    ["h", h, slowH],
    ["s", s, slowS]
  ])("is what hastscript makes by `%s`", (_, fast, slow) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...selectors),
        fc.oneof(properties, child),
        fc.array(child, { maxLength: 3 }),
        (selector, second, others) => {
          expect(fast(selector, second as never, ...(others as never[]))).toEqual(
            slow(selector, second as never, ...(others as never[]))
          )
        }
      ),
      { numRuns: 2000 }
    )
  })

  test("tells a node from properties with a type", () => {
    for (const second of [
      { type: "text", value: "x" },
      { type: "button", name: "b" },
      { type: "root", children: [] },
      slowH("i", "x"),
      { type: "submit", className: ["a", "b"] }
    ])
      expect(h("p", second as never, "more")).toEqual(slowH("p", second as never, "more"))
  })

  test("keeps what one call made apart from the next", () => {
    const first = h("p.a", { title: "one" })
    first.properties["className"] = ["changed"]
    first.children.push({ type: "text", value: "x" })
    expect(h("p.a")).toEqual(slowH("p.a"))
  })

  test("stands for every call in the sources: none of them uses the packages", () => {
    const users = globSync("src/**/*.ts").filter((file) => {
      const text = readFileSync(file, "utf8")
      return /from "hastscript"|from "hast-util-to-html"/.test(text) && !file.startsWith("src/markup/html/")
    })
    expect(users).toEqual([])
  })
})
