/** Which article a comment goes to, which are shown, and what a hostile or broken file costs. */
import { truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { articles, line, readCommented, sample } from "./commented.ts"
import { readProject } from "../project.ts"

const rss = (...links: ReadonlyArray<string>): string =>
  `<rss version="2.0"><channel><link>https://news.example.org/</link>${links
    .map(
      (link, index) =>
        `<item><guid>c${index}</guid><link>${link}</link><author>Sam</author><pubDate>Mon, 02 Mar 2026 08:30:0${index} GMT</pubDate><description>Hello</description></item>`
    )
    .join("")}</channel></rss>`

const own = (...entries: ReadonlyArray<Readonly<Record<string, unknown>>>): string =>
  JSON.stringify(entries.map((entry) => ({ author: "Sam", date: "2026-03-01", text: "Hello", ...entry })))

describe("the article of a comment", () => {
  test.each([
    ["https://news.example.org/harbour/#c1", "harbour"],
    ["http://news.example.org/harbour", "harbour"],
    ["https://www.news.example.org/harbour/index.html?utm_source=x#c", "harbour"],
    ["HTTPS://NEWS.EXAMPLE.ORG/harbour/", "harbour"],
    ["https://news.example.org/2026/market", "market"],
    ["https://news.example.org/2026/market.html", "market"],
    ["https://old.example.com/2026/market/", "market"],
    ["https://old.example.com/blog/2019/harbour/", "harbour"],
    ["https://old.example.com/fish-market", "market"],
    ["https://news.example.org/ar/harbour/", "none"],
    ["https://news.example.org/", "none"],
    ["not an address", "none"]
  ])("%s: %s", async (link, expected) => {
    const { harbour, market, findings } = await readCommented({ "c/all.xml": rss(link) }, { files: ["c/*.xml"] })
    expect([harbour.length, market.length]).toEqual([expected === "harbour" ? 1 : 0, expected === "market" ? 1 : 0])
    expect(findings.map(({ code }) => code)).toEqual(expected === "none" ? ["FF1405"] : [])
  })

  test("is told apart by the query where addresses have one", async () => {
    const files = {
      "articles/a.md": "---\nurl: /?p=1\n---\nOne.\n",
      "articles/b.md": "---\nurl: /?p=2\n---\nTwo.\n",
      "c.xml": rss("https://news.example.org/?p=2#c", "https://news.example.org/?p=3#c")
    }
    const read = await readProject(files, { comments: { files: ["c.xml"] } })
    expect(read.articles.map(({ article }) => article.comments.length)).toEqual([0, 1])
    expect(read.findings.filter(({ code }) => code === "FF1405").map(({ message }) => message)).toEqual([
      "1 comment of this file belongs to no article: the first is about https://news.example.org/?p=3#c."
    ])
  })

  test.each([
    ["https://news.example.org/harbour/", "harbour"],
    ["harbour-1", "harbour"],
    ["fish-market", "market"]
  ])("fanfare's own list names it by address, id or slug: %s", async (article, expected) => {
    const { harbour, market } = await readCommented({ "c/all.json": own({ article }) }, { files: ["c"] })
    expect([harbour.length, market.length]).toEqual(expected === "harbour" ? [1, 0] : [0, 1])
  })

  test("a slug that two articles end in is nobody's", async () => {
    const files = {
      "articles/en.md": "---\nurl: /en/about/\n---\nOne.\n",
      "articles/ar.md": "---\nurl: /ar/about/\n---\nTwo.\n",
      "c.xml": rss("https://old.example.com/about/", "https://old.example.com/ar/about/")
    }
    const read = await readProject(files, { comments: { files: ["c.xml"] } })
    expect(read.articles.map(({ article }) => [article.slug, article.comments.length])).toEqual([
      ["ar", 1],
      ["en", 0]
    ])
  })

  test("what belongs to none is told once for a file, with the first", async () => {
    const { findings } = await readCommented({ "c.xml": sample("wxr.xml") }, { files: ["c.xml"] })
    expect(findings).toMatchObject([
      {
        code: "FF1405",
        severity: "warning",
        file: "c.xml",
        message:
          "1 comment of this file belongs to no article: the first is about https://news.example.org/2019/old-page/."
      }
    ])
  })

  test("comments of several files of one article are one thread", async () => {
    const { harbour } = await readCommented({
      "articles/harbour.comments.yaml": "- { id: y1, author: A, date: 2026-03-01T10:00:00Z, text: One }\n",
      "articles/harbour.comments.2.json": own({ id: "y2", inReplyTo: "y1", date: "2026-03-01T11:00:00Z" }),
      "articles/harbour.comments.mastodon.json": sample("mastodon.json")
    })
    expect(harbour.map(({ id }) => id.slice(-3))).toEqual(["y1", "y2", "002", "003", "005"])
    expect(harbour[1]?.inReplyTo).toBe("y1")
  })
})

describe("the files of the config", () => {
  test.each([
    [["c/a.json"], 1],
    [["c"], 3],
    [["c/*.json"], 2],
    [["c/**/*.json"], 3],
    [["./c/a.json", "c/a*"], 1],
    [["c/d/"], 1]
  ])("%j", async (files, count) => {
    const one = (id: string): string => own({ id, article: "harbour" })
    const { harbour, findings } = await readCommented(
      { "c/a.json": one("a"), "c/b.json": one("b"), "c/d/e.json": one("e"), "c/.hidden/f.json": one("f") },
      { files }
    )
    expect(harbour).toHaveLength(count)
    expect(findings).toEqual([])
  })

  test.each(["nothing.xml", "no/*.xml", "c/*.xml"])("%s, which is not there, is a finding", async (pattern) => {
    const { findings } = await readCommented({ "c/a.json": own({ article: "harbour" }) }, { files: [pattern] })
    expect(findings).toMatchObject([{ code: "FF1409", message: expect.stringContaining(pattern) as string }])
  })
})

describe("comments that are not shown", () => {
  const file = own(
    { id: "1", author: { name: "Troll", url: "https://spam.example/me" }, text: "One" },
    { id: "2", author: { name: "Ann", email: "ann@example.org" }, inReplyTo: "1", text: "Two" },
    { id: "3", author: { name: "Bob", url: "https://sub.spam.example/" }, text: "Three" },
    { id: "4", author: { name: "Cid", url: "https://social.example/@cid" }, text: "Four" },
    { id: "5", author: "Dee", url: "https://social.example/@dee/99", text: "Five" }
  )
  const shown = async (comments: Parameters<typeof readCommented>[1], more = {}): Promise<string> =>
    (await readCommented({ "articles/harbour.comments.json": file, ...more }, comments)).harbour
      .map(({ id }) => id)
      .join(" ")

  test.each([
    ["an id", "2", "1 3 4 5"],
    ["a name, whatever its case", "TROLL", "2 3 4 5"],
    ["an e-mail address", "Ann@example.org", "1 3 4 5"],
    ["a host with all below it", "spam.example", "2 4 5"],
    ["a host alone", "sub.spam.example", "1 2 4 5"],
    ["an address of its author", "https://social.example/@cid", "1 2 3 5"],
    ["an address with all below it", "social.example/@dee", "1 2 3 4"],
    ["an address of another person", "https://social.example/@ci", "1 2 3 4 5"],
    ["a part of a name", "rol", "1 2 3 4 5"],
    ["a top-level domain, which is no host", "example", "1 2 3 4 5"]
  ])("%s", async (_, entry, expected) => {
    expect(await shown({ hide: [entry] })).toBe(expected)
  })

  test("handles of networks, with and without their @", async () => {
    for (const hide of ["@omar@social.example", "nadia@coast.example", "hana.example.org"]) {
      const { harbour } = await readCommented(
        {
          "articles/harbour.comments.1.json": sample("mastodon.json"),
          "articles/harbour.comments.2.json": sample("bluesky.json")
        },
        { hide: [hide] }
      )
      expect(harbour, hide).toHaveLength(4)
    }
  })

  test("an answer to one of them stands by itself, and the report says how many there are", async () => {
    const { harbour, findings } = await readCommented(
      { "articles/harbour.comments.json": file },
      { hide: ["spam.example"] }
    )
    expect(harbour.find(({ id }) => id === "2")).not.toHaveProperty("inReplyTo")
    expect(findings).toMatchObject([
      { code: "FF1408", severity: "info", message: "2 comments are not shown, as the config asks." }
    ])
  })

  test("a file lists more of them, one on a line", async () => {
    const hidden = "# moderated by the desk\n\nTroll\n  @cid@social.example\nhttps://social.example/@cid\n5\n"
    expect(await shown({ hide: ["2"], hideFile: "hidden.txt" }, { "hidden.txt": hidden })).toBe("3")
  })

  test("a list of those that are shown leaves out all others", async () => {
    expect(await shown({ show: ["Ann", "5"] })).toBe("2 5")
    expect(await shown({ show: [] })).toBe("")
    expect(await shown({ show: ["Ann", "5"], hide: ["5"] })).toBe("2")
  })

  test("a host is no author's name and a name no host", async () => {
    expect(await shown({ hide: ["Dee.", "ee", "https://", "@", "..", "*"] })).toBe("1 2 3 4 5")
  })
})

describe("a broken file", () => {
  test("gives the comments before the break, and says where it is", async () => {
    const whole = sample("disqus.xml")
    const end = whole.indexOf("<p>Rude")
    const { harbour, findings } = await readCommented({
      "articles/harbour.comments.xml": whole.slice(0, end)
    })
    expect(harbour.map(({ id }) => id)).toEqual(["disqus-9001", "disqus-9002"])
    expect(findings).toMatchObject([
      { code: "FF1407", file: "articles/harbour.comments.xml", line: whole.slice(0, end).split("\n").length }
    ])
  })

  test.each([
    ["<html><body>Not found</body></html>", "FF1401"],
    ["<", "FF1401"],
    ['{"error":"Record not found"}', "FF1401"],
    ['{"descendants":[', "FF1401"],
    ["just words", "FF1401"],
    ["", undefined],
    ["[]", undefined],
    ['{"ancestors":[],"descendants":[]}', undefined],
    ['{"type":"feed","name":"Webmentions","children":[]}', undefined],
    ["<rss><channel/></rss>", undefined]
  ])("%j", async (text, code) => {
    const { harbour, findings } = await readCommented({ "articles/harbour.comments.json": text })
    expect(harbour).toEqual([])
    expect(findings.map((one) => one.code)).toEqual(code === undefined ? [] : [code])
  })

  test("entries of the wrong shape do not cost their neighbours", async () => {
    const file = JSON.parse(sample("mastodon.json")) as { descendants: Array<unknown> }
    file.descendants.unshift(null, 7, "x", [], {}, { id: "1" }, { id: 2, visibility: "public" })
    file.descendants.push({ id: "9", visibility: "public", created_at: "soon", content: "<p>x</p>" })
    const { harbour, findings } = await readCommented({ "articles/harbour.comments.json": JSON.stringify(file) })
    expect(harbour).toHaveLength(3)
    expect(findings).toMatchObject([
      {
        code: "FF1406",
        message: '1 comment of this file cannot be published; the first because it has no date: "soon".'
      }
    ])
  })

  test("one that is larger than 100 MB is left out unread", async () => {
    const { findings } = await readProject(articles, {
      comments: { files: ["huge.xml"] },
      prepare: (root) => {
        writeFileSync(join(root, "huge.xml"), "")
        truncateSync(join(root, "huge.xml"), 100_000_001)
      }
    })
    expect(findings.filter(({ code }) => code === "FF1002")).toMatchObject([{ file: "huge.xml" }])
  })
})

describe("a hostile file", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}"><!ENTITY f SYSTEM "file:///etc/passwd">]>`

  test("entities that it declares are not expanded, and no file is read for them", async () => {
    const feed = rss("https://news.example.org/harbour/#c1").replace(">Hello<", ">&c; &f; Hello<")
    const { harbour } = await readCommented({ "articles/harbour.comments.xml": bomb + feed })
    expect(harbour.map(({ text }) => text)).toEqual(["&c; &f; Hello"])
  })

  test.each([
    ["elements", `<rss><channel>${"<item><x>".repeat(50_000)}`],
    ["lists", `${"[".repeat(200_000)}`],
    ["JSON", `{"descendants":[${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}]}`],
    ["YAML", `${"- ".repeat(20_000)}x`],
    ["YAML in flow", `a: ${"{a: ".repeat(20_000)}`]
  ])("%s within each other without end", async (_, text) => {
    const { harbour } = await readCommented({ "articles/harbour.comments.json": text })
    expect(harbour).toEqual([])
  })

  test("a Bluesky thread of ten thousand answers to answers", async () => {
    const view = (index: number, replies: string): string =>
      `{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/${index}","author":{"did":"did:plc:a","handle":"a.example"},"record":{"text":"${index}","createdAt":"2026-03-01T08:00:00Z"},"indexedAt":"2026-03-01T08:00:00Z"},"replies":[${replies}]}`
    let thread = view(10_000, "")
    for (let index = 9999; index >= 0; index -= 1) thread = view(index, thread)
    const { harbour } = await readCommented({ "articles/harbour.comments.json": `{"thread":${thread}}` })
    expect(harbour).toHaveLength(10_000)
  })

  test("HTML in a comment that is nested without end costs that comment alone", async () => {
    const deep = own({ id: "1", html: "<b>".repeat(5000) }, { id: "2", html: "<em><p>".repeat(400) }, { id: "3" })
    const { harbour, findings } = await readCommented({ "articles/harbour.comments.json": deep })
    expect(harbour.map(({ id }) => id)).toEqual(["3"])
    expect(findings.map(({ code }) => code)).toEqual(["FF1402", "FF1402"])
  })

  test("markup beyond what a person writes leaves the words", async () => {
    const { harbour } = await readCommented({
      "articles/harbour.comments.json": own({ html: "<b>a</b> ".repeat(1000) })
    })
    expect(harbour[0]?.html).toBe(`<p>${"a ".repeat(1000).trim()}</p>`)
  })

  test("half surrogates, controls and marks of direction never become markup or break an id", async () => {
    const { harbour } = await readCommented({
      "articles/harbour.comments.json": own({
        id: "a\ud800\u0000 b",
        author: { name: "\udc00M\u0007ina\u202e" },
        text: "Hi \ud83d there \u202etxt <b>"
      })
    })
    expect(harbour[0]).toMatchObject({ id: "a b", author: { name: "Mina" }, html: "<p>Hi  there txt &#x3C;b></p>" })
  })

  test("half surrogates in every field of every format", async () => {
    const half = (text: string): string =>
      text.replace(/(?<=: ")(?!at:|https?:|app\.|!|public|in-reply-to|feed|entry|20)/g, "\\ud800")
    for (const name of ["mentions.jf2", "mastodon.json", "bluesky.json"]) {
      const { harbour } = await readCommented({ "articles/harbour.comments.json": half(sample(name)) })
      expect(harbour.length, name).toBeGreaterThan(1)
      const written = harbour.map(({ html, author, text }) => [html, author.name, author.url, text].join(""))
      expect(written.filter((one) => !one.isWellFormed())).toEqual([])
    }
  })

  test("ten thousand comments of an export are read and tied", async () => {
    const comment = (index: number): string =>
      `<wp:comment><wp:comment_id>${index}</wp:comment_id><wp:comment_author>A${index}</wp:comment_author><wp:comment_date_gmt>2026-03-01 08:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[Number <b>${index}</b>]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${index - 1}</wp:comment_parent></wp:comment>`
    const all = Array.from({ length: 10_000 }, (_, index) => comment(index + 1)).join("")
    const export_ = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><link>https://news.example.org/harbour/</link><guid>g</guid>${all}</item></channel></rss>`
    const { harbour } = await readCommented({ "c.xml": export_ }, { files: ["c.xml"] })
    expect(harbour).toHaveLength(10_000)
    expect(harbour.filter(({ inReplyTo }) => inReplyTo !== undefined)).toHaveLength(9999)
  })
})

test("a comment under two articles keeps its id in both", async () => {
  const { harbour, market } = await readCommented({
    "articles/harbour.comments.json": sample("mastodon.json"),
    "articles/market.comments.json": sample("mastodon.json")
  })
  expect(market.map(line)).toEqual(harbour.map(line))
})
