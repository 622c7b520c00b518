/** One moment is one day wherever people read it, whatever zone it was written in: that of the site. */
import { describe, expect, test } from "vitest"
import { cardTextsOf } from "../../src/cards/plan/texts/cardTextsOf.ts"
import { instant } from "../../src/model/Timestamp.ts"
import { named, textOf } from "./dom.ts"
import { arabic, article, at, comment, edition, site } from "./exampleNews.ts"
import { written } from "./makeEdition.ts"

/** The same moment, as newsrooms in five zones write it. */
const spellings = [
  "2012-06-01T22:30:00-04:00",
  "2012-06-02T02:30:00Z",
  "2012-06-02T05:30:00+03:00",
  "2012-06-02T08:15:00+05:45",
  "2012-06-02T16:30:00+14:00"
].map(at)

const zones = [
  ["America/New_York", "1 June 2012"],
  ["America/St_Johns", "2 June 2012"],
  ["UTC", "2 June 2012"],
  ["Asia/Kathmandu", "2 June 2012"],
  ["Pacific/Pago_Pago", "1 June 2012"]
] as const

const paths = [
  "articles/harbour/index.html",
  "articles/harbour/comments.html",
  "widgets/latest-news.html",
  "widgets/latest-comments.html",
  "index.html",
  "comments/index.html"
]

/** What each `<time>` of a file shows. */
const shown = (html: string): ReadonlyArray<string> => named(html, "time").map(textOf)

describe.each(zones)("in %s", (timeZone, day) => {
  test("articles, comments, lists and widgets show one day", () => {
    for (const published of spellings)
      for (const other of spellings) {
        const one = article({ hosted: true, published, updated: other, comments: [comment("1", { published: other })] })
        const made = edition([one], { timeZone })
        for (const path of paths) {
          const days = shown(written(made, path))
          expect([path, published, other, days.length > 0, [...new Set(days)]]).toEqual([
            path,
            published,
            other,
            true,
            [day]
          ])
        }
      }
  })

  test("cards show it too", () => {
    for (const published of spellings) expect(cardTextsOf(article({ published }), { ...site, timeZone }).date).toBe(day)
  })

  test("and so do those in other languages", () => {
    const days = spellings.map((published) => cardTextsOf(arabic({ published }), { ...site, timeZone }).date)
    expect(new Set(days).size).toBe(1)
    expect(days[0]).toMatch(new RegExp(`(?:^|\\D)${day.slice(0, 1)}(?:\\D|$)`))
  })
})

test("programs get the moment, with the zone that it was written in", () => {
  for (const published of spellings) {
    const one = article({ published, comments: [comment("1", { published })] })
    const made = edition([one], { timeZone: "America/New_York" })
    const stamps = [
      ...written(made, "atom.xml").matchAll(/<published>([^<]*)/g),
      ...written(made, "comments/atom.xml").matchAll(/<published>([^<]*)/g),
      ...written(made, "articles/harbour/head.html").matchAll(/"date(?:Published|Created)":"([^"]*)/g),
      ...written(made, "widgets/latest-comments.json").matchAll(/"published": ?"([^"]*)/g)
    ].map(([, stamp = ""]) => at(stamp))
    expect(stamps.length).toBeGreaterThanOrEqual(5)
    expect(new Set(stamps)).toEqual(new Set([published]))
    const rss = [...written(made, "rss.xml").matchAll(/<pubDate>([^<]*)/g)].map(([, date = ""]) => Date.parse(date))
    expect(rss).toEqual([instant(published)])
  }
})
