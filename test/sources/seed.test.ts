import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "./project.ts"

/** Text that was copied off a real page; it stands beside the project, and is no part of it. */
const seed = resolve(import.meta.dirname, "../../../shared/seed/article.txt")

describe.skipIf(!existsSync(seed))("a real page, copied as text (needs ../shared/seed/article.txt)", () => {
  const text = existsSync(seed) ? readFileSync(seed, "utf8") : ""
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim())
  const isCaption = (block: string): boolean => block.endsWith("/REUTERS)")

  test("has nine paragraphs, in their order, as they were written", async () => {
    const { article } = await readOne("page.txt", text)
    const paragraphs = blocks.slice(0, 11).filter((block) => !isCaption(block))
    expect(paragraphs).toHaveLength(9)
    expect(article.text.split("\n\n")).toEqual(paragraphs)
    expect(article.html.match(/<p>/g)).toHaveLength(9)
  })

  test("has two captions with photographer and agency, each in its place", async () => {
    const { article } = await readOne("page.txt", text)
    const credit = { text: "Carlos Garcia Rawlins/REUTERS", photographer: "Carlos Garcia Rawlins", agency: "Reuters" }
    expect(article.captions).toEqual(
      blocks.filter(isCaption).map((block, index) => ({
        text: block.replace(/ \([^)]*\)$/, ""),
        credit,
        after: index === 0 ? 3 : 6
      }))
    )
  })

  test("its furniture is cut off and understood", async () => {
    const { article } = await readOne("page.txt", text)
    expect(article.furniture).toMatchObject({
      language: "ar",
      direction: "rtl",
      networks: ["google-plus", "pinterest"],
      latestNews: [],
      latestComments: [],
      commentForm: true
    })
    expect(article.furniture?.lines.map(({ line }) => line)).toEqual([23, 24, 25, 27, 29, 31, 33, 35])
  })

  test("is English and left to right, and nothing is made up", async () => {
    const { article, declaredId, draft } = await readOne("page.txt", text)
    expect(article).toMatchObject({
      language: "en",
      direction: "ltr",
      published: null,
      updated: null,
      authors: [],
      images: [],
      hosted: true,
      url: "https://news.example.org/articles/page/"
    })
    expect([declaredId, draft]).toEqual([null, false])
  })

  test("what was derived is marked, and each unsure value has a finding that says the line and the file", async () => {
    const { article, findings } = await readOne("page.txt", text)
    expect(article.derived["title"]).toEqual({ from: "first sentence", confidence: 0.3 })
    expect(article.title.length).toBeLessThanOrEqual(120)
    expect(text.startsWith(`${article.title},`)).toBe(true)
    expect(Object.keys(article.derived).sort()).toEqual(["description", "language", "title", "url"])
    expect(codesOf(findings)).toEqual(["FF1201", "FF1204", "FF1205"])
    expect(findings.every(({ fix }) => /^Add `[a-z]+: .+` to articles\/page\.meta\.yaml\.$/.test(fix))).toBe(true)
  })

  test("no finding remains once a sidecar gives title, date and address", async () => {
    const sidecar = "title: Emergency meeting\ndate: 2019-05-03\nurl: https://news.example.org/emergency-meeting\n"
    const { article, findings } = await readOne("page.txt", text, { "articles/page.meta.yaml": sidecar })
    expect(findings).toEqual([])
    expect(article).toMatchObject({
      title: "Emergency meeting",
      published: "2019-05-03T00:00:00+02:00",
      url: "https://news.example.org/emergency-meeting",
      hosted: false
    })
  })
})
