/** Hundreds of articles that ask for one slug, or give one address: each is told apart, and what was published stays. */
import { afterEach, describe, expect, test } from "vitest"
import { type Newsroom, openNewsroom, type Read } from "../../sources/newsroom.ts"

let open: Newsroom | undefined
afterEach(() => {
  open?.close()
  open = undefined
})

const many = 120
const all = Array.from({ length: many }, (_, index) => index)
const file = (index: number): string => `articles/${String(index).padStart(3, "0")}.md`
const text = (index: number, more = ""): string => `---\nslug: harbour\n${more}---\nThe ferry ${index} sails.\n`

/** The number behind each article's slug, by its file; 1 for none. */
const numbers = ({ articles }: Read): Readonly<Record<string, number>> =>
  Object.fromEntries(
    articles.map(({ article: { source }, slug }) => [
      source,
      slug === "harbour" ? 1 : Number(slug.slice("harbour-".length))
    ])
  )
const inOrder = Object.fromEntries(all.map((index) => [file(index), index + 1]))

describe("articles of one slug", () => {
  test.each([
    ["without an id", (index: number) => text(index)],
    ["with an id", (index: number) => text(index, `id: "tag:a.example,2026:${index}"\n`)]
  ])("%s get one number after the other, and keep it", async (_, write) => {
    open = await openNewsroom(Object.fromEntries(all.map((index) => [file(index), write(index)])))
    expect(numbers(await open.cold())).toEqual(inOrder)
    expect(numbers(await open.read())).toEqual(inOrder)
    expect(numbers(await open.cold())).toEqual(inOrder)
    open.write("articles/000a.md", write(many))
    open.write("articles/200.md", write(many + 1))
    const more = { ...inOrder, "articles/000a.md": many + 1, "articles/200.md": many + 2 }
    expect(numbers(await open.cold())).toEqual(more)
    expect(numbers(await open.read())).toEqual(more)
    open.remove(file(5))
    open.write("articles/300.md", write(many + 2))
    const others = Object.fromEntries(
      Object.entries({ ...more, "articles/300.md": many + 3 }).filter(([name]) => name !== file(5))
    )
    expect(numbers(await open.cold())).toEqual(others)
    expect(numbers(await open.read())).toEqual(others)
  })

  test("that are drafts take no number from those that are published", async () => {
    const isDraft = (index: number): boolean => index % 2 === 0
    open = await openNewsroom(
      Object.fromEntries(all.map((index) => [file(index), text(index, isDraft(index) ? "draft: true\n" : "")]))
    )
    const read = await open.read()
    const published = read.articles.filter(({ state }) => state === "live")
    expect(Object.values(numbers({ ...read, articles: published })).toSorted((a, b) => a - b)).toEqual(
      all.slice(0, many / 2).map((index) => index + 1)
    )
    expect(new Set(Object.values(numbers(read))).size).toBe(many)
    expect(numbers(await open.cold())).toEqual(numbers(read))
  })
})

describe("records of one address", () => {
  const record = (index: number): string =>
    `${JSON.stringify({ id: `r${String(index).padStart(3, "0")}`, title: `A ${index}`, url: "https://news.example.org/a/", content_text: `The ferry ${index} sails.` })}\n`
  const settings = { sources: [{ kind: "ndjson", from: "articles.ndjson" }] } as const

  test("are left out but for one, which stays, whatever stands before it", async () => {
    open = await openNewsroom({ "articles.ndjson": all.map(record).join("") }, settings)
    const titles = ({ articles, findings }: Read) => [
      articles.flatMap(({ state, article }) => (state === "live" ? [article.title] : [])),
      findings.filter(({ code }) => code === "FF6009").length
    ]
    expect(titles(await open.read())).toEqual([["A 0"], many - 1])
    open.write("articles.ndjson", all.toReversed().map(record).join(""))
    expect(titles(await open.cold())).toEqual([["A 0"], many - 1])
    expect(titles(await open.read())).toEqual([["A 0"], many - 1])
    open.write("articles.ndjson", all.slice(1).map(record).join(""))
    expect(titles(await open.read())).toEqual([["A 1"], many - 2])
  })

  test("are told apart by what follows the hash", async () => {
    const parts = all.map((index) => record(index).replace("/a/", `/a/#p${index % 3}`)).join("")
    open = await openNewsroom({ "articles.ndjson": parts }, settings)
    const { articles, findings } = await open.read()
    expect(articles.flatMap(({ state, article }) => (state === "live" ? [article.title] : []))).toEqual([
      "A 0",
      "A 1",
      "A 2"
    ])
    expect(findings.filter(({ code }) => code === "FF6009")).toHaveLength(many - 3)
  })
})
