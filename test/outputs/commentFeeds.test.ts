/** The items of comment feeds lead to their comments, under ids that no stranger chose. */
import { describe, expect, test } from "vitest"
import type { Article, Comment } from "../../src/model/Article.ts"
import { all, child, children, type Node, readXml } from "../feeds/readXml.ts"
import { hrefs, named, textOf } from "./dom.ts"
import { article, at, comment, edition } from "./exampleNews.ts"
import { written } from "./makeEdition.ts"

interface Item {
  readonly id: string
  readonly link: string
  readonly answered: string
}

const rssItem = (node: Node): Item => ({
  id: child(node, "guid").text,
  link: child(node, "link").text,
  answered: child(node, "thr:in-reply-to").attributes["href"] ?? ""
})

const atomItem = (node: Node): Item => ({
  id: child(node, "id").text,
  link: children(node, "link").find(({ attributes }) => attributes["rel"] === "alternate")?.attributes["href"] ?? "",
  answered: child(node, "thr:in-reply-to").attributes["href"] ?? ""
})

/** The items of all comment feeds, which must agree. */
const itemsOf = (one: Article): ReadonlyArray<Item> => {
  const made = edition([one])
  const read = (path: string): Node => readXml(written(made, path))
  const rss = all(read("comments/rss.xml"), "item").map(rssItem)
  expect(all(read("comments/atom.xml"), "entry").map(atomItem)).toEqual(rss)
  expect(all(read(`articles/${one.slug}/comments.xml`), "item").map(rssItem)).toEqual(rss)
  return rss
}

const commented = (comments: ReadonlyArray<Comment>, changes: Partial<Article> = {}): Article =>
  article({ comments, ...changes })

const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[58][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

const page = "https://news.example.org/2026/03/harbour/"

const oddIds = [
  "a b",
  'say "ah"',
  "it's",
  "100%",
  "%zz",
  "تعليق",
  "評論 7",
  "👋🏽",
  "form",
  "#1",
  "a/b?c&d=<e>",
  "x".repeat(5000),
  "https://social.example/a b",
  "javascript:alert(1)"
]

describe("a comment's item", () => {
  test.each(oddIds.map((id) => [id.slice(0, 40), id] as const))(
    "of the id %j leads to the place where the page shows it",
    (_, id) => {
      for (const hosted of [true, false]) {
        const one = commented([comment(id)], {
          hosted,
          ...(hosted ? { url: "https://news.example.org/articles/harbour/" } : {})
        })
        const html = written(edition([one]), `articles/harbour/${hosted ? "index" : "comments"}.html`)
        const [{ link } = { link: "" }] = itemsOf(one)
        expect(link.startsWith(`${one.url}#`)).toBe(true)
        expect(link.length).toBeLessThan(300)
        const fragment = decodeURIComponent(new URL(link).hash.slice(1))
        const places = named(html, "article").filter(({ properties }) => properties["id"] === fragment)
        expect([id, places.length]).toEqual([id, 1])
        expect(hrefs(html).map((href) => new URL(href.replace(/^index\.html/, ""), one.url).href)).toContain(link)
      }
    }
  )

  test.each([
    ["on another site", "https://social.example/@sam/1", "https://social.example/@sam/1"],
    ["on the article's page", `${page}#c7`, `${page}#c7`],
    ["on the article's page by another spelling", "http://www.news.example.org/2026/03/harbour#c7", `${page}#c7`],
    ["that is the article's page alone", page, `${page}#comment-1`],
    ["whose fragment cannot be an id", `${page}#%20x`, `${page}#comment-1`],
    ["whose fragment another part of the page has", `${page}#comments`, `${page}#comment-1`],
    ["that runs a script", "javascript:alert(1)", `${page}#comment-1`],
    ["that holds data", "data:text/html,hi", `${page}#comment-1`],
    ["that is none", "no address", `${page}#comment-1`]
  ])("of a comment with an address %s", (_, url, expected) => {
    const one = commented([comment("1", { url })])
    expect(itemsOf(one).map(({ link }) => link)).toEqual([expected])
    const [script] = named(written(edition([one]), "articles/harbour/head.html"), "script")
    const graph = JSON.parse(script === undefined ? "" : textOf(script)) as {
      "@graph": ReadonlyArray<{ comment?: ReadonlyArray<{ url: string }> }>
    }
    expect(graph["@graph"].flatMap((node) => node.comment ?? []).map((each) => each.url)).toEqual([expected])
    const widget = JSON.parse(written(edition([one]), "widgets/latest-comments.json")) as {
      items: ReadonlyArray<{ url: string }>
    }
    expect(widget.items.map((each) => each.url)).toEqual([expected])
  })

  test("of an answer leads to what it answers as well", () => {
    const items = itemsOf(
      commented([comment("1"), comment("a b", { inReplyTo: "1", published: at("2026-03-01T13:00:00Z") })])
    )
    expect(items.map(({ answered }) => answered)).toEqual([`${page}#comment-1`, page])
  })

  test("no two of different ids are one place", () => {
    const ids = [...oddIds, "comment-form", "Form", "A b", "a_b", "a-b"]
    const links = itemsOf(commented(ids.map((id) => comment(id)))).map(({ link }) => link)
    expect(new Set(links).size).toBe(ids.length)
  })
})

describe("a comment's id in feeds", () => {
  test.each([
    "https://social.example/users/sam/statuses/1",
    "http://news.example.org/?p=7#comment-20",
    "at://did:plc:abc/app.bsky.feed.post/3k",
    "tag:social.example,2026:1",
    "urn:uuid:2f1d3a5e-0c51-4ba1-9a05-3b2f5a6c1e11"
  ])("%s is the source's own", (id) => {
    expect(itemsOf(commented([comment(id)])).map((item) => item.id)).toEqual([id])
  })

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox",
    "blob:https://a.example/1",
    "file:///etc/passwd",
    "view-source:https://a.example/",
    "x-own:1",
    "https:a",
    "https://",
    "http://[::1",
    "tag:",
    "https://a.example/100%",
    'https://a.example/"b"',
    "https://a.example/\u202egnp.exe",
    "7",
    ""
  ])("%j is not taken", (id) => {
    const one = commented([comment(id)])
    const [item] = itemsOf(one)
    expect(item?.id).toMatch(uuid)
    expect(itemsOf(one)[0]?.id).toBe(item?.id)
  })

  test("one that nobody could write is not taken", () => {
    const id = `https://a.example/${"a".repeat(5000)}`
    expect(itemsOf(commented([comment(id)]))[0]?.id).toMatch(uuid)
  })

  test("two that are not taken stay two", () => {
    const items = itemsOf(commented(["javascript:a", "javascript:b", "data:a", "1", "2"].map((id) => comment(id))))
    expect(new Set(items.map(({ id }) => id)).size).toBe(5)
  })
})
