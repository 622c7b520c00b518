/** Pictures that a page names in its head: which of them its readers see. */
import { expect, test } from "vitest"
import { readProject } from "../project.ts"

const pageWith = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Ferry</title><meta property="og:type" content="article"><meta property="og:image" content="https://news.example.org/img/ferry-1200x630.jpg"></head><body>${body}</body></html>`

const article = "<article><h1>Ferry</h1><p>The ferry came back on Monday.</p></article>"

test.each([
  ["nowhere", article, false],
  ["another picture", `<img src="/img/quay.jpg">${article}`, false],
  ["above the article", `<img src="/img/ferry.jpg">${article}`, undefined],
  ["in another size", `<img src="/img/ferry-400x300.jpg">${article}`, undefined],
  ["when a script loads it", `<img data-src="/img/ferry.jpg">${article}`, undefined],
  ["among the sizes of another", `<img src="/x.png" srcset="/img/ferry-800.webp 800w">${article}`, undefined],
  ["as a still", `<video poster="/img/ferry.jpg"></video>${article}`, undefined]
])("%s", async (_, body, shown) => {
  const { articles } = await readProject(
    { "dist/ferry/index.html": pageWith(body) },
    { pages: { files: ["dist/**/*.html"], url: null, out: null } }
  )
  expect(articles[0]?.article.images[0]).toMatchObject({ url: "https://news.example.org/img/ferry-1200x630.jpg" })
  expect(articles[0]?.article.images[0]?.shown).toBe(shown)
})
