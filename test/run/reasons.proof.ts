/** Why each file was made again, as --verbose says it: one reason for each file that was made, and none for any other. */
import { truncateSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { plainSite, story } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { articles, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const damaged = "what is published was damaged or changed"
const changed = /^what it depends on changed \([0-9a-f]{8} to [0-9a-f]{8}\)$/

/** Path, output and reason of each. */
const told = (reasons: ReadonlyArray<string>): ReadonlyArray<readonly [path: string, output: string, why: string]> =>
  reasons.map((reason) => {
    const [, path = "", output = "", why = ""] = /^(.+) \((\w+)\): (.+)$/.exec(reason) ?? []
    return [path, output, why] as const
  })

const built = async (count = 2, more = ""): Promise<Site> => {
  const site = makeSite(articles(count), plainSite(more))
  await site.run()
  return site
}

describe("a build gives as its reasons", () => {
  test("at first that everything is new, each file with its output", async () => {
    const site = makeSite(articles(2))
    const { reasons } = await site.run()
    const all = told(reasons)
    expect(new Set(all.map(([, , why]) => why))).toEqual(new Set(["it is new"]))
    expect(all.map(([path]) => path).toSorted()).toEqual(
      [...site.published().keys()].filter((path) => path !== "fanfare.json").toSorted()
    )
    expect(all).toContainEqual(["rss.xml", "feeds", "it is new"])
    expect(all).toContainEqual(["articles/s1/head.html", "head", "it is new"])
    expect((await site.run()).reasons).toEqual([])
  })

  test("after an edit what changed, and that alone", async () => {
    const site = await built(3)
    site.write("articles/s2.md", story(2).replace("Words", "Other words"))
    const all = told((await site.run()).reasons)
    expect(all.every(([, , why]) => changed.test(why))).toBe(true)
    expect(
      all
        .map(([path]) => path)
        .filter((path) => path.startsWith("articles/"))
        .every((path) => path.startsWith("articles/s2/"))
    ).toBe(true)
    expect(all.map(([path]) => path)).toEqual(
      expect.arrayContaining(["articles/s2/head.html", "rss.xml", "atom.xml", "feed.json"])
    )
  })

  test("for a file that was damaged, cut off or removed that it was, and none for the others", async () => {
    const site = await built()
    site.write("public/rss.xml", "Somebody wrote this.")
    truncateSync(join(site.root, "public/articles/s1/head.html"), 10)
    site.remove("public/widgets/latest-news.html")
    const all = told((await site.run()).reasons)
    expect(
      all
        .filter(([, , why]) => why === damaged)
        .map(([path]) => path)
        .toSorted()
    ).toEqual(["articles/s1/head.html", "rss.xml", "widgets/latest-news.html"])
    expect(all).toHaveLength(3)
  })

  test("also where nothing is written", async () => {
    const site = await built()
    site.write("articles/s3.md", story(3))
    const asked = await site.run({ write: false })
    const ran = await site.run()
    expect(told(asked.reasons).map(([path, , why]) => [path, why.slice(0, 9)])).toEqual(
      told(ran.reasons).map(([path, , why]) => [path, why.slice(0, 9)])
    )
  })

  test("two thousand at most", async () => {
    const site = makeSite(
      Object.fromEntries(
        Array.from({ length: 420 }, (_, number) => [
          `articles/n${number}.md`,
          story(1 + (number % 28)).replace(/url: .*\n/, "")
        ])
      )
    )
    const { reasons, report } = await site.run()
    expect(report.files.written).toBeGreaterThan(2000)
    expect(reasons).toHaveLength(2000)
  })
})

test("pages of a site that are filled have their reasons too: filled first, written anew by the generator, or other pieces", async () => {
  const page = (text: string): string =>
    `<!doctype html><html lang="en"><head><title>Quay</title><meta property="og:type" content="article"><link rel="canonical" href="https://news.example.org/quay/"><!-- fanfare:head --><!-- /fanfare:head --></head><body><article><h1>Quay</h1><time datetime="2026-03-01">1 March</time><p>${text}</p></article></body></html>\n`
  const site = makeSite(
    { "dist/quay/index.html": page("The ships came in.") },
    plainSite("pages: dist/**/*.html\ninject: true\n")
  )
  const ofPages = (reasons: ReadonlyArray<string>) => told(reasons).filter(([path]) => path.startsWith("dist/"))
  expect(ofPages((await site.run()).reasons)).toEqual([["dist/quay/index.html", "pages", "it is new"]])
  expect(ofPages((await site.run()).reasons)).toEqual([])
  site.write("dist/quay/index.html", page("The ships came in."))
  expect(ofPages((await site.run()).reasons)).toEqual([["dist/quay/index.html", "pages", damaged]])
  site.write("dist/quay/index.html", page("The ships left again."))
  const [edited] = ofPages((await site.run()).reasons)
  expect(edited?.[2]).toMatch(changed)
})
