/** Reading is linear: what is read in vain stays within a few times the text, whatever is opened and never closed. */
import { describe, expect, test } from "vitest"
import { openReader } from "../../../src/sources/templateSyntax/dialects/Reader.ts"
import { templatesOf } from "../../../src/sources/templateSyntax/readTemplates.ts"

/** Signs that open something, each again and again. */
const families: ReadonlyArray<string> = [
  "{",
  "{{",
  "{{<",
  "{{< ",
  '{{< a "',
  "{{< a `",
  "{{</*",
  "{{/*",
  "{%",
  "{% a ",
  "{% raw %}",
  "{% if x %}",
  "{% highlight x %}",
  "{# ",
  "{: a ",
  "{`${",
  "{/*",
  "<A b={",
  "<Ab ",
  '<Ab c="',
  "<Ab>",
  "export const a = {\n",
  "import {\n",
  "`a``b```",
  "$",
  "$$",
  "<pre>",
  "<!--",
  "```\n"
]

const size = 60_000

/** Characters that were read for a tag which then was none. */
const vainOf = (text: string, format: "markdown" | "mdx" | "html"): number => {
  const reader = openReader(text, format, new Map())
  const { text: without } = templatesOf(reader, { format, file: "articles/a.md", place: (line) => ({ line }) })
  expect(without.length).toBeLessThanOrEqual(16 * text.length)
  return reader.inVain()
}

describe.each(["markdown", "mdx", "html"] as const)("what never ends in %s", (format) => {
  test.each(families)("%s", (sign) => {
    const text = sign.repeat(size / sign.length)
    // One reading that fails is one too many at most.
    expect(vainOf(text, format)).toBeLessThanOrEqual(6 * text.length)
  })
})

test("tags within tags are read twenty deep, and beyond that their text stays", () => {
  const depth = 5000
  const text = `${"{{< details >}}\n".repeat(depth)}word\n${"{{< /details >}}\n".repeat(depth)}`
  const reader = openReader(text, "markdown", new Map())
  const templates = templatesOf(reader, { format: "markdown", file: "articles/a.md", place: (line) => ({ line }) })
  const parsed: Array<string> = []
  const parse = (part: string) => {
    parsed.push(part)
    return { type: "root" as const, children: [{ type: "text" as const, value: part }] }
  }
  const { body } = templates.settle(parse(templates.text), parse)
  expect(JSON.stringify(body).match(/"details"/g)).toHaveLength(20)
  expect(JSON.stringify(body)).toContain("word")
  // Each part of the text is parsed once.
  expect(parsed.join("").length).toBeLessThanOrEqual(2 * text.length)
})

describe("fields that a text names put in at most twice what there is", () => {
  const long = "word ".repeat(10_000)
  const fields = new Map([
    ["description", long],
    ["title", "A harbour"]
  ])
  const named = (names: string): number => {
    const text = names.repeat(1000)
    const reader = openReader(text, "markdown", fields)
    const templates = templatesOf(reader, { format: "markdown", file: "articles/a.md", place: (line) => ({ line }) })
    const { body } = templates.settle(
      { type: "root", children: [{ type: "text", value: templates.text }] },
      (part) => ({
        type: "root",
        children: [{ type: "text", value: part }]
      })
    )
    expect(JSON.stringify(body).length).toBeLessThan(40_000 + 5 * (text.length + long.length))
    return JSON.stringify(body).split("word").length - 1
  }

  test.each([
    ["a long one again and again", "{{ page.description }} "],
    ["with a filter", "{{ page.description | escape }} "],
    ["of a theme", "{{ $frontmatter.description }} "],
    ["beside a short one", "{{ page.title }} {{ page.description }} "]
  ])("%s", (_, names) => {
    expect(named(names)).toBeGreaterThanOrEqual(20_000)
  })

  test("a short one stands wherever it is named", () => {
    const text = "{{ page.title }}\n".repeat(1000)
    const reader = openReader(text, "markdown", new Map([["title", "A harbour"]]))
    const { text: left } = templatesOf(reader, {
      format: "markdown",
      file: "articles/a.md",
      place: (line) => ({ line })
    })
    expect(left).not.toContain("page.title")
    expect(reader.field("title")).toBe("A harbour")
  })
})
