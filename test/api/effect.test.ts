/** `fanfare/effect` against the Promises of `fanfare`: the same project gives the same reports, events, errors and bytes. */
import { Cause, Effect, Exit, Fiber, Layer, Result, Schema, Stream } from "effect"
import { describe, expect, test } from "vitest"
import {
  adopt,
  Article,
  build,
  buildEvents,
  check,
  Config,
  decodeConfig,
  Directory,
  Fetcher,
  Finding,
  loadConfig,
  nodeLayer,
  Report,
  run,
  type RunEvent,
  Store
} from "../../src/api/effect.ts"
import { type BuildEvent, createFanfare, type FanfareOptions, type RecordFeed } from "../../src/api/index.ts"
import { makeProject, type TestProject } from "../cli/project.ts"
import { snapshot, touchedSince } from "../cli/tools/snapshot.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { atFixedMoment, eventsOf, gate, record, rejected, waitingSource } from "./library.ts"

atFixedMoment()

const files = {
  "fanfare.config.yaml": plainSite(),
  ...stories(3),
  "articles/note.md": "---\ntitle: A note without a day\nlang: en\n---\nNobody wrote down when.\n",
  "feeds/pins.yaml": "title: On Pinterest\nprofile: pinterest\n",
  "old.json": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Old",
    items: [{ id: "urn:old:1", url: "https://news.example.org/story-1/", title: "Story number 1" }]
  })
}
const twins = (): readonly [TestProject, TestProject] => [makeProject(files), makeProject(files)]

type Services = Layer.Success<typeof nodeLayer>
const perform = <A, E>(effect: Effect.Effect<A, E, Services>): Promise<A> =>
  Effect.runPromise(effect.pipe(Effect.provide(nodeLayer)))
const failure = async <A, E>(effect: Effect.Effect<A, E, Services>): Promise<E> =>
  Result.getOrThrow(Result.flip(await perform(Effect.result(effect))))

describe("the Effect door", () => {
  test("builds, checks and adopts as the Promise door does, with the same bytes", async () => {
    const [mine, theirs] = twins()
    const options = { root: mine.root }
    await using fanfare = await createFanfare({ root: theirs.root })
    expect(await perform(adopt("old.json", options))).toEqual(await fanfare.adopt("old.json"))
    expect(await perform(check(options))).toEqual(await fanfare.check())
    for (const how of [{ dryRun: true }, { strict: true }, {}, {}, { force: true }])
      expect(await perform(build(options, how))).toEqual(await fanfare.build(how))
    for (const { write } of [mine, theirs]) write("articles/s1.md", story(1).replace("Words", "Other words"))
    expect(await perform(build(options))).toEqual(await fanfare.build())
    expect(await perform(check(options, { strict: true }))).toEqual(await fanfare.check({ strict: true }))
    expect(mine.published()).toEqual(theirs.published())
    expect(mine.read("fanfare.ledger.jsonl")).toBe(theirs.read("fanfare.ledger.jsonl"))
  })

  test("tells the same events, as a function gets them and as a stream", async () => {
    const [mine, theirs] = twins()
    const told: Array<RunEvent> = []
    await perform(build({ root: mine.root }, { onEvent: (event) => told.push(event) }))
    await using fanfare = await createFanfare({ root: theirs.root })
    const events = await eventsOf(fanfare.build())
    expect(told).toEqual(events.slice(0, -1))
    const [third] = twins()
    const streamed = await perform(Stream.runCollect(buildEvents({ root: third.root })))
    expect(streamed).toEqual(events)
  })

  test("fails with the same errors, each by its tag", async () => {
    const [project] = twins()
    const cases: ReadonlyArray<readonly [FanfareOptions, object]> = [
      [{ root: project.root, out: "articles" }, {}],
      [{ root: project.root, config: { site: { url: "x", title: "y" } } }, {}],
      [{ root: project.root, jobs: 0 }, {}],
      [{ root: project.root }, { dryrun: true }]
    ]
    for (const [options, how] of cases) {
      const thrown = await rejected(createFanfare(options).then((fanfare) => fanfare.build(how)))
      expect(await failure(build(options, how))).toEqual(thrown)
      expect(await failure(Stream.runDrain(buildEvents(options, how)))).toEqual(thrown)
    }
    const caught = adopt("absent.xml", { root: project.root }).pipe(
      Effect.catchTag("SourceError", ({ exitCode }) => Effect.succeed(exitCode))
    )
    expect(await perform(caught)).toBe(3)
  })

  test("is stopped by interruption, and the lock is free", async () => {
    const [project] = twins()
    const door = gate()
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(build({ root: project.root, sources: [waitingSource(door)] }))
      yield* Effect.promise(() => door.reached)
      yield* Fiber.interrupt(fiber)
      return yield* Fiber.await(fiber)
    })
    const exit = await perform(program)
    expect(Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause)).toBe(true)
    expect((await perform(build({ root: project.root }, { wait: 0 }))).articles.total).toBe(4)
  })

  test("stops a build whose stream of events is left", async () => {
    const [project] = twins()
    const told: Array<string> = []
    const source: RecordFeed = {
      name: "endless",
      changes: async function* (_, { signal }) {
        const over = new Promise<void>((done) => signal.addEventListener("abort", () => done()))
        yield record("first")
        await over
        told.push("stopped")
      }
    }
    const first = await perform(
      buildEvents({ root: project.root, sources: [source] }).pipe(
        Stream.filter((event: BuildEvent) => event._tag === "Stage" && event.stage === "reading"),
        Stream.take(1),
        Stream.runCollect
      )
    )
    expect(first).toHaveLength(1)
    expect((await perform(build({ root: project.root }, { wait: 0 }))).ok).toBe(true)
    expect(told).toEqual(["stopped"])
  })

  test("builds several projects at once", async () => {
    const projects = [...twins(), ...twins()]
    const reports = await perform(
      Effect.all(
        projects.map(({ root }) => build({ root })),
        { concurrency: "unbounded" }
      )
    )
    expect(reports.map(({ articles }) => articles.total)).toEqual([4, 4, 4, 4])
    const [first, ...others] = projects.map(({ published }) => published())
    for (const one of others) expect(one).toEqual(first)
  })
})

