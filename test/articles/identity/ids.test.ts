/** The permanent ids of articles, from build to build over a real ledger. */
import { bodyDigest } from "../../../src/model/Digest.ts"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type LedgerEntry, readLedger, writeLedger } from "../../../src/articles/identity/ledger.ts"
import { ledgerName } from "../../../src/articles/identity/ledgerFile.ts"
import type { Timestamp } from "../../../src/model/Timestamp.ts"
import { markdown, type Told } from "../../run/ingest/edits.ts"
import { type Newsroom, now, openNewsroom, type Read, type ReadOptions } from "../../sources/newsroom.ts"

const harbour: Partial<Told> = {
  title: "The harbour opens",
  body: "The harbour opens at noon.",
  date: "2026-04-01T09:00:00+03:00",
  url: "https://news.example.org/harbour/",
  slug: "harbour",
  language: "en"
}
const bridge: Partial<Told> = { ...harbour, title: "B", body: "Another body.", date: null, url: "/b/", slug: "b" }
const files = { "articles/harbour.md": markdown(harbour), "articles/b.md": markdown(bridge) }

const within = async <A>(
  first: Readonly<Record<string, string>>,
  work: (newsroom: Newsroom) => Promise<A>
): Promise<A> => {
  const newsroom = await openNewsroom(first)
  try {
    return await work(newsroom)
  } finally {
    newsroom.close()
  }
}

const idsOf = ({ articles }: Read): Readonly<Record<string, string | null>> =>
  Object.fromEntries(articles.map(({ article, id }) => [article.source, id]))

const lines = (newsroom: Newsroom): ReadonlyArray<LedgerEntry> => readLedger(newsroom.ledger()).entries

describe("a new id", () => {
  const idOf = (told: Partial<Told>, file = "articles/a.md") =>
    within({ [file]: markdown(told) }, async (newsroom) => idsOf(await newsroom.read())[file])

  test("is a URN that depends on neither address, path, title nor slug", async () => {
    const id = await idOf(harbour)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(
      await idOf({ ...harbour, url: "http://other.example.org/x", title: "Other", slug: "other" }, "articles/x.md")
    ).toBe(id)
  })

  test("differs for articles with the same body", () =>
    within(
      { "articles/a.md": markdown(harbour), "articles/copy.md": markdown({ ...harbour, url: null }) },
      async (newsroom) => {
        const ids = Object.values(idsOf(await newsroom.read()))
        expect(new Set(ids).size).toBe(2)
      }
    ))

  test("is the declared one where there is one", async () => {
    expect(await idOf({ ...harbour, id: "tag:example.org,2019:7" })).toBe("tag:example.org,2019:7")
  })
})

