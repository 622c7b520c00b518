import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
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
        "widgets/latest-news.json"
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
    const keys = store(warm.root).keys.filter((file) => readFileSync(file, "latin1").slice(64, 68) === "\u0089PNG")
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

describe("an article", () => {
  test("that is a draft or not yet due is held back, and said", () => {
    const project = makeProject({
      ...articles,
      "articles/draft.md":
        "---\ntitle: A draft of something\ndate: 2026-01-01\nurl: /d/\nlang: en\ndescription: Not ready.\ndraft: true\n---\nNot ready yet.\n",
      "articles/later.md":
        "---\ntitle: Something later on\ndate: 2099-01-01\nurl: /l/\nlang: en\ndescription: Later.\n---\nLater on.\n"
    })
    const run = report(project.run(["build", "--json"]))
    expect(run.articles.total).toBe(2)
    expect(run.findings.map(({ code, file }) => [code, file])).toEqual([
      ["FF6003", "articles/draft.md"],
      ["FF6002", "articles/later.md"]
    ])
    expect([...project.published().values()].join("\n")).not.toMatch(/A draft of something|Something later on/)
    const due = report(project.run(["build", "--json"], { SOURCE_DATE_EPOCH: "4080000000" }))
    expect(due.subscribers.new).toMatchObject([{ title: "Something later on" }])
  })

  test("without a date gets its cards, shares and page, and stays out of the feeds until the config dates it", () => {
    const undated =
      "---\ntitle: A note without a day\nlang: en\ndescription: A note.\n---\nNobody wrote down when this happened.\n"
    const project = makeProject({ ...articles, "articles/note.md": undated })
    project.run(["build"])
    const paths = [...project.published().keys()].filter((path) => path.startsWith("articles/note/"))
    expect(paths.map((path) => path.replace(/^.*\/|\.[0-9a-f]{10}/g, ""))).toEqual([
      "comments.html",
      "head.html",
      "index.html",
      "oembed.json",
      "og.png",
      "pin.png",
      "share.html",
      "share.json",
      "square.png"
    ])
    for (const feed of ["rss.xml", "atom.xml", "feed.json"])
      expect(project.read(`public/${feed}`)).not.toContain("A note without a day")
    project.write("fanfare.config.yaml", `${project.read("fanfare.config.yaml")}undated: first-seen\n`)
    const dated = report(project.run(["build", "--json"], { SOURCE_DATE_EPOCH: "1790000000" }))
    expect(dated.subscribers.new).toMatchObject([{ title: "A note without a day" }])
    expect(project.read("public/feed.json")).toContain('"date_published": "2026-05-28T20:26:40Z"')
    expect(dated.findings.filter(({ file }) => file === "articles/note.md").map(({ code }) => code)).not.toContain(
      "FF1204"
    )
  })

  test("whose date cannot be read is named with its line and held back, and the others go on", () => {
    const project = makeProject({
      ...articles,
      "articles/wrong.md": harbour
        .replace("2026-03-01T09:30:00+03:00", "the day before yesterday")
        .replace("/harbour/", "/wrong/")
    })
    const run = report(project.run(["build", "--json"]))
    expect(run.articles.total).toBe(2)
    expect(run.findings.find(({ code, file }) => file === "articles/wrong.md" && code === "FF1104")).toMatchObject({
      line: 3,
      fix: expect.any(String)
    })
    expect(project.run(["build", "--strict", "--allow-url"]).status).toBe(1)
  })

  test("keeps its id when its title, file and address change", () => {
    const project = makeProject(articles)
    project.run(["build"])
    const id = /"id":"(urn:uuid:[^"]+)"/.exec(project.read("public/fanfare.json"))?.[1]
    project.write("fanfare.config.yaml", "site: { url: http://moved.example.org/news/, title: Moved }\n")
    const run = report(project.run(["build", "--json"]))
    expect(run.subscribers.new).toEqual([])
    expect(project.read("public/rss.xml")).toContain(`<guid isPermaLink="false">${id}</guid>`)
  })
})

const template = (condition: string): string =>
  `export const template = { draw: ({ width, height, text }) => { if (${condition}) throw new Error("no ink"); return { type: "div", props: { style: { display: "flex", width, height, backgroundColor: "#203040" } } } } }\n`

