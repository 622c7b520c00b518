/** An article without its body: what lists know of it, and the digest that tells when anything that is shown has changed. */
import { Schema } from "effect"
import { describe, expect, test } from "vitest"
import { Article, type Image } from "../../src/model/Article.ts"
import { type CardSet, noPictures, type Pictures } from "../../src/model/Card.ts"
import { headOf, isPhoto, revisionOf } from "../../src/model/Head.ts"
import { order } from "../../src/model/Target.ts"
import { arabic, article, at, comment } from "../outputs/exampleNews.ts"

const card = (name: "og" | "pin" | "square", path: string) => ({
  name,
  path,
  url: `https://news.example.org/${path}`,
  width: 1200,
  height: 630,
  type: "image/png" as const,
  alt: "A card",
  inputs: {
    engine: "1",
    design: { template: "headline", card: name, has: [] },
    tree: "t",
    direction: "ltr" as const,
    language: "en",
    texts: {},
    fonts: "f",
    photo: null
  }
})

const cards: CardSet = {
  og: card("og", "og.1.png"),
  pin: card("pin", "pin.1.png"),
  square: card("square", "square.1.png")
}
const pictures: Pictures = { cards, crops: [], slides: [] }

const photo: Image = {
  url: "https://news.example.org/articles/harbour/a.jpg",
  alt: "A ship",
  width: 800,
  height: 600,
  copy: { from: "articles/a.jpg", to: "articles/harbour/a.jpg" }
}

/** Another value for each field that an article may have. */
const changes: Readonly<Record<Exclude<keyof Article, "source">, unknown>> = {
  media: [{ url: "https://news.example.org/a.mp3", kind: "audio" }],
  episode: { number: 2 },
  id: "urn:x:other",
  slug: "other",
  url: "https://news.example.org/other/",
  shortUrl: "https://s.example.org/h",
  hosted: true,
  title: "Another title",
  description: "Another description.",
  language: "en-GB",
  direction: "rtl",
  published: at("2026-03-01T09:31:00+03:00"),
  updated: null,
  authors: [],
  section: "Other",
  tags: ["city life", "harbour"],
  html: "<p>Other words.</p>",
  text: "Other words.",
  images: [photo],
  card: { title: "On the card" },
  translationKey: "harbour",
  translations: [{ language: "ar", url: "https://news.example.org/ar/" }],
  paywall: [],
  contentTier: "metered",
  nopin: true,
  noindex: true,
  noFeeds: true,
  unlisted: true,
  expires: at("2027-03-01T00:00:00Z"),
  changes: at("2027-02-01T00:00:00Z"),
  share: { off: ["x"], networks: {} },
  pageMetadata: "meta",
  captions: [{ text: "A ship", after: 1 }],
  comments: [comment("c1")],
  discussion: { closed: true },
  product: { price: "19.90", currency: "EUR" },
  recipe: { ingredients: ["2 eggs"], steps: [] },
  furniture: { networks: ["x"], commentForm: false, lines: [] },
  derived: { title: { from: "first sentence", confidence: 0.6 } }
}

describe("the revision of an article", () => {
  const before = revisionOf(article(), pictures)

  test("is 32 hexadecimal digits, the same for the same article", () => {
    expect(before).toMatch(/^[0-9a-f]{32}$/)
    expect(revisionOf(article(), pictures)).toBe(before)
    expect(revisionOf(JSON.parse(JSON.stringify(article())) as Article, pictures)).toBe(before)
  })

  test("is tried with every field that an article has", () => {
    expect(Object.keys(changes).toSorted()).toEqual(
      Object.keys(Article.fields)
        .filter((name) => name !== "source")
        .toSorted()
    )
  })

  test.each(Object.entries(changes))("is another with another %s", (name, value) => {
    const changed = { ...article(), [name]: value } as Article
    expect(Schema.is(Article)(changed)).toBe(true)
    expect(revisionOf(changed, pictures)).not.toBe(before)
  })

  test("is another with other pictures, and not with another file that it was read from", () => {
    expect(revisionOf(article(), noPictures)).not.toBe(before)
    const other: Pictures = { cards: { ...cards, og: card("og", "og.2.png") }, crops: [], slides: [] }
    expect(revisionOf(article(), other)).not.toBe(before)
    expect(revisionOf(article({ source: "elsewhere/harbour.txt" }), pictures)).toBe(before)
  })
})

describe("a head", () => {
  test("has what its article has, and no body", () => {
    const given = arabic()
    const head = headOf(given, pictures, "r")
    const {
      id,
      slug,
      url,
      hosted,
      title,
      description,
      language,
      direction,
      published,
      updated,
      section,
      tags,
      authors
    } = given
    expect(head).toMatchObject({
      id,
      slug,
      url,
      hosted,
      title,
      description,
      language,
      direction,
      published,
      updated,
      section,
      tags,
      authors
    })
    for (const name of ["html", "text", "images", "furniture", "derived"]) expect(head).not.toHaveProperty(name)
    expect(head.revision).toBe("r")
    expect(JSON.parse(JSON.stringify(head))).toEqual(head)
  })

  test("stays about a kilobyte, however long the body and its comments are", () => {
    const long = article({
      html: "<p>word</p>".repeat(10_000),
      text: "word ".repeat(10_000),
      comments: Array.from({ length: 500 }, (_, index) => comment(`c${index}`, { text: "word ".repeat(100) }))
    })
    expect(JSON.stringify(headOf(long, pictures, "r")).length).toBeLessThan(1500)
  })

  test("counts its comments, and knows the newest by its moment", () => {
    const comments = [
      comment("a", { published: at("2026-03-01T12:00:00Z") }),
      comment("b", { published: at("2026-03-01T14:30:00+02:00") }),
      comment("c", { published: at("2026-03-01T09:00:00-02:00") })
    ]
    const head = headOf(article({ comments }), pictures, "r")
    expect([head.comments, head.newestComment]).toEqual([3, "2026-03-01T14:30:00+02:00"])
    const edited = comments.map((one) => (one.id === "c" ? { ...one, text: "Edited." } : one))
    expect(headOf(article({ comments: edited }), pictures, "r").commentsDigest).not.toBe(head.commentsDigest)
    expect(headOf(article(), pictures, "r")).toMatchObject({ comments: 0, newestComment: null, commentsDigest: "" })
  })

  test("shows the first photo that fanfare publishes and whose size is known", () => {
    const foreign: Image = { url: "https://elsewhere.example/a.jpg", alt: "", width: 1, height: 1 }
    const { width: _, ...unread } = photo
    expect([foreign, unread, photo].map(isPhoto)).toEqual([false, false, true])
    expect(headOf(article({ images: [foreign, unread, photo] }), pictures, "r").photo).toEqual({
      path: "articles/harbour/a.jpg",
      width: 800,
      height: 600,
      alt: "A ship"
    })
    expect(headOf(article({ images: [foreign] }), pictures, "r").photo).toBeNull()
  })

  test("has its two cards where there are cards", () => {
    expect(headOf(article(), pictures, "r").cards).toEqual({
      og: { path: "og.1.png", width: 1200, height: 630 },
      square: { path: "square.1.png", width: 1200, height: 630 }
    })
    expect(headOf(article(), noPictures, "r").cards).toBeNull()
  })
})

test("files are published pictures first and the manifest last, each kind at its own step", () => {
  const steps = Object.values(order)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(new Set(steps).size).toBe(steps.length)
  expect([Object.keys(order)[0], Object.keys(order).at(-1)]).toEqual(["picture", "manifest"])
})
