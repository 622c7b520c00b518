/** What stops a build: a signal and close. Whatever the moment, what was published before stays, and the next build is whole. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createFanfare, type Fanfare, type RecordFeed } from "../../src/api/index.ts"
import { makeProject, type TestProject } from "../cli/project.ts"
import { snapshot, touchedSince } from "../cli/tools/snapshot.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { atFixedMoment, eventsOf, gate, record, rejected, waitingSource } from "./library.ts"

atFixedMoment()

const site = (count = 3) => makeProject({ "fanfare.config.yaml": plainSite(), ...stories(count) })

/** Built once, then edited, so that the next build has something to do. */
const edited = async (): Promise<TestProject> => {
  const project = site()
  await using fanfare = await createFanfare({ root: project.root })
  await fanfare.build()
  for (const day of [1, 2]) project.write(`articles/s${day}.md`, story(day).replace("Words", "Other words"))
  project.write("articles/s4.md", story(4))
  return project
}

const published = ({ root }: TestProject) => snapshot(join(root, "public"))

/** Whatever stopped it, the lock is free and nothing is left half done. */
const expectWhole = async (project: TestProject, fanfare: Fanfare): Promise<void> => {
  const report = await fanfare.build({ wait: 0 })
  expect(report).toMatchObject({ ok: true, articles: { total: 4 } })
  expect(project.read("public/rss.xml")).toContain("Other words of day 1")
  expect((await fanfare.build({ wait: 0 })).files.written).toBe(0)
  expect(project.run(["build", "--check", "--allow-url"]).stdout).toBe("")
}

describe("a signal", () => {
  test("that is aborted already rejects with its reason before anything is read or written", async () => {
    const project = site()
    const before = snapshot(project.root)
    await using fanfare = await createFanfare({ root: project.root })
    const reason = new Error("not today")
    const signal = AbortSignal.abort(reason)
    for (const asked of [
      () => fanfare.build({ signal }),
      () => fanfare.check({ signal }),
      () => fanfare.adopt("old.xml", { signal }),
      () => eventsOf(fanfare.build({ signal }))
    ])
      expect(await rejected(asked())).toBe(reason)
    expect(touchedSince(before, snapshot(project.root))).toEqual([])
    expect((await fanfare.build()).articles.total).toBe(3)
  })

  test("without a reason of its own gives that of the platform", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    expect(await rejected(fanfare.build({ signal: AbortSignal.abort() }))).toMatchObject({ name: "AbortError" })
  })

  test("in each stage leaves what was published as it was", async () => {
    const project = await edited()
    await using fanfare = await createFanfare({ root: project.root })
    const before = published(project)
    const stopped: Array<string> = []
    for (const stage of ["waiting", "reading", "looking", "making"]) {
      const controller = new AbortController()
      const run = fanfare.build({ signal: controller.signal })
      const walk = async (): Promise<void> => {
        for await (const event of run)
          if (event._tag === "Stage" && event.stage === stage) controller.abort(new Error(`stopped at ${stage}`))
      }
      const end = await Promise.allSettled([run, walk()])
      // A build that is so far that it does not stop has published all of it.
      if (end[0].status === "fulfilled") break
      stopped.push(stage)
      expect(end.map((one) => one.status === "rejected" && String(one.reason))).toEqual(
        [1, 2].map(() => `Error: stopped at ${stage}`)
      )
      expect(touchedSince(before, published(project))).toEqual([])
    }
    expect(stopped.slice(0, 2)).toEqual(["waiting", "reading"])
    await expectWhole(project, fanfare)
  })

  test("while the sources are read stops the build, and the source is told", async () => {
    const project = await edited()
    const [door, before] = [gate(), published(project)]
    const told: Array<unknown> = []
    const source: RecordFeed = {
      name: "waiting",
      changes: async function* (_, { signal }) {
        signal.addEventListener("abort", () => told.push("stopped"))
        await door.arrive()
        yield record("late")
      }
    }
    await using fanfare = await createFanfare({ root: project.root, sources: [source] })
    const controller = new AbortController()
    const run = fanfare.build({ signal: controller.signal })
    await door.reached
    controller.abort("enough")
    expect(await rejected(run)).toBe("enough")
    expect(told).toEqual(["stopped"])
    expect(touchedSince(before, published(project))).toEqual([])
    door.open()
    await using other = await createFanfare({ root: project.root })
    await expectWhole(project, other)
  })

  test("does not wait for a source that never answers, whatever it is made of", async () => {
    const never = new Promise<never>(() => {})
    const silent: ReadonlyArray<RecordFeed["changes"]> = [
      async function* () {
        yield record("first")
        await never
      },
      () => ({ [Symbol.asyncIterator]: () => ({ next: () => never }) }),
      () => ({ [Symbol.asyncIterator]: () => ({ next: () => never, return: () => never }) })
    ]
    for (const changes of silent) {
      const project = site()
      await using fanfare = await createFanfare({ root: project.root, sources: [{ name: "silent", changes }] })
      const controller = new AbortController()
      const run = fanfare.build({ signal: controller.signal })
      for await (const event of run) {
        if (event._tag !== "Stage" || event.stage !== "reading") continue
        setImmediate(() => controller.abort("enough"))
        break
      }
      expect(await rejected(run)).toBe("enough")
      expect(existsSync(join(project.root, "public"))).toBe(false)
    }
  })

  test("while the build waits for another one rejects at once, and the other one goes on", async () => {
    const project = await edited()
    const door = gate()
    await using first = await createFanfare({ root: project.root, sources: [waitingSource(door)] })
    await using second = await createFanfare({ root: project.root })
    const slow = first.build()
    await door.reached
    for (const asked of [
      (signal: AbortSignal) => second.build({ signal }),
      (signal: AbortSignal) => second.adopt("old.xml", { signal })
    ]) {
      const controller = new AbortController()
      const waiting = asked(controller.signal)
      setImmediate(() => controller.abort("no time"))
      expect(await rejected(waiting)).toBe("no time")
    }
    door.open()
    expect((await slow).articles.total).toBe(4)
    await expectWhole(project, second)
  })

  test("of one build is none of the next, and a late one changes nothing", async () => {
    const project = site()
    await using fanfare = await createFanfare({ root: project.root })
    const controller = new AbortController()
    const first = fanfare.build({ signal: controller.signal })
    await first
    controller.abort()
    expect((await first).ok).toBe(true)
    expect((await fanfare.build()).ok).toBe(true)
  })

  test("of a queued build takes only that one out of the queue", async () => {
    const project = site()
    const door = gate()
    await using fanfare = await createFanfare({ root: project.root, sources: [waitingSource(door)] })
    const controller = new AbortController()
    const [first, second, third] = [fanfare.build(), fanfare.build({ signal: controller.signal }), fanfare.build()]
    await door.reached
    controller.abort("not this one")
    expect(await rejected(second)).toBe("not this one")
    door.open()
    expect([(await first).articles.added, (await third).articles.added]).toEqual([3, 0])
  })
})

