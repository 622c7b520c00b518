/** What is said of template syntax that could not be kept: once for each file, with lines and what to do. */
import { describe, expect, test } from "vitest"
import { rawText } from "../../../src/markup/elements.ts"
import { readRecord } from "../../../src/sources/records/readRecord.ts"
import { readOne, readProject } from "../project.ts"

const head = "---\ntitle: Sample\ndate: 2026-03-01\nlang: en\n---\n"
const told = (findings: ReadonlyArray<{ readonly code: string }>) =>
  findings.filter(({ code }) => code === "FF1310" || code === "FF1311")

describe("template syntax in a body", () => {
  test("that is left out is one finding, which names it, its lines and the way out", async () => {
    const { findings } = await readOne(
      "a.md",
      `${head}One.\n\n{% include a.html %}\n\n{{< unknown >}}\n\n{{ page.x.y }}\n`
    )
    expect(told(findings)).toEqual([
      {
        code: "FF1310",
        severity: "warning",
        file: "articles/a.md",
        line: 8,
        message:
          "`{% include a.html %}` is template syntax (Liquid, Nunjucks or Hexo) that only a site generator can run; it is left out, as others, also of Hugo and Liquid, Nunjucks or Vue, on lines 10 and 12.",
        fix: "Write it as Markdown or HTML, put it in code to show it as it is, or let fanfare read the pages that the generator builds: `pages:` in the config."
      }
    ])
  })

  test("that shows nothing by itself is worth knowing only", async () => {
    const { findings } = await readOne("a.mdx", `${head}import A from "a"\n\n<A>\nWords.\n</A>\n`)
    expect(told(findings)).toMatchObject([{ code: "FF1311", severity: "info", line: 6 }])
    expect(told(findings)[0]).toHaveProperty("message", expect.stringContaining('`import A from "a"`'))
  })

  test.each([
    ["that is understood", "{{< youtube dQw4w9WgXcQ >}}\n\nWords {{ page.title }}."],
    ["that is a comment or an attribute", "Words.{# a #}{{/* b */}}\n{: .c }\n\n<!-- {% d %} -->"],
    ["in code", "Words `{{< a >}}`.\n\n```\n{% b %}\n```"]
  ])("%s is not mentioned", async (_, body) => {
    expect(told((await readOne("a.md", `${head}${body}\n`)).findings)).toEqual([])
  })

  test.each([
    ["content_html", "<p>Words.</p>\n{% include a %}\n<p>{{ title }}</p><pre>{% b %}</pre>", "Words.Sample{% b %}"],
    ["content_text", "Words.\n\n{% include a %}\n\nMore {{name}}.", "Words.More {{name}}."]
  ])("of a record counts its line as the record's: %s", (key, body, words) => {
    const { draft, findings } = readRecord(JSON.stringify({ title: "Sample", [key]: body }), {
      file: "news.ndjson",
      line: 3,
      id: "a",
      customs: { timeZone: "UTC", language: "en", year: 2026 }
    })
    expect(draft === null ? "" : rawText(draft.body).replaceAll("\n", "")).toBe(words)
    expect(told(findings)).toMatchObject([{ code: "FF1310", file: "news.ndjson", line: 3 }])
  })

  test("counts lines in text and HTML too", async () => {
    const { findings } = await readProject({
      "articles/a.txt": `${head}Words of a text.\n\n{% include a %}\n`,
      "articles/b.html": `${head}<p>Words.</p>\n<p>{% include a %}</p>\n`
    })
    expect(told(findings)).toMatchObject([
      { file: "articles/a.txt", line: 8 },
      { file: "articles/b.html", line: 7 }
    ])
  })
})

describe("template syntax in a field is never published", () => {
  test.each([
    ['title: "{{ page.title }}"'],
    ['title: "{{< param title >}} and more"'],
    ['title: "{% if x %}A{% endif %}"'],
    ['title: "{{ site.title }} - About"']
  ])("%s", async (field) => {
    const { article, findings } = await readOne(
      "a-trip.md",
      `---\n${field}\ndate: 2026-03-01\nlang: en\n---\n# A trip at sea\n\nWords.\n`
    )
    expect(article.title).toBe("A trip at sea")
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "FF1104",
        line: 2,
        message: expect.stringContaining("`title` holds template syntax") as string,
        fix: "Write what it stands for, or put it in backticks to show it as it is."
      })
    )
  })

  test("of descriptions the next field or the text stands in, of tags the others", async () => {
    const { article } = await readOne(
      "a.md",
      `---\ntitle: Sample\ndate: 2026-03-01\ndescription: "{{ page.x }}"\nexcerpt: "{% include y %}"\nsummary: Of the sea.\ntags: [sea, "{{ z }}"]\n---\nWords.\n`
    )
    expect(article).toMatchObject({ description: "Of the sea.", tags: ["sea"] })
  })

  test("in backticks it is a word of the title", async () => {
    const { article } = await readOne("a.md", "---\ntitle: How `{% include %}` works\ndate: 2026-03-01\n---\nWords.\n")
    expect(article.title).toBe("How `{% include %}` works")
  })

  test("a heading, a caption and an alternative text are without it", async () => {
    const { article } = await readOne(
      "a.md",
      '---\ndate: 2026-03-01\nlang: en\n---\n# A trip {{< icon x >}}\n\n![Sea {{ page.x.y }}](https://img.example.org/a.jpg "T {% z %}")\n'
    )
    expect(article.title).toBe("A trip")
    expect(article.images[0]?.alt).toBe("Sea")
    expect(article.html).not.toMatch(/[{%]/)
  })
})
