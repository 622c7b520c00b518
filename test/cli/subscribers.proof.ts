import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { Result, Schema } from "effect"
import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import { Report } from "../../src/report/Report.ts"
import { harbour, makeProject, market, type Run, type TestProject } from "./project.ts"

const report = (run: Run): Report =>
  Result.getOrThrow(Schema.decodeUnknownResult(Schema.fromJsonString(Report))(run.stdout))

const config = (url: string): string =>
  `site: { url: "${url}", title: Example News, timeZone: Asia/Riyadh }\npermalink: /:section/:slug/\n`

const note = `---
title: A note on the tide & the "moon"
date: 2026-03-03T23:15:00+03:00
updated: 2026-03-04T08:00:00+03:00
description: When the water comes.
lang: en
section: sea
---
High water is at seven; the moon is nearly full.
`

/** Three articles: one with a declared address, one with one of its own script, one by the config's pattern. */
const files = {
  "fanfare.config.yaml": config("https://news.example.org/"),
  "articles/harbour.md": harbour,
  "articles/market.md": market,
  "articles/note.md": note
}

interface Seen {
  readonly id: string
  readonly published: number
}

/** What a feed reader keeps, by the feed's file: ids and dates, as rss-parser reads them. */
const readBack = async (project: TestProject, file: string): Promise<ReadonlyArray<Seen>> => {
  const text = project.read(`public/${file}`)
  if (file.endsWith(".json")) {
    const { items } = JSON.parse(text) as {
      readonly items: ReadonlyArray<{ readonly id: string; readonly date_published: string }>
    }
    return items.map((item) => ({ id: item.id, published: Date.parse(item.date_published) }))
  }
  const { items } = await new Parser().parseString(text)
  return items.map((item) => ({
    id: String(item.guid ?? (item as { readonly id?: string }).id),
    published: Date.parse(item.isoDate ?? "")
  }))
}

const atomId = (project: TestProject): string | undefined =>
  /<id>([^<]*)<\/id>/.exec(project.read("public/atom.xml"))?.[1]

const copyOf = (project: TestProject): TestProject => {
  const copy = makeProject({})
  cpSync(project.root, copy.root, { recursive: true })
  return copy
}

const edit = (project: TestProject, path: string, ...changes: ReadonlyArray<readonly [string, string]>): void =>
  project.write(
    path,
    changes.reduce((text, [from, to]) => text.replaceAll(from, to), project.read(path))
  )

