/** Dates of articles from every kind of source: read by the site's language where they need one, with what is wrong said once. */
import { describe, expect, test } from "vitest"
import type { Site } from "../../../src/model/Site.ts"
import { codesOf, type Files, readProject } from "../project.ts"

const body = "The ferry came back on Monday, and three hundred people waited for it on the quay.\n"
const utc = { timeZone: "UTC" }
const records = "records.ndjson"

/** The same fields as front matter, a sidecar, a record and the head of a page. */
const sources: ReadonlyArray<readonly [name: string, files: (date: string, updated?: string) => Files]> = [
  [
    "YAML",
    (date, updated) => ({ "articles/a.md": `---\ntitle: Ferry\ndate: ${date}\n${lastmod(updated)}---\n${body}` })
  ],
  [
    "TOML",
    (date, updated) => ({
      "articles/a.md": `+++\ntitle = "Ferry"\ndate = "${date}"\n${updated === undefined ? "" : `lastmod = "${updated}"\n`}+++\n${body}`
    })
  ],
  [
    "JSON",
    (date, updated) => ({
      "articles/a.md": `${JSON.stringify({ title: "Ferry", date, lastmod: updated }, null, 2)}\n${body}`
    })
  ],
  [
    "a text",
    (date, updated) => ({ "articles/a.txt": `---\ntitle: Ferry\ndate: ${date}\n${lastmod(updated)}---\n${body}` })
  ],
  [
    "a sidecar",
    (date, updated) => ({
      "articles/a.txt": body,
      "articles/a.meta.yaml": `title: Ferry\ndate: ${date}\n${lastmod(updated)}`
    })
  ],
  [
    "a record",
    (date, updated) => ({
      "articles/note.txt": "",
      [records]: `${JSON.stringify({ id: "a", title: "Ferry", content_text: body, date_published: date, date_modified: updated })}\n`
    })
  ],
  [
    "a page",
    (date, updated) => ({
      "site/a/index.html": `<!doctype html><html lang="en"><head><title>Ferry</title><meta property="og:type" content="article"><meta property="article:published_time" content="${date}">${
        updated === undefined ? "" : `<meta property="article:modified_time" content="${updated}">`
      }</head><body><article><h1>Ferry</h1><p>${body}</p></article></body></html>`
    })
  ]
]

const lastmod = (updated: string | undefined): string => (updated === undefined ? "" : `lastmod: ${updated}\n`)

const readOf = async (files: Files, site: Partial<Site>) => {
  const { articles, findings } = await readProject(files, {
    site: { ...utc, ...site },
    sources: records in files ? [{ kind: "ndjson", from: records }] : [],
    ...("site/a/index.html" in files
      ? { pages: { files: ["site/**/*.html"], url: "https://news.example.org/", out: null } }
      : {})
  })
  const { article, draft } = articles.find((one) => one.article.title === "Ferry") ?? {}
  return { published: article?.published, updated: article?.updated, draft, findings }
}

describe.each(sources)("a date of %s", (source, files) => {
  test.each([
    ["en-US", "1/2/2026", "2026-01-02"],
    ["en-GB", "1-2-2026", "2026-02-01"],
    ["de", "01.02.2026", "2026-02-01"],
    ["ar", "٠١/٠٢/٢٠٢٦", "2026-02-01"]
  ])("that may be two days is read as a site in %s writes it, and that is said: %s", async (language, date, day) => {
    const { published, findings } = await readOf(files(date), { language })
    expect(published).toBe(`${day}T00:00:00Z`)
    const said = findings.filter(({ code }) => code === "FF1109")
    expect(said).toMatchObject([{ severity: "warning" }])
    expect(said[0]?.message).toContain(`By the site's language, ${language}, it is read as ${day}.`)
    expect(said[0]?.fix).toMatch(/^Write `2026-0[12]-0[12]`, or `2026-0[12]-0[12]` if that is meant\.$/)
  })

  test("with one meaning is read without a word", async () => {
    for (const date of ["13/02/2026", "13. Februar 2026"]) {
      const { published, findings } = await readOf(files(date), { language: "de" })
      expect([published, codesOf(findings).filter((code) => code.startsWith("FF11"))]).toEqual([
        "2026-02-13T00:00:00Z",
        []
      ])
    }
  })

  test("that the calendar does not have is an error, and no date", async () => {
    for (const date of ["2023-02-29", "2026-03-01 24:00"]) {
      const { published, findings } = await readOf(files(date), { language: "de" })
      expect(published).toBeNull()
      expect(findings.filter(({ code }) => code === "FF1108")).toMatchObject([{ severity: "error" }])
      // One fault, one finding: that it has no date follows from it. A page is public already, and stays out of feeds.
      expect(codesOf(findings).includes("FF1204")).toBe(source === "a page")
    }
  })

  test("that cannot be read holds the article back, because it may be to come; a page is public already", async () => {
    for (const date of ["next Tuesday", "2044-13-01"]) {
      const { draft, findings } = await readOf(files(date), {})
      const said = findings.filter(({ code }) => code === "FF6003").map(({ message }) => message)
      expect(draft).toBe(source !== "a page")
      expect(said.some((message) => message.includes(date))).toBe(source !== "a page")
    }
  })

  test("of a change before the publication is left out, and that is said", async () => {
    for (const updated of ["2026-02-28", "1970-01-01T00:00:00Z"]) {
      const { published, updated: changed, findings } = await readOf(files("2026-03-01T09:30:00Z", updated), {})
      expect([published, changed]).toEqual(["2026-03-01T09:30:00Z", null])
      expect(findings.filter(({ code }) => code === "FF1110")).toMatchObject([{ severity: "warning" }])
    }
  })

  test("of a change on the same day, or later, is no mistake", async () => {
    for (const [updated, changed] of [
      ["2026-03-01", null],
      ["2026-03-01T08:00:00Z", null],
      ["2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z"],
      ["2026-03-02", "2026-03-02T00:00:00Z"]
    ] as const) {
      const read = await readOf(files("2026-03-01T09:30:00Z", updated), {})
      expect(read.updated).toBe(changed)
      expect(codesOf(read.findings)).not.toContain("FF1110")
    }
  })

  test("in front matter may be long ago or far ahead", async () => {
    for (const date of ["0099-05-01", "2044-05-01"])
      expect((await readOf(files(date), {})).published).toBe(`${date}T00:00:00Z`)
  })
})

