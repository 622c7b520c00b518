/** The names that people and systems give to an article's summary, dates, people and topics. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

const read = (fields: string) =>
  readOne("ferry.md", `---\ntitle: Ferry\n${fields}\n---\nThe ferry came back on Monday, and many waited for it.\n`)

test.each(["meta_description", "standfirst", "lede", "deck", "abstract", "intro", "blurb", "synopsis", "subtitle"])(
  "%s is the summary, where nothing says it better",
  async (name) => {
    expect((await read(`${name}: After two months.`)).article.description).toBe("After two months.")
    expect((await read(`${name}: Other.\ndescription: After two months.`)).article.description).toBe(
      "After two months."
    )
  }
)

test.each(["post_title", "page_title", "heading", "meta_title", "og_title"])(
  "%s is the title where there is no other",
  async (name) => {
    const one = (fields: string) => readOne("ferry.md", `---\n${fields}\n---\nThe ferry came back on Monday.\n`)
    expect((await one(`${name}: A ferry`)).article.title).toBe("A ferry")
    expect((await one(`${name}: A ferry\ntitle: Ferry`)).article.title).toBe("Ferry")
  }
)

test("a wish to be left out of search that is no yes or no is named", async () => {
  expect(codesOf((await read("noindex: perhaps")).findings)).toContain("FF1104")
})

describe("dates", () => {
  test.each(["publication_date", "first_published_at", "posted", "posted_on"])("%s is the date", async (name) => {
    expect((await read(`${name}: 2026-03-01`)).article.published).toMatch(/^2026-03-01/)
  })

  test.each(["created", "createdAt", "dateCreated", "creation_date", "issued", "timestamp"])(
    "%s is the date where there is no other",
    async (name) => {
      expect((await read(`${name}: 2026-03-01`)).article.published).toMatch(/^2026-03-01/)
      expect((await read(`${name}: 2026-03-01\ndate: 2026-02-01`)).article.published).toMatch(/^2026-02-01/)
    }
  )

  test.each(["last_modified", "update_date", "modifiedDate", "revised", "edited"])(
    "%s is the last change",
    async (name) => {
      expect((await read(`date: 2026-03-01\n${name}: 2026-03-04`)).article.updated).toMatch(/^2026-03-04/)
    }
  )
})

test.each(["creator", "writer", "written_by", "by", "reporter", "author_name"])("%s wrote it", async (name) => {
  expect((await read(`${name}: Lena Haddad`)).article.authors).toEqual([{ name: "Lena Haddad" }])
})

test.each(["topics", "hashtags", "labels", "tag_list", "subjects"])("%s are its tags", async (name) => {
  expect((await read(`${name}: [harbour, crane]`)).article.tags).toEqual(["harbour", "crane"])
})

test.each(["primary_category", "ressort", "desk", "department", "topic"])("%s is its section", async (name) => {
  expect((await read(`${name}: Harbour`)).article.section).toBe("Harbour")
})

test.each(["label: x", "leads: x", "desks: 2", "deco: x", "proto: x", "intros: x", "channels: [a]"])(
  "a site's own field is no slip of such a name: %s",
  async (field) => {
    expect(codesOf((await read(field)).findings)).not.toContain("FF1106")
  }
)

test.each([
  "lead: true",
  "intro: false",
  "posted: true",
  "created: true",
  "labels: true",
  "topic: { a: 1 }",
  "writer: true"
])("a mark of a site's own says nothing: %s", async (field) => {
  const { article, draft, findings } = await read(`date: 2026-03-01\n${field}`)
  expect(draft).toBe(false)
  expect([article.authors, article.tags, article.section]).toEqual([[], [], null])
  expect(article.description).toBe("The ferry came back on Monday, and many waited for it.")
  expect(codesOf(findings).filter((code) => code.startsWith("FF11"))).toEqual([])
})
