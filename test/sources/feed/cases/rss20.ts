/** RSS 2.0 and its modules: ids, links, dates, media, podcasts, comments, and texts that are escaped once, twice or not at all. */
import { rssItem } from "../samples.ts"
import { type Case, html } from "./Case.ts"

const pubDate = (written: string): string => rssItem(`<pubDate>${written}</pubDate>`)
const dated = (written: string, published: string | null = "2026-03-01T06:30:00Z"): Case => [
  `a date as \`${written}\``,
  pubDate(written),
  { item: { published } }
]

export const rss20: ReadonlyArray<Case> = [
  [
    "a guid is the page",
    rssItem("<guid>https://a.example/1</guid>"),
    { item: { id: "https://a.example/1", link: "https://a.example/1", isAddress: true } }
  ],
  [
    "a guid that says that it is none",
    rssItem('<guid isPermaLink="false">https://a.example/1</guid>'),
    { item: { id: "https://a.example/1", link: null, isAddress: false } }
  ],
  [
    "a guid beside a link",
    rssItem('<link>https://a.example/one</link><guid isPermaLink="true">https://a.example/1</guid>'),
    { item: { id: "https://a.example/1", link: "https://a.example/one" } }
  ],
  [
    "a guid in capitals of its attribute",
    rssItem('<guid ispermalink="FALSE">x-1</guid>'),
    { item: { id: "x-1", link: null } }
  ],
  ["a guid that is no address", rssItem("<guid>x-1</guid>"), { item: { id: "x-1", link: null } }],
  [
    "a link in a section with blanks",
    rssItem("<link>\n<![CDATA[ https://a.example/1?a=1&b=2 ]]>\n</link>"),
    { item: { link: "https://a.example/1?a=1&b=2" } }
  ],
  [
    "a title of an item before that of its picture",
    rssItem("<media:title>M</media:title><title>T</title>"),
    { item: { title: "T" } }
  ],
  [
    "a title with a comparison",
    rssItem("<title>1 &amp;lt; 2 &amp;amp;&amp;amp; 3</title>"),
    { item: { title: "1 < 2 && 3" } }
  ],
  [
    "a title escaped twice",
    rssItem("<title>Tom &amp;amp;amp; Ann &amp;amp;quot;x&amp;amp;quot;</title>"),
    { item: { title: 'Tom & Ann "x"' } }
  ],
  [
    "a title with a section amid words",
    rssItem("<title>The <![CDATA[<i>quay</i>]]> opens &amp; shuts</title>"),
    { item: { title: "The quay opens & shuts" } }
  ],
  [
    "a title with a numeric reference of Windows",
    rssItem("<title>The quay&#146;s &#150; end</title>"),
    { item: { title: "The quay’s – end" } }
  ],
  [
    "a title of letters beyond the first plane",
    rssItem("<title>&#x1F6A2; &#128674;</title>"),
    { item: { title: "🚢 🚢" } }
  ],
  [
    "a description with markup in a section",
    rssItem("<description><![CDATA[<p>One &amp; <b>two</b></p>]]></description>"),
    { item: { summary: html("<p>One &amp; <b>two</b></p>") } }
  ],
  [
    "a description that is escaped",
    rssItem("<description>&lt;p&gt;One &amp;amp; two&lt;/p&gt;</description>"),
    { item: { summary: html("<p>One &amp; two</p>") } }
  ],
  [
    "a description that shows code",
    rssItem("<description>&lt;code>&amp;lt;b&amp;gt;&lt;/code></description>"),
    { item: { summary: html("<code>&lt;b&gt;</code>") } }
  ],
  [
    "a description of plain words with a sign",
    rssItem("<description>Tom &amp; Ann: 1 &lt; 2</description>"),
    { item: { summary: { text: "Tom & Ann: 1 < 2", isPlain: true } } }
  ],
  [
    "a content of its own before a description",
    rssItem("<content:encoded>&lt;p>C&lt;/p></content:encoded><description>D</description>"),
    { item: { content: html("<p>C</p>"), summary: { text: "D" } } }
  ],
  [
    "a body of XHTML",
    rssItem('<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>C</xhtml:p></xhtml:body>'),
    { item: { content: html("<p>C</p>") } }
  ],
  [
    "an address in a description against the page",
    rssItem('<description>&lt;a href="/x">x&lt;/a></description>', "<link>https://a.example/</link>"),
    { item: { summary: html('<a href="https://a.example/x">x</a>') } }
  ],
  [
    "an address in a description against a base",
    rssItem('<description xml:base="https://b.example/y/">&lt;a href="x">x&lt;/a></description>'),
    { item: { summary: html('<a href="https://b.example/y/x">x</a>') } }
  ],
  dated("Sun, 01 Mar 2026 06:30:00 GMT"),
  dated("Sun, 01 Mar 2026 06:30:00 UT"),
  dated("Sun, 01 Mar 2026 06:30:00 Z"),
  dated("Sun, 1 Mar 26 06:30:00 GMT"),
  dated("01 Mar 2026 06:30 GMT"),
  dated("Sunday, 01 March 2026 06:30:00 +0000"),
  dated("Sun, 01 Mar 2026 01:30:00 EST", "2026-03-01T01:30:00-05:00"),
  dated("Sun, 01 Mar 2026 09:30:00 +03:00", "2026-03-01T09:30:00+03:00"),
  dated("Sun Mar 01 06:30:00 2026"),
  dated("Sun Mar 01 06:30:00 UTC 2026"),
  dated("2026-03-01T06:30:00Z"),
  dated("2026-03-01 06:30:00"),
  dated("2026-03-01", "2026-03-01T00:00:00Z"),
  dated("2026-03-01T06:30Z"),
  dated("20260301T063000Z"),
  dated("Mon, 01 Mar 2026 06:30:00 GMT"),
  dated("Sun, 01 Mar 2026 06:30:00 GMT+0000"),
  dated("2026", "2026-01-01T00:00:00Z"),
  dated("2026-03", "2026-03-01T00:00:00Z"),
  dated("soon", null),
  dated("32 Mar 2026 06:30:00 GMT", null),
  [
    "a date of Dublin Core",
    rssItem("<dc:date>2026-03-01T06:30:00Z</dc:date>"),
    { item: { published: "2026-03-01T06:30:00Z" } }
  ],
  [
    "an author of Dublin Core",
    rssItem("<dc:creator>Lena Haddad</dc:creator>"),
    { item: { authors: [{ name: "Lena Haddad" }] } }
  ],
  [
    "an author with an address",
    rssItem("<author>l@a.example (Lena Haddad)</author>"),
    { item: { authors: [{ name: "Lena Haddad", email: "l@a.example" }] } }
  ],
  [
    "an editor of the channel",
    rssItem("", "<managingEditor>e@a.example (Omar)</managingEditor>"),
    { feed: { editor: { name: "Omar", email: "e@a.example" } } }
  ],
  [
    "an author with a title and a page",
    rssItem("<author><name>Lena</name><title>Dr</title><link>https://l.example/</link></author><title>T</title>"),
    { item: { authors: [{ name: "Lena" }], title: "T", link: null } }
  ],
  [
    "a copyright and a language of the channel",
    rssItem("", "<copyright>© 2026 Quay</copyright><language>en-gb</language>"),
    { feed: { rights: "© 2026 Quay", language: "en-gb" }, item: { language: "en-gb" } }
  ],
  [
    "a category with a domain, and one of Dublin Core",
    rssItem('<category domain="https://a.example/">Boats</category><dc:subject>Tides</dc:subject>'),
    { item: { categories: ["Boats", "Tides"] } }
  ],
  [
    "a source",
    rssItem('<source url="https://s.example/rss">The S</source>'),
    { item: { source: { title: "The S", url: "https://s.example/rss" } } }
  ],
  [
    "comments in three ways",
    rssItem(
      "<comments>https://a.example/1#c</comments><wfw:commentRss>https://a.example/1/c.xml</wfw:commentRss><slash:comments>12</slash:comments>"
    ),
    { item: { comments: { url: "https://a.example/1#c", feed: "https://a.example/1/c.xml", count: 12 } } }
  ],
  [
    "several enclosures",
    rssItem(
      '<enclosure url="https://a.example/1.mp3" length="10" type="audio/mpeg"/><enclosure url="https://a.example/2.mp3" length="" type="audio/mpeg"/>'
    ),
    {
      item: {
        enclosures: [
          { url: "https://a.example/1.mp3", bytes: 10 },
          { url: "https://a.example/2.mp3", bytes: null }
        ]
      }
    }
  ],
  [
    "an enclosure that is a picture",
    rssItem('<enclosure url="https://a.example/q.jpg" length="10" type="image/jpeg"/>'),
    { item: { enclosures: [], pictures: [{ url: "https://a.example/q.jpg" }] } }
  ],
  [
    "a picture of Media RSS with title, credit and words",
    rssItem(
      '<media:content url="https://a.example/q.jpg" medium="image" width="1200"><media:title>Q</media:title><media:credit role="photographer">Omar</media:credit><media:description>The quay</media:description></media:content>'
    ),
    {
      item: {
        pictures: [{ url: "https://a.example/q.jpg", title: "Q", credit: "Omar", caption: "The quay", width: 1200 }]
      }
    }
  ],
  [
    "a group of Media RSS",
    rssItem(
      '<media:group><media:content url="https://a.example/s.mp4" type="video/mp4" fileSize="5"/><media:thumbnail url="https://a.example/t.jpg" width="100"/><media:credit>Omar</media:credit></media:group>'
    ),
    {
      item: {
        enclosures: [{ url: "https://a.example/s.mp4", bytes: 5 }],
        pictures: [{ url: "https://a.example/t.jpg", credit: "Omar", width: 100 }]
      }
    }
  ],
  [
    "words of Media RSS for an item without others",
    rssItem('<media:title>The quay</media:title><media:description type="html">&lt;p>One&lt;/p></media:description>'),
    { item: { title: "The quay", summary: html("<p>One</p>") } }
  ],
  [
    "keywords of Media RSS",
    rssItem("<media:keywords>boats, tides</media:keywords>"),
    { item: { categories: ["boats", "tides"] } }
  ],
  [
    "an episode",
    rssItem(
      '<itunes:author>Lena</itunes:author><itunes:duration>1:02:03</itunes:duration><itunes:episode>4</itunes:episode><itunes:season>2</itunes:season><itunes:explicit>no</itunes:explicit><itunes:image href="https://a.example/e.jpg"/><itunes:summary>About</itunes:summary>'
    ),
    {
      item: {
        authors: [{ name: "Lena" }],
        episode: { seconds: 3723, season: 2, episode: 4, explicit: false },
        pictures: [{ url: "https://a.example/e.jpg" }],
        summary: { text: "About" }
      }
    }
  ],
  [
    "a podcast",
    rssItem(
      "",
      '<itunes:author>Quay Radio</itunes:author><itunes:image href="https://a.example/p.jpg"/><itunes:category text="News"/><itunes:summary>All</itunes:summary>'
    ),
    {
      feed: {
        authors: [{ name: "Quay Radio" }],
        image: "https://a.example/p.jpg",
        description: "All",
        categories: ["News"]
      }
    }
  ],
  [
    "an owner of a podcast is not its author",
    rssItem(
      "",
      "<itunes:owner><itunes:name>Owner</itunes:name><itunes:email>o@a.example</itunes:email></itunes:owner>"
    ),
    { feed: { authors: [] } }
  ],
  [
    "a place says nothing",
    rssItem(
      '<title>T</title><georss:point xmlns:georss="http://www.georss.org/georss">45.2 -71.9</georss:point><geo:lat xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">45.2</geo:lat>'
    ),
    { item: { title: "T", summary: null, content: null } }
  ],
  [
    "a link of Atom in the channel is its own address",
    rssItem("", '<link>https://a.example/</link><atom:link rel="self" href="https://a.example/rss.xml"/>'),
    { feed: { link: "https://a.example/", self: "https://a.example/rss.xml" } }
  ],
  [
    "a picture's title is not that of the channel",
    rssItem(
      "",
      "<image><title>I</title><url>https://a.example/i.png</url><link>https://i.example/</link></image>"
    ).replace("<title>C</title>", ""),
    { feed: { title: "", link: null, image: "https://a.example/i.png" } }
  ],
  [
    "an original address behind a counter",
    rssItem(
      '<link>https://feeds.example/~r/1</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://a.example/1</feedburner:origLink>'
    ),
    { item: { link: "https://a.example/1" } }
  ]
]
