/** Records that a program gives: what is compared, what is asked again, and what is wrong with one alone. */
import { describe, expect, test } from "vitest"
import { createFanfare, type RecordChange, type RecordFeed, type SourceRecord } from "../../src/api/index.ts"
import { plainSite } from "../cli/tools/stories.ts"
import { atFixedMoment, items, record, recordSite as site, titles } from "./library.ts"

atFixedMoment()

/** A table of a database: what is asked of it is written down. */
const table = () => {
  let rows: ReadonlyArray<SourceRecord & { readonly changed: number }> = []
  let gone: ReadonlyArray<{ readonly gone: string; readonly changed: number }> = []
  const asked: Array<string | null> = []
  const feed: RecordFeed = {
    name: "database",
    changes: async function* (from) {
      asked.push(from)
      const since = Number(from ?? 0)
      for (const { changed, ...row } of rows) if (changed > since) yield row
      if (from !== null) for (const one of gone) if (one.changed > since) yield { gone: one.gone }
      yield {
        cursor: String(Math.max(0, ...rows.map(({ changed }) => changed), ...gone.map(({ changed }) => changed)))
      }
    }
  }
  return {
    feed,
    asked,
    put: (id: string, changed: number, more: Partial<SourceRecord> = {}) => {
      rows = [...rows.filter((row) => row.id !== id), { ...record(id, more), id, changed }]
    },
    remove: (id: string, changed: number) => {
      rows = rows.filter((row) => row.id !== id)
      gone = [...gone, { gone: id, changed }]
    }
  }
}

describe("records without a name", () => {
  test("are articles with the fields of JSON Feed, hosted where they name no address", async () => {
    const project = site()
    const full = {
      id: "ferry",
      title: "News of the ferry",
      language: "en",
      content_html: "<p>It left at <b>six</b>.</p><script>alert(1)</script>",
      date_published: new Date("2026-03-02T06:00:00Z"),
      date_modified: "2026-03-03T06:00:00Z",
      tags: ["harbour"]
    }
    const elsewhere = record("market", { slug: "stalls" })
    await using fanfare = await createFanfare({ root: project.root, sources: [[full, elsewhere]] })
    expect((await fanfare.build()).articles.total).toBe(2)
    const [ferry, market] = ["ferry", "market"].map((id) => items(project).find(({ title }) => title.endsWith(id)))
    expect(ferry).toMatchObject({
      url: "https://news.example.org/articles/ferry/",
      content_html: expect.stringMatching(/^<p>It left at <(?:b|strong)>six<\/(?:b|strong)>\.<\/p>$/),
      date_published: "2026-03-02T06:00:00Z",
      date_modified: "2026-03-03T06:00:00Z",
      tags: ["harbour"]
    })
    expect(market?.url).toBe("https://news.example.org/market/")
    expect(project.published().has("articles/ferry/index.html")).toBe(true)
    expect(project.published().has("articles/stalls/head.html")).toBe(true)
  })

  test("may have keys that every object has, as lines of a file may", async () => {
    const project = site()
    const keys = ["constructor", "toString", "__proto__", "hasOwnProperty"]
    const odd = (id: string): string =>
      `${JSON.stringify(record(id)).slice(0, -1)},${keys.map((key) => `"${key}":"x"`).join(",")}}`
    project.write("posts.ndjson", `${odd("line")}\n`)
    project.write("fanfare.config.yaml", plainSite("sources: [{ ndjson: posts.ndjson }]\n"))
    await using fanfare = await createFanfare({
      root: project.root,
      sources: [[JSON.parse(odd("record")) as SourceRecord]]
    })
    expect(await fanfare.build()).toMatchObject({ ok: true, findings: [], articles: { total: 2 } })
  })

  test("are compared by content: what is the same is not made again, what is left out is gone", async () => {
    const project = site()
    const posts: Array<SourceRecord> = ["a", "b", "c"].map((id) => record(id))
    await using fanfare = await createFanfare({ root: project.root, sources: [posts] })
    await fanfare.build()
    posts[1] = record("b", { title: "Another title" })
    posts.splice(2, 1)
    expect((await fanfare.build()).articles).toEqual({ total: 2, added: 0, changed: 1, removed: 1 })
    expect(titles(project)).toEqual(["Another title", "News of the a"])
    expect((await fanfare.build()).files.written).toBe(0)
  })

  test("of a generator, which can be read once, are remembered for later builds", async () => {
    const project = site()
    let reads = 0
    function* posts(): Generator<RecordChange> {
      reads += 1
      for (const id of ["a", "b"]) yield record(id)
    }
    async function* slow(): AsyncGenerator<RecordChange> {
      yield record("c")
    }
    await using fanfare = await createFanfare({ root: project.root, sources: [posts(), slow()] })
    for (let round = 0; round < 3; round += 1) expect((await fanfare.build()).articles.total).toBe(3)
    expect(reads).toBe(1)
    expect((await fanfare.check()).ok).toBe(true)
  })

  test("of any iterable are read anew in every build", async () => {
    const project = site()
    const posts = new Set([record("a")])
    await using fanfare = await createFanfare({ root: project.root, sources: [posts] })
    await fanfare.build()
    posts.add(record("b"))
    expect((await fanfare.build()).articles).toMatchObject({ total: 2, added: 1 })
  })

  test("keep their id whatever else of them changes, and an id that is an IRI is the permanent one", async () => {
    const project = site()
    const posts = [record("a"), record("tag:news.example.org,2026:b")]
    await using fanfare = await createFanfare({ root: project.root, sources: [posts] })
    await fanfare.build()
    const before = items(project).map(({ id }) => id)
    expect(before).toContain("tag:news.example.org,2026:b")
    for (const [index, one] of posts.entries())
      posts[index] = { ...one, title: `Changed ${index}`, content_text: "Other words.", slug: `moved-${index}` }
    const report = await fanfare.build()
    expect(report.subscribers).toMatchObject({ new: [], vanished: [], resent: [] })
    expect(
      items(project)
        .map(({ id }) => id)
        .toSorted()
    ).toEqual(before.toSorted())
  })
})

