/** Feeds as a project asks for them: how many articles, which, in which formats; read by parsers that are not ours. */
import Parser from "rss-parser"
import { afterAll, describe, expect, test } from "vitest"
import { all, child, children, type Node, readXml } from "../feeds/readXml.ts"
import { removeFolders, type Tree } from "../publish/site.ts"
import { article, builtProject, config } from "./built.ts"

afterAll(removeFolders, 60_000)

const site = "https://news.example.org/"

/** Records with a date each, the last one the newest. */
const records = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `urn:x-test:${index + 1}`,
      title: `Item ${index + 1}`,
      content_text: `Words of item ${index + 1}.`,
      summary: `About item ${index + 1}.`,
      date_published: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString().replace(".000", ""),
      language: "en",
      authors: [{ name: "Ann" }]
    })
  ).join("\n")

const fromRecords = config("sources: [{ ndjson: records.ndjson }]\n")

interface Items {
  readonly ids: ReadonlyArray<string>
  readonly previous: string | undefined
}

const relation = (parent: Node, name: string, rel: string): string | undefined =>
  children(parent, name).find(({ attributes }) => attributes["rel"] === rel)?.attributes["href"]

const readers: Readonly<Record<string, (text: string) => Items>> = {
  "rss.xml": (text) => {
    const channel = child(readXml(text), "channel")
    return {
      ids: children(channel, "item").map((item) => child(item, "guid").text),
      previous: relation(channel, "atom:link", "prev-archive")
    }
  },
  "atom.xml": (text) => {
    const feed = readXml(text)
    return {
      ids: children(feed, "entry").map((entry) => child(entry, "id").text),
      previous: relation(feed, "link", "prev-archive")
    }
  },
  "feed.json": (text) => {
    const { items, next_url: previous } = JSON.parse(text) as {
      readonly items: ReadonlyArray<{ readonly id: string }>
      readonly next_url?: string
    }
    return { ids: items.map(({ id }) => id), previous }
  }
}

/** The ids of a feed's documents, from the feed itself to its oldest page. */
const documentsOf = (tree: Tree, path: string): ReadonlyArray<ReadonlyArray<string>> => {
  const read = readers[path.split("/").at(-1) ?? ""]
  const documents: Array<ReadonlyArray<string>> = []
  let next: string | undefined = path
  while (next !== undefined) {
    expect([next, documents.length < 20]).toEqual([next, true])
    const text: string | undefined = tree[next]
    if (text === undefined || read === undefined) throw new Error(`There is no ${next}.`)
    const { ids, previous }: Items = read(text)
    documents.push(ids)
    next = previous?.replace(site, "")
  }
  return documents
}

describe("a site's feed of", () => {
  test.each([0, 1, 2, 29, 30, 31, 100, 101, 131, 230])(
    "%i articles holds each once, with its archive, in every format",
    async (count) => {
      const project = builtProject({ "fanfare.config.yaml": fromRecords, "records.ndjson": records(count) })
      expect(await project.build()).toMatchObject({ ok: true, articles: { total: count } })
      const tree = project.published()
      const newestFirst = Array.from({ length: count }, (_, index) => `urn:x-test:${count - index}`)
      const whole = Object.keys(readers).map((path) => documentsOf(tree, path))
      for (const documents of whole) {
        expect(documents).toEqual(whole[0])
        expect(documents.flat()).toEqual(newestFirst)
        expect(documents[0]).toEqual(newestFirst.slice(0, 30))
      }
      const pages = Object.keys(tree).filter((path) => /^archive\/\d+\/rss\.xml$/.test(path))
      expect(pages).toHaveLength((whole[0]?.length ?? 1) - 1)
      const parsed = await new Parser().parseString(tree["rss.xml"] ?? "")
      expect(parsed.items.map(({ guid }) => guid)).toEqual(newestFirst.slice(0, 30))
      const sitemap = readXml(tree["news-sitemap.xml"] ?? "")
      expect(sitemap.name).toBe("urlset")
      expect(children(sitemap, "url")).toEqual([])
      expect(all(readXml(tree["opml.xml"] ?? ""), "outline").map(({ attributes }) => attributes["xmlUrl"])).toEqual([
        `${site}rss.xml`
      ])
      expect(/class="empty"/.test(tree["index.html"] ?? "")).toBe(count === 0)
    }
  )

  test("grows by one: no full page of the archive changes, and an item that leaves the feed goes to the last page", async () => {
    const project = builtProject({ "fanfare.config.yaml": fromRecords, "records.ndjson": records(135) })
    await project.build()
    const before = project.published()
    project.write({ "records.ndjson": records(136) })
    await project.build()
    const after = project.published()
    for (const path of ["archive/1/rss.xml", "archive/1/atom.xml", "archive/1/feed.json"])
      expect([path, after[path] === before[path]]).toEqual([path, true])
    const [feed, last] = documentsOf(after, "atom.xml")
    expect(feed?.[0]).toBe("urn:x-test:136")
    expect(last?.[0]).toBe("urn:x-test:106")
    expect(documentsOf(before, "atom.xml")[1]?.[0]).toBe("urn:x-test:105")
  })
})

