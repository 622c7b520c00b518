/** Markdown that would become far more than was written: named and held back, counted and never timed. */
import { describe, expect, test } from "vitest"
import { families } from "../../../bench/limits/families.ts"
import { boundedReferences } from "../../../src/sources/markdown/boundedReferences.ts"
import { markdown } from "../../../src/sources/files/markdown.ts"
import { writeHtml } from "../../../src/markup/safeHtml.ts"
import { readProject } from "../project.ts"

/** UTF-16 units of the HTML that comes out; null where nothing does. */
const lengthOf = (text: string): number | null => {
  const { drafts } = markdown.read({ path: "a.md", text }, { timeZone: "UTC", language: "en", year: 2026 })
  return drafts[0] === undefined ? null : writeHtml(drafts[0].body).length
}

const used = (count: number, definition: string, use = "[a] "): string => `${use.repeat(count)}\n\n${definition}\n`

describe("held back, with what to do", () => {
  test.each([
    ["an address", used(2000, `[a]: https://a.example/${"x".repeat(1000)}`)],
    ["an address of letters that are encoded", used(2000, `[a]: https://a.example/${"ü".repeat(1000)}`)],
    ["a title", used(2000, `[a]: /a "${"x".repeat(1000)}"`)],
    ["a title of quotes", used(2000, `[a]: /a '${'"'.repeat(1000)}'`)],
    ["a picture", used(2000, `[a]: https://a.example/${"x".repeat(1000)}.jpg`, "![a] ")],
    ["a link with other words", used(2000, `[a]: https://a.example/${"x".repeat(1000)}`, "[b][a] ")],
    ["rows of empty cells", `${"|a".repeat(120)}|\n${"|-".repeat(120)}|\n${"|b|\n".repeat(120)}`]
  ])("%s, used again and again", async (_, text) => {
    const { articles, findings } = await readProject({ "articles/a.md": `---\ntitle: A\n---\n${text}` })
    expect(articles).toEqual([])
    expect(findings.filter(({ code }) => code === "FF1309")).toMatchObject([
      { severity: "error", file: "articles/a.md", line: 4 }
    ])
  })
})

describe("published as it is", () => {
  test.each([
    ["one long address", used(1, `[a]: https://a.example/${"x".repeat(1900)}`)],
    ["an address in every paragraph", used(200, "[a]: https://a.example/harbour/2026/", "The quay, see [a].\n\n")],
    [
      "a hundred references",
      Array.from({ length: 100 }, (__, n) => `[r${n}] [r${n}]: x\n\n[r${n}]: /r${n}\n\n`).join("")
    ],
    ["a table with gaps", `|a|b|c|\n|-|-|-|\n${"|1|\n".repeat(200)}`]
  ])("%s", (_, text) => {
    expect(lengthOf(text)).not.toBeNull()
  })
})

describe("a long field that the text names again and again", () => {
  const front = `---\ntitle: A\ndescription: "${"The harbour opens. ".repeat(2000)}"\n---\n`
  test.each([
    ["a.md", "{{< param description >}}"],
    ["a.md", "{{ page.description }}"],
    ["a.mdx", "{frontmatter.description}"],
    ["a.html", "{{ page.description }}"]
  ])("is put in until it would be far too much, and the others are told of: %s, %s", async (name, use) => {
    const text = front + `The quay: ${use}.\n\n`.repeat(3000)
    const { articles, findings } = await readProject({ [`articles/${name}`]: text })
    expect(articles).toHaveLength(1)
    const { html = "" } = articles[0]?.article ?? {}
    expect(html).toMatch(/The quay: (?:The harbour opens\. ){1000}/)
    expect(html.length).toBeLessThan(20_000 + 20 * text.length)
    expect(findings.filter(({ code }) => code === "FF1310")).toMatchObject([
      { file: `articles/${name}`, message: expect.stringContaining(use) }
    ])
  })

  test.each([
    ["a long one, twice", front, 2, 2000],
    ["one of a sentence, hundreds of times", '---\ntitle: A\ndescription: "The harbour opens. "\n---\n', 800, 1]
  ])("is put in whole where that is not far more than the file: %s", async (_, head, times, sentences) => {
    const { articles, findings } = await readProject({
      "articles/a.md": `${head}${"{{ page.description }}\n\n".repeat(times)}`
    })
    expect(articles[0]?.article.html.split("The harbour opens.")).toHaveLength(times * sentences + 1)
    expect(findings.map(({ code }) => code)).not.toContain("FF1310")
  })
})