describe("a record that is not right", () => {
  const circle: Record<string, unknown> = { ...record("circle") }
  circle["self"] = circle
  const wrong: ReadonlyArray<readonly [string, unknown, string]> = [
    ["null", null, "FF1601 records-1"],
    ["a number", 7, "FF1601 records-1"],
    ["without an id", { title: "No id" }, "FF1601 records-1"],
    ["with a BigInt", { ...record("big"), views: 5n }, "FF1601 records-1#big"],
    ["that holds itself", circle, "FF1601 records-1#circle"],
    [
      "whose field throws",
      {
        id: "thrower",
        get title() {
          throw new Error("no connection")
        }
      },
      "FF1601 records-1#thrower"
    ],
    ["that is no object as JSON", { ...record("text"), toJSON: () => "text" }, "FF1601 records-1#text"],
    ["with the id of another", record("good"), "FF1602 records-1"]
  ]
  test.each(wrong)("%s is one finding, and the others are published", async (_, one, expected) => {
    const project = site()
    const sources = [[record("good"), one as SourceRecord, record("last")]]
    await using fanfare = await createFanfare({ root: project.root, sources })
    const { ok, findings, articles } = await fanfare.build()
    expect([ok, findings.map(({ code, file }) => `${code} ${file}`)]).toEqual([false, [expected]])
    expect(findings[0]).toMatchObject({ severity: "error", fix: expect.stringMatching(/\S/) })
    expect(articles.total).toBe(2)
    expect(titles(project)).toEqual(["News of the good", "News of the last"])
  })

  test("keeps what was published of it, is told of until it is right, and is never taken for gone", async () => {
    const project = site()
    const posts: Array<RecordChange> = [record("a"), record("b")]
    await using fanfare = await createFanfare({ root: project.root, sources: [posts] })
    await fanfare.build()
    posts[0] = { ...record("a", { title: "Not yet" }), views: 5n }
    for (let round = 0; round < 2; round += 1) {
      const { ok, findings, articles, sources } = await fanfare.build()
      expect([ok, articles.total, articles.removed]).toEqual([false, 2, 0])
      expect(findings.map(({ code }) => code)).toEqual(["FF1601"])
      expect(sources.every(({ state }) => state === "ok")).toBe(true)
      expect(titles(project)).toEqual(["News of the a", "News of the b"])
    }
    posts[0] = record("a", { title: "By now" })
    expect(await fanfare.build()).toMatchObject({ ok: true, findings: [] })
    expect(titles(project)).toEqual(["By now", "News of the b"])
  })
})

describe("a source that tells what changed", () => {
  test("is asked from its own cursor, and what it does not name stays", async () => {
    const [project, database] = [site(), table()]
    for (const [index, id] of ["a", "b", "c"].entries()) database.put(id, index + 1)
    await using fanfare = await createFanfare({ root: project.root, sources: [database.feed] })
    await fanfare.build()
    database.put("b", 4, { title: "Changed" })
    database.put("d", 5)
    expect((await fanfare.build()).articles).toEqual({ total: 4, added: 1, changed: 1, removed: 0 })
    database.remove("a", 6)
    expect((await fanfare.build()).articles).toEqual({ total: 3, added: 0, changed: 0, removed: 1 })
    expect(database.asked).toEqual([null, "3", "5"])
    expect(titles(project)).toEqual(["Changed", "News of the c", "News of the d"])
  })

  test("is asked from there by another instance too, and for everything where the index is lost", async () => {
    const [project, database] = [site(), table()]
    for (const id of ["a", "b"]) database.put(id, 2)
    await using first = await createFanfare({ root: project.root, sources: [database.feed] })
    await first.build()
    await using second = await createFanfare({ root: project.root, sources: [database.feed] })
    expect((await second.build()).files.written).toBe(0)
    const before = project.published()
    project.write(".fanfare/index.sqlite", "not a database")
    expect((await second.build()).articles.total).toBe(2)
    expect(database.asked).toEqual([null, "2", null])
    expect(project.published()).toEqual(before)
  })

  test("tells everything again where a setting that articles are read with changed", async () => {
    const [project, database] = [site(), table()]
    database.put("a", 1, { date_published: "2026-03-02 09:00" })
    await using fanfare = await createFanfare({ root: project.root, sources: [database.feed] })
    await fanfare.build()
    expect(items(project)[0]?.date_published).toBe("2026-03-02T09:00:00+03:00")
    project.write("fanfare.config.yaml", plainSite().replace("Asia/Riyadh", "Europe/Paris"))
    await fanfare.build()
    expect(database.asked).toEqual([null, null])
  })

  test("is asked from the cursor of the last build that published: a dry run and one that fails keep none", async () => {
    const [project, database] = [site(), table()]
    database.put("a", 1)
    await using fanfare = await createFanfare({ root: project.root, sources: [database.feed] })
    await fanfare.build()
    database.put("b", 2)
    await fanfare.build({ dryRun: true })
    await fanfare.check()
    project.write("articles", "a file in place of the folder")
    await fanfare.build().catch(() => undefined)
    expect(database.asked.slice(1).every((from) => from === "1")).toBe(true)
  })
})
