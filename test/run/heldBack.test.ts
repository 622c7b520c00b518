/** What holds a build back although nothing failed: most articles gone, a wrong clock, an output directory in what is read. */
import { mkdirSync, readFileSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { completeConfig } from "../../src/config/completeConfig.ts"
import { outFault } from "../../src/run/guards.ts"
import { plainSite, story } from "../cli/tools/stories.ts"
import { labelsFor } from "../outputs/makeEdition.ts"
import { emptyFolder, removeFolders } from "../publish/site.ts"
import { articles, epoch, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const built = async (count: number): Promise<Site> => {
  const site = makeSite(articles(count))
  await site.run()
  return site
}

const removeArticles = (site: Site, count: number): void => {
  for (let number = 1; number <= count; number += 1) site.remove(`articles/s${number}.md`)
}

const ledgerOf = (site: Site): string => readFileSync(join(site.root, "fanfare.ledger.jsonl"), "utf8")

describe("articles that vanish at once", () => {
  test.each([
    [1, 1, false],
    [2, 1, true],
    [2, 2, false],
    [3, 1, true],
    [3, 2, false],
    [4, 2, true],
    [5, 3, false],
    [7, 3, true]
  ])("of %i published ones %i: goes on: %s", async (published, gone, goesOn) => {
    const site = await built(published)
    const [before, ledger] = [site.published(), ledgerOf(site)]
    removeArticles(site, gone)
    if (goesOn) {
      const { report } = await site.run()
      expect(report.articles).toMatchObject({ total: published - gone, removed: gone })
      return
    }
    for (let round = 0; round < 2; round += 1) {
      const fault = await site.fault()
      expect(fault).toMatchObject({ _tag: "SourceError", exitCode: 3 })
      expect(fault.message).toContain(`${gone} of the ${published} published articles are gone`)
      expect([site.published(), ledgerOf(site)]).toEqual([before, ledger])
    }
    expect(await site.fault({ write: false })).toMatchObject({ _tag: "SourceError" })
    const { report } = await site.run({ acceptShrink: true })
    expect(report.articles).toMatchObject({ total: published - gone, removed: gone })
    expect([...site.published().keys()].filter((path) => path.startsWith("articles/s1/"))).toEqual([])
    expect((await site.run()).report.articles).toMatchObject({ total: published - gone, removed: 0 })
  })

  test.each<[string, (site: Site, path: string) => void]>([
    ["become drafts", (site, path) => site.write(path, site.read(path).replace("lang:", "draft: true\nlang:"))],
    [
      "are dated in the future",
      (site, path) => site.write(path, site.read(path).replace(/date: .*/, "date: 2030-01-01"))
    ],
    ["have all one id", (site, path) => site.write(path, site.read(path).replace("lang:", "id: urn:one\nlang:"))]
  ])("when they %s", async (_, edit) => {
    const site = await built(4)
    for (const number of [1, 2, 3, 4]) edit(site, `articles/s${number}.md`)
    expect((await site.fault()).message).toMatch(/published articles are gone/)
  })

  test("are counted where the index is lost too, by what is published", async () => {
    const site = await built(5)
    const before = site.published()
    site.remove(".fanfare")
    removeArticles(site, 3)
    expect((await site.fault()).message).toContain("3 of the 5 published articles are gone")
    expect(site.published()).toEqual(before)
    site.write("articles/s1.md", story(1))
    expect((await site.run()).report.articles).toMatchObject({ total: 3, removed: 2 })
  })

  test("are not counted where others come in their place: what counts is what was published", async () => {
    const site = await built(3)
    removeArticles(site, 2)
    for (const number of [7, 8, 9]) site.write(`articles/s${number}.md`, story(number))
    expect((await site.fault()).message).toContain("2 of the 3 published articles are gone")
  })

  test("count as there when they move, or get another title, text or date", async () => {
    const site = await built(3)
    for (const number of [1, 2, 3]) {
      site.rename(`articles/s${number}.md`, `articles/moved${number}.md`)
      site.write(`articles/moved${number}.md`, site.read(`articles/moved${number}.md`).replace("Story", "Tale"))
    }
    expect((await site.run()).report).toMatchObject({
      articles: { total: 3, added: 0, removed: 0 },
      subscribers: { new: [], vanished: [] }
    })
  })

  test("from a site that never published anything are none", async () => {
    const site = makeSite({ "articles/a.md": story(1, "draft: true\n") })
    await site.run()
    site.remove("articles/a.md")
    expect((await site.run()).report.articles.total).toBe(0)
  })
})

describe("a clock that is wrong", () => {
  test("holds a build back where an earlier one saw articles later, to the second", async () => {
    const site = await built(2)
    const before = site.published()
    const fault = await site.fault({ epoch: epoch - 1 })
    expect(fault).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    expect(fault.message).toMatch(
      /The clock says 2026-05-28T20:26:39Z, and an earlier build saw articles at 2026-05-28T20:26:40/
    )
    expect(site.published()).toEqual(before)
    expect((await site.run()).report.ok).toBe(true)
    expect((await site.run({ epoch: epoch + 1 })).report.files.written).toBe(0)
  })

  test("also without an index, by the ledger alone", async () => {
    const site = await built(2)
    site.remove(".fanfare")
    site.remove("public")
    expect((await site.fault({ epoch: epoch - 86_400 })).message).toMatch(/The clock says/)
  })

  test("is taken where that is asked for", async () => {
    const site = await built(2)
    expect((await site.run({ epoch: epoch - 1, acceptShrink: true })).report.articles.total).toBe(2)
  })

  test("of an earlier build that saw nothing new does not count", async () => {
    const site = await built(2)
    await site.run({ epoch: epoch + 5000 })
    expect((await site.run({ epoch: epoch + 10 })).report.articles.total).toBe(2)
  })
})

describe("an output directory", () => {
  const settingsOf = (root: string, config: object = {}) =>
    completeConfig(
      root,
      { site: { url: "https://news.example.org/", title: "N" }, ...config } as Parameters<typeof completeConfig>[1],
      labelsFor
    )

  const root = "/nowhere/project"
  test.each<[out: string, config: object, named: string | null]>([
    ["public", {}, null],
    ["deep/er/public", {}, null],
    ["articles2", {}, null],
    ["my-articles", {}, null],
    ["../public", {}, null],
    ["../project2", {}, null],
    ["/elsewhere", {}, null],
    [".", {}, "the project itself"],
    ["..", {}, "the project itself"],
    ["../..", {}, "the project itself"],
    ["/", {}, "the project itself"],
    ["sub/..", {}, "the project itself"],
    ["articles", {}, "articles/"],
    ["articles/", {}, "articles/"],
    ["./articles", {}, "articles/"],
    ["articles/out", {}, "articles/"],
    ["sub/../articles/out", {}, "articles/"],
    ["feeds", {}, "feeds/"],
    ["feeds/out", {}, "feeds/"],
    ["templates", {}, "templates/"],
    ["content", { articles: "content/posts" }, "content/posts/"],
    ["content/posts/a", { articles: "./content/posts/" }, "content/posts/"],
    ["articles", { articles: "content/posts" }, null],
    ["data", { sources: [{ ndjson: "data/all.ndjson" }] }, "data/all.ndjson/"],
    ["exports", { comments: { files: "exports/**/*.json" } }, "exports/"],
    ["exports/a", { comments: { files: ["other/a.json", "exports/"] } }, "exports/"],
    ["exports", { comments: { files: "*.json" } }, null]
  ])("%s with %j: %s", (out, config, named) => {
    const fault = outFault(settingsOf(root, config), out.startsWith("/") ? out : join(root, out))
    if (named === null) return expect(fault).toBeNull()
    expect(fault).toMatchObject({ _tag: "ConfigError", exitCode: 2 })
    return expect(fault?.message).toContain(`${named}, which is read`)
  })

  test.each<[what: string, make: (root: string) => void, out: string, named: string | null]>([
    ["leads into the articles", (at) => symlinkSync("articles", join(at, "public")), "public", "articles/"],
    ["leads below the articles", (at) => symlinkSync("articles", join(at, "a")), "a/out", "articles/"],
    ["leads to the project", (at) => symlinkSync(".", join(at, "public")), "public", "the project itself"],
    ["leads to what holds the project", (at) => symlinkSync("..", join(at, "public")), "public", "the project itself"],
    [
      "is where the feeds lead to",
      (at) => (mkdirSync(join(at, "public")), symlinkSync("public", join(at, "feeds"))),
      "public",
      "feeds/"
    ],
    [
      "holds what the feeds lead to",
      (at) => (mkdirSync(join(at, "public/f"), { recursive: true }), symlinkSync("public/f", join(at, "feeds"))),
      "public",
      "feeds/"
    ],
    [
      "leads elsewhere in the project",
      (at) => (mkdirSync(join(at, "dist")), symlinkSync("dist", join(at, "public"))),
      "public",
      null
    ],
    ["leads nowhere yet", (at) => symlinkSync("dist", join(at, "public")), "public", null]
  ])("that %s: %s", (_, make, out, named) => {
    const at = emptyFolder()
    mkdirSync(join(at, "articles"))
    make(at)
    const fault = outFault(settingsOf(at), join(at, out))
    if (named === null) return expect(fault).toBeNull()
    return expect(fault?.message).toContain(`${named}, which is read`)
  })

  test("that is refused is not touched, and neither is the project", async () => {
    const site = makeSite(articles(1), plainSite())
    symlinkSync("articles", join(site.root, "linked"))
    expect(await site.fault({ out: join(site.root, "linked") })).toMatchObject({ _tag: "ConfigError", exitCode: 2 })
    expect(site.read("articles/s1.md")).toBe(story(1))
    expect(() => site.read("articles/rss.xml")).toThrow(/ENOENT/)
  })
})