const filed: Tree = {
  "articles/a.md": article("A", { tags: "[Harbour, news]", section: "Town", author: "Ann", date: "2026-05-04" }),
  "articles/b.md": article("B", { tags: "[harbour]", section: "Sport", author: "[Bo, Ann]", date: "2026-05-03" }),
  "articles/c.md": article("C", { lang: "en-GB", section: "town", author: "Cleo", date: "2026-05-02" }),
  "articles/d.md": article("D", { lang: "ar", tags: "[ميناء]", author: "Dina", date: "2026-05-01" }),
  "articles/e.md": article("E", { lang: "und", tags: '["Émile"]', author: "Eve", date: "2026-04-30" }),
  "articles/undated.md": "---\ntitle: Undated\nauthor: Ann\ndescription: x\nlang: en\ntags: [harbour]\n---\nWords.\n"
}

describe("a feed takes", () => {
  const wishes: ReadonlyArray<readonly [wish: string, titles: string]> = [
    ["", "ABCDE"],
    ["tags: harbour", "AB"],
    ["tags: [HARBOUR, nothing]", "AB"],
    ["tags: [news, ميناء]", "AD"],
    ["tags: émile", "E"],
    ["tags: e\u0301mile", "E"],
    ["sections: town", "AC"],
    ["sections: [Town, Sport]", "ABC"],
    ["authors: ann", "AB"],
    ["authors: [Bo, Cleo]", "BC"],
    ["languages: en", "ABC"],
    ["languages: en-GB", "C"],
    ["languages: [ar, und]", "DE"],
    ["languages: EN", "ABC"],
    ["tags: harbour\nsections: Sport", "B"],
    ["tags: harbour\nauthors: Bo\nlanguages: ar", ""],
    ["tags: nobody has it", ""],
    ["limit: 1", "A"],
    ["limit: 2\nlanguages: en", "AB"]
  ]
  const project = builtProject({
    ...filed,
    "fanfare.config.yaml": config(),
    ...Object.fromEntries(wishes.map(([wish], index) => [`feeds/f${index}.yaml`, `title: Feed ${index}\n${wish}\n`]))
  })
  const built = project.build()

  test.each(
    wishes.map(([wish, titles], index) => [wish.replaceAll("\n", ", ") || "everything", titles, index] as const)
  )("%s: %s", async (_, titles, index) => {
    expect(await built).toMatchObject({ ok: true })
    const tree = project.published()
    const json = JSON.parse(tree[`f${index}/feed.json`] ?? "") as { readonly items: ReadonlyArray<{ title: string }> }
    expect(json.items.map(({ title }) => title).join("")).toBe(titles)
    const rss = await new Parser().parseString(tree[`f${index}/rss.xml`] ?? "")
    expect(rss.items.map(({ title }) => title).join("")).toBe(titles)
    expect(
      children(readXml(tree[`f${index}/atom.xml`] ?? ""), "entry")
        .map((entry) => child(entry, "title").text)
        .join("")
    ).toBe(titles)
    const page = tree[`f${index}/index.html`] ?? ""
    for (const letter of "ABCDE")
      expect([letter, page.includes(`>${letter}<`)]).toEqual([letter, titles.includes(letter)])
    expect(page).not.toContain("Undated")
  })

  test("and each has its page, its outline and its line of the manifest", async () => {
    await built
    const tree = project.published()
    const outlines = all(readXml(tree["opml.xml"] ?? ""), "outline").map(({ attributes }) => attributes["xmlUrl"])
    const { feeds } = JSON.parse(tree["fanfare.json"] ?? "") as {
      readonly feeds: ReadonlyArray<{ readonly id: string; readonly items: number; readonly rss: string }>
    }
    for (const [index, [, titles]] of wishes.entries()) {
      expect(outlines).toContain(`${site}f${index}/rss.xml`)
      expect(feeds).toContainEqual(
        expect.objectContaining({ id: `f${index}`, items: titles.length, rss: `f${index}/rss.xml` })
      )
    }
    expect(outlines).toHaveLength(wishes.length + 1)
    expect(feeds.filter(({ id }) => id !== "comments")).toHaveLength(wishes.length + 1)
  })
})

