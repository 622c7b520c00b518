/** Documents of Google Docs and Word, and notes of Notion and Obsidian: what their styles, links and pictures become. */
import { describe, expect, test } from "vitest"
import { docxOf, docxParagraph, docxPicture, dot, zipOf } from "./archives.ts"
import { readExport } from "./reading.ts"

const google = (body: string): string =>
  `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c1{font-weight:700}.c2{font-style:italic}.c3{color:#000000;font-weight:400}</style></head><body class="c9 doc-content">${body}</body></html>`

const readGoogle = async (body: string) => {
  const { articles, told } = await readExport("d.zip", {
    "d.zip": zipOf({ "TheQuay.html": google(body), "images/image1.png": dot })
  })
  return { article: articles[0], told }
}

describe("a web page of Google Docs", () => {
  test("keeps what its styles mean, and unwraps its links", async () => {
    const { article, told } = await readGoogle(
      '<p class="c5 title"><span class="c3">The quay opens</span></p><p class="c4"><span class="c3">It was </span><span class="c1">bold</span><span class="c3"> and </span><span class="c2">late</span>, see <a href="https://www.google.com/url?q=https://example.org/a?b%3D1&amp;sa=D&amp;source=editors&amp;ust=1">this</a>.</p><h2 class="c6" id="h.1"><span class="c1">Later</span></h2><p class="c4"><span></span></p><p><span style="overflow: hidden"><img alt="The quay" src="images/image1.png" style="width: 1px"></span></p>'
    )
    expect(told).toEqual([])
    expect(article).toMatchObject({ title: "The quay opens", images: [{ alt: "The quay", width: 1 }] })
    expect(article?.html).toContain("<p>It was <strong>bold</strong> and <em>late</em>, see")
    expect(article?.html).toContain('href="https://example.org/a?b=1"')
    expect(article?.html).toMatch(/<h2[^>]*>Later<\/h2>/)
    expect(article?.images[0]?.url).toMatch(/image1\.[0-9a-f]{8}\.png$/)
  })

  test("nests its lists again", async () => {
    const { article } = await readGoogle(
      '<ul class="c1 lst-kix_abc-0 start"><li>One</li></ul><ul class="lst-kix_abc-1 start"><li>Inner</li></ul><ul class="lst-kix_abc-0"><li>Two</li></ul><p>Words.</p>'
    )
    expect(article?.html.replace(/\s/g, "")).toContain("<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>")
  })

  test("loses the comments of those who worked on it", async () => {
    const { article } = await readGoogle(
      '<p>Words<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> here.</p><div class="c8"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this true?</span></p></div>'
    )
    expect(article?.text).toBe("Words here.")
  })
})

describe("Markdown of Google Docs", () => {
  test("has its title, its pictures, and no links over Google's page", async () => {
    const { articles, told } = await readExport("quay.md", {
      "quay.md": `# **The quay opens**\n\nIt was [late](https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa&sa=D).\n\n![][image1]\n\n[image1]: <data:image/png;base64,${Buffer.from(dot).toString("base64")}>\n`
    })
    expect(told).toEqual([])
    expect(articles).toMatchObject([
      { title: "The quay opens", slug: "quay", images: [{ type: "image/png", width: 1 }] }
    ])
    expect(articles[0]?.html).toContain('href="https://example.org/a"')
    expect(articles[0]?.html).not.toContain("data:")
  })
})

describe("a document of Word", () => {
  const body = `${docxParagraph("The quay opens", "Title")}${docxParagraph("It opened at noon.")}${docxParagraph("Later", "Heading2")}<w:tbl><w:tr><w:tc>${docxParagraph("Ships")}</w:tc><w:tc>${docxParagraph("Three")}</w:tc></w:tr></w:tbl>${docxPicture}`

  test.each([
    ["alone", { "quay.docx": docxOf(body) }, "quay.docx"],
    ["whatever it is called", { quay: docxOf(body) }, "quay"],
    ["in an archive", { "d.zip": zipOf({ "quay.docx": docxOf(body) }) }, "d.zip"],
    ["in a folder", { "docs/quay.docx": docxOf(body) }, "docs"]
  ])("gives headings, tables and pictures: %s", async (_, files, path) => {
    const { articles, told } = await readExport(path, files as Readonly<Record<string, Uint8Array>>)
    expect(told).toEqual([])
    expect(articles).toMatchObject([
      { title: "The quay opens", slug: "quay", images: [{ alt: "The quay at dawn", type: "image/png" }] }
    ])
    expect(articles[0]?.html).toMatch(/^<p>It opened at noon\.<\/p><h2[^>]*>Later<\/h2><table>/)
  })

  test("that is damaged is named, and the others are read", async () => {
    const { articles, told } = await readExport("docs", {
      "docs/a.docx": docxOf(body).slice(0, 300),
      "docs/b.docx": docxOf(docxParagraph("It opened at noon."))
    })
    expect(articles.map(({ slug }) => slug)).toEqual(["b"])
    expect(told).toMatchObject([{ code: "FF1654", file: "docs#/a.docx" }])
  })
})

