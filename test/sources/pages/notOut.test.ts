/** What a page says, for programs, of whether it is out: a draft, or at its end. */
import { describe, expect, test } from "vitest"
import { readProject } from "../project.ts"

/** Prose enough for an article. */
const story = "The ferry sails at noon from the old quay, and two hundred people wait for it in the rain. ".repeat(4)

describe("a page that says it is not out yet is held back", () => {
  const saidIn = async (head: string): Promise<ReadonlyArray<string>> => {
    const { articles } = await readProject({
      "articles/a.html": `<!doctype html><html lang="en"><head><title>The ferry</title>${head}</head><body><article><h1>The ferry</h1><time datetime="2026-03-01">1 March</time><p>${story}</p></article></body></html>`,
      "articles/b.md": "---\ntitle: B\ndate: 2026-03-02\n---\nThe harbour opened."
    })
    return articles.flatMap(({ article, draft }) => (draft ? [] : [article.title]))
  }
  const jsonLd = (facts: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "The ferry", ...facts })}</script>`

  test.each([
    ['<meta name="status" content="draft">'],
    ['<meta name="status" content="Entwurf">'],
    [jsonLd({ creativeWorkStatus: "Draft" })],
    [jsonLd({ creativeWorkStatus: { "@type": "DefinedTerm", name: "Incomplete" } })],
    [jsonLd({ creativeWorkStatus: ["In review", "Draft"] })],
    [jsonLd({ expires: "2026-03-20" })]
  ])("%s", async (head) => {
    expect(await saidIn(head)).toEqual(["B"])
  })

  test.each([
    ['<meta name="status" content="200">'],
    ['<meta name="status" content="breaking">'],
    [jsonLd({ creativeWorkStatus: "Published" })],
    [jsonLd({ expires: "2027-03-20" })]
  ])("and not for %s", async (head) => {
    expect(await saidIn(head)).toHaveLength(2)
  })
})
