/** The site of the docs, as `npm run docs` makes it but for its cards: whole, without a dead end, every page in its menu. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, posix } from "node:path"
import { fileURLToPath } from "node:url"
import { parse as parseHtml } from "parse5"
import RssParser from "rss-parser"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { parse as parseYaml } from "yaml"
import { type Config, createFanfare, type Report } from "../../src/api/index.ts"

const docs = fileURLToPath(new URL("../../docs/", import.meta.url))
const root = mkdtempSync(join(tmpdir(), "fanfare-docs-"))
const out = join(root, "site")

interface Node {
  readonly tagName?: string
  readonly attrs?: ReadonlyArray<{ readonly name: string; readonly value: string }>
  readonly childNodes?: ReadonlyArray<Node>
}

interface Read {
  readonly ids: ReadonlySet<string>
  readonly links: ReadonlyArray<string>
  readonly menu: ReadonlyArray<string>
}

const elementsIn = (node: Node): ReadonlyArray<Node> => [node, ...(node.childNodes ?? []).flatMap(elementsIn)]

const valueOf = ({ attrs = [] }: Node, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value

const linksIn = (elements: ReadonlyArray<Node>): ReadonlyArray<string> =>
  elements.flatMap((one) =>
    one.tagName === "link" ? [] : [valueOf(one, "href") ?? [], valueOf(one, "src") ?? []].flat()
  )

const read = (html: string): Read => {
  const elements = elementsIn(parseHtml(html) as Node)
  const menu = elements.find((one) => valueOf(one, "id") === "fanfare-menu")
  return {
    ids: new Set(elements.flatMap((one) => valueOf(one, "id") ?? [])),
    links: linksIn(elements),
    menu: menu === undefined ? [] : linksIn(elementsIn(menu))
  }
}

let report: Report
const pages = new Map<string, Read>()
let config: Config & { readonly site: { readonly url: string } }

beforeAll(async () => {
  // After the day of every page.
  vi.stubEnv("SOURCE_DATE_EPOCH", "1796083200")
  cpSync(docs, join(root, "docs"), {
    recursive: true,
    filter: (path) => !/(?:^|\/)(?:\.fanfare|fanfare\.ledger\.jsonl)$/.test(path)
  })
  config = parseYaml(readFileSync(join(docs, "fanfare.config.yaml"), "utf8")) as typeof config
  rmSync(join(root, "docs/fanfare.config.yaml"))
  await using fanfare = await createFanfare({ root: join(root, "docs"), out, config: { ...config, cards: false } })
  report = await fanfare.build()
  for (const file of readdirSync(out, { recursive: true, encoding: "utf8" }))
    if (/(?:^|\/)index\.html$/.test(file)) pages.set(file, read(readFileSync(join(out, file), "utf8")))
}, 120_000)

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true, force: true, maxRetries: 5 })
})

/** The file of the output that a link leads to, or null for one of the web. */
const targetOf = (page: string, link: string): readonly [file: string, hash: string] | null => {
  const { url } = config.site
  const local = link.startsWith(url) ? `/${link.slice(url.length)}` : link
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(local)) return null
  const [path = "", hash = ""] = decodeURIComponent(local).split("#")
  const file = path === "" ? page : path.startsWith("/") ? path.slice(1) : posix.join(dirname(page), path)
  return [file === "" || file.endsWith("/") ? `${file}index.html` : file, hash]
}

const leadsNowhere = (page: string, link: string): boolean => {
  const target = targetOf(page, link)
  if (target === null) return false
  const [file, hash] = target
  return !existsSync(join(out, file)) || (hash !== "" && pages.get(file)?.ids.has(hash) !== true)
}

describe("the site of the docs", () => {
  test("is made of every page, and nothing is found wrong with them", () => {
    const files = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"))
    expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([])
    expect(report.ok).toBe(true)
    expect(report.articles.total).toBe(files.length)
    expect([...pages.keys()].filter((path) => path.startsWith("articles/"))).toHaveLength(files.length)
  })

  test("has no dead link and no dead anchor", () => {
    const dead = [...pages].flatMap(([page, { links }]) =>
      links.filter((link) => leadsNowhere(page, link)).map((link) => `${page}: ${link}`)
    )
    expect(dead).toEqual([])
    expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(1000)
  })

  test("has every page in its menu, or one step behind a page of it", () => {
    const [home] = [...pages].filter(([path]) => path === "index.html")
    const inMenu = new Set((home?.[1].menu ?? []).map((link) => targetOf("index.html", link)?.[0] ?? ""))
    const behind = [...inMenu].flatMap((page) =>
      (pages.get(page)?.links ?? []).map((link) => targetOf(page, link)?.[0] ?? "")
    )
    const reached = new Set([...inMenu, ...behind])
    const articles = [...pages.keys()].filter((path) => path.startsWith("articles/"))
    expect(articles.filter((path) => !reached.has(path))).toEqual([])
    const sections = (config.menu ?? []).map(({ title }) => title)
    const own = articles.filter((path) => !/\/ff\d{4}\//.test(path))
    expect(own.filter((path) => !inMenu.has(path))).toEqual([])
    expect(sections).toEqual(["Start", "Write", "Publish", "Run", "Reference"])
  })

  test("has feeds that another reader reads, each item with the page that it leads to", async () => {
    const feed = await new RssParser().parseString(readFileSync(join(out, "rss.xml"), "utf8"))
    expect(feed.title).toBe("fanfare")
    expect(feed.items.length).toBeGreaterThan(20)
    for (const { link = "" } of feed.items) expect([link, leadsNowhere("index.html", link)]).toEqual([link, false])
    const json = JSON.parse(readFileSync(join(out, "feed.json"), "utf8")) as { readonly items: ReadonlyArray<object> }
    expect(json.items).toHaveLength(feed.items.length)
  })
})
