import { spawn } from "node:child_process"
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { describe, expect, test } from "vitest"
import { command, makeProject, type TestProject } from "./project.ts"

const config = (more = ""): string =>
  `site: { url: https://news.example.org/fanfare/, title: Example News }\npages: dist/**/*.html\ninject: true\nshare: { networks: [mastodon, email] }\n${more}`

const out = ["build", "--out", "dist/fanfare"]

const page = (name: string, title: string, language = "en"): string =>
  `<!DOCTYPE html><html lang=${language}><HEAD><meta charset=utf-8><title>${title}</title><meta property='og:type' content=article><link rel=canonical href=/${name}/></HEAD><body><article><h1>${title}</h1><time datetime=2026-03-01T09:30:00Z></time><p>Words about ${title}, enough of them.</article><div data-fanfare=share></div><div data-fanfare=comments></div></body></html>`

const index = `<!doctype html>\r\n<html lang="en">\r\n<head>\r\n<title>News</title>\r\n</head>\r\n<body><ul></ul>\r\n<div data-fanfare="latest-news"></div>\r\n</body>\r\n</html>\r\n`

const site = {
  "fanfare.config.yaml": config(),
  "dist/index.html": index,
  "dist/harbour/index.html": page("harbour", "The harbour opens again"),
  "dist/market/index.html": `\uFEFF${page("market", "سوق السمك يعود إلى الرصيف", "ar")}`
}

const pages = ["dist/index.html", "dist/harbour/index.html", "dist/market/index.html"]

const bytes = (project: TestProject): ReadonlyArray<string> =>
  pages.map((name) => readFileSync(join(project.root, name), "latin1"))

const stamps = (project: TestProject): ReadonlyArray<string> =>
  pages.map((name) => statSync(join(project.root, name))).map(({ mtimeMs, ino }) => `${mtimeMs} ${ino}`)

interface Report {
  readonly articles: { readonly total: number }
  readonly files: { readonly written: number; readonly unchanged: number }
  readonly sources: ReadonlyArray<{ readonly name: string }>
  readonly findings: ReadonlyArray<{
    readonly code: string
    readonly severity: string
    readonly file?: string
    readonly message: string
  }>
}

const build = (project: TestProject, ...args: ReadonlyArray<string>): Report =>
  JSON.parse(project.run([...out, "--json", ...args]).stdout) as Report

