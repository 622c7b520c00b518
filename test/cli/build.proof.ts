import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Result, Schema } from "effect"
import { describe, expect, test } from "vitest"
import { Report } from "../../src/report/Report.ts"
import { readManifest } from "./manifest.ts"
import { harbour, makeProject, market, type Run } from "./project.ts"

const report = (run: Run): Report => Result.getOrThrow(Schema.decodeResult(Schema.fromJsonString(Report))(run.stdout))

const articles = { "articles/harbour.md": harbour, "articles/market.md": market }

describe("fanfare build", () => {
  const project = makeProject(articles, { cold: true })
  const first = project.run(["build", "--json"])
  const manifest = readManifest(project.read("public/fanfare.json"))

  test("writes the directory of the contract", () => {
    expect(first).toMatchObject({ status: 0 })
    const paths = [...project.published().keys()].map((path) => path.replace(/\.[0-9a-f]{10}\./, ".HASH."))
    expect(paths).toEqual(
      [
        "_headers",
        ...["harbour", "market"].flatMap((slug) =>
          [
            "comments.html",
            "head.html",
            "oembed.json",
            "og.HASH.png",
            "pin.HASH.png",
            "share.html",
            "share.json",
            "square.HASH.png"
          ].map((name) => `articles/${slug}/${name}`)
        ),
        "atom.xml",
        "comments/atom.xml",
        "comments/index.html",
        "comments/rss.xml",
        "fanfare.json",
        "feed.json",
        "index.html",
        "news-sitemap.xml",
        "opml.xml",
        "rss.xml",
        "widgets/fanfare.css",
        "widgets/latest-comments.html",
        "widgets/latest-comments.json",
        "widgets/latest-news.html",
        "widgets/latest-news.json",
        "widgets/pages.css"
      ].toSorted()
    )
  })

  test("reports what it did, by the schema, and nothing else on standard output", () => {
    expect(report(first)).toMatchObject({
      version: 1,
      ok: true,
      articles: { total: 2, added: 2, changed: 0, removed: 0 },
      cards: { rendered: 6, reused: 0 },
      subscribers: {
        new: [{ title: "سوق السمك يعود إلى الرصيف" }, { title: "The harbour opens again" }],
        updated: [],
        vanished: []
      },
      sources: [{ name: "articles", state: "ok" }]
    })
  })

  test("lists every file with its size and digest in the manifest", () => {
    const published = project.published()
    expect(manifest.files.map(({ path }) => path)).toEqual(
      [...published.keys()].filter((path) => path !== "fanfare.json").toSorted()
    )
    for (const { path, bytes } of manifest.files) expect(published.get(path)?.length).toBe(bytes)
  })

  test("names only files that are there, in the manifest and in every page, feed and payload", () => {
    const published = project.published()
    for (const article of manifest.articles)
      for (const path of Object.values(article.files)) expect(published.has(path)).toBe(true)
    const addresses = [...published.values()].flatMap(
      (text) => text.match(/https:\/\/news\.example\.org\/articles\/[^"'<>\s&\\)%]+/g) ?? []
    )
    expect(addresses.length).toBeGreaterThan(20)
    for (const address of addresses) {
      const path = new URL(address).pathname.slice(1)
      expect(
        [...published.keys()].some((file) => file === path || file === `${path}index.html`),
        address
      ).toBe(true)
    }
  })

  test("changes no byte and touches no file the second time", () => {
    const again = makeProject(articles)
    again.run(["build"])
    const before = again.published()
    const times = (): ReadonlyArray<bigint> =>
      [...before.keys()].map((path) => statSync(join(again.root, "public", path), { bigint: true }).mtimeNs)
    const stamps = times()
    const second = report(again.run(["build", "--json"]))
    expect(second).toMatchObject({
      cards: { rendered: 0, reused: 6 },
      files: { written: 0, deleted: 0 },
      subscribers: { new: [], updated: [], vanished: [] }
    })
    expect(again.published()).toEqual(before)
    expect(times()).toEqual(stamps)
  })

  test("gives the same bytes in another time zone, locale, folder and order of work, cold or warm", () => {
    const elsewhere = makeProject({ "articles/market.md": market, "articles/harbour.md": harbour })
    elsewhere.run(["build", "--jobs", "1"], { TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" })
    expect(elsewhere.published()).toEqual(project.published())
    elsewhere.run(["build", "--force"], { TZ: "America/St_Johns" })
    expect(elsewhere.published()).toEqual(project.published())
  })

  test("gives the same bytes from the store as from the engine, and mends a damaged entry", () => {
    const warm = makeProject(articles)
    warm.run(["build"])
    const keys = store(warm.root).keys.filter((file) => readFileSync(file, "latin1").includes("\n\u0089PNG"))
    expect(keys).toHaveLength(6)
    writeFileSync(keys[0] ?? "", "damaged")
    const second = report(warm.run(["build", "--json", "--out", "other"]))
    expect(second.cards).toEqual({ rendered: 1, reused: 5 })
    expect(second.findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: "FF6004", severity: "info" })])
    )
    warm.run(["build"])
    expect(warm.published()).toEqual(project.published())
  })

  test("counts what is added, changed and removed, and says what subscribers will see", () => {
    const changing = makeProject(articles)
    changing.run(["build"])
    changing.write("articles/harbour.md", harbour.replace("noon", "one o'clock"))
    changing.write(
      "articles/bridge.md",
      harbour
        .replace("The harbour opens again", "The bridge is closed")
        .replaceAll("harbour", "bridge")
        .replace("oranges", "planks")
    )
    const second = report(changing.run(["build", "--json"]))
    expect(second.articles).toEqual({ total: 3, added: 1, changed: 1, removed: 0 })
    expect(second.subscribers).toMatchObject({
      new: [{ title: "The bridge is closed" }],
      updated: [{ title: "The harbour opens again" }],
      vanished: []
    })
  })
})

