/** The manifest: what it says of a small site, checked against what stands in the directory. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { article, builtProject } from "./built.ts"
import { expectComplete, expectTrue, fromRecords, readParts, record } from "./manifestFiles.ts"

afterAll(removeFolders, 60_000)

describe("the manifest of a small site", () => {
  test.each([0, 1, 3])("of %i articles lists every file as it stands there, and every article", async (count) => {
    const files = Array.from(
      { length: count },
      (_, index) => [`articles/a${index}.md`, article(`Title ${index}`)] as const
    )
    const project = builtProject({
      "articles/.keep": "",
      ...Object.fromEntries(files),
      "feeds/harbour.yaml": "title: Harbour\n"
    })
    await project.build()
    const { root } = readParts(project)
    expect(root).toMatchObject({ version: 1, generator: expect.stringMatching(/^fanfare\/\d/) })
    expect(root.parts).toBe(undefined)
    expectTrue(project, root)
    expectComplete(project)
    expect(root.articles.map(({ title }) => title).toSorted()).toEqual(files.map((_, index) => `Title ${index}`))
    for (const { files: own, slug } of root.articles)
      for (const path of Object.values(own)) {
        expect(path.startsWith(`articles/${slug}/`)).toBe(true)
        expect([path, project.has(`public/${path}`)]).toEqual([path, true])
      }
    expect(root.feeds.map(({ id }) => id)).toEqual(expect.arrayContaining(["latest", "harbour"]))
  })

  test("holds titles and addresses of any kind as they are", async () => {
    const titles = ['"Quotes" & <b>', "back\\slash", "tab\\t and \\u0041", "emoji 🐟", "عربي", "x".repeat(3000)]
    const project = builtProject({
      "fanfare.config.yaml": fromRecords,
      "records.ndjson": titles.map((title, index) => record(index + 1, title)).join("\n")
    })
    await project.build()
    const { root } = readParts(project)
    expect(root.articles.map(({ title }) => title).toReversed()).toEqual(titles)
    expectTrue(project, root)
  })

  test("loses what is gone", async () => {
    const project = builtProject({
      "articles/a.md": article("A"),
      "articles/b.md": article("B"),
      "feeds/f.yaml": "title: F\n"
    })
    await project.build()
    project.remove("articles/b.md", "feeds/f.yaml")
    await project.build()
    expectComplete(project)
    const { root } = readParts(project)
    expect(root.articles.map(({ slug }) => slug)).toEqual(["a"])
    expect(root.feeds.map(({ id }) => id)).not.toContain("f")
  })
})