describe("a text of more than a hundred thousand elements", () => {
  const words = "The ferry sails again this week."
  test.each([
    ["a.md", `${words}\n\n`.repeat(101_000)],
    ["a.html", `<p>${words}</p>`.repeat(101_000)]
  ])("is left out, with what to do: %s (%#)", async (name, text) => {
    expect(await leftOut(name, text)).toMatchObject([
      { code: "FF1325", file: `articles/${name}`, message: expect.stringContaining("more than 100,000 elements;") }
    ])
  })
})

/** The errors of a project with this file, of which nothing is published, and another one, of which all is. */
const leftOut = async (name: string, text: string) => {
  const { articles, findings } = await readProject({
    [`articles/${name}`]: text,
    "articles/b.md": "The harbour opened."
  })
  expect(articles.map(({ article: { source } }) => source)).toEqual(["articles/b.md"])
  return findings.filter(({ severity }) => severity === "error")
}

describe("a text of more than twenty thousand elements with hardly a word in each", () => {
  test.each([
    ["a.md", `|a|b|\n|-|-|\n${"|c|d|\n".repeat(7_000)}`, "20,000"],
    ["a.md", "- a\n".repeat(21_000), "20,000"],
    ["a.md", "# a\n".repeat(21_000), "20,000"],
    ["a.md", "<i></i>".repeat(101_000), "35,350"],
    ["a.md", Array.from({ length: 5000 }, (_, index) => `a[^${index}]\n\n[^${index}]: b\n\n`).join(""), "20,000"],
    ["a.html", `<p>The harbour opened.</p>${"a<br>".repeat(21_000)}`, "20,000"],
    ["a.html", `<table><tr>${"<td>a".repeat(21_000)}`, "20,000"]
  ])("is left out, with what to do: %s (%#)", async (name, text, most) => {
    expect(await leftOut(name, text)).toMatchObject([
      {
        code: "FF1325",
        file: `articles/${name}`,
        message: expect.stringContaining(`more than ${most} elements, and few words in each;`)
      }
    ])
  })

  test.each([
    ["a.md", `|a|b|\n|-|-|\n${"|c|d|\n".repeat(6_000)}`],
    ["a.md", "- a\n".repeat(19_000)],
    ["a.html", `<table>${"<tr><td>12 March 2026, at noon<td>The ferry sails again from Brest".repeat(9_000)}</table>`],
    ["a.html", "<p>The ferry sails again this week.</p>".repeat(25_000)]
  ])("and of fewer, or with more in each, is published: %s (%#)", async (name, text) => {
    const { articles } = await readProject({ [`articles/${name}`]: text })
    expect(articles).toHaveLength(1)
  })
})

/** The length of the output at one size and at twice the size. */
const sizes = [4000, 8000]

describe("no family of inputs", () => {
  test.each(families.filter(({ reading }) => reading === "markdown").map(({ name, make }) => [name, make] as const))(
    "becomes more than twenty times as much, or more than twice as much at twice the size: %s",
    (_, make) => {
      const [one = 0, two = 0] = sizes.map((size) => {
        const text = make(size)
        const length = lengthOf(text) ?? 0
        expect(length).toBeLessThanOrEqual(20_000 + 20 * text.length)
        return length
      })
      expect(two).toBeLessThanOrEqual(2.6 * one + 20_000)
    }
  )
})

describe("the references of a document", () => {
  test("are all found until the addresses and titles that were used reach the limit", () => {
    for (const [length, found] of [
      [10, 10],
      [30, 3],
      [100, 1],
      [101, 0]
    ] as const) {
      const { references, isUsedUp } = boundedReferences(100)
      references["A"] = { href: "x".repeat(length - 1), title: "x" }
      const uses = Array.from({ length: 10 }, () => references["A"]).filter((one) => one !== undefined)
      expect([length, uses.length, isUsedUp()]).toEqual([length, found, found < 10])
    }
  })

  test("cost nothing where they are not there, whatever their label", () => {
    const { references, isUsedUp } = boundedReferences(0)
    for (const label of ["A", "__PROTO__", "__proto__", "constructor", "toString", ""])
      expect(references[label]).toBeUndefined()
    expect(isUsedUp()).toBe(false)
  })
})