const store = (root: string): { readonly keys: ReadonlyArray<string> } => {
  const { globSync } = process.getBuiltinModule("node:fs")
  return { keys: globSync(join(root, ".fanfare/blobs/*/*")).toSorted() }
}

describe("exit codes and streams", () => {
  test.each<[string, ReadonlyArray<string>, number, RegExp]>([
    ["an unknown flag names the nearest", ["build", "--jbos", "2"], 2, /--jobs/],
    ["an unknown command names the nearest", ["bild"], 2, /build/],
    ["a wrong number of jobs", ["build", "--jobs", "0"], 2, /jobs/],
    ["a wrong shard", ["build", "--shard", "5/4"], 2, /2\/4/],
    ["a config that is not there", ["build", "--config", "missing.yaml"], 2, /missing\.yaml/]
  ])("%s", (_, args, status, message) => {
    const run = makeProject(articles).run(args)
    expect(run.status).toBe(status)
    expect(run.stderr).toMatch(message)
    expect(run.stderr).not.toMatch(/^\s+at /m)
    expect(run.stdout).toBe("")
  })

  test("a wrong config exits 2 and names file, line and the nearest key", () => {
    const run = makeProject({
      "fanfare.config.yaml": "site:\n  url: https://a.example.org/\n  title: A\n  langauge: en\n"
    }).run(["build"])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain("language")
    const json = makeProject({ "fanfare.config.yaml": "sight: 1\n" }).run(["build", "--json"])
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      ok: false,
      error: { name: "ConfigError" },
      findings: [{ code: "FF2001", line: 1 }, { code: "FF2001" }]
    })
  })

  test("a wrong feed file exits 2 and names it", () => {
    const run = makeProject({ ...articles, "feeds/harbour.yaml": "title: Harbour\ntag: [harbour]\n" }).run([
      "build",
      "--json"
    ])
    expect(run.status).toBe(2)
    expect(JSON.parse(run.stdout)).toMatchObject({
      findings: [{ code: "FF2001", file: "feeds/harbour.yaml", line: 2, fix: expect.stringContaining("tags") }]
    })
  })

  test("an output directory that cannot be written exits 4, and leaves what is there", () => {
    const project = makeProject({ ...articles, public: "a file" })
    expect(project.run(["build"])).toMatchObject({ status: 4 })
    expect(project.read("public")).toBe("a file")
  })

  test("a folder of articles that is not there exits 3", () => {
    const run = makeProject({
      "fanfare.config.yaml": `${makeProject({}).read("fanfare.config.yaml")}articles: posts\n`
    }).run(["build"])
    expect(run.status).toBe(3)
    expect(run.stderr).toContain("posts")
  })

  test("standard output stays empty, and colour follows the environment", () => {
    const project = makeProject(articles)
    const plain = project.run(["build"])
    expect(plain.stdout).toBe("")
    expect(plain.stderr).not.toContain("\u001b")
    expect(plain.stderr).toContain("public/index.html")
    expect(project.run(["build"], { FORCE_COLOR: "1" }).stderr).toContain("\u001b[")
    expect(project.run(["build"], { FORCE_COLOR: "1", NO_COLOR: "1" }).stderr).not.toContain("\u001b")
    expect(project.run(["build", "--quiet"])).toMatchObject({ stdout: "", stderr: "" })
  })

  test("the ledger's unreadable lines are named, and its ids are kept", () => {
    const project = makeProject(articles)
    project.run(["build"])
    project.write("fanfare.ledger.jsonl", `<<<<<<< HEAD\n${project.read("fanfare.ledger.jsonl")}`)
    const run = report(project.run(["build", "--json"]))
    expect(run.findings).toMatchObject([{ code: "FF6008", line: 1 }])
    expect(run.subscribers.new).toEqual([])
  })
})

describe("an output directory that is read, or holds what is read", () => {
  test.each(["..", "../..", ".", "articles", "articles/below"])("%s is refused, and nothing is written", (out) => {
    const project = makeProject(articles)
    const before = readdirSync(project.root)
    expect(project.run(["build", "--out", out]).status).toBe(2)
    expect(readdirSync(project.root)).toEqual(before)
  })
})
