/** The preview as a browser and a stranger meet it: over loopback, while its project is written to. */
import { join } from "node:path"
import { Effect, SubscriptionRef } from "effect"
import { afterAll, expect, test } from "vitest"
import { exportPages } from "../../src/dev/exportPages.ts"
import { refusalOf } from "../../src/dev/server/isOwnRequest.ts"
import { nodeLayer } from "../../src/run/nodeLayer.ts"
import { existsSync, readFileSync } from "node:fs"
import { snapshot } from "../cli/tools/snapshot.ts"
import { plainSite } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { article, get, until, withPreview } from "./preview.ts"

afterAll(removeFolders)

test("serves pages and every output file as it is, writes nothing, and follows fifty quick edits to the last", async () => {
  await withPreview(
    {
      "fanfare.config.yaml": plainSite(),
      "articles/harbour.md": article("First"),
      "articles/quay.md": article("أخبار الميناء")
    },
    async (project, bench, url) => {
      const before = snapshot(project.root)
      expect(await get(url)).toMatchObject({ status: 200, type: "text/html; charset=utf-8" })
      expect((await get(url)).text).toContain("First")
      const seen = await get(`${url}preview/harbour/index.html`)
      for (const name of [
        "Facebook",
        "X, large",
        "X, small",
        "LinkedIn",
        "Slack",
        "Discord",
        "WhatsApp",
        "iMessage",
        "Telegram",
        "Mastodon",
        "Bluesky",
        "Pinterest",
        "Threads",
        "Teams",
        "Google result",
        "Google Discover",
        "Feed reader, list",
        "Feed reader, article",
        "Posts"
      ])
        expect(seen.text).toContain(`>${name}</h2>`)
      for (const [path, type] of [
        ["output/rss.xml", "application/rss+xml; charset=utf-8"],
        ["output/atom.xml", "application/atom+xml; charset=utf-8"],
        ["output/feed.json", "application/feed+json; charset=utf-8"],
        ["output/fanfare.json", "application/json"],
        ["output/articles/harbour/head.html", "text/html; charset=utf-8"]
      ] as const)
        expect([path, await get(url + path)]).toMatchObject([path, { status: 200, type }])
      for (const path of [
        "output/..%2ffanfare.config.yaml",
        "pages/fanfare.config.yaml",
        "output/none",
        "preview/none/index.html"
      ])
        expect([path, (await get(url + path)).status]).toEqual([path, 404])
      for (let edit = 1; edit <= 50; edit += 1) project.write("articles/harbour.md", article(`Edit number ${edit}.`))
      await until(async () => (await get(`${url}preview/harbour/index.html`)).text.includes("Edit number 50."))
      expect(SubscriptionRef.getUnsafe(bench.state).failure).toBe(null)
      const after = snapshot(project.root)
      const own = (files: ReadonlyMap<string, string>): ReadonlyArray<string> =>
        [...files.keys()].filter((path) => !path.startsWith(".fanfare"))
      expect(own(after)).toEqual(own(before))
      expect(existsSync(join(project.root, "fanfare.ledger.jsonl"))).toBe(false)
      expect(existsSync(join(project.root, "public"))).toBe(false)
    }
  )
})

test("lays a broken config over the page, with its line, until it is mended", async () => {
  const config = plainSite()
  await withPreview(
    { "fanfare.config.yaml": config, "articles/harbour.md": article("First") },
    async (project, _bench, url) => {
      expect((await get(url)).text).not.toContain('role="alert"')
      for (const broken of [`${config}inject: [`, `${config}titel: x\n`, `${config}theme: [dark]\n`, "site: {}\n"]) {
        project.write("fanfare.config.yaml", broken)
        await until(async () => (await get(url)).text.includes('role="alert"'))
        const page = (await get(url)).text
        expect(page).toContain("fanfare.config.yaml")
        expect(page).toContain("First")
        project.write("fanfare.config.yaml", config)
        await until(async () => !(await get(url)).text.includes('role="alert"'))
      }
    }
  )
})

test("fills a generator's page in memory and leaves it as it is", async () => {
  const page = `<!doctype html><html lang="en"><head><title>Quay</title><meta property="og:type" content="article"><link rel="canonical" href="https://news.example.org/quay/"><!-- fanfare:head --><!-- /fanfare:head --></head><body><article><h1>Quay</h1><time datetime="2026-03-01">1 March</time><p>The ships came in, one after the other, all day.</p></article></body></html>\n`
  await withPreview(
    { "fanfare.config.yaml": plainSite("pages: dist/**/*.html\ninject: true\n"), "dist/quay/index.html": page },
    async (project, bench, url) => {
      const list = (await get(url)).text
      const address = /href="(preview\/[^"]+)"/.exec(list)?.[1] ?? ""
      const seen = (await get(url + address)).text
      expect(seen).toContain("dist/quay/index.html")
      expect((await get(`${url}pages/dist/quay/index.html`)).text).toContain('property="og:title"')
      expect(readFileSync(join(project.root, "dist/quay/index.html"), "utf8")).toBe(page)
      const folder = join(project.root, ".export")
      expect(await Effect.runPromise(exportPages(bench, folder).pipe(Effect.provide(nodeLayer)))).toBeGreaterThan(10)
      expect(readFileSync(join(folder, ...address.split("/")), "utf8")).not.toContain("data-events")
    }
  )
})

test("answers this machine alone", () => {
  const asked = (host: string | undefined, origin?: string, site?: string, mode?: string) =>
    refusalOf({ host, origin, site, mode }) === null
  for (const host of ["localhost:4400", "127.0.0.1:4400", "[::1]:4400"])
    expect([host, asked(host)]).toEqual([host, true])
  for (const host of [
    "evil.example:4400",
    "localhost.evil.example",
    "127.0.0.1.nip.io:4400",
    "192.168.1.2:4400",
    "",
    undefined
  ])
    expect([host, asked(host)]).toEqual([host, false])
  expect(asked("localhost:4400", "http://localhost:4400")).toBe(true)
  for (const origin of ["http://evil.example", "null", "http://localhost:9999", "https://localhost:4400"])
    expect([origin, asked("localhost:4400", origin)]).toEqual([origin, false])
  expect(asked("localhost:4400", undefined, "cross-site", "no-cors")).toBe(false)
  expect(asked("localhost:4400", undefined, "cross-site", "navigate")).toBe(true)
})

test("a rebound name and another origin are refused over the wire", async () => {
  await withPreview(
    { "fanfare.config.yaml": plainSite(), "articles/harbour.md": article("First") },
    async (_project, _bench, url) => {
      expect((await get(url, { host: "evil.example" })).status).toBe(403)
      expect((await get(`${url}_/events`, { origin: "http://evil.example" })).status).toBe(403)
      expect((await get(`${url}output/rss.xml`, { host: "evil.example" })).status).toBe(403)
    }
  )
})
