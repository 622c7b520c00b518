/** Every option of build, check and adopt but the signal: what it does, and what holds without it. */
import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type BuildOptions, createFanfare, PublishError, SourceError } from "../../src/api/index.ts"
import { harbour, makeProject } from "../cli/project.ts"
import { snapshot, touchedSince } from "../cli/tools/snapshot.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { atFixedMoment, gate, rejected, waitingSource } from "./library.ts"

atFixedMoment()

const site = (count = 2, more: Readonly<Record<string, string>> = {}) =>
  makeProject({ "fanfare.config.yaml": plainSite(), ...stories(count), ...more })
const undated = "---\ntitle: A note without a day\nlang: en\ndescription: A note.\n---\nNobody wrote down when.\n"

describe("force", () => {
  test("takes over a file that fanfare did not write, and nothing else does", async () => {
    const { root, read } = site(2, { "public/rss.xml": "mine" })
    await using fanfare = await createFanfare({ root })
    for (const how of [{}, { force: false }, { strict: true }, { acceptShrink: true }]) {
      const { ok, findings } = await fanfare.build(how)
      expect([ok, findings.map(({ code, file }) => `${code} ${file}`)]).toEqual([false, ["FF6006 rss.xml"]])
      expect(read("public/rss.xml")).toBe("mine")
    }
    expect((await fanfare.build({ force: true })).ok).toBe(true)
    expect(read("public/rss.xml")).toContain("<rss")
  })

  test("draws every card anew", async () => {
    const { root } = makeProject({ "articles/harbour.md": harbour })
    await using fanfare = await createFanfare({ root })
    const first = await fanfare.build()
    expect(first.cards.rendered).toBeGreaterThan(0)
    expect((await fanfare.build()).cards).toEqual({ rendered: 0, reused: first.cards.rendered })
    expect((await fanfare.build({ force: true })).cards).toEqual({ rendered: first.cards.rendered, reused: 0 })
  })
})

describe("strict", () => {
  test("keeps everything back for one warning, where without it the site is published", async () => {
    const { root } = site(2, { "articles/note.md": undated })
    await using fanfare = await createFanfare({ root })
    const strict = await fanfare.build({ strict: true })
    expect(strict).toMatchObject({ ok: false, isHeldBack: true })
    expect(existsSync(join(root, "public"))).toBe(false)
    const open = await fanfare.build()
    expect(open).toMatchObject({ ok: true, isHeldBack: false })
    expect(open.findings).toEqual(strict.findings)
    expect(existsSync(join(root, "public/rss.xml"))).toBe(true)
  })

  test("publishes where there is nothing to warn of", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    expect(await fanfare.build({ strict: true })).toMatchObject({ ok: true, isHeldBack: false, findings: [] })
    expect(existsSync(join(root, "public/rss.xml"))).toBe(true)
  })

  test("of a check makes a warning an error, and only there", async () => {
    const { root } = site(1, { "articles/note.md": undated })
    await using fanfare = await createFanfare({ root })
    const [open, strict] = [await fanfare.check(), await fanfare.check({ strict: true })]
    expect([open.ok, strict.ok]).toEqual([true, false])
    expect(strict.findings).toEqual(open.findings)
  })
})

describe("dryRun", () => {
  test("writes nothing, and lists exactly what the build after it changes", async () => {
    const project = site(3)
    await using fanfare = await createFanfare({ root: project.root })
    await fanfare.build()
    project.write("articles/s1.md", story(1).replace("Words", "Other words"))
    project.write("articles/s4.md", story(4))
    rmSync(join(project.root, "articles/s3.md"))
    const [before, files] = [snapshot(project.root), project.published()]
    const dry = await fanfare.build({ dryRun: true })
    expect(touchedSince(before, snapshot(project.root))).toEqual([])
    const wet = await fanfare.build()
    const after = project.published()
    const changes = [...new Set([...files.keys(), ...after.keys()])].flatMap((path) => {
      const [old, now] = [files.get(path), after.get(path)]
      return old === now ? [] : [{ path, state: old === undefined ? "new" : now === undefined ? "deleted" : "changed" }]
    })
    const order = (one: { readonly path: string }, other: { readonly path: string }) => (one.path < other.path ? -1 : 1)
    expect(dry.changes.toSorted(order)).toEqual(changes.toSorted(order))
    expect(wet.changes).toEqual([])
    expect(dry.articles).toEqual(wet.articles)
    expect(dry.articles).toEqual({ total: 3, added: 1, changed: 1, removed: 1 })
  })

  test("of adopt writes no ledger, and says what it would match", async () => {
    const items = [1, 2].map((day) => ({
      id: `old-${day}`,
      url: `https://news.example.org/story-${day}/`,
      title: `Story number ${day}`,
      date_published: `2026-03-0${day}T06:00:00Z`
    }))
    const old = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Old", items })
    const { root, read } = site(2, { "old.json": old })
    await using fanfare = await createFanfare({ root })
    const dry = await fanfare.adopt("old.json", { dryRun: true })
    expect(existsSync(join(root, "fanfare.ledger.jsonl"))).toBe(false)
    const wet = await fanfare.adopt("old.json")
    expect(wet).toEqual(dry)
    expect(wet).toMatchObject({ ok: true, isChanged: true, format: "json", from: "old.json" })
    expect(read("fanfare.ledger.jsonl")).toContain("old-1")
    expect((await fanfare.adopt("old.json")).isChanged).toBe(false)
    await fanfare.build()
    expect(read("public/feed.json")).toContain(`"id": "old-2"`)
  })
})

