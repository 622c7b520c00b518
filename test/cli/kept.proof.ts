/** What is kept between builds, and what is read: each way in which it can be damaged has its finding, and harms nothing. */
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, Layer } from "effect"
import { describe, expect, test } from "vitest"
import { findConfig, readConfig } from "../../src/config/loadConfig.ts"
import { Directory } from "../../src/publish/Directory.ts"
import type { Report } from "../../src/report/Report.ts"
import { run } from "../../src/run/run.ts"
import { Store } from "../../src/store/Store.ts"
import { harbour, makeProject, type TestProject } from "./project.ts"

const plain = "site: { url: https://news.example.org/, title: Example News }\ncards: false\n"

const build = (project: TestProject, environment: Readonly<Record<string, string>> = {}) => {
  const { status, stdout } = project.run(["build", "--json"], environment)
  const report = JSON.parse(stdout) as Report
  return { status, codes: report.findings.map(({ code }) => code), report }
}

describe("the index", () => {
  test("FF6301: one that is damaged is made again, once, and what is published stays", () => {
    const project = makeProject({ "fanfare.config.yaml": plain, "articles/harbour.md": harbour })
    build(project)
    const before = project.published()
    writeFileSync(join(project.root, ".fanfare/index.sqlite"), "not a database at all, and long enough to be looked at")
    rmSync(join(project.root, ".fanfare/idle"), { force: true })
    const damaged = build(project)
    expect(damaged.status).toBe(0)
    expect(damaged.codes).toContain("FF6301")
    expect(project.published()).toEqual(before)
    project.write("articles/harbour.md", `${harbour}\nOne more line.\n`)
    expect(build(project).codes).not.toContain("FF6301")
  })

  test("FF6302: one that cannot be kept costs time and nothing else", () => {
    const project = makeProject({ "fanfare.config.yaml": plain, "articles/harbour.md": harbour })
    mkdirSync(join(project.root, ".fanfare/index.sqlite"), { recursive: true })
    const built = build(project)
    expect(built.status).toBe(0)
    expect(built.codes).toContain("FF6302")
    expect(existsSync(join(project.root, "public/rss.xml"))).toBe(true)
  })
})

test("FF6303: pictures that cannot be kept are published all the same", () => {
  const project = makeProject({ "articles/harbour.md": harbour }, { cold: true })
  mkdirSync(join(project.root, ".fanfare"))
  writeFileSync(join(project.root, ".fanfare/blobs"), "a file where a folder belongs")
  const built = build(project)
  expect(built.status).toBe(0)
  expect(built.codes).toContain("FF6303")
  expect([...project.published().keys()].filter((path) => path.endsWith(".png"))).toHaveLength(3)
})

describe("records", () => {
  const records = `${plain}sources: [{ ndjson: records.ndjson }]\n`
  const line = (id: string): string =>
    JSON.stringify({ id, title: `Story ${id}`, date_published: "2026-03-01T09:30:00Z", content_text: `Text of ${id}.` })

  test("FF1601, FF1602: a line that is not a record, and an id that was given before, are named and left out", () => {
    const project = makeProject({
      "fanfare.config.yaml": records,
      "records.ndjson": `${line("one")}\n{ not JSON\n${line("two")}\n${line("one")}\n`
    })
    const built = build(project)
    expect(built.status).toBe(1)
    expect(
      built.report.findings.filter(({ severity }) => severity === "error").map(({ code, line: at }) => [code, at])
    ).toEqual([
      ["FF1601", 2],
      ["FF1602", 4]
    ])
    expect(built.report.articles.total).toBe(2)
  })

  test("FF1006: a file that is gone keeps what it gave last, and the exit code says so", () => {
    const project = makeProject({
      "fanfare.config.yaml": records,
      "records.ndjson": `${line("one")}\n${line("two")}\n`
    })
    expect(build(project).status).toBe(0)
    const before = project.published()
    rmSync(join(project.root, "records.ndjson"))
    const built = build(project)
    expect(built.status).toBe(3)
    expect(built.codes).toContain("FF1006")
    expect(project.published().get("rss.xml")).toBe(before.get("rss.xml"))
  })
})

test("FF1306: a picture that is there and cannot be read leaves its article as it was published", () => {
  const project = makeProject({ "fanfare.config.yaml": plain, "articles/harbour.md": harbour })
  expect(build(project).status).toBe(0)
  const before = project.published()
  symlinkSync("circle.png", join(project.root, "articles/circle.png"))
  project.write("articles/harbour.md", `${harbour}\n![A quay](circle.png)\n`)
  const built = build(project)
  expect(built.status).toBe(3)
  expect(built.codes).toContain("FF1306")
  expect(project.published()).toEqual(before)
})

test("FF6105: a page that changes while fanfare is at work is left alone", async () => {
  const page = (text: string): string =>
    `<!doctype html><html lang="en"><head><title>Quay</title><meta property="og:type" content="article"><link rel="canonical" href="https://news.example.org/quay/"><!-- fanfare:head --><!-- /fanfare:head --></head><body><article><h1>Quay</h1><time datetime="2026-03-01">1 March</time><p>${text}</p></article></body></html>\n`
  const project = makeProject({
    "fanfare.config.yaml": `${plain}pages: dist/**/*.html\ninject: true\n`,
    "dist/quay/index.html": page("The ships came in.")
  })
  const meddling = Layer.effect(
    Directory,
    Effect.map(Directory, (disk) => ({
      ...disk,
      open: (options: Parameters<typeof disk.open>[0]) =>
        Effect.map(disk.open(options), (publication) => ({
          ...publication,
          commit: (changes: Parameters<typeof publication.commit>[0]) =>
            Effect.suspend(() => {
              project.write("dist/quay/index.html", page("The generator wrote it anew."))
              return publication.commit(changes)
            })
        }))
    }))
  ).pipe(Layer.provide(Directory.disk))
  const ran = await Effect.runPromise(
    Effect.gen(function* () {
      const config = yield* findConfig(project.root, null)
      return yield* run(readConfig(config), {
        root: project.root,
        configName: "",
        isUrlFit: () => true,
        shown: "public",
        out: join(project.root, "public"),
        write: true,
        force: false,
        strict: false,
        acceptShrink: false,
        wait: 0,
        jobs: 1,
        asksConsumers: false,
        onEvent: () => undefined
      })
    }).pipe(Effect.scoped, Effect.provide([Store.sqlite, meddling, NodeServices.layer]))
  )
  expect(ran.report.articles.total).toBe(1)
  expect(ran.report.findings.map(({ code }) => code)).toContain("FF6105")
  expect(project.read("dist/quay/index.html")).toBe(page("The generator wrote it anew."))
  // The run above had the clock of the machine.
  const again = build(project, { SOURCE_DATE_EPOCH: "4000000000" })
  expect(again.status).toBe(0)
  expect(project.read("dist/quay/index.html")).toContain("og:title")
})
