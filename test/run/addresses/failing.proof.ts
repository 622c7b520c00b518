/** A feed at an address fails in every way that was thought of, in its first build and after a good one. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { feed, gives, routes } from "../../sources/http/hostile.ts"
import { articles } from "../site.ts"
import { feedOf, saidOf, serving, stateOf } from "./served.ts"

afterAll(removeFolders)

const good = gives(200, { etag: '"1"', "content-type": "application/rss+xml" }, feed(1, 2, 3))

/** One for each way to fail; all of them are in the proof. 304 is right where a copy is at hand. */
const failing = [
  "truncated-gzip",
  "truncated-feed",
  "html-for-a-feed",
  "empty",
  "binary",
  "no-http",
  "status-204",
  "status-404",
  "status-410",
  "status-502",
  "redirect-loop",
  "redirect-to-literal"
].map((path) => [path, routes[path] ?? { answer: good, says: /^$/ }] as const)

describe("a feed that fails", () => {
  test("keeps every byte that was published, is stale and says why, however it fails", async () => {
    await using served = await serving(good, { limits: { retries: 0 } })
    await served.run()
    const before = served.site.published()
    for (const [path, { answer, says }] of failing) {
      served.answer(answer)
      const ran = await served.run()
      const said = saidOf(ran, feedOf(served)).join("\n")
      expect([path, stateOf(ran, feedOf(served)), ran.report.ok]).toEqual([path, "stale", false])
      expect([path, says.test(said), said.includes("What it gave last stays published.")]).toEqual([path, true, true])
    }
    expect(served.site.published()).toEqual(before)
    served.answer(gives(200, {}, feed(1, 2, 3, 4)))
    const ran = await served.run()
    expect([stateOf(ran, feedOf(served)), saidOf(ran, feedOf(served))]).toEqual(["ok", []])
    expect(served.titles().length).toBe(4)
  })

  test("in its first build leaves the rest to be published, and is failed, however it fails", async () => {
    await using served = await serving(good, { files: articles(2), limits: { retries: 0 } })
    for (const [path, { answer, says }] of failing) {
      served.answer(answer)
      const ran = await served.run()
      const said = saidOf(ran, feedOf(served)).join("\n")
      expect([path, stateOf(ran, feedOf(served)), says.test(said)]).toEqual([path, "failed", true])
      expect(ran.report).toMatchObject({ ok: false, articles: { total: 2 } })
    }
    served.answer(good)
    expect((await served.run()).report.articles.total).toBe(5)
  })
})
