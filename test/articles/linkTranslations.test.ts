/** Versions of one article in several languages find each other. */
import { describe, expect, test } from "vitest"
import { linkTranslations } from "../../src/articles/linkTranslations.ts"
import type { Article } from "../../src/model/Article.ts"
import { article } from "../outputs/exampleNews.ts"

const version = (language: string, changes: Partial<Article> = {}): Article =>
  article({
    slug: language,
    language,
    url: `https://news.example.org/${language}/`,
    source: `${language}.md`,
    ...changes
  })

const link = (articles: ReadonlyArray<Article>, language = "en") => {
  const { versions, findings } = linkTranslations(articles, { language })
  return {
    findings,
    versions: versions.map((known) => Object.fromEntries((known ?? []).map((one) => [one.language, one.url])))
  }
}

const at = (path: string): string => `https://news.example.org/${path}/`

describe("translations", () => {
  test("with one key name each other and themselves, and the site's language for everybody else", () => {
    const { versions, findings } = link([
      version("ar", { translationKey: "k" }),
      version("en", { translationKey: "k" })
    ])
    const both = { ar: at("ar"), en: at("en"), "x-default": at("en") }
    expect([versions, findings]).toEqual([[both, both], []])
  })

  test("named by one of them are named by all, pages of others too", () => {
    const elsewhere = { language: "fr", url: "https://fr.example.org/1" }
    const { versions } = link([
      version("en", { translations: [{ language: "ar", url: at("ar") }] }),
      version("ar", { translations: [elsewhere] })
    ])
    const all = { ar: at("ar"), en: at("en"), fr: elsewhere.url, "x-default": at("en") }
    expect(versions).toEqual([all, all])
  })

  test("by key and by address make one group", () => {
    const { versions } = link([
      version("en", { translationKey: "k" }),
      version("ar", { translationKey: "k" }),
      version("he", { translations: [{ language: "ar", url: at("ar") }] })
    ])
    expect(new Set(versions.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(versions[0]).toEqual({ ar: at("ar"), en: at("en"), he: at("he"), "x-default": at("en") })
  })

  test("without the site's language lead everybody else to the first, and a declared default wins", () => {
    const key = { translationKey: "k" }
    expect(link([version("he", key), version("ar", key)]).versions[0]?.["x-default"]).toBe(at("ar"))
    const chosen = { ...key, translations: [{ language: "x-default", url: at("choose") }] }
    expect(link([version("en", chosen), version("ar", key)]).versions.map((one) => one["x-default"])).toEqual([
      at("choose"),
      at("choose")
    ])
  })

  test("do not become one with the article that everybody else is led to", () => {
    const home = version("fr", { url: at("start"), source: "start.md" })
    const languages = [{ language: "x-default", url: at("start") }]
    expect(link([version("en", { translations: languages }), home]).versions).toEqual([
      { en: at("en"), "x-default": at("start") },
      {}
    ])
  })

  test("are not given to any other article", () => {
    const others = [version("en"), version("ar", { translationKey: "alone" })]
    expect(linkTranslations(others, { language: "en" }).versions).toEqual([null, null])
  })

  test("in one language twice are named, and each page names itself", () => {
    const { versions, findings } = link([
      version("en", { translationKey: "k" }),
      version("en", { translationKey: "k", url: at("twin"), source: "twin.md" })
    ])
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ["FF5101", "en.md"],
      ["FF5101", "twin.md"]
    ])
    expect(versions.map((one) => one["en"])).toEqual([at("en"), at("twin")])
  })

  test("in more languages than news is written in name three hundred, and themselves", () => {
    const tags = Array.from({ length: 400 }, (_, index) => `x-${String(index).padStart(3, "0")}`)
    const { versions } = link(tags.map((tag) => version(tag, { translationKey: "k" })))
    expect(versions).toHaveLength(400)
    for (const [index, tag] of tags.entries()) {
      expect(versions[index]).toMatchObject({ [tag]: at(tag), "x-000": at("x-000"), "x-299": at("x-299") })
      expect(Object.keys(versions[index] ?? {})).toHaveLength(index < 300 ? 301 : 302)
    }
  })

  test("that are named in a long chain are all of one article", () => {
    const tags = Array.from({ length: 200 }, (_, index) => `x-${String(index).padStart(3, "0")}`)
    const chain = tags.map((tag, index) => {
      const next = tags[index + 1]
      return version(tag, { translations: next === undefined ? [] : [{ language: next, url: at(next) }] })
    })
    for (const articles of [chain, chain.toReversed()])
      for (const one of link(articles).versions)
        expect(one).toEqual({ ...Object.fromEntries(tags.map((tag) => [tag, at(tag)])), "x-default": at("x-000") })
  })

  test("come out the same in any order", () => {
    const articles = ["en", "ar", "fr", "he"].map((language) => version(language, { translationKey: "k" }))
    const byAddress = (list: ReadonlyArray<Article>) => {
      const { versions } = linkTranslations(list, { language: "en" })
      return new Map(list.map(({ url }, position) => [url, versions[position]]))
    }
    expect(byAddress(articles.toReversed())).toEqual(byAddress(articles))
  })
})
