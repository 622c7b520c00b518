/** Latest news and latest comments: the newest of each, or plainly none, in the site's language. */
import { describe, expect, test } from "vitest"
import { commentSection } from "../../src/outputs/comments.ts"
import { latestComments, latestNews, widgets } from "../../src/outputs/widgets.ts"
import { hrefs, named, textOf } from "./dom.ts"
import { arabic, article, at, comment, edition, written } from "./edition.ts"

const news = (...given: Parameters<typeof edition>): string =>
  written(widgets, edition(...given), "widgets/latest-news.html")
const talk = (...given: Parameters<typeof edition>): string =>
  written(widgets, edition(...given), "widgets/latest-comments.html")

describe("empty", () => {
  test.each([
    ["en", "ltr", "Latest news", "There is no news", "Latest comments", "There are no comments"],
    ["ar", "rtl", "آخر الأخبار", "لا توجد أخبار", "أحدث التعليقات", "لا توجد تعليقات"],
    ["he", "rtl", "חדשות אחרונות", "אין חדשות", "תגובות אחרונות", "אין תגובות"]
  ] as const)("in %s, %s", (language, direction, newsTitle, noNews, talkTitle, noTalk) => {
    for (const [html, title, empty] of [
      [news([], { language, direction }), newsTitle, noNews],
      [talk([], { language, direction }), talkTitle, noTalk]
    ] as const) {
      expect(named(html, "section")[0]?.properties).toMatchObject({ lang: language, dir: direction, ariaLabel: title })
      expect(named(html, "h2").map(textOf)).toEqual([title])
      expect(named(html, "p").map(textOf)).toEqual([empty])
      expect(named(html, "ul")).toEqual([])
    }
  })
})

describe("latest news", () => {
  test("names articles in their own language and direction, with the date in the reader's", () => {
    const html = news([article(), arabic()], { language: "ar", direction: "rtl" })
    expect(named(html, "bdi").map(({ properties }) => [properties["lang"], properties["dir"]])).toEqual([
      ["en", "ltr"],
      ["ar", "rtl"]
    ])
    expect(named(html, "li").map(textOf)).toEqual([
      "The harbour opens again 1 مارس 2026",
      "السوق القديم يفتح أبوابه 1 مارس 2026"
    ])
    expect(hrefs(html)).toEqual([
      "https://news.example.org/2026/03/harbour/",
      "https://news.example.org/2026/03/market/"
    ])
  })

  test("leaves out articles without a date", () => {
    expect(named(news([article({ published: null })]), "p").map(textOf)).toEqual(["There is no news"])
  })

  test("holds ten", () => {
    const many = Array.from({ length: 15 }, (_, index) => article({ slug: `a${index}`, title: `Story ${index}` }))
    expect(named(news(many), "bdi").map(textOf)).toEqual(many.slice(0, 10).map(({ title }) => title))
  })

  test("an article without a known language names none", () => {
    expect(named(news([article({ language: "und" })]), "bdi")[0]?.properties).toEqual({ dir: "ltr" })
  })
})

describe("latest comments", () => {
  const early = comment("early", { published: at("2026-03-01T23:00:00+03:00") })
  const late = comment("late", { published: at("2026-03-01T21:00:00Z"), author: { name: "Dana" } })

  test("of all articles, newest first by the moment and not by the text of the date", () => {
    const html = talk([article({ comments: [early] }), arabic({ comments: [late] })])
    expect(named(html, "a").map(textOf)).toEqual([
      "Dana on السوق القديم يفتح أبوابه",
      "Sam Reader on The harbour opens again"
    ])
  })

  test("with the words around names in the site's language", () => {
    const html = talk([article({ comments: [early] })], { language: "ar", direction: "rtl" })
    expect(named(html, "a").map(textOf)).toEqual(["Sam Reader على The harbour opens again"])
  })

  test("lead to the comment on its page", () => {
    const made = edition([article({ comments: [early] })])
    const [entry] = made.entries
    expect(entry).toBeDefined()
    const html = written(widgets, made, "widgets/latest-comments.html")
    const anchor = new URL(hrefs(html)[0] ?? "").hash.slice(1)
    expect(JSON.stringify(entry && commentSection(entry, made))).toContain(`"id":"${anchor}"`)
  })

  test("are cut at a word, and hold ten", () => {
    const many = Array.from({ length: 12 }, (_, index) => comment(`c${index}`, { text: "Good words. ".repeat(30) }))
    const html = talk([article({ comments: many })])
    expect(named(html, "li")).toHaveLength(10)
    for (const text of named(html, "p").map(textOf)) {
      expect(text.length).toBeLessThanOrEqual(160)
      expect(text).toMatch(/(?:Good|words)…$/)
    }
  })
})

describe("as elements of a page", () => {
  test("in a language of the page's choice, English where fanfare does not speak it", () => {
    const made = edition([])
    expect(latestNews(made, "he").properties).toMatchObject({ lang: "he", dir: "rtl" })
    expect(latestComments(made, "fr").properties).toMatchObject({ lang: "en", dir: "ltr" })
  })
})

describe("the stylesheet", () => {
  test("touches only what is fanfare's, and asks no one for anything", () => {
    const css = written(widgets, edition([]), "widgets/fanfare.css")
    const selectors = css
      .replace(/@media [^{]+\{((?:[^{}]+\{[^}]*\})+)\}/g, "$1")
      .split("}")
      .map((rule) => rule.split("{")[0]?.trim() ?? "")
      .filter((selector) => selector !== "")
      .flatMap((selector) => selector.split(","))
    expect(selectors.filter((selector) => !selector.startsWith(".fanfare-"))).toEqual([])
    expect(selectors.length).toBeGreaterThan(20)
    expect(css).not.toMatch(/url\(|@import|expression|[<>]\//)
  })
})
