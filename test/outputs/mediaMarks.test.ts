/** What tells in lists that a story has sound or film. */
import { describe, expect, test } from "vitest"
import { rawText } from "../../src/markup/elements.ts"
import type { Article } from "../../src/model/Article.ts"
import { named } from "./dom.ts"
import { arabic, article, edition } from "./exampleNews.ts"
import { written } from "./makeEdition.ts"

const film = { url: "https://news.example.org/articles/harbour/film.mp4", kind: "video", type: "video/mp4" } as const
const sound = { ...film, url: "https://news.example.org/articles/harbour/talk.mp3", kind: "audio" } as const

/** The marks of all stories on the front page, as they are heard. */
const marksOf = (...articles: ReadonlyArray<Article>): ReadonlyArray<string> =>
  named(written(edition(articles), "index.html"), "span")
    .filter(({ properties }) => String(properties["className"]) === "has-media")
    .map((one) => rawText(one))

describe("a story in a list", () => {
  test.each([
    ["sound", [sound], ["With audio"]],
    ["film", [film], ["With video"]],
    ["both", [film, sound], ["With audio", "With video"]],
    ["several films, once", [film, { ...film, url: `${film.url}?2` }], ["With video"]]
  ] as const)("is marked where it has %s", (_, media, marks) => {
    expect(marksOf(article({ media: [...media] }))).toEqual(marks)
  })

  test("is not marked where it has neither", () => {
    expect(marksOf(article())).toEqual([])
  })

  test("is marked in its own language, the first one and those below it", () => {
    const media = [sound, film]
    expect(marksOf(article({ id: "a", slug: "a", media }), arabic({ media }))).toEqual(
      expect.arrayContaining(["With audio", "With video", "مع مقطع صوتي", "مع فيديو"])
    )
  })

  test("has a sign that is hidden from those who hear the word, and takes the colour of the text", () => {
    const html = written(edition([article({ media: [film] })]), "index.html")
    const [sign] = named(html, "svg").filter(({ properties }) => properties["viewBox"] === "0 0 16 16")
    expect(sign?.properties["ariaHidden"]).toBe("true")
    expect(JSON.stringify(sign?.children)).toContain("currentColor")
  })
})