describe("a known article keeps its id", () => {
  test.each<[string, Partial<Told>, string?]>([
    ["title", { title: "The harbour has opened" }],
    ["slug", { slug: "harbour-2" }],
    ["file", {}, "articles/2026/harbour.md"],
    ["address", { url: "https://harbour.example.org/harbour" }],
    ["scheme", { url: "http://news.example.org/harbour/" }],
    ["date", { date: "2026-04-01T06:00:00Z" }],
    ["body", { body: "The harbour opens at one." }],
    ["body and title", { body: "The harbour opens at one.", title: "New" }],
    ["file, slug and address", { slug: "x", url: "https://x.example.org/" }, "articles/x.md"],
    ["body, file and address", { body: "New text", url: "https://x.example.org/" }, "articles/x.md"]
  ])("when its %s changes", (_, change, file = "articles/harbour.md") =>
    within(files, async (newsroom) => {
      const id = idsOf(await newsroom.read())["articles/harbour.md"]
      newsroom.remove("articles/harbour.md")
      newsroom.write(file, markdown({ ...harbour, ...change }))
      expect(idsOf(await newsroom.cold())[file]).toBe(id)
      expect(idsOf(await newsroom.read())[file]).toBe(id)
      expect(idsOf(await newsroom.cold())[file]).toBe(id)
    })
  )

  test("when two files swap their names", () =>
    within(files, async (newsroom) => {
      const before = idsOf(await newsroom.read())
      newsroom.rename("articles/b.md", "c.md")
      newsroom.rename("articles/harbour.md", "articles/b.md")
      newsroom.rename("c.md", "articles/harbour.md")
      const after = idsOf(await newsroom.read())
      expect(after["articles/b.md"]).toBe(before["articles/harbour.md"])
      expect(after["articles/harbour.md"]).toBe(before["articles/b.md"])
    }))

  test("when the ledger is lost and nothing else changed", () =>
    within(files, async (newsroom) => {
      const before = idsOf(await newsroom.read())
      newsroom.remove(ledgerName)
      expect(idsOf(await newsroom.cold())).toEqual(before)
      expect(idsOf(await newsroom.read())).toEqual(before)
    }))

  test("and the first sight of it stays what it was", () =>
    within(files, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/harbour.md", markdown({ ...harbour, title: "New" }))
      await newsroom.read({ now: "2026-06-01T00:00:00Z" as Timestamp })
      expect(lines(newsroom).map(({ seen }) => seen)).toEqual([now, now])
    }))

  test("and one that vanished is remembered for its return", () =>
    within(files, async (newsroom) => {
      const before = idsOf(await newsroom.read())
      newsroom.remove("articles/harbour.md")
      expect(Object.keys(idsOf(await newsroom.read()))).toEqual(["articles/b.md"])
      expect(lines(newsroom)).toHaveLength(2)
      newsroom.write("articles/harbour.md", files["articles/harbour.md"])
      expect(idsOf(await newsroom.read())).toEqual(before)
    }))

  test("when its text goes and only its other marks are left", () =>
    within(
      { "articles/a.md": markdown({ ...harbour, body: "" }), "articles/b.md": markdown({ ...bridge, body: "" }) },
      async (newsroom) => {
        const before = idsOf(await newsroom.read())
        newsroom.remove("articles/a.md")
        newsroom.write("articles/x.md", markdown({ ...harbour, body: "", slug: "x" }))
        newsroom.write("articles/b.md", markdown({ ...bridge, body: "", title: "New" }))
        const after = idsOf(await newsroom.read())
        expect([after["articles/x.md"], after["articles/b.md"]]).toEqual([
          before["articles/a.md"],
          before["articles/b.md"]
        ])
      }
    ))

  test("when it is a draft for a while", () =>
    within(files, async (newsroom) => {
      const before = idsOf(await newsroom.read())
      newsroom.write("articles/harbour.md", markdown({ ...harbour, draft: true }))
      const drafted = await newsroom.read()
      expect(drafted.articles.map(({ state, id }) => [state, id])).toEqual([
        ["live", before["articles/b.md"]],
        ["draft", null]
      ])
      expect(drafted.findings.filter(({ code }) => code === "FF6003")).toMatchObject([{ file: "articles/harbour.md" }])
      newsroom.write("articles/harbour.md", markdown({ ...harbour, body: "Written anew." }))
      expect(idsOf(await newsroom.read())).toEqual(before)
    }))
})

