/** Bodies in HTML, for fragments and pages. */
import { fill, nested, repeat, type Named } from "./Family.ts"

const around = (open: string, times = 400): Named => [
  `${times} ${open} around it`,
  (n) => open.repeat(times) + repeat(n, "<p>The ferry to the islands <b>sails</b> again this week.</p>")
]

export const htmlBodies: ReadonlyArray<Named> = [
  ...[
    "<figure>",
    "<article>",
    "<blockquote>",
    '<div class="post entry-content">',
    '<section itemscope itemprop="articleBody">',
    "<aside>",
    "<details>",
    "<footer>",
    '<div style="color:red" id="a">',
    '<div class="related">',
    '<div class="comments">',
    "<form>",
    "<noscript>"
  ].map((open) => around(open)),
  around("<ul><li>", 200),
  around("<table><tr><td>", 100),
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
]
