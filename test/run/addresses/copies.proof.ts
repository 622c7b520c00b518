/** What becomes of a feed's last copy: where it stands in for the feed, and where there is none. */
import { readdirSync } from "node:fs"
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { feed, gives } from "../../sources/http/hostile.ts"
import { articles } from "../site.ts"
import { feedOf, serving, stateOf } from "./served.ts"

afterAll(removeFolders)

const good = gives(200, { etag: '"1"', "content-type": "application/rss+xml" }, feed(1, 2, 3))

describe("a feed that fails", () => {
  test("is read from its last copy where the index is gone, or the settings are others", async () => {
    await using served = await serving(good)
    await served.run()
    const config = served.site.read("fanfare.config.yaml")
    served.answer(gives(503))
    served.site.remove(".fanfare/index.sqlite")
    const cold = await served.run()
    expect([stateOf(cold, feedOf(served)), cold.report.articles.total]).toEqual(["stale", 3])
    served.site.write("fanfare.config.yaml", `${config}permalink: /news/:slug/\n`)
    const other = await served.run()
    expect([stateOf(other, feedOf(served)), other.report.articles.total]).toEqual(["stale", 3])
  })

  test("holds everything back where nobody knows any more what it gave", async () => {
    await using served = await serving(good, { files: articles(2) })
    await served.run()
    const before = served.site.published()
    served.answer(gives(503))
    served.site.remove(".fanfare")
    const fault = await served.site.fault({ acceptShrink: true })
    expect(fault).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    expect(served.site.published()).toEqual(before)
  })

  test("does so too where its copy is damaged", async () => {
    await using served = await serving(good)
    await served.run()
    const before = served.site.published()
    const blobs = readdirSync(`${served.site.root}/.fanfare/blobs`, { recursive: true, encoding: "utf8" })
    for (const name of blobs.filter((one) => one.length > 60)) {
      const bytes = Buffer.from(served.site.read(`.fanfare/blobs/${name}`), "utf8")
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 30) ^ 1, bytes.length - 30)
      served.site.write(`.fanfare/blobs/${name}`, bytes)
    }
    // Without a copy no condition is set: the whole is asked for.
    const { report } = await served.run()
    expect(report.files).toMatchObject({ written: 0, deleted: 0 })
    expect(served.server.asked.at(-1)?.headers["if-none-match"]).toBeUndefined()
    expect(served.site.published()).toEqual(before)
  })

  test("does not keep another source from what it has new", async () => {
    await using served = await serving(good, { files: articles(1) })
    await served.run()
    served.answer(gives(500))
    served.site.write("articles/s2.md", "---\ntitle: A second story\ndate: 2026-04-01\nlang: en\n---\nWords.\n")
    await served.run()
    expect(served.titles()).toContain("A second story")
    expect(served.titles().length).toBe(5)
  })
})