describe("formats of a feed", () => {
  const every = ["rss", "atom", "json"] as const
  const fileOf = { rss: "rss.xml", atom: "atom.xml", json: "feed.json" }

  test.each([["rss"], ["atom"], ["json"], ["rss", "json"], ["json", "atom"], ["atom", "rss", "json"]])(
    "%s %s %s: those are published, offered and listed, and no other",
    async (...wanted) => {
      const formats = wanted.filter((one) => one !== undefined)
      const project = builtProject({ ...filed, "feeds/part.yaml": `title: Part\nformats: [${formats.join(", ")}]\n` })
      expect(await project.build()).toMatchObject({ ok: true })
      const tree = project.published()
      for (const format of every) {
        const path = `part/${fileOf[format]}`
        const isWanted = formats.includes(format)
        expect([path, Object.hasOwn(tree, path)]).toEqual([path, isWanted])
        expect([path, (tree["part/index.html"] ?? "").includes(`href="${fileOf[format]}"`)]).toEqual([path, isWanted])
        expect([path, Object.values(tree).some((text) => text.includes(`${site}${path}`))]).toEqual([path, isWanted])
      }
      const [outline] = all(readXml(tree["opml.xml"] ?? ""), "outline").filter(
        ({ attributes }) => attributes["text"] === "Part"
      )
      const first = every.find((format) => formats.includes(format)) ?? "rss"
      expect(outline?.attributes["xmlUrl"]).toBe(`${site}part/${fileOf[first]}`)
      project.write({ "feeds/part.yaml": "title: Part\n" })
      expect(await project.build()).toMatchObject({ ok: true })
      for (const format of every) expect(project.has(`public/part/${fileOf[format]}`)).toBe(true)
      project.remove("feeds/part.yaml")
      expect(await project.build()).toMatchObject({ ok: true })
      expect(project.has("public/part")).toBe(false)
    }
  )
})

describe("a feed's name", () => {
  test.each(["harbour", "حوض", "Port_2", "ラジオ", "a-b-c", "1", "fanfare", "x".repeat(80)])(
    "%s is its folder",
    async (name) => {
      const project = builtProject({ ...filed, [`feeds/${name}.yaml`]: "title: Named\nformats: [rss, json]\n" })
      expect(await project.build()).toMatchObject({ ok: true })
      const address = `${site}${encodeURIComponent(name)}/rss.xml`
      const parsed = await new Parser().parseString(project.read(`public/${name}/rss.xml`))
      expect(parsed.feedUrl).toBe(address)
      expect(project.read("public/opml.xml")).toContain(address)
      expect(await project.build()).toMatchObject({ ok: true, files: { written: 0, deleted: 0 } })
    }
  )

  test.each(["articles", "Widgets", "comments", "ARCHIVE", "a b", "-a", "con", "com1", "a.b", "x".repeat(81)])(
    "%s is refused before anything is published",
    async (name) => {
      const project = builtProject({ ...filed, [`feeds/${name}.yaml`]: "title: Named\n" })
      await expect(project.build()).rejects.toMatchObject({ _tag: "ConfigError", exitCode: 2 })
      expect(project.has("public")).toBe(false)
    }
  )
})
