/** When an article was published and changed, by what its page shows and says. */
import { describe, expect, test } from "vitest"
import { dayOf, prose, saidBy, script } from "./said.ts"

describe("a date that the page shows beside its title is the date", () => {
  test.each([
    ["en", "March 1, 2026"],
    ["en", "Published: March 1, 2026"],
    ["en", "By Mina Larsen · Mar 1, 2026 · 5 min read"],
    ["en", "Sunday, March 1st 2026"],
    ["en-GB", "Posted on 1 March 2026"],
    ["en-GB", "01/03/2026"],
    ["en-US", "03/01/2026"],
    ["de", "1. März 2026"],
    ["de", "Veröffentlicht am 01.03.2026"],
    ["fr", "Publié le 1er mars 2026"],
    ["es", "1 de marzo de 2026"],
    ["it", "1 marzo 2026"],
    ["pt", "1 de março de 2026"],
    ["nl", "1 maart 2026"],
    ["ru", "1 марта 2026"],
    ["ar", "١ مارس ٢٠٢٦"],
    ["ja", "2026年3月1日"],
    ["zh", "2026年3月1日 发布"],
    ["ko", "2026년 3월 1일"],
    ["en", "2026-03-01"]
  ])("%s: %s", (lang, line) => {
    expect(dayOf({ lang, body: `<p>${line}</p>` })).toBe("2026-03-01")
  })

  test("with its label in a line of its own", () => {
    const body =
      "<div><span>Posted on</span></div><div><span>Mar 1, 2026</span></div><div>Updated on</div><div>Mar 9, 2026</div>"
    const { published, updated } = saidBy({ body })
    expect([published?.value.slice(0, 10), updated?.value.slice(0, 10)]).toEqual(["2026-03-01", "2026-03-09"])
  })

  test("with both dates in one line", () => {
    const { published, updated } = saidBy({ body: "<p>Published on Mar 1, 2026 Updated on Mar 9, 2026</p>" })
    expect([published?.value.slice(0, 10), updated?.value.slice(0, 10)]).toEqual(["2026-03-01", "2026-03-09"])
  })

  test("with its time", () => {
    expect(saidBy({ body: "<p>March 1, 2026 at 9:30 AM</p>" }).published?.value).toBe("2026-03-01T09:30:00Z")
  })
})

describe("no date is made up", () => {
  test.each([
    [
      "of a sentence",
      "<p>The last ferry sailed on March 1, 2026, as the harbour master told the people who had come to the quay in the rain.</p>"
    ],
    ["of a copyright line", "<p>Copyright March 1, 2026</p>"],
    ["of a deadline", "<p>Register until March 1, 2026</p>"],
    ["of a year alone", "<p>2026</p>"],
    ["of a month alone", "<p>March 2026</p>"],
    ["before there were pages", "<p>March 1, 1926</p>"],
    ["far ahead", "<p>March 1, 2126</p>"],
    ["of a comment", '<div class="comments"><p>March 1, 2026</p></div>'],
    ["of a teaser", "<aside><p>March 1, 2026</p></aside>"],
    ["of a menu", "<nav><p>March 1, 2026</p></nav>"],
    ["of another article", '<article><h2>Other</h2><time datetime="2026-03-01">1 March</time></article>'],
    ["of a day that there is not", "<p>February 30, 2026</p>"]
  ])("%s", (_, body) => {
    expect(dayOf({ body })).toBeNull()
  })

  test("below the text", () => {
    expect(dayOf({ body: `<p>${prose}</p><p>${prose}</p><p>March 1, 2026</p>` })).toBeNull()
  })
})

describe("for machines", () => {
  test.each([
    ["Drupal's form", '<meta property="article:published_time" content="Sun, 03/01/2026 - 11:38">'],
    ["a name that ends in date", '<meta name="w-published-date" content="2026-03-01T06:03:43.274Z">'],
    ["Dublin Core", '<meta name="DC.date.issued" content="2026-03-01">'],
    ["Parsely", '<meta name="parsely-pub-date" content="2026-03-01T00:00:00Z">'],
    ["an academic page", '<meta name="citation_publication_date" content="2026/03/01">'],
    ["its address", '<link rel="canonical" href="https://example.org/2026/03/01/ferry/">']
  ])("%s", (_, head) => {
    expect(dayOf({ head })).toBe("2026-03-01")
  })

  test("an address with a year and a month is no date", () => {
    expect(dayOf({ head: '<link rel="canonical" href="https://example.org/2026/03/ferry/">' })).toBeNull()
  })

  test("a day that readers see stands before a later one that a system filled in", () => {
    const head = script('{"@type":"Article","datePublished":"2026-08-21T10:00:00Z"}')
    expect(dayOf({ head, body: "<p>Published March 1, 2026</p>" })).toBe("2026-03-01")
  })

  test("the time of the day is taken from where it stands", () => {
    const head = '<meta property="article:published_time" content="2026-03-01T09:30:00+03:00">'
    expect(saidBy({ head, body: "<p>March 1, 2026</p>" }).published?.value).toBe("2026-03-01T09:30:00+03:00")
  })

  test("agreement makes it surer, contradiction less sure", () => {
    const head = '<meta property="article:published_time" content="2026-03-01T09:30:00Z">'
    const sureness = (body: string): number => saidBy({ head, body }).published?.confidence ?? 0
    expect(sureness("<p>March 1, 2026</p>")).toBeGreaterThan(sureness(""))
    expect(sureness("")).toBeGreaterThan(sureness("<p>May 7, 2026</p>"))
  })
})

test("a page that shows alone when it was changed was published by then, which is less sure", () => {
  const { published } = saidBy({ body: "<p>Last updated: March 1, 2026</p>" })
  expect([published?.value.slice(0, 10), (published?.confidence ?? 1) < 0.7]).toEqual(["2026-03-01", true])
})
