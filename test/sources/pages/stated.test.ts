/** Who wrote and when it was published by the state of a page's script. */
import { describe, expect, test } from "vitest"
import { authorsOf, dayOf, saidBy, script } from "./said.ts"

const title = "The ferry is back"
const next = (value: unknown): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: value } })}</script>`

describe("what stands beside the title of the page in its state", () => {
  test.each<[string, unknown]>([
    ["an author", { post: { title, publishedAt: "2026-03-01T09:30:00Z", author: { name: "Mina Larsen" } } }],
    ["a name alone", { article: { headline: title, datePublished: "2026-03-01", author: "Mina Larsen" } }],
    ["a list", { story: { title, published_at: "2026-03-01", authors: [{ name: "Mina Larsen" }] } }],
    ["two names", { post: { title, date: "March 1, 2026", author: { firstName: "Mina", lastName: "Larsen" } } }],
    [
      "Strapi",
      {
        data: {
          attributes: {
            title,
            publishedAt: "2026-03-01T09:30:00.000Z",
            author: { data: { attributes: { name: "Mina Larsen" } } }
          }
        }
      }
    ],
    ["Arc", { content: { headlines: { basic: title }, publish_date: "2026-03-01", byline: "By Mina Larsen" } }],
    [
      "WordPress",
      { post: { title: { rendered: title }, date: "2026-03-01T09:30:00", author: { node: { name: "Mina Larsen" } } } }
    ]
  ])("%s", (_, state) => {
    expect(dayOf({ body: next(state) })).toBe("2026-03-01")
    expect(authorsOf({ body: next(state) })).toEqual(["Mina Larsen"])
  })

  test("in a variable of a script", () => {
    const state = JSON.stringify({ data: { title, publishedAt: "2026-03-01", author: { name: "Mina Larsen" } } })
    const body = `<script>window.__INITIAL_STATE__ = ${state};</script>`
    expect([dayOf({ body }), authorsOf({ body })]).toEqual(["2026-03-01", ["Mina Larsen"]])
  })

  test("is less than what the page itself says", () => {
    const state = next({ post: { title, publishedAt: "2026-02-01", author: { name: "Omar Haddad" } } })
    const head = script(
      '{"@type":"Article","headline":"The ferry is back","datePublished":"2026-03-01","author":{"@type":"Person","name":"Mina Larsen"}}'
    )
    expect([dayOf({ head, body: state }), authorsOf({ head, body: state })]).toEqual(["2026-03-01", ["Mina Larsen"]])
  })
})

describe("nothing is made up", () => {
  test.each<[string, unknown]>([
    ["of another article", { related: [{ title: "Old boats", publishedAt: "2026-03-01", author: "Mina Larsen" }] }],
    ["of when a record was made or touched", { post: { title, createdAt: "2026-03-01", updatedAt: "2026-03-02" } }],
    ["of numbers", { post: { title, date: 20260301, author: 17 } }],
    ["of ids and slugs", { post: { title, author: "a81f-77", authors: ["mina-larsen"] } }],
    ["of addresses", { post: { title, author: "https://example.org/mina", date: "https://example.org/2026" } }],
    ["of a team", { post: { title, author: { name: "Newsroom" } } }],
    ["of what some may not read", { post: { title, isPremium: true, date: "2026-03-01", author: "Mina Larsen" } }]
  ])("%s", (_, state) => {
    const { published, updated, authors } = saidBy({ body: next(state) })
    expect([published, updated, authors]).toEqual([undefined, undefined, undefined])
  })
})