describe("an id that several articles declare", () => {
  const one = { ...harbour, id: "tag:example.org,2026:1" }
  const twins = {
    "articles/a.md": markdown({ ...one, url: null, slug: null }),
    "articles/b.md": markdown({ ...one, url: null, slug: null, title: "The other" })
  }

  test("is the first one's, the second is left out, and the finding names both", () =>
    within(twins, async (newsroom) => {
      const read = await newsroom.read()
      expect(read.articles.map(({ key, state, id }) => [key, state, id])).toEqual([
        ["articles/a.md", "live", one.id],
        ["articles/b.md", "twice", null]
      ])
      const said = read.findings.filter(({ code }) => code === "FF6001")
      expect(said).toMatchObject([{ severity: "error", file: "articles/b.md" }])
      expect(said[0]?.message).toContain("articles/a.md")
    }))

  test("stays with the one that was published with it", () =>
    within({ "articles/b.md": twins["articles/b.md"] }, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/a.md", twins["articles/a.md"])
      for (const read of [await newsroom.cold(), await newsroom.read()]) {
        expect(idsOf(read)).toEqual({ "articles/a.md": null, "articles/b.md": one.id })
        expect(read.findings.filter(({ code }) => code === "FF6001")).toMatchObject([{ file: "articles/a.md" }])
      }
    }))

  test("goes to the other one when the first is gone, and nothing is said any more", () =>
    within(twins, async (newsroom) => {
      await newsroom.read()
      newsroom.remove("articles/a.md")
      const read = await newsroom.read()
      expect(idsOf(read)).toEqual({ "articles/b.md": one.id })
      expect(read.findings.map(({ code }) => code)).not.toContain("FF6001")
    }))

  test("is no trouble any more once the second has another, or none", () =>
    within(twins, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/b.md", markdown({ ...one, id: null, url: null, slug: null, title: "The other" }))
      const read = await newsroom.read()
      expect(read.articles.map(({ state }) => state)).toEqual(["live", "live"])
      expect(read.findings.map(({ code }) => code)).not.toContain("FF6001")
    }))

  test("is never taken from an article that was published with it and declares none", () =>
    within(files, async (newsroom) => {
      const before = idsOf(await newsroom.read())
      const id = before["articles/harbour.md"] ?? ""
      newsroom.write("articles/aa.md", markdown({ ...bridge, id, url: null, slug: null, title: "A thief" }))
      const stolen = await newsroom.read()
      expect(idsOf(stolen)).toEqual({ ...before, "articles/aa.md": null })
      expect(stolen.findings.find(({ code }) => code === "FF6001")?.message).toContain("articles/harbour.md")
      newsroom.write("articles/harbour.md", markdown({ ...harbour, title: "Edited meanwhile" }))
      for (const read of [await newsroom.cold(), await newsroom.read()])
        expect(idsOf(read)).toEqual({ ...before, "articles/aa.md": null })
    }))

  test("nor by one that came in the build in which the other was edited", () =>
    within(files, async (newsroom) => {
      const before = idsOf(await newsroom.read())
      const id = before["articles/harbour.md"] ?? ""
      newsroom.write("articles/aa.md", markdown({ ...bridge, id, url: null, slug: null, title: "A thief" }))
      newsroom.write("articles/harbour.md", markdown({ ...harbour, body: "Edited meanwhile." }))
      for (const read of [await newsroom.cold(), await newsroom.read()])
        expect(idsOf(read)).toEqual({ ...before, "articles/aa.md": null })
    }))

  test("goes along where its author moves the article and writes the id into it, and another stands in its place", () =>
    within(files, async (newsroom) => {
      const before = idsOf(await newsroom.read())
      const id = before["articles/harbour.md"] ?? ""
      newsroom.rename("articles/harbour.md", "articles/old.md")
      newsroom.write("articles/old.md", markdown({ ...harbour, id }))
      newsroom.write(
        "articles/harbour.md",
        markdown({ title: "Quite another", body: "Of something else.", date: "2026-04-20" })
      )
      const after = await newsroom.read()
      expect(idsOf(after)["articles/old.md"]).toBe(id)
      expect(after.articles.map(({ state }) => state)).toEqual(["live", "live", "live"])
    }))

  test("that its author changed stays changed, and is not replaced by the former one", () =>
    within({ "articles/a.md": markdown({ ...harbour, id: "tag:example.org,2026:1" }) }, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/a.md", markdown({ ...harbour, id: "tag:example.org,2026:2" }))
      await newsroom.read()
      newsroom.write("articles/a.md", markdown({ ...harbour, id: null }))
      for (const read of [await newsroom.cold(), await newsroom.read(), await newsroom.cold()])
        expect(idsOf(read)).toEqual({ "articles/a.md": "tag:example.org,2026:2" })
    }))
})

