/** The lead picture in the text that readers of feeds and pages get: where it does not stand yet, once, with its caption and credit. */
import { describe, expect, test } from "vitest"
import type { Article, Image } from "../../src/model/Article.ts"
import { article, edition } from "./exampleNews.ts"
import { written } from "./makeEdition.ts"

const site = "https://news.example.org"
const words = "<p>The first ship has moored.</p>"

const lead: Image = {
  url: `${site}/img/harbour.jpg`,
  alt: "A ship at the quay",
  caption: "The ship from Oslo",
  credit: { text: "Rana Hill/The Quay" },
  width: 1600,
  height: 1000
}

const figure = `<figure><img src="${lead.url}" alt="${lead.alt}" width="1600" height="1000"><br><figcaption>The ship from Oslo<span class="credit"> (Rana Hill/The Quay)</span></figcaption></figure>`

/** Without the white space around figures, which browsers do not show. */
const contentOf = (changes: Partial<Article>): unknown => bodyOf(changes).replaceAll("\n", "")

const bodyOf = (changes: Partial<Article>): string => {
  const feed = JSON.parse(written(edition([article(changes)]), "feed.json")) as {
    readonly items: ReadonlyArray<Readonly<Record<string, unknown>>>
  }
  return String(feed.items[0]?.["content_html"] ?? "")
}

describe("stands before the text", () => {
  test("with caption and credit, once in each format", () => {
    const made = edition([article({ images: [lead], html: words })])
    expect(contentOf({ images: [lead], html: words })).toBe(figure + words)
    for (const path of ["rss.xml", "atom.xml"]) {
      const feed = written(made, path)
      const content = /<content(?::encoded|[^>]*type="html"[^>]*)>([^]*?)<\/content/.exec(feed)?.[1] ?? ""
      expect(content).toContain("The ship from Oslo")
      expect(content.split("Rana Hill/The Quay")).toHaveLength(2)
      expect(content.split("A ship at the quay")).toHaveLength(2)
    }
  })

  const { caption: _caption, ...withoutCaption } = lead
  const { credit: _credit, ...withoutCredit } = lead
  test.each([
    ["without a caption", withoutCaption, '<figcaption><span class="credit">Rana Hill/The Quay</span></figcaption>'],
    ["without a credit", withoutCredit, "<figcaption>The ship from Oslo</figcaption>"],
    [
      "with a credit that the caption names already",
      { ...lead, caption: "The ship (Rana Hill/The Quay)" },
      "<figcaption>The ship (Rana Hill/The Quay)</figcaption>"
    ],
    ["of hostile words", { ...lead, caption: `<script>"&'` }, "<figcaption>&#x3C;script>\"&#x26;'<span"],
    ["with neither", { url: lead.url, alt: "" }, `<figure><img src="${lead.url}" alt=""></figure>`]
  ] satisfies ReadonlyArray<readonly [string, Image, string]>)("%s", (_, image, expected) => {
    expect(contentOf({ images: [image], html: words })).toContain(expected)
  })

  test.each([
    ["a text that begins with another picture", `<p><img src="${site}/img/bridge.jpg" alt=""></p>${words}`],
    [
      "a picture of the same name elsewhere",
      `<img src="https://elsewhere.example.net/img/harbour.jpg" alt="">${words}`
    ],
    ["a text with a film", `<video src="${site}/a.mp4" poster="${site}/a.jpg" controls></video>${words}`],
    ["a link to it", `<p><a href="${lead.url}">The picture</a></p>`],
    ["a text that is kept back whole", ""]
  ])("of %s", (_, html) => {
    expect(contentOf({ images: [lead, { url: `${site}/img/bridge.jpg`, alt: "" }], html })).toBe(figure + html)
  })
})

describe("is not said twice where the text shows it", () => {
  test.each([
    ["as it is", `<figure><img src="${lead.url}" alt="A ship"><br><figcaption>Oslo</figcaption></figure>`],
    ["further down", `${words}${words}<p><img src="${lead.url}" alt=""></p>`],
    ["in another size", `<img src="${site}/img/harbour-800x500.jpg" alt="">`],
    ["in another format", `<img src="${site}/img/harbour.webp" alt="">`],
    ["with a query", `<img src="${lead.url}?w=800&#x26;q=70" alt="">`],
    ["from a host for pictures", '<img src="https://cdn.example.org/img/harbour.jpg" alt="">'],
    [
      "among its sizes",
      `<img src="${site}/small.png" srcset="${site}/img/harbour-400.jpg 400w, ${site}/img/harbour-800.jpg 800w" alt="">`
    ],
    ["as a source", `<picture><source srcset="${site}/img/harbour.avif"><img src="${site}/x.png" alt=""></picture>`],
    ["as the still of a film", `<video src="${site}/a.mp4" poster="${site}/img/harbour-1280.jpg" controls></video>`]
  ])("%s", (_, html) => {
    expect(contentOf({ images: [lead], html: html + words })).toBe(html + words)
  })

  test("where the film stands that it is a still of", () => {
    const still = { url: "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg", alt: "" }
    const html = `<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">The film</a></p>${words}`
    expect(contentOf({ images: [still], html })).toBe(html)
    expect(contentOf({ images: [still], html: words })).toContain(still.url)
  })

  test("as a file of the same bytes", () => {
    const [one, other] = ["a", "b"].map((name): Image => ({
      url: `${site}/${name}.jpg`,
      alt: "",
      sha256: "5f".repeat(32)
    }))
    if (one === undefined || other === undefined) throw new Error("No pictures")
    const html = `<img src="${other.url}" alt="">`
    expect(contentOf({ images: [one, other], html })).toBe(html)
  })
})

