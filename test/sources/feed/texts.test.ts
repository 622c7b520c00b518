/** Titles, contents and addresses: what each format says of its texts is what comes out. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import type { FeedItem } from "../../../src/sources/feed/Feed.ts"
import { readFeed } from "../../../src/sources/feed/readFeed.ts"
import { atomEntry, rssItem } from "./samples.ts"

const first = (text: string, address?: string): FeedItem => {
  const [item] = Result.getOrThrow(readFeed(text, address === undefined ? {} : { address })).items
  if (item === undefined) throw new Error("no item")
  return item
}
const xhtml = (inner: string, attributes = ""): string =>
  `<div xmlns="http://www.w3.org/1999/xhtml" ${attributes}>${inner}</div>`

describe("a title is plain text", () => {
  test.each([
    ["plain", "Ferry &amp; tide", "Ferry & tide"],
    ["HTML", "The &lt;b&gt;ferry&lt;/b&gt; sails", "The ferry sails"],
    ["in a section", "<![CDATA[The <i>ferry</i> &amp; more]]>", "The ferry & more"],
    ["with elements that nobody escaped", "The <em>ferry</em> sails", "The ferry sails"],
    ["with references of HTML", "Caf&amp;eacute; &amp;#8217;", "Café ’"],
    ["escaped twice", "AT&amp;amp;amp;T &amp;amp;#8217;", "AT&T ’"],
    ["with signs of a comparison", "2 &lt; 3 &gt; 1", "2 < 3 > 1"],
    ["with words between signs", "Array&lt;T&gt; in &lt;wheels&gt;", "Array<T> in <wheels>"],
    ["over lines", "\n The\n\tferry \n", "The ferry"],
    ["with a mark that reorders", "The \u202Eferry", "The ferry"],
    ["with a comparison that looks like a tag", "if a&lt;b then c>d", "if a<b then c>d"],
    ["with references of HTML without their end", "Caf&amp;eacute and &amp;copy 2026", "Café and © 2026"],
    ["with references of XML without their end", "Caf&eacute and &amp tea", "Café and & tea"],
    ["with a section that was escaped too", "&lt;![CDATA[The &lt;b>ferry&lt;/b>]]&gt; sails", "The ferry sails"],
    [
      "with a formula",
      "Of &lt;math&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;mo&gt;+&lt;/mo&gt;&lt;mn&gt;1&lt;/mn&gt;&lt;/math&gt; ships",
      "Of x+1 ships"
    ],
    ["with an element that is not closed", "The &lt;b>ferry sails", "The ferry sails"]
  ])("in RSS: %s", (_, written, title) => {
    expect(first(rssItem(`<title>${written}</title>`)).title).toBe(title)
  })

  test.each([
    ["text", "", "AT&amp;T &lt;b>", "AT&T <b>"],
    ["text that shows a reference", "", "Write &amp;amp;amp;", "Write &amp;amp;"],
    ["text by name", 'type="text"', "&lt;b&gt;x&lt;/b&gt;", "<b>x</b>"],
    ["HTML", 'type="html"', "AT&amp;amp;T &lt;b&gt;x&lt;/b&gt;", "AT&T x"],
    ["HTML that shows a tag", 'type="html"', "The &amp;lt;b&amp;gt; tag", "The <b> tag"],
    ["XHTML", 'type="xhtml"', xhtml("The <b>ferry</b> &amp; tide"), "The ferry & tide"],
    [
      "XHTML with a formula",
      'type="xhtml"',
      xhtml('Of <math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi><mo>+</mo><mn>1</mn></math> ships'),
      "Of x+1 ships"
    ],
    ["HTML as Atom 0.3 has it", 'type="text/html" mode="escaped"', "The &lt;b&gt;ferry&lt;/b&gt;", "The ferry"]
  ])("in Atom: %s", (_, attributes, written, title) => {
    expect(first(atomEntry(`<title ${attributes}>${written}</title>`)).title).toBe(title)
  })

  test("in JSON as it is", () => {
    const text = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: [{ id: 1, title: "<b> & &amp;" }]
    })
    expect(first(text).title).toBe("<b> & &amp;")
  })
})

describe("a content", () => {
  test.each([
    [
      "XHTML in its order",
      'type="xhtml"',
      xhtml("<p>one</p>two <b>three</b><p>four</p>five"),
      "<p>one</p>two <b>three</b><p>four</p>five"
    ],
    [
      "XHTML with a prefix",
      'type="xhtml"',
      '<x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>a<x:br/>b</x:p></x:div>',
      "<p>a<br>b</p>"
    ],
    [
      "XHTML without its div",
      'type="xhtml"',
      '<p xmlns="http://www.w3.org/1999/xhtml">a</p><p xmlns="http://www.w3.org/1999/xhtml">b</p>',
      "<p>a</p><p>b</p>"
    ],
    ["signs in XHTML", 'type="xhtml"', xhtml("a &lt; b &amp; &quot;c&quot;"), 'a &lt; b &amp; "c"'],
    ["HTML", 'type="html"', "&lt;p&gt;a &amp;amp; b&lt;/p&gt;", "<p>a &amp; b</p>"],
    ["HTML by its MIME type", 'type="text/html"', "&lt;p&gt;a&lt;/p&gt;", "<p>a</p>"],
    ["XML", 'type="application/xhtml+xml"', xhtml("<p>a</p>"), "<p>a</p>"],
    ["elements without a type", "", xhtml("<p>a</p>"), "<p>a</p>"],
    ["base64 of Atom 0.3", 'type="text/html" mode="base64"', "PHA+YTwvcD4=", "<p>a</p>"],
    ["base64 of Atom 1.0", 'type="application/octet-stream"', "\n PHA+\n YTwvcD4=\n", "<p>a</p>"],
    ["an element that stays empty", 'type="xhtml"', xhtml('<a id="x"/><p>a</p>'), '<a id="x"></a><p>a</p>']
  ])("of Atom: %s", (_, attributes, written, html) => {
    expect(first(atomEntry(`<content ${attributes}>${written}</content>`)).content).toMatchObject({
      html,
      isPlain: false
    })
  })

  test("of plain text says so, and has paragraphs", () => {
    const { content } = first(atomEntry("<content>One\ntwo &lt;b>\n\nthree</content>"))
    expect(content).toEqual({
      text: "One\ntwo <b>\n\nthree",
      html: "<p>One<br>two &lt;b&gt;</p><p>three</p>",
      isPlain: true
    })
  })

  test("that stands elsewhere, or says nothing, is none", () => {
    expect(first(atomEntry('<content src="https://a.example/x" type="text/html"/><summary>S</summary>'))).toMatchObject(
      {
        content: null,
        summary: { text: "S" }
      }
    )
    expect(first(rssItem("<description> </description>"))).toMatchObject({ content: null, summary: null })
  })

  test.each([
    ["content:encoded", "<description>S</description><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded>"],
    [
      "content:encoded before it",
      "<content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded><description>S</description>"
    ],
    ["a body of XHTML", '<description>S</description><body xmlns="http://www.w3.org/1999/xhtml"><p>C</p></body>'],
    ["Atom's content", '<description>S</description><atom:content type="html">&lt;p&gt;C&lt;/p&gt;</atom:content>'],
    [
      "one in several sections",
      "<description>S</description><content:encoded><![CDATA[<p>]]><![CDATA[C</p>]]></content:encoded>"
    ],
    [
      "one that a fault made empty before",
      "<description>S</description><content:encoded/><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded>"
    ]
  ])("of RSS: %s", (_, inner) => {
    expect(first(rssItem(inner))).toMatchObject({ content: { html: "<p>C</p>" }, summary: { text: "S" } })
  })

  test.each([
    ["<p>One<br>two<b>three</p>four", "<p>One<br>two<b>three</b></p>four"],
    ["<p>One<hr>two</p>", "<p>One<hr>two</p>"],
    ["One<img src=https://a.example/i.png>two", 'One<img src="https://a.example/i.png">two'],
    ["<ul><li>One<li>two</ul>three", "<ul><li>One<li>two</li></li></ul>three"]
  ])("of RSS keeps the words behind an element that nobody closed: %s", (written, html) => {
    expect(first(rssItem(`<description>${written}</description>`)).summary?.html).toBe(html)
  })

  test.each([
    ["a comparison", "if a&lt;b then c>d"],
    ["types of a language", "List&lt;Harbour> and Map&lt;Key, Tide>"],
    ["an address of mail", "Ann &lt;ann@a.example>"],
    ["a heart", "We &lt;3 the sea"],
    ["signs without a name", "a &amp; b, AT&T, R&D"]
  ])("of RSS that holds %s is plain text, and loses no word", (_, written) => {
    const { summary } = first(rssItem(`<description>${written}</description>`))
    expect(summary?.isPlain).toBe(true)
    expect(summary?.text).toBe(written.replaceAll("&lt;", "<").replaceAll("&amp;", "&"))
  })

  test.each([
    ["references without their end", "&amp;copy 2026 and caf&amp;eacute", "&copy 2026 and caf&eacute"],
    ["a link that was cut off", 'Words &lt;a href="https://a.exam', 'Words <a href="https://a.exam'],
    ["a paragraph with what XHTML allows", "&lt;p class=x>One&lt;/p>", "<p class=x>One</p>"],
    ["an instruction of a program", "One &lt;?php echo 1 ?> two", "One <?php echo 1 ?> two"],
    ["an element of a program", "One &lt;o:p>two&lt;/o:p>", "One <o:p>two</o:p>"],
    ["a section that was escaped too", "&lt;![CDATA[&lt;p>One&lt;/p>]]&gt;", "<p>One</p>"]
  ])("of RSS that holds %s is HTML", (_, written, html) => {
    const { summary } = first(rssItem(`<description>${written}</description>`))
    expect(summary).toMatchObject({ isPlain: false, html })
  })

  test.each([
    [
      "the HTML of two",
      '<content type="text/plain">a</content><content type="text/html" mode="escaped">&lt;p>b&lt;/p></content>',
      "<p>b</p>"
    ],
    [
      "the HTML before the plain text",
      '<content type="text/html" mode="escaped">&lt;p>b&lt;/p></content><content type="text/plain">a</content>',
      "<p>b</p>"
    ],
    [
      "the last of two without HTML",
      '<content type="text/plain">a</content><content type="text/plain">c</content>',
      "<p>c</p>"
    ],
    ["the one there is", '<content type="text/html" mode="escaped">&lt;p>b&lt;/p></content>', "<p>b</p>"]
  ])("of Atom 0.3 in several forms is %s", (_, inner, html) => {
    expect(first(atomEntry(`<content type="multipart/alternative">${inner}</content>`)).content).toMatchObject({ html })
  })

  test("of RSS that nobody escaped is HTML", () => {
    const { summary } = first(
      rssItem('<description><p>One <b>two</b> &amp; <img src="https://a.example/i.png"/></p>three</description>')
    )
    expect(summary?.html).toBe('<p>One <b>two</b> &amp; <img src="https://a.example/i.png"></p>three')
  })
})

describe("addresses are absolute", () => {
  const address = "https://a.example/feeds/rss.xml"
  test.each([
    ["where it came from", rssItem("<link>x</link>"), "https://a.example/feeds/x"],
    [
      "xml:base of the item",
      rssItem("<link>x</link>").replace("<item>", '<item xml:base="https://b.example/y/">'),
      "https://b.example/y/x"
    ],
    [
      "xml:base of the item against that of the feed",
      atomEntry('<link href="x"/>', 'xml:base="https://b.example/"').replace("<entry>", '<entry xml:base="y/">'),
      "https://b.example/y/x"
    ],
    [
      "xml:base that is relative to where it came from",
      atomEntry('<link href="x"/>', 'xml:base="/y/"'),
      "https://a.example/y/x"
    ],
    [
      "xml:base of the link itself",
      atomEntry('<link href="x" xml:base="https://b.example/z/"/>'),
      "https://b.example/z/x"
    ]
  ])("against %s", (_, text, link) => {
    expect(first(text, address).link).toBe(link)
  })

  test.each([
    [
      "its own",
      rssItem(
        "<link>x</link>",
        '<atom:link rel="self" href="https://b.example/f/rss.xml"/><link>https://c.example/</link>'
      ),
      "https://b.example/f/x"
    ],
    ["its page's", rssItem("<link>x</link>", "<link>https://c.example/news/</link>"), "https://c.example/news/x"],
    [
      "its page's, where that stands behind the items",
      rssItem("<link>x</link>").replace("</channel>", "<link>https://c.example/</link></channel>"),
      "https://c.example/x"
    ],
    ["none", rssItem("<link>x</link>"), "x"]
  ])("without one, against the address that the feed says is %s", (_, text, link) => {
    expect(first(text).link).toBe(link)
  })

  test("and so are those in contents, whatever their quotes and cases", () => {
    const html = `<A HREF=x>a</A> <img src='i.png?a=1&amp;b=2' srcset="s.png 1x, /l.png 2x"><a href="#top">t</a> <a href="mailto:x@a.example">m</a> <a href="//cdn.example/z">z</a> <video poster="p.jpg" src=https://v.example/v></video> 1 < 2 <b title="href=q">`
    const { content } = first(rssItem(`<content:encoded><![CDATA[${html}]]></content:encoded>`), address)
    expect(content?.html).toBe(
      `<A HREF="https://a.example/feeds/x">a</A> <img src='https://a.example/feeds/i.png?a=1&amp;b=2' srcset="https://a.example/feeds/s.png 1x, https://a.example/l.png 2x"><a href="https://a.example/feeds/rss.xml#top">t</a> <a href="mailto:x@a.example">m</a> <a href="https://cdn.example/z">z</a> <video poster="https://a.example/feeds/p.jpg" src=https://v.example/v></video> 1 < 2 <b title="href=q">`
    )
  })

  test("in XHTML against the base of each element", () => {
    const inner = xhtml(
      '<a href="x">1</a><p xml:base="q/"><a href="x">2</a><img src="/i.png"/></p><a href="x">3</a>',
      'xml:base="d/"'
    )
    const { content } = first(
      atomEntry(`<content type="xhtml" xml:base="c/">${inner}</content>`, 'xml:base="https://b.example/"')
    )
    expect(content?.html).toBe(
      '<a href="https://b.example/c/d/x">1</a><p><a href="https://b.example/c/d/q/x">2</a><img src="https://b.example/i.png"></p><a href="https://b.example/c/d/x">3</a>'
    )
  })

  test.each(["javascript:alert(1)", "data:text/html,x", "tag:a.example,2026:1", "urn:uuid:1"])(
    "which %s is already, in its own way",
    (written) => {
      expect(first(rssItem(`<link>${written}</link>`), address).link).toBe(written)
    }
  )
})
