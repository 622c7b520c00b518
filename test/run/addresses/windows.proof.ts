/** A feed shows its newest items: what becomes of those that it shows no longer, and what the guard against shrinking makes of it. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { feed, gives } from "../../sources/http/hostile.ts"
import { feedOf, serving } from "./served.ts"

afterAll(removeFolders)

const shows = (...numbers: ReadonlyArray<number>) => gives(200, {}, feed(...numbers))

describe("a feed whose window moved", () => {
  test.each([
    ["by one", [1, 2, 3, 4], [2, 3, 4, 5]],
    ["by more than half", [1, 2, 3, 4], [4, 5, 6, 7]],
    ["altogether", [1, 2, 3, 4], [11, 12, 13, 14]],
    ["and holds more by now", [1, 2], [11, 12, 13, 14]]
  ])("%s is published", async (_, before, after) => {
    await using served = await serving(shows(...before))
    await served.run()
    served.answer(shows(...after))
    const { report } = await served.run()
    expect(report.articles).toMatchObject({ total: after.length })
  })

  test("altogether is published where the index is lost as well", async () => {
    await using served = await serving(shows(1, 2, 3, 4))
    await served.run()
    served.site.remove(".fanfare")
    served.answer(shows(11, 12, 13, 14))
    expect((await served.run()).report.articles.total).toBe(4)
  })
})

describe("a feed that lost more than half of its items", () => {
  test.each([
    ["and has no new ones", [1, 2, 3, 4, 5], [4, 5]],
    ["and has too few new ones", [1, 2, 3, 4, 5], [5, 6]],
    ["and shows older ones instead", [11, 12, 13, 14], [1, 2, 3, 4]],
    ["and is empty", [1, 2, 3], []]
  ])("%s is held back, until that is said to be meant", async (_, before, after) => {
    await using served = await serving(shows(...before))
    await served.run()
    const published = served.site.published()
    served.answer(shows(...after))
    await expect(served.run()).rejects.toThrow(/published articles are gone/)
    expect(served.site.published()).toEqual(published)
    expect((await served.run({ acceptShrink: true })).report.articles.total).toBe(after.length)
  })
})

describe("with `keep: true`", () => {
  const sources = "[{ feed: http://HOST/feed, keep: true }]"

  test("items stay that the feed shows no longer, each as it was shown last", async () => {
    await using served = await serving(shows(1, 2), { sources })
    await served.run()
    served.answer(gives(200, {}, feed(2, 3).replace("Boat 2 came", "Boat 2 really came")))
    await served.run()
    served.answer(shows(11, 12))
    await served.run()
    expect(served.titles()).toEqual([
      "Boat 1 came in",
      "Boat 11 came in",
      "Boat 12 came in",
      "Boat 2 really came in",
      "Boat 3 came in"
    ])
  })

  test("they stay when the settings change, when the index is lost, and when the feed fails", async () => {
    await using served = await serving(shows(1, 2), { sources })
    await served.run()
    served.answer(shows(3))
    await served.run()
    const config = served.site.read("fanfare.config.yaml")
    served.site.write("fanfare.config.yaml", `${config}permalink: /news/:slug/\n`)
    expect((await served.run()).report.articles.total).toBe(3)
    served.site.remove(".fanfare/index.sqlite")
    served.answer(gives(500))
    expect((await served.run()).report.articles.total).toBe(3)
    served.answer(shows(4))
    expect((await served.run()).report.articles.total).toBe(4)
  })

  test("without it they are gone with the next whole answer", async () => {
    await using served = await serving(shows(1, 2), { sources })
    await served.run()
    served.answer(shows(2, 3))
    await served.run()
    const config = served.site.read("fanfare.config.yaml")
    served.site.write("fanfare.config.yaml", config.replace(", keep: true", ""))
    expect((await served.run()).report.articles.total).toBe(2)
    expect(served.titles()).toEqual(["Boat 2 came in", "Boat 3 came in"])
    expect(feedOf(served)).toContain("/feed")
  })
})
