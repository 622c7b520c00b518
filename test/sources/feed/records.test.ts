/** The items of a feed as articles: what a record says of each, and what a build makes of a feed in a file. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { feedRecords } from "../../../src/sources/feed/feedRecords.ts"
import { readFeed } from "../../../src/sources/feed/readFeed.ts"
import type { SourceRecord } from "../../../src/sources/records/RecordFeed.ts"
import { readProject } from "../project.ts"
import { atomEntry, rssItem, samples } from "./samples.ts"

const records = (text: string): ReadonlyArray<SourceRecord> => feedRecords(Result.getOrThrow(readFeed(text)))
const record = (text: string): SourceRecord | undefined => records(text)[0]

describe("a record", () => {
  test("says all that an item says, by the names of JSON Feed", () => {
    expect(records(samples["RSS 2.0"])).toEqual(
      [
        {
          id: "tag:harbour.example,2026:1",
          url: "https://harbour.example/ferry",
          title: "Ferry & tide",
          content_html: "<p>The ferry left at <b>six</b>.</p>",
          summary: "The ferry left at six.",
          date_published: "2026-03-01T06:30:00Z",
          authors: [{ name: "Lena Haddad" }],
          tags: ["Boats", "Tides"],
          language: "en"
        },
        {
          id: "https://harbour.example/storm",
          url: "https://harbour.example/storm",
          title: "Storm",
          date_published: "2026-02-28T20:00:00Z",
          language: "en"
        }
      ].map((one) =>
        "summary" in one ? Object.fromEntries(Object.entries(one).filter(([key]) => key !== "summary")) : one
      )
    )
  })

  test.each([
    ["a tag", "tag:a.example,2026:1", undefined],
    ["an address", "https://a.example/?p=1", undefined],
    ["a number", "4711", "4711"],
    ["a path", "/posts/1", "/posts/1"]
  ])("keeps the id that readers know: %s", (_, id, guid) => {
    expect(record(rssItem(`<guid isPermaLink="false">${id}</guid>`))).toMatchObject({
      id,
      ...(guid === undefined ? {} : { guid })
    })
  })

  test("without an id has one that stays the same while other items come and go", () => {
    const [one, two] = ["<title>One</title><description>a</description>", "<title>Two</title>"]
    const ids = records(rssItem(one).replace("</item>", `</item><item>${two}</item>`)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(records(rssItem(two)).map(({ id }) => id)).toEqual([ids[1]])
    expect(record(rssItem("<description>only words</description>"))?.id).toMatch(/^item-[\da-f]{16}$/)
  })

  test.each([
    ["a summary alone is the body", "<description>&lt;p&gt;S&lt;/p&gt;</description>", { content_html: "<p>S</p>" }],
    ["plain words are a plain body", "<description>S\n\nT</description>", { content_text: "S\n\nT" }],
    [
      "beside a content it is a summary",
      "<description>&lt;i&gt;S&lt;/i&gt; &amp;amp; T</description><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded>",
      { content_html: "<p>C</p>", summary: "S & T" }
    ],
    [
      "one that says the same is none",
      "<description>C</description><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded>",
      { content_html: "<p>C</p>" }
    ]
  ])("%s", (_, inner, body) => {
    const { content_html, content_text, summary } = record(rssItem(inner)) ?? {}
    expect(
      Object.fromEntries(
        Object.entries({ content_html, content_text, summary }).filter(([, value]) => value !== undefined)
      )
    ).toEqual(body)
  })

  test("has the widest picture with its credit and its caption", () => {
    const inner =
      '<media:thumbnail url="https://a.example/t.jpg" width="80"/><media:content url="https://a.example/i.jpg" medium="image" width="1200"><media:credit>Omar</media:credit><media:description>Quay</media:description></media:content>'
    expect(record(rssItem(inner))?.["images"]).toEqual([
      { src: "https://a.example/i.jpg", caption: "Quay", credit: "Omar" }
    ])
  })

  test("has the people of the feed where its item names nobody, and nobody by an address alone", () => {
    const author = "<author><name>Desk</name><uri>https://a.example/desk</uri></author>"
    expect(record(atomEntry("<title>One</title>").replace("<entry>", `${author}<entry>`))?.authors).toEqual([
      { name: "Desk", url: "https://a.example/desk" }
    ])
    expect(record(rssItem("<author>lena@a.example</author>"))?.authors).toBeUndefined()
    expect(
      record(rssItem("<title>One</title>", "<managingEditor>e@a.example (Editor)</managingEditor>"))?.authors
    ).toBeUndefined()
  })

  test.each([
    [
      "as Atom's publishing says it",
      atomEntry('<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>')
    ],
    [
      "as its older name says it",
      atomEntry('<app:control xmlns:app="http://purl.org/atom/app#"><app:draft>yes</app:draft></app:control>')
    ],
    ["as WordPress says it", rssItem("<wp:status>draft</wp:status>")],
    [
      "as WordPress says it of what is private",
      rssItem('<wp:status xmlns:wp="http://wordpress.org/export/1.2/">private</wp:status>')
    ],
    ["as WordPress says it of a page", rssItem("<wp:status>publish</wp:status><wp:post_type>page</wp:post_type>")],
    [
      "as WordPress says it of a file",
      rssItem("<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>")
    ],
    ["as WordPress says it of what has a password", rssItem("<wp:post_password>x</wp:post_password>")],
    [
      "as JSON may say it",
      JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [{ id: 1, draft: true }] })
    ]
  ])("is none of a draft, %s", (_, text) => {
    expect(records(text)).toEqual([])
  })

  test("is one of what WordPress says is published", () => {
    const inner = "<title>One</title><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_password/>"
    expect(records(rssItem(inner))).toHaveLength(1)
  })

  test("never links to what is no page", () => {
    expect(record(rssItem("<guid isPermaLink='false'>1</guid><link>javascript:alert(1)</link>"))?.url).toBeUndefined()
  })
})

describe("a feed as a source", () => {
  const read = (feed: string | Uint8Array) =>
    readProject({ "old/feed.xml": feed }, { sources: [{ kind: "feed", from: "old/feed.xml" }] })

  test.each(Object.keys(samples) as ReadonlyArray<keyof typeof samples>)("gives articles: %s", async (name) => {
    const { articles, findings } = await read(samples[name])
    expect(articles.map(({ article }) => [article.title, article.url]).toSorted()).toEqual([
      ["Ferry & tide", "https://harbour.example/ferry"],
      ["Storm", "https://harbour.example/storm"]
    ])
    expect(findings.filter(({ severity, code }) => severity === "error" || code === "FF1603")).toEqual([])
  })

  test("keeps ids, people, tags, dates and the picture, and makes the text safe", async () => {
    const inner = `<guid isPermaLink="false">4711</guid><title>Ferry</title><link>https://a.example/ferry</link><pubDate>Sun, 01 Mar 2026 06:30:00 +0300</pubDate><dc:creator>Lena</dc:creator><category>Boats</category><description><![CDATA[<p onclick="x()">It left. <a href="/t">T</a></p><script>x()</script>]]></description><media:content url="https://a.example/i.jpg" medium="image"><media:credit>Omar</media:credit></media:content>`
    const { articles } = await read(rssItem(inner, "<link>https://a.example/</link>"))
    expect(articles[0]).toMatchObject({ declaredId: "4711" })
    expect(articles[0]?.article).toMatchObject({
      id: "4711",
      published: "2026-03-01T06:30:00+03:00",
      authors: [{ name: "Lena" }],
      tags: ["Boats"],
      html: '<p>It left. <a href="https://a.example/t">T</a></p>',
      images: [{ url: "https://a.example/i.jpg" }]
    })
  })

  test("in another encoding, or with damaged bytes, is read, and the damage told", async () => {
    const legacy = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><guid>1</guid><title>'),
      Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]),
      Buffer.from("</title></item></channel></rss>")
    ])
    expect((await read(legacy)).articles.map(({ article }) => article.title)).toEqual(["Паром"])
    const damaged = Buffer.concat([
      Buffer.from("<rss><channel>\n<item><guid>1</guid><title>Été et é"),
      Buffer.from([0xc3]),
      Buffer.from("</title></item></channel></rss>")
    ])
    const { articles, findings } = await read(damaged)
    expect(articles).toHaveLength(1)
    expect(findings.filter(({ code }) => code === "FF1007")).toMatchObject([
      { file: "old/feed.xml", line: 2, severity: "warning" }
    ])
  })

  test("with two items of one id has the first, and says so", async () => {
    const { articles, findings } = await read(
      "<rss><channel><item><guid>1</guid><title>A</title></item><item><guid>1</guid><title>B</title></item></channel></rss>"
    )
    expect(articles.map(({ article }) => article.title)).toEqual(["A"])
    expect(findings.filter(({ code }) => code === "FF1602")).toMatchObject([{ file: "old/feed.xml" }])
  })
})
