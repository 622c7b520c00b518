/** Comments from many places through a whole build: on the page, in feeds and lists, edited, hidden and deleted. */
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { all, child, children, readXml } from "../feeds/readXml.ts"
import { elements, hrefs, named, textOf } from "../outputs/dom.ts"
import { harbour, makeProject, market } from "./project.ts"

const sample = (name: string): string => readFileSync(`test/fixtures/comments/${name}`, "utf8")

const config = `site: { url: https://news.example.org/, title: Example News, timeZone: Asia/Riyadh }
comments:
  files: exports
  hide: ["@nadia@coast.example"]
  hideFile: hidden.txt
`

const project = makeProject({
  "fanfare.config.yaml": config,
  "articles/harbour.md": harbour,
  "articles/market.md": market,
  "articles/harbour.comments.yaml": "- { id: c1, author: Mina, date: 2026-03-05T10:00:00+03:00, text: Well done }\n",
  "articles/harbour.comments.mastodon.json": sample("mastodon.json"),
  "exports/wxr.xml": sample("wxr.xml"),
  "exports/comments.xml": sample("wordpress-rss.xml"),
  "exports/disqus.xml": sample("disqus.xml"),
  "exports/mentions.jf2": sample("mentions.jf2"),
  "exports/harbour.bluesky.json": sample("bluesky.json"),
  "hidden.txt": "# The desk, 2026-03-05\nmara.example.org\n"
})

describe("a build with comments of seven sources", () => {
  const run = project.run(["build", "--json"])
  const findings = (JSON.parse(run.stdout) as { findings: Array<{ code: string; file?: string }> }).findings
  const section = project.read("public/articles/harbour/comments.html")

  test("reports what belongs to no article, and what is hidden", () => {
    expect(run.status).toBe(0)
    expect(findings.filter(({ code }) => code.startsWith("FF14")).map(({ code, file }) => [code, file])).toEqual([
      ["FF1408", undefined],
      ["FF1405", "exports/wxr.xml"]
    ])
  })

  test("threads them on the page, the oldest first, each once", () => {
    expect(named(section, "article")).toHaveLength(12)
    const answered = named(section, "li").filter(({ children: [, replies] }) => replies !== undefined)
    expect(
      answered.some(({ children: [, replies] }) => replies !== undefined && textOf(replies).startsWith("Ines"))
    ).toBe(true)
    expect(named(section, "bdi").map(textOf)).toEqual([
      "هناء 🌊",
      "did:plc:bo",
      "Yusuf",
      "Ines",
      "omar@social.example",
      "ريم",
      "Karim",
      "Vera",
      "Anonymous",
      "Kai",
      "Ola",
      "Mina"
    ])
  })

  test("keeps the places that old links lead to", () => {
    const ids = named(section, "article").map(({ properties }) => properties["id"])
    expect(ids).toContain("comment-21")
    expect(hrefs(section)).toContain("https://news.example.org/harbour/#comment-21")
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("says that strangers set the links, and loads nothing from elsewhere", () => {
    const own = named(section, "a").filter((link) => textOf(link) === "tram")
    expect(own.map(({ properties }) => properties)).toEqual([
      { href: "https://news.example.org/tram", rel: ["nofollow", "ugc", "noopener"] }
    ])
    expect(elements(section).filter(({ tagName }) => ["img", "script", "iframe", "style"].includes(tagName))).toEqual(
      []
    )
  })

  test("says in the article's own language that there are none", () => {
    const none = project.read("public/articles/market/comments.html")
    expect(named(none, "section")[0]?.properties).toMatchObject({ lang: "ar", dir: "rtl" })
    expect(named(none, "p").map(textOf)).toContain("لا توجد تعليقات")
  })

  test("publishes them as feeds that readers can thread", () => {
    const rss = readXml(project.read("public/comments/rss.xml"))
    const items = all(rss, "item")
    const guids = items.map((item) => child(item, "guid").text)
    expect(items).toHaveLength(12)
    expect(new Set(guids).size).toBe(12)
    expect(guids).toContain("https://news.example.org/?p=7#comment-21")
    const answer = items.find((item) => child(item, "guid").text.endsWith("comment-21"))
    expect(child(answer ?? rss, "thr:in-reply-to").attributes["ref"]).toBe("https://news.example.org/?p=7#comment-20")
    const entry = all(readXml(project.read("public/atom.xml")), "entry").find(
      (one) => child(one, "thr:total").text === "12"
    )
    const replies = children(entry ?? rss, "link").filter(({ attributes }) => attributes["rel"] === "replies")
    expect(replies.map(({ attributes }) => attributes["thr:updated"])).toEqual(
      Array(2).fill("2026-03-05T10:00:00+03:00")
    )
  })

  test("lists the newest in the widget, with nothing of what a warning covers", () => {
    const widget = project.read("public/widgets/latest-comments.html")
    expect(named(widget, "li")).toHaveLength(10)
    expect(widget).toContain("Fish, in detail")
    expect(widget).not.toContain("eyes")
  })

  test("what was edited, deleted or hidden since is so after the next build", () => {
    project.write("exports/disqus.xml", sample("disqus.xml").replace("My boat is back.", "My boat is back, painted."))
    project.write("articles/harbour.comments.yaml", "[]\n")
    project.write("hidden.txt", "mara.example.org\nInes\n")
    expect(project.run(["build", "--quiet"]).status).toBe(0)
    const next = project.read("public/articles/harbour/comments.html")
    expect(named(next, "bdi").map(textOf)).not.toContain("Mina")
    expect(named(next, "bdi").map(textOf)).not.toContain("Ines")
    expect(next).toContain("painted")
    expect(project.run(["build", "--check"]).status).toBe(0)
  })
})

describe("the config of comments", () => {
  test.each([
    ["comments: { file: x.xml }", "Did you mean `files`?"],
    ["comments: { files: 3 }", "files"],
    ["comments: { hide: spam.example }", "hide"]
  ])("%s is a mistake that is explained", (line, words) => {
    const wrong = makeProject({ "fanfare.config.yaml": `site: { url: https://a.example/, title: A }\n${line}\n` })
    const { status, stderr } = wrong.run(["build"])
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
})
