/** Atom 0.3, RSS 0.9x and 1.0, and CDF: what feeds of twenty years ago say. */
import { type Case, html, xhtmlDiv } from "./Case.ts"

const atom = (inner: string, attributes = ""): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"${attributes === "" ? "" : ` ${attributes}`}>${inner}</feed>`
const entry = (inner: string): string => atom(`<entry>${inner}</entry>`)
const rdf = (inner: string, item: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://a.example/rdf"><title>C</title>${inner}</channel><item rdf:about="https://a.example/1">${item}</item></rdf:RDF>`
const rss = (version: string, inner: string): string =>
  `<rss version="${version}"><channel><title>C</title>${inner}</channel></rss>`

export const olderFormats: ReadonlyArray<Case> = [
  [
    "Atom 0.3: a title that is escaped",
    entry('<title type="text/html" mode="escaped">The &lt;b>quay&lt;/b> &amp;amp; more</title>'),
    { item: { title: "The quay & more" } }
  ],
  [
    "Atom 0.3: a title of plain text",
    entry('<title type="text/plain" mode="escaped">1 &lt; 2 &lt;b></title>'),
    { item: { title: "1 < 2 <b>" } }
  ],
  [
    "Atom 0.3: a title as XML",
    entry(`<title type="application/xhtml+xml" mode="xml">${xhtmlDiv("The <b>quay</b>")}</title>`),
    { item: { title: "The quay" } }
  ],
  [
    "Atom 0.3: a title in base64",
    entry('<title type="text/html" mode="base64">VGhlIDxiPnF1YXk8L2I+</title>'),
    { item: { title: "The quay" } }
  ],
  [
    "Atom 0.3: a tagline",
    atom('<tagline type="text/html" mode="escaped">By &lt;i>us&lt;/i></tagline>'),
    { feed: { description: "By us" } }
  ],
  [
    "Atom 0.3: a copyright",
    atom('<copyright type="text/html" mode="escaped">&amp;copy; Quay</copyright>'),
    { feed: { rights: "© Quay" } }
  ],
  ["Atom 0.3: an info in the feed is not the title", atom("<info>I</info><title>T</title>"), { feed: { title: "T" } }],
  [
    "Atom 0.3: a content in a section",
    entry('<content type="text/html" mode="escaped"><![CDATA[<p>One &amp; two</p>]]></content>'),
    { item: { content: html("<p>One &amp; two</p>") } }
  ],
  [
    "Atom 0.3: a content as XML",
    entry(`<content type="application/xhtml+xml" mode="xml">${xhtmlDiv("<p>One</p>")}</content>`),
    { item: { content: html("<p>One</p>") } }
  ],
  [
    "Atom 0.3: a content in base64",
    entry('<content type="text/html" mode="base64">\nPHA+T25lPC9wPg==\n</content>'),
    { item: { content: html("<p>One</p>") } }
  ],
  [
    "Atom 0.3: an address relative to the base",
    atom(
      '<entry><link rel="alternate" href="1"/><content type="text/html" mode="escaped">&lt;img src="q.png"></content></entry>',
      'xml:base="https://a.example/n/"'
    ),
    { item: { link: "https://a.example/n/1", content: html('<img src="https://a.example/n/q.png">') } }
  ],
  [
    "Atom 0.3: issued, modified and created",
    entry(
      "<created>2026-02-01T00:00:00Z</created><issued>2026-03-01T09:30</issued><modified>2026-03-02T06:30:00Z</modified>"
    ),
    { item: { published: "2026-03-01T09:30:00Z", updated: "2026-03-02T06:30:00Z" } }
  ],
  [
    "Atom 0.3: an author with an address",
    entry("<author><name>Lena</name><url>https://lena.example/</url></author>"),
    { item: { authors: [{ name: "Lena", url: "https://lena.example/" }] } }
  ],
  [
    "Atom 0.3: a link to the service is no page",
    entry(
      '<link rel="service.edit" type="application/x.atom+xml" href="https://a.example/e"/><link rel="alternate" type="text/html" href="https://a.example/1"/>'
    ),
    { item: { link: "https://a.example/1" } }
  ],
  [
    "RSS 0.91: a title and a picture",
    rss(
      "0.91",
      "<image><title>I</title><url>https://a.example/i.png</url><link>https://a.example/</link></image><item><title>One</title><link>https://a.example/1</link></item>"
    ),
    {
      feed: { version: "0.91", image: "https://a.example/i.png", title: "C" },
      item: { title: "One", id: "https://a.example/1" }
    }
  ],
  [
    "RSS 0.91: a field for search is no title",
    rss(
      "0.91",
      "<textinput><title>Search</title><link>https://a.example/s</link></textinput><item><title>One</title></item>"
    ),
    { feed: { title: "C", link: null }, item: { title: "One" } }
  ],
  [
    "RSS 0.92: an item of a description alone",
    rss("0.92", "<item><description>&lt;p>One&lt;/p></description></item>"),
    { item: { title: "", summary: html("<p>One</p>") } }
  ],
  [
    "RSS 0.92: several categories and an enclosure",
    rss(
      "0.92",
      '<item><category domain="d">A/B</category><category>C</category><enclosure url="https://a.example/1.mp3" length="9" type="audio/mpeg"/><source url="https://s.example/rss">S</source></item>'
    ),
    {
      item: {
        categories: ["A/B", "C"],
        enclosures: [{ url: "https://a.example/1.mp3", bytes: 9 }],
        source: { title: "S", url: "https://s.example/rss" }
      }
    }
  ],
  [
    "RSS 0.9: an item beside its channel",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>C</title><link>https://a.example/</link></channel><image><title>I</title><url>https://a.example/i.png</url></image><item><title>One</title><link>https://a.example/1</link></item></rdf:RDF>',
    { feed: { title: "C", image: "https://a.example/i.png" }, item: { title: "One" } }
  ],
  [
    "RSS 1.0: what an item is about is its id",
    rdf("", "<title>One</title><link>https://a.example/one</link>"),
    { item: { id: "https://a.example/1", link: "https://a.example/one" } }
  ],
  [
    "RSS 1.0: what an item is about, where it has no link",
    rdf("", "<title>One</title>"),
    { item: { id: "https://a.example/1", link: "https://a.example/1" } }
  ],
  [
    "RSS 1.0: Dublin Core",
    rdf(
      "<dc:language>ar</dc:language><dc:rights>© Quay</dc:rights>",
      "<dc:title>One</dc:title><dc:creator>Lena</dc:creator><dc:creator>Omar</dc:creator><dc:subject>Boats</dc:subject><dc:date>2026-03-01T06:30+03:00</dc:date><dc:rights>R</dc:rights>"
    ),
    {
      feed: { language: "ar", rights: "© Quay" },
      item: {
        title: "One",
        authors: [{ name: "Lena" }, { name: "Omar" }],
        categories: ["Boats"],
        published: "2026-03-01T06:30:00+03:00",
        rights: "R",
        language: "ar"
      }
    }
  ],
  [
    "RSS 1.0: terms of Dublin Core",
    rdf(
      "",
      "<dcterms:created>2026-02-28T06:30:00Z</dcterms:created><dcterms:issued>2026-03-01T06:30:00Z</dcterms:issued><dcterms:modified>2026-03-02T06:30:00Z</dcterms:modified>"
    ),
    { item: { published: "2026-03-01T06:30:00Z", updated: "2026-03-02T06:30:00Z" } }
  ],
  [
    "RSS 1.0: an encoded content beside a description",
    rdf("", "<description>S</description><content:encoded><![CDATA[<p>One</p>]]></content:encoded>"),
    { item: { summary: { text: "S" }, content: html("<p>One</p>") } }
  ],
  [
    "RSS 1.0: a relation to others is none of the channel",
    rdf(
      '<items><rdf:Seq><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items><image rdf:resource="https://a.example/i.png"/>',
      "<title>One</title>"
    ),
    { feed: { title: "C" }, item: { title: "One" } }
  ],
  [
    "CDF: a channel with attributes",
    '<CHANNEL HREF="https://a.example/" BASE="https://a.example/"><TITLE>C</TITLE><ABSTRACT>About</ABSTRACT><LOGO HREF="https://a.example/l.gif" STYLE="icon"/><ITEM HREF="https://a.example/1" LASTMOD="2026-03-01T06:30+0000"><TITLE>One</TITLE><ABSTRACT>Words</ABSTRACT></ITEM></CHANNEL>',
    {
      feed: { title: "C", description: "About", link: "https://a.example/", image: "https://a.example/l.gif" },
      item: { title: "One", link: "https://a.example/1", published: "2026-03-01T06:30:00Z", summary: { text: "Words" } }
    }
  ],
  [
    "CDF: an item whose address is an element",
    '<Channel><Title>C</Title><Item><A HREF="https://a.example/1"/><Title>One</Title></Item></Channel>',
    { item: { title: "One", link: "https://a.example/1" } }
  ]
]
