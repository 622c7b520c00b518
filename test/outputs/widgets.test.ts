/** Latest news and latest comments: the newest of each, or plainly none, in the site's language. */
import { runInNewContext } from "node:vm"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { minifyBrowserScript } from "../../scripts/minifyBrowserScript.ts"
import { commentSection } from "../../src/outputs/article/comments/commentSection.ts"
import { latestComments } from "../../src/outputs/site/widgets/latestComments.ts"
import { newestComments } from "../../src/outputs/site/widgets/newestComments.ts"
import { latestNews } from "../../src/outputs/site/widgets/latestNews.ts"
import { hrefs, named, textOf } from "./dom.ts"
import { arabic, article, at, comment, edition } from "./exampleNews.ts"
import { siteFilesOf, written, labelsFor } from "./makeEdition.ts"

const news = (...given: Parameters<typeof edition>): string => written(edition(...given), "widgets/latest-news.html")
const talk = (...given: Parameters<typeof edition>): string =>
  written(edition(...given), "widgets/latest-comments.html")

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
    expect(named(news([article({ language: "und" })]), "bdi")[0]?.properties).toEqual({ dir: "auto" })
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
    const html = written(made, "widgets/latest-comments.html")
    const anchor = new URL(hrefs(html)[0] ?? "").hash.slice(1)
    expect(JSON.stringify(entry && commentSection(entry, made.facts))).toContain(`"id":"${anchor}"`)
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

describe("limits", () => {
  test("of each widget by itself", () => {
    const comments = ["a", "b", "c"].map((id) => comment(id))
    const made = edition([article({ comments }), article({ id: "b", slug: "b", title: "B" })], {
      limits: { latestNews: 1, latestComments: 2 }
    })
    expect(named(written(made, "widgets/latest-news.html"), "li")).toHaveLength(1)
    expect(named(written(made, "widgets/latest-comments.html"), "li")).toHaveLength(2)
  })
})

describe("the newest comments of some articles", () => {
  test("are as many as are asked for, each time anew", () => {
    const entries = [{ article: article({ comments: ["a", "b", "c", "d"].map((id) => comment(id)) }) }]
    expect([3, 8, 1].map((limit) => newestComments(entries, limit).length)).toEqual([3, 4, 1])
  })

  test("are found among the articles whose newest comment is one of them, those of the same moment too", () => {
    const same = ["b", "a", "c"].map((id) => article({ id, slug: id, title: id, comments: [comment(id)] }))
    const made = edition(same, { limits: { latestNews: 1, latestComments: 1 } })
    expect(named(written(made, "widgets/latest-comments.html"), "a").map(textOf)).toEqual(["Sam Reader on a"])
  })
})

describe("news of another feed", () => {
  const news = [
    {
      title: "Ferries <b>sail</b>",
      url: "https://other.example/1",
      published: at("2026-03-02T08:00:00Z"),
      language: "und"
    },
    { title: "No date", url: "https://other.example/2", published: null, language: "und" }
  ]

  test("stand in place of the site's own, in its order, a date only where there is one", () => {
    const html = written(edition([article()], { news }), "widgets/latest-news.html")
    expect(named(html, "li").map(textOf)).toEqual(["Ferries <b>sail</b> 2 March 2026", "No date"])
    expect(hrefs(html)).toEqual(["https://other.example/1", "https://other.example/2"])
  })

  test("none is said, not replaced", () => {
    const html = written(edition([article()], { news: [] }), "widgets/latest-news.html")
    expect(named(html, "p").map(textOf)).toEqual(["There is no news"])
  })
})

