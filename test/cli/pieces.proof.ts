/** Bar, widgets and replies as the config and the front matter ask for them, built as a user builds them. */
import { describe, expect, test } from "vitest"
import { hrefs, named, textOf } from "../outputs/dom.ts"
import { harbour, makeProject, type TestProject } from "./project.ts"

const site = "site: { url: https://news.example.org/, title: Example News, timeZone: Asia/Riyadh }\n"
const article = { "articles/harbour.md": harbour }
const withConfig = (config: string, files: Readonly<Record<string, string>> = {}): TestProject =>
  makeProject({ ...article, "fanfare.config.yaml": site + config, ...files })

const report = (project: TestProject, ...flags: ReadonlyArray<string>) => {
  const { status, stdout } = project.run(["build", "--json", ...flags])
  const { findings, sources } = JSON.parse(stdout) as {
    findings: ReadonlyArray<{ code: string; message: string; file?: string; line?: number }>
    sources: ReadonlyArray<unknown>
  }
  return { status, sources, findings: findings.filter(({ code }) => code !== "FF1205") }
}

const news = (project: TestProject): ReadonlyArray<string> =>
  named(project.read("public/widgets/latest-news.html"), "li").map(textOf)

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://o.example/</link><description>D</description>${items}</channel></rss>`

const old =
  "<item><title>Fish &amp;amp; chips</title><link>https://o.example/1</link><pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate></item>"
const fresh =
  "<item><title>&lt;b&gt;New&lt;/b&gt;</title><link>https://o.example/2</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>"

describe("the latest news of another feed", () => {
  const config = "widgets: { latestNews: { feed: other.xml, limit: 2 } }\n"

  test("newest first, as text, without items that lead nowhere safe", () => {
    const bad =
      "<item><title>Bad</title><link>javascript:alert(1)</link></item><item><link>https://o.example/3</link></item>"
    const project = withConfig(config, { "other.xml": rss(old + bad + fresh) })
    const { status, sources, findings } = report(project)
    expect([status, findings]).toEqual([0, []])
    expect(sources).toContainEqual({ name: "other.xml", state: "ok" })
    expect(news(project)).toEqual(["New 2 March 2026", "Fish & chips 1 March 2026"])
    expect(hrefs(project.read("public/widgets/latest-news.html"))).toEqual([
      "https://o.example/2",
      "https://o.example/1"
    ])
  })

  test("may be a JSON Feed, and may be empty", () => {
    const project = withConfig(config, {
      "other.xml": JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "T", items: [] })
    })
    expect(report(project).status).toBe(0)
    expect(JSON.parse(project.read("public/widgets/latest-news.json"))).toMatchObject({ empty: true, items: [] })
  })

  test("FF5020: a file that breaks leaves what was published, with exit code 3, until it is whole again", () => {
    const project = withConfig(config, { "other.xml": rss(old) })
    expect(report(project).status).toBe(0)
    const before = project.read("public/widgets/latest-news.html")
    project.write("other.xml", rss(old).slice(0, 200))
    const broken = report(project)
    expect(broken.status).toBe(3)
    expect(broken.sources).toContainEqual({ name: "other.xml", state: "stale" })
    expect(broken.findings).toMatchObject([{ code: "FF5020", file: "other.xml" }])
    expect(project.read("public/widgets/latest-news.html")).toBe(before)
    project.write("other.xml", rss(fresh))
    expect(report(project).status).toBe(0)
    expect(news(project)).toEqual(["New 2 March 2026"])
  })

  test("FF5020: without a file and without an earlier build the widget says that there is none", () => {
    const project = withConfig(config)
    const { status, findings, sources } = report(project)
    expect([status, findings.map(({ code }) => code)]).toEqual([3, ["FF5020"]])
    expect(sources).toContainEqual({ name: "other.xml", state: "failed" })
    expect(named(project.read("public/widgets/latest-news.html"), "p").map(textOf)).toEqual(["There is no news"])
  })
})

describe("own words and replies", () => {
  test("stand in every piece, for the language that they are written for", () => {
    const project = withConfig(
      "labels: { copyLink: Take the link, en: { share: Tell a neighbour, noComments: Silence } }\nshare: { script: true }\n"
    )
    expect(report(project).status).toBe(0)
    const bar = project.read("public/articles/harbour/share.html")
    expect(named(bar, "nav")[0]?.properties["ariaLabel"]).toBe("Tell a neighbour")
    expect(named(bar, "button").map(textOf)).toContain("Take the link")
    expect(project.read("public/articles/harbour/comments.html")).toContain("Silence")
    expect(project.published().has("widgets/fanfare.js")).toBe(true)
  })

  test("an article's posts and its closed comments are read from its front matter", () => {
    const project = withConfig("comments: { reply: { form: false } }\n", {
      "articles/harbour.md": harbour.replace(
        "lang: en",
        "lang: en\ncomments: { mastodon: https://social.example/@n/1, blusky: https://bsky.app/profile/n/post/1 }"
      ),
      "articles/quiet.md": harbour
        .replace("url: /harbour/", "url: /quiet/\ncomments: false")
        .replace("opens again", "is quiet")
    })
    const { findings } = report(project)
    expect(findings).toMatchObject([{ code: "FF1104", file: "articles/harbour.md", line: 8 }])
    expect(hrefs(project.read("public/articles/harbour/comments.html"))).toEqual(["https://social.example/@n/1"])
    expect(named(project.read("public/articles/quiet/comments.html"), "p").map(textOf)).toEqual([
      "There are no comments",
      "Comments are closed"
    ])
  })
})
