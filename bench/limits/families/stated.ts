/** What files, heads and feeds state about an article, far more often than people do. */
import { type Family, familiesOf, fill, nested, repeat } from "./Family.ts"

const date = "2026-03-01T10:00:00Z"
const words = "The ferry to the islands sails again this week, two years after the storm took the quay."
const page = (head: string): string =>
  `<!doctype html><html lang="en"><head><title>Harbour</title>${head}</head><body><main><h1>Harbour</h1><p>${words}</p></main></body></html>`
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`
const news = (more: string): string => linked(`{"@type":"NewsArticle","headline":"Harbour",${more}}`)
const rss = (made: string): string =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>A</title>${made}</channel></rss>`
const item = (made: string): string =>
  `<item><guid>a</guid><title>A</title><link>https://a.example/</link><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate>${made}</item>`

/** Words that differ from one in two letters, each once. */
const nearTo = (word: string, written: (near: string) => string): ((units: number) => string) => {
  const letters = "abcdefghijklmnopqrstuvwxyz"
  const nearAt = (index: number): string => {
    const [one, two] = [index % word.length, Math.floor(index / word.length) % word.length]
    const rest = Math.floor(index / word.length ** 2)
    return [...word]
      .map((own, at) => (at === one ? letters[rest % 26] : at === two ? letters[Math.floor(rest / 26) % 26] : own))
      .join("")
  }
  return (units) => {
    const known = new Set<string>()
    return fill(units, (index) => {
      const near = nearAt(index)
      if (known.has(near)) return written(`k${index}`)
      known.add(near)
      return written(near)
    })
  }
}

