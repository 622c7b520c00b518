/** Heads of pages. */
import { fill, nested, repeat, type Named } from "./Family.ts"

export const heads: ReadonlyArray<Named> = [
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
  [
    "JSON-LD of paid parts",
    (n) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","isAccessibleForFree":false,"hasPart":[${fill(n / 2, (index) => `{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".c${index}"},`)}{}]}</script></head><body>${fill(n / 2, (index) => `<p class="c${index}">a</p>`)}`
  ],
  ["keywords", (n) => `<meta name="keywords" content="${fill(n, (index) => `harbour ${index}, `)}">`],
  ["links of one rel", (n) => repeat(n, '<link rel="shortlink alternate author" href="https://a.example/">')],
  ["escaped titles", (n) => repeat(n, '<meta property="og:title" content="A &amp;amp; B">')]
]
