/** What an allow-list leaves of a tree: what the package leaves of it, however much that is. */
import fc from "fast-check"
import type { Root } from "hast"
import { fromHtml } from "hast-util-from-html"
import { sanitize, type Schema } from "hast-util-sanitize"
import { toHtml } from "hast-util-to-html"
import { describe, expect, test } from "vitest"
import { elementsIn } from "../../src/markup/elements.ts"
import { safeComment } from "../../src/markup/safeComment.ts"
import { safeBody, writeHtml } from "../../src/markup/safeHtml.ts"
import { type Allowed, sanitizer } from "../../src/markup/sanitizer.ts"

const small: Allowed = {
  tagNames: ["p", "b", "li", "ul", "td", "table", "a"],
  strip: ["script", "style", "svg"],
  ancestors: { li: ["ul"], td: ["table"] },
  attributes: {
    "*": ["id", "title", "href"],
    a: ["href", ["className", "footnote", /^x-/], ["width", 1, true]],
    p: [["title", "b"], ["className"], "hidden"]
  },
  protocols: { href: ["http", "mailto"], title: ["b"] }
}

const names = ["p", "b", "li", "ul", "td", "table", "a", "div", "center", "script", "svg", "x-y"]

const scalar = fc.oneof(
  fc.constantFrom<string | number | boolean>("a", "b", "footnote", "x-y", 1, 0, true, false, ""),
  fc.constantFrom(
    "http://a",
    "HTTP://a",
    "mailto:a",
    "javascript:a",
    "/a:b",
    "?a:b",
    "#a:b",
    ":a",
    "a",
    "b:c",
    " http:a"
  )
)
const properties = fc.dictionary(
  fc.constantFrom("id", "title", "href", "className", "width", "hidden", "onClick", "constructor", "*"),
  fc.oneof(
    scalar,
    fc.array(scalar.filter((one) => typeof one !== "boolean") as fc.Arbitrary<string | number>),
    fc.constant(null)
  ),
  { noNullPrototype: true }
)

const tree: fc.Arbitrary<Root> = fc.letrec<{ node: Root["children"][number]; root: Root }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: "medium" },
    fc.string({ maxLength: 3 }).map((value) => ({ type: "text" as const, value })),
    fc.constant({ type: "comment" as const, value: "c" }),
    fc
      .record({ tagName: fc.constantFrom(...names), properties, children: fc.array(tie("node"), { maxLength: 4 }) })
      .map((made) => ({ type: "element" as const, ...made, children: made.children as never }))
  ),
  root: fc.array(tie("node"), { maxLength: 5 }).map((children) => ({ type: "root" as const, children }))
})).root

const schema = { ...small, clobber: [], required: {} } as unknown as Schema

describe("an allow-list", () => {
  test("leaves what the package leaves", () => {
    const safe = sanitizer(small)
    fc.assert(
      fc.property(tree, (root) => {
        const before = JSON.stringify(root)
        expect(safe(root)).toEqual(sanitize(root, schema))
        expect(JSON.stringify(root)).toBe(before)
      }),
      { numRuns: 600, seed: 2 }
    )
  })

  test("looks at what an element was prepared to be, and shares nothing with the tree that it was given", () => {
    const body = fromHtml('<div><a id="x" href="http://a">b</a><p title="b">c<script>d</script></p><i>e</i></div>', {
      fragment: true
    })
    const safe = sanitizer(small)(body, (element) =>
      element.tagName === "a"
        ? null
        : element.tagName === "i"
          ? { ...element, tagName: "b", properties: { id: "e", onClick: "f" } }
          : element
    )
    expect(toHtml(safe)).toBe('<p title="b">c</p><b id="e">e</b>')
    const given = new Set<unknown>(elementsIn(body).flatMap((one) => [one, one.properties, one.children]))
    expect(
      elementsIn(safe).filter((one) => [one, one.properties, one.children].some((part) => given.has(part)))
    ).toEqual([])
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
