/** Patterns in `permalink`: those that Jekyll and Eleventy define without a doubt make the address, all others are named. */
import { describe, expect, test } from "vitest"
import { addressOfPattern, isPermalinkPattern } from "../../../src/sources/metadata/spellings/permalinkPattern.ts"
import { readOne } from "../project.ts"

const read = (permalink: string, name = "ferry-returns.md", more = "") =>
  readOne(
    name,
    `---\ntitle: The ferry returns, at last!\ndate: 2026-03-07\n${more}permalink: ${permalink}\n---\nIt came at noon.\n`
  )

describe("the address of an article", () => {
  test.each([
    ["/:year/:title/", "/2026/ferry-returns/"],
    ["/:year/:month/:day/:slug.html", "/2026/03/07/ferry-returns.html"],
    ["/:short_year/:i_month/:i_day/:title/", "/26/3/7/ferry-returns/"],
    ["/news/:title:output_ext", "/news/ferry-returns.html"],
    ["/:categories/:title/", "/harbour/ferry-returns/"],
    ["pretty", "/harbour/2026/03/07/ferry-returns/"],
    ["none", "/harbour/ferry-returns.html"],
    ["'/{{ title | slugify }}/'", "/the-ferry-returns-at-last/"],
    ["'/{{title|slug}}/index.html'", "/the-ferry-returns-at-last/"],
    ["'blog/{{ page.fileSlug }}/'", "/blog/ferry-returns/"],
    ["'/{{ page.date | date: \"%Y/%m/%d\" }}/{{ page.fileSlug }}.html'", "/2026/03/07/ferry-returns.html"]
  ])("%s is %s", async (permalink, path) => {
    const { article, findings } = await read(permalink, "ferry-returns.md", "category: Harbour\n")
    expect(new URL(article.url).pathname).toBe(path)
    expect(findings.filter(({ code }) => code === "FF1104")).toEqual([])
  })

  test("takes Jekyll's day from the file's name, and its slug from the front matter", async () => {
    const text = "---\ntitle: Ferry\nslug: Night-Boat\npermalink: /:year/:month/:title/\n---\nIt came at noon.\n"
    const { article } = await readOne("2026-03-07-ferry.md", text)
    expect(new URL(article.url).pathname).toBe("/2026/03/Night-Boat/")
  })

  test.each(["/harbour/", "/a:b/", "/pretty/", "https://other.org/:8080/x"])("%s is none", (text) => {
    expect(isPermalinkPattern(text)).toBe(false)
  })
})

const facts = {
  title: "Ferry returns",
  published: "2026-03-07T00:00:00Z",
  slug: undefined,
  categories: ["Harbour"],
  file: "articles/ferry.md"
}

describe("what may be written in more than one way is no address", () => {
  test.each([
    ["{{ title | slugify }}", { title: "Ångström and the iPhone" }],
    ["{{ title | slugify }}", { title: "Mark & Ann" }],
    ["{{ title }}", {}],
    ["{{ title | lower | slugify }}", {}],
    ["{% if draft %}x{% endif %}", {}],
    ["{{ page.filePathStem }}/", {}],
    ["{{ page.fileSlug }}/", { file: "articles/ein schöner Tag.md" }],
    ["{{ page.date | date: '%B' }}/", {}],
    ["/:year/:title/", { published: undefined }],
    ["/:year/:collection/", {}],
    ["/:categories/:title/", { categories: ["Harbour", "North"] }],
    ["/:categories/:title/", { categories: ["The harbour"] }],
    ["/:title/", { file: "articles/naïve.md" }]
  ])("%s with %j", (pattern, more) => {
    expect(addressOfPattern(pattern, { ...facts, ...more })).toBeUndefined()
  })

  test("and is named, with the article where it would be without", async () => {
    const { article, findings } = await read("/:collection/:title/")
    expect(findings.filter(({ code }) => code === "FF1104")).toMatchObject([
      { message: expect.stringContaining("is a pattern"), line: 4 }
    ])
    expect(new URL(article.url).pathname).toBe("/articles/ferry-returns/")
  })

  test("nor is a pattern under another name", async () => {
    const { findings } = await readOne(
      "ferry.md",
      "---\ntitle: Ferry\ndate: 2026-03-07\nurl: /:year/:title/\n---\nIt came.\n"
    )
    expect(findings.filter(({ code }) => code === "FF1104")).toMatchObject([
      { code: "FF1104", message: expect.stringContaining("is a pattern") }
    ])
  })
})
