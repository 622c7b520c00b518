import { describe, expect, test } from "vitest"
import { codesOf, readOne, readProject } from "../project.ts"

const prose = "The ferry came back on Monday, and three hundred people waited for it on the quay.\n"

describe("sidecars", () => {
  test.each(["txt", "md", "html"])(
    "speak for an article in .%s, and more strongly than its own file",
    async (ending) => {
      const own = ending === "md" ? `---\ntitle: Weaker\nsection: Local\n---\n${prose}` : prose
      const { article } = await readOne(`a.${ending}`, own, {
        "articles/a.meta.yaml": "title: Stronger\nlang: en-GB\n"
      })
      expect(article).toMatchObject({ title: "Stronger", language: "en-GB" })
      if (ending === "md") expect(article.section).toBe("Local")
    }
  )

  test("may end in .yml and stand in folders", async () => {
    expect((await readOne("2026/a.txt", prose, { "articles/2026/a.meta.yml": "title: Ferry\n" })).article.title).toBe(
      "Ferry"
    )
  })

  test("a wrong value is a finding in the sidecar", async () => {
    const { findings } = await readOne("a.txt", prose, { "articles/a.meta.yaml": "title: Ferry\ndate: soon\n" })
    expect(findings.find(({ code }) => code === "FF1104")).toMatchObject({
      file: "articles/a.meta.yaml",
      line: 2,
      column: 1
    })
  })

  test("a key that is nearly right is pointed out, a foreign one is not", async () => {
    const { findings } = await readOne("a.txt", prose, { "articles/a.meta.yaml": "titel: Ferry\nnewsroom: x\n" })
    expect(findings.filter(({ code }) => code === "FF1106")).toMatchObject([{ line: 1, fix: "Did you mean `title`?" }])
  })

  test.each([
    ["- a\n- b\n", 1],
    ["title: [\n", 2],
    ["draft: true\n title: x\n", 1],
    ["just a line\n", 1]
  ])("one that cannot be read holds its article back: %j", async (content, line) => {
    const { articles, findings } = await readProject({ "articles/a.txt": prose, "articles/a.meta.yaml": content })
    expect(articles).toEqual([])
    expect(findings.find(({ code }) => code === "FF1101")).toMatchObject({
      file: "articles/a.meta.yaml",
      severity: "error"
    })
    expect(findings.find(({ code }) => code === "FF1101")?.line).toBeGreaterThanOrEqual(line)
  })

  test("may say the template of the cards and where a picture's focus lies", async () => {
    const { article } = await readOne("a.md", `---\nimage: https://a.example/1.jpg\ncard: quote\n---\n${prose}`, {
      "articles/a.meta.yaml": "card: { title: Ferry }\nfocus: 30% 40%\n"
    })
    expect(article.card).toEqual({ title: "Ferry" })
    expect(article.images).toEqual([{ url: "https://a.example/1.jpg", alt: "", focus: { x: 0.3, y: 0.4 } }])
  })

  test("a focus in the article's file does not pass to another picture that the sidecar names", async () => {
    const own = `---\nfocus: top\n---\n![](https://a.example/1.jpg)\n\n${prose}`
    const { article } = await readOne("a.md", own, { "articles/a.meta.yaml": "image: https://a.example/2.jpg\n" })
    expect(article.images.map(({ focus }) => focus)).toEqual([undefined, undefined])
  })

  test("one of more than a million characters holds its article back, without being read", async () => {
    const fields = Array.from({ length: 100_000 }, (_, n) => `key${n}: v\n`).join("")
    const { articles, findings } = await readProject({ "articles/a.txt": prose, "articles/a.meta.yaml": fields })
    expect(articles).toEqual([])
    expect(findings).toMatchObject([{ code: "FF1101", file: "articles/a.meta.yaml", line: 1 }])
  })

  test("one without an article is a finding", async () => {
    const { articles, findings } = await readProject({
      "articles/a.meta.yaml": "title: x\n",
      "articles/b.comments.yaml": "[]\n"
    })
    expect(articles).toEqual([])
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ["FF1004", "articles/a.meta.yaml"],
      ["FF1004", "articles/b.comments.yaml"]
    ])
  })
})