describe("a ledger that is lost", () => {
  const asPublished =
    ({ articles }: Read): ReadOptions["published"] =>
    () =>
      articles.map(({ article }) => ({
        id: article.id,
        source: "",
        slug: article.slug,
        url: article.url,
        title: article.title,
        body: bodyDigest(article.text),
        published: article.published,
        ...(article.updated === null ? {} : { updated: article.updated }),
        seen: article.published ?? now
      }))

  test("takes ids, dates and addresses from what was published, with and without an index, and says so", () =>
    within(
      {
        "articles/x/a.md": markdown({ ...harbour, url: null, slug: null }),
        "articles/y.md": markdown({ ...bridge, id: "tag:example.org,2026:1", date: "2026-03-01T10:00:00Z" })
      },
      async (newsroom) => {
        await newsroom.read()
        // The second of its name keeps its number, although it comes first by its file.
        newsroom.write("articles/a.md", markdown({ ...bridge, url: null, slug: null, title: "Another" }))
        const before = await newsroom.read()
        expect(before.articles.map(({ key, slug }) => [key, slug])).toEqual([
          ["articles/a.md", "a-2"],
          ["articles/x/a.md", "a"],
          ["articles/y.md", "b"]
        ])
        newsroom.write("articles/x/a.md", markdown({ ...harbour, url: null, slug: null, title: "Edited" }))
        newsroom.write(
          "articles/y.md",
          markdown({ ...bridge, id: "tag:example.org,2026:1", date: "2026-03-01", title: "Edited too" })
        )
        newsroom.remove(ledgerName)
        const options: ReadOptions = {
          published: asPublished(before) ?? (() => []),
          now: "2026-06-01T00:00:00Z" as Timestamp
        }
        for (const read of [await newsroom.cold(options), await newsroom.read(options)]) {
          expect(read.articles.map(({ key, id, slug, article }) => [key, id, slug, article.published])).toEqual(
            before.articles.map(({ key, id, slug, article }) => [key, id, slug, article.published])
          )
          expect(read.findings.filter(({ code }) => code === "FF6201")).toHaveLength(1)
        }
        expect(lines(newsroom)).toHaveLength(3)
      }
    ))

  test("keeps the ids of articles that are gone, for their return", () =>
    within(files, async (newsroom) => {
      const before = await newsroom.read()
      newsroom.remove("articles/harbour.md")
      newsroom.remove(ledgerName)
      newsroom.write("articles/c.md", markdown({ ...bridge, url: "/c/", slug: null, title: "C", body: "Of C." }))
      await newsroom.read({ published: asPublished(before) ?? (() => []) })
      expect(lines(newsroom)).toHaveLength(3)
      newsroom.write("articles/harbour.md", markdown({ ...harbour, title: "It is back" }))
      expect(idsOf(await newsroom.read())["articles/harbour.md"]).toBe(idsOf(before)["articles/harbour.md"])
    }))
})

describe("two branches that are merged", () => {
  test("keep every id of both, however their lines are put together", async () => {
    const branch = async (more: Readonly<Record<string, string>>) =>
      within(files, async (newsroom) => {
        await newsroom.read()
        for (const [path, text] of Object.entries(more)) newsroom.write(path, text)
        return { ids: idsOf(await newsroom.read()), ledger: newsroom.ledger() }
      })
    const [one, two] = [
      { "articles/c.md": markdown({ ...harbour, title: "C", body: "Of C.", url: null, slug: null }) },
      { "articles/d.md": markdown({ ...harbour, title: "D", body: "Of D.", url: null, slug: null }) }
    ]
    const [ours, theirs] = [await branch(one), await branch(two)]
    await within({ ...files, ...one, ...two }, async (newsroom) => {
      newsroom.write(ledgerName, `${ours.ledger}${theirs.ledger.split("\n").toReversed().join("\n")}\n`)
      const read = await newsroom.read()
      expect(idsOf(read)).toEqual({ ...ours.ids, ...theirs.ids })
      expect(read.findings.map(({ code }) => code)).not.toContain("FF6008")
      expect(writeLedger(readLedger(newsroom.ledger()))).toBe(newsroom.ledger())
    })
  })

  test("that gave one address to two articles leave it to the one that was seen first", async () => {
    const [one, two] = [
      { "articles/x/a.md": markdown({ title: "X", body: "Of X.", date: "2026-04-01", language: "en" }) },
      { "articles/y/a.md": markdown({ title: "Y", body: "Of Y.", date: "2026-04-02", language: "en" }) }
    ]
    const branch = (more: Readonly<Record<string, string>>, seen: Timestamp) =>
      within(more, async (newsroom) => {
        const read = await newsroom.read({ now: seen })
        expect(read.articles.map(({ slug }) => slug)).toEqual(["a"])
        return newsroom.ledger()
      })
    const ours = await branch(one, "2026-05-02T00:00:00Z" as Timestamp)
    const theirs = await branch(two, "2026-05-01T00:00:00Z" as Timestamp)
    await within({ ...one, ...two }, async (newsroom) => {
      newsroom.write(ledgerName, ours + theirs)
      for (const read of [await newsroom.cold(), await newsroom.read(), await newsroom.cold()])
        expect(read.articles.map(({ key, slug }) => [key, slug])).toEqual([
          ["articles/x/a.md", "a-2"],
          ["articles/y/a.md", "a"]
        ])
    })
  })
})