describe("as data", () => {
  const data = (made: ReturnType<typeof edition>, name: string): unknown =>
    JSON.parse(written(made, `widgets/latest-${name}.json`))

  test("says that it is empty, with the words for it", () => {
    const made = edition([], { language: "ar", direction: "rtl" })
    const common = { version: 1, language: "ar", direction: "rtl", empty: true, items: [] }
    expect(data(made, "news")).toEqual({ ...common, title: "آخر الأخبار", label: "لا توجد أخبار" })
    expect(data(made, "comments")).toEqual({ ...common, title: "أحدث التعليقات", label: "لا توجد تعليقات" })
  })

  test("holds what the pieces of HTML show", () => {
    const made = edition([article({ comments: [comment("1")] }), arabic({ language: "und" })])
    expect(data(made, "news")).toMatchObject({
      empty: false,
      items: [
        { title: "The harbour opens again", url: "https://news.example.org/2026/03/harbour/", language: "en" },
        { published: "2026-03-01T09:30:00+03:00", language: null }
      ]
    })
    expect(data(made, "comments")).toMatchObject({
      items: [{ author: "Sam Reader", text: "Good news.", article: { title: "The harbour opens again" } }]
    })
  })
})

describe("the script", () => {
  const files = (script: boolean): ReadonlyArray<string> =>
    siteFilesOf(edition([], { bar: { script } })).map(({ path }) => path)

  test("is there only where the config asks for it", () => {
    expect(files(false)).not.toContain("widgets/fanfare.js")
    expect(files(true)).toContain("widgets/fanfare.js")
  })

  test("is what its source says, in at most 1 kB compressed, and names no server", async () => {
    const script = written(edition([], { bar: { script: true } }), "widgets/fanfare.js")
    expect(script).toBe(await minifyBrowserScript("fanfare"))
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1000)
    expect(script).not.toMatch(/https?:\/\/\w|XMLHttpRequest|innerHTML|eval|\bimport\b/)
    expect(script.match(/fetch\([^)]*\)/g)).toEqual([expect.stringMatching(/\.dataset\.fanfareLoad\)$/)])
  })
})

describe("the places that the script fills", () => {
  interface Place {
    readonly dataset: { readonly fanfareLoad: string }
    readonly replaceWith: (piece: string) => void
  }

  /** Runs the script in a page with one place, where the server answers as given. */
  const filled = async (answer: () => Promise<{ readonly ok: boolean; readonly text: () => string }>) => {
    const asked: Array<string> = []
    const shown: Array<string> = []
    const place: Place = {
      dataset: { fanfareLoad: "../../widgets/latest-news.html" },
      replaceWith: (piece) => shown.push(piece)
    }
    runInNewContext(written(edition([], { widgetsOnArticles: true }), "widgets/fanfare.js"), {
      document: { querySelectorAll: (selector: string) => (selector === "[data-fanfare-load]" ? [place] : []) },
      localStorage: { getItem: () => null },
      fetch: (address: string) => {
        asked.push(address)
        return answer()
      },
      DOMParser: class {
        parseFromString = (html: string) => ({ querySelector: () => (named(html, "section").length > 0 ? html : null) })
      }
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    return { asked, shown }
  }

  test("hold what is published, and stay as they are where it cannot be loaded", async () => {
    const piece = news([article()])
    expect(await filled(async () => ({ ok: true, text: () => piece }))).toEqual({
      asked: ["../../widgets/latest-news.html"],
      shown: [piece]
    })
    expect((await filled(async () => ({ ok: false, text: () => piece }))).shown).toEqual([])
    expect((await filled(async () => ({ ok: true, text: () => "<p>Not found</p>" }))).shown).toEqual([])
    expect((await filled(() => Promise.reject(new TypeError("no network")))).shown).toEqual([])
  })
})

describe("as elements of a page", () => {
  test("in a language of the page's choice, English where fanfare does not speak it", () => {
    expect(latestNews([], labelsFor("he"), "UTC").properties).toMatchObject({ lang: "he", dir: "rtl" })
    expect(latestComments([], labelsFor("eu"), "UTC").properties).toMatchObject({ lang: "en", dir: "ltr" })
  })
})

describe("the stylesheet", () => {
  test("touches only what is fanfare's, and asks no one for anything", () => {
    const css = written(edition([]), "widgets/fanfare.css")
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
