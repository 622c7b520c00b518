import { describe, expect, test } from "vitest"
import { articleAddress } from "../../src/articles/articleAddress.ts"
import { cutAtWord, deriveDescription, withoutDateline } from "../../src/articles/description.ts"
import { detectLanguage } from "../../src/articles/language.ts"
import { oneLine } from "../../src/markup/oneLine.ts"
import { sentences } from "../../src/text/sentences.ts"
import { slugify, stemOf } from "../../src/text/slug.ts"
import { deriveTitle } from "../../src/articles/title.ts"
import { parseTimestamp } from "../../src/model/Timestamp.ts"
import { bodies } from "../sources/furniture/pastedPages.ts"
import { codesOf, readOne, readProject, site } from "../sources/project.ts"

const lead = "The old ferry returned to the harbour on Monday, while three hundred people waited on the quay."

describe("a title that nobody gave", () => {
  test.each([
    ["article", lead, "The old ferry returned to the harbour on Monday", 0.3],
    ["article", "The crew, tired, went home. More came.", "The crew, tired, went home", 0.3],
    ["old-ferry-returns", lead, "Old ferry returns", 0.6],
    ["old_ferry returns", lead, "Old ferry returns", 0.6],
    ["عودة-العبّارة", lead, "عودة العبّارة", 0.6],
    ["ferry", lead, "The old ferry returned to the harbour on Monday", 0.3],
    ["4f9a2c81be-ferry", lead, "The old ferry returned to the harbour on Monday", 0.3],
    ["new-document-2", lead, "The old ferry returned to the harbour on Monday", 0.3],
    ["2026-1-12", lead, "The old ferry returned to the harbour on Monday", 0.3],
    ["article", "LIMA, May 1 (Agency) — The old ferry returned, as planned.", "The old ferry returned", 0.3]
  ])("%s: %s", (stem, text, value, confidence) => {
    expect(deriveTitle(stem, text)).toMatchObject({ value, confidence })
  })

  test("is at most 120 characters, cut at a word", () => {
    const { value = "" } = deriveTitle("article", `${"word ".repeat(60)}end.`) ?? {}
    expect(value.length).toBeLessThanOrEqual(120)
    expect(value).toMatch(/word…$/)
  })

  test.each([
    ["a.md", `---\ntitle: ${"word ".repeat(1200)}end\n---\n\n${lead}`],
    ["a.md", `# ${"word ".repeat(1200)}end\n\n${lead}`],
    ["a.md", `# a ${"# ".repeat(3000)}\n\n${lead}`],
    ["a.md", `+++\ntitle = "${"word ".repeat(1200)}end"\n+++\n\n${lead}`]
  ])("stands for one of more than 5,000 characters: %s (%#)", async (name, content) => {
    const { articles, findings } = await readProject({ [`articles/${name}`]: content })
    expect(articles[0]?.article.title.length).toBeLessThan(200)
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "FF1104", message: expect.stringContaining("more than 5,000 characters") })
    )
  })

  test("is not asked for where one of five thousand was given", async () => {
    const title = "x".repeat(5000)
    const { articles } = await readProject({ "articles/a.md": `---\ntitle: ${title}\n---\n\n${lead}` })
    expect(articles[0]?.article.title).toBe(title)
  })

  test("there is none without a text", () => {
    expect(deriveTitle("article", "")).toBeUndefined()
  })
})

describe("a description that nobody gave", () => {
  test("is the first sentences of the lead, without its dateline", () => {
    expect(deriveDescription(`Heading\n\nLIMA, Peru (Agency) — ${lead}\n\nMore.`)).toEqual({
      value: lead,
      from: "first sentence",
      confidence: 0.85
    })
  })

  test("takes a second sentence where the first is short, and never half of one", () => {
    expect(
      deriveDescription("It is back. The ferry returned on Monday after two months of work. Then it left.")?.value
    ).toBe("It is back. The ferry returned on Monday after two months of work. Then it left.")
  })

  test("cuts a long sentence at a word", () => {
    const { value = "" } = deriveDescription(`${"harbour ".repeat(50)}end.`) ?? {}
    expect(value.length).toBeLessThanOrEqual(201)
    expect(value.endsWith("harbour…")).toBe(true)
  })

  test("of a text that is no prose is less sure", () => {
    expect(deriveDescription("one\ntwo")).toEqual({ value: "one two", from: "first line", confidence: 0.6 })
    expect(deriveDescription("")).toBeUndefined()
  })

  test.each([
    ["LIMA (Reuters) - The ferry", "The ferry"],
    ["LIMA, May 1 (Agency) — The ferry", "The ferry"],
    ["PARIS, France — The ferry", "The ferry"],
    ["القاهرة (رويترز) - عادت العبّارة", "عادت العبّارة"],
    ["The ferry — an old one — returned", "The ferry — an old one — returned"],
    ["NATO said on Monday that the ferry returned", "NATO said on Monday that the ferry returned"],
    ["It was late (very late) — and dark. So they left.", "It was late (very late) — and dark. So they left."]
  ])("dateline: %s", (text, expected) => {
    expect(withoutDateline(text)).toBe(expected)
  })

  test("a pair of characters is never cut in two", () => {
    expect(cutAtWord("👩‍🚀".repeat(50), 40).isWellFormed()).toBe(true)
    expect(cutAtWord("汉".repeat(300), 200)).toBe(`${"汉".repeat(198)}…`)
  })
})

