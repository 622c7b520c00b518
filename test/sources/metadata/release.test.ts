/** Whether, from when and until when an article may be published, in the words of every generator. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

const body = "The ferry came back on Monday, and three hundred people waited for it on the quay.\n"
const read = (...lines: ReadonlyArray<string>) =>
  readOne("ferry.md", `---\ntitle: Ferry\ndate: 2024-03-01\n${lines.join("\n")}\n---\n${body}`)

describe("an article is held back", () => {
  test.each([
    "draft: true",
    "draft: yes",
    "isDraft: true",
    "published: false",
    "published: 'no'",
    "publish: false",
    "status: draft",
    "status: Private",
    "status: pending",
    "post_status: auto-draft",
    "visibility: private",
    "private: true",
    "password: opensesame",
    "headless: true",
    "status: in-progress",
    "status: In Progress",
    "status: Pending Review",
    "status: WIP",
    "status: unpublished draft",
    "workflow_status: review",
    "state: draft",
    "state: queued",
    "unpublished: true",
    "saveAsDraft: true",
    "wip: true",
    "public: false",
    "enabled: no",
    "live: false",
    "online: false",
    "active: false",
    "is_active: no",
    "inactive: true",
    "disabled: true",
    "approved: false",
    "isPublic: false",
    "is_private: true",
    "dg-publish: false",
    "routable: false",
    "render: false",
    "output: false",
    "exclude: true",
    "ignore: true",
    "expired: true",
    "ready: false",
    "on_hold: yes",
    "internal: true",
    "confidential: true",
    "deleted: true",
    "needs-review: true",
    "reviewed: false",
    "finished: no",
    "devOnly: true",
    "encrypted: true",
    "encrypt: yes",
    "stage: draft",
    "phase: In review",
    "progress: in-progress",
    "workflow: Draft",
    "published_state: unpublished",
    "contentStatus: draft",
    "acl: internal",
    "permissions: [private, editors]",
    "status: [draft]",
    "status: { id: 3, name: Draft }",
    "status: 🚧 WIP",
    "status: ✏️ Draft",
    'status: "[Draft]"',
    "type: draft",
    "layout: Drafts",
    "status: archived",
    "status: Rejected",
    "visibility: internal",
    "publication_state: preview draft",
    "publishStatus: draft",
    "article_status: editing",
    "unpublished_at: 2024-06-01",
    "deletedAt: 2024-06-01T10:00:00Z",
    "available_until: 2024-06-01",
    "hide_after: 2024-06-01",
    "validUntil: 2024-06-01",
    "publishUntil: 2024-06-01",
    "_build: { render: never }",
    "build:\n  render: false",
    "build: { render: link, list: always }",
    "permalink: false",
    "params: { draft: true }",
    "draft: false\nstatus: private",
    "expiryDate: 2024-06-01",
    "unpublishDate: 2024-06-01T10:00:00Z",
    "expires: 2024-06-01",
    "expiry: 2024-06-01",
    "sunsetDate: 2024-06-01",
    "sunset: 2024-06-01",
    "publish_down: 2024-06-01 00:00:00",
    "expiryDate: 2999-01-01\nunpublish_on: 2024-06-01",
    "status: Not started",
    "review: pending",
    "privacy: private",
    "doNotPublish: true",
    "protected: yes"
  ])("%s", async (line) => {
    const { draft, findings } = await read(line)
    expect(draft).toBe(true)
    expect(findings.find(({ code }) => code === "FF6003")).toMatchObject({
      severity: "info",
      file: "articles/ferry.md"
    })
  })

  test.each([
    ["draft: maybe", 4],
    ["draft: [true]", 4],
    ["published: perhaps", 4],
    ["published: flase", 4],
    ["private: sometimes", 4],
    ["publishDate: soon", 4],
    ["embargo: true", 4],
    ["embargoed: yes", 4],
    ["expiryDate: 2026-13-40", 4],
    ["darft: true", 4],
    ["publishd: false", 4],
    ["unlistd: true", 4],
    ["expirydat: 2030-01-01", 4]
  ])("where it may be meant: %s", async (line, at) => {
    const { draft, findings } = await read(line)
    const found = findings.filter(({ code }) => code === "FF1107")
    expect(draft).toBe(true)
    expect(found).toMatchObject([{ severity: "error", line: at }])
  })
})

describe("an article is held back in the language of its authors", () => {
  test.each([
    "borrador: sí",
    "entwurf: ja",
    "Entwurf: true",
    "brouillon: vrai",
    "bozza: true",
    "rascunho: sim",
    "下書き: はい",
    "草稿: 是",
    "مسودة: نعم",
    "черновик: да",
    "טיוטה: true",
    "taslak: evet",
    "초안: ✓",
    "publié: non",
    "publie: non",
    "publicado: 'no'",
    "veröffentlicht: nein",
    "pubblicato: false",
    "公開: いいえ",
    "privé: oui",
    "status: Entwurf",
    "status: borrador",
    "status: brouillon",
    "status: 下書き",
    "status: مسوّدة",
    "status: privé",
    "estado: borrador",
    "état: brouillon",
    "状态: 草稿",
    "الحالة: مسودة",
    "own_state: draft"
  ])("%s", async (line) => expect((await read(line)).draft).toBe(true))

  test.each([
    "borrador: 'no'",
    "entwurf: Müller und Söhne",
    "publié: oui",
    "publicado: El País",
    "veröffentlicht: 2024-03-01",
    "privat: nein",
    "公開: はい",
    "estado: Sonora",
    "état: New York",
    "kind: a draft of a ship"
  ])("but not by %s", async (line) => expect((await read(line)).draft).toBe(false))
})

describe("an article is held back by a group about the page", () => {
  test.each([
    "meta: { draft: true }",
    "metadata:\n  status: draft",
    "page: { published: false }",
    "post: { isDraft: yes }",
    "frontmatter: { private: true }",
    "data: { config: { draft: true } }",
    "params: { meta: { draft: true } }",
    "options: { publish: false }",
    "meta: { publishDate: 2999-01-01 }",
    "meta: { expires: 2024-06-01 }",
    "meta: { borrador: true }"
  ])("%s", async (line) => {
    const { draft, article } = await read(line)
    expect(draft || (article.published ?? "") > "2999").toBe(true)
  })

  test.each([
    "comments: { published: false }",
    "cover: { private: true, hidden: true }",
    "meta: { draft: false }",
    "options: { live: false, active: false }",
    "config: { enabled: false, render: false }"
  ])("but not by %s", async (line) => expect((await read(line)).draft).toBe(false))

  test("once told of, where it is not understood", async () => {
    const { findings } = await read("params: { meta: { draft: maybe } }")
    expect(codesOf(findings).filter((code) => code === "FF1107")).toEqual(["FF1107"])
  })
})

describe("a title that says draft holds its article back", () => {
  const titled = async (title: string) => (await readOne("ferry.md", `---\ntitle: "${title}"\n---\n${body}`)).draft
  test.each([
    "[DRAFT] The plan",
    "(wip) The plan",
    "The plan (Entwurf)",
    "DRAFT: The plan",
    "BORRADOR – el plan",
    "【下書き】計画"
  ])("%s", async (title) => expect(await titled(title)).toBe(true))

  test.each([
    "Draft: who the club picked",
    "A draft (of a ship)",
    "FERRY: back again",
    "Beer on draft",
    "The plan [video]"
  ])("but not: %s", async (title) => expect(await titled(title)).toBe(false))
})

describe("an article goes out", () => {
  test.each([
    "stage: final",
    "progress: 80",
    "type: post",
    "layout: drafting-table",
    "status: Published ✅",
    "status: [published, pinned]",
    "permissions: []",
    "encrypted: false",
    "draft: false",
    "draft: 'no'",
    "published: true",
    "published: 'yes'",
    "status: publish",
    "status: evergreen",
    "visibility: public",
    "password: ''",
    "_build: { render: always, list: always }",
    "expiryDate: 2999-01-01",
    "expires: never",
    "expiry: none",
    "unpublishDate: false",
    "embargo: false",
    "embargoed: 'no'",
    "publishAt: off",
    "darkmode: true",
    "schedule: [Monday, Tuesday]",
    "publisher: Example Press",
    "hidden: false",
    "hide: [navigation, toc]",
    "show: [date, author]",
    "output: html",
    "render: client",
    "state: Bavaria",
    "state: ND",
    "status: completed",
    "live: https://live.example/",
    "like: false",
    "sunset: '18:42'",
    "sunset: true",
    "review: { rating: 4 }",
    "review: The best of its kind",
    "secret: sauce",
    "skip: [toc]",
    "concept: A harbour",
    "wide: true",
    "enabled: true",
    "active: nav-2",
    "active: true",
    "approved: the council",
    "online: https://live.example/",
    "public: all",
    "exclude: [search]",
    "ignore: ''",
    "validUntil: 2999-01-01",
    "archived: true",
    "archived: 2024-06-01",
    "archive: true",
    "release_date: 2999-01-01",
    "releaseDate: 2999-01-01",
    "ready: '2024'",
    "hold: the line",
    "internal: combustion",
    "deleted: scenes",
    "publicationState: Bavaria",
    "removeOn: ''",
    "not_after: 2999-01-01"
  ])("%s", async (line) => {
    const { draft, article, findings } = await read(line)
    expect([draft, article.unlisted]).toEqual([false, undefined])
    expect(codesOf(findings)).not.toContain("FF1107")
  })

  test.each([
    ["publishDate: 2024-05-01", "2024-05-01T00:00:00+01:00"],
    ["publishDate: 2023-05-01", "2024-03-01T00:00:00+01:00"],
    ["embargo: 2044-05-01T06:00:00Z", "2044-05-01T06:00:00Z"],
    ["publish_on: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["pubDate: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["published_at: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["datePublished: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["published: 2044-05-01T06:00:00Z", "2044-05-01T06:00:00Z"],
    ["post_date: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["params: { pubDate: 2044-05-01 }", "2044-05-01T00:00:00+01:00"],
    ["show_after: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["not-before: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["go_live_at: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["release_date: 2044-05-01", "2024-03-01T00:00:00+01:00"],
    ["availableFrom: 2044-05-01", "2044-05-01T00:00:00+01:00"],
    ["pubDate: 2020-05-01", "2024-03-01T00:00:00+01:00"]
  ])("not before the later of its dates: %s", async (line, published) => {
    expect((await read(line)).article.published).toBe(
      published.replace("+01:00", (await read(line)).article.published?.slice(19) ?? "")
    )
    expect((await read(line)).article.published?.slice(0, 10)).toBe(published.slice(0, 10))
  })
})

describe("an article is unlisted", () => {
  test.each([
    "unlisted: true",
    "hidden: true",
    "listed: false",
    "status: unlisted",
    "visibility: hidden",
    "visible: false",
    "_discoverable: no",
    "_hidden: yes",
    "hide: true",
    "show: false",
    "eleventyExcludeFromCollections: true",
    "_build: { list: never }",
    "build: { list: local, render: always }"
  ])("%s", async (line) => {
    const { article, draft } = await read(line)
    expect([draft, article.unlisted]).toEqual([false, true])
  })
})

describe("a date in a field", () => {
  test.each([
    ["date: 1772353800", "2026-03-01T08:30:00Z"],
    ["date: 1772353800000", "2026-03-01T08:30:00Z"],
    ["date: Jul 08 2022", "2022-07-08T00:00:00"],
    ["date: 2001-12-14 21:59:43.10 -5", "2001-12-14T21:59:43-05:00"],
    ["release_date: 2044-05-01", "2044-05-01T00:00:00"],
    ["date: 2026-03-01\nreleaseDate: 2020-05-01", "2026-03-01T00:00:00"],
    ["date: 0001-01-01T00:00:00Z\npubDate: 2026-03-01", "2026-03-01T00:00:00"],
    ["date: 0000-00-00\npubDate: 2026-03-01", "2026-03-01T00:00:00"]
  ])("%s", async (lines, meant) => {
    const { article, findings } = await readOne("ferry.md", `---\ntitle: Ferry\n${lines}\n---\n${body}`)
    expect(article.published?.slice(0, meant.length)).toBe(meant)
    expect(codesOf(findings)).not.toContain("FF1104")
  })

  test.each(["date: 20260301", "date: 2026", "date: 99", "date: 1e30", "date: .inf"])("is not %s", async (line) => {
    const { article, findings } = await readOne("ferry.md", `---\ntitle: Ferry\n${line}\n---\n${body}`)
    expect(article.published).toBeNull()
    expect(codesOf(findings)).toContain("FF1104")
  })
})

describe("fields that a merge key brings in", () => {
  test.each([
    [["base: &base { draft: true }", "<<: *base"]],
    [["base: &base", "  draft: true", "<<: [*base]"]],
    [["a: &a { lang: en }", "b: &b { published: false }", "<<: [*a, *b]"]],
    [["<<: { draft: true }"]],
    [["base: &base { draft: true }", "params:", "  <<: *base"]],
    [["inner: &inner { draft: true }", "outer: &outer { <<: *inner }", "<<: *outer"]]
  ])("%j holds the article back", async (lines) => {
    expect((await read(...lines)).draft).toBe(true)
  })

  test.each([
    [["base: &base { draft: true }", "<<: *base", "draft: false"]],
    [["a: &a { draft: false }", "b: &b { draft: true }", "<<: [*a, *b]"]],
    [["base: &base { draft: true }", "other: { <<: *base }"]],
    [["<<: text"]]
  ])("%j does not", async (lines) => {
    expect((await read(...lines)).draft).toBe(false)
  })
})
