import { existsSync, readFileSync } from "node:fs"
import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import type { Report } from "../../src/report/Report.ts"
import { type Manifest, readManifest } from "./manifest.ts"
import { makeProject, type TestProject } from "./project.ts"

const seed = "../shared/seed/article.txt"
const page = existsSync(seed) ? readFileSync(seed, "utf8") : ""
const blocks = page.split(/\n\s*\n/).map((block) => block.trim())

const manifestOf = (project: TestProject): Manifest => readManifest(project.read("public/fanfare.json"))

const arabicSite = "site: { url: https://news.example.org/, title: أخبار المثال, language: ar }\n"

describe.skipIf(page === "")("the real page, built as it is (absent: skipped)", () => {
  const project = makeProject({ "fanfare.config.yaml": arabicSite, "articles/article.txt": page })
  const report = JSON.parse(project.run(["build", "--json"]).stdout) as Report
  const [article] = manifestOf(project).articles
  // A skipped block runs as far as its tests.
  const html = page === "" ? "" : project.read("public/articles/article/index.html")

  test("is an English article in an Arabic, right-to-left page", () => {
    expect(article).toMatchObject({ language: "en", direction: "ltr", furniture: { language: "ar", direction: "rtl" } })
    expect(html).toMatch(/<html lang="en" dir="ltr"/)
    expect(html).toMatch(/<span lang="ar" dir="rtl">أخبار المثال</)
    expect(html).toMatch(/<article[^>]* lang="en" dir="ltr"/)
  })

  test("has nine paragraphs in order, and neither caption nor furniture among them", () => {
    const body = blocks.slice(0, 11).filter((block) => !block.endsWith("/REUTERS)"))
    const from = (text: string): number =>
      html.indexOf(text.slice(0, 40).replaceAll("’", "’"), html.indexOf("<article"))
    const places = body.map((block) => from(block))
    expect(places).toHaveLength(9)
    expect(places.every((place) => place > 0)).toBe(true)
    expect(html).not.toContain("REUTERS")
    expect(html).not.toContain("gplus")
  })

  test("has two captions with photographer and agency", () => {
    expect(article?.captions.map(({ credit, after }) => [credit?.photographer, credit?.agency, after])).toEqual([
      ["Carlos Garcia Rawlins", "Reuters", 3],
      ["Carlos Garcia Rawlins", "Reuters", 6]
    ])
  })

  test("understands what stood around it", () => {
    expect(article?.furniture).toMatchObject({
      networks: ["google-plus", "pinterest"],
      latestNews: [],
      latestComments: [],
      commentForm: true
    })
  })

  test("draws no link to Google+, and says why", () => {
    const bar = project.read("public/articles/article/share.html")
    expect(bar).toContain("pinterest.com/pin/create/button")
    expect(bar).not.toContain("plus.google.com")
    const { networks } = JSON.parse(project.read("public/articles/article/share.json")) as {
      networks: ReadonlyArray<Record<string, unknown>>
    }
    expect(networks[0]).toMatchObject({
      id: "google-plus",
      status: "retired",
      retiredOn: "2019-04-02",
      href: null,
      reason: "retired"
    })
    expect(report.findings.filter(({ code }) => code === "FF5001")).toHaveLength(1)
  })

  test("invents no date, author, address or picture", () => {
    expect(article).toMatchObject({
      published: null,
      updated: null,
      derived: { url: { from: expect.stringContaining("fanfare") } }
    })
    expect(JSON.parse(project.read("public/feed.json"))).toMatchObject({ items: [] })
    expect(html).not.toMatch(/2019|Rawlins/)
    expect(html).not.toContain('"author"')
  })

  test("names each thing that it had to guess, with the line to add", () => {
    const fixes = report.findings.filter(({ file }) => file === "articles/article.txt").map(({ fix }) => fix)
    for (const field of ["title", "date", "url"]) {
      expect(
        fixes.some((fix) => fix.includes(`\`${field}:`) && fix.includes("articles/article.meta.yaml")),
        field
      ).toBe(true)
    }
  })

  test("is complete once a sidecar gives title, date and address: no such finding remains", async () => {
    project.write(
      "articles/article.meta.yaml",
      "title: A meeting in Lima\ndate: 2019-05-03T10:00:00-05:00\nurl: https://news.example.org/lima/\n"
    )
    const run = project.run(["build", "--json"])
    const complete = JSON.parse(run.stdout) as Report
    expect(
      complete.findings.filter(({ file, code }) => file?.startsWith("articles/article") === true && code !== "FF5001")
    ).toEqual([])
    const feed = await new Parser().parseString(project.read("public/rss.xml"))
    expect(feed.items).toMatchObject([
      { title: "A meeting in Lima", link: "https://news.example.org/lima/", isoDate: "2019-05-03T15:00:00.000Z" }
    ])
    expect(feed.items[0]?.["content:encoded"]?.match(/<p>/g)).toHaveLength(9)
    expect(complete.subscribers.new).toMatchObject([{ title: "A meeting in Lima" }])
    expect(manifestOf(project).articles[0]?.id).toBe(article?.id)
  })
})