describe("acceptShrink", () => {
  test("publishes although most articles are gone, which else is a SourceError", async () => {
    const project = site(5)
    await using fanfare = await createFanfare({ root: project.root })
    await fanfare.build()
    const before = project.published()
    for (const day of [1, 2, 3, 4]) rmSync(join(project.root, `articles/s${day}.md`))
    for (const how of [{}, { acceptShrink: false }, { force: true }]) {
      const error = await rejected(fanfare.build(how))
      expect(error).toBeInstanceOf(SourceError)
      expect(project.published()).toEqual(before)
    }
    expect((await fanfare.build({ acceptShrink: true })).articles).toMatchObject({ total: 1, removed: 4 })
    expect((await fanfare.check()).ok).toBe(true)
  })
})

describe("wait", () => {
  test("of 0 is a PublishError while another build of the project is under way; without it the build waits", async () => {
    const { root } = site()
    const door = gate()
    await using first = await createFanfare({ root, sources: [waitingSource(door)] })
    await using second = await createFanfare({ root })
    const slow = first.build()
    await door.reached
    const error = await rejected(second.build({ wait: 0 }))
    expect(error).toBeInstanceOf(PublishError)
    expect(error).toMatchObject({ exitCode: 4, hint: expect.stringMatching(/\S/) })
    expect(await rejected(second.adopt("old.json", { wait: 0 }))).toBeInstanceOf(PublishError)
    const patient = second.build()
    const events: Array<string> = []
    for await (const event of patient) {
      if (event._tag === "Stage") events.push(event.stage)
      door.open()
    }
    expect(events[0]).toBe("waiting")
    expect([(await slow).ok, (await patient).ok]).toEqual([true, true])
  })

  test("is nothing to what writes nothing: a check and a dry run go on beside a build", async () => {
    const { root } = site()
    const door = gate()
    await using first = await createFanfare({ root, sources: [waitingSource(door)] })
    await using second = await createFanfare({ root })
    const slow = first.build()
    await door.reached
    expect((await second.check()).ok).toBe(true)
    expect((await second.build({ dryRun: true })).articles.total).toBe(2)
    door.open()
    expect((await slow).articles.total).toBe(2)
  })
})

describe("an option of a build that TypeScript would refuse", () => {
  const cases: ReadonlyArray<readonly [object, string]> = [
    [{ dryrun: true }, "There is no setting `dryrun`"],
    [{ check: true }, "There is no setting `check`"],
    [{ dryRun: 1 }, "`dryRun` is not right"],
    [{ strict: "yes" }, "`strict` is not right"],
    [{ wait: -1 }, "`wait` is not right"],
    [{ wait: Number.NaN }, "`wait` is not right"],
    [{ wait: "60" }, "`wait` is not right"],
    [{ jobs: 0 }, "`jobs` is not right"],
    [{ signal: {} }, "`signal` is not right"]
  ]
  test("rejects with a ConfigError, and nothing is written", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    const before = snapshot(root)
    for (const [how, detail] of cases) {
      const error = await rejected(fanfare.build(how as BuildOptions))
      expect(error).toMatchObject({ _tag: "ConfigError", detail: expect.stringContaining(detail) })
    }
    for (const one of [fanfare.check({ dryRun: true } as object), fanfare.adopt("", {}), fanfare.adopt(5 as never)])
      expect(await rejected(one)).toMatchObject({ _tag: "ConfigError", exitCode: 2 })
    expect(touchedSince(before, snapshot(root))).toEqual([])
    expect((await fanfare.build({ wait: undefined, signal: undefined } as object)).ok).toBe(true)
  })
})
