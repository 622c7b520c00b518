/** Two stories of a harbour, as each format of feeds has them. */

const words = "The ferry left at six."
const html = "<p>The ferry left at <b>six</b>.</p>"
const escaped = html.replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"'

const rss2 = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${namespaces}>
<channel>
<title>Harbour News</title><link>https://harbour.example/</link><description>All about boats</description>
<language>en</language><generator>Quay 1.2</generator>
<atom:link rel="self" href="https://harbour.example/rss.xml"/>
<image><url>https://harbour.example/logo.png</url><title>Logo</title><link>https://harbour.example/logo</link></image>
<item><title>Ferry &amp; tide</title><link>https://harbour.example/ferry</link><guid isPermaLink="false">tag:harbour.example,2026:1</guid>
<pubDate>Sun, 01 Mar 2026 06:30:00 GMT</pubDate><dc:creator>Lena Haddad</dc:creator><category>Boats</category><category>Tides</category>
<description>${words}</description><content:encoded><![CDATA[${html}]]></content:encoded></item>
<item><title>Storm</title><link>https://harbour.example/storm</link><guid>https://harbour.example/storm</guid>
<pubDate>Sat, 28 Feb 2026 20:00:00 GMT</pubDate></item>
</channel></rss>`

const rss091 = `<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Harbour News</title><link>https://harbour.example/</link><description>All about boats</description><language>en</language>
<item><title>Ferry &amp; tide</title><link>https://harbour.example/ferry</link><description>${escaped}</description></item>
<item><title>Storm</title><link>https://harbour.example/storm</link></item></channel></rss>`

const rss1 = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${namespaces}>
<channel rdf:about="https://harbour.example/rdf"><title>Harbour News</title><link>https://harbour.example/</link><description>All about boats</description><dc:language>en</dc:language>
<items><rdf:Seq><rdf:li rdf:resource="https://harbour.example/ferry"/><rdf:li rdf:resource="https://harbour.example/storm"/></rdf:Seq></items></channel>
<item rdf:about="https://harbour.example/ferry"><title>Ferry &amp; tide</title><link>https://harbour.example/ferry</link><dc:date>2026-03-01T06:30:00Z</dc:date><dc:creator>Lena Haddad</dc:creator><dc:subject>Boats</dc:subject><dc:subject>Tides</dc:subject><description>${words}</description><content:encoded>${escaped}</content:encoded></item>
<item rdf:about="https://harbour.example/storm"><title>Storm</title><link>https://harbour.example/storm</link><dc:date>2026-02-28T20:00:00Z</dc:date></item>
</rdf:RDF>`

const rss09 = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>Harbour News</title><link>https://harbour.example/</link><description>All about boats</description></channel>
<item><title>Ferry &amp; tide</title><link>https://harbour.example/ferry</link></item>
<item><title>Storm</title><link>https://harbour.example/storm</link></item></rdf:RDF>`

const atom1 = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://harbour.example/">
<title>Harbour News</title><subtitle>All about boats</subtitle><link href="/"/><link rel="self" href="atom.xml"/><id>tag:harbour.example,2026:feed</id>
<generator uri="https://quay.example/" version="1.2">Quay</generator><updated>2026-03-02T00:00:00Z</updated><logo>logo.png</logo>
<entry><title type="html">Ferry &amp;amp; tide</title><link href="ferry"/><id>tag:harbour.example,2026:1</id><published>2026-03-01T06:30:00Z</published><updated>2026-03-01T06:30:00Z</updated>
<author><name>Lena Haddad</name></author><category term="boats" label="Boats"/><category term="Tides"/>
<summary>${words}</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry>
<entry><title>Storm</title><link href="storm"/><id>https://harbour.example/storm</id><updated>2026-02-28T20:00:00Z</updated></entry>
</feed>`

const atom03 = `<?xml version="1.0" encoding="utf-8"?>
<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en">
<title>Harbour News</title><tagline>All about boats</tagline><link rel="alternate" type="text/html" href="https://harbour.example/"/><id>tag:harbour.example,2026:feed</id>
<modified>2026-03-02T00:00:00Z</modified>
<entry><title>Ferry &amp; tide</title><link rel="alternate" type="text/html" href="https://harbour.example/ferry"/><id>tag:harbour.example,2026:1</id><issued>2026-03-01T06:30:00Z</issued><modified>2026-03-01T06:30:00Z</modified>
<author><name>Lena Haddad</name></author><summary type="text/plain">${words}</summary><content type="text/html" mode="escaped">${escaped}</content></entry>
<entry><title>Storm</title><link rel="alternate" type="text/html" href="https://harbour.example/storm"/><id>https://harbour.example/storm</id><modified>2026-02-28T20:00:00Z</modified></entry>
</feed>`

const cdf = `<?xml version="1.0"?>
<CHANNEL HREF="https://harbour.example/"><TITLE>Harbour News</TITLE><ABSTRACT>All about boats</ABSTRACT>
<ITEM HREF="https://harbour.example/ferry" LASTMOD="2026-03-01T06:30"><TITLE>Ferry &amp; tide</TITLE><ABSTRACT>${words}</ABSTRACT></ITEM>
<ITEM HREF="https://harbour.example/storm" LASTMOD="2026-02-28T20:00"><TITLE>Storm</TITLE></ITEM></CHANNEL>`

const jsonItems = (authors: object) => [
  {
    id: "tag:harbour.example,2026:1",
    url: "https://harbour.example/ferry",
    title: "Ferry & tide",
    content_html: html,
    summary: words,
    date_published: "2026-03-01T06:30:00Z",
    tags: ["Boats", "Tides"],
    ...authors
  },
  {
    id: "https://harbour.example/storm",
    url: "https://harbour.example/storm",
    title: "Storm",
    date_published: "2026-02-28T20:00:00Z"
  }
]

const json = (version: string, authors: object): string =>
  JSON.stringify({
    version: `https://jsonfeed.org/version/${version}`,
    title: "Harbour News",
    description: "All about boats",
    home_page_url: "https://harbour.example/",
    feed_url: "https://harbour.example/feed.json",
    language: "en",
    items: jsonItems(authors)
  })

export const samples = {
  "RSS 2.0": rss2,
  "RSS 0.91": rss091,
  "RSS 1.0": rss1,
  "RSS 0.9": rss09,
  "Atom 1.0": atom1,
  "Atom 0.3": atom03,
  CDF: cdf,
  "JSON Feed 1.1": json("1.1", { authors: [{ name: "Lena Haddad" }] }),
  "JSON Feed 1.0": json("1", { author: { name: "Lena Haddad" } })
} as const

export type SampleName = keyof typeof samples

/** One item of RSS with every namespace that is known. */
export const rssItem = (inner: string, channel = ""): string =>
  `<rss version="2.0" ${namespaces} xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:thr="http://purl.org/syndication/thread/1.0"><channel><title>C</title>${channel}<item>${inner}</item></channel></rss>`

export const atomEntry = (inner: string, feed = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${feed}><title>C</title><entry>${inner}</entry></feed>`
