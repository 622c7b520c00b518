import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { openBuilder } from "./builder.ts"
import { openInjector } from "./injector.ts"
import { makeProject } from "./project.ts"

const injector = openInjector()
const builder = typeof injector === "string" ? null : openBuilder(injector)
afterAll(() => builder?.close())

const site = () =>
  makeProject({
    "fanfare.config.yaml": "site: { url: https://news.example.org/, title: Example News }\ncards: false\n",
    "articles/ferry.md": "---\ntitle: The ferry sails\ndate: 2026-03-01\nlang: en\n---\nIt sailed at noon.\n"
  })

describe.skipIf(builder === null)("the builder", () => {
  test("is stopped at operations, shows what is done until then, and goes on", async () => {
    const { root } = site()
    const seen: Array<readonly [at: number, isHalf: boolean, isPublished: boolean]> = []
    const stops = [
      { at: 1, halves: false },
      { at: 3, halves: true },
      { at: 40, halves: false }
    ]
    const ended = await builder?.freeze({ root, out: "public" }, stops, async ({ at, isHalf }) => {
      seen.push([at, isHalf, existsSync(join(root, "public/rss.xml"))])
    })
    // The third operation writes the card of the lock.
    expect(seen).toEqual([
      [1, false, false],
      [3, false, false],
      [3, true, false],
      [40, false, false]
    ])
    expect(ended?.status).toBe(0)
    expect(existsSync(join(root, "public/rss.xml"))).toBe(true)
    expect(builder?.shared.log().length).toBeGreaterThan(40)
  })

  test("meets a fault in one build, and none in the next", async () => {
    const { root } = site()
    const fault = { mode: "ENOSPC", at: 3, isSticky: false, class: "all" } as const
    const failed = await builder?.build({ root, out: "public" }, fault)
    expect(failed?.status).toBe(4)
    expect(failed?.stderr).toContain("ENOSPC")
    expect(builder?.shared.counters().fired).toBeGreaterThan(0)
    expect(readdirSync(root)).not.toContain("public")
    expect((await builder?.build({ root, out: "public" }))?.status).toBe(0)
  })
})
