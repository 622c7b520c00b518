/** The fields that only a page's head needs: translations, accounts, paywall, nopin. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"

const front = (...lines: ReadonlyArray<string>): string =>
  [
    "---",
    "title: Ferry",
    "date: 2026-03-01",
    "lang: en",
    "url: /ferry/",
    "description: Back.",
    ...lines,
    "---",
    "It came back.",
    ""
  ].join("\n")

const read = async (...lines: ReadonlyArray<string>) => {
  const { article, findings } = await readOne("ferry.md", front(...lines))
  return { article, wrong: findings.filter(({ code }) => code === "FF1104") }
}

describe("translations", () => {
  test("are absolute, under the tags that the standard writes, with the article itself", async () => {
    const { article, wrong } = await read(
      "translationKey: ferry",
      "translations: { AR: /ar/ferry/, pt_br: 'https://pt.example.org/', X-Default: / }"
    )
    expect(article.translationKey).toBe("ferry")
    expect(article.translations).toEqual([
      { language: "ar", url: "https://news.example.org/ar/ferry/" },
      { language: "en", url: article.url },
      { language: "pt-BR", url: "https://pt.example.org/" },
      { language: "x-default", url: "https://news.example.org/" }
    ])
    expect(wrong).toEqual([])
  })

  test("that are wrong are named with their line, the others stay", async () => {
    const { article, wrong } = await read(
      "translations:",
      "  not a tag: /x/",
      "  ar: javascript:alert(1)",
      "  fr: /fr/"
    )
    expect(article.translations).toEqual([
      { language: "en", url: article.url },
      { language: "fr", url: "https://news.example.org/fr/" },
      { language: "x-default", url: article.url }
    ])
    expect(wrong.map(({ line }) => line)).toEqual([8, 9])
  })

  test("that are no group are named", async () => {
    const { article, wrong } = await read("translations: /ar/")
    expect([article.translations, wrong.length]).toEqual([undefined, 1])
  })

  test("are read off a page, and the article itself is where it is published", async () => {
    const { article } = await readOne(
      "a.html",
      `<!doctype html><html lang="en"><head><title>Ferry</title><link rel="alternate" hreflang="ar" href="/ar/"><link rel="alternate" hreflang="en" href="/en/"></head><body><article><p>It came back on Monday.</p></article></body></html>`
    )
    expect(article.translations).toEqual([
      { language: "ar", url: "https://news.example.org/ar/" },
      { language: "en", url: article.url },
      { language: "x-default", url: article.url }
    ])
  })
})

test("a page that forbids saving to Pinterest", async () => {
  const page = (content: string): string =>
    `<!doctype html><html lang="en"><head><title>Ferry</title><meta name="pinterest" content="${content}"></head><body><article><p>It came back on Monday.</p></article></body></html>`
  expect((await readOne("a.html", page("nopin"))).article.nopin).toBe(true)
  expect((await readOne("a.html", page("other"))).article.nopin).toBeUndefined()
})

describe("an author's accounts", () => {
  test.each([
    ["{ name: Mina, x: mina, fediverse: mina@Social.example }", { x: "@mina", fediverse: "@mina@social.example" }],
    [
      "{ name: Mina, twitter: '@mina', mastodon: '@mina@social.example' }",
      { x: "@mina", fediverse: "@mina@social.example" }
    ],
    [
      "{ name: Mina, x: 'https://x.com/mina', mastodon: 'https://social.example/@mina' }",
      { x: "@mina", fediverse: "@mina@social.example" }
    ]
  ])("%s", async (author, accounts) => {
    const { article, wrong } = await read(`author: ${author}`)
    expect([article.authors, wrong]).toEqual([[{ name: "Mina", ...accounts }], []])
  })

  test("that are none are named, the author stays", async () => {
    const { article, wrong } = await read(
      "authors:",
      "  - { name: Omar }",
      "  - { name: Mina, x: a b, fediverse: mina }"
    )
    expect(article.authors).toEqual([{ name: "Omar" }, { name: "Mina" }])
    expect(wrong.map(({ line }) => line)).toEqual([9, 9])
  })
})

test.each([
  ["nopin: true", true],
  ["nopin: no", false]
])("%s", async (line, nopin) => {
  expect((await read(line)).article.nopin).toBe(nopin)
})