test("a picture that a page names for previews only is not put into its text", () => {
  expect(contentOf({ images: [{ ...lead, shown: false }], html: words })).toBe(words)
})

test("an article without a picture gets none, and no card stands in", () => {
  expect(contentOf({ images: [], html: words })).toBe(words)
})

test.each([
  ["a large photo", 1600, 1000, true],
  ["a panorama", 4000, 900, true],
  ["a portrait", 1200, 1800, false],
  ["a square", 1400, 1400, false],
  ["a small picture", 640, 400, false]
])("a page of fanfare shows %s no wider than suits it", (_, width, height, isWide) => {
  const photo = { ...lead, width, height, copy: { from: "articles/harbour.jpg", to: "articles/harbour/harbour.jpg" } }
  const page = written(
    edition([article({ hosted: true, images: [photo], html: words })]),
    "articles/harbour/index.html"
  )
  expect(page.includes('<figure class="wide">')).toBe(isWide)
})

test("a page of fanfare shows another size of it once", () => {
  const photo = { ...lead, copy: { from: "articles/harbour.jpg", to: "articles/harbour/harbour.jpg" } }
  const pageOf = (html: string): string =>
    written(edition([article({ hosted: true, images: [photo], html })]), "articles/harbour/index.html")
  expect(pageOf(words).match(/<figure/g)).toHaveLength(1)
  expect(pageOf(words)).toContain("<figcaption>The ship from Oslo")
  expect(pageOf(`<p><img src="${site}/img/harbour-800x500.jpg" alt="">x</p>`)).not.toContain("<figcaption>")
})

describe("figures, for readers that know none", () => {
  const words = (html: string): string =>
    html
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim()

  test.each([
    [
      "a gallery",
      '<div><figure><img src="https://a.example/1.jpg" alt=""><figcaption>One</figcaption></figure><figure><img src="https://a.example/2.jpg" alt=""><figcaption>Two</figcaption></figure></div><p>Three.</p>',
      "One Two Three."
    ],
    [
      "players",
      '<figure><audio src="https://a.example/a.mp3"></audio><figcaption><a href="https://a.example/a.mp3">Sound</a></figcaption></figure><figure><video src="https://a.example/a.mp4"></video><figcaption>Film</figcaption></figure>',
      "Sound Film"
    ],
    ["a table", "<table><caption>Ferries</caption><tbody><tr><td>North</td></tr></tbody></table>", "Ferries North"],
    [
      "a quotation",
      "<figure><blockquote>Right.</blockquote><figcaption>Saad</figcaption></figure>After",
      "Right. Saad After"
    ]
  ])("have white space between what would run together: %s", (_, html, shown) => {
    expect(words(bodyOf({ html }))).toBe(shown)
  })

  test.each([
    ["a picture", `<figure><img src="${lead.url}" alt=""><figcaption>Oslo</figcaption></figure>`],
    [
      "a linked picture",
      `<figure><a href="${site}/"><img src="${lead.url}" alt=""></a>\n<figcaption>Oslo</figcaption></figure>`
    ],
    ["a film", `<figure><video src="${site}/a.mp4"></video><figcaption>Oslo</figcaption></figure>`],
    ["a sound", `<figure><audio src="${site}/a.mp3"></audio><figcaption>Oslo</figcaption></figure>`]
  ])("have a caption on a line of its own under %s", (_, html) => {
    expect(bodyOf({ html })).toMatch(/<br>\s*<figcaption>Oslo<\/figcaption>/)
    expect(bodyOf({ html }).split("<br>")).toHaveLength(2)
  })

  test.each([
    ["a table", "<figure><table><tbody><tr><td>a</td></tr></tbody></table><figcaption>Oslo</figcaption></figure>"],
    ["code", "<figure><pre><code>a</code></pre><figcaption>Oslo</figcaption></figure>"],
    ["a caption that stands first", `<figure><figcaption>Oslo</figcaption><img src="${lead.url}" alt=""></figure>`]
  ])("have no break where the caption stands apart already: %s", (_, html) => {
    expect(bodyOf({ html })).not.toContain("<br>")
  })

  test("have none in code that shows their tags", () => {
    const html = "<pre><code>&#x3C;figure>&#x3C;img>&#x3C;figcaption>x&#x3C;/figcaption>&#x3C;/figure>y</code></pre>"
    expect(bodyOf({ html })).toBe(html)
  })
})
