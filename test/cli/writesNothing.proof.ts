/** Runs that only say what they would do: nothing in the project changes, `.fanfare` and times included. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { harbour, makeProject, market, type TestProject } from "./project.ts"
import { reportOf } from "./tools/reportOf.ts"
import { snapshot, touchedSince } from "./tools/snapshot.ts"
import { plainSite, stories, story } from "./tools/stories.ts"

const quiet: ReadonlyArray<ReadonlyArray<string>> = [
  ["build", "--check"],
  ["build", "--dry-run"],
  ["build", "--check", "--json", "--verbose"],
  ["build", "--dry-run", "--force"],
  ["check"],
  ["check", "--json"]
]

const expectUntouched = (project: TestProject, runs = quiet): void => {
  const before = snapshot(project.root)
  for (const args of runs) {
    const { status, stderr } = project.run(args)
    expect([0, 1], stderr).toContain(status)
    expect(touchedSince(before, snapshot(project.root)), args.join(" ")).toEqual([])
  }
}

const copies = (): ReadonlyArray<string> => readdirSync(tmpdir()).filter((name) => name.startsWith("fanfare-index-"))

describe("--check, --dry-run and check write nothing", () => {
  test("into a project that was never built", () => {
    expectUntouched(makeProject({ "articles/harbour.md": harbour }, { cold: true }), quiet.slice(0, 2))
    expectUntouched(makeProject({ "articles/harbour.md": harbour, "articles/market.md": market }), quiet.slice(2))
  })

  test("into one that is built, before and after an edit", () => {
    const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market })
    expect(project.run(["build"]).status).toBe(0)
    expectUntouched(project)
    project.write("articles/harbour.md", harbour.replace("oranges", "lemons"))
    project.write("articles/new.md", story(3))
    rmSync(join(project.root, "articles/market.md"))
    expectUntouched(project, [
      ["build", "--check"],
      ["build", "--dry-run", "--verbose"]
    ])
  })

  test("where the index, the store of pictures, the ledger or the output is lost or damaged", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(4) })
    expect(project.run(["build"]).status).toBe(0)
    const runs = [["build", "--check"], ["check"]]
    truncateSync(join(project.root, ".fanfare/index.sqlite"), 5000)
    expectUntouched(project, runs)
    rmSync(join(project.root, ".fanfare/index.sqlite"))
    expectUntouched(project, runs)
    rmSync(join(project.root, ".fanfare"), { recursive: true })
    expectUntouched(project, runs)
    rmSync(join(project.root, "fanfare.ledger.jsonl"))
    expectUntouched(project, runs)
    rmSync(join(project.root, "public"), { recursive: true })
    expectUntouched(project, runs)
  })

  test("where somebody else's files stand in the output", () => {
    const project = makeProject({
      "fanfare.config.yaml": plainSite(),
      ...stories(2),
      "public/index.html": "<!doctype html><title>Mine</title>",
      "public/notes.txt": "Mine too"
    })
    expectUntouched(project)
  })

  test("and leave no copy of the index behind", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
    project.run(["build"])
    const before = copies()
    for (const args of quiet) project.run(args)
    expect(copies().filter((name) => !before.includes(name))).toEqual([])
  })
})

describe("--check", () => {
  const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market })
  project.run(["build"])

  test("agrees with a published site whose cache is lost, as on a fresh checkout in CI", () => {
    rmSync(join(project.root, ".fanfare"), { recursive: true })
    const run = project.run(["build", "--check"])
    expect(run, run.stderr).toMatchObject({ status: 0, stdout: "" })
  })

  test("names a published file that was edited, damaged or removed, with and without the cache", () => {
    const [card = ""] = [...project.published().keys()].filter((path) => path.endsWith(".png"))
    const damage: ReadonlyArray<readonly [string, (file: string) => void, string]> = [
      [
        "rss.xml",
        (file) => writeFileSync(file, readFileSync(file, "utf8").replace("</title>", " edited by hand</title>")),
        "~ rss.xml"
      ],
      ["feed.json", (file) => truncateSync(file, 100), "~ feed.json"],
      ["widgets/latest-news.html", (file) => rmSync(file), "+ widgets/latest-news.html"],
      [card, (file) => truncateSync(file, 100), `~ ${card}`]
    ]
    for (const isWarm of [true, false]) {
      project.run(["build"])
      if (!isWarm) rmSync(join(project.root, ".fanfare/index.sqlite"))
      for (const [path, change] of damage) change(join(project.root, "public", path))
      const run = project.run(["build", "--check"])
      expect(run.status).toBe(1)
      const lines = run.stdout.trim().split("\n")
      expect(lines, `with the cache: ${isWarm}`).toEqual(expect.arrayContaining(damage.map(([, , line]) => line)))
      expect(lines.filter((line) => line !== "~ fanfare.json")).toHaveLength(damage.length)
    }
    project.run(["build"])
    expect(project.run(["build", "--check"]).status).toBe(0)
  })

  test("lists exactly what the build after it does", () => {
    project.write("articles/harbour.md", harbour.replace("The harbour opens again", "The harbour is open"))
    rmSync(join(project.root, "articles/market.md"))
    project.write("articles/new.md", harbour.replace("/harbour/", "/new/").replace("opens again", "grows"))
    const before = project.published()
    const lines = project.run(["build", "--check"]).stdout.trim().split("\n")
    project.run(["build"])
    const after = project.published()
    const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
      const [old, now] = [before.get(path), after.get(path)]
      if (old === now) return []
      return [`${old === undefined ? "+" : now === undefined ? "-" : "~"} ${path}`]
    })
    expect(lines.toSorted()).toEqual(changes.toSorted())
  })
})

describe("--strict", () => {
  const undated = "---\ntitle: A note without a day\nlang: en\ndescription: A note.\n---\nNobody wrote down when.\n"
  const strict = ["build", "--strict", "--allow-url"]

  test("decides before anything is published: a first build leaves no output and no ledger", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2), "articles/note.md": undated })
    const run = project.run(strict)
    expect(run.status).toBe(1)
    expect(run.stderr).toContain("FF1204")
    expect(run.stderr).toContain("Nothing was published, because --strict was given.")
    expect(run.stderr).not.toContain("Written to")
    for (const path of ["public", "fanfare.ledger.jsonl"]) expect(existsSync(join(project.root, path))).toBe(false)
  })

  test("leaves what was published before as it was, and publishes once all is right", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
    expect(project.run(strict).status).toBe(0)
    const before = snapshot(join(project.root, "public"))
    const ledger = project.read("fanfare.ledger.jsonl")
    project.write("articles/s1.md", story(1).replace("Words", "Other words"))
    project.write("articles/note.md", undated)
    for (let round = 0; round < 2; round += 1) {
      expect(project.run(strict).status).toBe(1)
      expect(touchedSince(before, snapshot(join(project.root, "public")))).toEqual([])
      expect(project.read("fanfare.ledger.jsonl")).toBe(ledger)
    }
    project.write("articles/note.md", undated.replace("lang:", "date: 2026-03-05\nauthor: A\nurl: /note/\nlang:"))
    const run = project.run([...strict, "--json"])
    expect(run.status, run.stderr).toBe(0)
    expect(reportOf(run).articles).toEqual({ total: 3, added: 1, changed: 1, removed: 0 })
    expect(project.read("public/rss.xml")).toContain("Other words")
  })

  test("an error keeps everything back too, where without it the rest goes out", () => {
    const files = { "fanfare.config.yaml": plainSite(), ...stories(2), "articles/s3.md": story(3, "id: urn:a\n") }
    const project = makeProject({ ...files, "articles/s4.md": story(4, "id: urn:a\n") })
    expect(project.run(strict).status).toBe(1)
    expect(existsSync(join(project.root, "public"))).toBe(false)
    const open = project.run(["build", "--json"])
    expect(open.status).toBe(1)
    expect(reportOf(open)).toMatchObject({ ok: false, articles: { total: 3 } })
    expect(project.read("public/rss.xml")).toContain("Story number 3")
    expect(project.read("public/rss.xml")).not.toContain("Story number 4")
  })

  test("with an unchanged site that has warnings it says so again, and publishes nothing", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2), "articles/note.md": undated })
    expect(project.run(["build"]).status).toBe(0)
    const before = snapshot(join(project.root, "public"))
    const run = project.run(strict)
    expect(run.status).toBe(1)
    expect(run.stderr).toContain("FF1204")
    expect(touchedSince(before, snapshot(join(project.root, "public")))).toEqual([])
    mkdirSync(join(project.root, "spare"))
    expect(project.run(["build"]).status).toBe(0)
  })
})
