/** What is published, and what fanfare keeps for itself, damaged in every way: repaired where it is fanfare's, left alone where it is not. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readManifest } from "./manifest.ts"
import { harbour, makeProject, market, type TestProject } from "./project.ts"
import { codesOf, reportOf } from "./tools/reportOf.ts"
import { snapshot, touchedSince } from "./tools/snapshot.ts"
import { plainSite, stories, story } from "./tools/stories.ts"

const plain = (more = ""): TestProject => makeProject({ "fanfare.config.yaml": plainSite(more), ...stories(3) })

const remove = ({ root }: TestProject, path: string): void => rmSync(join(root, path), { recursive: true })

/** Bytes that are no text and no database, the same in every run. */
const noise = (length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  for (let index = 0, value = 7; index < length; index += 1) {
    value = (value * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff
    bytes[index] = value >> 16
  }
  return bytes
}

describe("the index in .fanfare", () => {
  const damages: ReadonlyArray<readonly [string, (file: string) => void]> = [
    ["deleted", (file) => rmSync(file)],
    ["empty", (file) => truncateSync(file, 0)],
    ["cut off", (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ["cut off within its first page", (file) => truncateSync(file, 60)],
    ["noise", (file) => writeFileSync(file, noise(50_000))],
    [
      "noise from its second page on",
      (file) => {
        const bytes = readFileSync(file)
        noise(bytes.length - 4096).copy(bytes, 4096)
        writeFileSync(file, bytes)
      }
    ],
    ["a database of somebody else", (file) => writeFileSync(file, foreignDatabase)],
    ["of another version", (file) => otherVersion(file)]
  ]

  test.each(damages)("%s: the next build publishes what it should, and nothing twice", (_, damage) => {
    const project = plain()
    project.run(["build"])
    const before = project.published()
    damage(join(project.root, ".fanfare/index.sqlite"))
    const idle = project.run(["build", "--json"])
    expect(idle.status, idle.stderr).toBe(0)
    expect(reportOf(idle)).toMatchObject({
      articles: { total: 3, added: 0, changed: 0, removed: 0 },
      files: { written: 0, deleted: 0 },
      subscribers: { new: [], updated: [], vanished: [], resent: [] }
    })
    expect(project.published()).toEqual(before)

    damage(join(project.root, ".fanfare/index.sqlite"))
    project.write("articles/s1.md", story(1).replace("Words", "Other words"))
    remove(project, "articles/s2.md")
    const edited = project.run(["build", "--json"])
    expect(reportOf(edited).articles).toMatchObject({ total: 2, added: 0, removed: 1 })
    expect(project.read("public/rss.xml")).toContain("Other words")
    expect([...project.published().keys()].filter((path) => path.startsWith("articles/s2/"))).toEqual([])
    expect(project.run(["build", "--check"]).status).toBe(0)
  })

  test("a folder in its place is said to be in the way, and the build goes on without", () => {
    const project = plain()
    project.run(["build"])
    const before = project.published()
    remove(project, ".fanfare")
    project.write(".fanfare/index.sqlite/file", "")
    const run = project.run(["build", "--json"])
    expect(run.status, run.stderr).toBe(0)
    expect(codesOf(reportOf(run))).toContain("FF6302")
    expect(project.published()).toEqual(before)
    expect(project.read(".fanfare/index.sqlite/file")).toBe("")
  })
})

/** SQLite databases are made in a child process, whose warnings nobody sees. */
const sqlite = (file: string, statement: string): void => {
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite")
  const db = new DatabaseSync(file)
  db.exec(statement)
  db.close()
}

const foreignDatabase = ((): Buffer => {
  const project = makeProject({})
  const file = join(project.root, "foreign.sqlite")
  sqlite(file, "CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('https://example.org/')")
  return readFileSync(file)
})()

const otherVersion = (file: string): void => sqlite(file, "UPDATE meta SET value = '0' WHERE name = 'version'")

describe("a published file", () => {
  test.each([
    ["edited", (text: string) => text.replace("Story", "Hoax")],
    ["cut off", (text: string) => text.slice(0, 200)],
    ["empty", () => ""],
    ["zeros, as after a power cut", (text: string) => "\0".repeat(text.length)]
  ])("that is %s is made again, with the index and without it", (_, change) => {
    const project = plain()
    project.run(["build"])
    const before = project.published()
    const paths = ["rss.xml", "atom.xml", "feed.json", "index.html", "articles/s1/head.html", "articles/s1/share.json"]
    paths.push("opml.xml", "news-sitemap.xml", "_headers", "articles/s1/oembed.json", "widgets/latest-news.json")
    for (const isKnown of [true, false]) {
      for (const path of paths) project.write(`public/${path}`, change(before.get(path) ?? ""))
      if (!isKnown) remove(project, ".fanfare")
      const run = project.run(["build", "--json"])
      const left = codesOf(reportOf(run)).filter((code) => code.startsWith("FF6006"))
      expect(left).toEqual([])
      expect(project.published()).toEqual(before)
      for (const [path, text] of before) project.write(`public/${path}`, text)
      project.run(["build", "--force"])
    }
  })

  test("that is gone, or a whole folder of them, comes back", () => {
    const project = plain()
    project.run(["build"])
    const before = project.published()
    for (const path of ["public/rss.xml", "public/articles", "public/widgets/fanfare.css"]) remove(project, path)
    expect(reportOf(project.run(["build", "--json"])).files.written).toBeGreaterThan(10)
    expect(project.published()).toEqual(before)
    remove(project, "public")
    expect(project.run(["build"]).status).toBe(0)
    expect(project.published()).toEqual(before)
  })

  test("a picture that is damaged comes from the store, and one that is damaged there too is drawn again", () => {
    const project = makeProject({ "articles/harbour.md": harbour })
    project.run(["build"])
    const before = project.published()
    const pictures = [...before.keys()].filter((path) => path.endsWith(".png"))
    for (const path of pictures) project.write(`public/${path}`, "no picture")
    expect(reportOf(project.run(["build", "--json"])).cards).toEqual({ rendered: 0, reused: 3 })
    expect(project.published()).toEqual(before)
    for (const path of pictures) project.write(`public/${path}`, "no picture")
    remove(project, ".fanfare/blobs")
    expect(reportOf(project.run(["build", "--json"])).cards).toEqual({ rendered: 3, reused: 0 })
    expect(project.published()).toEqual(before)
  })
})

describe("the manifest", () => {
  const damages: ReadonlyArray<readonly [string, (project: TestProject) => void]> = [
    ["lost", (project) => remove(project, "public/fanfare.json")],
    ["cut off", (project) => truncateSync(join(project.root, "public/fanfare.json"), 700)],
    ["empty", (project) => project.write("public/fanfare.json", "")],
    ["no JSON", (project) => project.write("public/fanfare.json", `{"generator":"fanfare/0.1.0"`)],
    [
      "of a newer version",
      (project) => project.write("public/fanfare.json", `{"version":99,"generator":"fanfare/9.0.0"}`)
    ]
  ]

  test.each(damages.flatMap(([what, damage]) => [true, false].map((isKnown) => [what, isKnown, damage] as const)))(
    "%s (index there: %s) costs nothing: it is written again, and nothing else",
    (_, isKnown, damage) => {
      const project = plain()
      project.run(["build"])
      const before = project.published()
      damage(project)
      if (!isKnown) remove(project, ".fanfare")
      const run = project.run(["build", "--json"])
      expect(run.status, run.stderr).toBe(0)
      expect(reportOf(run).subscribers).toMatchObject({ new: [], vanished: [], resent: [] })
      expect(project.published()).toEqual(before)
    }
  )

  test("that lists a file of somebody else gets it neither changed nor deleted", () => {
    const project = plain()
    project.run(["build"])
    project.write("public/own.txt", "Mine")
    project.write("outside.txt", "Outside")
    const manifest = JSON.parse(project.read("public/fanfare.json")) as { files: Array<unknown> }
    const file = { bytes: 4, type: "text/plain", sha256: "0".repeat(64) }
    manifest.files.push(
      { path: "own.txt", ...file },
      { path: "../outside.txt", ...file },
      { path: "/etc/hostname", ...file }
    )
    project.write("public/fanfare.json", JSON.stringify(manifest))
    remove(project, ".fanfare")
    expect(project.run(["build"]).status).toBe(0)
    expect(project.read("public/own.txt")).toBe("Mine")
    expect(project.read("outside.txt")).toBe("Outside")
    expect(readManifest(project.read("public/fanfare.json")).files.map(({ path }) => path)).not.toContain("own.txt")
  })
})

describe("a file of somebody else where one of fanfare's belongs", () => {
  const own = "<!doctype html><title>My own front page</title><h1>Welcome</h1>\n"

  test("is left alone and is an error; everything else is published; --force takes it over", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2), "public/index.html": own })
    for (let round = 0; round < 2; round += 1) {
      const run = project.run(["build", "--json"])
      expect(run.status, run.stderr).toBe(1)
      expect(reportOf(run)).toMatchObject({
        ok: false,
        findings: [{ code: "FF6006", severity: "error", file: "index.html", fix: expect.stringContaining("--force") }]
      })
      expect(project.read("public/index.html")).toBe(own)
      expect(project.read("public/rss.xml")).toContain("Story number 2")
    }
    const forced = project.run(["build", "--force", "--json"])
    expect(forced.status, forced.stderr).toBe(0)
    expect(project.read("public/index.html")).toContain("Story number 2")
    expect(project.run(["build", "--json"]).status).toBe(0)
  })

  test("stays when fanfare's files around it go", () => {
    const project = makeProject({
      "fanfare.config.yaml": plainSite(),
      ...stories(2),
      "public/articles/s1/notes.txt": "Mine",
      "public/.htaccess": "Options -Indexes\n"
    })
    project.run(["build"])
    remove(project, "articles/s1.md")
    expect(project.run(["build", "--json"]).status).toBe(0)
    expect(readdirSync(join(project.root, "public/articles/s1"))).toEqual(["notes.txt"])
    expect(project.read("public/.htaccess")).toBe("Options -Indexes\n")
  })

  test("once the stranger's file is removed the build is whole", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2), "public/index.html": own })
    project.run(["build"])
    remove(project, "public/index.html")
    const run = project.run(["build", "--json"])
    expect(run.status, run.stderr).toBe(0)
    expect(project.read("public/index.html")).toContain("Story number 2")
    expect(reportOf(run).findings.filter(({ code }) => code === "FF6006")).toEqual([])
  })
})

