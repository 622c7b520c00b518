/** Feeds with faults: a fault costs the item that it stands in, never the feed, and nothing of it is an attack. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import type { Feed } from "../../../src/sources/feed/Feed.ts"
import { readFeed } from "../../../src/sources/feed/readFeed.ts"
import { samples } from "./samples.ts"

const read = (text: string): Feed => Result.getOrThrow(readFeed(text))
const titles = (text: string): ReadonlyArray<string> => read(text).items.map(({ title }) => title)

/** Three items of RSS, the second one as given. */
const rss = (second: string): string =>
  `<rss version="2.0"><channel><title>C</title><item><title>One</title><guid>1</guid></item>${second}<item><title>Three</title><guid>3</guid><link>https://a.example/3</link></item></channel></rss>`
const atom = (second: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><entry><title>One</title><id>urn:1</id></entry>${second}<entry><title>Three</title><id>urn:3</id></entry></feed>`

describe("a fault in one item leaves the others whole", () => {
  test.each([
    ["a bare ampersand", "<item><title>Two & two</title></item>", "Two & two"],
    ["a bare ampersand before an end", "<item><title>Two &</title></item>", "Two &"],
    ["an entity of HTML", "<item><title>Two &mdash; two</title></item>", "Two — two"],
    ["an entity that nobody knows", "<item><title>Two &quay; two</title></item>", "Two &quay; two"],
    ["a letter of windows-1252 by number", "<item><title>Two&#8217;s &#147;two&#148;</title></item>", "Two’s “two”"],
    ["a control character", "<item><title>T\u0008wo\u0000</title></item>", "Two"],
    ["a number of no character", "<item><title>Two&#0;&#x110000;&#xD800;</title></item>", "Two"],
    ["a half surrogate", "<item><title>Two\ud800</title></item>", "Two"],
    ["a less-than sign", "<item><title>Two < three</title></item>", "Two < three"],
    ["a less-than sign before a number", "<item><title>Two <3</title></item>", "Two <3"],
    ["a title that is not closed", "<item><title>Two<guid>2</guid></item>", "Two"],
    ["a title that ends as another", "<item><title>Two</titel><guid>2</guid></item>", "Two"],
    ["a description that is not closed", "<item><title>Two</title><description>Words<guid>2</guid></item>", "Two"],
    ["an item that is not closed", "<item><title>Two</title><guid>2</guid>", "Two"],
    ["an item that begins in its description", "<item><title>Two</title><description>Words", "Two"],
    ["crossed tags", "<item><title>Two</title><description><b><i>x</b></i></description></item>", "Two"],
    ["an end tag too many", "<item><title>Two</title></p></item>", "Two"],
    ["a section that is not closed", "<item><title>Two</title><description><![CDATA[Words</description></item>", "Two"],
    [
      "a section within a section",
      "<item><title>Two</title><description><![CDATA[a <![CDATA[b]]> c]]></description></item>",
      "Two"
    ],
    ["a comment that is not closed", "<item><title>Two</title><!-- </item>", "Two"],
    [
      "an attribute without quotes",
      "<item><title>Two</title><enclosure url=https://a.example/a.mp3 length=1 /></item>",
      "Two"
    ],
    [
      "an attribute that is not closed",
      '<item><title>Two</title><enclosure url="https://a.example/a.mp3/></item>',
      "Two"
    ],
    ["a tag that the next one ends", "<item <title>Two</title></item>", "Two"],
    ["a prefix that nobody declares", "<item><title>Two</title><x:y>z</x:y></item>", "Two"],
    ["end tags in capitals", "<item><title>Two</TITLE></ITEM>", "Two"],
    ["names that objects have", "<item><title>Two</title><__proto__>x</__proto__><constructor/></item>", "Two"],
    [
      "HTML that nobody escaped",
      "<item><title>Two</title><description><p>a<br>b<img src=x></p></description></item>",
      "Two"
    ],
    ["a date that is none", "<item><title>Two</title><pubDate>soon</pubDate></item>", "Two"],
    ["a link without an address", "<item><title>Two</title><link/></item>", "Two"]
  ])("in RSS: %s", (_, second, title) => {
    const feed = read(rss(second))
    expect(feed.items.map((item) => item.title)).toEqual(["One", title, "Three"])
    expect(feed.items[2]).toMatchObject({ id: "3", link: "https://a.example/3" })
    expect(feed.brokenOff).toBeNull()
  })

  test.each([
    ["an entry that is not closed", "<entry><title>Two</title><id>urn:2</id>"],
    ["a title that is not closed", "<entry><title>Two<id>urn:2</id></entry>"],
    [
      "XHTML that is not closed",
      '<entry><title>Two</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x</content></entry>'
    ],
    ["a date that is none", "<entry><title>Two</title><updated>2026-13-45T99:00:00Z</updated></entry>"],
    ["a link without an address", "<entry><title>Two</title><link/></entry>"],
    ["base64 that is none", '<entry><title>Two</title><content type="image/png">%%%</content></entry>']
  ])("in Atom: %s", (_, second) => {
    const feed = read(atom(second))
    expect(feed.items.map(({ title }) => title)).toEqual(["One", "Two", "Three"])
    expect([feed.items[2]?.id, feed.brokenOff]).toEqual(["urn:3", null])
  })

  test("what is closed too late keeps its own words", () => {
    const [, two] = read(
      rss(
        "<item><title>Two<link>https://a.example/2</link><description>Words<pubDate>Sun, 01 Mar 2026 06:30:00 GMT</pubDate></item>"
      )
    ).items
    expect(two).toMatchObject({
      link: "https://a.example/2",
      summary: { text: "Words" },
      published: "2026-03-01T06:30:00Z"
    })
  })

  test.each([
    ["a text", '"no item"'],
    ["nothing", "null"],
    ["a list", '[{"id":"2"}]'],
    ["fields of other kinds", '{"id":["2"],"title":{},"tags":"x","authors":7,"attachments":[1],"date_published":5}']
  ])("in JSON: %s", (_, second) => {
    const text = `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"title":"One"},${second},{"id":"3","title":"Three"}]}`
    const found = read(text).items
    expect(found.at(0)).toMatchObject({ id: "1", title: "One" })
    expect(found.at(-1)).toMatchObject({ id: "3", title: "Three" })
  })
})

describe("what stands around a feed does not matter", () => {
  const feed = samples["RSS 2.0"]
  test.each([
    ["blank lines before it", `\n\n  ${feed}`],
    ["a byte order mark", `\ufeff${feed}`],
    [
      "a warning of the server",
      `<br />\n<b>Warning</b>: Undefined index in <b>/x.php</b> on line <b>3</b><br />\n${feed}`
    ],
    ["a warning with open elements", `<br>\n<b>Notice: x\n${feed}`],
    ["a comment and an instruction", `<!-- a > b --><?xml-stylesheet href="x" ?>${feed}`],
    ["a declaration that is not closed", feed.replace("?>", ">")],
    ["words behind it", `${feed}\n<!-- 0.3 s -->\n<script>x < y</script> & more`],
    ["line ends of two characters", feed.replaceAll("\n", "\r\n")],
    [
      "names in capitals",
      feed.replace(
        /<(\/?)(rss|channel|item|title|guid|link)\b/g,
        (_, end: string, name: string) => `<${end}${name.toUpperCase()}`
      )
    ]
  ])("%s", (_, text) => {
    const found = read(text)
    expect(found.items.map(({ id, title }) => [id, title])).toEqual([
      ["tag:harbour.example,2026:1", "Ferry & tide"],
      ["https://harbour.example/storm", "Storm"]
    ])
    expect([found.title, found.brokenOff]).toEqual(["Harbour News", null])
  })
})

describe("a feed that breaks off", () => {
  test.each(["RSS 2.0", "RSS 1.0", "Atom 1.0", "Atom 0.3", "JSON Feed 1.1", "CDF"] as const)(
    "gives every item that stands whole before that place, wherever it is: %s",
    (name) => {
      const text = samples[name]
      const whole = read(text).items
      const end = /<\/(?:item|entry)>/gi
      const ends = name.startsWith("JSON")
        ? [text.indexOf("},{") + 1, text.lastIndexOf("}]") + 1]
        : [...text.matchAll(end)].map(({ index, 0: tag }) => index + tag.length)
      for (let at = 1; at < text.length - 1; at += 5) {
        const count = ends.filter((one) => one <= at).length
        const result = readFeed(text.slice(0, at))
        if (count === 0) {
          expect(Result.isFailure(result), `cut at ${at}`).toBe(true)
          continue
        }
        const { items, brokenOff } = Result.getOrThrow(result)
        expect(items.map(({ id, title, content }) => [id, title, content])).toEqual(
          whole.slice(0, count).map(({ id, title, content }) => [id, title, content])
        )
        expect(brokenOff, `cut at ${at}`).not.toBeNull()
      }
    }
  )

  test("says the line", () => {
    const text = "<rss><channel>\n<item><guid>1</guid></item>\n<item><title>Two</title>\n<description>"
    expect(read(text).brokenOff).toEqual({ line: 4, reason: "<description> is not closed" })
    const json = '{"version":"https://jsonfeed.org/version/1",\n"items":[{"id":"1"},\n{"id":"2","title":"x'
    expect(read(json)).toMatchObject({ items: [{ id: "1" }], brokenOff: { line: 2 } })
  })
})

describe("nothing in a feed is an attack", () => {
  const item = (title: string): string =>
    `<rss><channel><item><guid>1</guid><title>${title}</title></item></channel></rss>`

  test.each([
    ["an entity", '<!ENTITY b "boom">'],
    ["entities of entities", '<!ENTITY a "boomboom"><!ENTITY b "&a;&a;&a;&a;">'],
    ["a file", '<!ENTITY b SYSTEM "file:///etc/hostname">'],
    ["an address", '<!ENTITY b SYSTEM "http://127.0.0.1:9/">'],
    ["a parameter entity", '<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;'],
    ["an element in an entity", '<!ENTITY b "<item><guid>2</guid></item>">']
  ])("it expands nothing that it declares: %s", (_, declared) => {
    expect(titles(`<!DOCTYPE rss [${declared}]>${item("&b;")}`)).toEqual(["&b;"])
  })

  test("a declared name of one character is that character", () => {
    expect(titles(`<!DOCTYPE rss [<!ENTITY q "&#x201d;"><!ENTITY r "€">]>${item("&q;&r;")}`)).toEqual(["”€"])
  })

  test.each([
    ["elements in each other", `<x>`.repeat(100_000) + "deep" + "</x>".repeat(100_000)],
    ["elements that are never closed", "<x>".repeat(100_000)],
    ["end tags", "</x>".repeat(100_000)],
    ["declarations", "<!".repeat(100_000)],
    ["comments", "<!--".repeat(100_000)],
    ["sections", "<![CDATA[".repeat(50_000)],
    [
      "sections in elements of many names",
      Array.from({ length: 20_000 }, (_, index) => `<a${index}><![CDATA[`).join("")
    ],
    ["instructions", "<?x ".repeat(100_000)],
    ["document types", "<!DOCTYPE x [".repeat(50_000)],
    ["quotes", `<a b="`.repeat(100_000)],
    ["quotes of both kinds", `<a b="'`.repeat(100_000)],
    ["attributes", `<a ${"b=c ".repeat(100_000)}>`],
    ["namespaces", Array.from({ length: 20_000 }, (_, index) => `<a xmlns:p${index}="u${index}">`).join("")],
    ["brackets of an author", `x</description><author>${"(".repeat(300_000)}x`],
    ["ats of an author", `x</description><author>&lt;${"a@".repeat(200_000)}`],
    ["blanks of a link", `x</description><link>${" ".repeat(300_000)}x`],
    ["less-than signs", "<".repeat(300_000)],
    ["ampersands", "&".repeat(300_000)],
    ["unknown names", Array.from({ length: 50_000 }, (_, index) => `&n${index};`).join("")],
    ["escaped links that are not closed", "&lt;a href=&quot;".repeat(60_000)]
  ])("it is read in time that grows with its length: %s", (_, junk) => {
    const text = `<rss><channel><item><guid>1</guid></item><item><description>${junk}`
    const found = Result.getOrUndefined(readFeed(text))
    expect(found?.items[0]?.id).toBe("1")
  })
})

