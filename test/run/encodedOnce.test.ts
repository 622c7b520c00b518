/** Percent signs and letters beyond ASCII are escaped once in every place that names an address, and base paths are kept. */
import { afterAll, describe, expect, test } from "vitest"
import sharp from "sharp"
import { plainSite } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { codesOf, type Files, makeSite } from "./site.ts"

afterAll(removeFolders)

const article = (title: string, ...lines: ReadonlyArray<string>): string =>
  `---\ntitle: ${title}\ndate: 2026-03-01\nlang: en\n${lines.join("\n")}\n---\nText of it.\n`

const built = async (files: Files, config = plainSite()) => {
  const site = makeSite(files, config)
  const ran = await site.run()
  return { ran, site, published: site.published() }
}

/** All addresses below a host in a text, also those that stand escaped in other addresses. */
const addressesIn = (text: string, host: string): ReadonlyArray<string> => {
  const plain = text.replaceAll("\\/", "/").replaceAll("&#x26;", "&").replaceAll("&amp;", "&")
  const own = plain.match(new RegExp(`https?://${host}/[^\\s"'<>\\\\)\\]]*`, "g")) ?? []
  const inside = plain.match(new RegExp(`https%3A%2F%2F${host}%2F[^\\s"'<>\\\\&#)\\]]*`, "gi")) ?? []
  return [...own, ...inside.map((one) => decodeURIComponent(one).split(" ")[0] ?? "")]
}

/** These hold texts of posts. */
const forPeople = new Set(["rss.xml", "atom.xml", "feed.json", "articles/a/share.json", "articles/a/share.html"])

describe("an address", () => {
  test.each([
    ["/50%off/", "/50%25off/"],
    ["/100%/", "/100%25/"],
    ["/50%25off/", "/50%25off/"],
    ["/a%2Fb/", "/a%2Fb/"],
    ["/порт/", "/%D0%BF%D0%BE%D1%80%D1%82/"],
    ["/%D0%BF%D0%BE%D1%80%D1%82/", "/%D0%BF%D0%BE%D1%80%D1%82/"],
    ["/café ☕/", "/caf%C3%A9%20%E2%98%95/"],
    ["/ميناء/١٠٠%/", "/%D9%85%D9%8A%D9%86%D8%A7%D8%A1/%D9%A1%D9%A0%D9%A0%25/"]
  ])("is escaped once in every output: %s", async (url, path) => {
    const { published } = await built({ "articles/a.md": article("A", `url: ${url}`) })
    const host = "news.example.org"
    const places = [
      "rss.xml",
      "atom.xml",
      "feed.json",
      "articles/a/head.html",
      "articles/a/share.json",
      "articles/a/oembed.json",
      "articles/a/share.html",
      "widgets/latest-news.html",
      "index.html",
      "fanfare.json"
    ]
    for (const place of places) {
      const found = addressesIn(published.get(place) ?? "", host)
      expect([place, found.some((one) => one.includes(path))]).toEqual([place, true])
      for (const written of found) {
        // A text for people shows the address as they read it, where its network takes it so.
        const one = forPeople.has(place) ? new URL(written).href : written
        expect([place, /%(?![0-9A-F]{2})|[^\u0021-\u007E]/.test(one)]).toEqual([place, false])
        if (one.includes("25")) expect([place, one.includes("%2525")]).toEqual([place, false])
      }
    }
    expect(published.get("articles/a/head.html")).toContain(`<link rel="canonical" href="https://${host}${path}">`)
  })

  test("by a pattern has its section and its own letters escaped once", async () => {
    const { published } = await built(
      {
        "articles/a.md": article("A", "categories: [Été & Co 50%]"),
        "articles/b.md": article("B", "section: порт"),
        "articles/c.md": article("C", "section: a/b c#")
      },
      plainSite("permalink: /100%/:section/:slug/\n")
    )
    const links = [...(published.get("rss.xml") ?? "").matchAll(/<item>[^]*?<link>([^<]*)/g)].map(([, link]) => link)
    expect(links.toSorted()).toEqual([
      "https://news.example.org/100%25/%C3%A9t%C3%A9-%26-co-50%25/a/",
      "https://news.example.org/100%25/%D0%BF%D0%BE%D1%80%D1%82/b/",
      "https://news.example.org/100%25/a%2Fb-c%23/c/"
    ])
  })
})

