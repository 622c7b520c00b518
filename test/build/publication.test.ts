import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, type Scope } from "effect"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import type { Manifest } from "../../src/build/manifest.ts"
import { openPublication, type Outcome } from "../../src/build/publication.ts"
import { sha256 } from "../../src/model/Digest.ts"
import { order, type Target } from "../../src/model/Target.ts"

const folder = (): string => mkdtempSync(join(tmpdir(), "fanfare-publication-"))

const textTarget = (path: string, text: string): Target => ({
  path,
  type: "text/plain",
  order: order.page,
  content: { _tag: "Text", render: () => text }
})

const run = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices | Scope.Scope>) =>
  Effect.runPromise(effect.pipe(Effect.scoped, Effect.provide(NodeServices.layer), Effect.result))

const publish = (out: string, files: Readonly<Record<string, string>>, write = true) =>
  run(
    Effect.gen(function* () {
      const publication = yield* openPublication(out, write)
      for (const [path, text] of Object.entries(files))
        yield* publication.stage(textTarget(path, text), new TextEncoder().encode(text))
      return yield* publication.commit((published): Manifest => ({
        version: 1,
        generator: "test",
        articles: [],
        feeds: [],
        files: published
      }))
    })
  )

const done = async (out: string, files: Readonly<Record<string, string>>, write = true): Promise<Outcome> => {
  const result = await publish(out, files, write)
  if (result._tag === "Failure") throw result.failure
  return result.success
}

const changed = (outcome: Outcome) =>
  outcome.changes.filter(({ state }) => state !== "unchanged").map(({ path, state }) => `${state} ${path}`)

