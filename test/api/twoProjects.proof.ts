/** Several projects in one process, at once: each is published as if it were alone, and what stops one stops no other. */
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createFanfare, type Fanfare } from "../../src/api/index.ts"
import { inkOf, readPicture } from "../cards/readPicture.ts"
import { harbour, makeProject, market, type TestProject } from "../cli/project.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { atFixedMoment, gate, record, rejected, waitingSource } from "./library.ts"

atFixedMoment()

const plain = (count: number, more = "") => makeProject({ "fanfare.config.yaml": plainSite(more), ...stories(count) })

/** What the command line makes of a project of which nothing but the ledger is kept. */
const alone = (project: TestProject): ReadonlyMap<string, string> => {
  for (const path of [".fanfare", "public"]) rmSync(join(project.root, path), { recursive: true })
  const { status, stderr } = project.run(["build", "--allow-url"])
  expect([0, 1], stderr).toContain(status)
  return project.published()
}

const closeAll = (opened: ReadonlyArray<Fanfare>): Promise<unknown> => Promise.all(opened.map((one) => one.close()))

describe("two projects at once", () => {
  test("with templates of one name and cards of two languages each get their own", async () => {
    const template = (colour: string): string => `
      const box = (props, style) => ({ type: "div", props: { ...props, style: { display: "flex", ...style } } })
      export const template = {
        draw: ({ width, height }) => {
          const side = Math.min(width, height) * 0.8
          const title = { name: "title", sizes: [60, 40], colour: "#ffffff" }
          return box(
            { children: [box({ slot: title }, { width: side, height: side })] },
            { width, height, alignItems: "center", justifyContent: "center", backgroundColor: "${colour}" }
          )
        }
      }`
    const colours = ["#113355", "#553311"]
    const projects = colours.map((colour, index) =>
      makeProject({ "templates/headline.mjs": template(colour), "articles/one.md": index === 0 ? harbour : market })
    )
    const opened = await Promise.all(projects.map(({ root }) => createFanfare({ root })))
    const reports = await Promise.all(opened.map((one) => one.build()))
    await closeAll(opened)
    expect(reports.map(({ ok, cards }) => [ok, cards.rendered])).toEqual([
      [true, 3],
      [true, 3]
    ])
    for (const [index, { root, published }] of projects.entries()) {
      const [og = "", ...others] = [...published().keys()].filter((path) => path.includes("/og."))
      expect(others).toEqual([])
      const picture = await readPicture(readFileSync(join(root, "public", og)))
      expect(picture.at(3, 3)).toBe(colours[index])
      const words = { left: 350, top: 65, right: 850, bottom: 565 }
      expect(inkOf(picture, [3, 3], words)).not.toBeNull()
    }
  })

  test("four of them, each with another config, and built again together after edits", async () => {
    const projects = [
      plain(2),
      plain(3, "permalink: /:year/:slug/\n"),
      plain(1, "labels: { latestNews: Newest }\n"),
      plain(2, "theme: dark\nhub: https://hub.example.org/\n")
    ]
    const opened = await Promise.all(projects.map(({ root }) => createFanfare({ root })))
    await Promise.all(opened.map((one) => one.build()))
    for (const [index, project] of projects.entries())
      project.write("articles/s1.md", story(1).replace("Words", `Words number ${index}`))
    const reports = await Promise.all(opened.map((one) => one.build()))
    await closeAll(opened)
    expect(reports.map(({ articles }) => [articles.total, articles.changed])).toEqual([2, 3, 1, 2].map((n) => [n, 1]))
    const together = projects.map(({ published }) => published())
    for (const [index, project] of projects.entries()) expect(together[index]).toEqual(alone(project))
  })

  test("go on while one stands still, and one that fails harms no other", async () => {
    const [slow, quick, wrong] = [plain(1), plain(2), plain(1)]
    const door = gate()
    await using first = await createFanfare({ root: slow.root, sources: [waitingSource(door)] })
    await using second = await createFanfare({ root: quick.root })
    await using third = await createFanfare({
      root: wrong.root,
      sources: [
        {
          name: "db",
          changes: () => {
            throw new Error("no connection")
          }
        }
      ]
    })
    const standing = first.build()
    await door.reached
    const failing = rejected(third.build())
    expect((await second.build()).articles.total).toBe(2)
    expect(await failing).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    expect((await second.build()).files.written).toBe(0)
    door.open()
    expect((await standing).ok).toBe(true)
  })

  test("closing one leaves the others open", async () => {
    const [one, other] = [plain(1), plain(1)]
    const [first, second] = [await createFanfare({ root: one.root }), await createFanfare({ root: other.root })]
    await first.close()
    expect((await second.build()).ok).toBe(true)
    expect(await rejected(first.build())).toMatchObject({
      _tag: "ConfigError",
      hint: expect.stringContaining("createFanfare")
    })
    await second.close()
  })
})

describe("one project", () => {
  test("asked for several builds at once makes one after the other, in the order of the calls", async () => {
    const project = plain(3)
    await using fanfare = await createFanfare({ root: project.root })
    const order: Array<number> = []
    const note = <A>(number: number, asked: Promise<A>): Promise<A> =>
      asked.then((value) => {
        order.push(number)
        return value
      })
    const [first, dry, second, check] = await Promise.all([
      note(1, fanfare.build()),
      note(2, fanfare.build({ dryRun: true })),
      note(3, fanfare.build()),
      note(4, fanfare.check())
    ])
    expect(order).toEqual([1, 2, 3, 4])
    expect([first.articles.added, second.files.written, dry.changes, check.ok]).toEqual([3, 0, [], true])
  })

  test("opened twice shares its index and its lock: what one built is no news to the other", async () => {
    const project = plain(2)
    await using one = await createFanfare({ root: project.root, sources: [[record("ferry")]] })
    await using other = await createFanfare({ root: project.root, sources: [[record("ferry")]] })
    const reports = await Promise.all([one.build(), other.build(), one.build(), other.build()])
    expect(reports.map(({ articles }) => articles.added).toSorted()).toEqual([0, 0, 0, 3])
    expect(reports.filter(({ files }) => files.written > 0)).toHaveLength(1)
  })

  test("in two output directories is published whole in both", async () => {
    const project = plain(2)
    await using one = await createFanfare({ root: project.root, out: "first" })
    await using other = await createFanfare({ root: project.root, out: "second" })
    await Promise.all([one.build(), other.build()])
    await other.build()
    expect(project.read("second/rss.xml")).toContain("Story number 2")
    expect(project.read("first/rss.xml")).toBe(project.read("second/rss.xml"))
  })
})
