/** From any articles through the plan of the build to the feeds, and read back: nothing is lost, doubled or changed. */
import { Effect } from "effect"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { legalText } from "../../feeds/elements/characters.ts"
import { readBack } from "../../src/run/make/readBack.ts"
import type { Article } from "../../src/model/Article.ts"
import { fromInstant, instant, type Timestamp } from "../../src/model/Timestamp.ts"
import { type Edition, siteFilesOf, textsOf } from "../outputs/makeEdition.ts"
import { article, edition, takesAll } from "./harbourNews.ts"
import { child, children, type Node, readXml } from "./readXml.ts"

const hostile = [
  "a & b",
  "a &amp; b",
  "<b>markup</b>",
  "one ]]> end",
  "two ]]> ]]> ends",
  "bell \u0007",
  "lone \uD800 half",
  "\uFFFE",
  "  edges  ",
  "line\r\nline\rline",
  "ship \u{1F6A2}",
  "\u202Emarks\u2066",
  "$& $1 $$",
  "\"quoted\" 'twice'"
]
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 10 }))

/** What differs from article to article; the rest follows from its number. */
const fields = fc.record({
  title: text,
  description: text,
  html: text.map((value) => `<p>${value}</p>`),
  language: fc.constantFrom("en", "ar", "he-IL", "und"),
  tags: fc.array(text, { maxLength: 2 }),
  authors: fc.array(
    text.map((name) => ({ name })),
    { maxLength: 2 }
  ),
  published: fc.integer({ min: 0, max: 5000 }),
  seen: fc.integer({ min: 0, max: 5000 })
})

const minutes = (value: number): Timestamp => fromInstant(Date.UTC(2026, 0, 1) + value * 60_000)

interface Planned {
  readonly articles: ReadonlyArray<Article>
  readonly files: ReadonlyMap<string, string>
  readonly edition: Edition
}

const plan = (values: ReadonlyArray<FieldsOf<typeof fields>>, limit: number): Planned => {
  const articles = values
    .map(({ seen: _seen, published, ...rest }, index) =>
      article(`n${index}`, { ...rest, direction: "ltr", published: minutes(published) })
    )
    .toSorted(
      (a, b) => instant(b.published ?? minutes(0)) - instant(a.published ?? minutes(0)) || (a.id < b.id ? -1 : 1)
    )
  const seen = new Map(values.map((one, index) => [`urn:x-harbour:n${index}`, minutes(one.seen)]))
  const definition = {
    name: "latest",
    title: "Harbour",
    ...takesAll,
    limit,
    formats: ["rss", "atom", "json"] as const
  }
  const one = edition(articles, [definition], {}, seen)
  return { articles, files: textsOf(one, "feeds"), edition: one }
}

type FieldsOf<A> = A extends fc.Arbitrary<infer T> ? T : never

const documents = (files: ReadonlyMap<string, string>, name: string): ReadonlyArray<string> =>
  [...files]
    .filter(([path]) => path === name || (/^archive\/\d+\//.test(path) && path.endsWith(`/${name}`)))
    .map(([, file]) => file)

const shown = (value: string): string => (legalText(value).trim() === "" ? "" : legalText(value))

const byId = <A extends { readonly id: string }>(items: ReadonlyArray<A>): ReadonlyArray<A> =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const meant = (one: Article) => ({
  id: one.id,
  title: shown(one.title),
  url: one.url,
  published: instant(one.published ?? minutes(0)),
  description: shown(one.description),
  html: legalText(one.html),
  tags: [...new Set(one.tags.map(legalText).filter((tag) => tag.trim() !== ""))]
})

const unwrapped = (html: string): string => html.replace(/^<div dir="ltr"(?: lang="[\w-]*")?>([\s\S]*)<\/div>$/, "$1")

const fromAtom = (node: Node) => ({
  id: child(node, "id").text,
  title: shown(child(node, "title").text),
  url: child(node, "link").attributes["href"] ?? "",
  published: Date.parse(child(node, "published").text),
  description: shown(child(node, "summary").text),
  html: unwrapped(child(node, "content").text),
  tags: children(node, "category").map(({ attributes }) => attributes["term"])
})

const fromRss = (node: Node) => ({
  id: child(node, "guid").text,
  title: shown(child(node, "title").text),
  url: child(node, "link").text,
  published: Date.parse(child(node, "pubDate").text),
  html: unwrapped(child(node, "content:encoded").text || child(node, "description").text),
  tags: children(node, "category").map((category) => category.text)
})

describe("any articles", () => {
  test("stand in the feed or its archive once each, in every format, with their words and dates", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fields, { maxLength: 140 }), fc.integer({ min: 1, max: 12 }), async (values, limit) => {
        const { articles, files, edition: one } = plan(values, limit)
        const expected = byId(articles.map(meant))
        expect(
          byId(documents(files, "atom.xml").flatMap((file) => children(readXml(file), "entry").map(fromAtom)))
        ).toEqual(expected)
        const withoutSummary = expected.map(({ description: _description, ...rest }) => rest)
        expect(
          byId(
            documents(files, "rss.xml").flatMap((file) =>
              children(child(readXml(file), "channel"), "item").map(fromRss)
            )
          )
        ).toEqual(withoutSummary)
        const ids = documents(files, "feed.json").flatMap((file) =>
          (JSON.parse(file) as { readonly items: ReadonlyArray<{ readonly id: string }> }).items.map(({ id }) => ({
            id
          }))
        )
        expect(byId(ids)).toEqual(expected.map(({ id }) => ({ id })))
        expect(children(readXml(files.get("atom.xml") ?? ""), "entry").map((node) => child(node, "id").text)).toEqual(
          articles.slice(0, limit).map(({ id }) => id)
        )
        for (const { path, type, meant } of siteFilesOf(one)) {
          const text = files.get(path)
          if (text === undefined || meant === null) continue
          expect(await Effect.runPromise(readBack({ path, type }, text, meant()))).toBeNull()
        }
      }),
      { numRuns: 40 }
    )
  })

  test("that come later change no full page", () => {
    let compared = 0
    fc.assert(
      fc.property(
        fc.array(fields, { minLength: 110, maxLength: 230 }),
        fc.array(fields, { minLength: 1, maxLength: 20 }),
        (values, later) => {
          const pages = (all: typeof values) =>
            [...plan(all, 5).files].filter(([path, file]) => path.startsWith("archive/") && file.includes("fh:archive"))
          const after = new Map(pages([...values, ...later.map((one) => ({ ...one, seen: 6000 }))]))
          for (const [path, file] of pages(values)) expect([path, after.get(path) === file]).toEqual([path, true])
          compared += pages(values).length
        }
      ),
      { numRuns: 25 }
    )
    expect(compared).toBeGreaterThan(0)
  })
})