describe("its parts", () => {
  test("Store.memory and Directory.memory build a whole site and leave nothing on disk", async () => {
    const [project] = twins()
    const before = snapshot(project.root)
    const inMemory = Layer.mergeAll(Store.memory, Directory.memory)
    const [first, second] = await perform(
      Effect.all([build({ root: project.root }, { dryRun: true }), check({ root: project.root })]).pipe(
        Effect.provide(inMemory)
      )
    )
    expect([first.articles.total, second.ok]).toEqual([4, true])
    expect(touchedSince(before, snapshot(project.root))).toEqual([])
  })

  test("another Fetcher stands in for the network, and only adopt asks it", async () => {
    const [project] = twins()
    const asked: Array<string> = []
    const offline = Layer.succeed(Fetcher, {
      get: (url) => {
        asked.push(url)
        return Effect.succeed({ url, bytes: new TextEncoder().encode(files["old.json"]), charset: null })
      }
    })
    const program = Effect.all([
      adopt("https://news.example.org/feed.json", { root: project.root }),
      build({ root: project.root }),
      check({ root: project.root })
    ]).pipe(Effect.provide(offline))
    const [{ matched }] = await perform(program)
    expect(matched.map(({ id }) => id)).toEqual(["urn:old:1"])
    expect(asked).toEqual(["https://news.example.org/feed.json"])
    expect(project.read("public/feed.json")).toContain("urn:old:1")
  })

  test("loadConfig and decodeConfig give the same settings for the same config", async () => {
    const { root } = makeProject({ "fanfare.config.yaml": plainSite("theme: dark\n") })
    const loaded = await perform(loadConfig(root, null))
    const value = {
      site: { url: "https://news.example.org/", title: "Example News", timeZone: "Asia/Riyadh" },
      cards: false,
      theme: "dark"
    }
    expect(JSON.stringify(Result.getOrThrow(decodeConfig(root, value)))).toBe(JSON.stringify(loaded))
    expect(Result.isFailure(decodeConfig(root, { ...value, thene: "dark" }))).toBe(true)
  })

  test("run with settings of its own is what build is", async () => {
    const [mine, theirs] = twins()
    const options = {
      root: mine.root,
      configName: "",
      out: `${mine.root}/public`,
      shown: "public",
      isUrlFit: () => true,
      write: true,
      force: false,
      strict: false,
      acceptShrink: false,
      wait: 0,
      jobs: 1,
      asksConsumers: false,
      onEvent: () => undefined
    }
    const { report } = await perform(Effect.scoped(run(loadConfig(mine.root, null), options)))
    expect(await perform(build({ root: theirs.root }))).toMatchObject(report)
    expect(mine.published()).toEqual(theirs.published())
  })

  test("the schemas take what the library gives", async () => {
    const [project] = twins()
    const report = await perform(build({ root: project.root }))
    expect(Schema.is(Report)(report)).toBe(true)
    for (const one of report.findings) expect(Schema.is(Finding)(one)).toBe(true)
    expect(Schema.is(Report)({ ...report, articles: null })).toBe(false)
    expect(Schema.is(Config)({ site: { url: "https://news.example.org/", title: "News" } })).toBe(true)
    expect(Schema.is(Config)({ site: { url: "news", title: "News" } })).toBe(false)
    expect(Schema.is(Article)({})).toBe(false)
  })
})
