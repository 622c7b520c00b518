/** The output on a static host: every feed with its type and cache rules, and 304 for a reader that has it already. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { harbour, makeProject, market } from "../cli/project.ts"
import { serve, type StaticServer } from "./serve.ts"

const project = makeProject({
  "articles/harbour.md": harbour,
  "articles/market.md": market,
  "feeds/trade.yaml": "title: Trade\nlimit: 1\n"
})
let server: StaticServer

beforeAll(async () => {
  const { status, stderr } = project.run(["build"])
  if (status !== 0) throw new Error(stderr)
  server = await serve(join(project.root, "public"))
}, 60_000)

afterAll(() => {
  server.close()
  rmSync(project.root, { recursive: true, force: true })
})

const [rss, atom, json] = [
  "application/rss+xml; charset=utf-8",
  "application/atom+xml; charset=utf-8",
  "application/feed+json; charset=utf-8"
]

const files: ReadonlyArray<readonly [path: string, type: string]> = [
  ["rss.xml", rss],
  ["atom.xml", atom],
  ["feed.json", json],
  ["trade/rss.xml", rss],
  ["trade/atom.xml", atom],
  ["trade/feed.json", json],
  ["trade/archive/1/rss.xml", rss],
  ["trade/archive/1/atom.xml", atom],
  ["trade/archive/1/feed.json", json],
  ["comments/rss.xml", rss],
  ["comments/atom.xml", atom],
  ["opml.xml", "text/x-opml; charset=utf-8"],
  ["news-sitemap.xml", "application/xml; charset=utf-8"]
]

describe("a static host", () => {
  test.each(files)("serves %s as %s, and says 304 to who asks again", async (path, type) => {
    const first = await fetch(`${server.base}/${path}`)
    const text = await first.text()
    expect([first.status, first.headers.get("content-type")]).toEqual([200, type])
    expect(first.headers.get("cache-control")).toBe("public, max-age=300")
    expect(first.headers.get("x-content-type-options")).toBe("nosniff")
    expect(first.headers.get("access-control-allow-origin")).toBe(path.endsWith(".json") ? "*" : null)
    const etag = first.headers.get("etag") ?? ""
    const second = await fetch(`${server.base}/${path}`, { headers: { "if-none-match": etag } })
    expect([second.status, await second.text(), second.headers.get("etag")]).toEqual([304, "", etag])
    expect(text.length).toBeGreaterThan(0)
  })

  test("a build that changes nothing leaves every tag as it is", async () => {
    const tags = () =>
      Promise.all(files.map(async ([path]) => (await fetch(`${server.base}/${path}`)).headers.get("etag")))
    const before = await tags()
    expect(project.run(["build", "--force"]).status).toBe(0)
    expect(await tags()).toEqual(before)
  })

  test("an article that changes, changes the tag of the feeds that hold it and of no other", async () => {
    const tag = async (path: string) => (await fetch(`${server.base}/${path}`)).headers.get("etag")
    const before = await Promise.all(["trade/rss.xml", "trade/archive/1/rss.xml"].map(tag))
    project.write("articles/harbour.md", harbour.replace("at noon", "at one"))
    expect(project.run(["build"]).status).toBe(0)
    const [head, page] = await Promise.all(["trade/rss.xml", "trade/archive/1/rss.xml"].map(tag))
    expect(head).toBe(before[0])
    expect(page).not.toBe(before[1])
  })
})
