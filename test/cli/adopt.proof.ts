import { existsSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { harbour, makeProject, market, type Run, runBeside } from "./project.ts"
import { plainSite } from "./tools/stories.ts"

const tide = `---
title: Tide tables
date: 2026-03-05T08:00:00+03:00
description: When the water comes.
url: /tide/
lang: en
---
High water is at seven.
`

const articles = { "articles/harbour.md": harbour, "articles/market.md": market, "articles/tide.md": tide }

interface Entry {
  readonly id: string
  readonly link: string
  readonly title: string
  /** RFC 3339. */
  readonly date: string
}

/** WordPress: the guid is an address by number, the link one by date; a title with typographic marks. */
const old: ReadonlyArray<Entry> = [
  {
    id: "https://old.example.org/?p=7",
    link: "http://www.news.example.org/harbour",
    title: "Another title",
    date: "2026-03-01T06:37:00Z"
  },
  {
    id: "https://old.example.org/?p=8",
    link: "https://old.example.org/2026/03/02/fish/",
    title: "«سوق السمك» يعود إلى الرصيف",
    date: "2026-03-01T21:00:00Z"
  },
  {
    id: "tag:old.example.org,2026:gone",
    link: "https://old.example.org/2026/02/gone/",
    title: "An article that was left behind",
    date: "2026-02-01T12:00:00Z"
  }
]

const escape = (text: string): string => text.replaceAll("&", "&amp;")

const rss = (entries: ReadonlyArray<Entry>): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Old</title><link>https://old.example.org/</link>${entries
    .map(
      ({ id, link, title, date }) =>
        `<item><title>${escape(title)}</title><link>${link}</link><guid isPermaLink="false">${id}</guid><pubDate>${new Date(date).toUTCString()}</pubDate></item>`
    )
    .join("\n")}</channel></rss>`

const atom = (entries: ReadonlyArray<Entry>): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:old.example.org,2020:feed</id><title>Old</title>${entries
    .map(
      ({ id, link, title, date }) =>
        `<entry><id>${id}</id><title>${escape(title)}</title><link href="${link}"/><published>${date}</published><updated>${date}</updated></entry>`
    )
    .join("\n")}</feed>`

const json = (entries: ReadonlyArray<Entry>): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1",
    items: entries.map(({ id, link, title, date }) => ({ id, url: link, title, date_published: date }))
  })

interface Answer {
  readonly ok: boolean
  readonly format: string
  readonly matched: ReadonlyArray<{
    readonly id: string
    readonly previousId: string
    readonly source: string
    readonly by: string
  }>
  readonly unmatched: {
    readonly items: ReadonlyArray<{ readonly id: string }>
    readonly articles: ReadonlyArray<{ readonly source: string }>
  }
  readonly findings: ReadonlyArray<{ readonly code: string; readonly message: string; readonly file?: string }>
}

const answer = (run: Run): Answer => JSON.parse(run.stdout) as Answer