describe("a field that holds an article back", () => {
  test.each([
    ["publishDate: 1/2/2044", "en-US", "2044-01-02"],
    ["publishDate: 1/2/2044", "en-GB", "2044-02-01"],
    ["embargo: 01.02.2044", "de", "2044-02-01"]
  ])("is read by the site's language: %s in %s", async (line, language, day) => {
    const { published, findings } = await readOf(
      { "articles/a.md": `---\ntitle: Ferry\ndate: 2024-03-01\n${line}\n---\n${body}` },
      { language }
    )
    expect(published).toBe(`${day}T00:00:00Z`)
    expect(codesOf(findings)).toContain("FF1109")
  })
})

describe("what a page merely shows", () => {
  const page = (time: string) => ({
    "site/a/index.html": `<!doctype html><html lang="en"><head><title>Ferry</title><meta property="og:type" content="article"></head><body><article><h1>Ferry</h1>${time}<p>${body}</p></article></body></html>`
  })

  test.each([
    ['<time datetime="2026-03-01">yesterday</time>', "2026-03-01"],
    ["<time>2026-03-01</time>", "2026-03-01"],
    ["<time>March 1, 2026</time>", "2026-03-01"],
    ["<time>1990-01-01</time>", "1990-01-01"],
    ["<time>2027-12-31</time>", "2027-12-31"],
    ['<span itemprop="datePublished">2026-03-01</span>', "2026-03-01"],
    ['<span itemprop="datePublished" content="1862-05-01">May Day</span>', "1862-05-01"]
  ])("is a date: %s", async (time, day) => {
    expect((await readOf(page(time), {})).published).toBe(`${day}T00:00:00Z`)
  })

  test.each([
    "<time datetime='1862-05-01'>1862</time>",
    "<time>1989-12-31</time>",
    "<time>2028-01-01</time>",
    '<time datetime="1970-01-01T00:00:00Z"></time>',
    '<time datetime="9999-12-31">never</time>',
    "<time>8 hours ago</time>",
    '<span itemprop="datePublished">1 May 1862</span>'
  ])("is none before 1990 or after next year: %s", async (time) => {
    const { published, findings } = await readOf(page(time), {})
    expect(published).toBeNull()
    expect(codesOf(findings)).not.toContain("FF1104")
  })

  test("counts so in the name of its file too", async () => {
    const named = async (name: string) => {
      const { articles } = await readProject(
        { [`site/${name}.html`]: page("")["site/a/index.html"] },
        { site: utc, pages: { files: ["site/**/*.html"], url: "https://news.example.org/", out: null } }
      )
      return articles[0]?.article.published
    }
    expect(await named("2026-03-01-ferry")).toBe("2026-03-01T00:00:00Z")
    expect(await named("1862-03-01-ferry")).toBeNull()
    const { articles } = await readProject({ "articles/1862-03-01-ferry.txt": body }, { site: utc })
    expect(articles[0]?.article.published).toBe("1862-03-01T00:00:00Z")
  })
})

describe("a date of another calendar is none: it would be six centuries off, or 543 years", () => {
  test.each(
    [
      ["1404/12/12", "fa"],
      ["1447-09-14", "ar"],
      ["۱۴۰۴/۱۲/۱۲", "en"],
      ["١٤٤٧-٠٩-١٤", "en"],
      ["2569-03-03", "th"]
    ].flatMap(([date = "", language = ""]) =>
      sources.filter(([name]) => name !== "a page").map(([name, files]) => [date, language, name, files] as const)
    )
  )("%s in %s, in %s", async (date, language, _, files) => {
    const { published, draft, findings } = await readOf(files(date), { language })
    expect([published, draft]).toEqual([null, true])
    expect(findings.find(({ code }) => code === "FF1104")?.message).toContain("another calendar")
  })

  test("the language of the text counts before the site's", async () => {
    const { articles } = await readProject(
      { "articles/a.md": `---\ntitle: Ferry\nlang: fa\ndate: 1404/12/12\n---\n${body}` },
      { site: utc }
    )
    expect(articles[0]?.draft).toBe(true)
  })

  test.each([
    ["1455-02-23", "de"],
    ["2026-03-01", "fa"],
    ["١٩٩٩-٠١-٠٢", "ar"],
    ["1999-01-02", "th"]
  ])("%s in %s is taken as written", async (date, language) => {
    const { published } = await readOf(
      { "articles/a.md": `---\ntitle: Ferry\ndate: ${date}\n---\n${body}` },
      { language }
    )
    expect(published).not.toBeNull()
  })
})