describe("a template of the project", () => {
  test("that fails for one article is told with it, and its cards are drawn with fanfare's own", () => {
    const project = makeProject({ ...articles, "templates/pin.mjs": template("text.title.includes('harbour')") })
    const run = project.run(["build", "--json"])
    expect(run.status).toBe(1)
    const { articles: built, findings } = report(run)
    expect(built.total).toBe(2)
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "FF4016", file: "articles/harbour.md", message: expect.stringContaining("no ink") }
    ])
    const pins = [...project.published().keys()].filter((path) => /\/pin\.\w+\.png$/.test(path))
    expect(pins).toHaveLength(2)
    expect(project.run(["build", "--strict", "--allow-url"]).status).toBe(1)
  })

  test("that satori cannot draw for one article leaves that one out, everywhere, and the others go on", () => {
    const wrong = `{ type: "img", props: { src: "file:///logo.png", width: 9, height: 9 } }`
    const whole = `{ type: "div", props: { style: { display: "flex", width, height, backgroundColor: "#203040" } } }`
    const project = makeProject({
      ...articles,
      "templates/pin.mjs": `export const template = { draw: ({ width, height, text }) => text.title.includes("harbour") ? ${wrong} : ${whole} }\n`
    })
    const run = project.run(["build", "--json"])
    expect(run.status).toBe(1)
    const { articles: built, findings } = report(run)
    expect(built.total).toBe(1)
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "FF6007", file: "articles/harbour.md" }
    ])
    const published = project.published()
    expect([...published.keys()].some((path) => path.startsWith("articles/harbour/"))).toBe(false)
    expect([...published.values()].join("\n")).not.toContain("The harbour opens again")
    expect(project.run(["build", "--strict", "--allow-url"]).status).toBe(1)
  })

  test("that always fails is told with its line, and fanfare's own stands in", () => {
    const project = makeProject({ ...articles, "templates/headline.mjs": `\n${template("true")}` })
    const run = report(project.run(["build", "--json"]))
    expect(run.findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "FF4005", file: "templates/headline.mjs", line: 2, message: expect.stringContaining("no ink") }
    ])
    const whole = makeProject(articles)
    whole.run(["build"])
    expect([...project.published().keys()]).toEqual([...whole.published().keys()])
    expect(project.run(["build", "--strict", "--allow-url"]).status).toBe(1)
  })
})

describe("a run that writes nothing", () => {
  test("lists what would change, and exits 1 under --check only", () => {
    const project = makeProject(articles, { cold: true })
    const dry = project.run(["build", "--dry-run"])
    expect(dry.status).toBe(0)
    expect(dry.stdout).toContain("+ rss.xml\n")
    const check = project.run(["build", "--check"])
    expect(check.status).toBe(1)
    for (const path of ["public", ".fanfare", "fanfare.ledger.jsonl"])
      expect(existsSync(join(project.root, path)), path).toBe(false)
    project.run(["build"])
    expect(project.run(["build", "--check"])).toMatchObject({ status: 0, stdout: "" })
    project.write("articles/harbour.md", harbour.replace("oranges", "lemons"))
    const changed = project.run(["build", "--check"])
    expect(changed.status).toBe(1)
    expect(changed.stdout).toContain("~ rss.xml\n")
  })

  test("fanfare check gives the findings, and exits 1 for an error or, under --strict, a warning", () => {
    const project = makeProject(articles)
    expect(project.run(["check"])).toMatchObject({ status: 0, stdout: "" })
    project.write("articles/empty.txt", "")
    const found = project.run(["check", "--strict", "--allow-url", "--json"])
    expect(found.status).toBe(1)
    expect(JSON.parse(found.stdout)).toMatchObject({
      version: 1,
      ok: false,
      findings: expect.arrayContaining([expect.objectContaining({ file: "articles/empty.txt" })])
    })
    expect(existsSync(join(project.root, "public"))).toBe(false)
  })

  test("fanfare check holds each feed against its consumer, as a table for people and as data for programs", () => {
    const project = makeProject({
      ...articles,
      "feeds/pins.yaml": "title: Pins\nprofile: pinterest\nlanguages: en\n"
    })
    const found = project.run(["check", "--json"])
    expect(JSON.parse(found.stdout)).toMatchObject({
      ok: true,
      consumers: [
        { feed: "latest", profile: "full", path: "rss.xml", items: 2, ok: true },
        { feed: "pins", profile: "pinterest", consumer: "Pinterest", path: "pins/rss.xml", items: 1, ok: true }
      ]
    })
    const shown = project.run(["check"])
    expect(shown.stdout).toBe("")
    expect(shown.stderr).toContain("Pinterest: pins/rss.xml, 1 item; 7 of 7 requirements met\n")
    expect(project.run(["check", "--quiet"])).toMatchObject({ stdout: "", stderr: "" })

    project.write("articles/harbour.md", harbour.replace("url: /harbour/", "url: https://elsewhere.example/harbour/"))
    const strict = project.run(["check", "--strict", "--json", "--allow-url"])
    expect(strict.status).toBe(1)
    expect(JSON.parse(strict.stdout)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ code: "FF3101", file: "articles/harbour.md" })])
    })
  })

  test("a feed for a partner in a format that the partner does not read is a mistake of the config", () => {
    const project = makeProject({
      ...articles,
      "feeds/pins.yaml": "title: Pins\nprofile: pinterest\nformats: [json]\n"
    })
    const refused = project.run(["build"])
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain("Pinterest is RSS 2.0 alone")
    expect(project.published).toThrow()
  })
})

describe("the shards of a build", () => {
  test("fill the cache apart, and the build after them only publishes", () => {
    const project = makeProject(articles)
    const parts = [1, 2, 3].map(
      (part) => report(project.run(["build", "--json", "--shard", `${part}/3`])).cards.rendered
    )
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(6)
    expect(existsSync(join(project.root, "public/rss.xml"))).toBe(false)
    expect(report(project.run(["build", "--json"])).cards).toEqual({ rendered: 0, reused: 6 })
    const whole = makeProject(articles)
    whole.run(["build"])
    expect(project.published()).toEqual(whole.published())
  })
})

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
