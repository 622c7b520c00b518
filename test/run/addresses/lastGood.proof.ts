/** What an address gave stays until it gives a whole new answer. */
import { readdirSync } from "node:fs"
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { feed, gives } from "../../sources/http/hostile.ts"
import { articles } from "../site.ts"
import { feedOf, saidOf, serving, stateOf } from "./served.ts"

afterAll(removeFolders)

const good = gives(200, { etag: '"1"', "content-type": "application/rss+xml" }, feed(1, 2, 3))

describe("a feed at an address", () => {
  test("gives its items as articles with their own addresses and ids", async () => {
    await using served = await serving(good)
    const ran = await served.run()
    expect(ran.report.articles).toMatchObject({ total: 3, added: 3 })
    expect(stateOf(ran, feedOf(served))).toBe("ok")
    expect(served.titles()).toEqual(["Boat 1 came in", "Boat 2 came in", "Boat 3 came in"])
    expect(served.site.read("public/rss.xml")).toContain("https://boats.example.org/2</guid>")
  })

  test("costs nothing more where nothing changed, whatever way the server says so", async () => {
    await using served = await serving(good)
    await served.run()
    for (const answer of [gives(304, {}, ""), good, gives(200, { etag: '"2"' }, feed(1, 2, 3)), gives(304, {}, "")]) {
      served.answer(answer)
      const { report } = await served.run()
      expect(report.files).toMatchObject({ written: 0, deleted: 0 })
      expect(report.sources.at(-1)?.state).toBe("ok")
    }
    expect(served.server.asked.map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      '"1"',
      '"1"',
      '"1"',
      '"2"'
    ])
  })

  test("is a mirror: what a whole new answer shows no longer is gone, what is new comes", async () => {
    await using served = await serving(good)
    await served.run()
    served.answer(gives(200, {}, feed(2, 3, 4)))
    expect((await served.run()).report.articles).toMatchObject({ total: 3, added: 1, removed: 1 })
    expect(served.titles()).toEqual(["Boat 2 came in", "Boat 3 came in", "Boat 4 came in"])
  })

  test("that is valid and empty is taken as it is", async () => {
    await using served = await serving(gives(200, {}, feed()), { files: articles(2) })
    const ran = await served.run()
    expect(stateOf(ran, feedOf(served))).toBe("ok")
    expect(ran.report.articles.total).toBe(2)
  })
})

test("a feed that fails keeps every byte that was published, is stale and says why", async () => {
  await using served = await serving(good, { limits: { retries: 0 } })
  await served.run()
  const before = served.site.published()
  served.answer(gives(404))
  const ran = await served.run()
  expect([stateOf(ran, feedOf(served)), ran.report.ok]).toEqual(["stale", false])
  expect(saidOf(ran, feedOf(served)).join()).toContain("What it gave last stays published.")
  expect(served.site.published()).toEqual(before)
})

describe("a run that writes nothing", () => {
  test.each([{ write: false }])("%j asks, says what it would do, and keeps no copy", async (asked) => {
    await using served = await serving(good)
    const ran = await served.run(asked)
    expect(ran.report.articles.total).toBe(3)
    expect(ran.changes.length).toBeGreaterThan(3)
    expect(readdirSync(served.site.root).toSorted()).toEqual(["articles", "fanfare.config.yaml"])
  })
})

test("an address that has moved for good is read, and told in every build", async () => {
  await using served = await serving((request, response) =>
    request.url === "/feed"
      ? response.writeHead(301, { location: "/new" }).end()
      : response.writeHead(200, { etag: '"1"' }).end(feed(1))
  )
  for (let round = 0; round < 2; round += 1) {
    const ran = await served.run()
    expect([stateOf(ran, feedOf(served)), ran.report.ok]).toEqual(["ok", true])
    expect(saidOf(ran, feedOf(served))).toEqual([
      `FF1702 This address has moved for good, to ${served.server.base}/new.`
    ])
  }
})
