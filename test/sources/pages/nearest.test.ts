/** Pages of which some, or none, are articles: by their statements, addresses and structure, and what is said where none is. */
import { describe, expect, test } from "vitest"
import type { Files } from "../project.ts"
import { readProject } from "../project.ts"

const prose =
  "The ferry came back on Monday, and three hundred people waited for it on the quay, some of them since dawn."
const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body>${body}</body></html>`
const stated = '<meta property="og:type" content="article">'
const ld = (type: string): string => `<script type="application/ld+json">{"@type":"${type}","name":"A"}</script>`
const text = `<p>${prose}</p>`.repeat(4)
const dated = '<time datetime="2026-03-01">1 March</time>'
const list = ["a", "b", "c", "d", "e"]
  .map((name) => `<li><time datetime="2026-03-01">1 March</time> <a href="/${name}/">Story ${name}</a></li>`)
  .join("")

const read = (files: Files) => readProject(files, { pages: { files: ["dist/**/*.html"], url: null, out: null } })
const sources = async (files: Files): Promise<ReadonlyArray<string>> =>
  (await read(files)).articles.map(({ article }) => article.source)

describe("is an article", () => {
  test.each([
    [
      "a title with its date in a list under it",
      "dist/blog/ferry/index.html",
      page(`<main><h1>Ferry</h1><ul><li>${dated}</li></ul>${text}</main>`)
    ],
    [
      "a title with its date in a paragraph",
      "dist/posts/ferry/index.html",
      page(`<main><h1>Ferry</h1><p>${dated}</p>${text}</main>`)
    ],
    [
      "a signed story under a name of many words",
      "dist/how-the-ferry-came-back-to-us/index.html",
      page(`<main><h1>Ferry</h1><p>By <a rel="author" href="/m/">Mina Larsen</a></p>${text.repeat(3)}</main>`)
    ],
    [
      "one in JSON-LD within CDATA",
      "dist/ferry/index.html",
      page(
        `<h1>Ferry</h1>${text}`,
        '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferry"}\n//]]></script>'
      )
    ],
    [
      "one in JSON-LD within CDATA alone",
      "dist/ferry/index.html",
      page(
        `<h1>Ferry</h1>${text}`,
        '<script type="application/ld+json"><![CDATA[{"@type":"http://schema.org/BlogPosting"}]]></script>'
      )
    ]
  ])("%s", async (_, file, html) => {
    expect(await sources({ [file]: html })).toEqual([file])
  })
})

describe("is no article", () => {
  test.each([
    ["a search page that says it is one", "dist/search/index.html", page("<h1>Search</h1><input>", stated)],
    ["an archive that says it is one", "dist/archives/index.html", page(`<h1>Archive</h1><ul>${list}</ul>`, stated)],
    [
      "a tag page that says it is one",
      "dist/tags/harbour/index.html",
      page(`<h1>Harbour</h1><ul>${list}</ul>`, stated)
    ],
    ["an about page that says it is one", "dist/about/index.html", page(`<h1>About</h1><p>${prose}</p>`, stated)],
    [
      "a contact page that says it is one",
      "dist/fr/contact/index.html",
      page(`<h1>Contact</h1><p>${prose}</p>`, stated)
    ],
    ["a list of posts", "dist/blog/index.html", page(`<main><h1>Blog</h1><ol>${list}</ol></main>`)],
    ["a product", "dist/harbour-lamp/index.html", page(`<h1>Lamp</h1><p>€ 40</p><p>${prose}</p>`, ld("Product"))],
    [
      "a thread of a forum",
      "dist/forum/ferry/index.html",
      page(`<h1>Ferry</h1>${`<div>${dated}<p>${prose}</p></div>`.repeat(6)}`, ld("DiscussionForumPosting"))
    ],
    ["a question with answers", "dist/ferry/index.html", page(`<h1>Ferry?</h1><p>${prose}</p>`, ld("QAPage"))],
    ["a list in JSON-LD", "dist/ferry/index.html", page(`<h1>Ferries</h1><p>${prose}</p>`, ld("CollectionPage"))]
  ])("%s", async (_, file, html) => {
    expect(await sources({ [file]: html })).toEqual([])
  })
})

describe("no article among the pages", () => {
  const files: Files = {
    "dist/index.html": page("<h1>News</h1>"),
    "dist/ferry/index.html": page(`<h1>Ferry</h1><p>${prose}</p>`),
    "dist/search/index.html": page("<h1>Search</h1>"),
    ...Object.fromEntries(list.split("</li>").map((item, index) => [`dist/${index}/index.html`, page(item)]))
  }

  test("is a warning that names the five nearest and why each is none", async () => {
    const { findings } = await read(files)
    const [found] = findings.filter(({ code }) => code === "FF1507")
    expect(found).toMatchObject({ severity: "warning" })
    expect(found?.message).toMatch(
      /^None of 9 pages is taken for an article\. The nearest: dist\/ferry\/index\.html \(/
    )
    expect(found?.message.match(/index\.html \(/g)).toHaveLength(5)
    expect(found?.message).toContain("neither `og:type` nor JSON-LD says that it is an article, no date is found")
  })

  test("is not said where one is", async () => {
    const { findings } = await read({ ...files, "dist/real/index.html": page(`<h1>A</h1><p>${prose}</p>`, stated) })
    expect(findings.map(({ code }) => code)).not.toContain("FF1507")
    expect(findings.map(({ code }) => code)).toContain("FF1501")
  })
})
