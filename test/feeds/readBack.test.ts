import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { readBack } from "../../src/run/make/readBack.ts"
import { type Edition, type File, filesOf } from "../outputs/makeEdition.ts"
import { article, comment, edition, takesAll } from "./harbourNews.ts"
import { at } from "./harbour.ts"

const feeds = (one: Edition): ReadonlyArray<File> => filesOf(one).filter(({ meant }) => meant !== null)

/** What is found when some files are other than they should be. */
const found = async (one: Edition, spoil: (path: string, text: string) => string = (_path, text) => text) => {
  const findings = []
  for (const { path, type, text, meant } of feeds(one)) {
    if (text === null || meant === null) continue
    const finding = await Effect.runPromise(readBack({ path, type }, spoil(path, text()), meant()))
    if (finding !== null) findings.push(finding)
  }
  return findings
}

const plain = edition([
  article("ferry", {
    title: "Ferry & quay",
    url: "https://harbour.example.org/a?b=1&c=2",
    comments: [comment("c1", "2026-03-01T10:00:00Z")]
  }),
  article("souq", { published: at("2026-02-01T10:00:00+03:00") })
])

describe("reading feeds back", () => {
  test("finds nothing where the feeds say what the articles say", async () => {
    expect(await found(plain)).toEqual([])
    expect(await found(edition([]))).toEqual([])
  })

  test.each([
    "AT&T &amp; <b>sons</b> ]]> x",
    "a\u0000b\uD800c\uFFFE",
    "  edge spaces  ",
    "line\r\nends\tand\rmore",
    "\u202Eسفينة\u2066 \u{1F6F3}\u{FE0F}",
    "$& $1",
    " \n ",
    "\u0008",
    "__proto__",
    "constructor"
  ])("finds nothing for a title of %j", async (title) => {
    expect(await found(edition([article("x", { title, id: `urn:x:${title}`, comments: [] })]))).toEqual([])
  })

  test.each([
    ["rss.xml", "an item that is missing", /<item>[\s\S]*?<\/item>/, "", /1 items instead of 2/],
    ["atom.xml", "an item that is missing", /<entry>[\s\S]*?<\/entry>/, "", /1 items instead of 2/],
    ["rss.xml", "another id", "urn:x-harbour:ferry", "urn:x-harbour:fery", /the id of item 1/],
    ["atom.xml", "another title", "Title of souq", "Title of suq", /the title of item 2/],
    ["rss.xml", "a title that lost its ampersand", "Ferry &#x26; quay", "Ferry  quay", /the title of item 1/],
    ["atom.xml", "another link", "b=1&amp;c=2", "b=1&amp;c=3", /the link of item 1/],
    ["rss.xml", "another date", "10:00:00 +0300", "10:00:01 +0300", /the published of item 2/],
    ["rss.xml", "a date that is none", "Sun, 01 Feb 2026 10:00:00 +0300", "soon", /the published of item 2/],
    ["feed.json", "another id", "urn:x-harbour:ferry", "urn:x-harbour:fery", /the id of item 1/],
    ["feed.json", "another date", "2026-02-01T10:00:00+03:00", "2026-02-01T10:00:00Z", /the published of item 2/],
    ["feed.json", "broken JSON", '"items": [', '"items": [,', /cannot be read/],
    ["rss.xml", "broken XML", "</channel>", "", /cannot be read/],
    ["atom.xml", "no feed at all", /[\s\S]*/, "<html/>", /cannot be read/],
    ["articles/ferry/comments.xml", "a comment that is missing", /<item>[\s\S]*?<\/item>/, "", /0 items instead of 1/],
    ["comments/atom.xml", "a comment that is missing", /<entry>[\s\S]*?<\/entry>/, "", /0 items instead of 1/]
  ])("%s with %s is FF6005", async (path, _what, from, to, message) => {
    const findings = await found(plain, (name, text) => (name === path ? text.replace(from, to) : text))
    expect(findings).toMatchObject([
      { code: "FF6005", severity: "error", file: path, message: expect.stringMatching(message) }
    ])
  })

  test("every feed says what must be found in it: in each format, the comments and the archive too", () => {
    const many = Array.from({ length: 35 }, (_, n) => article(`a${n}`))
    expect(feeds(edition([...many, ...plain.entries.map((entry) => entry.article)])).map(({ path }) => path)).toEqual([
      "articles/ferry/comments.xml",
      "archive/1/rss.xml",
      "archive/1/atom.xml",
      "archive/1/feed.json",
      "rss.xml",
      "atom.xml",
      "feed.json",
      "comments/rss.xml",
      "comments/atom.xml"
    ])
  })

  test("a feed without a format is not looked for there", async () => {
    const one = edition(
      [article("x")],
      [
        {
          name: "latest",
          title: "x",
          ...takesAll,
          limit: 30,
          formats: ["json"]
        }
      ]
    )
    expect(feeds(one).map(({ path }) => path)).not.toContain("rss.xml")
    expect(await found(one)).toEqual([])
  })
})