const yaml = familiesOf(
  "YAML",
  "markdown",
  [
    ["hashtags", (n) => `hashtags: [${fill(n, (index) => `t${index}, `)}z]`],
    ["one long hashtag", (n) => `hashtags: [${repeat(n, "a")}]`],
    ["tags of one name", (n) => `tags: [${repeat(n, "Harbour, ")}z]`],
    ["tags that differ by case", (n) => `tags: [${fill(n, (index) => `${index % 2 ? "T" : "t"}${index >> 1}, `)}z]`],
    ["authors by name", (n) => `authors: [${fill(n, (index) => `Lena Haddad ${index}, `)}z]`],
    ["authors in one line", (n) => `author: ${repeat(n, "Lena Haddad, ")}Ann`],
    ["authors joined", (n) => `author: ${repeat(n, "Lena and ")}Ann`],
    [
      "anchors that are merged",
      (n) =>
        `a0: &a0 { k: 1 }\n${fill(n, (index) => `a${index + 1}: &a${index + 1} { <<: *a${index}, k${index}: 1 }\n`)}`
    ],
    ["one merge of many", (n) => `a: &a { k: 1 }\nb: { <<: [${repeat(n, "*a, ")}*a] }`],
    ["aliases of a list", (n) => `a: &a [${"x, ".repeat(1000)}x]\nb: [${repeat(n, "*a, ")}*a]`],
    ["tags of one list of anchors", (n) => `a: &a [${"x, ".repeat(1000)}x]\ntags: [${repeat(n, "*a, ")}*a]`],
    ["anchors of one name", (n) => fill(n, (index) => `k${index}: &a b\n`)],
    ["keys that are lists", (n) => fill(n, (index) => `? [a${index}]\n: b\n`)],
    ["equal keys in a map", (n) => `x: { ${repeat(n, "a: 1, ")}b: 1 }`],
    ["maps in a list", (n) => `x:\n${fill(n, (index) => `  - a: ${index}\n    b: 2\n`)}`],
    ["documents", (n) => repeat(n, "...\n")],
    ["directives", (n) => repeat(n, "%TAG ! a\n")],
    ["a text over lines", (n) => `description: a\n${repeat(n, "  words\n")}`],
    ["a text over empty lines", (n) => `description: "a\n${repeat(n, "\n")}  b"`],
    ["signs of the end of a text", (n) => `description: '${repeat(n, "''")}'`],
    ["numbers", (n) => `x: [${repeat(n, "1e9, ")}1]`],
    ["questions", (n) => repeat(n, "? ")],
    ["hyphens", (n) => `x:\n  ${repeat(n, "- ")}a`],
    ["translations", (n) => `translations:\n${fill(n, (index) => `  x-${index}: https://a.example/${index}\n`)}`],
    ["films", (n) => `videos:\n${fill(n, (index) => `  - { url: https://a.example/${index}.mp4, title: A }\n`)}`],
    ["networks", (n) => `share:\n${fill(n, (index) => `  n${index}: { text: A }\n`)}`],
    ["a long title", (n) => `headline: ${repeat(n, "harbour ")}`],
    ["a long date", (n) => `date: ${repeat(n, "1 ")}`],
    ["a date of zeros", (n) => `date: 2026-03-01T10:00:00.${repeat(n, "0")}Z`],
    ["a long address", (n) => `url: https://a.example/${repeat(n, "a/")}`],
    ["a long slug", (n) => `slug: ${repeat(n, "a-")}b`],
    ["a long language", (n) => `language: ${repeat(n, "en-")}x`]
  ],
  (made) => `---\ntitle: Harbour\n${made}\n---\nThe harbour opened.\n`
)

const sidecars = familiesOf("sidecar", "sidecar", [
  ["distinct keys", (n) => fill(n, (index) => `k${index}: 1\n`)],
  ["brackets", (n) => `x: ${repeat(n, "[")}`],
  ["aliases of one", (n) => `a: &a 1\nx: [${repeat(n, "*a, ")}1]`],
  ["one text", (n) => `description: "${repeat(n, "words and ")}"`]
])

const toml = familiesOf(
  "TOML",
  "markdown",
  [
    ["tables in tables", (n) => fill(n, (index) => `[t.${"a.".repeat(index % 50)}b${index}]\n`)],
    ["ever longer dotted keys", (n) => fill(n, (index) => `${"a.".repeat(index % 50)}k${index} = 1\n`)],
    ["lists of tables in lists", (n) => `[[a]]\n${repeat(n, "[[a.b]]\nc = 1\n")}`],
    ["maps in lines", (n) => fill(n, (index) => `k${index} = { a = 1, b = 2 }\n`)],
    ["maps in maps", (n) => `x = ${nested(n, "{ a = ", "}")}`],
    ["equal keys", (n) => repeat(n, "a = 1\n")],
    ["long texts in lines", (n) => `description = """\n${repeat(n, "a line of words\n")}"""`],
    ["quotes without end", (n) => `description = """${repeat(n, '""')}`],
    ["escapes", (n) => `description = "${repeat(n, "\\u0041")}"`],
    ["numbers", (n) => `x = [${repeat(n, "1_0, ")}1]`],
    ["dates", (n) => fill(n, (index) => `d${index} = 2026-03-01T10:00:00Z\n`)],
    ["comments", (n) => repeat(n, "# a remark\n")],
    ["keys near to known ones", nearTo("description", (near) => `${near} = 1\n`)]
  ],
  (made) => `+++\ntitle = "Harbour"\n${made}\n+++\nThe harbour opened.\n`
)

const json = familiesOf(
  "JSON",
  "markdown",
  [
    ["equal keys", (n) => repeat(n, '"a": 1,\n')],
    ["keys near to known ones", nearTo("description", (near) => `"${near}": 1,\n`)],
    ["networks", (n) => `"share": {${fill(n, (index) => `"n${index}": { "text": "A" },\n`)}"z": {}},`],
    ["nested maps", (n) => `"x": ${nested(n, '{"a":', "}").replace(":}", ":1}")},`],
    ["escapes", (n) => `"description": "${repeat(n, "\\u0041")}",`],
    ["backslashes", (n) => `"description": "${repeat(n, "\\\\")}",`],
    ["quotes without end", (n) => `"x": ${repeat(n, '"a ')},`]
  ],
  (made) => `{\n${made}\n"title": "Harbour"\n}\nThe harbour opened.\n`
)

const heads = familiesOf(
  "page: head of",
  "page",
  [
    ["bases", (n) => repeat(n, '<base href="https://a.example/">')],
    ["bases without end", (n) => repeat(n, "<base ")],
    ["charsets", (n) => repeat(n, '<meta charset="utf-8">')],
    ["links", (n) => fill(n, (index) => `<link rel="r${index}" href="/${index}">`)],
    ["feeds", (n) => fill(n, (index) => `<link rel="alternate" type="application/rss+xml" href="/${index}">`)],
    ["icons", (n) => fill(n, (index) => `<link rel="icon" href="/${index}.png">`)],
    ["one long meta", (n) => `<meta name="description" content="${repeat(n, "word ")}">`],
    [
      "pictures with sizes",
      (n) =>
        fill(
          n,
          (index) =>
            `<meta property="og:image" content="/${index}.jpg"><meta property="og:image:width" content="1"><meta property="og:image:alt" content="A">`
        )
    ],
    ["authors", (n) => fill(n, (index) => `<meta property="article:author" content="Lena Haddad ${index}">`)],
    ["dates", (n) => repeat(n, '<meta property="article:published_time" content="2026-03-01T10:00:00Z">')],
    ["dates that are none", (n) => repeat(n, '<meta property="article:published_time" content="nothing">')],
    [
      "JSON-LD that refers to itself",
      (n) =>
        linked(
          `{"@graph":[${fill(n, (index) => `{"@id":"${index}","@type":"NewsArticle","isPartOf":{"@id":"${index + 1}"}},`)}{}]}`
        )
    ],
    [
      "JSON-LD that all refer to one",
      (n) =>
        linked(
          `{"@graph":[${fill(n, (index) => `{"@id":"${index}","@type":"NewsArticle","author":{"@id":"z"}},`)}{"@id":"z","@type":"Person","name":"Lena"}]}`
        )
    ],
    [
      "JSON-LD of two that refer to each other",
      (n) =>
        linked(
          `{"@graph":[${fill(n, (index) => `{"@id":"${index}","author":[{"@id":"${index + 1}"},{"@id":"${index + 2}"}],"@type":"Article"},`)}{}]}`
        )
    ],
    [
      "JSON-LD of one id",
      (n) => linked(`{"@graph":[${repeat(n, '{"@id":"a","@type":"NewsArticle","headline":"A"},')}{}]}`)
    ],
    ["JSON-LD of equal keys", (n) => linked(`{"@type":"NewsArticle",${repeat(n, '"headline":"A",')}"a":1}`)],
    [
      "JSON-LD of pictures",
      (n) => news(`"image":[${fill(n, (index) => `{"@type":"ImageObject","url":"/${index}.jpg"},`)}{}]`)
    ],
    ["JSON-LD of keywords", (n) => news(`"keywords":[${fill(n, (index) => `"harbour ${index}",`)}"a"]`)],
    ["JSON-LD of one text", (n) => news(`"articleBody":"${repeat(n, `${words} `)}"`)],
    ["JSON-LD of entities", (n) => news(`"description":"${repeat(n, "&amp;amp; ")}"`)],
    ["JSON-LD of comments", (n) => news(`"comment":[${repeat(n, '{"@type":"Comment","text":"Hi"},')}{}]`)],
    ["JSON-LD that is broken", (n) => repeat(n, linked('{"@type":"NewsArticle",'))],
    ["JSON-LD without end", (n) => `<script type="application/ld+json">${repeat(n, '{"a":')}`],
    ["JSON-LD nested in maps", (n) => linked(nested(n, '{"author":', "}").replace(":}", ":1}"))],
    ["styles", (n) => repeat(n, "<style>a{}</style>")],
    ["classes of the body", (n) => `</head><body class="${fill(n, (index) => `c${index} `)}">`]
  ],
  page
).map((one) => ({ ...one, name: one.name.replace("of: ", "of ") }))

const feeds = familiesOf(
  "feed",
  "feed",
  [
    [
      "enclosures of one item",
      (n) => item(fill(n, (index) => `<enclosure url="/${index}.mp3" length="1" type="audio/mpeg"/>`))
    ],
    [
      "groups of media",
      (n) => item(repeat(n, '<media:group><media:content url="/a.jpg"/><media:title>A</media:title></media:group>'))
    ],
    ["groups of media in groups", (n) => item(nested(n, "<media:group>", "</media:group>"))],
    ["pictures of media", (n) => item(fill(n, (index) => `<media:thumbnail url="/${index}.jpg"/>`))],
    ["links of one item", (n) => item(repeat(n, "<link>https://a.example/</link>"))],
    ["guids of one item", (n) => item(fill(n, (index) => `<guid>${index}</guid>`))],
    ["dates of one item", (n) => item(repeat(n, "<pubDate>nothing</pubDate>"))],
    ["words of one item", (n) => item(repeat(n, "<description>Hi</description>"))],
    ["people of one item", (n) => item(fill(n, (index) => `<podcast:person>A ${index}</podcast:person>`))],
    [
      "markup in the text",
      (n) => item(`<description>${repeat(n, "&lt;p&gt;The ferry sails.&lt;/p&gt;")}</description>`)
    ],
    ["items of one guid", (n) => repeat(n, item("<description>Hi</description>"))],
    ["titles of the channel", (n) => repeat(n, "<title>A</title>")],
    ["categories in categories", (n) => nested(n, '<itunes:category text="a">', "</itunes:category>")],
    [
      "addresses with a base",
      (n) => nested(Math.min(n, 40_000), '<a xml:base="a/">', "</a>") + repeat(n, "<link>a</link>")
    ],
    ["end tags", (n) => repeat(n, "</a>")],
    ["tags of one item that are not closed", (n) => item(repeat(n, "<b>a"))],
    ["less-than signs", (n) => item(`<description>${repeat(n, "< ")}</description>`)],
    ["entities of HTML", (n) => item(`<description>${repeat(n, "&nbsp;&eacute;")}</description>`)],
    ["CDATA of CDATA", (n) => item(`<description>${repeat(n, "<![CDATA[a]]>")}</description>`)],
    ["control characters", (n) => item(`<description>${repeat(n, "\u0001a")}</description>`)],
    ["doctypes", (n) => repeat(n, "<!DOCTYPE a>")]
  ],
  rss
)

const comments = familiesOf("comments", "comments", [
  [
    "one text of addresses",
    (n) => JSON.stringify([{ id: "1", author: "A", date, text: repeat(n, "https://a.example/ ") }])
  ],
  ["one text of entities", (n) => JSON.stringify([{ id: "1", author: "A", date, html: repeat(n, "&amp;lt;") }])],
  ["one long name", (n) => JSON.stringify([{ id: "1", author: repeat(n, "A "), date, text: "Hi" }])],
  [
    "a ring of answers",
    (n) =>
      `[${fill(n, (index) => `{"id":"c${index}","inReplyTo":"c${index ^ 1}","author":"A","date":"${date}","text":"Hi"},`)}{}]`
  ],
  [
    "links with ids",
    (n) => JSON.stringify([{ id: "1", author: "A", date, html: repeat(n, '<a id="a" href="#a">a</a> ') }])
  ],
  ["brackets", (n) => repeat(n, "[")],
  ["JSON in lines", (n) => fill(n, (index) => `{"id":"c${index}","author":"A","date":"${date}","text":"Hi"}\n`)],
  [
    "JSON that breaks off",
    (n) => `[${fill(n, (index) => `{"id":"c${index}","author":"A","date":"${date}","text":"Hi"},`)}`
  ],
  ["YAML brackets", (n) => `- { id: a, text: ${repeat(n, "[")}`],
  [
    "replies in replies of Mastodon",
    (n) =>
      `{"descendants":[${fill(n, (index) => `{"id":"${index}","in_reply_to_id":"${index - 1}","created_at":"${date}","content":"<p>Hi</p>","account":{"acct":"a","display_name":"A"}},`)}{}]}`
  ],
  [
    "a web page",
    (n) =>
      `<html><body>${repeat(n, `<div class="h-entry"><p class="e-content">Hi</p><time class="dt-published" datetime="${date}"></time></div>`)}</body></html>`
  ]
])

/** In front matter and beside it. */
export const declared: ReadonlyArray<Family> = [...yaml, ...sidecars, ...toml, ...json]

export const stated: ReadonlyArray<Family> = [...heads, ...feeds, ...comments]
