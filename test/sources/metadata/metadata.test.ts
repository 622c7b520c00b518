import { describe, expect, test } from "vitest"
import type { Finding } from "../../../src/model/Finding.ts"
import { codesOf, readOne } from "../project.ts"

const body = "\nThe ferry came back on Monday, and three hundred people waited for it on the quay.\n"
const front = (...lines: ReadonlyArray<string>): string => ["---", ...lines, "---", body].join("\n")
const read = (...lines: ReadonlyArray<string>) => readOne("ferry.md", front(...lines))

describe("one field under the names of every site generator", () => {
  test.each(["title", "Title", "headline", "linkTitle"])("%s is the title", async (key) => {
    expect((await read(`${key}: Ferry returns`)).article.title).toBe("Ferry returns")
  })

  test.each(["date", "pubDate", "publishDate", "publish_date", "published", "PubDate", "datePublished"])(
    "%s is the date",
    async (key) => {
      expect((await read(`${key}: 2026-03-01`)).article.published).toBe("2026-03-01T00:00:00+01:00")
    }
  )

  test.each(["updated", "lastmod", "updatedDate", "last_modified_at", "last-modified-at", "modified"])(
    "%s is the last change",
    async (key) => {
      expect((await read(`${key}: 2026-03-02T10:00:00Z`)).article.updated).toBe("2026-03-02T10:00:00Z")
    }
  )

  test.each(["description", "excerpt", "summary"])("%s is the description", async (key) => {
    const { article } = await read(`${key}: After two months.`)
    expect(article.description).toBe("After two months.")
    expect(article.derived).not.toHaveProperty("description")
  })

  test.each(["image", "cover", "hero", "heroImage", "og_image", "featured_image", "feature-image", "coverImage"])(
    "%s is the lead picture",
    async (key) => {
      expect((await read(`${key}: https://cdn.example.org/a.jpg`)).article.images).toEqual([
        { url: "https://cdn.example.org/a.jpg", alt: "" }
      ])
    }
  )

  test.each(["lang", "language", "locale"])("%s is the language", async (key) => {
    const { article } = await read(`${key}: he`)
    expect([article.language, article.direction]).toEqual(["he", "rtl"])
  })

  test.each(["url", "permalink", "canonical", "canonicalUrl", "canonical_url"])("%s is the address", async (key) => {
    const { article } = await read(`${key}: /2026/ferry/`)
    expect([article.url, article.hosted]).toEqual(["https://news.example.org/2026/ferry/", false])
  })

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "\\u0001javascript:alert(1)",
    "vbscript:msgbox",
    "data:text/html,hi",
    "file:///etc/passwd"
  ])('"%s" is no id', async (id) => {
    const { declaredId, findings } = await read(`id: "${id}"`)
    expect(declaredId).toBeNull()
    expect(codesOf(findings)).toContain("FF1104")
  })

  test.each(["id", "guid"])("%s is the permanent id", async (key) => {
    expect((await read(`${key}: tag:example.org,2026:ferry`)).declaredId).toBe("tag:example.org,2026:ferry")
  })

  test.each([
    ["draft: true", true],
    ["draft: 'true'", true],
    ["published: false", true],
    ["draft: false", false],
    ["published: true", false]
  ])("%s", async (line, draft) => {
    const read1 = await read(line, "date: 2026-03-01")
    expect(read1.draft).toBe(draft)
    expect(codesOf(read1.findings)).not.toContain("FF1104")
  })

  test.each(["params", "seo"])("fields in %s stand in for those that are missing", async (group) => {
    const { article } = await read("title: Outer", `${group}:`, "  title: Inner", "  description: From inside.")
    expect([article.title, article.description]).toEqual(["Outer", "From inside."])
  })

  test("the first name in the table wins where two say the same", async () => {
    expect((await read("lastmod: 2026-03-03", "updated: 2026-03-02", "date: 2026-03-01")).article.updated).toBe(
      "2026-03-02T00:00:00+01:00"
    )
  })

  test("of several days of publication the last counts", async () => {
    for (const lines of [
      ["published: 2026-03-03", "date: 2026-03-01"],
      ["published: 2026-03-01", "date: 2026-03-03"]
    ])
      expect((await read(...lines)).article.published).toBe("2026-03-03T00:00:00+01:00")
  })

  test("a value that says nothing is no value", async () => {
    const { article } = await read("title:", "headline: Ferry returns", "date: ''", "pubDate: 2026-03-01")
    expect([article.title, article.published]).toEqual(["Ferry returns", "2026-03-01T00:00:00+01:00"])
  })
})