describe("comments", () => {
  const read = (yaml: string) => readOne("a.txt", prose, { "articles/a.comments.yaml": yaml })

  test("are read with author, date, text and answer, the oldest first", async () => {
    const { article } = await read(`
- id: c2
  author: { name: Omar, url: "https://example.org/omar" }
  date: 2026-03-02T10:00:00Z
  text: About time.
  inReplyTo: c1
  url: https://news.example.org/a#c2
- id: c1
  author: Mina
  date: 2026-03-01T23:30:00-05:00
  html: <p>It is <b>quiet</b>.<script>alert(1)</script></p>
- id: c0
  author: Anna
  date: 2026-03-01
  text: |
    First line
    second line

    Next paragraph with <b>
`)
    expect(article.comments).toEqual([
      {
        id: "c0",
        author: { name: "Anna" },
        published: "2026-03-01T00:00:00+01:00",
        html: "<p>First line<br>second line</p><p>Next paragraph with &#x3C;b></p>",
        text: "First line\nsecond line\n\nNext paragraph with <b>"
      },
      {
        id: "c1",
        author: { name: "Mina" },
        published: "2026-03-01T23:30:00-05:00",
        html: "<p>It is <b>quiet</b>.</p>",
        text: "It is quiet."
      },
      {
        id: "c2",
        author: { name: "Omar", url: "https://example.org/omar" },
        published: "2026-03-02T10:00:00Z",
        html: "<p>About time.</p>",
        text: "About time.",
        inReplyTo: "c1",
        url: "https://news.example.org/a#c2"
      }
    ])
  })

  test("without an id get one that stays the same and differs between comments", async () => {
    const yaml =
      "- { author: Mina, date: 2026-03-01, text: Hello }\n- { author: Omar, date: 2026-03-01, text: Hello }\n"
    const first = (await read(yaml)).article.comments.map(({ id }) => id)
    expect((await read(yaml)).article.comments.map(({ id }) => id)).toEqual(first)
    expect(new Set(first).size).toBe(2)
    expect(first.every((id) => /^comment-[0-9a-f]{16}$/.test(id))).toBe(true)
  })

  test.each([
    ["- { date: 2026-03-01, text: Hello }", "FF1402", 1],
    ["- author: Mina\n  text: Hello", "FF1402", 1],
    ["- author: Mina\n  date: yesterday\n  text: Hello", "FF1402", 2],
    ["- author: Mina\n  date: 2026-03-01", "FF1402", 1],
    ["- author: Mina\n  date: 2026-03-01\n  html: <script>alert(1)</script>", "FF1402", 1],
    ["- just a text", "FF1402", 1],
    [
      "- { id: x, author: Mina, date: 2026-03-01, text: Hi }\n- { id: x, author: Omar, date: 2026-03-01, text: Ho }",
      "FF1404",
      2
    ],
    ["- { id: x, author: Mina, date: 2026-03-01, text: Hi, inReplyTo: y }", "FF1403", 1],
    ["comments: none", "FF1401", 1],
    ["- [", "FF1401", 1]
  ])("%j is a finding (%s, line %i), and the others go on", async (yaml, code, line) => {
    const { article, findings } = await read(yaml)
    expect(findings.filter((one) => one.code.startsWith("FF14"))).toMatchObject([
      { code, file: "articles/a.comments.yaml", line }
    ])
    expect(article.comments.length).toBe(code === "FF1404" || code === "FF1403" ? 1 : 0)
    expect(article.comments.every(({ inReplyTo }) => inReplyTo === undefined)).toBe(true)
  })

  test("one that is wrong does not cost its neighbours", async () => {
    const { article } = await read("- { author: A, date: soon, text: x }\n- { author: B, date: 2026-03-01, text: y }\n")
    expect(article.comments.map(({ author }) => author.name)).toEqual(["B"])
  })

  test("an empty file holds none", async () => {
    const { article, findings } = await read("")
    expect(article.comments).toEqual([])
    expect(codesOf(findings).some((code) => code.startsWith("FF14"))).toBe(false)
  })

  test("a comment's pictures from disk and its dangerous addresses go", async () => {
    const { article } = await read(
      `- { author: A, date: 2026-03-01, html: '<p>x <img src="a.png"><a href="javascript:alert(1)">y</a></p>' }`
    )
    expect(article.comments[0]?.html).toBe("<p>x <a>y</a></p>")
  })
})
