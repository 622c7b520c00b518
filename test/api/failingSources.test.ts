/** Sources of a program that fail: what they told last stays, and nothing is taken for gone. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createFanfare, type RecordChange, type RecordFeed } from "../../src/api/index.ts"
import { atFixedMoment, record, recordSite as site, rejected, titles } from "./library.ts"

atFixedMoment()

describe("a source that fails", () => {
  const failing = (records: ReadonlyArray<RecordChange>): RecordFeed & { isBroken: boolean } => {
    const feed = {
      name: "database",
      isBroken: false,
      changes: async function* () {
        for (const [index, one] of records.entries()) {
          if (feed.isBroken && index === 1) throw new Error("the connection was lost")
          yield one
        }
      }
    }
    return feed
  }

  test("keeps what it told last, is named as stale, and is whole again with the next build", async () => {
    const project = site()
    const feed = failing([record("a"), record("b"), record("c")])
    await using fanfare = await createFanfare({ root: project.root, sources: [feed] })
    await fanfare.build()
    const before = titles(project)
    feed.isBroken = true
    const report = await fanfare.build()
    expect(report.sources).toContainEqual({ name: "database", state: "stale" })
    expect(report.articles).toMatchObject({ total: 3, removed: 0 })
    expect(report.findings).toMatchObject([
      { code: "FF1006", file: "database", message: expect.stringContaining("the connection was lost") }
    ])
    expect(titles(project)).toEqual(before)
    feed.isBroken = false
    expect(await fanfare.build()).toMatchObject({ ok: true, findings: [], sources: [{ state: "ok" }, { state: "ok" }] })
  })

  test("before it told anything is a SourceError with its own error as the cause, and nothing is published", async () => {
    const project = site()
    const feed = failing([record("a"), record("b")])
    feed.isBroken = true
    await using fanfare = await createFanfare({ root: project.root, sources: [feed] })
    const error = await rejected(fanfare.build())
    expect(error).toMatchObject({
      _tag: "SourceError",
      exitCode: 3,
      detail: "The source database failed: the connection was lost.",
      cause: expect.objectContaining({ message: "the connection was lost" })
    })
    expect(() => project.published()).toThrow(/ENOENT/)
  })

  test("half way, in a fresh checkout without the index, takes nothing away that is published", async () => {
    const project = site()
    const feed = failing(["a", "b", "c"].map((id) => record(id)))
    await using fanfare = await createFanfare({ root: project.root, sources: [feed] })
    await fanfare.build()
    const before = project.published()
    rmSync(join(project.root, ".fanfare"), { recursive: true })
    feed.isBroken = true
    expect(await rejected(fanfare.build({ acceptShrink: true }))).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    expect(project.published()).toEqual(before)
    feed.isBroken = false
    expect((await fanfare.build()).subscribers).toMatchObject({ new: [], vanished: [], resent: [] })
    expect(project.published()).toEqual(before)
  })
})
