/** SOURCE_DATE_EPOCH counts as it is when a build begins, also in a process that sets it late. */
import { afterAll, expect, test, vi } from "vitest"
import { createFanfare } from "../../src/api/index.ts"
import { plainSite } from "../cli/tools/stories.ts"
import { makeProject } from "../cli/project.ts"

afterAll(() => {
  vi.unstubAllEnvs()
})

test("a build takes the moment that the environment names by then", async () => {
  const { root, read } = makeProject({
    "fanfare.config.yaml": plainSite(),
    "articles/a.md": "---\ntitle: Ferry\ndate: 2026-03-01\n---\nThe ferry came back.\n"
  })
  await using fanfare = await createFanfare({ root })
  for (const [date, shown] of [
    ["2026-02-27T00:00:00Z", false],
    ["2026-03-02T00:00:00Z", true]
  ] as const) {
    vi.stubEnv("SOURCE_DATE_EPOCH", String(Date.parse(date) / 1000))
    await fanfare.build()
    expect([date, read("public/rss.xml").includes("Ferry")]).toEqual([date, shown])
  }
})
