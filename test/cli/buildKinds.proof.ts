/** What a build makes of articles that are held back or lose a field, of broken templates, of runs that write nothing, and of shards. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { Result, Schema } from "effect"
import { describe, expect, test } from "vitest"
import { Report } from "../../src/report/Report.ts"
import { harbour, makeProject, market, type Run } from "./project.ts"

const report = (run: Run): Report => Result.getOrThrow(Schema.decodeResult(Schema.fromJsonString(Report))(run.stdout))

const articles = { "articles/harbour.md": harbour, "articles/market.md": market }

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
    expect(shown.stderr).toContain("Pinterest: pins/rss.xml, 1 item; 8 of 8 requirements met\n")
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
