/** Articles with more of something than people write: every file is still made, and none has it twice. */
import { describe, expect, test } from "vitest"
import type { Article } from "../../src/model/Article.ts"
import { named } from "./dom.ts"
import { article, comment, edition } from "./exampleNews.ts"
import { articleFilesOf, siteFilesOf, written } from "./makeEdition.ts"

const many = 130_000

const cases: ReadonlyArray<readonly [string, Partial<Article>]> = [
  ["tags", { tags: Array.from({ length: many }, (_, n) => `t${n}`) }],
  ["authors", { authors: Array.from({ length: many }, (_, n) => ({ name: `A${n}` })) }],
  ["paragraphs", { html: "<p>a</p>".repeat(many), text: "a\n\n".repeat(many) }],
  [
    "pictures in the text",
    { html: Array.from({ length: 20_000 }, (_, n) => `<img src="https://a.example/${n}.jpg">`).join("") }
  ],
  ["lines of a comment", { comments: [comment("1", { html: "<p>a</p>".repeat(400), text: "a\n".repeat(many) })] }]
]

describe.each(cases)("an article with a hundred thousand %s", (_, changes) => {
  const made = edition([article({ hosted: true, ...changes })])

  test("has every file", () => {
    const files = [...articleFilesOf(made), ...siteFilesOf(made)].filter(({ text }) => text !== null)
    expect(files.map(({ path }) => path)).toContain("articles/harbour/index.html")
    for (const { path, text } of files) expect([path, typeof text?.()]).toEqual([path, "string"])
  })
})

test("a picture that stands in the text is told its size, whichever of many it is", () => {
  const images = Array.from({ length: 2000 }, (_, n) => ({
    url: `https://a.example/${n}.jpg`,
    alt: `No. ${n}`,
    width: n + 1,
    height: 10
  }))
  const html = images.map(({ url }) => `<img src="${url}">`).join("") + '<img src="https://a.example/other.jpg">'
  const page = written(
    edition([
      article({
        hosted: true,
        html,
        images: [...images, { url: "https://a.example/7.jpg", alt: "Again", width: 1, height: 1 }]
      })
    ]),
    "articles/harbour/index.html"
  )
  const shown = named(page, "img").filter(({ properties }) =>
    String(properties["src"]).startsWith("https://a.example/")
  )
  expect(shown.slice(0, 2000).map(({ properties }) => [properties["alt"], properties["width"]])).toEqual(
    images.map(({ alt, width }) => [alt, width])
  )
  expect(shown.at(-1)?.properties).toMatchObject({ alt: "" })
  expect(shown.at(-1)?.properties).not.toHaveProperty("width")
})
