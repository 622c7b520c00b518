/** A feed of every format gives one shape: the same titles, links, ids, dates, people and words. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import type { Feed, FeedItem } from "../../../src/sources/feed/Feed.ts"
import { readFeed } from "../../../src/sources/feed/readFeed.ts"
import { atomEntry, rssItem, type SampleName, samples } from "./samples.ts"

const read = (text: string, address?: string): Feed =>
  Result.getOrThrow(readFeed(text, address === undefined ? {} : { address }))
const first = (text: string, address?: string): FeedItem => {
  const [item] = read(text, address).items
  if (item === undefined) throw new Error("no item")
  return item
}

/** What a format cannot say of the two stories. */
const silent: Partial<Record<SampleName, ReadonlyArray<string>>> = {
  "RSS 0.91": ["id", "published", "authors", "categories", "summary"],
  "RSS 0.9": ["id", "published", "authors", "categories", "summary", "content", "language"],
  "RSS 1.0": ["id"],
  "Atom 0.3": ["categories"],
  CDF: ["id", "authors", "categories", "content", "language"]
}

describe.each(Object.entries(samples))("%s", (name, text) => {
  const says = (part: string): boolean => silent[name as SampleName]?.includes(part) !== true

  test("says the same of the feed", () => {
    const feed = read(text)
    expect(feed).toMatchObject({
      title: "Harbour News",
      description: "All about boats",
      link: "https://harbour.example/",
      brokenOff: null,
      flaws: null,
      ...(says("language") ? { language: "en" } : {})
    })
    expect(feed.items).toHaveLength(2)
  })

  test("says the same of its items", () => {
    const [ferry, storm] = read(text).items
    expect(ferry).toMatchObject({
      title: "Ferry & tide",
      link: "https://harbour.example/ferry",
      ...(says("id") ? { id: "tag:harbour.example,2026:1", isAddress: false } : { isAddress: true }),
      ...(says("published") ? { published: "2026-03-01T06:30:00Z", updated: null } : {}),
      ...(says("authors") ? { authors: [{ name: "Lena Haddad", url: null, email: null }] } : {}),
      ...(says("categories") ? { categories: ["Boats", "Tides"] } : {})
    })
    if (says("summary")) expect(ferry?.summary?.text).toBe("The ferry left at six.")
    if (says("content")) expect((ferry?.content ?? ferry?.summary)?.html).toBe("<p>The ferry left at <b>six</b>.</p>")
    expect(storm).toMatchObject({
      id: "https://harbour.example/storm",
      isAddress: !name.startsWith("Atom"),
      link: "https://harbour.example/storm",
      title: "Storm",
      content: null,
      summary: null,
      authors: [],
      categories: [],
      pictures: [],
      enclosures: [],
      ...(says("published") ? { published: "2026-02-28T20:00:00Z" } : {})
    })
  })
})