describe("sentences", () => {
  test.each([
    ["One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]],
    ["The U.S. Senate met. It left.", ["The U.S. Senate met.", "It left."]],
    ["Dr. Doe and J. K. Roe came. They left.", ["Dr. Doe and J. K. Roe came.", "They left."]],
    ["“Go.” She went.", ["“Go.”", "She went."]],
    ["It cost 3.5 million. Yes.", ["It cost 3.5 million.", "Yes."]],
    ["هل عادت؟ نعم عادت.", ["هل عادت؟", "نعم عادت."]],
    ["渡轮回来了。人们很高兴。", ["渡轮回来了。", "人们很高兴。"]],
    ["No end", ["No end"]]
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe("languages", () => {
  const never = () => ({ language: "", isReliable: false, score: () => undefined })
  test.each([
    ["המעבורת חזרה לנמל", "he"],
    ["フェリーが港に戻りました", "ja"],
    ["渡轮回到了港口", "zh"],
    ["페리가 항구로 돌아왔다", "ko"],
    ["Το πλοίο επέστρεψε", "el"],
    ["เรือกลับมาแล้ว", "th"]
  ])("%s is known by its script", (text, language) => {
    const found = detectLanguage(text, never, "en")
    expect(found.language).toBe(language)
    expect(found.confidence).toBeGreaterThanOrEqual(0.9)
  })

  test.each(Object.entries(bodies))(
    "%s is detected in a whole article, silently",
    async (language, { direction, paragraphs }) => {
      const { article, findings } = await readOne("a.txt", paragraphs.join("\n\n"))
      expect([article.language, article.direction]).toEqual([language, direction])
      expect(article.derived["language"]?.confidence).toBeGreaterThanOrEqual(0.8)
      expect(codesOf(findings).filter((code) => code === "FF1203" || code === "FF1207")).toEqual([])
    }
  )

  test("a declared one wins, and what has no letters is in the site's", async () => {
    const { articles } = await readProject(
      {
        "articles/a.md": "---\nlang: fr\n---\nThe ferry came back on Monday, and people waited for it.\n",
        "articles/b.txt": "12 : 7"
      },
      { site: { language: "ar", direction: "rtl" } }
    )
    expect(articles.map(({ article }) => article.language)).toEqual(["fr", "ar"])
    expect(articles[1]?.article.direction).toBe("rtl")
  })

  test("one that cannot be told is a finding, and one that is unsure another", async () => {
    const unknown = await readOne("a.txt", "да")
    expect(unknown.article.language).toBe("und")
    expect(unknown.findings.find(({ code }) => code === "FF1203")).toMatchObject({
      file: "articles/a.txt",
      fix: "Add `language: en` to articles/a.meta.yaml."
    })
    const unsure = await readOne("a.txt", "Порт снова открыт")
    expect(unsure.article.language).toBe("ru")
    expect(unsure.findings.find(({ code }) => code === "FF1207")?.fix).toBe(
      "Add `language: ru` to articles/a.meta.yaml."
    )
  })
})

describe("slugs", () => {
  test.each([
    ["Ferry Returns", "ferry-returns"],
    ["Où est le bac ?", "ou-est-le-bac"],
    ["Straße & Ærø – Łódź", "strasse-aero-lodz"],
    ["it's_back", "its-back"],
    ["--a--", "a"],
    ["con", "article-con"],
    ["LPT1", "article-lpt1"],
    ["../../etc/passwd", "etc-passwd"],
    ["a".repeat(100), "a".repeat(80)],
    [`${"a".repeat(79)} b`, "a".repeat(79)]
  ])("%s", (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })

  test.each(["عودة العبّارة", "המעבורת", "渡轮", "", "…", "خبر-2"])("%j gets a name of its own that is safe", (name) => {
    expect(slugify(name)).toMatch(/^article-[0-9a-f]{8}$/)
    expect(slugify(name.normalize("NFD"))).toBe(slugify(name))
  })

  test.each([
    ["articles/2026-03-01-ferry.md", "ferry"],
    ["articles/ferry.he.md", "ferry"],
    ["articles/old-ferry/index.md", "old-ferry"],
    ["articles/index.md", "index"],
    ["articles/2026-03-01-.md", "2026-03-01-"]
  ])("the stem of %s", (source, stem) => {
    expect(stemOf(source)).toBe(stem)
  })

  test("no two articles share one", async () => {
    const { articles } = await readProject({
      "articles/a.md": "# One two\n\nx",
      "articles/a.txt": "x",
      "articles/sub/a.html": "<p>x"
    })
    expect(articles.map(({ article }) => article.slug)).toEqual(["a", "a-2", "a-3"])
  })

  test("a declared one is used, its last part if it is a path; an unsafe one is rewritten with a finding", async () => {
    const safe = await readOne("a.md", "---\nslug: news/ferry-returns\n---\nx")
    expect(safe.article.slug).toBe("ferry-returns")
    expect(codesOf(safe.findings)).not.toContain("FF1105")
    const unsafe = await readOne("a.md", "---\nslug: Ferry Returns!\n---\nx")
    expect(unsafe.article.slug).toBe("ferry-returns")
    expect(unsafe.findings.find(({ code }) => code === "FF1105")).toMatchObject({
      line: 2,
      fix: expect.stringContaining("slug: ferry-returns")
    })
    const page = await readOne("a.md", "---\nslug: news/ferry-returns.html\n---\nx")
    expect(page.article.slug).toBe("ferry-returns")
  })
})

describe("addresses", () => {
  const request = {
    site,
    declared: undefined,
    permalink: null,
    slug: "ferry",
    section: null,
    language: "en",
    published: parseTimestamp("2026-03-01", "UTC") ?? null
  }
  test.each([
    [{}, "https://news.example.org/articles/ferry/", true],
    [{ declared: "https://example.com/f" }, "https://example.com/f", false],
    [{ declared: "/f/?a=1" }, "https://news.example.org/f/?a=1", false],
    [{ permalink: "/:year/:month/:day/:slug/" }, "https://news.example.org/2026/03/01/ferry/", false],
    [{ permalink: "/:year/:slug/", published: null }, "https://news.example.org/articles/ferry/", true],
    [{ permalink: "/:section/:slug/", section: "Local News" }, "https://news.example.org/local-news/ferry/", false],
    [{ permalink: "/:section/:slug/" }, "https://news.example.org/articles/ferry/", true],
    [{ permalink: "/:lang/:slug.html" }, "https://news.example.org/en/ferry.html", false],
    [{ declared: "/f", permalink: "/x/:slug/" }, "https://news.example.org/f", false],
    [{ site: { ...site, url: "https://example.org/fan/" } }, "https://example.org/fan/articles/ferry/", true]
  ])("%o", (change, url, hosted) => {
    expect(articleAddress({ wanted: request.slug, isFree: () => true, ...request, ...change })).toEqual({ url, hosted })
  })

  test("the config's pattern is used, and no finding asks for an address then", async () => {
    const { articles, findings } = await readProject(
      { "articles/a.md": "---\ndate: 2026-03-01\n---\nx" },
      { permalink: "/:year/:slug/" }
    )
    expect(articles[0]?.article).toMatchObject({ url: "https://news.example.org/2026/a/", hosted: false })
    expect(codesOf(findings)).not.toContain("FF1205")
  })
})

describe("findings say the line to add and the file to add it to", () => {
  test.each([
    [
      "FF1201",
      "ferry.txt",
      "warning",
      'Add `title: "The old ferry returned to the harbour on Monday"` to articles/ferry.meta.yaml.'
    ],
    ["FF1202", "old-ferry.txt", "info", 'Add `title: "Old ferry"` to articles/old-ferry.meta.yaml.'],
    ["FF1204", "ferry.md", "warning", "Add `date: YYYY-MM-DD` to the front matter of articles/ferry.md."],
    ["FF1205", "ferry.html", "info", "Add `url: https://…` to articles/ferry.meta.yaml."]
  ])("%s for %s", async (code, name, severity, fix) => {
    const { findings } = await readOne(name, lead)
    expect(findings.filter((one) => one.code === code)).toMatchObject([{ severity, fix, file: `articles/${name}` }])
  })

  test("FF1206 for a description of something that is no prose", async () => {
    const { findings } = await readOne("old-ferry.md", "- one\n- two")
    expect(findings.find(({ code }) => code === "FF1206")?.fix).toMatch(/^Add `description: ".*"` to the front matter/)
  })
})

describe("text for one line", () => {
  test.each([
    ["a\n\t b  c ", "a b c"],
    ["a\u0000b\u0007c\u200Bd\uFEFF", "abcd"],
    ["a\uD800b", "ab"],
    ["a\u00A0b", "a\u00A0b"],
    ["می‌خواهم", "می‌خواهم"],
    ["e\u0301", "é"]
  ])("%j", (text, expected) => {
    expect(oneLine(text)).toBe(expected)
  })
})