const id = (letter: string): string => letter.repeat(32)

describe("a Notion export", () => {
  const files = {
    [`Harbour ${id("a")}.md`]: `# Harbour\n\nTags: boats, trade\nDate: March 1, 2026\nAuthor: Lena Haddad, Omar Saleh\nSlug: the-harbour\n\nIt opened. See [the quay](Harbour%20${id("a")}/Quay%20${id("b")}.md).\n\n![The quay](Harbour%20${id("a")}/quay.png)\n`,
    [`Harbour ${id("a")}/Quay ${id("b")}.md`]: "# Quay\n\nNote: this is a sentence of the text.\nIt goes on.\n",
    [`Harbour ${id("a")}/quay.png`]: dot,
    [`Boats ${id("c")}.csv`]: "Name,Tags\nHarbour,boats\n"
  }

  test.each([
    ["an archive", { "n.zip": zipOf(files) }, "n.zip"],
    ["an archive within an archive", { "n.zip": zipOf({ "ExportBlock-1-Part-1.zip": zipOf(files) }) }, "n.zip"],
    ["one that is stored", { "n.zip": zipOf({ "ExportBlock-1-Part-1.zip": zipOf(files) }, 0) }, "n.zip"],
    ["a folder", Object.fromEntries(Object.entries(files).map(([name, text]) => [`n/${name}`, text])), "n"]
  ])("gives pages with their properties, links and pictures: %s", async (_, given, path) => {
    const { articles, told } = await readExport(path, given)
    expect(told).toMatchObject([{ code: "FF1652" }])
    expect(articles).toMatchObject([
      {
        title: "Harbour",
        slug: "the-harbour",
        tags: ["boats", "trade"],
        published: "2026-03-01T00:00:00+01:00",
        authors: [{ name: "Lena Haddad" }, { name: "Omar Saleh" }],
        images: [{ alt: "The quay", type: "image/png" }]
      },
      { title: "Quay", slug: "quay" }
    ])
    expect(articles[0]?.html).toContain('href="https://news.example.org/articles/quay/"')
    expect(articles[1]?.text).toMatch(/^Note: this is a sentence/)
  })
})

describe("an Obsidian vault", () => {
  const vault = {
    "v/.obsidian/app.json": "{}",
    "v/Notes/Harbour.md":
      "---\ndate: 2026-03-01\ntags: [boats]\n---\nIt ==opened== at noon, see [[Quay|the quay]] and [[Nowhere]]. %%ask Lena%%\n\n![[quay.png|300]]\n\n> [!tip] Come early\n> The quay is full.\n\nWords #trade/fish and `[[code]]`. ^block1\n\n#news #late\n",
    "v/Quay.md": "# The old quay\n\nWords.\n",
    "v/2026-03-05 Storm.md": "Words of the storm.\n",
    "v/Secret.md": "---\npublish: false\n---\nNot for readers.\n",
    "v/attachments/quay.png": dot
  }

  test("gives notes with their links, embeds, marks, callouts and tags, without their comments", async () => {
    const { articles, told } = await readExport("v", vault)
    expect(told).toEqual([])
    const harbour = articles.find(({ slug }) => slug === "harbour")
    expect(harbour).toMatchObject({
      title: "Harbour",
      tags: ["boats", "trade/fish", "news", "late"],
      images: [{ type: "image/png" }]
    })
    expect(harbour?.html).toContain("<mark>opened</mark>")
    expect(harbour?.html).toContain('<a href="https://news.example.org/articles/quay/">the quay</a> and Nowhere.')
    expect(harbour?.html).toMatch(/<blockquote>\s*<p><strong>Come early<\/strong><\/p>\s*<p>The quay is full\.<\/p>/)
    expect(harbour?.html).toContain("<code>[[code]]</code>")
    expect(harbour?.text).not.toMatch(/ask Lena|block1|#news/)
    expect(articles.find(({ title }) => title === "Storm")?.published).toMatch(/^2026-03-05T/)
    expect(articles.filter(({ isHeld }) => isHeld).map(({ title }) => title)).toEqual(["Secret"])
  })

  test("with a note whose front matter cannot be read holds that one back", async () => {
    const { articles, told } = await readExport("v", {
      "v/a.md": "---\ntitle: A: b: c\n---\nWords.\n",
      "v/b.md": "Words of b.\n"
    })
    expect(articles.map(({ slug }) => slug)).toEqual(["b"])
    expect(told).toMatchObject([{ code: "FF1654", file: "v#/a.md" }])
  })
})
