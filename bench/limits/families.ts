/**
 * Inputs that make readers of text slow or their output large, each as a
 * function from a number of UTF-16 units to an input of about that length.
 * Shared with the tests, which ask of them what does not depend on the clock.
 */
import type { Reading } from "./readings.ts"

export interface Family {
  readonly name: string
  /** What takes it in. */
  readonly reading: keyof Reading
  readonly make: (units: number) => string
}

const fill = (units: number, each: (index: number) => string): string => {
  const parts: Array<string> = []
  let length = 0
  for (let index = 0; length < units; index += 1) {
    const part = each(index)
    parts.push(part)
    length += part.length
  }
  return parts.join("")
}

const repeat = (units: number, part: string): string => part.repeat(Math.max(1, Math.floor(units / part.length)))

/** As many as there are in half of the input, each closed in the other half. */
const nested = (units: number, open: string, close: string): string => {
  const depth = Math.max(1, Math.floor(units / (open.length + close.length)))
  return open.repeat(depth) + close.repeat(depth)
}

const front = (fence: string, fields: string, end = fence): string =>
  `${fence}\n${fields}\n${end}\nThe harbour opened.\n`

const title = "title: Harbour\n"

const fields: ReadonlyArray<Family> = (
  [
    ["distinct keys", (n) => fill(n, (index) => `k${index}: 1\n`)],
    ["keys near to known ones", (n) => fill(n, (index) => `titel${index % 10}${index}: 1\ndesciption${index}: 2\n`)],
    ["one known key again", (n) => repeat(n, "Title: A\n")],
    [
      "spellings of one key",
      (n) => fill(n, (index) => `${"_".repeat(index % 50)}d${"-".repeat(index % 40)}ate: 2026-03-01\n`)
    ],
    ["a list", (n) => `tags: [${fill(n, (index) => `t${index}, `)}z]`],
    ["a list in lines", (n) => `tags:\n${fill(n, (index) => `  - t${index}\n`)}`],
    ["authors", (n) => `authors:\n${fill(n, (index) => `  - { name: A${index}, url: https://a.example/${index} }\n`)}`],
    ["pictures", (n) => `images:\n${fill(n, (index) => `  - { src: https://a.example/${index}.jpg, alt: A }\n`)}`],
    ["brackets", (n) => `x: ${repeat(n, "[")}`],
    ["braces", (n) => `x: ${repeat(n, "{")}`],
    ["closed brackets", (n) => `x: ${nested(n, "[", "]")}`],
    ["maps in lines", (n) => fill(Math.min(n, 4_000_000), (index) => `${" ".repeat(Math.min(index, 400))}a:\n`)],
    ["tags", (n) => `x: ${repeat(n, "!a ")}`],
    ["anchors", (n) => `x: [${fill(n, (index) => `&a${index} b, `)}c]`],
    ["aliases of one", (n) => `a: &a 1\nx: [${repeat(n, "*a, ")}1]`],
    [
      "aliases without end",
      (n) => `a0: &a0 [x]\n${fill(n, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`
    ],
    ["merge keys", (n) => `a: &a { b: 1 }\n${fill(n, (index) => `c${index}: { <<: *a }\n`)}`],
    ["one text", (n) => `description: "${repeat(n, "words and ")}"`],
    ["a text of escapes", (n) => `description: "${repeat(n, "\\u0041")}"`],
    ["a block text", (n) => `description: |\n${repeat(n, "  a line of words\n")}`],
    ["comments", (n) => repeat(n, "# a remark\n")],
    ["quotes", (n) => repeat(n, "'")],
    ["colons", (n) => repeat(n, ": ")],
    ["dates", (n) => fill(n, (index) => `date${index}: 2026-03-01\n`)]
  ] as ReadonlyArray<readonly [string, Family["make"]]>
).map(([name, make]) => ({ name: `YAML: ${name}`, reading: "markdown", make: (n) => front("---", title + make(n)) }))

const toml: ReadonlyArray<Family> = (
  [
    ["distinct keys", (n) => fill(n, (index) => `k${index} = 1\n`)],
    ["tables", (n) => fill(n, (index) => `[t${index}]\na = 1\n`)],
    ["a list of tables", (n) => repeat(n, "[[t]]\na = 1\n")],
    ["dotted keys", (n) => `${repeat(Math.min(n, 2000), "a.")}a = 1\n${fill(n, (index) => `b.c${index} = 1\n`)}`],
    ["brackets", (n) => `x = ${repeat(n, "[")}`],
    ["closed brackets", (n) => `x = ${nested(n, "[", "]")}`],
    ["a list", (n) => `tags = [${fill(n, (index) => `"t${index}", `)}]`],
    ["one text", (n) => `description = "${repeat(n, "words and ")}"`],
    ["dates that are none", (n) => `${fill(n, (index) => `k${index} = 1\n`)}date = "nothing"\nlastmod = "nothing"\n`]
  ] as ReadonlyArray<readonly [string, Family["make"]]>
).map(([name, make]) => ({
  name: `TOML: ${name}`,
  reading: "markdown",
  make: (n) => front("+++", `title = "Harbour"\n${make(n)}`)
}))

const json: ReadonlyArray<Family> = (
  [
    ["distinct keys", (n) => fill(n, (index) => `"k${index}": 1,\n`)],
    ["brackets", (n) => `"x": ${repeat(n, "[")}`],
    ["closed brackets", (n) => `"x": ${nested(n, "[", "]")},`],
    ["a list in one line", (n) => `"tags": [${fill(n, (index) => `"t${index}",`)}"z"],`],
    ["one text", (n) => `"description": "${repeat(n, "words and ")}",`],
    ["a date that is none", (n) => `${fill(n, (index) => `"k${index}": 1,\n`)}"date": "nothing",`]
  ] as ReadonlyArray<readonly [string, Family["make"]]>
).map(([name, make]) => ({
  name: `JSON: ${name}`,
  reading: "markdown",
  make: (n) => `{\n${make(n)}\n"title": "Harbour"\n}\nThe harbour opened.\n`
}))

const markdown: ReadonlyArray<Family> = (
  [
    ["one reference, used again", (n) => `${repeat(n, "[a] ")}\n\n[a]: https://a.example/${"x".repeat(1000)}\n`],
    ["one reference with a title", (n) => `${repeat(n, "[a] ")}\n\n[a]: /a "${"x".repeat(Math.min(n, 50_000))}"\n`],
    ["many references", (n) => fill(n, (index) => `[r${index}]: /r${index}\n`) + fill(1000, (index) => `[r${index}] `)],
    ["references to nothing", (n) => fill(n, (index) => `[r${index}] `)],
    ["one picture, used again", (n) => `${repeat(n, "![a] ")}\n\n[a]: https://a.example/${"x".repeat(1000)}.jpg\n`],
    ["emphasis", (n) => repeat(n, "*a **a ")],
    ["emphasis that opens", (n) => repeat(n, "**a")],
    ["stars", (n) => repeat(n, "*")],
    ["stars and underscores", (n) => repeat(n, "*_")],
    ["nested emphasis", (n) => nested(n, "*a_ ", " _b*")],
    ["strikes", (n) => repeat(n, "~~a ")],
    ["brackets", (n) => repeat(n, "[")],
    ["brackets and words", (n) => repeat(n, "[a](")],
    ["links in links", (n) => nested(n, "[", "](a)")],
    ["pictures in pictures", (n) => repeat(n, "![[]()")],
    ["links without end", (n) => repeat(n, "[a](<b")],
    ["links with titles without end", (n) => repeat(n, '[a](b "c')],
    ["backticks", (n) => fill(n, (index) => `a${"`".repeat((index % 200) + 1)}`)],
    ["one backtick again", (n) => repeat(n, "`a ")],
    ["quotes in quotes", (n) => repeat(n, "> ")],
    ["quotes in quotes, line after line", (n) => repeat(n, `${"> ".repeat(100)}a\n`)],
    ["lists in lists", (n) => fill(n, (index) => `${"  ".repeat(index % 300)}- a\n`)],
    ["lists in one line", (n) => repeat(n, "- ")],
    ["numbers", (n) => fill(n, (index) => `${index}. a\n`)],
    ["quotes and lists", (n) => repeat(n, "> - ")],
    ["a wide table", (n) => `${repeat(n / 3, "|a")}|\n${repeat(n / 3, "|-")}|\n${repeat(n / 3, "|b")}|\n`],
    ["a tall table", (n) => `|a|b|\n|-|-|\n${repeat(n, "|c|d|\n")}`],
    [
      "a wide head, and empty rows",
      (n) => {
        const side = Math.floor(Math.sqrt(n / 4))
        return `${"|a".repeat(side)}|\n${"|-".repeat(side)}|\n${"|b|\n".repeat(side)}`
      }
    ],
    ["headings", (n) => repeat(n, "# a\n")],
    ["underlined headings", (n) => repeat(n, "a\n=\n")],
    ["rules", (n) => repeat(n, "---\n\n")],
    ["fences", (n) => repeat(n, "```\n")],
    ["comments without end", (n) => repeat(n, "<!-- ")],
    ["comments in lines", (n) => repeat(n, "a <!-- \n")],
    ["declarations", (n) => repeat(n, "a <!A ")],
    ["instructions", (n) => repeat(n, "a <? ")],
    ["CDATA", (n) => repeat(n, "a <![CDATA[ ")],
    ["tags without end", (n) => repeat(n, "<a b='")],
    ["less-than signs", (n) => repeat(n, "<")],
    ["angle brackets", (n) => repeat(n, "<>")],
    ["autolinks", (n) => repeat(n, "<https://a.example/> ")],
    ["bare addresses", (n) => repeat(n, "https://a.example/b_c www.a.example ")],
    ["addresses of letters", (n) => repeat(n, "a@a.example ")],
    ["entities", (n) => repeat(n, "&amp;")],
    ["entities that grow", (n) => repeat(n, "&nLtv;")],
    ["signs that HTML escapes", (n) => repeat(n, '"&<> ')],
    ["numbered entities", (n) => repeat(n, "&#x1F600;")],
    ["backslashes", (n) => repeat(n, "\\")],
    ["escapes", (n) => repeat(n, "\\*")],
    ["one line of words", (n) => repeat(n, "word ")],
    ["one word", (n) => repeat(n, "x")],
    ["one line of spaces", (n) => repeat(n, " ")],
    ["a word, spaces, a word", (n) => `a${repeat(n, " ")}b`],
    ["no-break spaces", (n) => repeat(n, "\u00a0")],
    ["tabs", (n) => repeat(n, "\t")],
    ["empty lines", (n) => repeat(n, "\n")],
    ["carriage returns", (n) => repeat(n, "\r")],
    ["lines of one letter", (n) => repeat(n, "a\n")],
    ["paragraphs of one letter", (n) => repeat(n, "a\n\n")],
    ["hard breaks", (n) => repeat(n, "a  \n")],
    ["NUL", (n) => repeat(n, "\0a ")],
    ["marks above one letter", (n) => repeat(n, "a\u0301\u0302")],
    ["Hangul letters apart", (n) => repeat(n, "\u1100\u1161")],
    ["Arabic", (n) => repeat(n, "الميناء ")],
    ["Chinese", (n) => repeat(n, "港口重新開放。")],
    ["emoji", (n) => repeat(n, "👩‍🔬")],
    ["marks of direction", (n) => repeat(n, "\u202ea")],
    ["footnotes", (n) => fill(n, (index) => `a[^${index}]\n\n[^${index}]: b\n\n`)],
    ["one footnote, used again", (n) => `${repeat(n, "a[^1] ")}\n\n[^1]: b\n`],
    ["task lists", (n) => repeat(n, "- [ ] a\n")],
    ["alerts", (n) => repeat(n, "> [!NOTE]\n> a\n\n")],
    ["shortcodes", (n) => repeat(n, "{{< a >}} ")],
    ["shortcodes without end", (n) => repeat(n, "{{< a ")],
    ["Liquid", (n) => repeat(n, "{% a %} ")],
    ["Liquid without end", (n) => repeat(n, "{% a ")],
    ["braces", (n) => repeat(n, "{{")],
    ["scriptlets", (n) => repeat(n, "<% a %> ")],
    ["scriptlets without end", (n) => repeat(n, "<% a ")],
    ["wiki links", (n) => repeat(n, "[[Note]] ")],
    ["wiki links without end", (n) => repeat(n, "[[Note ")],
    ["marked words", (n) => repeat(n, "==a== ")],
    ["percent signs", (n) => repeat(n, "%%a ")],
    ["shortcodes of WordPress", (n) => repeat(n, "[vc_row]a[/vc_row] ")],
    ["shortcodes of WordPress without end", (n) => repeat(n, "[caption a=b ")],
    ["blocks in blocks", (n) => repeat(n, "::: note\n")],
    ["blocks side by side", (n) => repeat(n, "::: note\na\n:::\n")],
    ["directives of MyST", (n) => repeat(n, "```{note}\n")],
    ["bindings of Vue", (n) => repeat(n, '<p @click="a">b</p> ')],
    ["bindings without end", (n) => repeat(n, "<p a={b ")],
    ["headings of one text", (n) => repeat(n, "## The harbour opens\n\n")],
    ["headings with one id", (n) => repeat(n, "## The harbour opens {#id}\n\n")],
    ["a table of contents", (n) => `[[toc]]\n\n${fill(n, (index) => `## Chapter ${index} of the harbour\n\n`)}`],
    ["links to headings", (n) => repeat(n, "[The harbour opens](#the-harbour-opens) ")],
    ["links to siblings", (n) => fill(n, (index) => `[Harbour ${index}](harbour-${index}.md)\n\n`)],
    ["pictures beside it", (n) => fill(n, (index) => `![Harbour](harbour-${index}.png)\n\n`)],
    ["attribute lists", (n) => repeat(n, "The harbour opens.\n{: .a #b c=d}\n\n")],
    ["definitions", (n) => repeat(n, "Harbour\n: Where ships lie\n\n")],
    ["tabs of MkDocs", (n) => repeat(n, '=== "A"\n    The harbour opens.\n\n')],
    ["exports of MDX", (n) => fill(n, (index) => `export const a${index} = { b: [1] }\n\n`)],
    ["JSX", (n) => repeat(n, "<A b={c}>\n\n")],
    ["credits", (n) => repeat(n, "A ship (Photo: Lena Haddad/Reuters) ")],
    ["sentences", (n) => repeat(n, "It opened. ")]
  ] as ReadonlyArray<readonly [string, Family["make"]]>
).map(([name, make]) => ({ name: `Markdown: ${name}`, reading: "markdown", make }))

const htmlBodies = [
  ["elements in elements", (n) => nested(n, "<div>", "</div>")],
  ["elements without end", (n) => repeat(n, "<div>")],
  ["500 elements in elements, again", (n) => repeat(n, nested(5500, "<div>", "</div>"))],
  ["formatting opened again", (n) => repeat(n, "<b><p>")],
  ["links in tables", (n) => repeat(n, "<a><table>")],
  ["attributes", (n) => `<p ${fill(n, (index) => `a${index}=1 `)}>Text</p>`],
  ["one attribute again", (n) => `<p ${repeat(n, "a=1 ")}>Text</p>`],
  ["one long attribute", (n) => `<p title="${repeat(n, "word ")}">Text</p>`],
  ["classes", (n) => `<p class="${fill(n, (index) => `c${index} `)}">Text</p>`],
  ["quotes", (n) => repeat(n, "<a b='")],
  ["comments", (n) => repeat(n, "<!-- a -->")],
  ["comments without end", (n) => repeat(n, "<!-- ")],
  ["scripts", (n) => repeat(n, "<script>a</script>")],
  ["scripts without end", (n) => repeat(n, "<script>")],
  ["templates", (n) => repeat(n, "<template>")],
  ["entities", (n) => repeat(n, "&amp;")],
  ["less-than signs", (n) => repeat(n, "<")],
  ["end tags", (n) => repeat(n, "</p>")],
  ["unknown end tags", (n) => repeat(n, "</x>")],
  ["tables", (n) => repeat(n, "<table><tr><td>a")],
  ["cells", (n) => `<table><tr>${repeat(n, "<td>a")}`],
  ["lists", (n) => repeat(n, "<ul><li>a")],
  ["items", (n) => `<ul>${repeat(n, "<li>a")}`],
  ["options", (n) => `<select>${repeat(n, "<option>a")}`],
  ["SVG", (n) => repeat(n, "<svg><g>")],
  ["MathML", (n) => repeat(n, "<math><mi>")],
  ["pictures", (n) => fill(n, (index) => `<img src="https://a.example/${index}.jpg" alt="A">`)],
  [
    "one srcset",
    (n) =>
      `<img src="https://a.example/a.jpg" srcset="${fill(n, (index) => `https://a.example/${index}.jpg ${index}w, `)}">`
  ],
  ["a srcset of commas", (n) => `<img src="https://a.example/a.jpg" srcset="${repeat(n, ",")}">`],
  [
    "figures",
    (n) =>
      repeat(
        n,
        '<figure><img src="https://a.example/a.jpg"><figcaption>A ship. Lena Haddad/Reuters</figcaption></figure>'
      )
  ],
  ["frames", (n) => repeat(n, '<iframe src="https://a.example/a"></iframe>')],
  ["noscript", (n) => repeat(n, '<noscript><img src="https://a.example/a.jpg"></noscript>')],
  ["articles", (n) => repeat(n, "<article><p>A teaser of a story.</p></article>")],
  ["share links", (n) => repeat(n, '<a href="https://www.facebook.com/sharer/sharer.php?u=a">Share</a>')],
  ["ids", (n) => fill(n, (index) => `<p id="i${index}"><a href="#i${index}">a</a></p>`)],
  ["inline tags", (n) => repeat(n, "<b>The</b> <i>ferry</i> <a href=/a>sails</a> ")],
  ["nested lists", (n) => fill(n, (index) => (index % 200 < 100 ? "<ul><li>The ferry sails again" : "</li></ul>"))],
  [
    "deep quotations",
    (n) => fill(n, (index) => (index % 200 < 100 ? "<blockquote><p>The ferry sails" : "</blockquote>"))
  ],
  ["a table of numbers", (n) => `<table>${repeat(n, "<tr><td>12 March 2026</td><td>4,711 tons</td></tr>")}</table>`],
  ["links", (n) => fill(n, (index) => `<a href="https://a.example/${index}">The ferry sails</a> `)],
  ["headings of one text", (n) => repeat(n, "<h2>The ferry sails again</h2>")],
  [
    "pictures that load late",
    (n) => fill(n, (index) => `<img data-src="https://a.example/${index}.jpg" src="spacer.gif">`)
  ],
  ["comments that wall", (n) => repeat(n, "<!--more--><p>The ferry sails again.</p>")],
  [
    "footnotes",
    (n) =>
      fill(n, (index) => `<sup id="fnref:${index}"><a href="#fn:${index}">1</a></sup><p id="fn:${index}">The ferry</p>`)
  ],
  ["bylines", (n) => repeat(n, '<p class="byline">By Lena Haddad, 5 May 2024</p>')],
  ["dates", (n) => repeat(n, "<p>Published 5 May 2024</p>")],
  ["authors", (n) => repeat(n, '<a rel="author" href="/authors/lena">Lena Haddad</a> ')],
  ["shortcodes of WordPress", (n) => repeat(n, '<p>[gallery ids="1,2"]</p>')],
  ["scriptlets", (n) => repeat(n, "<p><% a %></p>")],
  ["one word", (n) => repeat(n, "x")],
  ["spaces", (n) => repeat(n, " ")],
  ["paragraphs", (n) => repeat(n, "<p>The ferry sails again.</p>")],
  ["line breaks", (n) => repeat(n, "a<br>")]
] as ReadonlyArray<readonly [string, Family["make"]]>

const heads = [
  ["one meta again", (n) => repeat(n, '<meta name="author" content="A B">')],
  ["distinct metas", (n) => fill(n, (index) => `<meta name="a${index}" content="b">`)],
  ["tags", (n) => fill(n, (index) => `<meta property="article:tag" content="t${index}">`)],
  ["pictures", (n) => fill(n, (index) => `<meta property="og:image" content="https://a.example/${index}.jpg">`)],
  [
    "alternates",
    (n) => fill(n, (index) => `<link rel="alternate" hreflang="x-${index}" href="https://a.example/${index}">`)
  ],
  ["canonicals", (n) => repeat(n, '<link rel="canonical" href="https://a.example/">')],
  ["a title", (n) => `<title>${repeat(n, "a - ")}</title>`],
  ["titles", (n) => repeat(n, "<title>a</title>")],
  ["JSON-LD", (n) => repeat(n, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>')],
  [
    "JSON-LD of one graph",
    (n) => `<script type="application/ld+json">[${fill(n, (index) => `{"@id":"${index}","@type":"A"},`)}{}]</script>`
  ],
  ["JSON-LD nested", (n) => `<script type="application/ld+json">${nested(n, "[", "]")}</script>`],
  [
    "JSON-LD of many authors",
    (n) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","author":[${fill(n, (index) => `{"@type":"Person","name":"Lena Haddad ${index}"},`)}{}]}</script>`
  ],
  ["keywords", (n) => `<meta name="keywords" content="${fill(n, (index) => `harbour ${index}, `)}">`],
  ["links of one rel", (n) => repeat(n, '<link rel="shortlink alternate author" href="https://a.example/">')],
  ["escaped titles", (n) => repeat(n, '<meta property="og:title" content="A &amp;amp; B">')]
] as ReadonlyArray<readonly [string, Family["make"]]>

const paragraph = "<p>The harbour opened at noon, two years after the storm, and the first ship carried oranges.</p>"
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour</title>${head}</head><body><main><h1>Harbour</h1>${paragraph}${body}</main></body></html>`

const html: ReadonlyArray<Family> = [
  ...htmlBodies.map(([name, make]): Family => ({
    name: `HTML: ${name}`,
    reading: "html",
    make: (n) => paragraph + make(n)
  })),
  ...htmlBodies.map(([name, make]): Family => ({
    name: `page: ${name}`,
    reading: "page",
    make: (n) => page("", make(n))
  })),
  ...heads.map(([name, make]): Family => ({
    name: `page: head of ${name}`,
    reading: "page",
    make: (n) => page(make(n), "")
  })),
  ...(
    [
      ["elements in elements", (n) => nested(n, "<div>", "</div>")],
      ["elements without end", (n) => repeat(n, "<div>")],
      ["places", (n) => repeat(n, '<div data-fanfare="share"></div>')],
      ["places in places", (n) => nested(n, '<div data-fanfare="share">', "</div>")],
      ["head markers", (n) => repeat(n, "<!-- fanfare:head -->")],
      ["metas", (n) => repeat(n, '<meta name="author" content="A B">')],
      ["links around places", (n) => repeat(n, '<a><div data-fanfare="share"></div></a>')],
      ["languages", (n) => nested(n, "<div lang=en>", "</div>")]
    ] as ReadonlyArray<readonly [string, Family["make"]]>
  ).map(([name, make]): Family => ({ name: `inject: ${name}`, reading: "inject", make: (n) => page("", make(n)) }))
]

const text: ReadonlyArray<Family> = (
  [
    ["one short line a paragraph", (n) => repeat(n, "A line\n\n")],
    ["one line of words", (n) => repeat(n, "word ")],
    ["one word", (n) => repeat(n, "x")],
    ["spaces", (n) => `a${repeat(n, " ")}b`],
    ["lines", (n) => repeat(n, "A line of a poem\n")],
    ["furniture", (n) => repeat(n, "Share this\n\nFacebook\n\nTwitter\n\nRead more: a story\n\n")],
    ["captions", (n) => repeat(n, "A ship in the harbour. (Lena Haddad/Reuters)\n\n")],
    ["brackets", (n) => repeat(n, "(")],
    ["credits", (n) => repeat(n, "Photo: ")],
    ["scripts in turn", (n) => repeat(n, "The ship.\n\nالسفينة\n\nהספינה\n\n")],
    ["sentences", (n) => repeat(n, "It opened. ")],
    ["numbers", (n) => repeat(n, "1 ")]
  ] as ReadonlyArray<readonly [string, Family["make"]]>
).map(([name, make]) => ({ name: `text: ${name}`, reading: "text", make: (n) => `The harbour opened.\n\n${make(n)}` }))

const date = "2026-03-01T10:00:00Z"
const rssItem = (index: number, more = ""): string =>
  `<item><guid>c${index}</guid><title>A</title><link>https://news.example.org/a/#c${index}</link><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description>Hi there</description>${more}</item>`

const comments: ReadonlyArray<Family> = (
  [
    [
      "a thread as deep as it is long",
      (n) =>
        `[${fill(n, (index) => `{"id":"c${index}","inReplyTo":"c${index - 1}","author":"A","date":"${date}","text":"Hi"},`)}{"id":"z","author":"A","date":"${date}","text":"Hi"}]`
    ],
    [
      "answers to one",
      (n) =>
        `[${fill(n, (index) => `{"id":"c${index}","inReplyTo":"c0","author":"A","date":"${date}","text":"Hi"},`)}{"id":"z","author":"A","date":"${date}","text":"Hi"}]`
    ],
    [
      "one id",
      (n) =>
        `[${repeat(n, `{"id":"c","author":"A","date":"${date}","text":"Hi"},`)}{"id":"z","author":"A","date":"${date}","text":"Hi"}]`
    ],
    ["one text", (n) => JSON.stringify([{ id: "1", author: "A", date, text: repeat(n, "word ") }])],
    ["one text of lines", (n) => JSON.stringify([{ id: "1", author: "A", date, text: repeat(n, "a\n") }])],
    ["one text of markup", (n) => JSON.stringify([{ id: "1", author: "A", date, html: repeat(n, "<b>a</b> ") }])],
    ["nested markup", (n) => JSON.stringify([{ id: "1", author: "A", date, html: repeat(n, "<b>") }])],
    ["entries without a date", (n) => `[${repeat(n, '{"author":"A"},')}{}]`],
    ["RSS items", (n) => `<rss><channel>${fill(n, (index) => rssItem(index))}</channel></rss>`],
    ["RSS elements in elements", (n) => `<rss><channel><item>${nested(n, "<a>", "</a>")}</item></channel></rss>`],
    [
      "RSS entities",
      (n) => `<rss><channel><item><description>${repeat(n, "&amp;lt;")}</description></item></channel></rss>`
    ],
    [
      "RSS bare ampersands",
      (n) => `<rss><channel><item><description>${repeat(n, "& ")}</description></item></channel></rss>`
    ],
    ["RSS attributes", (n) => `<rss><channel><item ${fill(n, (index) => `a${index}="1" `)}></item></channel></rss>`],
    ["YAML", (n) => fill(n, (index) => `- { id: c${index}, author: A, date: ${date}, text: Hi }\n`)]
  ] as ReadonlyArray<readonly [string, Family["make"]]>
).map(([name, make]) => ({ name: `comments: ${name}`, reading: "comments", make }))

const feeds: ReadonlyArray<Family> = (
  [
    [
      "items",
      (n) => `<rss version="2.0"><channel><title>A</title>${fill(n, (index) => rssItem(index))}</channel></rss>`
    ],
    ["items without end", (n) => `<rss version="2.0"><channel>${repeat(n, "<item>")}`],
    [
      "elements in elements",
      (n) => `<rss version="2.0"><channel><item>${nested(n, "<a>", "</a>")}</item></channel></rss>`
    ],
    [
      "categories",
      (n) =>
        `<rss version="2.0"><channel><title>A</title>${rssItem(
          1,
          fill(n, (index) => `<category>c${index}</category>`)
        )}</channel></rss>`
    ],
    [
      "one CDATA",
      (n) =>
        `<rss version="2.0"><channel><title>A</title>${rssItem(1, `<a><![CDATA[${repeat(n, "word ")}]]></a>`)}</channel></rss>`
    ],
    ["CDATA without end", (n) => `<rss version="2.0"><channel><item><title><![CDATA[${repeat(n, "word ")}`],
    [
      "entities declared",
      (n) =>
        `<!DOCTYPE rss [${fill(n, (index) => `<!ENTITY e${index} "&e${index - 1};&e${index - 1};">`)}]><rss version="2.0"><channel><title>&e9;</title></channel></rss>`
    ],
    [
      "bare ampersands",
      (n) => `<rss version="2.0"><channel><title>${repeat(n, "A & B ")}</title>${rssItem(1)}</channel></rss>`
    ],
    [
      "JSON items",
      (n) =>
        `{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[${fill(n, (index) => `{"id":"${index}","url":"https://a.example/${index}","title":"A","content_text":"Hi","date_published":"${date}"},`)}{"id":"z","content_text":"Hi"}]}`
    ],
    [
      "Atom entries",
      (n) =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>${fill(n, (index) => `<entry><id>e${index}</id><title>A</title><updated>${date}</updated><content type="html">&lt;p&gt;Hi&lt;/p&gt;</content></entry>`)}</feed>`
    ],
    [
      "media of one item",
      (n) =>
        `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>A</title>${rssItem(
          1,
          fill(n, (index) => `<media:content url="https://a.example/${index}.jpg"/>`)
        )}</channel></rss>`
    ],
    [
      "outlines of OPML",
      (n) =>
        `<opml version="2.0"><body>${fill(n, (index) => `<outline type="rss" text="A" xmlUrl="https://a.example/${index}"/>`)}</body></opml>`
    ],
    [
      "posts of WordPress",
      (n) =>
        `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A</title>${fill(n, (index) => rssItem(index, `<wp:post_id>${index}</wp:post_id><wp:status>publish</wp:status><wp:postmeta><wp:meta_key>a</wp:meta_key><wp:meta_value>b</wp:meta_value></wp:postmeta>`))}</channel></rss>`
    ],
    ["JSON brackets", (n) => nested(n, "[", "]")]
  ] as ReadonlyArray<readonly [string, Family["make"]]>
).map(([name, make]) => ({ name: `feed: ${name}`, reading: "feed", make }))

const records: ReadonlyArray<Family> = (
  [
    [
      "many",
      (n) =>
        fill(
          n,
          (index) => `{"id":"r${index}","title":"A","content_html":"<p>Hi there.</p>","date_published":"${date}"}\n`
        )
    ],
    ["one text in one line", (n) => `${JSON.stringify({ id: "1", title: "A", content_text: repeat(n, "word ") })}\n`],
    ["HTML in one line", (n) => `${JSON.stringify({ id: "1", title: "A", content_html: repeat(n, "<p>word</p>") })}\n`],
    ["fields", (n) => `{"id":"1","title":"A",${fill(n, (index) => `"k${index}":1,`)}"content_text":"Hi"}\n`],
    ["nested", (n) => `{"id":"1","title":"A","x":${nested(n, "[", "]")},"content_text":"Hi"}\n`],
    ["lines that are none", (n) => repeat(n, "{\n")],
    ["empty lines", (n) => `${repeat(n, "\n")}{"id":"1","title":"A","content_text":"Hi"}\n`]
  ] as ReadonlyArray<readonly [string, Family["make"]]>
).map(([name, make]) => ({ name: `records: ${name}`, reading: "records", make }))

export const families: ReadonlyArray<Family> = [
  ...fields,
  ...toml,
  ...json,
  ...markdown,
  ...html,
  ...text,
  ...comments,
  ...feeds,
  ...records
]
