import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import { decodeFeed } from "../../../src/markup/decodeFeed.ts"
import { feedDate } from "../../../src/text/feedDate.ts"
import { readOldFeed } from "../../../src/sources/feed/readOldFeed.ts"

/** As WordPress writes it: guids are permalinks by number, the comments feed has links of its own. */
const wordpress = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Harbour</title>
<atom:link href="https://old.example.org/feed/" rel="self" type="application/rss+xml"/>
<link>https://old.example.org</link>
<generator>https://wordpress.org/?v=6.5</generator>
<image><title>Picture</title><link>https://old.example.org/picture</link></image>
<item>
  <title>The harbour&#8217;s day &amp; night</title>
  <link>https://old.example.org/2026/03/harbour/</link>
  <dc:creator><![CDATA[Lena]]></dc:creator>
  <pubDate>Sun, 01 Mar 2026 06:30:00 +0000</pubDate>
  <guid isPermaLink="false">https://old.example.org/?p=12</guid>
  <content:encoded><![CDATA[<title>no title</title><p>Text</p>]]></content:encoded>
</item>
<item>
  <title><![CDATA[Tea & toast]]></title>
  <guid>https://old.example.org/tea/</guid>
  <dc:date>2026-03-02T10:00:00Z</dc:date>
</item>
</channel></rss>`

/** As Jekyll writes it: ids are paths under the site's address. */
const jekyll = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://old.example.org/blog/">
<generator uri="https://jekyllrb.com/" version="4.3.2">Jekyll</generator>
<link href="https://old.example.org/feed.xml" rel="self"/><id>https://old.example.org/feed.xml</id>
<title type="html">Harbour</title>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <b>harbour</b> opens</div></title>
<link rel="edit" href="/edit/1"/><link href="harbour.html" rel="alternate"/>
<published>2026-03-01T09:30:00.5+03:00</published><updated>2026-03-05T00:00:00+00:00</updated>
<id>https://old.example.org/blog/harbour</id>
<source><id>urn:other</id><title>Other</title></source></entry>
</feed>`

describe("what readers know an item by", () => {
  test("RSS: its guid, whether it is an address or not, its link, title and date", () => {
    const feed = readOldFeed(wordpress)
    expect(feed).toMatchObject({
      format: "rss",
      feedId: null,
      generator: "https://wordpress.org/?v=6.5",
      brokenOff: null
    })
    expect(feed?.items).toEqual([
      {
        id: "https://old.example.org/?p=12",
        link: "https://old.example.org/2026/03/harbour/",
        title: "The harbour\u2019s day & night",
        published: "2026-03-01T06:30:00Z",
        updated: null,
        text: null,
        summary: null
      },
      {
        id: "https://old.example.org/tea/",
        link: "https://old.example.org/tea/",
        title: "Tea & toast",
        published: "2026-03-02T10:00:00Z",
        updated: null,
        text: null,
        summary: null
      }
    ])
  })

  test("Atom: its id, its alternate link against xml:base, and both dates; never those of its source", () => {
    const feed = readOldFeed(jekyll)
    expect(feed).toMatchObject({
      format: "atom",
      feedId: "https://old.example.org/feed.xml",
      generator: "Jekyll/4.3.2"
    })
    expect(feed?.items).toEqual([
      {
        id: "https://old.example.org/blog/harbour",
        link: "https://old.example.org/blog/harbour.html",
        title: "The harbour opens",
        published: "2026-03-01T09:30:00+03:00",
        updated: "2026-03-05T00:00:00Z",
        text: null,
        summary: null
      }
    ])
  })

  test("JSON Feed: id, url, title, dates and text; a number is an id, and a bad item spoils no other", () => {
    const feed = readOldFeed(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Harbour",
        items: [
          { id: 7, url: "/seven", title: "Seven", date_published: "2026-03-01T09:30:00Z", content_text: "Text" },
          "no item",
          { url: "https://old.example.org/8", date_modified: "nonsense" }
        ]
      }),
      "https://old.example.org/feed.json"
    )
    expect(feed?.items).toMatchObject([
      { id: "7", link: "https://old.example.org/seven", published: "2026-03-01T09:30:00Z", text: "Text" },
      { id: "https://old.example.org/8", published: null, title: "" }
    ])
  })

  test("RSS 1.0: its address in rdf:about", () => {
    const feed = readOldFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>C</title></channel><item rdf:about="https://old.example.org/1"><title>One</title><link>https://old.example.org/1</link></item></rdf:RDF>`
    )
    expect(feed?.items).toMatchObject([{ id: "https://old.example.org/1", title: "One" }])
  })

  test("is what rss-parser reads too", async () => {
    const { items } = await new Parser().parseString(wordpress)
    const read = readOldFeed(wordpress)?.items ?? []
    expect(read.map(({ id, title }) => [id, title])).toEqual(items.map((item) => [item.guid, item.title]))
  })
})

