import { describe, expect, test } from "vitest"
import { codesOf, readOne, readProject } from "../project.ts"

const prose = "The ferry came back on Monday, and three hundred people waited for it on the quay."

describe("Markdown", () => {
  test("becomes HTML: headings, lists, quotes, code, tables, links", async () => {
    const { article } = await readOne(
      "ferry.md",
      `## One\n\n* a\n* b\n\n> quoted\n\n\`\`\`js\nlet a = 1 < 2\n\`\`\`\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n~~gone~~ **strong** [link](/x "t")\n`
    )
    expect(article.html).toContain('<h2 id="one">One</h2>')
    expect(article.html).toContain("<li>a</li>")
    expect(article.html).toContain("<blockquote>")
    expect(article.html).toContain('<code class="language-js">let a = 1 &#x3C; 2')
    expect(article.html).toContain('<td align="right">2</td>')
    expect(article.html).toContain("<s>gone</s> <strong>strong</strong>")
    expect(article.html).toContain('<a href="https://news.example.org/x" title="t">link</a>')
  })

  test("a heading at the top is the title and leaves the body", async () => {
    const { article } = await readOne("a.md", `# Ferry *returns* & stays\n\n${prose}\n`)
    expect(article).toMatchObject({ title: "Ferry returns & stays", text: prose })
    expect(article.derived["title"]).toEqual({ from: "first heading", confidence: 0.95 })
    expect(article.html).not.toContain("<h1>")
  })

  test("the same heading under a declared title leaves the body, another one stays", async () => {
    expect((await readOne("a.md", `---\ntitle: Ferry returns\n---\n# Ferry returns\n\n${prose}\n`)).article.text).toBe(
      prose
    )
    const other = await readOne("a.md", `---\ntitle: Ferry returns\n---\n# What happened\n\n${prose}\n`)
    expect(other.article).toMatchObject({ title: "Ferry returns", text: `What happened\n\n${prose}` })
  })

  test("a title from a sidecar leaves another heading in the body", async () => {
    const { article } = await readOne("a.md", `# What happened\n\n${prose}\n`, {
      "articles/a.meta.yaml": "title: Ferry returns\n"
    })
    expect(article).toMatchObject({ title: "Ferry returns", text: `What happened\n\n${prose}` })
  })

  test("a heading further down is no title", async () => {
    const { article } = await readOne("old-ferry.md", `${prose}\n\n# Later\n`)
    expect(article).toMatchObject({ title: "Old ferry", text: `${prose}\n\nLater` })
  })

  test("a title is text, also where it holds HTML", async () => {
    const { article } = await readOne("a.md", `# Use <b>bold</b> & \`<i>\`\n\n${prose}\n`)
    expect(article.title).toBe("Use bold & <i>")
  })

  test("HTML within it is made safe, figures stay", async () => {
    const { article } = await readOne(
      "a.md",
      `${prose}\n\n<figure><img src="https://a.example/1.jpg" alt="A ferry" onerror="alert(1)"><figcaption>In the dock. (Jane Doe/AFP)</figcaption></figure>\n\n<script>alert(1)</script>\n`
    )
    expect(article.html).toContain('<figure><img src="https://a.example/1.jpg" alt="A ferry"><figcaption>')
    expect(article.html).not.toMatch(/script|onerror/)
    expect(article.text).toBe(prose)
    expect(article.images).toEqual([
      {
        url: "https://a.example/1.jpg",
        alt: "A ferry",
        caption: "In the dock.",
        credit: { text: "Jane Doe/AFP", photographer: "Jane Doe", agency: "AFP" }
      }
    ])
  })

  test("nesting without end is cut by the parser, not by a crash", async () => {
    expect((await readOne("a.md", `${">".repeat(10_000)} deep\n\n${prose}\n`)).article.text).toContain(prose)
  })

  test("findings name the front matter of the file itself", async () => {
    const { findings } = await readOne("a.md", `${prose}\n`)
    expect(codesOf(findings)).toContain("FF1204")
    expect(findings.every(({ fix }) => fix.endsWith("to the front matter of articles/a.md."))).toBe(true)
  })
})

describe("a text in other markup", () => {
  const front = "---\ntitle: Ferry\ndate: 2026-03-01\n---\n"
  test.each([
    ["Textile", "h2. One\n\nWords.\n\nbq. Said.\n"],
    ["Textile", `h3(note#a). One\n\np. ${prose}\n`],
    ["Textile", `h1. One\n\nh2{color:red}. Two\n\n${prose}\n`],
    ["Org", `#+title: Ferry\n#+author: Ana\n\n${prose}\n`],
    ["Org", `#+TITLE: Ferry\n\n${prose}\n\n#+begin_src js\nlet a\n#+end_src\n`]
  ])("in %s is left out and named: %j", async (name, text) => {
    const { articles, findings } = await readProject({ "articles/ferry.md": front + text })
    expect(articles).toEqual([])
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "FF1326", severity: "error", message: expect.stringContaining(name) })
    )
  })

  test.each([
    `h2. is a heading of Textile.\n\n${prose}`,
    "```\nh1. One\n\nbq. Said.\n```\n",
    `p. 12 and\n\np. 13 are missing.\n\n${prose}`,
    `#+ is no heading.\n\n#hashtag\n\n${prose}`,
    `${prose}\nh1. One\nbq. Two`
  ])("is not seen in %j", async (text) => {
    expect((await readProject({ "articles/ferry.md": front + text })).articles).toHaveLength(1)
  })
})
