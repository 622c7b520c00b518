/** What a run can be asked: to write nothing, to be strict, to force, for whom to wait, how many at a time, whom to tell. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Effect, Exit, Scope } from "effect"
import { afterAll, describe, expect, test } from "vitest"
import { holdLock } from "../../src/publish/lock.ts"
import type { RunEvent } from "../../src/run/RunEvent.ts"
import type { RunOptions } from "../../src/run/RunOptions.ts"
import { harbour } from "../cli/project.ts"
import { snapshot, touchedSince } from "../cli/tools/snapshot.ts"
import { plainSite, story } from "../cli/tools/stories.ts"
import { emptyFolder, removeFolders } from "../publish/site.ts"
import { articles, codesOf, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const undated = "---\ntitle: A note\nlang: en\ndescription: A note.\n---\nNobody wrote down when.\n"

const edit = (site: Site): void => {
  site.write("articles/s1.md", story(1).replace("Story number 1", "Renamed"))
  site.write("articles/new.md", story(9))
  site.remove("articles/s2.md")
}

describe("a run that writes nothing", () => {
  test("touches nothing, and lists what the next one changes", async () => {
    const site = makeSite(articles(4))
    await site.run()
    edit(site)
    const [before, texts] = [snapshot(site.root), site.published()]
    const asked = await site.run({ write: false })
    expect(touchedSince(before, snapshot(site.root))).toEqual([])
    const ran = await site.run()
    const after = site.published()
    const paths = [...new Set([...texts.keys(), ...after.keys()])].filter((path) => texts.get(path) !== after.get(path))
    expect(asked.changes.map(({ path }) => path).toSorted()).toEqual(paths.toSorted())
    for (const { path, state } of asked.changes)
      expect(state).toBe(!texts.has(path) ? "new" : after.has(path) ? "changed" : "deleted")
    expect(asked.report).toEqual(ran.report)
    expect([ran.changes, (await site.run({ write: false })).changes]).toEqual([[], []])
  })

  test("says the same of a project that was never built", async () => {
    const site = makeSite(articles(2))
    const asked = await site.run({ write: false })
    expect(existsSync(join(site.root, ".fanfare"))).toBe(false)
    expect(new Set(asked.changes.map(({ state }) => state))).toEqual(new Set(["new"]))
    const ran = await site.run()
    expect(asked.report).toEqual(ran.report)
    expect(asked.changes.map(({ path }) => path).toSorted()).toEqual([...site.published().keys()].toSorted())
  })
})

describe("a run that is strict", () => {
  test("publishes nothing with a warning, says so again without a change, and publishes all once it is gone", async () => {
    const site = makeSite(articles(2))
    await site.run({ strict: true })
    const before = site.published()
    site.write("articles/note.md", undated)
    for (let round = 0; round < 2; round += 1) {
      const { report, isHeldBack, changes } = await site.run({ strict: true })
      expect([report.ok, isHeldBack, changes.length > 0]).toEqual([false, true, true])
      expect(site.published()).toEqual(before)
    }
    const open = await site.run()
    expect([open.report.ok, open.isHeldBack, site.published().size > before.size]).toEqual([true, false, true])
    const again = await site.run({ strict: true })
    expect([again.report.ok, again.isHeldBack]).toEqual([false, true])
    site.remove("articles/note.md")
    expect((await site.run({ strict: true })).isHeldBack).toBe(false)
    expect(site.published()).toEqual(before)
  })

  test("and held back keeps nothing of what it learnt: the next one counts the same as new", async () => {
    const site = makeSite(articles(1))
    await site.run()
    site.write("articles/note.md", undated)
    const [first, second] = [await site.run({ strict: true }), await site.run({ strict: true })]
    expect(second.report).toEqual(first.report)
    expect((await site.run()).report.articles).toMatchObject({ total: 2, added: 1 })
  })
})

describe("a run that forces", () => {
  test("takes the place of what somebody else wrote where fanfare's files belong, and nowhere else", async () => {
    const site = makeSite({
      ...articles(1),
      "public/index.html": "<title>Mine</title>",
      "public/notes.txt": "Mine too"
    })
    const { report } = await site.run()
    expect([report.ok, site.read("public/index.html")]).toEqual([false, "<title>Mine</title>"])
    expect((await site.run({ force: true })).report.ok).toBe(true)
    expect([site.read("public/index.html").includes("Story number 1"), site.read("public/notes.txt")]).toEqual([
      true,
      "Mine too"
    ])
  })

  test("draws every picture anew, and publishes the same", async () => {
    const site = makeSite(
      { "articles/harbour.md": harbour },
      "site: { url: https://news.example.org/, title: Example News }\n"
    )
    expect((await site.run()).report.cards).toEqual({ rendered: 3, reused: 0 })
    const before = site.published()
    const { report } = await site.run({ force: true })
    expect([report.cards.rendered, report.files.written]).toEqual([3, 0])
    expect(site.published()).toEqual(before)
  })
})

describe("a run that meets another one", () => {
  const holding = async (site: Site): Promise<() => Promise<void>> => {
    const scope = Scope.makeUnsafe()
    await Effect.runPromise(holdLock({ root: site.root, wait: 0 }).pipe(Scope.provide(scope)))
    return () => Effect.runPromise(Scope.close(scope, Exit.void))
  }

  test("ends with exit 4 when it has waited long enough, before it reads anything; one that writes nothing goes on", async () => {
    const site = makeSite(articles(2))
    await site.run()
    const before = site.published()
    edit(site)
    site.write("fanfare.config.yaml", "this is wrong: [")
    const release = await holding(site)
    expect(await site.fault({ wait: 0 })).toMatchObject({ _tag: "PublishError", exitCode: 4 })
    site.write("fanfare.config.yaml", plainSite())
    expect((await site.run({ write: false })).report.articles.total).toBe(2)
    expect(site.published()).toEqual(before)
    await release()
    expect((await site.run({ wait: 0 })).report.articles.total).toBe(2)
  })

  test("leaves the lock to the next one, whatever it ended with", async () => {
    const site = makeSite(articles(1))
    site.write("fanfare.config.yaml", "this is wrong: [")
    expect(await site.fault()).toMatchObject({ _tag: "ConfigError", exitCode: 2 })
    site.write("fanfare.config.yaml", plainSite())
    site.rename("articles", "away")
    expect(await site.fault()).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    site.rename("away", "articles")
    await (
      await holding(site)
    )()
  })
})

describe("what a run tells while it is at work", () => {
  const told = async (site: Site, asked: Partial<RunOptions> = {}): Promise<ReadonlyArray<RunEvent>> => {
    const events: Array<RunEvent> = []
    await site.run({ ...asked, onEvent: (event) => events.push(event) })
    return events
  }
  const stages = (events: ReadonlyArray<RunEvent>) =>
    events.flatMap((event) => (event._tag === "Stage" ? [event.stage] : []))

  test("is each stage once, in order, as far as it goes", async () => {
    const site = makeSite(articles(3))
    const all = ["waiting", "reading", "looking", "making", "publishing"]
    expect(stages(await told(site))).toEqual(all)
    expect(stages(await told(site))).toEqual(all.slice(0, 3))
    edit(site)
    expect(stages(await told(site, { write: false }))).toEqual(all.slice(0, 4))
    expect(stages(await told(site))).toEqual(all)
  })

  test("is how much there is to do, and how much is done, which never goes back and ends with all", async () => {
    const site = makeSite(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, number) => [
          `articles/n${number}.md`,
          story(1 + (number % 28)).replace(/url: .*\n/, "")
        ])
      )
    )
    const events = await told(site)
    const making = events.find((event) => event._tag === "Stage" && event.stage === "making")
    expect(making).toMatchObject({ total: 300 })
    for (const stage of ["reading", "making"] as const) {
      const done = events.flatMap((event) => (event._tag === "Progress" && event.stage === stage ? [event.done] : []))
      expect(done).toEqual(done.toSorted((a, b) => a - b))
      expect([stage, Math.max(...done)]).toEqual([stage, stage === "making" ? 300 : 256])
    }
  })
})

describe("a run gives the same files", () => {
  test("with one picture at a time and with many, and wherever its output lies", async () => {
    const files = { "articles/harbour.md": harbour, "articles/s1.md": story(1) }
    const config = "site: { url: https://news.example.org/, title: Example News }\n"
    const site = makeSite(files, config)
    await site.run({ jobs: 1 })
    const other = makeSite(files, config)
    await other.run({ jobs: 4 })
    expect(other.published()).toEqual(site.published())
    const third = makeSite(files, config)
    const outside = join(emptyFolder(), "deep/public")
    await third.run({ out: outside, shown: outside })
    expect(existsSync(join(third.root, "public"))).toBe(false)
    expect(existsSync(join(outside, "rss.xml"))).toBe(true)
  })
})

describe("a run is asked besides", () => {
  test("for the consumers of the feeds: one answer for each feed, in their order", async () => {
    const site = makeSite({
      ...articles(2),
      "feeds/pins.yaml": "title: Pins\nprofile: pinterest\n",
      "feeds/all.yaml": "title: All\n"
    })
    expect((await site.run()).consumers).toEqual([])
    site.write("articles/s1.md", story(1).replace("Words", "Other words"))
    const { consumers } = await site.run({ asksConsumers: true })
    expect(consumers.map(({ feed, profile, items }) => [feed, profile, items])).toEqual([
      ["latest", "full", 2],
      ["all", "full", 2],
      // A pin is a picture.
      ["pins", "pinterest", 0]
    ])
  })

  test("to take records that a program gives: they come, change and go as files do", async () => {
    const site = makeSite(articles(1))
    const feed = (...titles: ReadonlyArray<string>): NonNullable<RunOptions["feeds"]> => [
      {
        name: "program",
        changes: () =>
          titles.map((title, number) => ({
            id: `r${number}`,
            url: `/r${number}/`,
            title,
            summary: "S.",
            content_text: `All about ${title}.`,
            date_published: "2026-03-02T00:00:00Z",
            authors: [{ name: "A" }],
            lang: "en"
          }))
      }
    ]
    expect((await site.run({ feeds: feed("One", "Two") })).report.articles).toMatchObject({ total: 3, added: 3 })
    expect((await site.run({ feeds: feed("One", "Two") })).report.files.written).toBe(0)
    const changed = await site.run({ feeds: feed("One", "Zwei") })
    expect(changed.report.articles).toMatchObject({ total: 3, added: 0, changed: 1 })
    expect((await site.run({ feeds: feed("One") })).report.articles).toMatchObject({ total: 2, removed: 1 })
    expect(codesOf(await site.run({ feeds: feed("One") }))).toEqual([])
  })
})
