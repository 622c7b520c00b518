/** A film and the picture of its article: one above the other in feeds, the picture in the film on a page that can show it there. */
import { describe, expect, test } from "vitest"
import type { Article } from "../../src/model/Article.ts"
import { named } from "./dom.ts"
import { article, edition } from "./exampleNews.ts"
import { written } from "./makeEdition.ts"

const photo = {
  url: "https://news.example.org/articles/harbour/ship.jpg",
  alt: "A ship at the quay",
  width: 1600,
  height: 900,
  type: "image/jpeg",
  copy: { from: "articles/ship.jpg", to: "articles/harbour/ship.jpg" }
}
const film = { url: "https://news.example.org/articles/harbour/film.mp4", kind: "video", type: "video/mp4" } as const
const sound = { ...film, url: "https://news.example.org/articles/harbour/talk.mp3", kind: "audio" } as const

const madeOf = (changes: Partial<Article>) => edition([article({ hosted: true, ...changes })])
const page = (changes: Partial<Article>): string => written(madeOf(changes), "articles/harbour/index.html")

const shown = (html: string): readonly [pictures: ReadonlyArray<unknown>, posters: ReadonlyArray<unknown>] => [
  named(html, "img")
    .map(({ properties }) => properties["src"])
    .filter((src) => String(src).includes("ship.jpg")),
  named(html, "video").map(({ properties }) => properties["poster"] ?? null)
]

describe("on the page of an article with a film", () => {
  test("the picture is what the film shows before it plays", () => {
    const html = page({ media: [film], images: [photo] })
    expect(shown(html)).toEqual([[], ["ship.jpg"]])
    expect(named(html, "video")[0]?.properties["ariaLabel"]).toBe("A ship at the quay")
    expect(shown(page({ media: [film], images: [{ ...photo, alt: "" }] }))).toEqual([[], ["ship.jpg"]])
  })

  test.each([
    ["a caption", { caption: "The ship from Oslo" }],
    ["a credit", { credit: { text: "Rana Hill" } }]
  ])("a picture with %s stays above it", (_, said) => {
    expect(shown(page({ media: [film], images: [{ ...photo, ...said }] }))).toEqual([["ship.jpg"], [null]])
  })

  test("a picture of an article with sound stays, and a film without a picture has none", () => {
    expect(shown(page({ media: [sound], images: [photo] }))).toEqual([["ship.jpg"], []])
    expect(shown(page({ media: [film] }))).toEqual([[], [null]])
  })

  test("a film in the text takes no picture away", () => {
    const html = `<p>Before.</p><video src="${film.url}" controls></video>`
    expect(shown(page({ html, media: [{ ...film, inBody: true }], images: [photo] }))[0]).toEqual(["ship.jpg"])
  })
})

test("in a feed the picture stands above the film, for readers that show no film", () => {
  const feed = JSON.parse(written(madeOf({ media: [film], images: [photo] }), "feed.json")) as {
    readonly items: ReadonlyArray<{ readonly content_html: string }>
  }
  const html = feed.items[0]?.content_html ?? ""
  expect(named(html, "img").map(({ properties }) => properties["src"])).toEqual([photo.url])
  expect(named(html, "video").map(({ properties }) => properties["poster"] ?? null)).toEqual([null])
})
