/** Making a body safe: the elements that are taken off leave their content, however much that is. */
import fc from "fast-check"
import type { Root } from "hast"
import { fromHtml } from "hast-util-from-html"
import { defaultSchema, sanitize, type Schema } from "hast-util-sanitize"
import { toHtml } from "hast-util-to-html"
import { describe, expect, test } from "vitest"
import { elementsIn } from "../../src/markup/elements.ts"
import { safeComment } from "../../src/markup/safeComment.ts"
import { safeBody, writeHtml } from "../../src/markup/safeHtml.ts"
import { unwrap } from "../../src/markup/unwrap.ts"

const small: Schema = {
  tagNames: ["p", "b", "li", "ul", "td", "table", "a"],
  strip: ["script", "style", "svg"],
  ancestors: { li: ["ul"], td: ["table"] },
  attributes: {},
  protocols: {}
}

const names = ["p", "b", "li", "ul", "td", "table", "a", "div", "center", "script", "svg", "x-y"]

const tree: fc.Arbitrary<Root> = fc.letrec<{ node: Root["children"][number]; root: Root }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: "medium" },
    fc.string({ maxLength: 3 }).map((value) => ({ type: "text" as const, value })),
    fc.constant({ type: "comment" as const, value: "c" }),
    fc
      .record({ tagName: fc.constantFrom(...names), children: fc.array(tie("node"), { maxLength: 4 }) })
      .map(({ tagName, children }) => ({
        type: "element" as const,
        tagName,
        properties: {},
        children: children as never
      }))
  ),
  root: fc.array(tie("node"), { maxLength: 5 }).map((children) => ({ type: "root" as const, children }))
})).root

describe("taking elements off", () => {
  test.each([
    ["a small schema", small],
    ["the package's own schema", defaultSchema]
  ])("before sanitizing changes nothing of what sanitizing gives: %s", (_, schema) => {
    const off = unwrap(schema)
    fc.assert(
      fc.property(tree, (root) => {
        const before = toHtml(sanitize(root, schema))
        expect(toHtml(sanitize({ type: "root", children: off(root.children) }, schema))).toBe(before)
      }),
      { numRuns: 400, seed: 2 }
    )
  })

  test("leaves no element that sanitizing would take off", () => {
    const off = unwrap(small)
    fc.assert(
      fc.property(tree, (root) => {
        const left = elementsIn({ type: "root", children: off(root.children) })
        expect(left.filter(({ tagName }) => !small.tagNames?.includes(tagName))).toEqual([])
      }),
      { numRuns: 200, seed: 4 }
    )
  })

  test("does not change the tree that it was given", () => {
    const root = fromHtml("<div><p>a</p><script>b</script></div>", { fragment: true })
    const before = JSON.stringify(root)
    unwrap(small)(root.children)
    expect(JSON.stringify(root)).toBe(before)
  })
})

describe("an element that is taken off", () => {
  const addresses = { base: "https://news.example.org/a/", hosted: false }
  const many = 130_000

  test.each(["center", "main", "article", "font", "x-story"])("may hold any number of paragraphs: %s", (tagName) => {
    const paragraph: Root["children"][number] = {
      type: "element",
      tagName: "p",
      properties: {},
      children: [{ type: "text", value: "a" }]
    }
    const children = Array.from({ length: many }, () => paragraph)
    const body: Root = {
      type: "root",
      children: [{ type: "element", tagName, properties: {}, children: children as never }]
    }
    expect(safeBody(body, addresses).tree.children).toHaveLength(many)
  })

  test("may hold any number of elements of a comment", () => {
    const item: Root["children"][number] = { type: "element", tagName: "br", properties: {}, children: [] }
    const children = Array.from({ length: many }, () => item)
    const body: Root = {
      type: "root",
      children: [{ type: "element", tagName: "div", properties: {}, children: children as never }]
    }
    expect(safeComment(body, addresses.base).children).toHaveLength(many)
  })

  test("with what must go goes whole, at any depth", () => {
    const html =
      "<center><form>secret<b>x</b></form><section><main><p>kept</p></main><svg><text>no</text></svg></section></center>"
    expect(writeHtml(safeBody(fromHtml(html, { fragment: true }), addresses).tree)).toBe(
      "<section><p>kept</p></section>"
    )
  })

  test("where its parent is missing leaves its words", () => {
    const body = fromHtml("<li>one</li><summary>two</summary>", { fragment: true })
    expect(writeHtml(safeComment(body, addresses.base))).toBe("onetwo")
  })
})
