/** Atom 1.0 (RFC 4287): constructs of text, people, links, dates, bases and languages. */
import { atomEntry } from "../samples.ts"
import { type Case, html, xhtmlDiv } from "./Case.ts"

const feed = (inner: string, attributes = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes === "" ? "" : ` ${attributes}`}>${inner}</feed>`
const base = 'xml:base="https://a.example/news/"'

export const atom10: ReadonlyArray<Case> = [
  [
    "a title of text keeps what looks like markup",
    feed("<title>A &lt;b> &amp;amp; c</title>"),
    { feed: { title: "A <b> &amp; c" } }
  ],
  [
    "a title of HTML with references",
    feed('<title type="html">&amp;eacute;t&amp;#233; &lt;em>A&lt;/em></title>'),
    { feed: { title: "été A" } }
  ],
  [
    "a title of HTML in a section",
    feed('<title type="html"><![CDATA[The <b>quay</b> &amp; more]]></title>'),
    { feed: { title: "The quay & more" } }
  ],
  [
    "a title of XHTML with signs",
    feed(`<title type="xhtml">${xhtmlDiv("a &lt; b <i>c</i>")}</title>`),
    { feed: { title: "a < b c" } }
  ],
  [
    "a title of XHTML with a prefix",
    feed('<title type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div>A <h:b>quay</h:b></h:div></title>'),
    { feed: { title: "A quay" } }
  ],
  [
    "a subtitle of HTML",
    feed('<title>T</title><subtitle type="html">By &lt;b>us&lt;/b></subtitle>'),
    { feed: { description: "By us" } }
  ],
  ["rights of HTML", feed('<rights type="html">&amp;copy; 2026 Quay</rights>'), { feed: { rights: "© 2026 Quay" } }],
  [
    "rights of XHTML in an entry",
    atomEntry(`<rights type="xhtml">${xhtmlDiv("© <b>Quay</b>")}</rights>`),
    { item: { rights: "© Quay" } }
  ],
  [
    "a summary of XHTML",
    atomEntry(`<summary type="xhtml">${xhtmlDiv("<p>One</p>")}</summary>`),
    { item: { summary: html("<p>One</p>") } }
  ],
  [
    "a summary of text with signs",
    atomEntry('<summary type="text">1 &lt; 2 &amp;amp; 3</summary>'),
    { item: { summary: { text: "1 < 2 &amp; 3", isPlain: true, html: "<p>1 &lt; 2 &amp;amp; 3</p>" } } }
  ],
  [
    "a content of HTML that shows code",
    atomEntry('<content type="html">&lt;code>&amp;lt;b&amp;gt;&lt;/code></content>'),
    { item: { content: html("<code>&lt;b&gt;</code>") } }
  ],
  [
    "a content of plain text by its MIME type",
    atomEntry('<content type="text/plain">a &lt;b&gt; c</content>'),
    { item: { content: { text: "a <b> c", isPlain: true } } }
  ],
  [
    "a content of base64 plain text",
    atomEntry('<content type="application/octet-stream">\nVGhlIHF1YXkg\nb3BlbnM=</content>'),
    { item: { content: { text: "The quay opens", isPlain: true } } }
  ],
  [
    "a content of XML of another kind",
    atomEntry('<content type="application/xml"><note xmlns="urn:n">Words</note></content>'),
    { item: { content: html("<note>Words</note>") } }
  ],
  [
    "a picture as content stands elsewhere",
    atomEntry('<content type="image/png" src="https://a.example/q.png"/><summary>S</summary>'),
    { item: { content: null, summary: { text: "S" } } }
  ],
  [
    "a base of the feed",
    feed('<entry><link href="quay"/><content type="html">&lt;a href="x">x&lt;/a></content></entry>', base),
    { item: { link: "https://a.example/news/quay", content: html('<a href="https://a.example/news/x">x</a>') } }
  ],
  [
    "a base of the entry below that of the feed",
    feed('<entry xml:base="2026/"><link href="quay"/></entry>', base),
    { item: { link: "https://a.example/news/2026/quay" } }
  ],
  [
    "a base of the content below that of the entry",
    feed('<entry xml:base="2026/"><content type="html" xml:base="03/">&lt;img src="q.png"></content></entry>', base),
    { item: { content: html('<img src="https://a.example/news/2026/03/q.png">') } }
  ],
  [
    "a base within XHTML",
    feed(
      `<entry><content type="xhtml">${xhtmlDiv('<p xml:base="03/"><a href="x">x</a></p><a href="y">y</a>')}</content></entry>`,
      base
    ),
    {
      item: {
        content: html('<p><a href="https://a.example/news/03/x">x</a></p><a href="https://a.example/news/y">y</a>')
      }
    }
  ],
  [
    "a base that begins at the root",
    feed('<entry xml:base="/x/"><link href="quay"/></entry>', base),
    { item: { link: "https://a.example/x/quay" } }
  ],
  ["an id is never resolved", feed("<entry><id>quay</id></entry>", base), { item: { id: "quay" } }],
  [
    "the page of a feed against the base",
    feed('<link href="./"/><link rel="self" href="atom.xml"/>', base),
    { feed: { link: "https://a.example/news/", self: "https://a.example/news/atom.xml" } }
  ],
  ["an icon against the base", feed("<icon>i.png</icon>", base), { feed: { image: "https://a.example/news/i.png" } }],
  [
    "the page in HTML before others",
    atomEntry(
      '<link rel="alternate" type="application/pdf" href="https://a.example/q.pdf"/><link rel="alternate" type="text/html" href="https://a.example/q"/>'
    ),
    { item: { link: "https://a.example/q" } }
  ],
  [
    "a link that names its relation by an address",
    atomEntry('<link rel="http://www.iana.org/assignments/relation/alternate" href="https://a.example/q"/>'),
    { item: { link: "https://a.example/q" } }
  ],
  [
    "links of other relations are no page",
    atomEntry('<link rel="edit" href="https://a.example/e"/><link rel="via" href="https://b.example/"/><id>urn:1</id>'),
    { item: { link: null, id: "urn:1" } }
  ],
  [
    "several enclosures",
    atomEntry(
      '<link rel="enclosure" type="audio/mpeg" length="12" href="https://a.example/1.mp3" title="One"/><link rel="enclosure" type="video/mp4" href="https://a.example/2.mp4"/>'
    ),
    {
      item: {
        enclosures: [
          { url: "https://a.example/1.mp3", type: "audio/mpeg", bytes: 12, title: "One" },
          { url: "https://a.example/2.mp4", type: "video/mp4", bytes: null, title: null }
        ]
      }
    }
  ],
  [
    "people with all that is said of them",
    atomEntry(
      "<author><name>Lena</name><uri>https://lena.example/</uri><email>l@a.example</email></author><contributor><name>Omar</name></contributor>"
    ),
    {
      item: {
        authors: [{ name: "Lena", url: "https://lena.example/", email: "l@a.example" }],
        contributors: [{ name: "Omar" }]
      }
    }
  ],
  [
    "people of the feed",
    feed("<author><name>Lena</name></author><entry><title>E</title></entry>"),
    { feed: { authors: [{ name: "Lena" }] }, item: { authors: [] } }
  ],
  [
    "categories by label, else by term",
    atomEntry(
      '<category term="b" label="Boats &amp;amp; ships"/><category term="tides" scheme="https://a.example/c"/>'
    ),
    { item: { categories: ["Boats & ships", "tides"] } }
  ],
  [
    "a date with an offset",
    atomEntry("<published>2026-03-01T09:30:00.5+03:00</published><updated>2026-03-02T00:00:00-05:00</updated>"),
    { item: { published: "2026-03-01T09:30:00+03:00", updated: "2026-03-02T00:00:00-05:00" } }
  ],
  [
    "a date in small letters",
    atomEntry("<updated>2026-03-01t06:30:00z</updated>"),
    { item: { published: "2026-03-01T06:30:00Z" } }
  ],
  [
    "the language of the entry",
    feed('<entry xml:lang="ar"><title>ا</title></entry>', 'xml:lang="en"'),
    { feed: { language: "en" }, item: { language: "ar" } }
  ],
  [
    "a source with its own title and page",
    atomEntry(
      '<title>E</title><source><id>urn:s</id><title type="html">S &amp;amp; T</title><link href="https://s.example/"/><author><name>Sami</name></author></source>'
    ),
    { item: { title: "E", source: { title: "S & T", url: "https://s.example/" }, authors: [{ name: "Sami" }] } }
  ],
  [
    "a generator with address and version",
    feed('<generator uri="https://g.example/" version="2">Gen</generator>'),
    { feed: { generator: "Gen/2" } }
  ],
  [
    "replies and their number",
    atomEntry(
      '<link rel="replies" type="application/atom+xml" href="https://a.example/c.xml"/><thr:total xmlns:thr="http://purl.org/syndication/thread/1.0">3</thr:total>'
    ),
    { item: { comments: { url: null, feed: "https://a.example/c.xml", count: 3 } } }
  ],
  [
    "references of HTML that no DTD declares",
    atomEntry("<title>caf&eacute; &mdash; &hellip;</title>"),
    { item: { title: "café — …" } }
  ],
  [
    "an instruction and a comment within a title",
    atomEntry("<title>The <!-- not --><?x y?>quay</title>"),
    { item: { title: "The quay" } }
  ],
  [
    "the elements of another namespace do not count",
    atomEntry(
      '<x:title xmlns:x="urn:x">X</x:title><title>E</title><x:link xmlns:x="urn:x" href="https://x.example/"/>'
    ),
    { item: { title: "E", link: null } }
  ]
]
