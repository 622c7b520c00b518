/** Several addresses are asked at once, and read in the config's order. */
import type { ServerResponse } from "node:http"
import { afterAll, expect, test } from "vitest"
import { plainSite } from "../../cli/tools/stories.ts"
import { removeFolders } from "../../publish/site.ts"
import { feed } from "../../sources/http/hostile.ts"
import { hastyStore, serve } from "../../sources/http/server.ts"
import { makeSite } from "../site.ts"

afterAll(removeFolders)

test("none of four servers answers before all of them were asked, and the build ends all the same", async () => {
  const waiting: Array<() => void> = []
  const answer = (day: number) => (_: unknown, response: ServerResponse) => {
    waiting.push(() => response.end(feed(day)))
    if (waiting.length === 4) for (const go of waiting.toReversed()) go()
  }
  await using first = await serve(answer(1))
  await using second = await serve(answer(2))
  await using third = await serve(answer(3))
  await using fourth = await serve(answer(4))
  const all = [first, second, third, fourth]
  const site = makeSite(
    {},
    plainSite(
      `sources: [${all.map(({ base }) => `{ feed: ${base}/feed }`).join(", ")}]\nallowHosts: [${all.map(({ host }) => `"${host}"`).join(", ")}]\n`
    )
  )
  const { report } = await site.run({ store: hastyStore() })
  expect(report.articles.total).toBe(4)
  expect(report.sources.slice(1)).toEqual(all.map(({ base }) => ({ name: `${base}/feed`, state: "ok" })))
})