describe("a feed", () => {
  test("says what made it, its own id and address, its picture and its format", () => {
    expect(read(samples["RSS 2.0"])).toMatchObject({
      format: "rss",
      version: "2.0",
      id: null,
      generator: "Quay 1.2",
      self: "https://harbour.example/rss.xml",
      image: "https://harbour.example/logo.png"
    })
    expect(read(samples["Atom 1.0"])).toMatchObject({
      format: "atom",
      version: "1.0",
      id: "tag:harbour.example,2026:feed",
      generator: "Quay/1.2",
      self: "https://harbour.example/atom.xml",
      image: "https://harbour.example/logo.png",
      updated: "2026-03-02T00:00:00Z"
    })
    expect(read(samples["Atom 0.3"])).toMatchObject({ format: "atom", version: "0.3" })
    expect(read(samples["JSON Feed 1.1"])).toMatchObject({
      format: "json",
      version: "1.1",
      self: "https://harbour.example/feed.json"
    })
  })

  test.each([
    ["RSS", '<rss version="2.0"><channel><title>C</title></channel></rss>'],
    ["RSS without a version", "<rss><channel/></rss>"],
    ["RDF", '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'],
    ["Atom", '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ["JSON Feed", '{"version":"https://jsonfeed.org/version/1","items":[]}']
  ])("without items is one: %s", (_, text) => {
    expect(read(text).items).toEqual([])
  })

  test.each([
    ["nothing", "", "is empty"],
    ["blanks", " \n\t\ufeff", "is empty"],
    ["a page", "<!DOCTYPE html><html><body>Not found</body></html>", "is a page of HTML"],
    ["a page without a doctype", "\n<HTML><head><title>Log in</title>", "is a page of HTML"],
    ["a page that tells of feeds", "<html><body><pre><rss></pre></body></html>", "is a page of HTML"],
    ["other XML", "<urlset/>", "is neither RSS nor Atom nor JSON Feed"],
    ["other JSON", '{"version":1}', "is neither RSS nor Atom nor JSON Feed"],
    [
      "a JSON Feed without a list",
      '{"version":"https://jsonfeed.org/version/1"}',
      "is neither RSS nor Atom nor JSON Feed"
    ],
    ["words", "Hello", "is neither RSS nor Atom nor JSON Feed"],
    [
      "RSS that breaks off",
      "<rss><channel>\n<item><title>Ha",
      "breaks off in line 2, before its first whole item (<title> is not closed)"
    ],
    ["JSON that breaks off", '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"', "breaks off in line 1"]
  ])("is none: %s", (_, text, reason) => {
    expect(readFeed(text)).toMatchObject({ failure: { reason: expect.stringContaining(reason) } })
  })

  test("in the namespaces of others is one by its prefixes, whatever these are", () => {
    const text = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1"><z:channel><z:title>C</z:title></z:channel><z:item r:about="https://a.example/1"><z:title>One</z:title><d:creator>Omar</d:creator></z:item></r:RDF>`
    expect(first(text)).toMatchObject({ id: "https://a.example/1", title: "One", authors: [{ name: "Omar" }] })
    const atom = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>urn:1</a:id><a:title>One</a:title><a:link href="https://a.example/1"/></a:entry></a:feed>`
    expect(first(atom)).toMatchObject({ id: "urn:1", title: "One", link: "https://a.example/1" })
  })

  test.each([
    ["not declared", ""],
    ["declared with another scheme", 'xmlns:dc="https://purl.org/dc/elements/1.1/"'],
    ["declared without its end", 'xmlns:dc="http://purl.org/dc/elements/1.1"'],
    ["declared in capitals", 'xmlns:dc="HTTP://PURL.ORG/DC/Elements/1.1/"'],
    ["declared as something else", 'xmlns:dc="http://a.example/dc"']
  ])("has elements of Dublin Core whose prefix is %s", (_, declared) => {
    const text = `<rss ${declared}><channel><item><title>One</title><dc:creator>Omar</dc:creator><dc:date>2026-03-01</dc:date></item></channel></rss>`
    expect(first(text)).toMatchObject({ authors: [{ name: "Omar" }], published: "2026-03-01T00:00:00Z" })
  })

  test.each([
    ["http://backend.userland.com/rss2"],
    ["http://blogs.law.harvard.edu/tech/rss"],
    ["http://purl.org/rss/1.0/"],
    ["http://nobody.example/rss"]
  ])("of RSS may have a namespace: %s", (uri) => {
    const text = `<rss xmlns="${uri}" version="2.0"><channel><title>C</title><item><title>One</title><guid>1</guid></item></channel></rss>`
    expect(first(text)).toMatchObject({ id: "1", title: "One" })
  })
})

describe("an item", () => {
  test.each([
    ["its guid, which is an address", rssItem("<guid>https://a.example/1</guid>"), ["https://a.example/1", true]],
    [
      "a guid that is none",
      rssItem('<guid isPermaLink="false">https://a.example/?p=1</guid>'),
      ["https://a.example/?p=1", false]
    ],
    ["a guid without an address", rssItem("<guid>1</guid><link>https://a.example/1</link>"), ["1", false]],
    ["its link", rssItem("<link>https://a.example/1</link>"), ["https://a.example/1", true]],
    ["Atom's id", atomEntry("<id>urn:uuid:1</id>"), ["urn:uuid:1", false]],
    ["nothing", rssItem("<title>One</title>"), [null, false]]
  ])("is known by %s", (_, text, [id, isAddress]) => {
    expect(first(text)).toMatchObject({ id, isAddress })
  })

  test.each([
    ["the words of link", rssItem("<link> https://a.example/1 </link>")],
    ["the guid", rssItem("<guid>https://a.example/1</guid>")],
    ["Atom's link in RSS", rssItem('<atom:link rel="alternate" href="https://a.example/1"/>')],
    [
      "where FeedBurner took it from",
      rssItem("<link>https://feeds.example/~r/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink>")
    ],
    [
      "the page before other kinds",
      atomEntry(
        '<link type="application/json" href="https://a.example/1.json"/><link type="text/html" href="https://a.example/1"/>'
      )
    ],
    [
      "the page before what it is related to",
      atomEntry('<link rel="related" href="https://b.example/"/><link rel="alternate" href="https://a.example/1"/>')
    ],
    ["a link with bare ampersands", rssItem("<link>https://a.example/1?a=1&b=2</link>").replace("?a=1&b=2", "")]
  ])("has its page by %s", (_, text) => {
    expect(first(text).link).toBe("https://a.example/1")
  })

  test.each([
    [
      "author with a name",
      "<author>lena@a.example (Lena Haddad)</author>",
      { name: "Lena Haddad", email: "lena@a.example" }
    ],
    [
      "author the other way round",
      "<author>Lena Haddad (lena@a.example)</author>",
      { name: "Lena Haddad", email: "lena@a.example" }
    ],
    [
      "author as mails have it",
      "<author>Lena Haddad &lt;lena@a.example&gt;</author>",
      { name: "Lena Haddad", email: "lena@a.example" }
    ],
    ["author as a name alone", "<author>Lena Haddad</author>", { name: "Lena Haddad", email: null }],
    ["author as an address alone", "<author>lena@a.example</author>", { name: null, email: "lena@a.example" }],
    [
      "creator beside an address",
      "<author>desk@a.example</author><dc:creator>Lena Haddad</dc:creator>",
      { name: "Lena Haddad" }
    ],
    ["creator with references", "<dc:creator><![CDATA[Lena &amp; Omar]]></dc:creator>", { name: "Lena & Omar" }],
    [
      "Atom's author in RSS",
      "<atom:author><atom:name>Lena Haddad</atom:name><atom:uri>https://lena.example/</atom:uri></atom:author>",
      { name: "Lena Haddad", url: "https://lena.example/" }
    ],
    ["iTunes' author", "<itunes:author>Lena Haddad</itunes:author>", { name: "Lena Haddad" }],
    ["a name with brackets", "<dc:creator>News Desk (Lima)</dc:creator>", { name: "News Desk (Lima)" }]
  ])("has its %s", (_, inner, person) => {
    expect(first(rssItem(inner)).authors).toMatchObject([person])
  })

  test("has all of several people, each once, and others who helped apart", () => {
    expect(
      first(rssItem("<dc:creator>A</dc:creator><dc:creator>B</dc:creator><dc:creator>A</dc:creator>")).authors.map(
        ({ name }) => name
      )
    ).toEqual(["A", "B"])
    const entry = first(
      atomEntry(
        "<author><name>A</name></author><author><name>B</name><email>b@a.example</email></author><contributor><name>C</name></contributor>"
      )
    )
    expect([entry.authors.map(({ name }) => name), entry.contributors.map(({ name }) => name)]).toEqual([
      ["A", "B"],
      ["C"]
    ])
    expect(first(atomEntry("<source><author><name>S</name></author><title>Other</title></source>"))).toMatchObject({
      authors: [{ name: "S" }],
      source: { title: "Other" },
      title: ""
    })
  })

  test("has what is its own, not what its author or its object has", () => {
    const inner = "<id>urn:x</id><title>X</title><link href='https://x.example/'/>"
    const text = atomEntry(
      `<author>${inner}<name>A</name></author><activity:object xmlns:activity="http://activitystrea.ms/spec/1.0/">${inner}</activity:object><source>${inner}</source><title>One</title><id>urn:1</id><link href="https://a.example/1"/>`
    )
    expect(first(text)).toMatchObject({
      id: "urn:1",
      title: "One",
      link: "https://a.example/1",
      authors: [{ name: "A" }]
    })
  })

  test("may stand in a list of its own", () => {
    expect(
      read(
        "<rss><channel><title>C</title><items><item><title>One</title></item><item><title>Two</title></item></items></channel></rss>"
      ).items.map(({ title }) => title)
    ).toEqual(["One", "Two"])
  })

  test("has its categories however they are written, each once", () => {
    const inner =
      '<category>Boats</category><category domain="x">Tides &amp;amp; moon</category><dc:subject>Boats</dc:subject><atom:category term="sea" label="The sea"/>'
    expect(first(rssItem(inner)).categories).toEqual(["Boats", "Tides & moon", "The sea"])
    expect(first(rssItem("<itunes:keywords>one, two ,,three</itunes:keywords>")).categories).toEqual([
      "one",
      "two",
      "three"
    ])
  })

  test("has its comments, what it answers, its source, its language and whether it is a draft", () => {
    expect(
      first(
        rssItem(
          '<comments>https://a.example/1#c</comments><wfw:commentRss>https://a.example/1/feed</wfw:commentRss><slash:comments>7</slash:comments><source url="https://b.example/rss">B</source><dc:language>ar</dc:language>'
        )
      )
    ).toMatchObject({
      comments: { url: "https://a.example/1#c", feed: "https://a.example/1/feed", count: 7 },
      source: { title: "B", url: "https://b.example/rss" },
      language: "ar",
      isDraft: false
    })
    const answer = `<thr:in-reply-to xmlns:thr="http://purl.org/syndication/thread/1.0" ref="urn:1" href="https://a.example/1"/><app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>`
    expect(first(atomEntry(answer, 'xml:lang="he"'))).toMatchObject({
      answers: [{ id: "urn:1", url: "https://a.example/1" }],
      language: "he",
      isDraft: true
    })
  })
})

describe("a document of Atom that is one entry", () => {
  const entry = '<title>The ferry</title><id>urn:x:1</id><link href="/ferry"/><author><name>Mina</name></author>'

  test.each([
    ["with a namespace", `<entry xmlns="http://www.w3.org/2005/Atom">${entry}</entry>`],
    [
      "with prefixes",
      `<a:entry xmlns:a="http://www.w3.org/2005/Atom">${entry.replace(/<(\/?)(\w)/g, "<$1a:$2")}</a:entry>`
    ],
    [
      "with a declaration",
      `<?xml version="1.0"?>\n<!-- one -->\n<entry xmlns="http://www.w3.org/2005/Atom">${entry}</entry>`
    ],
    ["of Atom 0.3", `<entry xmlns="http://purl.org/atom/ns#">${entry}</entry>`]
  ])("is a feed of one item %s", (_, text) => {
    const { format, items } = read(text, "https://example.org/")
    expect(format).toBe("atom")
    expect(items).toMatchObject([
      { title: "The ferry", id: "urn:x:1", link: "https://example.org/ferry", authors: [{ name: "Mina" }] }
    ])
  })

  test("is none without the namespace", () => {
    expect(Result.isFailure(readFeed(`<entry>${entry}</entry>`))).toBe(true)
  })
})
