/** The events of a build as an async iterable: their order, their ends, and walks that begin late or leave early. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type BuildEvent, createFanfare } from "../../src/api/index.ts"
import { makeProject } from "../cli/project.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { atFixedMoment, eventsOf, gate, record, rejected, waitingSource } from "./library.ts"

atFixedMoment()

const site = (count = 2, more: Readonly<Record<string, string>> = {}) =>
  makeProject({ "fanfare.config.yaml": plainSite(), ...stories(count), ...more })

/** Stages by name, all else by its tag; several `Progress` of one stage once. */
const named = (events: ReadonlyArray<BuildEvent>): ReadonlyArray<string> =>
  events
    .map((event) => (event._tag === "Stage" ? event.stage : event._tag))
    .filter((name, index, all) => name !== "Progress" || all[index - 1] !== "Progress")

describe("the order of events", () => {
  test("is that of the stages, then the report, which is that of the promise", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    const run = fanfare.build()
    const events = await eventsOf(run)
    expect(named(events)).toEqual(["waiting", "reading", "looking", "making", "Progress", "publishing", "Done"])
    const last = events.at(-1)
    expect(last?._tag === "Done" && last.report).toBe(await run)
  })

  test("ends after looking where nothing changed, and begins anew where something did", async () => {
    const { root, write } = site()
    await using fanfare = await createFanfare({ root })
    await fanfare.build()
    expect(named(await eventsOf(fanfare.build()))).toEqual(["waiting", "reading", "looking", "Done"])
    write("articles/s3.md", story(3))
    const events = await eventsOf(fanfare.build())
    expect(named(events)).toEqual(["waiting", "reading", "looking", "making", "Progress", "publishing", "Done"])
    expect(events).toContainEqual({ _tag: "Stage", stage: "making", total: 1 })
  })

  test("has no publishing in a dry run", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    expect(named(await eventsOf(fanfare.build({ dryRun: true })))).not.toContain("publishing")
  })

  test("counts: what is done never gets less within a stage, nor more than its total", async () => {
    const records = Array.from({ length: 300 }, (_, index) => record(`r${index}`))
    const { root } = makeProject({ "fanfare.config.yaml": plainSite() })
    await using fanfare = await createFanfare({ root, sources: [records] })
    const events = await eventsOf(fanfare.build({ dryRun: true }))
    let [total, done, counted]: [number | null, number, number] = [null, 0, 0]
    for (const event of events) {
      if (event._tag === "Stage") [total, done] = [event.total, 0]
      if (event._tag !== "Progress") continue
      expect(event.done).toBeGreaterThanOrEqual(done)
      expect(event.done).toBeLessThanOrEqual(total ?? 301)
      done = event.done
      counted += 1
    }
    expect(counted).toBeGreaterThanOrEqual(2)
    expect(events).toContainEqual({ _tag: "Progress", stage: "making", done: 300 })
  })

  test("names an interrupted build that is settled first", async () => {
    const project = site()
    await using fanfare = await createFanfare({ root: project.root })
    await fanfare.build()
    for (const day of [1, 2]) project.write(`articles/s${day}.md`, story(day).replace("Words", "Other words"))
    // Ended by the system in the middle of its commit: what is left is a journal.
    const killed = project.run(["build", "--allow-url"], { NODE_OPTIONS: `--import ${killer(project.root)}` })
    expect(killed, killed.stderr).toMatchObject({ status: null })
    const events = await eventsOf(fanfare.build())
    expect(events).toContainEqual({ _tag: "Recovered", direction: expect.stringMatching(/^(?:forward|back)$/) })
    expect(project.read("public/rss.xml")).toContain("Other words of day 2")
    expect(named(await eventsOf(fanfare.build()))).not.toContain("Recovered")
  })
})

