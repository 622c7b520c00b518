/** Every format of comments, damaged in every way: what is whole is read, what is not is named, nothing is thrown. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { codes } from "../../../src/model/codes.ts"
import type { Timestamp } from "../../../src/model/Timestamp.ts"
import { joinAllComments } from "../../../src/sources/comments/joinAllComments.ts"
import { readCommentFile } from "../../../src/sources/comments/readCommentFile.ts"
import { sample } from "./commented.ts"

const samples = [
  "list.json",
  "wordpress-rss.xml",
  "wordpress-atom.xml",
  "remark42.xml",
  "mentions.jf2",
  "mastodon.json",
  "bluesky.json",
  "wxr.xml",
  "disqus.xml"
] as const
const own = `- author: Mina
  id: one
  date: 2026-03-01T10:00:00Z
  text: |
    First line
    second line
- author: { name: Yusuf, email: yusuf@example.org }
  date: 2026-03-02
  inReplyTo: one
  text: An answer
`

const path = "articles/harbour.comments.x"

const collect = (text: string) => {
  const { comments, findings } = joinAllComments({
    articles: [
      {
        source: "articles/harbour.md",
        url: "https://news.example.org/harbour/",
        slug: "harbour",
        declaredId: "harbour-1",
        beside: [{ path, text }]
      }
    ],
    files: [],
    timeZone: "UTC",
    now: "2026-12-01T00:00:00Z" as Timestamp,
    hide: [],
    show: null
  })
  return { comments: comments[0] ?? [], findings }
}

const expectSound = (text: string): ReturnType<typeof collect> => {
  const read = collect(text)
  const lines = text.split(/\r\n?|\n/).length
  for (const { code, message, fix, file, line } of read.findings) {
    expect(Object.hasOwn(codes, code)).toBe(true)
    expect([message, fix]).not.toContain("")
    expect(file).toBe(path)
    if (line !== undefined) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual(lines + 1)
    }
  }
  expect(new Set(read.comments.map(({ id }) => id)).size).toBe(read.comments.length)
  for (const { html, text: words } of read.comments) {
    expect(words).not.toBe("")
    expect(html).not.toMatch(/<(?:script|img|style|iframe|svg)|\son\w+=|javascript:/i)
  }
  return read
}

describe.each([...samples.map((name) => [name, sample(name)] as const), ["a list in YAML", own] as const])(
  "%s",
  (name, text) => {
    const whole = collect(text)
    const isXml = text.trimStart().startsWith("<")
    const isJson = !isXml && name !== "a list in YAML"

    test("is read as one format, whole", () => {
      const { format, broken } = readCommentFile({ path, text }, "UTC")
      expect(format?.kind).toBe(isXml ? "xml" : "data")
      expect(broken).toEqual([])
      expect(whole.comments.length).toBeGreaterThan(1)
    })

    test("cut off anywhere gives no comment that it does not hold whole, and says that it breaks off", () => {
      const ids = new Map(whole.comments.map(({ id, html }) => [id, html]))
      const step = Math.max(1, Math.floor(text.length / 30))
      for (let end = 1; end < text.trimEnd().length - 1; end += step) {
        const { comments, findings } = expectSound(text.slice(0, end))
        if (isJson) expect(comments).toEqual([])
        if (isXml) for (const { id, html } of comments) expect(html, id).toBe(ids.get(id))
        if (isXml || isJson)
          expect(findings.map(({ code }) => code).join(" "), text.slice(0, end).slice(-40)).toMatch(/FF140[17]/)
      }
    })

    test("with a byte order mark, blanks before it, and line ends of two characters, is the same", () => {
      const bare = text.replace(/^<\?xml.*?\?>/s, "")
      const marked = isXml || isJson ? [`\ufeff${text}`] : []
      for (const other of [...marked, `\n\n${bare}`]) expect(collect(other).comments).toEqual(whole.comments)
      const crlf = collect(text.replace(/(?<!\r)\n/g, "\r\n"))
      expect(crlf.comments.map(({ id, author, published, text: words }) => [id, author, published, words])).toEqual(
        whole.comments.map(({ id, author, published, text: words }) => [id, author, published, words])
      )
    })

    test("with any of its characters changed is sound all the same", () => {
      const change = fc.record({
        at: fc.integer({ min: 0, max: text.length - 1 }),
        drop: fc.integer({ min: 0, max: 30 }),
        add: fc.constantFrom(
          "",
          "<",
          ">",
          '"',
          "'",
          "&",
          "\u0000",
          "]]>",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\n",
          "\ud800",
          "-->",
          "😀",
          "<script>alert(1)</script>",
          "null",
          "9e999",
          "../"
        )
      })
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
          let damaged = text
          for (const { at, drop, add } of changes) damaged = damaged.slice(0, at) + add + damaged.slice(at + drop)
          expectSound(damaged)
        }),
        { numRuns: 25, seed: 41 }
      )
    })

    test("twice in one project gives each comment once", () => {
      const both = joinAllComments({
        articles: [
          {
            source: "articles/harbour.md",
            url: "https://news.example.org/harbour/",
            slug: "harbour",
            declaredId: "harbour-1",
            beside: [
              { path, text },
              { path: `${path}.2`, text }
            ]
          }
        ],
        files: [],
        timeZone: "UTC",
        now: "2026-12-01T00:00:00Z" as Timestamp,
        hide: [],
        show: null
      })
      expect(both.comments[0]?.map(({ id }) => id)).toEqual(whole.comments.map(({ id }) => id))
    })
  }
)

describe("a comment of any length", () => {
  const entry = (more: Readonly<Record<string, unknown>>): string =>
    JSON.stringify([{ author: "Mina", date: "2026-03-01T10:00:00Z", ...more }])
  const lines = "word\n".repeat(130_000)

  test("keeps each of its lines", () => {
    const [comment] = expectSound(entry({ text: lines })).comments
    expect(comment?.text.split("\n")).toHaveLength(130_000)
  })

  test("has no line before its words or behind them", () => {
    const [comment] = expectSound(entry({ text: `${"\n".repeat(130_000)} words ${" \n".repeat(130_000)}` })).comments
    expect(comment?.html).toBe("<p>words</p>")
  })

  test("on Bluesky keeps each of its lines too", () => {
    const post = { uri: "at://did:plc:a/app.bsky.feed.post/1", author: { did: "did:plc:a" } }
    const record = { text: lines, createdAt: "2026-03-01T10:00:00Z" }
    const thread = { post: { ...post, record: {} }, replies: [{ post: { ...post, uri: `${post.uri}2`, record } }] }
    expect(expectSound(JSON.stringify({ thread })).comments[0]?.text.split("\n")).toHaveLength(130_000)
  })

  test("of breaks and nothing else is none", () => {
    expect(expectSound(entry({ html: "<br>".repeat(5000) })).comments).toEqual([])
  })

  test("in elements that are taken off keeps its words", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><updated>2026-03-01T10:00:00Z</updated><content type="xhtml"><div>${"<i>a</i>".repeat(130_000)}</div></content></entry></feed>`
    expect(expectSound(atom).comments[0]?.text).toBe("a".repeat(130_000))
  })

  test("that opens elements again in every paragraph costs itself alone", () => {
    const open = Array.from({ length: 400 }, (_, index) => `<b id=${index}>`).join("")
    const html = `<p>${open}</p>${"<p>a</p>".repeat(50_000)}`
    const both = JSON.stringify([
      { author: "A", date: "2026-03-01", html },
      { author: "B", date: "2026-03-02", text: "Kept" }
    ])
    const { comments, findings } = expectSound(both)
    expect(comments.map(({ text }) => text)).toEqual(["Kept"])
    expect(findings.map(({ code }) => code)).toEqual(["FF1402"])
  })
})

describe("slips without end", () => {
  test("are each named in a list that people write", () => {
    const { findings } = expectSound(JSON.stringify(Array.from({ length: 130_000 }, () => ({ author: "A" }))))
    expect(findings).toHaveLength(130_000)
  })

  test("are named once for a file of a program", () => {
    const status = { id: "1", visibility: "public", created_at: "soon", content: "x" }
    const { findings } = expectSound(JSON.stringify({ descendants: Array.from({ length: 5000 }, () => status) }))
    expect(findings).toMatchObject([{ code: "FF1406", message: expect.stringMatching(/^5000 comments/) as string }])
  })
})

describe("a WordPress export", () => {
  const comment = (id: number, words: string): string =>
    `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>A</wp:comment_author><wp:comment_date_gmt>2026-03-01 08:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${words}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>`
  const exported = (post: string): string =>
    `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="urn:c"><channel><item><link>https://news.example.org/harbour/</link><guid>g</guid>${post}</item></channel></rss>`

  test("keeps every comment of a post that has more than a megabyte of them", () => {
    const words = "These are the words of a comment. ".repeat(20)
    const all = Array.from({ length: 2000 }, (_, index) => comment(index + 1, words)).join("")
    const { comments, findings } = expectSound(exported(all))
    expect(comments).toHaveLength(2000)
    expect(comments.every(({ text }) => text === words.trim())).toBe(true)
    expect(findings).toEqual([])
  })

  test("keeps the comments of a post that is itself longer than a megabyte", () => {
    const body = `<content:encoded>${"x".repeat(1_500_000)}</content:encoded>`
    expect(expectSound(exported(body + comment(1, "Hello"))).comments.map(({ text }) => text)).toEqual(["Hello"])
  })
})

test.each([
  ["nothing", "", 0],
  ["blanks", " \n\t\n", 0],
  ["a mark alone", "\ufeff", 0],
  ["null", "null", 0],
  ["a number", "7", 1],
  ["a text", '"x"', 1],
  ["an empty list", "[]", 0],
  ["an object", "{}", 1],
  ["lists without end", `[{"author":"A"},${"[".repeat(50_000)}${"]".repeat(50_000)}]`, 2],
  ["YAML without end", `${"- ".repeat(50_000)}a`, 1],
  ["a root that nobody knows", "<opml/>", 1],
  ["HTML", "<!doctype html><title>x</title>", 1],
  ["a broken root", "<rss", 1]
])("a file of %s is no trouble", (_, text, count) => {
  const { comments, findings } = expectSound(text)
  expect([comments.length, findings.length]).toEqual([0, count])
})