const kinds = [
  "title",
  "slug",
  "file",
  "body",
  "host",
  "slash",
  "notation",
  "undate",
  "add",
  "hide",
  "lose",
  "cold"
] as const

test(
  "no id and no date changes, whatever is changed in whatever order",
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(3)), { maxLength: 12 }), async (changes) => {
        const newsroom = await openNewsroom()
        try {
          const site = new Map<number, { readonly file: string; readonly told: Partial<Told> }>()
          const known = new Map<number, readonly [id: string | null, date: string | null]>()
          let published: ReadonlyArray<LedgerEntry> = []
          let isCold = false
          const set = (key: number, file: string, told: Partial<Told>): void => {
            const before = site.get(key)
            if (before !== undefined) newsroom.remove(before.file)
            site.set(key, { file, told })
            newsroom.write(file, markdown(told))
          }
          const build = async (): Promise<void> => {
            const options = { published: () => published }
            const cold = await newsroom.cold(options)
            const read = await newsroom.read(options)
            const rows = new Map((isCold ? cold : read).articles.map((one) => [one.article.source, one]))
            for (const [key, { file }] of site) {
              const one = rows.get(file)
              const now = [one?.id ?? null, one?.article.published ?? null] as const
              expect(now).toEqual(known.get(key) ?? now)
              known.set(key, now)
            }
            expect(new Set([...known.values()].map(([id]) => id)).size).toBe(known.size)
            published = read.articles.map(({ article }) => ({
              id: article.id,
              source: "",
              slug: article.slug,
              url: article.url,
              title: article.title,
              body: bodyDigest(article.text),
              published: article.published,
              seen: now
            }))
          }
          const added = (key: number, name: string): void =>
            set(key, `articles/${name}.md`, {
              title: `Title ${name}`,
              body: `Body ${name}.`,
              date: `2026-03-0${(key % 9) + 1}T09:30:00+01:00`,
              url: `https://news.example.org/${name}/`,
              language: "en"
            })
          for (const key of [0, 1, 2, 3]) added(key, `a${key}`)
          await build()
          for (const [step, [kind, target]] of changes.entries()) {
            isCold = kind === "cold"
            const key = [...site.keys()][target % site.size] ?? 0
            const one = site.get(key)
            const alter = (change: Partial<Told>, file = one?.file ?? ""): void =>
              set(key, file, { ...one?.told, ...change })
            const everywhere = (from: RegExp, to: string): void => {
              for (const [each, { file, told }] of site)
                set(each, file, { ...told, url: (told.url ?? "").replace(from, to) })
            }
            if (kind === "title") alter({ title: `New title ${step}` })
            else if (kind === "slug") alter({ slug: `s${step}`, url: `https://news.example.org/s${step}/` })
            else if (kind === "file") alter({}, `articles/${step}/x.md`)
            else if (kind === "body") alter({ body: `New body ${step}.` })
            else if (kind === "host") everywhere(/^https?:\/\/[^/]+/, `http://host${step}.example.org`)
            else if (kind === "slash") everywhere(/\/?$/, step % 2 === 0 ? "" : "/")
            else if (kind === "notation") {
              const date = one?.told.date ?? null
              alter({ date: date === null ? null : new Date(Date.parse(date)).toISOString() })
            } else if (kind === "undate") alter({ date: null })
            else if (kind === "lose") newsroom.remove(ledgerName)
            else if (kind === "add") added(10 + step, `n${step}`)
            else if (kind === "hide" && site.size > 1) {
              newsroom.remove(one?.file ?? "")
              site.delete(key)
            }
            await build()
          }
        } finally {
          newsroom.close()
        }
      }),
      { numRuns: 15 }
    ),
  300_000
)