/** A module that kills its process at the third rename into the output directory. */
const killer = (root: string): string => {
  const code = `
    import fs from "node:fs"
    import { syncBuiltinESMExports } from "node:module"
    const { renameSync } = fs
    let count = 0
    fs.renameSync = (from, to) => {
      if (String(to).startsWith(${JSON.stringify(join(root, "public"))}) && (count += 1) === 3) process.kill(process.pid, "SIGKILL")
      return renameSync(from, to)
    }
    syncBuiltinESMExports()`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

describe("a walk", () => {
  test("that begins when all is over gives everything that was told", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    const run = fanfare.build()
    await run
    const [late, later] = [await eventsOf(run), await eventsOf(run)]
    expect(named(late)).toEqual(["waiting", "reading", "looking", "making", "Progress", "publishing", "Done"])
    expect(later).toEqual(late)
  })

  test("goes on beside another one, each with its own pace", async () => {
    const { root } = site()
    const door = gate()
    await using fanfare = await createFanfare({ root, sources: [waitingSource(door)] })
    const run = fanfare.build()
    const quick = eventsOf(run)
    const slow: Array<BuildEvent> = []
    for await (const event of run) {
      slow.push(event)
      if (slow.length === 1) {
        await door.reached
        door.open()
        await run
      }
    }
    expect(slow).toEqual(await quick)
  })

  test("that is left early does not stop the build, and another one still gets all", async () => {
    const { root, published } = site()
    await using fanfare = await createFanfare({ root })
    const run = fanfare.build()
    const seen: Array<string> = []
    for await (const event of run) {
      seen.push(event._tag)
      break
    }
    expect(seen).toEqual(["Stage"])
    expect((await run).articles.total).toBe(2)
    expect(published().has("fanfare.json")).toBe(true)
    expect(named(await eventsOf(run)).at(-1)).toBe("Done")
  })

  test("whose own code throws leaves the build alone", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    const run = fanfare.build()
    const walk = async (): Promise<void> => {
      for await (const event of run) throw new Error(`no pen for ${event._tag}`)
    }
    expect(await rejected(walk())).toEqual(new Error("no pen for Stage"))
    expect((await run).ok).toBe(true)
  })

  test("costs nothing where nobody takes it: the promise alone is a promise", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    const run = fanfare.build()
    expect(run).toBeInstanceOf(Promise)
    const said: Array<string> = []
    const report = await run.finally(() => said.push("over"))
    expect([report.ok, said]).toEqual([true, ["over"]])
  })
})

describe("an error", () => {
  test("ends the walk with itself, after what was told before it", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    await fanfare.build()
    for (const day of [1, 2]) rmSync(join(root, `articles/s${day}.md`))
    const run = fanfare.build()
    const events: Array<BuildEvent> = []
    const walk = async (): Promise<void> => {
      for await (const event of run) events.push(event)
    }
    const error = await rejected(walk())
    expect(error).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    expect(await rejected(run)).toBe(error)
    expect(named(events)).toEqual(["waiting", "reading"])
  })

  test("is thrown by each walk, also by one that begins when all is over", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root, out: "articles/public" })
    const run = fanfare.build()
    const [first, second] = await Promise.all([rejected(eventsOf(run)), rejected(eventsOf(run))])
    expect(first).toMatchObject({ _tag: "ConfigError" })
    expect([second, await rejected(eventsOf(run)), await rejected(run)]).toEqual([first, first, first])
  })

  test("is not reported as one that nobody waits for, where a walk takes it", async () => {
    const { root } = site()
    const unhandled: Array<unknown> = []
    const note = (reason: unknown): void => {
      unhandled.push(reason)
    }
    process.on("unhandledRejection", note)
    try {
      await using fanfare = await createFanfare({ root, out: "." })
      await rejected(eventsOf(fanfare.build()))
      // Node reports it when all that was asked for is done.
      await new Promise((done) => setImmediate(done))
      expect(unhandled).toEqual([])
    } finally {
      process.off("unhandledRejection", note)
    }
  })
})
