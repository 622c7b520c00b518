/** Parts of a build: every article is in one of them, each reads and draws its own part, and the build after them draws nothing. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { isInShard, parseShard } from "../../src/run/shard/shard.ts"
import { harbour } from "../cli/project.ts"
import { story } from "../cli/tools/stories.ts"
import { snapshot, touchedSince } from "../cli/tools/snapshot.ts"
import { removeFolders } from "../publish/site.ts"
import { articles, codesOf, makeSite } from "./site.ts"

afterAll(removeFolders)

describe("the parts", () => {
  test("hold every name once, whatever the number of parts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 60 }), (name, of) => {
        const parts = Array.from({ length: of }, (_, at) => at + 1).filter((part) => isInShard(name, { part, of }))
        expect(parts).toHaveLength(1)
      }),
      { numRuns: 300, seed: 4 }
    )
  })

  test.each([2, 3, 7, 16])("are about as large as each other: %i", (of) => {
    const count = 8000
    const sizes = Array.from({ length: of }, () => 0)
    for (let number = 0; number < count; number += 1)
      for (let part = 1; part <= of; part += 1)
        if (isInShard(`articles/s${number}.md`, { part, of })) sizes[part - 1] = (sizes[part - 1] ?? 0) + 1
    for (const size of sizes) expect(Math.abs(size - count / of)).toBeLessThan((count / of) * 0.15)
  })

  test.each<[text: string, read: ReturnType<typeof parseShard>]>([
    ["1/1", { part: 1, of: 1 }],
    ["2/3", { part: 2, of: 3 }],
    ["999999/999999", { part: 999_999, of: 999_999 }],
    ["0/3", undefined],
    ["4/3", undefined],
    ["1/0", undefined],
    ["01/3", undefined],
    ["-1/3", undefined],
    ["1.5/3", undefined],
    ["1/3/5", undefined],
    [" 1/3", undefined],
    ["1/3\n", undefined],
    ["1000000/1000000", undefined],
    ["١/٣", undefined],
    ["", undefined],
    ["/", undefined]
  ])("are read from %j", (text, read) => {
    expect(parseShard(text)).toEqual(read)
  })
})

describe("parts of a project without cards", () => {
  test("count each article once, and write nothing at all", async () => {
    const site = makeSite({ ...articles(12), "articles/draft.md": story(13, "draft: true\n") })
    const before = snapshot(site.root)
    for (const count of [1, 2, 5]) {
      let total = 0
      for (let part = 1; part <= count; part += 1) {
        const { report, changes } = await site.shard({ part, of: count })
        total += report.articles.total
        expect([report.files, changes, report.cards.rendered]).toEqual([
          { written: 0, unchanged: 0, deleted: 0 },
          [],
          0
        ])
      }
      expect(total).toBe(12)
    }
    expect(touchedSince(before, snapshot(site.root))).toEqual([])
  })

  test("tell what is wrong with an article in the part that it is in, and in no other", async () => {
    const site = makeSite({
      ...articles(4),
      "articles/wrong.md": "---\ntitle: Wrong\ndate: never\nlang: en\n---\nText.\n"
    })
    const found: Array<string> = []
    for (const part of [1, 2, 3]) found.push(...codesOf(await site.shard({ part, of: 3 })))
    expect(found.filter((one) => one === "FF1104 articles/wrong.md")).toHaveLength(1)
  })

  test("hold nothing of an article that is not due, by the clock of the part", async () => {
    const site = makeSite({ "articles/a.md": story(1).replace(/date: .*/, "date: 2026-06-01T00:00:00Z") })
    expect((await site.shard({ part: 1, of: 1 })).report.articles.total).toBe(0)
    expect((await site.shard({ part: 1, of: 1 }, { epoch: Date.UTC(2026, 5, 1) / 1000 })).report.articles.total).toBe(1)
  })

  test("are no build: what was published stays, whatever they found", async () => {
    const site = makeSite(articles(3))
    await site.run()
    const before = snapshot(site.root)
    site.write("articles/s1.md", story(1).replace("Words", "Other words"))
    const edited = snapshot(site.root)
    for (const part of [1, 2]) await site.shard({ part, of: 2 })
    expect(touchedSince(edited, snapshot(site.root))).toEqual([])
    expect(touchedSince(before, edited)).toContain("articles/s1.md")
    expect((await site.run()).report.articles).toMatchObject({ total: 3, changed: 1 })
  })
})

test("parts draw the pictures of their own articles, which the build then finds", async () => {
  const site = makeSite(
    Object.fromEntries(
      ["one", "two", "three"].map((name) => [`articles/${name}.md`, harbour.replaceAll("harbour", name)])
    ),
    "site: { url: https://news.example.org/, title: Example News }\n"
  )
  let rendered = 0
  for (const part of [1, 2]) {
    const { report } = await site.shard({ part, of: 2 })
    expect(report.cards.rendered).toBe(report.articles.total * 3)
    rendered += report.cards.rendered
  }
  expect([rendered, existsSync(join(site.root, "public"))]).toEqual([9, false])
  expect((await site.shard({ part: 1, of: 1 })).report.cards).toEqual({ rendered: 0, reused: 9 })
  const { report } = await site.run()
  expect(report).toMatchObject({ articles: { total: 3 }, cards: { rendered: 0, reused: 9 } })
})
