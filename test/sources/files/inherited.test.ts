/** What holds back every article of a folder, by the customs of Eleventy, Hugo and Jekyll. */
import { afterAll, describe, expect, test } from "vitest"
import { plainSite } from "../../cli/tools/stories.ts"
import { removeFolders } from "../../publish/site.ts"
import { makeSite } from "../../run/site.ts"
import { codesOf, readProject } from "../project.ts"

afterAll(removeFolders)

const story = (fields = ""): string =>
  `---\ntitle: The ferry is back\ndate: 2026-03-01\n${fields}---\nThe ferry came back on Monday, and three hundred people waited for it.\n`

/** How the articles of a project stand, by their files; those that cannot be read are left out. */
const standingOf = async (files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> => {
  const { articles } = await readProject(files)
  return Object.fromEntries(
    articles.map(({ article, draft }) => [
      article.source,
      draft ? "held back" : article.unlisted === true ? "unlisted" : "public"
    ])
  )
}

const cascade = (yaml: string): string => `---\ntitle: Posts\n${yaml}---\n`

describe("an article is held back by", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["data of its folder in Eleventy", { "articles/posts/posts.json": '{ "draft": true }' }],
    ["data of its folder with the long name", { "articles/posts/posts.11tydata.json": '{ "published": false }' }],
    ["data of the folder of all articles", { "articles/articles.json": '{ "permalink": false }' }],
    ["data that are a module", { "articles/posts/posts.11tydata.js": "export default {\n  draft: true,\n}\n" }],
    [
      "data that are an old module",
      { "articles/posts/posts.11tydata.cjs": 'module.exports = { "published": false };\n' }
    ],
    [
      "data that are computed",
      { "articles/posts/posts.11tydata.mjs": "export default {\n  draft: process.env.CONTEXT === 'x',\n}\n" }
    ],
    ["data of its own", { "articles/posts/a.11tydata.json": '{ "status": "draft" }' }],
    ["data of its own with the short name", { "articles/posts/a.json": '{ "private": true }' }],
    ["Hugo's cascade", { "articles/posts/_index.md": cascade("cascade:\n  draft: true\n") }],
    ["Hugo's cascade from above", { "articles/_index.md": cascade("cascade:\n  build:\n    render: never\n") }],
    ["a list of cascades", { "articles/_index.md": cascade("cascade:\n- toc: true\n- draft: true\n") }],
    [
      "a cascade for more paths than are looked at",
      {
        "articles/_index.md": cascade(
          `cascade:\n- target: { path: '/{${Array.from({ length: 300 }, (_, n) => `n${n}`).join(",")},posts}/**' }\n  draft: true\n`
        )
      }
    ],
    ["a cascade of params", { "articles/_index.md": cascade("cascade:\n  params:\n    draft: true\n") }],
    ["a cascade in TOML", { "articles/_index.md": "+++\ntitle = 'Posts'\n[[cascade]]\ndraft = true\n+++\n" }],
    [
      "a cascade for its path",
      { "articles/_index.md": cascade("cascade:\n- target: { path: '/posts/**', kind: page }\n  draft: true\n") }
    ],
    [
      "a cascade for one of several paths",
      { "articles/_index.md": cascade("cascade:\n- _target: { path: '{/news/*,/posts/a*}' }\n  draft: true\n") }
    ]
  ])("%s", async (_, files) => {
    expect((await standingOf({ "articles/posts/a.md": story(), ...files }))["articles/posts/a.md"]).toBe("held back")
  })

  test.each<[string, string]>([
    ["of all", 'defaults:\n- scope: { path: "" }\n  values: { published: false }\n'],
    ["of posts", "defaults:\n- scope: { path: '', type: posts }\n  values:\n    published: false\n"],
    ["of a folder", "defaults:\n- scope: { path: _posts/inner }\n  values: { draft: true }\n"],
    ["of a pattern", 'defaults:\n- scope: { path: "_posts/*/a.md" }\n  values: { draft: true }\n']
  ])("Jekyll's defaults %s", async (_, config) => {
    const site = makeSite(
      { "_posts/inner/a.md": story(), "_posts/b.md": story("published: true\n"), "_config.yml": config },
      plainSite("articles: _posts\n")
    )
    const { report } = await site.run({ acceptShrink: true })
    expect(report.articles.total).toBe(1)
  })
})

