/** Pages that are nested as deeply as they are long: filled as any other, at any depth. */
import { describe, expect, test } from "vitest"
import { pageParts } from "../../src/markup/places/pageParts.ts"
import { withoutInjected } from "../../src/markup/places/withoutInjected.ts"
import { injectPage } from "../../src/inject/injectPage.ts"
import { article, edition } from "../outputs/exampleNews.ts"

const depth = 20_000

const page = (open: string, inside: string, close: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Harbour</title>${head}</head><body>${open.repeat(depth)}${inside}${close.repeat(depth)}</body></html>`

const place = '<div data-fanfare="latest-news"></div>'
const made = edition([article()])

const fill = (text: string) =>
  injectPage({
    file: "dist/a.html",
    text,
    entry: made.entries[0] ?? null,
    wish: "fill",
    facts: made.facts,
    lists: {
      news: [{ title: "A", url: "https://news.example.org/a/", published: null, language: "en" }],
      comments: []
    },
    addPlaces: []
  })

const nests = [
  ["<div>", "</div>"],
  ["<section>", "</section>"],
  ["<span>", "</span>"],
  ["<blockquote>", "</blockquote>"],
  ["<div>", ""],
  ["<ul><li>", ""]
] as const

describe("twenty thousand elements in each other", () => {
  test.each(nests)("%s … %s: the head is filled, and so is the place below them", (open, close) => {
    const { text, findings } = fill(page(open, place, close))
    expect(findings.filter(({ code }) => code !== "FF6102")).toEqual([])
    expect(text).toContain("<!-- fanfare:head -->")
    expect(text).toContain('class="fanfare-widget"')
    // What was put in is found again, and a second time changes nothing.
    expect(fill(text).text).toBe(text)
    expect(withoutInjected(text)).not.toContain("og:title")
  })

  test("places and markers below them are told where they cannot be used", () => {
    const { obstacles, places } = pageParts(
      page(
        "<div>",
        `<a href="/">${place}</a><!-- fanfare:head --><div data-fanfare="comments">${place}</div>`,
        "</div>"
      )
    )
    expect(places.map(({ kind }) => kind)).toEqual(["comments"])
    expect(obstacles.map(({ in: where }) => where).toSorted()).toEqual(["head", "place", "place"])
  })

  test("a place around them holds them, and each place in it is named", () => {
    const inner = page("<i>", place, "</i>")
      .replace("<body>", '<body><div data-fanfare="share">')
      .replace("</body>", "</div></body>")
    const { places, obstacles } = pageParts(inner)
    expect([places.length, obstacles.length]).toEqual([1, 1])
  })

  test("the language of a place is that of the nearest element that names one", () => {
    const { places } = pageParts(page("<div>", `<div lang="ar">${place}</div>${place}`, "</div>"))
    expect(places.map(({ language }) => language)).toEqual(["ar", "en"])
  })
})
