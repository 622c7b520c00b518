/** What may not be seen is in no output: held back, unlisted, or past its end; and the clock alone changes it. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { harbour, makeProject } from "./project.ts"

const text = "Quayside traders counted nine hundred crates of oranges before noon.\n"
const page = (title: string, ...lines: ReadonlyArray<string>): string =>
  `---\ntitle: ${title}\ndate: 2024-03-01\n${lines.join("\n")}\n---\n${text}`

const at = (date: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(date) / 1000) })

describe("an unlisted article", () => {
  const project = makeProject({
    "articles/harbour.md": harbour,
    "articles/oranges.md": page("Oranges at dawn", "unlisted: true", "tags: [fruit]"),
    "feeds/fruit.yaml": "title: Fruit\ndescription: All of it.\ntags: [fruit]\n"
  })
  const run = project.run(["build", "--quiet"])

  test("has its page, its card and its share payload", () => {
    expect(run).toMatchObject({ status: 0 })
    const own = [...project.published().keys()].filter((path) => path.startsWith("articles/oranges/"))
    for (const name of ["head.html", "index.html", "share.json", "share.html", "oembed.json"])
      expect(own).toContain(`articles/oranges/${name}`)
    expect(own.some((path) => /\/og\.[0-9a-f]+\.(?:png|jpg)$/.test(path))).toBe(true)
    expect(project.read("public/articles/oranges/head.html")).toContain('<meta name="robots" content="noindex">')
    expect(project.read("public/articles/harbour/head.html")).toContain("index, follow")
  })

  test("is in no list and in no feed", () => {
    const others = [...project.published().keys()].filter(
      (path) => !path.startsWith("articles/oranges/") && /\.(?:xml|json|html)$/.test(path) && path !== "fanfare.json"
    )
    expect(others).toContain("fruit/rss.xml")
    for (const path of others)
      expect([path, project.read(`public/${path}`)]).not.toEqual([path, expect.stringContaining("Oranges at dawn")])
  })

  test("stands in the manifest, because its files are fanfare's", () => {
    expect(project.read("public/fanfare.json")).toContain("articles/oranges/share.json")
  })

  test("is listed as soon as the field is gone, and leaves again", () => {
    project.write("articles/oranges.md", page("Oranges at dawn", "tags: [fruit]"))
    project.run(["build", "--quiet"])
    expect(project.read("public/fruit/rss.xml")).toContain("Oranges at dawn")
    expect(project.read("public/articles/oranges/head.html")).not.toContain("noindex")
    project.write("articles/oranges.md", page("Oranges at dawn", "unlisted: true", "tags: [fruit]"))
    project.run(["build", "--quiet"])
    for (const path of ["fruit/rss.xml", "index.html", "rss.xml", "feed.json", "widgets/latest-news.html"])
      expect(project.read(`public/${path}`)).not.toContain("Oranges at dawn")
  })
})

describe("an article with an end", () => {
  const project = makeProject({
    "articles/harbour.md": harbour,
    "articles/sale.md": page("Orange sale", "expiryDate: 2026-06-01T12:00:00Z")
  })
  const build = (date: string) => project.run(["build", "--quiet", "--accept-shrink"], at(date))
  const idOf = (feed: string): string | undefined =>
    /<item>(?:(?!<\/item>)[^])*Orange sale(?:(?!<\/item>)[^])*<guid[^>]*>([^<]+)</.exec(feed)?.[1]

  test("is withdrawn by the clock alone, and comes back with its id", () => {
    expect(build("2026-06-01T11:59:59Z")).toMatchObject({ status: 0 })
    const before = idOf(project.read("public/rss.xml"))
    expect(before).toBeDefined()
    expect(build("2026-06-01T12:00:00Z")).toMatchObject({ status: 0 })
    for (const [path] of project.published())
      if (/\.(?:xml|json|html)$/.test(path))
        expect([path, project.read(`public/${path}`)]).not.toEqual([path, expect.stringContaining("Orange sale")])
    // Pictures stay for three builds, because others may still show them.
    const left = [...project.published().keys()].filter((path) => path.startsWith("articles/sale/"))
    expect(left.filter((path) => !/\.(?:png|jpg)$/.test(path))).toEqual([])
    expect(project.read("fanfare.ledger.jsonl")).toContain(before)
    project.write("articles/sale.md", page("Orange sale", "expiryDate: 2027-06-01"))
    expect(build("2026-06-02T12:00:00Z")).toMatchObject({ status: 0 })
    expect(idOf(project.read("public/rss.xml"))).toBe(before)
  })

  test("warm equals cold on both sides of the end", () => {
    project.write("articles/sale.md", page("Orange sale", "expiryDate: 2026-07-01T12:00:00Z"))
    for (const date of ["2026-07-01T11:00:00Z", "2026-07-01T13:00:00Z", "2026-07-01T11:30:00Z"]) {
      build(date)
      const warm = project.published()
      rmSync(join(project.root, ".fanfare"), { recursive: true })
      build(date)
      expect([date, project.published()]).toEqual([date, warm])
    }
  })
})

describe("what is held back", () => {
  test("leaves no trace in any output, and what was published before stays", () => {
    const project = makeProject({
      "articles/harbour.md": harbour,
      "articles/oranges.md": page("Oranges at dawn")
    })
    project.run(["build", "--quiet"])
    const published = project.read("public/articles/oranges/index.html")
    project.write("articles/oranges.md", "---\ntitle: Oranges: at dawn\n---\nSecret words.\n")
    project.write("articles/secret.md", "---\ntitle: A: b\n---\nSecret words.\n")
    const run = project.run(["build", "--verbose"])
    expect(run.status).toBe(1)
    expect(run.stderr).toContain("FF1101")
    expect(run.stderr).toContain("articles/secret.md:2")
    expect(project.read("public/articles/oranges/index.html")).toBe(published)
    for (const [path] of project.published())
      if (/\.(?:xml|json|html)$/.test(path)) expect(project.read(`public/${path}`)).not.toContain("Secret words")
  })
})