describe("a site that is published, and then", () => {
  const published = makeProject(files)
  const first = report(published.run(["build", "--json"]))
  const id = atomId(published)

  const move = (project: TestProject, url: string): void => project.write("fanfare.config.yaml", config(url))
  const remove = (project: TestProject, path: string): void =>
    rmSync(join(project.root, path), { recursive: true, force: true })

  const changes: ReadonlyArray<readonly [string, (project: TestProject) => void]> = [
    ["title", (one) => edit(one, "articles/harbour.md", ["The harbour opens again", "Ships are back in port"])],
    [
      "slug",
      (one) => {
        edit(one, "articles/note.md", ["section: sea", "section: sea\nslug: high-water"])
        edit(one, "articles/harbour.md", ["url: /harbour/", "url: /port-reopened/\nslug: port-reopened"])
      }
    ],
    ["path", (one) => renameSync(join(one.root, "articles/note.md"), join(one.root, "articles/2026-03-03-tide.md"))],
    ["base URL", (one) => move(one, "https://harbour.example.net/news/")],
    ["scheme", (one) => move(one, "http://news.example.org/")],
    ["trailing slash", (one) => edit(one, "articles/harbour.md", ["url: /harbour/", "url: /harbour"])],
    [
      "date format",
      (one) => {
        edit(one, "articles/harbour.md", ["2026-03-01T09:30:00+03:00", "2026-03-01T06:30:00Z"])
        edit(one, "articles/market.md", ["date: 2026-03-02", "date: Mon, 02 Mar 2026 00:00:00 +0300"])
        edit(
          one,
          "articles/note.md",
          ["2026-03-03T23:15:00+03:00", "2026-03-03"],
          ["2026-03-04T08:00:00+03:00", "2026-03-04"]
        )
      }
    ],
    ["renamed section", (one) => edit(one, "articles/note.md", ["section: sea", "section: water"])],
    [
      "reordered files",
      (one) => {
        renameSync(join(one.root, "articles/harbour.md"), join(one.root, "articles/spare.md"))
        renameSync(join(one.root, "articles/note.md"), join(one.root, "articles/harbour.md"))
        renameSync(join(one.root, "articles/spare.md"), join(one.root, "articles/note.md"))
      }
    ],
    ["deleted cache", (one) => remove(one, ".fanfare")],
    ["deleted ledger with the feed kept", (one) => remove(one, "fanfare.ledger.jsonl")],
    ["format switched", (one) => one.write("feeds/latest.yaml", "title: Example News\nformats: atom\n")],
    [
      "engine switched from Markdown to HTML",
      (one) => {
        remove(one, "articles/harbour.md")
        one.write(
          "articles/harbour.html",
          `<!doctype html><html lang="en"><head><title>The harbour opens again</title><link rel="canonical" href="https://news.example.org/harbour/"></head><body><article><h1>The harbour opens again</h1><p>The harbour opened at noon, two years after the storm.</p><p>The first ship carried oranges.</p></article></body></html>`
        )
      }
    ],
    [
      "all deleted but feed.json, and an address and the base URL changed",
      (one) => {
        const feed = one.read("public/feed.json")
        for (const path of ["fanfare.ledger.jsonl", ".fanfare", "public"]) remove(one, path)
        one.write("public/feed.json", feed)
        move(one, "https://harbour.example.net/news/")
        edit(one, "articles/harbour.md", ["url: /harbour/", "url: /port-reopened/"])
      }
    ]
  ]

  test("shows every item once at first", () => {
    expect(first.subscribers).toMatchObject({ new: [{}, {}, {}], updated: [], vanished: [], resent: [] })
    expect(id).toMatch(/^urn:uuid:/)
  })

  test.each(changes)("%s: no id and no date changes, and nothing is sent again", async (_, change) => {
    const before = await readBack(published, "feed.json")
    const changed = copyOf(published)
    change(changed)
    const run = changed.run(["build", "--json"])
    expect(run.status, run.stderr).toBe(0)
    expect(report(run).subscribers).toMatchObject({ new: [], vanished: [], resent: [] })
    const present = ["rss.xml", "atom.xml", "feed.json"].filter((file) =>
      existsSync(join(changed.root, "public", file))
    )
    expect(present).toContain("atom.xml")
    for (const file of present) expect(await readBack(changed, file), file).toEqual(before)
    expect(atomId(changed)).toBe(id)
  })

  test("a new id for an old item is an error that names both, and fails --check", () => {
    const changed = copyOf(published)
    const old = first.subscribers.new.find(({ title }) => title.includes("harbour"))?.id ?? "none"
    edit(changed, "articles/harbour.md", ["lang: en", "lang: en\nid: tag:example.org,2026:harbour"])
    const check = changed.run(["build", "--check", "--json"])
    expect(check.status).toBe(1)
    const { subscribers, findings } = report(check)
    expect(subscribers).toMatchObject({ new: [], vanished: [], resent: [{ id: "tag:example.org,2026:harbour" }] })
    const said = findings.find(({ code }) => code === "FF6202")
    expect(said).toMatchObject({ severity: "error", file: "articles/harbour.md" })
    expect(said?.message).toContain(old)
    expect(said?.message).toContain("tag:example.org,2026:harbour")
    expect(changed.run(["build"]).stderr).toMatch(/FF6202[\s\S]*1 re-sent/)
  })

  test("the ids that came back are said, and the ledger is whole again", () => {
    const changed = copyOf(published)
    rmSync(join(changed.root, "fanfare.ledger.jsonl"))
    expect(report(changed.run(["build", "--json"])).findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: "FF6201", severity: "info" })])
    )
    const ids = (project: TestProject): ReadonlyArray<string> =>
      readFileSync(join(project.root, "fanfare.ledger.jsonl"), "utf8").match(/"id":"[^"]*"/g) ?? []
    expect(ids(changed)).toEqual(ids(published))
    expect(ids(changed)).toHaveLength(5)
  })
})

describe("a base URL that is not one to publish under", () => {
  const project = makeProject({ "articles/harbour.md": harbour })

  test("is refused in CI and under --strict, by name and with the way out", () => {
    for (const [args, environment] of [
      [["build", "--dry-run", "--json"], { CI: "true" }],
      [["check", "--strict", "--json"], {}]
    ] as const) {
      const run = project.run(args, environment)
      expect(run.status).toBe(2)
      expect(JSON.parse(run.stdout)).toMatchObject({
        error: {
          name: "ConfigError",
          message: expect.stringContaining("RFC 2606"),
          fix: expect.stringContaining("--allow-url")
        },
        findings: [{ code: "FF6208" }]
      })
    }
  })

  test("is taken with --allow-url, and where nobody publishes", () => {
    expect(project.run(["check", "--strict", "--allow-url"]).stderr).not.toContain("RFC 2606")
    expect(project.run(["build", "--dry-run", "--allow-url"], { CI: "1" }).status).toBe(0)
    expect(project.run(["check"], { CI: "false" }).status).toBe(0)
  })
})