describe("tags and sections", () => {
  test.each([
    ["tags: [harbour, ferries]", ["harbour", "ferries"], null],
    ["tags: harbour, ferries", ["harbour", "ferries"], null],
    ["tags: harbour ferries", ["harbour", "ferries"], null],
    ["tags: ['#harbour', harbour]", ["harbour"], null],
    ["keywords: old ferry, new engines", ["old ferry", "new engines"], null],
    ["tags: [2026, harbour]", ["2026", "harbour"], null],
    ["categories: [Local, Sea]", ["Sea"], "Local"],
    ["categories: [[Local, Sea], [Work]]", ["Sea", "Work"], "Local"],
    ["category: Local news", [], "Local news"],
    ["section: Local\ncategories: [Sea]", ["Sea"], "Local"],
    ["tags: [a]\ncategories: b c", ["a", "c"], "b"],
    ["tags: ميناء، عبّارة", ["ميناء", "عبّارة"], null]
  ])("%s", async (line, tags, section) => {
    const { article } = await read(line)
    expect([article.tags, article.section]).toEqual([tags, section])
  })
})

describe("authors", () => {
  test.each([
    ["author: Mina Larsen", [{ name: "Mina Larsen" }]],
    ["authors: [Mina Larsen, Omar Haddad]", [{ name: "Mina Larsen" }, { name: "Omar Haddad" }]],
    [
      "author: { name: Mina Larsen, url: 'https://example.org/mina', email: mina@example.org }",
      [{ name: "Mina Larsen", url: "https://example.org/mina", email: "mina@example.org" }]
    ],
    ["author: Mina Larsen <mina@example.org>", [{ name: "Mina Larsen", email: "mina@example.org" }]],
    ["authors:\n  - name: Mina Larsen\n    link: javascript:alert(1)", [{ name: "Mina Larsen" }]],
    ["author: 'Larsen, Mina'", [{ name: "Larsen, Mina" }]]
  ])("%s", async (line, authors) => {
    expect((await read(line)).article.authors).toEqual(authors)
  })

  test("an author without a name is a finding", async () => {
    const { article, findings } = await read("authors:", "  - url: https://example.org/")
    expect(article.authors).toEqual([])
    expect(findings.find(({ code }) => code === "FF1104")).toMatchObject({ line: 3 })
  })
})

describe("pictures beside the body", () => {
  const credit = { text: "Jane Doe/AFP", photographer: "Jane Doe", agency: "AFP" }
  test.each([
    [
      "image: { src: 'https://a.example/1.jpg', alt: A ferry, caption: In the dock, credit: Jane Doe/AFP }",
      [{ url: "https://a.example/1.jpg", alt: "A ferry", caption: "In the dock", credit }]
    ],
    ["image: { path: 'https://a.example/1.jpg' }", [{ url: "https://a.example/1.jpg", alt: "" }]],
    ["cover: { image: 'https://a.example/1.jpg', alt: A ferry }", [{ url: "https://a.example/1.jpg", alt: "A ferry" }]],
    [
      "images: ['https://a.example/1.jpg', { url: 'https://a.example/2.jpg' }]",
      [
        { url: "https://a.example/1.jpg", alt: "" },
        { url: "https://a.example/2.jpg", alt: "" }
      ]
    ],
    [
      "heroImage: https://a.example/1.jpg\nheroImageAlt: A ferry\nheroImageCredit: Jane Doe/AFP",
      [{ url: "https://a.example/1.jpg", alt: "A ferry", credit }]
    ],
    ["image: /img/1.jpg", [{ url: "https://news.example.org/img/1.jpg", alt: "" }]],
    ["image: javascript:alert(1)", []]
  ])("%s", async (line, images) => {
    expect((await read(line)).article.images).toEqual(images)
  })
})

