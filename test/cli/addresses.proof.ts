/** The command line with sources that are addresses: exit codes, `--json`, what is written, and a build without a network. */
import { existsSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { feed, gives } from "../sources/http/hostile.ts"
import { type Answer, serve, type TestServer } from "../sources/http/server.ts"
import { makeProject, type Run, runBeside, type TestProject } from "./project.ts"
import { plainSite } from "./tools/stories.ts"

const good = gives(200, { etag: '"1"' }, feed(1, 2, 3))
let server: TestServer
let answer: Answer = good
beforeAll(async () => {
  server = await serve((request, response) => answer(request, response))
})
afterAll(() => server[Symbol.asyncDispose]())

const project = (): TestProject => {
  answer = good
  const config = `sources: [{ feed: ${server.base}/feed }]\nallowHosts: ["${server.host}"]\n`
  return makeProject({ "fanfare.config.yaml": plainSite(config) })
}

interface Report {
  readonly ok: boolean
  readonly sources: ReadonlyArray<{ readonly name: string; readonly state: string }>
  readonly findings: ReadonlyArray<{ readonly code: string; readonly file?: string }>
}

const report = ({ stdout }: Run): Report => JSON.parse(stdout) as Report
const stateIn = (run: Run): string | undefined =>
  report(run).sources.find(({ name }) => name === `${server.base}/feed`)?.state

describe("a build", () => {
  test("with an address exits 0 and asks it in every build, on a condition", async () => {
    const site = project()
    server.asked.length = 0
    const first = await runBeside(site, ["build", "--json"])
    expect([first.status, stateIn(first)], first.stderr).toEqual([0, "ok"])
    answer = gives(304, {}, "")
    for (let round = 0; round < 2; round += 1) expect((await runBeside(site, ["build"])).status).toBe(0)
    expect(existsSync(join(site.root, ".fanfare/idle"))).toBe(false)
    expect(server.asked.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"1"', '"1"'])
  })

  test("whose address fails exits 3, with what it gave before", async () => {
    const site = project()
    await runBeside(site, ["build"])
    const before = site.published()
    answer = gives(404)
    const run = await runBeside(site, ["build", "--json"])
    expect([run.status, stateIn(run), report(run).ok]).toEqual([3, "stale", false])
    expect(report(run).findings).toContainEqual(
      expect.objectContaining({ code: "FF1006", file: `${server.base}/feed` })
    )
    expect(site.published()).toEqual(before)
    for (const command of [["check"], ["build", "--check"], ["build", "--dry-run"]])
      expect((await runBeside(site, command)).status).toBe(3)
  })

  test("whose address never gave anything exits 3, and is failed", async () => {
    const site = project()
    answer = gives(200, {}, "<!doctype html><p>Log in")
    const run = await runBeside(site, ["build", "--json"])
    expect([run.status, stateIn(run)]).toEqual([3, "failed"])
  })

  test("that opens no private host exits 3 and connects to none", async () => {
    const site = makeProject({ "fanfare.config.yaml": plainSite(`sources: [{ feed: ${server.base}/feed }]\n`) })
    server.asked.length = 0
    const run = await runBeside(site, ["build"])
    expect(run.status).toBe(3)
    expect(run.stderr).toMatch(/private network/)
    expect(server.asked).toEqual([])
  })

  test("without a network works with the last copy, also where the index is gone, and says that it is stale", async () => {
    await using other = await serve(good)
    const config = `sources: [{ feed: ${other.base}/feed }]\nallowHosts: ["${other.host}"]\n`
    const site = makeProject({ "fanfare.config.yaml": plainSite(config) })
    await runBeside(site, ["build"])
    const before = site.published()
    await other[Symbol.asyncDispose]()
    for (const isKnown of [true, false]) {
      if (!isKnown) rmSync(join(site.root, ".fanfare/index.sqlite"))
      const run = await runBeside(site, ["build", "--json"])
      expect([run.status, report(run).sources.at(-1)?.state, isKnown]).toEqual([3, "stale", isKnown])
    }
    expect(site.published()).toEqual(before)
  })
})

test.each([["--dry-run"], ["--check"]])("build %s reads the address and writes nothing at all", async (flag) => {
  const site = project()
  const before = readdirSync(site.root, { recursive: true }).length
  server.asked.length = 0
  const run = await runBeside(site, ["build", flag])
  expect(run.stdout).toContain("rss.xml")
  expect(server.asked.length).toBe(1)
  expect(readdirSync(site.root, { recursive: true }).length).toBe(before)
})

test("a part of a shared build reads the address for its own articles", async () => {
  const site = project()
  for (const shard of ["1/2", "2/2"]) expect((await runBeside(site, ["build", "--shard", shard])).status).toBe(0)
  expect((await runBeside(site, ["build"])).status).toBe(0)
})