describe("a feed that is broken", () => {
  test("gives the items before that place, and says where it is", () => {
    const feed = readOldFeed(
      `${wordpress.slice(0, wordpress.indexOf("<item>\n  <title><![CDATA"))}<item><title>Half</ti`
    )
    expect(feed?.items.map(({ id }) => id)).toEqual(["https://old.example.org/?p=12"])
    expect(feed?.brokenOff).toMatchObject({ line: 17, reason: expect.any(String) })
  })

  test("by an entity that nobody knows or a bare ampersand is read to its end", () => {
    const feed = readOldFeed(wordpress.replace("<title>Harbour<", "<title>Harbour & sea&nbsp;<"))
    expect(feed?.items).toHaveLength(2)
  })

  test("by nothing but flaws is given up", () => {
    const flawed = `<rss><channel><item><guid>1</guid></item><title>${"&x;".repeat(20_000)}</title><item><guid>2</guid></item>`
    expect(readOldFeed(flawed)).toMatchObject({ items: [{ id: "1" }], brokenOff: { line: 1 } })
  })

  test.each([
    ["a page", "<html><body>Not found</body></html>"],
    ["nothing", ""],
    ["other JSON", '{"version":1}'],
    ["other XML", "<urlset/>"]
  ])("%s is no feed", (_, text) => {
    expect(readOldFeed(text)?.items ?? []).toEqual([])
  })

  test("entities of its own are not expanded, and deep nesting ends the reading", () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><guid>1</guid><title>&b;</title></item></channel></rss>`
    expect(readOldFeed(bomb)?.items[0]?.title).not.toContain("aaaa")
    expect(readOldFeed(`<rss><channel>${"<x>".repeat(20_000)}`)?.brokenOff?.reason).toContain("nested")
  })
})

describe("a date", () => {
  test.each([
    ["Sun, 01 Mar 2026 06:30:00 GMT", "2026-03-01T06:30:00Z"],
    ["Sun, 01 Mar 2026 06:30:00 EST", "2026-03-01T06:30:00-05:00"],
    ["1 Mar 26 06:30 +0300", "2026-03-01T06:30:00+03:00"],
    ["Sun, 01 Mar 2026 06:30:00 +03:00", "2026-03-01T06:30:00+03:00"],
    ["2026-03-01T06:30:00.123+03:00", "2026-03-01T06:30:00+03:00"],
    ["2026-03-01T06:30Z", "2026-03-01T06:30:00Z"],
    ["2026-03-01", "2026-03-01T00:00:00Z"],
    ["yesterday", null],
    ["2026-02-31T00:00:00Z", null]
  ])("%s", (text, expected) => {
    expect(feedDate(text)).toBe(expected)
  })
})

test("bytes are read by their mark, then their declaration, then the server's word, then as UTF-8", () => {
  const arabic = Uint8Array.from([
    ...new TextEncoder().encode('<?xml version="1.0" encoding="windows-1256"?><a>'),
    0xd3,
    0xe3,
    0xdf
  ])
  expect(decodeFeed(arabic, null)).toContain("سمك")
  expect(decodeFeed(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), "utf-8")).toBe("A")
  expect(decodeFeed(Uint8Array.from([0xe9]), "iso-8859-1")).toBe("é")
  expect(decodeFeed(new TextEncoder().encode("é"), null)).toBe("é")
  expect(decodeFeed(new TextEncoder().encode("a"), "no-such-charset")).toBeUndefined()
})

describe("a bare ampersand", () => {
  const feed = (item: string): string =>
    `<rss version="2.0"><channel><title>A & B</title><link>https://a.example/</link>${item}</channel></rss>`
  const first = (item: string) => readOldFeed(feed(`<item>${item}</item>`))?.items[0]

  test.each([
    ["<title>AT&T and R&D</title>", "AT&T and R&D"],
    ["<title>Ferry & quay; back</title>", "Ferry & quay; back"],
    ["<title>1 && 2 &</title>", "1 && 2 &"],
    ["<title>Tea &amp; toast &#38; jam &#x26; bread</title>", "Tea & toast & jam & bread"],
    ["<title><![CDATA[Tea & <b>toast</b> &amp;]]></title>", "Tea & <b>toast</b> &amp;"],
    ["<!-- a & b --><title>After & comment</title>", "After & comment"],
    ["<title>&#notanumber; &x y;</title>", "&#notanumber; &x y;"]
  ])("means itself: %s", (item, title) => {
    expect(first(item)?.title).toBe(title)
  })

  test("in an address too, which is relative to the channel's", () => {
    expect(first("<title>A</title><link>/rel/4?a=1&b=2</link>")?.link).toBe("https://a.example/rel/4?a=1&b=2")
  })

  test("leaves lines and the reading time as they are", () => {
    const many = feed(`${"&\n".repeat(50_000)}<item><guid>1</guid></item>${"<![CDATA[ & ".repeat(2000)}`)
    expect(readOldFeed(many)).toMatchObject({ items: [{ id: "1" }], brokenOff: { line: 50_001 } })
  })

  test("an item without a title has its description", () => {
    expect(
      first("<link>https://a.example/3</link><description>Only &lt;b&gt;words&lt;/b&gt; here</description>")
    ).toMatchObject({
      title: "",
      summary: "Only <b>words</b> here"
    })
  })
})