describe("a page of a site generator", () => {
  test.each([
    ["100%/index.html", "100%25/"],
    ["%41/index.html", "%2541/"],
    ["a b/index.html", "a%20b/"],
    ["c#d.html", "c%23d.html"],
    ["e?f/index.html", "e%3Ff/"],
    ["a&b/index.html", "a%26b/"],
    ["порт/index.html", "%D0%BF%D0%BE%D1%80%D1%82/"],
    ["été.html", "%C3%A9t%C3%A9.html"]
  ])("has the address that its file is served at: %s", async (file, path) => {
    const page = `<!doctype html><html lang="en"><head><title>A</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-01T09:00:00Z"></head><body><article><h1>A</h1><p>Text, and <a href="/about/">x</a>.</p></article></body></html>`
    const { published } = await built(
      { [`site/${file}`]: page },
      plainSite("pages: { files: 'site/**/*.html', url: 'https://user.example/repo/' }\n")
    )
    expect(published.get("rss.xml")).toContain(`<link>https://user.example/repo/${path}</link>`)
    // A page is read as browsers read it.
    expect(published.get("rss.xml")).toContain('href="https://user.example/about/"')
  })
})

test("a picture is found by its name, as it is and escaped once", async () => {
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#345" } })
    .png()
    .toBuffer()
  const names = {
    "a b.png": ["<a b.png>", "a%20b.png"],
    "50%.png": ["50%.png", "50%25.png"],
    "c#d.png": ["c%23d.png"],
    "e?f.png": ["e%3Ff.png"],
    "%41.png": ["%2541.png"],
    "été.png": ["été.png", "%C3%A9t%C3%A9.png"],
    "g&h+i.png": ["g&h+i.png"]
  }
  const files: Record<string, string | Uint8Array> = {}
  for (const [name, written] of Object.entries(names)) {
    files[`articles/${name}`] = png
    for (const [number, one] of written.entries())
      files[`articles/${Object.keys(files).length}-${number}.md`] =
        `${article("P", `image: "${one.replace(/[<>]/g, "")}"`)}\n![It](${one})\n`
  }
  const { ran, published } = await built(files)
  expect(codesOf(ran).filter((code) => code.startsWith("FF13"))).toEqual([])
  const pages = [...published].filter(([path]) => /^articles\/[\d-]+\/index\.html$/.test(path))
  expect(pages).toHaveLength(10)
  for (const [path, html] of pages) {
    const [, src] = /<img src="([^"]+)"/.exec(html) ?? []
    expect([path, src]).toEqual([path, expect.stringMatching(/^[a-z0-9-]+\.[0-9a-f]{8}\.png$/)])
    expect([path, published.has(`${path.replace("index.html", "")}${src ?? ""}`)]).toEqual([path, true])
  }
})

describe("a site that is served from a folder", () => {
  const config = plainSite("permalink: /:year/:slug/\n").replace(
    "https://news.example.org/",
    "https://user.example/repo/"
  )

  test.each([
    ["[x](/about/)", 'href="https://user.example/repo/about/"'],
    ["[x](/repo/about/)", 'href="https://user.example/repo/about/"'],
    ["[x](/repo)", 'href="https://user.example/repo"'],
    ["[x](/)", 'href="https://user.example/repo/"'],
    ["[x](//user.example/about/)", 'href="https://user.example/about/"'],
    ["[x](https://user.example/about/)", 'href="https://user.example/about/"'],
    ["[x](../b/)", 'href="https://user.example/repo/2026/b/"'],
    ["![x](/img/50%.png)", 'src="https://user.example/repo/img/50%25.png"'],
    ['<img src="/a.png" srcset="/b.png 2x">', "https://user.example/repo/b.png 2x"]
  ])("keeps its folder in what an article names: %s", async (body, expected) => {
    const { published } = await built({ "articles/a.md": `${article("A")}\n${body}\n` }, config)
    expect(published.get("rss.xml")).toContain(expected)
    expect(published.get("rss.xml")).toContain("<link>https://user.example/repo/2026/a/</link>")
  })

  test("and in what its fields name", async () => {
    const { published } = await built(
      {
        "articles/a.md": article(
          "A",
          "image: /img/a.png",
          "translations: { fr: /fr/a/, de: https://user.example/de/ }",
          "permalink: /x/"
        )
      },
      config
    )
    const head = published.get("articles/a/head.html") ?? ""
    for (const one of ["repo/img/a.png", "repo/fr/a/", "de/", "repo/x/"])
      expect(head).toContain(`"https://user.example/${one}"`)
  })
})