describe("the pages of a site generator", () => {
  test("become articles without a folder of articles, and are filled; again changes nothing; --check agrees", () => {
    const project = makeProject(site)
    const before = bytes(project)
    const dry = project.run([...out, "--dry-run"])
    expect(dry.stdout.split("\n").filter((line) => line.includes(".html") && line.startsWith("~"))).toEqual(
      pages.toSorted().map((name) => `~ ${name}`)
    )
    expect(project.run([...out, "--check"]).status).toBe(1)
    expect(bytes(project)).toEqual(before)
    expect(existsSync(join(project.root, "dist/fanfare"))).toBe(false)

    const first = build(project)
    expect(first.articles.total).toBe(2)
    expect(first.sources.map(({ name }) => name)).toEqual(["articles", "pages"])
    expect(first.findings.filter(({ severity }) => severity !== "info")).toEqual([])
    const [list = "", harbour = "", market = ""] = pages.map((name) => project.read(name))
    expect(list).toContain("The harbour opens again</bdi>")
    expect(list.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    expect(list).not.toContain("NewsArticle")
    expect(harbour).toMatch(
      /<link rel=canonical href=\/harbour\/><!-- fanfare:head -->\n[^]*\n<!-- \/fanfare:head --><\/HEAD><body><article>/
    )
    expect(harbour.match(/<title|rel="?canonical/g)).toHaveLength(2)
    expect(market.startsWith("\uFEFF<!DOCTYPE html><html lang=ar><HEAD>")).toBe(true)
    expect(market).toContain("شارك مع أصدقائك")
    const card = /og:image" content="https:\/\/news\.example\.org\/([^"]+)"/.exec(harbour)?.[1] ?? ""
    expect(existsSync(join(project.root, "dist", card))).toBe(true)

    const [filled, written] = [bytes(project), stamps(project)]
    const second = build(project)
    expect(second.files).toMatchObject({ written: 0, unchanged: first.files.written + first.files.unchanged })
    expect(second.findings).toEqual(first.findings)
    expect([bytes(project), stamps(project)]).toEqual([filled, written])
    expect(project.run([...out, "--check"]).status).toBe(0)

    for (const [name, text] of Object.entries(site)) project.write(name, text)
    build(project)
    expect(bytes(project)).toEqual(filled)
  })

  test("without `inject` they are read and left alone", () => {
    const project = makeProject({ ...site, "fanfare.config.yaml": config().replace("inject: true\n", "") })
    const before = bytes(project)
    expect(build(project).articles.total).toBe(2)
    expect(bytes(project)).toEqual(before)
  })

  test("the same in another order of builds: a page that is filled already reads as it did before", () => {
    const [cold, warm] = [makeProject(site), makeProject(site)]
    build(cold)
    build(warm)
    warm.write(
      "dist/harbour/index.html",
      warm.read("dist/harbour/index.html").replace("enough of them.</article>", "more of them.</article>")
    )
    cold.write(
      "dist/harbour/index.html",
      site["dist/harbour/index.html"].replace("enough of them.</article>", "more of them.</article>")
    )
    build(cold, "--force")
    build(warm)
    expect(bytes(warm)).toEqual(bytes(cold))
    expect(warm.read("dist/fanfare/fanfare.json")).toBe(cold.read("dist/fanfare/fanfare.json"))
    expect(warm.read("dist/fanfare/rss.xml")).toBe(cold.read("dist/fanfare/rss.xml"))
  })

  test("a page that asks to be left alone loses what it had; its own tags are named once", () => {
    const project = makeProject(site)
    const own = build(project).findings.filter(({ code }) => code === "FF6107")
    expect(own).toMatchObject([
      { severity: "info", message: expect.stringContaining("2 pages have already stand") as unknown }
    ])
    const filled = project.read("dist/harbour/index.html")
    project.write(
      "dist/harbour/index.html",
      filled.replace("<meta charset=utf-8>", '<meta charset=utf-8><meta name="fanfare" content="ignore">')
    )
    expect(build(project).articles.total).toBe(1)
    expect(project.read("dist/harbour/index.html")).toBe(
      site["dist/harbour/index.html"]
        .replace("<meta charset=utf-8>", '<meta charset=utf-8><meta name="fanfare" content="ignore">')
        .replace("</HEAD>", "<!-- fanfare:head --><!-- /fanfare:head --></HEAD>")
    )
  })

  test("an article of the articles' folder has its page filled", () => {
    const project = makeProject({
      ...site,
      "articles/about.md":
        "---\ntitle: About the quay\nurl: https://news.example.org/about/\ndate: 2026-03-04\nauthor: A\ndescription: D\nlang: en\n---\nWords.\n",
      "dist/about/index.html": "<!doctype html><head></head><p>Words."
    })
    expect(build(project).articles.total).toBe(3)
    expect(project.read("dist/about/index.html")).toContain("About the quay")
  })

  test("the output directory may be the site's own: the site's front page stays, and no page of fanfare's is read", () => {
    const project = makeProject({ ...site, "fanfare.config.yaml": config().replace("/fanfare/,", "/,") })
    const run = (): Report => JSON.parse(project.run(["build", "--out", "dist", "--json"]).stdout) as Report
    const first = run()
    expect(first.findings.filter(({ code }) => code === "FF6108")).toMatchObject([
      { severity: "info", file: "dist/index.html" }
    ])
    expect(first.findings.filter(({ severity }) => severity !== "info")).toEqual([])
    expect(project.read("dist/index.html")).toContain("<title>News</title>")
    expect(project.read("dist/rss.xml")).toContain("https://news.example.org/harbour/")
    const second = run()
    expect(second.articles.total).toBe(2)
    expect(second.files.written).toBe(0)
    expect(second.findings).toEqual(first.findings)
  })

  test("awkward pages: the rights of a file, links, two megabytes, UTF-16", () => {
    const paragraphs = `<p>${"Ships, quays and nets. ".repeat(20)}</p>`.repeat(4000)
    const large = page("large", "A page of two megabytes").replace("</article>", `${paragraphs}</article>`)
    const wide = Buffer.from(
      `\uFEFF${page("wide", "Wide words of the town").replace("<meta charset=utf-8>", "")}`,
      "utf16le"
    )
    const project = makeProject({
      "fanfare.config.yaml": config(),
      "dist/large/index.html": large,
      "real/a.html": page("a", "Words of the link")
    })
    const outside = makeProject({ "a.html": page("a", "Outside") })
    const at = (name: string): string => join(project.root, name)
    chmodSync(at("dist/large/index.html"), 0o640)
    writeFileSync(at("dist/wide.html"), wide)
    symlinkSync("../real/a.html", at("dist/a.html"))
    symlinkSync(join(outside.root, "a.html"), at("dist/out.html"))

    const report = build(project)
    expect(report.articles.total).toBe(3)
    expect(
      report.findings.filter(({ code, severity }) => code.startsWith("FF61") && severity !== "info")
    ).toMatchObject([
      { code: "FF6106", file: "dist/out.html" },
      { code: "FF6101", file: "dist/wide.html" }
    ])
    expect(statSync(at("dist/large/index.html")).mode & 0o777).toBe(0o640)
    expect(readdirSync(at("dist/large"))).toEqual(["index.html"])
    const filled = project.read("dist/large/index.html")
    const middle = (text: string): string => text.slice(text.indexOf("</HEAD>"), text.indexOf("<div data-fanfare"))
    expect(filled).toContain("NewsArticle")
    expect(middle(filled)).toBe(middle(large))
    expect(readFileSync(at("dist/wide.html")).equals(wide)).toBe(true)
    expect(project.read("real/a.html")).toContain("NewsArticle")
    expect(outside.read("a.html")).toBe(page("a", "Outside"))
    const checked = JSON.parse(project.run(["check", "--out", "dist/fanfare", "--json"]).stdout) as Report
    expect(checked.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["FF6101", "FF6106", "FF6107"]))
  })

  test("a killed build leaves every page whole, and the next one finishes", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`dist/a${index}/index.html`, page(`a${index}`, `Story number ${index}`)])
    )
    const project = makeProject({ ...site, ...many })
    const whole = makeProject({ ...site, ...many })
    build(whole)
    const isWhole = (name: string): boolean =>
      [(many as Record<string, string>)[name], whole.read(name)].includes(project.read(name))
    for (const pause of [0, 60]) {
      const child = spawn(process.execPath, [command, ...out, "--quiet", "--allow-url"], {
        cwd: project.root,
        stdio: "ignore",
        env: { ...process.env, SOURCE_DATE_EPOCH: "1780000000" }
      })
      const ended = new Promise((done) => child.once("exit", done))
      while (!existsSync(join(project.root, ".fanfare/staging")) && child.exitCode === null) await setTimeout(2)
      await setTimeout(pause)
      child.kill("SIGKILL")
      await ended
      expect(Object.keys(many).filter((name) => !isWhole(name))).toEqual([])
    }
    build(project)
    expect(Object.keys(many).map((name) => project.read(name))).toEqual(
      Object.keys(many).map((name) => whole.read(name))
    )
  })

  test.each([
    ["a pattern that leads out", "pages: ../dist/**/*.html", "inside the project"],
    ["an absolute pattern", "pages: [/srv/**/*.html]", "inside the project"],
    ["no pattern", "pages: 3", "dist/**/*.html"],
    ["`inject` without pages", "inject: true", "pages"],
    ["a misspelt key", "pages: { file: dist/**/*.html }", "files"]
  ])("%s is an error of the config", (_, line, words) => {
    const { status, stderr } = makeProject({
      "fanfare.config.yaml": `site: { url: https://news.example.org/, title: Example News }\n${line}\n`
    }).run(["build"])
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })

  test("the long form says where the pages are served", () => {
    const project = makeProject({
      "fanfare.config.yaml":
        "site: { url: https://news.example.org/, title: Example News }\npages: { files: [dist/**/*.html], url: https://blog.example.org }\n",
      "dist/harbour/index.html": page("harbour", "The harbour opens again").replace(/<link[^>]*>/, "")
    })
    project.run(["build"])
    expect(project.published().get("rss.xml")).toContain("https://blog.example.org/harbour/")
  })
})