describe("an output directory", () => {
  test("gets every file, and the manifest that lists them", async () => {
    const out = folder()
    const outcome = await done(out, { "rss.xml": "one", "articles/a/head.html": "two" })
    expect(changed(outcome)).toEqual(["new articles/a/head.html", "new fanfare.json", "new rss.xml"])
    expect(readFileSync(join(out, "articles/a/head.html"), "utf8")).toBe("two")
    const manifest = JSON.parse(readFileSync(join(out, "fanfare.json"), "utf8")) as Manifest
    expect(manifest.files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["articles/a/head.html", 3],
      ["rss.xml", 3]
    ])
  })

  test("holds nothing but what was published: no temporary file stays", async () => {
    const out = folder()
    await done(out, { "rss.xml": "one" })
    expect(readdirSync(out).toSorted()).toEqual(["fanfare.json", "rss.xml"])
  })

  test("is not touched where nothing changed", async () => {
    const out = folder()
    await done(out, { "rss.xml": "one", "a/b.txt": "two" })
    const times = () =>
      ["rss.xml", "a/b.txt", "fanfare.json"].map((file) => statSync(join(out, file), { bigint: true }).mtimeNs)
    const before = times()
    const outcome = await done(out, { "rss.xml": "one", "a/b.txt": "two" })
    expect(changed(outcome)).toEqual([])
    expect(times()).toEqual(before)
  })

  test("loses what is no longer published, with the folders that become empty", async () => {
    const out = folder()
    await done(out, { "rss.xml": "one", "articles/a/head.html": "two" })
    expect(changed(await done(out, { "rss.xml": "one" }))).toEqual([
      "deleted articles/a/head.html",
      "changed fanfare.json"
    ])
    expect(readdirSync(out).toSorted()).toEqual(["fanfare.json", "rss.xml"])
  })

  test("keeps files that fanfare did not write, and says which stood in the way", async () => {
    const out = folder()
    mkdirSync(join(out, "articles/a"), { recursive: true })
    writeFileSync(join(out, "index.html"), "theirs")
    writeFileSync(join(out, "articles/a/notes.txt"), "theirs")
    const outcome = await done(out, { "index.html": "ours", "articles/a/head.html": "ours" })
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("theirs")
    expect(outcome.findings).toMatchObject([{ code: "FF6006", severity: "warning", file: "index.html" }])
    await done(out, {})
    expect(readFileSync(join(out, "articles/a/notes.txt"), "utf8")).toBe("theirs")
    expect(existsSync(join(out, "articles/a/head.html"))).toBe(false)
  })

  test("keeps a file of fanfare's that somebody edited", async () => {
    const out = folder()
    await done(out, { "rss.xml": "one" })
    writeFileSync(join(out, "rss.xml"), "edited")
    const outcome = await done(out, { "rss.xml": "two" })
    expect(outcome.findings).toMatchObject([{ code: "FF6006", file: "rss.xml" }])
    expect(readFileSync(join(out, "rss.xml"), "utf8")).toBe("edited")
  })

  test("is only described, never written, in a dry run", async () => {
    const out = folder()
    expect(changed(await done(out, { "rss.xml": "one" }, false))).toEqual(["new fanfare.json", "new rss.xml"])
    expect(readdirSync(out)).toEqual([])
  })

  test("is repaired after a build that was killed while it renamed", async () => {
    const out = folder()
    await done(out, { "rss.xml": "one", "atom.xml": "one" })
    writeFileSync(join(out, "rss.xml"), "half way")
    mkdirSync(join(out, ".fanfare-staging"))
    writeFileSync(join(out, ".fanfare-staging/journal.json"), JSON.stringify([["rss.xml", sha256("half way")]]))
    writeFileSync(join(out, ".fanfare-staging/owner"), "999999999")
    writeFileSync(join(out, ".fanfare-staging/1"), "torn")
    const outcome = await done(out, { "rss.xml": "two", "atom.xml": "one" })
    expect(outcome.findings).toEqual([])
    expect(readFileSync(join(out, "rss.xml"), "utf8")).toBe("two")
    expect(readdirSync(out).toSorted()).toEqual(["atom.xml", "fanfare.json", "rss.xml"])
  })

  test("is refused while another build writes to it", async () => {
    const out = folder()
    mkdirSync(join(out, ".fanfare-staging"))
    writeFileSync(join(out, ".fanfare-staging/owner"), String(process.ppid))
    const result = await publish(out, { "rss.xml": "one" })
    expect(result).toMatchObject({ _tag: "Failure", failure: { _tag: "PublishError", exitCode: 4 } })
    expect(existsSync(join(out, "rss.xml"))).toBe(false)
  })

  test("is never left through a symbolic link", async () => {
    const out = folder()
    const elsewhere = folder()
    symlinkSync(elsewhere, join(out, "articles"))
    const result = await publish(out, { "articles/a/head.html": "one" })
    expect(result).toMatchObject({ _tag: "Failure", failure: { _tag: "PublishError" } })
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test("that is a file fails with the operator's error, and the file stays", async () => {
    const out = join(folder(), "public")
    writeFileSync(out, "a file")
    const result = await publish(out, { "rss.xml": "one" })
    expect(result).toMatchObject({ _tag: "Failure", failure: { _tag: "PublishError", exitCode: 4 } })
    expect(readFileSync(out, "utf8")).toBe("a file")
    expect(readdirSync(dirname(out))).toEqual(["public"])
  })
})

describe("a page of a site generator", () => {
  const fill = (out: string, file: string, text: string, meanwhile = (): void => {}) =>
    run(
      Effect.gen(function* () {
        const publication = yield* openPublication(out, true)
        const [before, after] = [readFileSync(file), new TextEncoder().encode(text)]
        yield* publication.stagePage({ path: "dist/a.html", file, before, after })
        meanwhile()
        return yield* publication.commit((files): Manifest => ({
          version: 1,
          generator: "fanfare/test",
          articles: [],
          feeds: [],
          files
        }))
      })
    )

  test("is put in place, and counts as changed once", async () => {
    const out = folder()
    const file = join(folder(), "a.html")
    writeFileSync(file, "old")
    for (const state of ["changed", "unchanged"]) {
      const outcome = await fill(out, file, "new")
      expect(outcome).toMatchObject({ success: { findings: [], changes: [{ path: "dist/a.html", state }, {}] } })
      expect(readFileSync(file, "utf8")).toBe("new")
    }
  })

  test("that someone else wrote in the meantime is left alone, and named", async () => {
    const file = join(folder(), "a.html")
    writeFileSync(file, "old")
    const outcome = await fill(folder(), file, "new", () => writeFileSync(file, "theirs"))
    expect(readFileSync(file, "utf8")).toBe("theirs")
    expect(outcome).toMatchObject({ success: { findings: [{ code: "FF6105", file: "dist/a.html" }] } })
  })
})