describe("an article is published although", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["the folder beside it is held back", { "articles/news/news.json": '{ "draft": true }' }],
    ["a list of data is called like its folder", { "articles/posts/posts.json": '[{ "draft": true }]' }],
    ["data of its folder are of another kind", { "articles/posts/posts.json": '{ "tags": "post", "layout": "base" }' }],
    [
      "a module says nothing of drafts",
      { "articles/posts/posts.11tydata.js": "export default { tags: ['post'], n: () => 1 }\n" }
    ],
    ["its section is a draft itself", { "articles/posts/_index.md": cascade("draft: true\n") }],
    [
      "a cascade speaks for other kinds",
      { "articles/_index.md": cascade("cascade:\n- target: { kind: section }\n  draft: true\n") }
    ],
    [
      "a cascade speaks for other times",
      { "articles/_index.md": cascade("cascade:\n- target: { environment: staging }\n  draft: true\n") }
    ],
    [
      "a cascade speaks for other paths",
      { "articles/_index.md": cascade("cascade:\n- target: { path: /news/** }\n  draft: true\n") }
    ]
  ])("%s", async (_, files) => {
    expect(await standingOf({ "articles/posts/a.md": story(), ...files })).toMatchObject({
      "articles/posts/a.md": "public"
    })
  })

  test("its folder is held back, where it says so itself", async () => {
    const files = { "articles/posts/posts.json": '{ "draft": true }' }
    expect(await standingOf({ "articles/posts/a.md": story("draft: false\n"), ...files })).toEqual({
      "articles/posts/a.md": "public"
    })
  })

  test("all folders are held back, where its own says otherwise", async () => {
    const files = { "articles/articles.json": '{ "draft": true }', "articles/posts/posts.json": '{ "draft": false }' }
    expect(await standingOf({ "articles/posts/a.md": story(), ...files })).toEqual({ "articles/posts/a.md": "public" })
  })

  test("the folder above it is held back, where the nearer one says otherwise", async () => {
    const files = {
      "articles/articles.json": '{ "unlisted": true }',
      "articles/posts/posts.json": '{ "eleventyExcludeFromCollections": true }'
    }
    expect(await standingOf({ "articles/posts/a.md": story(), ...files })).toEqual({
      "articles/posts/a.md": "unlisted"
    })
  })
})

test("data that cannot be read are named with their line", async () => {
  const { articles, findings } = await readProject({
    "articles/posts/a.md": story(),
    "articles/posts/posts.json": '{\n  "draft" true\n}'
  })
  expect(articles).toEqual([])
  expect(codesOf(findings)).toContain("FF1101")
  expect(findings.find(({ code }) => code === "FF1101")).toMatchObject({ file: "articles/posts/posts.json", line: 2 })
})

test("a section whose front matter cannot be read, and may cascade, holds its articles back", async () => {
  const files = { "articles/posts/a.md": story(), "articles/posts/_index.md": cascade("cascade: [\n") }
  expect((await readProject(files)).articles).toEqual([])
  const other = { ...files, "articles/posts/_index.md": cascade("tags: [\n") }
  expect((await readProject(other)).articles).toHaveLength(1)
})

test("a config of Jekyll that cannot be read holds articles back only where it has defaults", async () => {
  const total = async (config: string): Promise<number> =>
    (await makeSite({ "_posts/a.md": story(), "_config.yml": config }, plainSite("articles: _posts\n")).run()).report
      .articles.total
  expect(await total("title: [\n")).toBe(1)
  expect(await total("defaults: [\n")).toBe(0)
})

test("a config of Jekyll that comes later is heard", async () => {
  const site = makeSite(
    { "_posts/a.md": story(), "_posts/b.md": story("slug: other\n") },
    plainSite("articles: _posts\n")
  )
  const total = async (): Promise<number> => (await site.run({ acceptShrink: true })).report.articles.total
  expect([await total(), await total()]).toEqual([2, 2])
  site.write("_config.yml", "defaults:\n- scope: { path: _posts/a* }\n  values: { published: false }\n")
  expect(await total()).toBe(1)
  site.remove("_config.yml")
  expect(await total()).toBe(2)
})

test("an article goes and comes back as its folder says so", async () => {
  const site = makeSite({ "articles/posts/a.md": story(), "articles/b.md": story("slug: other\n") })
  const total = async (): Promise<number> => (await site.run({ acceptShrink: true })).report.articles.total
  expect(await total()).toBe(2)
  site.write("articles/posts/posts.json", '{ "draft": true }')
  expect(await total()).toBe(1)
  site.write("articles/posts/posts.json", '{ "draft": false }')
  expect(await total()).toBe(2)
  site.remove("articles/posts/posts.json")
  site.write("articles/posts/_index.md", cascade("cascade: { draft: true }\n"))
  expect(await total()).toBe(1)
  site.remove("articles/posts/_index.md")
  expect(await total()).toBe(2)
})
