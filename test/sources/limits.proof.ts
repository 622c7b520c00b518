/** Inputs of the sizes that archives have, read whole: nothing ends a build by its size. */
import { describe, expect, test } from "vitest"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { joinAllComments } from "../../src/sources/comments/joinAllComments.ts"
import { readProject } from "./project.ts"

const many = 200_000
const date = "2026-03-01T10:00:00Z"
const each = (make: (index: number) => string): string =>
  Array.from({ length: many }, (_, index) => make(index)).join("")

const countOf = (text: string): readonly [number, number] => {
  const { comments, findings } = joinAllComments({
    articles: [
      {
        source: "articles/a.md",
        url: "https://news.example.org/a/",
        slug: "a",
        declaredId: null,
        beside: [{ path: "articles/a.comments.x", text }]
      }
    ],
    files: [],
    timeZone: "UTC",
    now: "2026-12-01T00:00:00Z" as Timestamp,
    hide: [],
    show: null
  })
  return [comments.flat().length, findings.length]
}

describe("two hundred thousand comments", () => {
  const uri = "at://did:plc:a/app.bsky.feed.post/"
  const view = (index: number) => ({
    post: { uri: `${uri}${index}`, author: { did: "did:plc:a" }, record: { text: "Hi", createdAt: date } }
  })

  test.each([
    [
      "fanfare's own list",
      () => JSON.stringify(Array.from({ length: many }, (_, id) => ({ id, author: "A", date, text: "Hi" })))
    ],
    [
      "answers to one post of Bluesky",
      () =>
        JSON.stringify({
          thread: { post: { uri: `${uri}x` }, replies: Array.from({ length: many }, (_, index) => view(index)) }
        })
    ],
    [
      "a post of WordPress",
      () =>
        `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><link>https://news.example.org/a/</link><guid>g</guid>${each((id) => `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>A</wp:comment_author><wp:comment_date_gmt>2026-03-01 10:00:00</wp:comment_date_gmt><wp:comment_approved>1</wp:comment_approved><wp:comment_content>Hi there</wp:comment_content></wp:comment>`)}</item></channel></rss>`
    ],
    [
      "a thread of Disqus",
      () =>
        `<disqus xmlns:dsq="urn:d"><thread dsq:id="1"><link>https://news.example.org/a/</link></thread>${each((id) => `<post dsq:id="${id}"><message>Hi</message><createdAt>${date}</createdAt><thread dsq:id="1"/></post>`)}</disqus>`
    ],
    [
      "a feed",
      () =>
        `<rss><channel>${each((id) => `<item><guid>${id}</guid><description>Hi</description><pubDate>Mon, 02 Mar 2026 08:30:00 GMT</pubDate></item>`)}</channel></rss>`
    ]
  ])("are all read: %s", (_, write) => {
    expect(countOf(write())).toEqual([many, 0])
  })

  test("are each named where they have no date", () => {
    expect(countOf(JSON.stringify(Array.from({ length: many }, () => ({ author: "A" }))))).toEqual([0, many])
  })

  test("are each named where one id is given to all", () => {
    const same = Array.from({ length: many }, () => ({ id: "one", author: "A", date, text: "Hi" }))
    expect(countOf(JSON.stringify(same))).toEqual([1, many - 1])
  })
})

describe("an article of ninety thousand paragraphs", () => {
  const words = "The ferry sails again this week."
  const count = 90_000

  test.each([
    ["a.txt", `${words}\n\n`.repeat(count)],
    ["a.md", `${words}\n\n`.repeat(count)],
    ["a.html", `<p>${words}</p>`.repeat(count)],
    ["a.html", `<center>${`<p>${words}</p>`.repeat(count)}</center>`],
    ["a.md", `<main>\n\n${`${words}\n\n`.repeat(count)}</main>\n`]
  ])("is read whole: %s (%#)", async (name, content) => {
    const { articles } = await readProject({ [`articles/${name}`]: content })
    expect(articles[0]?.article.text.split("\n\n")).toHaveLength(count)
  })

  test("or of one line of five megabytes", async () => {
    for (const content of ["word ".repeat(1_000_000), "x".repeat(5_000_000), `a${" ".repeat(5_000_000)}b`]) {
      const { articles } = await readProject({ "articles/a.txt": content, "articles/b.md": content })
      expect(articles).toHaveLength(2)
    }
  })

  test("or of fifty thousand fields", async () => {
    const fields = Array.from({ length: 50_000 }, (_, index) => `key${index}: v\n`).join("")
    const { articles } = await readProject({ "articles/a.md": `---\n${fields}title: A\n---\nText.\n` })
    expect(articles[0]?.article.title).toBe("A")
  })
})
