/** Comments that a program left incomplete: what one lacks costs that comment alone, is named where it stands, and is never made up. */
import { symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readProject } from "../project.ts"
import { articles, line, readCommented, sample } from "./commented.ts"

const page = "https://news.example.org/harbour/"

const bloggerComment = (number: number, parts: string): string =>
  `<entry><id>tag:blogger.com,1999:blog-1.post-${number}</id><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>` +
  `<blogger:parent>harbour-1</blogger:parent><content type="html">Words of ${number}.</content>${parts}</entry>`
const bloggerExport = (...entries: ReadonlyArray<string>): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><id>tag:blogger.com,1999:blog-1</id>${entries.join("")}</feed>`

const blogger = bloggerExport(
  bloggerComment(1, "<published>2026-03-01T09:00:00Z</published><author><name>Ada</name></author>"),
  bloggerComment(2, "<published>2026-03-01T10:00:00Z</published>")
)

/** The sample with one date that cannot be read. */
const spoilt = (text: string, ...dates: ReadonlyArray<string>): string =>
  dates.reduce((left, date) => left.replace(date, "soon"), text)

describe("a comment whose date cannot be read is named, and the others are published", () => {
  test.each([
    ["Disqus", sample("disqus.xml"), ["2026-03-01T15:00:00Z"], /post 9001 has no date/],
    ["WordPress", sample("wxr.xml"), ["2026-03-01 14:00:00", "2026-03-01 11:00:00"], /comment 20 has no date/],
    ["WordPress' feed", sample("wordpress-rss.xml"), ["Sun, 01 Mar 2026 11:00:00 +0000"], /#comment-20 has no date/],
    ["remark42", sample("remark42.xml"), ["Mon, 02 Mar 2026 11:05:00 EST"], /1a9d4c77 has no date/],
    ["webmention.io", sample("mentions.jf2"), ["2026-03-02T09:00:00Z"], /it has no date: "soon"/],
    [
      "Bluesky",
      sample("bluesky.json"),
      ["2026-03-01T08:00:00.000Z", "2026-03-01T08:00:01.000Z"],
      /at:\/\/did:plc:hana\/app\.bsky\.feed\.post\/3aaa has no date/
    ],
    ["Blogger", blogger, ["2026-03-01T10:00:00Z"], /comment tag:blogger\.com,1999:blog-1\.post-2 has no date/]
  ])("%s", async (_, text, dates, says) => {
    const path = `articles/harbour.comments.${text.startsWith("<") ? "xml" : "json"}`
    const { harbour: all } = await readCommented({ [path]: text })
    const { harbour, findings } = await readCommented({ [path]: spoilt(text, ...dates) })
    expect(harbour).toHaveLength(all.length - 1)
    const told = findings.filter(({ code }) => code === "FF1406")
    expect(told).toMatchObject([{ file: path, message: expect.stringMatching(says) as string }])
    expect(told[0]?.message).toMatch(/^1 comment of this file cannot be published; the first because /)
  })
})

test("a date of WordPress without its time zone is one of the site", async () => {
  const text = sample("wxr.xml").replace("2026-03-01 11:00:00", "0000-00-00 00:00:00")
  const { harbour } = await readCommented({ "articles/harbour.comments.xml": text })
  expect(harbour.map(({ published }) => published)).toContain("2026-03-01T14:00:00+01:00")
})

describe("a comment that does not say who or where it is", () => {
  test("of WordPress has no address of its own", async () => {
    const text = sample("wxr.xml").replace("<wp:comment_id>21</wp:comment_id>", "")
    const { harbour } = await readCommented({ "articles/harbour.comments.xml": text })
    const own = harbour.find(({ author }) => author.name === "Ines")
    expect(own?.url).toBeUndefined()
    expect(own?.id).not.toMatch(/#comment-/)
  })

  test("of Disqus or Blogger is of nobody", async () => {
    const disqus = sample("disqus.xml")
      .replace(/(?<=15:00:00Z[\s\S]*?)<author>.*<\/author>/, "")
      .replace('dsq:id="9001"', "")
    for (const [text, count] of [
      [disqus, 3],
      [blogger, 2]
    ] as const) {
      const { harbour } = await readCommented({ "articles/harbour.comments.xml": text })
      expect(harbour.map(({ author }) => author.name)).toContain("Anonymous")
      expect(harbour).toHaveLength(count)
      expect(harbour.every(({ id }) => id !== "")).toBe(true)
    }
  })

  test("of Mastodon is known by what it has, and by its account's address", async () => {
    const status = { visibility: "public", created_at: "2026-03-01T12:00:00Z", content: "<p>Oranges!</p>" }
    const read = (more: object) =>
      readCommented({
        "articles/harbour.comments.json": JSON.stringify({ descendants: [{ id: "7", ...status, ...more }] })
      }).then(({ harbour }) => harbour.map(line))
    expect(await read({})).toEqual(["7: Anonymous at 2026-03-01T12:00:00Z: Oranges!"])
    expect(await read({ uri: "tag:coast.example,2026:7", url: "https://coast.example/@mo/7" })).toEqual([
      "https://coast.example/@mo/7: Anonymous at 2026-03-01T12:00:00Z: Oranges! @ https://coast.example/@mo/7"
    ])
    expect(
      await read({ uri: "https://coast.example/s/7", account: { acct: "mo", url: "https://coast.example/@mo" } })
    ).toEqual([
      "https://coast.example/s/7: mo@coast.example <https://coast.example/@mo> at 2026-03-01T12:00:00Z: Oranges! @ https://coast.example/s/7"
    ])
  })
})

describe("webmentions of other programs than webmention.io", () => {
  const read = async (...children: ReadonlyArray<object>) => {
    const entries = children.map((one) => ({ published: "2026-03-01T12:00:00Z", ...one }))
    const { harbour } = await readCommented({ "articles/harbour.comments.json": JSON.stringify({ children: entries }) })
    return harbour.map(line)
  }

  test("are told by what they answer, are known by their address, and may have plain words", async () => {
    const source = "https://ada.example/1"
    const answer = {
      url: source,
      "wm-property": null,
      "in-reply-to": [page],
      summary: "Nods.",
      content: "Well said.\nIndeed."
    }
    expect(await read(answer)).toEqual([
      `${source}: ada.example <${source}> at 2026-03-01T12:00:00Z: Well said.|Indeed. @ ${source}`
    ])
    const mention = {
      "wm-source": source,
      "wm-property": null,
      author: { name: "Ada" },
      summary: "See there.",
      content: { value: "A page." }
    }
    expect(await read(mention)).toEqual([`${source}: Ada <${source}> at 2026-03-01T12:00:00Z: See there. @ ${source}`])
  })

  test("with an entry that is no mention keep the others", async () => {
    const mention = { url: "https://ada.example/1", "wm-id": "9", "wm-property": "in-reply-to", content: "Yes." }
    expect(await read({ url: 7, "wm-property": "in-reply-to", content: "No." }, mention)).toHaveLength(1)
  })

  test("are of the moment when they were received where their own date cannot be read", async () => {
    const mention = { "wm-id": 1, "wm-property": "in-reply-to", published: "soon", content: "Yes." }
    expect(await read({ ...mention, "wm-received": "2026-03-02T06:00:00Z" })).toEqual([
      "wm-1: Anonymous at 2026-03-02T06:00:00Z: Yes."
    ])
  })
})

describe("files that the config names", () => {
  const comment = (name: string): string =>
    JSON.stringify([{ author: name, date: "2026-03-01", text: "Yes.", article: page }])

  test("by a pattern for a folder are found in every such folder", async () => {
    const files = { "c-1/a.json": comment("Ada"), "c-2/a.json": comment("Bo"), "d/a.json": comment("Cy") }
    const { harbour } = await readCommented(files, { files: ["c-*/*.json"] })
    expect(harbour.map(({ author }) => author.name).toSorted()).toEqual(["Ada", "Bo"])
  })

  test("in a folder that leads out of the project are not read, and that is told", async () => {
    const { articles: read, findings } = await readProject(articles, {
      comments: { files: ["away/*.json"] },
      prepare: (root) => symlinkSync(tmpdir(), join(root, "away"))
    })
    expect(read.flatMap(({ article }) => article.comments)).toEqual([])
    expect(findings.filter(({ code }) => code === "FF1003")).toMatchObject([
      { file: "away/*.json", message: expect.stringMatching(/stay published/) as string }
    ])
  })
})
