/** What search engines read of an article's page besides the article: who publishes, where the page stands, what its pictures may be used for. */
import { describe, expect, test } from "vitest"
import type { Image } from "../../src/model/Article.ts"
import type { Site } from "../../src/model/Site.ts"
import { named, textOf } from "./dom.ts"
import { article, edition } from "./exampleNews.ts"
import { written } from "./makeEdition.ts"

type Node = Readonly<Record<string, unknown>>

const graphOf = (changes: Parameters<typeof article>[0], site: Partial<Site> = {}): ReadonlyArray<Node> => {
  const html = written(edition([article(changes)], site), "articles/harbour/head.html")
  const [script] = named(html, "script")
  return (JSON.parse(script === undefined ? "{}" : textOf(script)) as { readonly "@graph": ReadonlyArray<Node> })[
    "@graph"
  ]
}

const nodeOf = (type: string, ...given: Parameters<typeof graphOf>): Node =>
  graphOf(...given).find((node) => node["@type"] === type) ?? {}

const photo: Image = {
  url: "https://news.example.org/quay.jpg",
  alt: "",
  credit: { text: "Ida Berg/Reuters", photographer: "Ida Berg", agency: "Reuters" }
}

describe("what an article is about", () => {
  const product = {
    price: "19.90",
    currency: "EUR",
    availability: "in stock",
    condition: "new",
    brand: "Acme",
    sku: "1"
  } as const

  test("a product has its offer, in JSON-LD and as Open Graph", () => {
    const node = nodeOf("Product", { product, images: [photo] })
    expect(node).toMatchObject({
      name: article().title,
      brand: { name: "Acme" },
      offers: {
        price: "19.90",
        priceCurrency: "EUR",
        availability: "https://schema.org/InStock",
        itemCondition: "https://schema.org/NewCondition"
      }
    })
    expect(nodeOf("NewsArticle", { product })["about"]).toEqual([{ "@id": node["@id"] }])
    const html = written(edition([article({ product })]), "articles/harbour/head.html")
    for (const [property, content] of [
      ["og:type", "product"],
      ["product:price:amount", "19.90"],
      ["product:price:currency", "EUR"],
      ["product:availability", "in stock"],
      ["og:availability", "instock"]
    ])
      expect(html).toContain(`<meta property="${property}" content="${content}">`)
    expect(nodeOf("Product", { product: { name: "Kettle" } })).not.toHaveProperty("offers")
  })

  test("a recipe has its steps and times, and whose it is", () => {
    const recipe = {
      serves: "4",
      totalTime: "PT20M",
      ingredients: ["2 eggs"],
      steps: ["Beat.", "Fry."],
      calories: "320 calories"
    }
    expect(nodeOf("Recipe", { recipe, images: [photo] })).toMatchObject({
      author: [{ name: "Mina Rashid" }],
      recipeYield: "4",
      totalTime: "PT20M",
      recipeIngredient: ["2 eggs"],
      recipeInstructions: [
        { "@type": "HowToStep", text: "Beat." },
        { "@type": "HowToStep", text: "Fry." }
      ],
      nutrition: { calories: "320 calories" }
    })
    expect(graphOf({}).map((node) => node["@type"])).not.toContain("Recipe")
  })
})