describe("the focal point of a picture", () => {
  const picture = "https://a.example/1.jpg"
  const problems = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
    findings.filter(({ code }) => code === "FF1104")

  test.each<[string, readonly [number, number]]>([
    ["[0.3, 0.4]", [0.3, 0.4]],
    ["[30, 40]", [0.3, 0.4]],
    ["[1, 0]", [1, 0]],
    ["[1, 40]", [0.01, 0.4]],
    ["['30%', 0.4]", [0.3, 0.4]],
    ["30% 40%", [0.3, 0.4]],
    ["33.3%, 66.7%", [0.333, 0.667]],
    ["0.3 0.4", [0.3, 0.4]],
    ["'.3  .4'", [0.3, 0.4]],
    ["30 40", [0.3, 0.4]],
    ["0% 100%", [0, 1]],
    ["{ x: 0.3, y: 0.4 }", [0.3, 0.4]],
    ["{ y: 40, x: 30 }", [0.3, 0.4]],
    ["{ X: 30%, Y: 40% }", [0.3, 0.4]],
    ["top", [0.5, 0]],
    ["right", [1, 0.5]],
    ["center", [0.5, 0.5]],
    ["Centre", [0.5, 0.5]],
    ["bottom left", [0, 1]],
    ["left bottom", [0, 1]],
    ["center top", [0.5, 0]],
    ["top center", [0.5, 0]],
    ["center 30%", [0.5, 0.3]],
    ["left 40", [0, 0.4]],
    ["TopLeft", [0, 0]],
    ["bottom-right", [1, 1]]
  ])("%s", async (written, [x, y]) => {
    const { article, findings } = await read(`image: { src: '${picture}', alt: A ferry, focus: ${quoted(written)} }`)
    expect(article.images).toEqual([{ url: picture, alt: "A ferry", focus: { x, y } }])
    expect(problems(findings)).toEqual([])
    const beside = await read(`image: ${picture}`, `focus: ${written}`)
    expect(beside.article.images).toEqual([{ url: picture, alt: "", focus: { x, y } }])
    expect(problems(beside.findings)).toEqual([])
  })

  test.each(["focus", "focalPoint", "focal_point", "imageFocus", "image-focus", "cover_focus", "featuredImageFocus"])(
    "%s beside the pictures speaks of the first of them",
    async (key) => {
      const { article } = await read(`images: [${picture}, 'https://a.example/2.jpg']`, `${key}: 30% 40%`)
      expect(article.images.map(({ focus }) => focus)).toEqual([{ x: 0.3, y: 0.4 }, undefined])
    }
  )

  test("each picture of a list has its own", async () => {
    const { article } = await read(
      "images:",
      `  - { src: '${picture}', focus: top }`,
      "  - { src: 'https://a.example/2.jpg', focalPoint: left }"
    )
    expect(article.images.map(({ focus }) => focus)).toEqual([
      { x: 0.5, y: 0 },
      { x: 0, y: 0.5 }
    ])
  })

  test("what a picture says itself is stronger than what is said beside it", async () => {
    const { article } = await read(`image: { src: '${picture}', focus: top }`, "focus: bottom")
    expect(article.images[0]?.focus).toEqual({ x: 0.5, y: 0 })
  })

  test.each(["''", "null", "Smart"])("%s leaves the choice to fanfare", async (written) => {
    const { article, findings } = await read(`image: { src: '${picture}', focus: ${written} }`, `focus: ${written}`)
    expect(article.images).toEqual([{ url: picture, alt: "" }])
    expect(problems(findings)).toEqual([])
  })

  const wrong = [
    "the boat",
    "top bottom",
    "left right",
    "top 30%",
    "30%",
    "0.3",
    "[0.3]",
    "[0.3, 0.4, 0.5]",
    "[[0.3], [0.4]]",
    "[]",
    "[-0.1, 0.4]",
    "120% 10%",
    "[30, 140]",
    "30px 40px",
    "{ x: 0.3 }",
    "{ x: 0.3, y: 0.4, z: 1 }",
    "true",
    "constructor"
  ]
  test.each(wrong)("%s is none: a finding with its line, and the picture stays", async (written) => {
    const { article, findings } = await read(`image: ${picture}`, `focus: ${written}`)
    expect(article.images).toEqual([{ url: picture, alt: "" }])
    expect(problems(findings)).toMatchObject([
      {
        file: "articles/ferry.md",
        line: 3,
        message: expect.stringMatching(/^`focus` is no point of a picture: /),
        fix: expect.stringMatching(/^Write .*30% 40%/)
      }
    ])
  })

  test.each(wrong)("%s is none inside a picture either", async (written) => {
    const { article, findings } = await read(
      "images:",
      "  - https://a.example/2.jpg",
      `  - src: ${picture}`,
      `    focus: ${written}`
    )
    expect(article.images.map(({ url, focus }) => [url, focus])).toEqual([
      ["https://a.example/2.jpg", undefined],
      [picture, undefined]
    ])
    expect(problems(findings)).toMatchObject([
      {
        line: 5,
        column: 5,
        message: expect.stringMatching(/^`images` holds a `focus` that is no point of a picture: /),
        fix: expect.stringMatching(/^Write .*30% 40%/)
      }
    ])
  })

  const quoted = (written: string): string => (/^[[{']/.test(written) ? written : `'${written}'`)
})

describe("a wrong value", () => {
  test.each([
    ["date: next Tuesday", "date", 2, "not a date"],
    ["date: 20260301", "date", 2, "not a date"],
    ["date: [2026-03-01]", "date", 2, "not a date"],
    ["title: [a, b]", "title", 2, "a list"],
    ["title: { en: Ferry }", "title", 2, "a group of fields"],
    ["lang: englisch und deutsch", "lang", 2, "not a language tag"],
    ["tags: { a: 1 }", "tags", 2, "not a list"],
    ["tags:\n  - a\n  - { b: 1 }", "tags", 4, "not a text"],
    ["url: ftp://example.org/", "url", 2, "not an address of the web"],
    ["url: javascript:alert(1)", "url", 2, "not an address of the web"],
    ["permalink: /:collection/:title/", "permalink", 2, "is a pattern"],
    ["image: { alt: A ferry }", "image", 2, "without an address"],
    ["author: { email: a@example.org }", "author", 2, "without a name"]
  ])("%s", async (lines, field, line, part) => {
    const { article, findings } = await read(lines)
    const wrong = findings.filter(({ code }) => code === "FF1104")
    expect(wrong).toMatchObject([{ file: "articles/ferry.md", line }])
    expect(wrong[0]?.column).toBeGreaterThan(0)
    expect(wrong[0]?.message).toContain(`\`${field}\``)
    expect(wrong[0]?.message).toContain(part)
    expect(wrong[0]?.fix).toMatch(/^Write /)
    expect(article.text).toBe(body.trim())
  })

  test("a wrong date is not replaced by another one", async () => {
    expect((await read("date: soon")).article.published).toBeNull()
  })

  test("keys that belong to the site are no mistakes", async () => {
    const { findings } = await read(
      "title: Ferry",
      "date: 2026-03-01",
      "url: /f",
      "layout: post",
      "weight: 3",
      "aliases: [/a]",
      "titel: x"
    )
    expect(findings).toEqual([])
  })

  test("keys that name parts of JavaScript objects do nothing", async () => {
    const { article } = await read(
      "title: Ferry",
      "__proto__: { draft: true, title: Bad }",
      "constructor: { prototype: { title: Bad } }",
      "toString: x"
    )
    expect(article.title).toBe("Ferry")
    expect(({} as Record<string, unknown>)["title"]).toBeUndefined()
  })
})

describe("front matter", () => {
  const codes = async (content: string, name = "ferry.md") => {
    const { article, findings } = await readOne(name, content)
    return { article, codes: codesOf(findings).filter((code) => code.startsWith("FF11")), findings }
  }

  test.each(["ferry.md", "ferry.txt"])("is read in %s, and is no text of the article", async (name) => {
    const { article } = await codes(front("title: Ferry returns"), name)
    expect([article.title, article.text]).toEqual(["Ferry returns", body.trim()])
  })

  test("may be JSON, be closed by dots, have blanks behind its fence and Windows line ends", async () => {
    expect((await codes(`---\n{ "title": "Ferry" }\n---\n${body}`)).article.title).toBe("Ferry")
    expect((await codes(`{\n  "title": "Ferry"\n}\n${body}`)).article).toMatchObject({
      title: "Ferry",
      text: body.trim()
    })
    expect((await codes(`---\ntitle: Ferry\n...\n${body}`)).article.title).toBe("Ferry")
    expect((await codes(`--- \r\ntitle: Ferry\r\n---  \r\n${body}`)).article.title).toBe("Ferry")
    expect((await codes(`\uFEFF---\ntitle: Ferry\n---\n${body}`)).article.title).toBe("Ferry")
  })

  test("an empty one is front matter, a rule is none", async () => {
    expect((await codes(`---\n---\n${body}`)).article.html).not.toContain("<hr")
    expect((await codes(`---\nJust text between two rules.\n\n---\n${body}`)).article.text).toContain(
      "Just text between two rules."
    )
    expect((await codes(`---\n\n${body}`)).codes).toEqual([])
  })

  test("tags of YAML run nothing", async () => {
    const { article } = await codes(
      front("title: !!js/function 'function () { throw 1 }'", "description: !!python/object:os.system ls")
    )
    expect(article.text).toBe(body.trim())
  })
})

describe("what the name of a file says", () => {
  test("Jekyll's date, and a slug without it", async () => {
    const { article } = await readOne("2026-03-01-ferry-returns.md", body)
    expect(article).toMatchObject({
      published: "2026-03-01T00:00:00+01:00",
      slug: "ferry-returns",
      title: "Ferry returns"
    })
    expect(article.derived).not.toHaveProperty("published")
  })

  test("front matter is stronger", async () => {
    expect((await readOne("2026-03-01-ferry-returns.md", front("date: 2026-03-05"))).article.published).toBe(
      "2026-03-05T00:00:00+01:00"
    )
  })

  test("Hugo's language, and the folder of an index file", async () => {
    expect((await readOne("ferry.ar.md", body)).article).toMatchObject({
      language: "ar",
      direction: "rtl",
      slug: "ferry"
    })
    expect((await readOne("old-ferry/index.md", body)).article.slug).toBe("old-ferry")
  })

  test.each([
    "_drafts/ferry.md",
    "drafts/ferry.md",
    "2026/Drafts/ferry.md",
    "_ferry.md",
    "ferry.draft.md",
    "_includes/note.md",
    "ferry (Lena's conflicted copy 2026-03-01).md",
    "ferry.sync-conflict-20260301-093000-ABCDEFG.md",
    "borradores/ferry.md",
    "Entwurf/ferry.md",
    "下書き/ferry.md",
    "my-drafts/ferry.md",
    "Drafts 2026/ferry.md",
    "archetypes/default.md",
    "ferry.example.md",
    "ferry.private.md",
    "[draft] ferry.md",
    "2026-03-01-DRAFT-ferry.md",
    "WIP ferry.md"
  ])("%s is held back, unless its front matter says otherwise", async (name) => {
    expect((await readOne(name, body)).draft).toBe(true)
    expect((await readOne(name, front("draft: false"))).draft).toBe(false)
  })

  test.each([
    "draft-law/ferry.md",
    "ferry-draft.md",
    "_posts/ferry.md",
    "ferry.ar.md",
    "draft-ferry.md",
    "nba-draft/ferry.md",
    "templates/ferry.md"
  ])("%s is an article like others", async (name) => {
    expect((await readOne(name, body)).draft).toBe(false)
  })
})

test.each([
  ["Bob <https://bob.example/>", { name: "Bob", url: "https://bob.example/" }],
  ["Bob <https://bob.example>", { name: "Bob", url: "https://bob.example/" }],
  ["Bob Hill (https://bob.example/a)", { name: "Bob Hill", url: "https://bob.example/a" }],
  [
    "Bob <bob@bob.example> (https://bob.example/)",
    { name: "Bob", email: "bob@bob.example", url: "https://bob.example/" }
  ],
  ["Bob <bob@bob.example>", { name: "Bob", email: "bob@bob.example" }],
  ["Bob <https://bücher.example/>", { name: "Bob", url: "https://xn--bcher-kva.example/" }],
  ["Bob <javascript:alert(1)>", { name: "Bob <javascript:alert(1)>" }],
  ["Bob (The Quay)", { name: "Bob (The Quay)" }],
  ["<https://bob.example/>", { name: "<https://bob.example/>" }]
])("an author is written %s", async (written, person) => {
  const { article } = await readOne("a.md", `---\ntitle: A\nauthor: ${JSON.stringify(written)}\n---\nText.\n`)
  expect(article.authors).toEqual([person])
})
