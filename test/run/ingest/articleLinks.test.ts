/** Links to the files of other articles, from build to build: each read again is what a reading from nothing gives. */
import { describe, expect, test } from "vitest"
import type { Timestamp } from "../../../src/model/Timestamp.ts"
import { type Files, type Newsroom, openNewsroom, type Read, type ReadOptions } from "../../sources/newsroom.ts"

const story = (body: string, fields: Readonly<Record<string, string>> = {}): string =>
  `---\n${Object.entries({ title: "T", date: "2026-04-01", lang: "en", description: "D.", ...fields })
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\n---\n${body}\n`

const within = async (files: Files, work: (newsroom: Newsroom) => Promise<void>): Promise<void> => {
  const newsroom = await openNewsroom(files)
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

const htmlOf = ({ articles }: Read, file: string): string | undefined =>
  articles.find(({ key }) => key === `articles/${file}`)?.article.html

const deadOf = ({ findings }: Read): ReadonlyArray<string> =>
  findings.flatMap(({ code, file, message }) =>
    code === "FF1321" ? [`${file}: ${/links to (.+), of/.exec(message)?.[1]}`] : []
  )

/** What both readings say of one file: the one with the index of the run before, and the one without. */
const read = async (newsroom: Newsroom, file = "a.md", options: ReadOptions = {}) => {
  const cold = await newsroom.cold(options)
  const warm = await newsroom.read(options)
  expect(warm.articles.map(({ key, article }) => [key, article.html])).toEqual(
    cold.articles.map(({ key, article }) => [key, article.html])
  )
  expect(deadOf(warm)).toEqual(deadOf(cold))
  expect(warm.articles.filter(({ article }) => article.html.includes("article:"))).toEqual([])
  return { html: htmlOf(warm, file), dead: deadOf(warm) }
}

const hosted = (slug: string): string => `https://news.example.org/articles/${slug}/`

describe("a link to a file", () => {
  const files = {
    "articles/harbour.md": story("## Deep"),
    "articles/2024/tide.md": story("x"),
    "articles/light/index.md": story("x"),
    "articles/My File.md": story("x"),
    "articles/größe.md": story("x"),
    "articles/own.md": story("x", { url: "/2026/own/" }),
    "articles/page.html": "---\ntitle: P\ndate: 2026-04-01\n---\n<p>x</p>\n"
  }
  test.each([
    ["./harbour.md", hosted("harbour")],
    ["harbour.md#deep", `${hosted("harbour")}#deep`],
    ["harbour.md?plain=1#深い", `${hosted("harbour")}#%E6%B7%B1%E3%81%84`],
    ["2024/tide.md", hosted("tide")],
    ["../articles/2024/tide.md", hosted("tide")],
    ["/articles/2024/tide.md", hosted("tide")],
    ["/2024/tide.md", hosted("tide")],
    ["light/index.md#a'b", `${hosted("light")}#a&#x27;b`],
    ["<My File.md>", hosted("my-file")],
    ["My%20File.md", hosted("my-file")],
    ["größe.md", hosted("grosse")],
    ["gr%C3%B6%C3%9Fe.md", hosted("grosse")],
    ["gro\u0308ße.md", hosted("grosse")],
    ["own.md", "https://news.example.org/2026/own/"],
    ["page.html", hosted("page")],
    ["nothing.html", `${hosted("a")}nothing.html`],
    ["https://a.example/harbour.md", "https://a.example/harbour.md"],
    ["//a.example/harbour.md", "https://a.example/harbour.md"],
    ["nothing", `${hosted("a")}nothing`],
    ["/harbour", "https://news.example.org/harbour"],
    ["harbour", hosted("harbour")],
    ["./2024/tide#deep", `${hosted("tide")}#deep`],
    ["light/", hosted("light")],
    ["./harbour.html", hosted("harbour")],
    ["/content/harbour.md", hosted("harbour")],
    ["@/2024/tide.md", hosted("tide")],
    ["@site/articles/harbour.md", hosted("harbour")],
    ["~/harbour.md", hosted("harbour")]
  ])("%s", (link, address) =>
    within({ ...files, "articles/a.md": story(`[x](${link} "t")`) }, async (newsroom) => {
      expect(await read(newsroom)).toEqual({ html: `<p><a href="${address}" title="t">x</a></p>`, dead: [] })
    })
  )

  test("is one in a reference, in HTML, from another folder and from HTML", () =>
    within(
      {
        ...files,
        "articles/2024/a.md": story('[x][r] <a href="../harbour.md">y</a> [z](tide.md)\n\n[r]: ../harbour.md#deep'),
        "articles/2024/b.html": '---\ntitle: P\ndate: 2026-04-01\n---\n<p><a href="../harbour.md">x</a></p>\n'
      },
      async (newsroom) => {
        expect((await read(newsroom, "2024/a.md")).html).toBe(
          `<p><a href="${hosted("harbour")}#deep">x</a> <a href="${hosted("harbour")}">y</a> <a href="${hosted("tide")}">z</a></p>`
        )
        expect((await read(newsroom, "2024/b.html")).html).toBe(`<p><a href="${hosted("harbour")}">x</a></p>`)
      }
    ))

  test("to its own file leads into the article", () =>
    within({ "articles/a.md": story("## Deep\n\n[x](a.md#Deep) [y](./a.md)") }, async (newsroom) => {
      expect((await read(newsroom)).html).toContain(
        `<p><a href="${hosted("a")}#deep">x</a> <a href="${hosted("a")}">y</a></p>`
      )
    }))

  test.each(["missing.md", "draft.md", "later.md", "ended.md", "../../outside.md", "/content/missing.md"])(
    "to %s is its words alone, and said",
    (link) =>
      within(
        {
          "articles/a.md": story(`See [the **words**](${link}#x).`),
          "articles/draft.md": story("x", { draft: "true" }),
          "articles/later.md": story("x", { date: "2027-01-01" }),
          "articles/ended.md": story("x", { expiryDate: "2026-04-02" })
        },
        async (newsroom) => {
          const { html, dead } = await read(newsroom)
          expect([html, dead.length]).toEqual(["<p>See <a>the <strong>words</strong></a>.</p>", 1])
        }
      )
  )

  test("that an author wrote in fanfare's own form is none", () =>
    within(
      {
        "articles/a.md": story('<a href="article:articles%2Fb.md;">x</a> a "href="article:articles%2Fb.md;" b'),
        "articles/b.md": story("x")
      },
      async (newsroom) => {
        expect(htmlOf(await newsroom.read(), "a.md")).toBe('<p><a>x</a> a "href="article:articles%2Fb.md;" b</p>')
      }
    ))
})

describe("the article that is linked to", () => {
  test("comes, goes, moves, and takes its readers along", () =>
    within({ "articles/a.md": story("[x](b.md#y)") }, async (newsroom) => {
      expect(await read(newsroom)).toEqual({ html: "<p><a>x</a></p>", dead: ["articles/a.md: articles/b.md"] })
      newsroom.write("articles/b.md", story("x"))
      const there = { html: `<p><a href="${hosted("b")}#y">x</a></p>`, dead: [] }
      expect(await read(newsroom)).toEqual(there)
      newsroom.write("articles/b.md", story("x, and other words"))
      expect(await read(newsroom)).toEqual(there)
      newsroom.write("articles/b.md", story("x", { url: "https://b.example/b/" }))
      expect((await read(newsroom)).html).toBe('<p><a href="https://b.example/b/#y">x</a></p>')
      newsroom.write("articles/b.md", story("x", { slug: "other" }))
      expect((await read(newsroom)).html).toBe(`<p><a href="${hosted("other")}#y">x</a></p>`)
      newsroom.write("articles/b.md", story("x", { draft: "true" }))
      expect((await read(newsroom)).dead).toHaveLength(1)
      newsroom.write("articles/b.md", story("x"))
      expect((await read(newsroom)).dead).toEqual([])
      newsroom.remove("articles/b.md")
      expect(await read(newsroom)).toEqual({ html: "<p><a>x</a></p>", dead: ["articles/a.md: articles/b.md"] })
    }))

  test("by a name without an ending, is the file with the shortest name", () =>
    within({ "articles/a.md": story("[x](b) [y](b.html)") }, async (newsroom) => {
      const links = (first: string, second: string) => ({
        html: `<p><a href="${first}">x</a> <a href="${second}">y</a></p>`,
        dead: []
      })
      const none = links(`${hosted("a")}b`, `${hosted("a")}b.html`)
      expect(await read(newsroom)).toEqual(none)
      newsroom.write("articles/b/index.md", story("x", { slug: "folder" }))
      expect(await read(newsroom)).toEqual(links(hosted("folder"), hosted("folder")))
      newsroom.write("articles/b.md", story("x", { slug: "file" }))
      expect(await read(newsroom)).toEqual(links(hosted("file"), hosted("file")))
      newsroom.write("articles/b.html", "---\ntitle: P\ndate: 2026-04-01\nslug: page\n---\n<p>x</p>\n")
      expect(await read(newsroom)).toEqual(links(hosted("file"), hosted("page")))
      for (const name of ["b.html", "b.md", "b/index.md"]) newsroom.remove(`articles/${name}`)
      expect(await read(newsroom)).toEqual(none)
    }))

  test("is linked to from the moment of its date, and to its end", () =>
    within(
      {
        "articles/a.md": story("[x](b.md)"),
        "articles/b.md": story("x", { date: "2026-05-03", expiryDate: "2026-05-06" })
      },
      async (newsroom) => {
        const at = async (day: number): Promise<boolean> => {
          const now = `2026-05-0${day}T12:00:00Z` as Timestamp
          return (await read(newsroom, "a.md", { now })).dead.length === 0
        }
        expect([await at(2), await at(4), await at(7), await at(4), await at(2)]).toEqual([
          false,
          true,
          false,
          true,
          false
        ])
      }
    ))

  test("is forgotten with the link", () =>
    within({ "articles/a.md": story("[x](b.md)") }, async (newsroom) => {
      expect((await read(newsroom)).dead).toHaveLength(1)
      newsroom.write("articles/a.md", story("x"))
      expect((await read(newsroom)).dead).toEqual([])
    }))

  test("may link back, and both keep what they are in a run without a change", () =>
    within({ "articles/a.md": story("[x](b.md)"), "articles/b.md": story("[y](a.md)") }, async (newsroom) => {
      const first = await newsroom.read()
      expect([htmlOf(first, "a.md"), htmlOf(first, "b.md")]).toEqual([
        `<p><a href="${hosted("b")}">x</a></p>`,
        `<p><a href="${hosted("a")}">y</a></p>`
      ])
      const revisions = ({ index }: Read) => [...index.articles.where("1 ORDER BY key")].map(({ revision }) => revision)
      expect(revisions(await newsroom.read())).toEqual(revisions(first))
    }))

  test("changes nobody but those that show its address", () =>
    within(
      { "articles/a.md": story("[x](b.md)"), "articles/b.md": story("x"), "articles/c.md": story("[x](a.md)") },
      async (newsroom) => {
        const revisions = ({ index }: Read) =>
          Object.fromEntries([...index.articles.where("1 ORDER BY key")].map(({ key, revision }) => [key, revision]))
        const before = revisions(await newsroom.read())
        newsroom.write("articles/b.md", story("x", { slug: "bee" }))
        const after = revisions(await newsroom.read())
        expect(Object.keys(after).filter((key) => before[key] !== after[key])).toEqual([
          "articles/a.md",
          "articles/b.md"
        ])
      }
    ))
})

test("a part of a build says nothing of links to other parts", () =>
  within({ "articles/a.md": story("[x](b.md)"), "articles/b.md": story("x") }, async (newsroom) => {
    expect(deadOf(await newsroom.cold({ isMine: (unit) => unit === "articles/a.md" }))).toEqual([])
  }))