describe("close", () => {
  test("stops what is under way, waits for it, and leaves the lock free", async () => {
    const project = await edited()
    const [door, before] = [gate(), published(project)]
    const fanfare = await createFanfare({ root: project.root, sources: [waitingSource(door)] })
    const [build, queued] = [rejected(fanfare.build()), rejected(fanfare.check())]
    await door.reached
    await fanfare.close()
    for (const error of [await build, await queued])
      expect(error).toMatchObject({ _tag: "ConfigError", detail: expect.stringContaining("was closed") })
    expect(touchedSince(before, published(project))).toEqual([])
    door.open()
    await using other = await createFanfare({ root: project.root })
    await expectWhole(project, other)
  })

  test("twice, and by `await using` as well, is fine", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    await fanfare.build()
    await Promise.all([fanfare.close(), fanfare.close()])
    await fanfare.close()
  })

  test("refuses everything afterwards with what to do", async () => {
    const { root } = site()
    const fanfare = await createFanfare({ root })
    await fanfare.close()
    for (const asked of [fanfare.build(), fanfare.check(), fanfare.adopt("old.xml"), eventsOf(fanfare.build())])
      expect(await rejected(asked)).toMatchObject({ exitCode: 2, hint: expect.stringContaining("createFanfare") })
  })

  test("leaves nothing that keeps the process from ending, and the library adds no listener to it", async () => {
    const { root } = site()
    const listeners = (): ReadonlyArray<readonly [string | symbol, number]> =>
      process.eventNames().map((name) => [name, process.listenerCount(name)] as const)
    const before = listeners()
    const fanfare = await createFanfare({ root })
    await fanfare.build()
    expect(listeners()).toEqual(before)
    await fanfare.close()
    expect(listeners()).toEqual(before)
  })

  test("is not needed for a program to end, which prints nothing of its own", () => {
    const { root } = site()
    const door = new URL("../../src/api/index.ts", import.meta.url).href
    const program = `
      import { createFanfare } from ${JSON.stringify(door)}
      const fanfare = await createFanfare()
      await fanfare.build()`
    const args = ["--no-warnings", "--input-type=module", "--eval", program]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" })
    expect(existsSync(join(root, "public/rss.xml"))).toBe(true)
  })
})