describe("an item that holds no element has nothing of another one", () => {
  const home = "https://a.example/"
  const channel = (items: string): Feed =>
    read(`<rss version="2.0"><channel>\n<language>pt</language>\n<item/>\n${items}</channel></rss>`)
  test.each([
    ["an empty one", "<item/>", { language: "pt", base: null, title: "", id: null, line: 4 }],
    ["one that is not closed", "<item>", { language: "pt", base: null, title: "", id: null, line: 4 }],
    ["one of white space", "<item> \n </item>", { language: "pt", base: null, title: "", id: null, line: 4 }],
    ["one of words", "<item>Words</item>", { language: "pt", base: null, title: "", content: null, line: 4 }],
    ["one with a language", '<item xml:lang="fr"/>', { language: "fr", base: null, title: "", id: null, line: 4 }],
    ["one with a base", `<item xml:base="${home}"/>`, { language: "pt", base: home, title: "", id: null, line: 4 }],
    ["one with an address", `<item href="${home}"/>`, { language: "pt", base: null, id: home, link: home, line: 4 }],
    ["one with a title", "<item><title>A</title></item>", { language: "pt", base: null, title: "A", line: 4 }]
  ])("%s", (_, item, expected) => {
    const { items } = channel(`${item}\n<item/>`)
    const empty = { language: "pt", base: null, id: null, link: null, title: "", published: null, authors: [] }
    expect(items.map(({ line }) => line).slice(0, 2)).toEqual([3, 4])
    expect(items[0]).toMatchObject(empty)
    expect(items[1]).toMatchObject(expected)
    expect(items.at(-1)).toMatchObject(empty)
  })
})
