/** Pages of the kinds that sites have, in five languages: articles are found, and no other is taken for one. */
import { describe, expect, test } from "vitest"
import { isArticle } from "./kindOf.ts"
import * as samples from "./samplePages.ts"
import { voices } from "./voices.ts"

const { article, guide, thread, product, collection, listing, documentation, service } = samples
const kinds = { thread, product, collection, listing, documentation, service }

describe.each(voices.map((voice) => [voice.lang, voice] as const))("in %s", (_, voice) => {
  test.each([
    ["a dated story", article],
    ["a guide without a date", guide]
  ])("%s is an article", (_name, make) => {
    const { path, html } = make(voice)
    expect(isArticle(path, html)).toBe(true)
  })

  test.each(Object.entries(kinds))("a %s is none", (_name, make) => {
    const { path, html } = make(voice)
    expect(isArticle(path, html)).toBe(false)
  })

  test.each(Object.entries(kinds))("a %s is none at an address that says nothing", (_name, make) => {
    expect(isArticle("/7/", make(voice).html)).toBe(false)
  })

  test("a story is one at an address that says nothing", () => {
    expect(isArticle("/x/7/", article(voice).html)).toBe(true)
  })
})