describe("a feed of another generator, adopted from a file", () => {
  test.each([
    ["rss", rss],
    ["atom", atom],
    ["json", json]
  ] as const)(
    "%s: ids and dates by link, then by title and date, and what has no match on either side",
    (format, write) => {
      const project = makeProject({ ...articles, "old/feed": write(old) })
      const run = project.run(["adopt", "old/feed", "--json"])
      expect(run.status, run.stderr).toBe(0)
      const { matched, unmatched, findings, ...rest } = answer(run)
      expect(rest).toMatchObject({ ok: true, format })
      expect(matched.map(({ id, source, by }) => [id, source, by])).toEqual([
        ["https://old.example.org/?p=7", "articles/harbour.md", "link"],
        ["https://old.example.org/?p=8", "articles/market.md", "title and date"]
      ])
      expect(unmatched).toMatchObject({
        items: [{ id: "tag:old.example.org,2026:gone" }],
        articles: [{ source: "articles/tide.md" }]
      })
      expect(findings.map(({ code }) => code).toSorted()).toEqual(["FF6204", "FF6205"])
      expect(existsSync(join(project.root, "public"))).toBe(false)

      const ledger = project.read("fanfare.ledger.jsonl")
      expect(project.run(["adopt", "old/feed", "--quiet"])).toMatchObject({ status: 0, stderr: "" })
      expect(project.read("fanfare.ledger.jsonl")).toBe(ledger)

      if (format !== "atom") return
      expect(project.run(["build"]).status).toBe(0)
      const feed = JSON.parse(project.read("public/feed.json")) as {
        readonly items: ReadonlyArray<{ readonly id: string; readonly date_published: string }>
      }
      const published = new Map(feed.items.map((item) => [item.id, item.date_published]))
      expect(published.get("https://old.example.org/?p=7")).toBe("2026-03-01T06:37:00Z")
      expect(published.get("https://old.example.org/?p=8")).toBe("2026-03-01T21:00:00Z")
      expect(published.size).toBe(3)
      expect(project.read("public/atom.xml")).toContain("<id>tag:old.example.org,2020:feed</id>")
      expect(project.read("public/rss.xml")).toContain('<guid isPermaLink="false">https://old.example.org/?p=7</guid>')

      project.write(
        "articles/gone.md",
        "---\ntitle: An article that was left behind\ndate: 2026-02-01\nlang: en\ndescription: Left.\n---\nIt is found again.\n"
      )
      expect(project.run(["build"]).status).toBe(0)
      expect(project.read("public/rss.xml")).toContain("tag:old.example.org,2026:gone</guid>")
    }
  )

  test("--dry-run writes nothing and says so", () => {
    const project = makeProject({ ...articles, "old.xml": rss(old) })
    const run = project.run(["adopt", "old.xml", "--dry-run"])
    expect(run).toMatchObject({ status: 0, stdout: "" })
    expect(run.stderr).toMatch(
      /2 items of old\.xml matched: 0 known already, 1 by link, 1 by title and date[\s\S]*would be written/
    )
    expect(existsSync(join(project.root, "fanfare.ledger.jsonl"))).toBe(false)
  })

  test("two articles with one id: an error that names both, and the rest is taken over", () => {
    const [first, second] = old
    const twice = [first, { ...second, id: first?.id ?? "" }] as ReadonlyArray<Entry>
    const project = makeProject({ ...articles, "old.xml": rss(twice) })
    const run = project.run(["adopt", "old.xml", "--json"])
    expect(run.status).toBe(1)
    const { matched, findings } = answer(run)
    expect(matched).toMatchObject([{ source: "articles/harbour.md" }])
    const said = findings.find(({ code }) => code === "FF6001")
    expect(said).toMatchObject({ file: "articles/market.md" })
    expect(said?.message).toContain("articles/harbour.md")
  })

  test("an id that an author declared stays, and that is said", () => {
    const project = makeProject({
      ...articles,
      "articles/harbour.md": harbour.replace("lang: en", "lang: en\nid: urn:own:1"),
      "old.xml": rss(old)
    })
    const { matched, findings } = answer(project.run(["adopt", "old.xml", "--json"]))
    expect(matched.map(({ source }) => source)).toEqual(["articles/market.md"])
    expect(findings.find(({ code }) => code === "FF6206")?.message).toContain("urn:own:1")
  })

  test("a broken feed gives what stands before that place; what is no feed exits 3", () => {
    const project = makeProject({
      ...articles,
      "half.xml": rss(old).split("<item>").slice(0, 2).join("<item>") + "<item><title>Half</ti",
      "page.html": "<!doctype html><p>Not found",
      "nameless.xml": "<rss><channel><item><title>Nobody</title></item></channel></rss>"
    })
    const { matched, findings } = answer(project.run(["adopt", "half.xml", "--json"]))
    expect(matched).toHaveLength(1)
    expect(findings.map(({ code }) => code)).toContain("FF6203")
    expect(answer(project.run(["adopt", "nameless.xml", "--json"])).findings.map(({ code }) => code)).toContain(
      "FF6207"
    )
    for (const name of ["page.html", "missing.xml", "articles"]) {
      const run = project.run(["adopt", name])
      expect(run.status, run.stderr).toBe(3)
      expect(run.stderr).toContain(name)
    }
    expect(project.run(["adopt"]).status).toBe(2)
  })
})

describe("a feed adopted from a server", () => {
  const server = createServer((request, response) => {
    if (request.url === "/moved") return response.writeHead(301, { location: "/feed" }).end()
    if (request.url === "/feed") return response.writeHead(200, { "content-type": "application/rss+xml" }).end(rss(old))
    return response.writeHead(404).end("Not found")
  })
  let base = ""
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  /** A project whose config opens the server. */
  const opened = () =>
    makeProject({ ...articles, "fanfare.config.yaml": `${plainSite()}allowHosts: ["${new URL(base).host}"]\n` })

  test("gives the same ledger as from a file", async () => {
    const project = opened()
    const run = await runBeside(project, ["adopt", `${base}/moved`, "--json"])
    expect(run.status, run.stderr).toBe(0)
    expect(answer(run).matched).toHaveLength(2)
    const file = makeProject({ ...articles, "fanfare.config.yaml": plainSite(), "old.xml": rss(old) })
    file.run(["adopt", "old.xml"])
    expect(project.read("fanfare.ledger.jsonl")).toBe(file.read("fanfare.ledger.jsonl"))
  })

  test("that is not there exits 3 with the server's answer", async () => {
    const run = await runBeside(opened(), ["adopt", `${base}/other`])
    expect(run.status).toBe(3)
    expect(run.stderr).toContain("404")
  })

  test("in a private network exits 3 unless the config opens its host", async () => {
    const run = await runBeside(makeProject(articles), ["adopt", `${base}/feed`])
    expect(run.status).toBe(3)
    expect(run.stderr).toMatch(/private network[^]*allowHosts: \[127\.0\.0\.1:\d+\]/)
  })

  test.each([["--json"], ["--verbose"], []])("with a password says nothing of it (%s)", async (...flags) => {
    const named = base.replace("http://", "http://mira:hunter2@")
    for (const path of ["/feed", "/other"]) {
      const run = await runBeside(opened(), ["adopt", `${named}${path}`, ...flags])
      expect(run.stdout + run.stderr).toContain(`${base}${path}`)
      expect(run.stdout + run.stderr).not.toMatch(/mira|hunter2/)
    }
  })
})