describe("the publisher", () => {
  test("is an organisation, and a person where the config says so", () => {
    expect(nodeOf("Organization", {})).toMatchObject({ name: "Example News", url: "https://news.example.org/" })
    const graph = graphOf({}, { isPerson: true, icon: "https://news.example.org/me.png" })
    expect(graph.map((node) => node["@type"])).not.toContain("Organization")
    expect(graph.find((node) => node["@type"] === "Person")).toMatchObject({
      name: "Example News",
      image: { url: "https://news.example.org/me.png" }
    })
  })

  test("wrote the article where the byline names it, and no person of that name does", () => {
    const publisher = { "@id": "https://news.example.org/#publisher" }
    for (const authors of [[{ name: "Example News" }], [{ name: "EXAMPLE NEWS " }]])
      expect(nodeOf("NewsArticle", { authors })["author"]).toEqual([publisher])
    expect(nodeOf("NewsArticle", { authors: [] }, { author: { name: "Example News" } })["author"]).toEqual([publisher])
    expect(nodeOf("NewsArticle", { authors: [{ name: "Mina Rashid" }] })["author"]).toEqual([
      { "@type": "Person", name: "Mina Rashid" }
    ])
  })

  test("has its home where the config says, although the files lie elsewhere", () => {
    const site = { url: "https://news.example.org/social/", home: "https://news.example.org/" }
    const home = "https://news.example.org/"
    expect(nodeOf("Organization", {}, site)).toMatchObject({ "@id": `${home}#publisher`, url: home })
    expect(nodeOf("WebSite", {}, site)).toMatchObject({ "@id": `${home}#website`, url: home })
    const rss = written(edition([article()], site), "rss.xml")
    expect(rss).toContain("https://news.example.org/social/rss.xml")
  })
})

describe("the page", () => {
  test("stands below the home, and shows the first picture", () => {
    const graph = graphOf({ images: [photo] })
    const page = graph.find((node) => node["@type"] === "WebPage") ?? {}
    expect(page).toMatchObject({
      "@id": "https://news.example.org/2026/03/harbour/",
      primaryImageOfPage: { "@id": photo.url },
      breadcrumb: { "@id": "https://news.example.org/2026/03/harbour/#breadcrumb" }
    })
    const ids = graph.map((node) => node["@id"])
    expect(new Set(ids).size).toBe(ids.length)
    expect(nodeOf("BreadcrumbList", {})["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "Example News", item: "https://news.example.org/" },
      { "@type": "ListItem", position: 2, name: "The harbour opens again" }
    ])
  })

  test.each([
    ["word ".repeat(10), undefined],
    ["word ".repeat(240), "PT1M"],
    ["word ".repeat(2400), "PT11M"],
    ["漢字と仮名".repeat(200), "PT2M"]
  ])("of a text of %j … takes %s to read", (text, time) => {
    expect(nodeOf("NewsArticle", { text })["timeRequired"]).toBe(time)
  })
})

describe("a picture", () => {
  const pictureOf = (...given: Parameters<typeof graphOf>): unknown =>
    (nodeOf("NewsArticle", ...given)["image"] as ReadonlyArray<unknown>)[0]
  const rights = { license: "https://news.example.org/license", acquireLicensePage: "https://news.example.org/buy" }

  test.each<readonly [string, Image["credit"], object]>([
    ["a photographer", photo.credit, { creator: { "@type": "Person", name: "Ida Berg" } }],
    ["an agency", { text: "Reuters", agency: "Reuters" }, { creator: { "@type": "Organization", name: "Reuters" } }],
    ["a name alone", { text: "Ida Berg" }, { creditText: "Ida Berg" }]
  ])("by %s says who made it", (_, credit, expected) => {
    expect(pictureOf({ images: [{ ...photo, ...(credit === undefined ? {} : { credit }) }] })).toMatchObject({
      contentUrl: photo.url,
      creditText: credit?.text,
      ...expected
    })
  })

  test("says under which license it stands and where one can be had, where the config does; cards too", () => {
    for (const images of [[photo], []])
      expect(pictureOf({ images }, { rights, copyright: "© Example News" })).toMatchObject({
        ...rights,
        copyrightNotice: "© Example News",
        creditText: images.length === 0 ? "Example News" : "Ida Berg/Reuters",
        ...(images.length === 0 ? { creator: { "@id": "https://news.example.org/#publisher" } } : {})
      })
  })

  test("claims nothing where nobody said anything", () => {
    const { credit, ...bare } = photo
    expect(credit).toBeDefined()
    expect(pictureOf({ images: [bare] })).toEqual({
      "@type": "ImageObject",
      "@id": photo.url,
      url: photo.url,
      contentUrl: photo.url
    })
  })
})
