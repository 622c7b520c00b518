/** An index that cannot be written when everything is published: a help is lost, and nothing else. */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { Effect, Layer, Result } from "effect"
import { describe, expect, test } from "vitest"
import type { Index } from "../../src/store/Index.ts"
import { Store } from "../../src/store/Store.ts"
import { StoreError } from "../../src/store/StoreError.ts"
import { makeProject, type TestProject } from "../cli/project.ts"
import { plainSite, stories, story } from "../cli/tools/stories.ts"
import { runIn } from "./site.ts"

const full = (): never => {
  throw new StoreError({ reason: "unwritable", detail: "database or disk is full" })
}

/** A store on disk of which one part meets a full disk. */
const fullStore = (spoil: (index: Index) => Partial<Index>) =>
  Layer.effect(
    Store,
    Effect.map(Store, (store) => ({
      blobs: store.blobs,
      open: (options: Parameters<typeof store.open>[0]) =>
        Effect.map(store.open(options), (opened) => ({
          ...opened,
          index: { ...opened.index, ...spoil(opened.index) }
        }))
    }))
  ).pipe(Layer.provide(Store.sqlite))

const build = ({ root }: TestProject, store: Layer.Layer<Store>) =>
  Effect.runPromise(Effect.result(runIn(root, { store })))

/** A site of two articles that is published, of which one changed since. */
const changed = (): TestProject => {
  const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
  expect(project.run(["build"]).status).toBe(0)
  project.write("articles/s1.md", story(1).replace("Story number 1", "News of day 1"))
  return project
}

const later = { SOURCE_DATE_EPOCH: "4000000000" }

describe("a full disk", () => {
  test("FF6302: when the index is committed: all is published, and the next build finds it", async () => {
    const project = changed()
    const ran = Result.getOrThrow(
      await build(
        project,
        fullStore(() => ({ commit: full }))
      )
    )
    expect(ran.report.ok).toBe(true)
    expect(ran.report.findings.map(({ code }) => code)).toContain("FF6302")
    expect(project.published().get("rss.xml")).toContain("News of day 1")
    const published = project.published()
    expect(project.run(["build"], later).status).toBe(0)
    const { "news-sitemap.xml": _, ...again } = Object.fromEntries(project.published())
    const { "news-sitemap.xml": __, ...before } = Object.fromEntries(published)
    expect(again).toEqual(before)
  })

  test.each([
    ["that is taken back is gone, with all that was published of it", null],
    ["that changes again is published anew", story(3).replace("Story number 3", "Other news")]
  ])("when the index is committed: a new article %s", async (_, text) => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
    expect(project.run(["build"]).status).toBe(0)
    const before = [...project.published().keys()]
    project.write("articles/s3.md", story(3))
    Result.getOrThrow(
      await build(
        project,
        fullStore(() => ({ commit: full }))
      )
    )
    expect(project.published().get("rss.xml")).toContain("Story number 3")
    if (text === null) rmSync(join(project.root, "articles/s3.md"))
    else project.write("articles/s3.md", text)
    const again = project.run(["build"], later)
    expect(again.status, again.stderr).toBe(0)
    const files = [...project.published().keys()]
    expect(files.filter((path) => !path.startsWith("articles/s3/"))).toEqual(before)
    expect(project.published().get("articles/s3/head.html")?.includes("Other news")).toBe(
      text === null ? undefined : true
    )
  })

  test("when what was published is noted: the error says that all is published", async () => {
    const project = changed()
    const failed = await build(
      project,
      fullStore(({ articles }) => ({ articles: { ...articles, forgetGone: full } }))
    )
    expect(Result.isFailure(failed) && failed.failure).toMatchObject({ _tag: "PublishError", exitCode: 4 })
    expect(Result.isFailure(failed) && failed.failure.message).toContain("everything was published")
    expect(project.published().get("rss.xml")).toContain("News of day 1")
  })

  test("when the ledger is taken over: the error is the index's, not the ledger's", async () => {
    const project = changed()
    project.write("fanfare.ledger.jsonl", `${project.read("fanfare.ledger.jsonl")}\n`)
    const failed = await build(
      project,
      fullStore(({ ledger }) => ({ ledger: { ...ledger, clear: full } }))
    )
    expect(Result.isFailure(failed) && failed.failure).toMatchObject({ _tag: "PublishError", exitCode: 4 })
  })

  test("before anything is published: the error says that nothing is touched", async () => {
    const project = changed()
    const before = project.published()
    const failed = await build(
      project,
      fullStore(({ articles }) => ({ articles: { ...articles, put: full } }))
    )
    expect(Result.isFailure(failed) && failed.failure.message).toContain("untouched")
    expect(project.published()).toEqual(before)
  })
})
