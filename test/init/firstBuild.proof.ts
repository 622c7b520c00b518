/** From a site that nobody prepared to valid feeds: `fanfare init --yes`, `fanfare build`, nothing edited between. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import Parser from "rss-parser"
import { SaxesParser } from "saxes"
import { describe, expect, test } from "vitest"
import { makeFolder, run, tree } from "./folder.ts"
import { posts } from "./pages.ts"
import { plainSites } from "./plainSites.ts"
import { builtSite, sites } from "./sites.ts"

/** Throws for what is not well formed. */
const wellFormed = (xml: string): void => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on("error", (error) => {
    throw error
  })
  parser.write(xml).close()
}

/** Titles and links of a feed, by another reader than fanfare's. */
const itemsOf = async (file: string): Promise<ReadonlyArray<{ readonly title: string; readonly link: string }>> => {
  const xml = readFileSync(file, "utf8")
  wellFormed(xml)
  const { items } = await new Parser().parseString(xml)
  return items.map(({ title = "", link = "" }) => ({ title, link }))
}

describe.each(sites)("$name", (site) => {
  const root = makeFolder(builtSite(site))
  const before = tree(root)
  const first = run(root, "init", "--yes")
  const after = tree(root)
  const built = run(root, "build")
  const out = join(root, site.output, "fanfare")

  test("is set up without touching anything else", () => {
    expect(first.status, first.stderr).toBe(0)
    const mine = ["fanfare.config.yaml", ".gitignore", "package.json"]
    // Two keys are added below what stands in the config of Jekyll.
    const added = site.name === "Jekyll" ? /^exclude: \[.*\]\nkeep_files: \[fanfare\]\n/m : ""
    for (const [path, text] of Object.entries(before))
      if (!mine.includes(path))
        expect(path === "_config.yml" ? after[path]?.replace(added, "") : after[path]).toBe(text)
    expect(Object.keys(after).filter((path) => before[path] === undefined)).toEqual([
      ".gitignore",
      "fanfare.config.yaml"
    ])
  })

  test("has valid feeds after one build", async () => {
    expect(built.status, built.stderr).toBe(0)
    for (const name of ["rss.xml", "atom.xml"]) {
      const items = await itemsOf(join(out, name))
      expect(items.map(({ title }) => title)).toEqual(posts.map(({ title }) => title).toReversed())
      for (const { link } of items) expect(link.startsWith(site.home), link).toBe(true)
    }
    const json = JSON.parse(readFileSync(join(out, "feed.json"), "utf8")) as {
      items: ReadonlyArray<unknown>
      home_page_url: string
      feed_url: string
    }
    expect(json).toMatchObject({ home_page_url: site.home, feed_url: `${site.home}fanfare/feed.json` })
    expect(json.items).toHaveLength(posts.length)
    expect(existsSync(join(root, "fanfare.ledger.jsonl"))).toBe(true)
  })

  test("has head tags in its pages", () => {
    const page = Object.entries(tree(join(root, site.output))).find(
      ([path]) => path.includes(posts[0]?.name ?? "") && path.endsWith(".html") && !path.startsWith("fanfare/")
    )
    expect(page?.[1]).toContain("fanfare:head")
    expect(page?.[1]).toContain(`${site.home}fanfare/articles/`)
  })

  test("has nothing to do the second time", () => {
    const now = tree(root)
    const again = run(root, "init", "--yes")
    expect([again.status, again.stdout]).toEqual([0, ""])
    expect(again.stderr).toContain("Nothing to do")
    expect(tree(root)).toEqual(now)
  })
})

describe.each(plainSites)("$name", ({ files, url, titles }) => {
  const root = makeFolder(files)
  const first = run(root, "init", "--yes", ...(url === null ? [] : ["--url", url]))
  const built = run(root, "build")

  test("has valid feeds after one build", async () => {
    expect(first.status, first.stderr).toBe(0)
    expect(built.status, built.stderr).toBe(0)
    const out = existsSync(join(root, "fanfare")) ? "fanfare" : "public"
    const items = await itemsOf(join(root, out, "rss.xml"))
    expect(items.map(({ title }) => title).toSorted()).toEqual(titles.toSorted())
  })
})