describe("pictures that nothing uses any more", () => {
  const pictures = (project: TestProject): ReadonlyArray<string> =>
    [...project.published().keys()].filter((path) => path.endsWith(".png"))

  test("stay for three builds that publish something, because pages and caches still name them", () => {
    const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market })
    project.run(["build"])
    const old = pictures(project).filter((path) => path.startsWith("articles/harbour/"))
    expect(old).toHaveLength(3)
    const publish = (round: number): void => {
      project.write("articles/market.md", market.replace("في صباح الاثنين", `في صباح الاثنين ${round}`))
      expect(project.run(["build"]).status).toBe(0)
    }
    project.write("articles/harbour.md", harbour.replace("The harbour opens again", "Ships are back"))
    expect(project.run(["build"]).status).toBe(0)
    expect(pictures(project)).toHaveLength(9)
    for (const round of [1, 2, 3]) {
      publish(round)
      expect(project.run(["build"]).status).toBe(0)
      expect(
        pictures(project).filter((path) => old.includes(path)),
        `after ${round}`
      ).toHaveLength(round < 3 ? 3 : 0)
    }
    expect(pictures(project)).toHaveLength(6)
    expect(project.run(["build", "--check"]).status).toBe(0)
  })

  test("that come into use again stay for good", () => {
    const project = makeProject({ "articles/harbour.md": harbour })
    project.run(["build"])
    const first = pictures(project)
    project.write("articles/harbour.md", harbour.replace("The harbour opens again", "Ships are back"))
    project.run(["build"])
    project.write("articles/harbour.md", harbour)
    expect(reportOf(project.run(["build", "--json"])).cards).toEqual({ rendered: 0, reused: 3 })
    for (const round of [1, 2, 3, 4, 5]) {
      project.write("articles/harbour.md", `${harbour}\nRound ${round}.\n`)
      project.run(["build"])
    }
    expect(pictures(project)).toEqual(first)
  })

  test("are gone with the third build after their article too, and no sooner", () => {
    const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market })
    project.run(["build"])
    remove(project, "articles/harbour.md")
    project.run(["build"])
    expect(project.published().has("articles/harbour/head.html")).toBe(false)
    expect(existsSync(join(project.root, "public/articles/harbour"))).toBe(true)
    for (const round of [1, 2, 3]) {
      project.write("articles/market.md", `${market}\n${round}\n`)
      project.run(["build"])
    }
    expect(existsSync(join(project.root, "public/articles/harbour"))).toBe(false)
  })
})

describe("what lies about", () => {
  test("of a build that was killed is cleared away, and nothing of the project", () => {
    const project = plain()
    project.run(["build"])
    project.write(".fanfare/staging/dead/1", "half a file")
    project.write(".fanfare/idle.1.tmp", "half a record")
    const before = snapshot(join(project.root, "public"))
    project.write("articles/s1.md", story(1).replace("Words", "Other words"))
    expect(project.run(["build"]).status).toBe(0)
    expect(existsSync(join(project.root, ".fanfare/staging/dead"))).toBe(false)
    const touched = touchedSince(before, snapshot(join(project.root, "public")))
    expect(touched).not.toContain("articles/s2/head.html")
    expect(touched).toContain("rss.xml")
  })
})
