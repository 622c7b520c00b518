/** When an article was published and changed, by what its page shows and says. */
import { describe, expect, test } from "vitest"
import { dayOf, prose, saidBy, saidByHtml, script } from "./said.ts"

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
    ["zh", "发布时间：2026年3月1日"],
    ["zh", "发布于2026年3月1日"],
    ["ja", "公開日：2026年3月1日"],
    ["ja", "2026年3月1日公開"],
    ["ar", "تاريخ النشر:١ مارس ٢٠٢٦"],
    ["de", "Datum:01.03.2026"],
    ["ko", "2026년 3월 1일"],
    ["en", "2026-03-01"]
  ])("%s: %s", (lang, line) => {
    expect(dayOf({ lang, body: `<p>${line}</p>` })).toBe("2026-03-01")
  })

  test.each([
    ["en", "18th Dec 2025", "2025-12-18T00:00:00Z"],
    ["en", "Published Dec 18th, 2025 by Mina Larsen", "2025-12-18T00:00:00Z"],
    ["en-GB", "Posted on the 1st of May 2026", "2026-05-01T00:00:00Z"],
    ["en", "Thursday, 2nd July 2026 at 9.30pm", "2026-07-02T21:30:00Z"],
    ["fr", "Publié le vendredi 1er mai 2026 à 18 h 05", "2026-05-01T18:05:00Z"],
    ["es", "Publicado el 1.º de mayo de 2026 a las 9:30", "2026-05-01T09:30:00Z"],
    ["pt", "1º de maio de 2026 às 21h30", "2026-05-01T21:30:00Z"],
    ["it", "1° maggio 2026", "2026-05-01T00:00:00Z"],
    ["nl", "1ste mei 2026 om 9.30 uur", "2026-05-01T09:30:00Z"],
    ["ru", "1-го мая 2026 г. в 21:30", "2026-05-01T21:30:00Z"]
  ])("with an ordinal, as %s writes it: %s", (lang, line, expected) => {
    expect(saidBy({ lang, body: `<p>${line}</p>` }).published?.value).toBe(expected)
    expect(saidBy({ lang, body: `<p><time>${line}</time></p>` }).published?.value).toBe(expected)
  })

  test.each(["18th Dec 2025", "Dec 18th, 2025", "Thursday, 18th of December 2025 at 9.30am", "18. 12. 2025"])(
    "in the attribute of a <time>, where it is no date of HTML: %s",
    (written) => {
      expect(dayOf({ lang: "en-GB", body: `<p><time datetime="${written}">Before Christmas</time></p>` })).toBe(
        "2025-12-18"
      )
    }
  )

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

describe("a day of the Solar Hijri calendar is that of the Gregorian one", () => {
  test.each([
    ["fa", "انتشار: ۱۰ اسفند ۱۴۰۴", "2026-03-01T00:00:00Z"],
    ["fa-IR", "یکشنبه ۱۰ اسفند ۱۴۰۴ - ۰۹:۳۰", "2026-03-01T09:30:00Z"],
    ["fa", "یک‌شنبه، ۱۰ اسفند ماه ۱۴۰۴ ساعت ۰۹:۳۰", "2026-03-01T09:30:00Z"],
    ["fa", "تاریخ انتشار: ۱۴۰۴/۱۲/۱۰", "2026-03-01T00:00:00Z"],
    ["fa", "1404/12/10 - 09:30", "2026-03-01T09:30:00Z"],
    ["fa-AF", "۱۰ حوت ۱۴۰۴", "2026-03-01T00:00:00Z"],
    ["fa", "۳۰ اسفند ۱۴۰۳", "2025-03-20T00:00:00Z"],
    ["fa", "۱ فروردین ۱۴۰۴", "2025-03-21T00:00:00Z"],
    ["fa", "۱۶ دي ۱۴۰۴", "2026-01-06T00:00:00Z"],
    ["fa", "۱ مارس ۲۰۲۶", "2026-03-01T00:00:00Z"],
    ["ps", "۱۰ کب ۱۴۰۴", "2026-03-01T00:00:00Z"],
    ["ps", "۱۶ مرغومی ۱۴۰۴", "2026-01-06T00:00:00Z"],
    ["ps-AF", "زمری ۱۰, ۱۴۰۴", "2025-08-01T00:00:00Z"],
    ["ps", "۱ لیندۍ ۱۴۰۴", "2025-11-22T00:00:00Z"]
  ])("%s: %s", (lang, line, expected) => {
    expect(saidBy({ lang, body: `<p>${line}</p>` }).published?.value).toBe(expected)
    expect(saidBy({ lang, body: `<p><time>${line}</time></p>` }).published?.value).toBe(expected)
  })

  test.each([
    ["a day that there is not", "fa", "۳۰ اسفند ۱۴۰۴"],
    ["a month that there is not", "fa", "۱۴۰۴/۱۳/۰۱"],
    ["a year before there were pages", "fa", "۱۰ اسفند ۱۳۵۷"],
    ["a year far ahead", "fa", "۱۰ اسفند ۱۴۵۰"],
    ["a day of the lunar calendar", "fa", "۱۴۴۷/۰۹/۱۱"],
    ["a page in another language", "en", "1404/12/10"]
  ])("and none is made of %s", (_, lang, line) => {
    expect(dayOf({ lang, body: `<p>${line}</p>` })).toBeNull()
  })
})

describe("a year of the Buddhist era is that of the Gregorian calendar", () => {
  test.each([
    ["เผยแพร่ 1 มี.ค. 2569 09:30 น.", "2026-03-01T09:30:00Z"],
    ["๑ มีนาคม ๒๕๖๙", "2026-03-01T00:00:00Z"],
    ["วันอาทิตย์ที่ 1 มีนาคม พ.ศ. 2569 เวลา 09.30 น.", "2026-03-01T09:30:00Z"],
    ["01/03/2569", "2026-03-01T00:00:00Z"],
    ["1 มี.ค. 69 | 09:30 น.", "2026-03-01T09:30:00Z"],
    ["1 มีนาคม 2026", "2026-03-01T00:00:00Z"]
  ])("%s", (line, expected) => {
    expect(saidBy({ lang: "th", body: `<p>${line}</p>` }).published?.value).toBe(expected)
  })

  test.each([
    ["a page in another language", "en", "1 March 2569"],
    ["a year alone", "th", "พ.ศ. 2569"],
    ["a number of people behind a day", "th", "1 มี.ค. 69 คน"]
  ])("and none is made of %s", (_, lang, line) => {
    expect(dayOf({ lang, body: `<p>${line}</p>` })).toBeNull()
  })
})

test.each([
  ["ar", "1 مارس/آذار 2026", "2026-03-01"],
  ["ar", "١ آذار/مارس ٢٠٢٦", "2026-03-01"],
  ["ar", "1 كانون الثاني 2026", "2026-01-01"],
  ["ar", "1 كانون الأول/ديسمبر 2025", "2025-12-01"],
  ["ar-LB", "الاثنين، 3 تشرين الثاني 2025", "2025-11-03"]
])("both names of a month, and those of two words: %s, %s", (lang, line, day) => {
  expect(dayOf({ lang, body: `<p>${line}</p>` })).toBe(day)
})

test("a time behind a dash is that of its day", () => {
  const { published } = saidBy({ lang: "en-US", body: "<div>Submitted by mlarsen on Sun, 03/01/2026 - 09:30</div>" })
  expect(published?.value).toBe("2026-03-01T09:30:00Z")
})

describe("no date is made up", () => {
  test.each([
    ["of a short sentence", "<p>In our tests of March 1, 2026 the rope held for a day.</p>"],
    ["of a sentence that begins with it", "<p>March 1, 2026 was the day on which the ferry left us.</p>"],
    ["of a sentence that ends with a question", "<p>Who was on the quay on March 1, 2026 when it came?</p>"],
    ["of a sentence in quotes", "<p>“We went to sea on March 1, 2026 in the old boat.”</p>"],
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
    ["of a day that there is not", "<p>February 30, 2026</p>"],
    ["of days from one to another", "<p>Date: 2026-03-01 - 2026-03-08</p>"],
    ["of days in English words", "<p>March 1, 2026 to March 8, 2026</p>"],
    ["of days in German", "<p>1. März 2026 bis 8. März 2026</p>"],
    ["of days in Japanese", "<p>2026年3月1日 ～ 2026年3月8日</p>"],
    [
      "of an event in a list",
      '<p class="date">March 1, 2026</p><h2><a href="https://example.org/regatta">Regatta</a></h2><p>Oslo</p>'
    ],
    [
      "of another article below the title",
      '<div><span>1 March 2026</span><h3><a href="/dock">The dock</a></h3></div><div><span>2 March 2026</span><h3><a href="/band">The band</a></h3></div>'
    ]
  ])("%s", (_, body) => {
    expect(dayOf({ body })).toBeNull()
  })

  test("below the text", () => {
    expect(dayOf({ body: `<p>${prose}</p><p>${prose}</p><p>March 1, 2026</p>` })).toBeNull()
  })
})

describe("of the last change alone no day is made the day of publication", () => {
  test.each([
    ["en", "Last updated: March 1, 2026"],
    ["en", "Page last modified March 1, 2026"],
    ["de", "Zuletzt aktualisiert am 1. März 2026"],
    ["fr", "Mis à jour le 1 mars 2026"],
    ["es", "Actualizado el 1 de marzo de 2026"],
    ["ar", "آخر تحديث: ١ مارس ٢٠٢٦"],
    ["ja", "最終更新日：2026年3月1日"]
  ])("%s: %s", (lang, line) => {
    const { published, updated } = saidBy({ lang, body: `<p>${line}</p>` })
    expect([published, updated?.value.slice(0, 10)]).toEqual([undefined, "2026-03-01"])
  })

  test("but where the system of the site names that day as well", () => {
    const head = script('{"@type":"WebPage","name":"x","datePublished":"2026-03-01T10:00:00Z"}')
    expect(dayOf({ head, body: "<p>Updated on March 1, 2026</p>" })).toBe("2026-03-01")
    expect(dayOf({ head, body: "<p>Updated on March 4, 2026</p>" })).toBeNull()
  })
})

describe("of several days that a page shows", () => {
  test.each([
    ["en", "This story was originally published on March 1, 2026 and has been updated since."],
    ["en", "First published: March 1, 2026"],
    ["de", "Dieser Beitrag ist zuerst erschienen am 1. März 2026 und wurde seither ergänzt."],
    ["es", "Publicado originalmente el 1 de marzo de 2026"],
    ["ru", "Впервые опубликовано 1 марта 2026"],
    ["ja", "初出：2026年3月1日"]
  ])("the first publication is meant, also at the end of the text (%s: %s)", (lang, line) => {
    const later = { en: "April 7, 2026", de: "7. April 2026", es: "7 de abril de 2026", ru: "7 апреля 2026" }
    const shown = later[lang as keyof typeof later] ?? "2026年4月7日"
    expect(dayOf({ lang, body: `<p>${shown}</p><p>${prose}</p><p>${prose}</p><p>${line}</p>` })).toBe("2026-03-01")
  })

  test("the one below the title is meant, not that of a book which the text is about", () => {
    const body =
      "<p>by Mina Larsen · Mar 1, 2026 at 3:00 am</p><p>A book of knots.</p><p>Author: Edda Holm</p><p>Released: January 7, 2025 by Quay Press</p>"
    expect(dayOf({ body })).toBe("2026-03-01")
  })

  test("the one with a label is meant, not that of the day above the title", () => {
    const page = `<html lang="en"><body><main><p>March 9, 2026</p><article><h1>The ferry is back</h1><p>Posted on March 1, 2026</p><p>${prose}</p><p>${prose}</p></article></main></body></html>`
    expect(saidByHtml(page).published?.value.slice(0, 10)).toBe("2026-03-01")
  })
})

describe("the article's element", () => {
  const page = (article: string): string =>
    `<html lang="en"><body><main><h1>The ferry is back</h1>${article}</main></body></html>`
  const date = '<div class="post-date"><time datetime="2026-03-01T09:00:00Z">1/03 - 2026</time></div>'

  test("may begin below the title", () => {
    const article = `<article class="node">${date}<p>${prose}</p><p>${prose}</p></article>`
    expect(saidByHtml(page(article)).published?.value).toBe("2026-03-01T09:00:00Z")
  })

  test("is not that of a teaser below the title", () => {
    const teaser = `<article>${date}<p>${prose}</p></article>`
    expect(saidByHtml(page(`${teaser}<p>${prose}</p><p>${prose}</p>`)).published).toBeUndefined()
    expect(saidByHtml(page(`${teaser}${teaser}${teaser}`)).published).toBeUndefined()
  })

  test.each([
    ["en", "<h3>Published</h3><p>March 1, 2026</p>"],
    ["de", "<dl><dt>Veröffentlicht:</dt><dd>1. März 2026</dd></dl>"],
    ["fr", "<p>Publié le 1 mars 2026</p>"],
    ["ko", "<p>발행 2026년 3월 1일</p>"]
  ])("may hold a box beside the text that says when (%s: %s)", (lang, box) => {
    expect(dayOf({ lang, body: `<aside>${box}</aside>` })).toBe("2026-03-01")
  })
})

describe("below a title, what is called a footer is that of the article", () => {
  test.each([
    ["as TYPO3 has it", "article", "footer"],
    ["of a post", "post", "footer"],
    ["of an entry", "entry single", "footer small"],
    ["with a name of its own", "article", "post-footer"]
  ])("%s", (_, outer, inner) => {
    const page = `<html lang="de"><body><header><nav><a href="/">Start</a></nav></header><main><div class="${outer}"><div class="header"><h1>The ferry is back</h1></div><div class="${inner}"><p><span>01.03.2026</span> <span class="news-list-author">Autor: Mina Larsen</span></p></div><div class="text"><p>${prose}</p><p>${prose}</p></div></div></main><div class="footer"><p>01.02.2026 Autor: Omar Haddad</p></div></body></html>`
    const { published, authors } = saidByHtml(page)
    expect([published?.value.slice(0, 10), authors?.value]).toEqual(["2026-03-01", [{ name: "Mina Larsen" }]])
  })

  test("and that of the page is not", () => {
    const page = `<html lang="de"><body class="article"><main><h1>The ferry is back</h1><div class="footer"><p>01.02.2026 Autor: Omar Haddad</p></div><p>${prose}</p><p>${prose}</p></main></body></html>`
    expect(saidByHtml(page).published).toBeUndefined()
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

  test("of two days that it is told, the earlier one", () => {
    const head =
      '<meta name="published-time" content="2026-04-07T10:00:00Z"><meta name="published-date" content="2026-03-01">'
    expect(dayOf({ head })).toBe("2026-03-01")
    const built = script('{"@type":"Article","datePublished":"2026-04-07T10:00:00Z"}')
    expect(dayOf({ head: `${built}<meta property="article:published_time" content="2026-03-01">` })).toBe("2026-03-01")
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

describe("of the two days that numbers may mean", () => {
  const said = '<meta property="article:published_time" content="2026-03-02T09:00:00Z">'

  test.each<readonly [string, string, string, string]>([
    ["a meta", "en", said, "<p>02.03.2026</p>"],
    ["a meta, of slashes", "en-US", said, "<p>02/03/2026</p>"],
    ["the attribute of the same <time>", "en", "", '<p><time datetime="2026-03-02">02.03.2026</time></p>'],
    ["JSON-LD", "en", script('{"@type":"Article","datePublished":"2026-03-02"}'), "<p>Posted 02-03-2026</p>"],
    ["microdata", "en", "", '<p><span itemprop="datePublished" content="2026-03-02">02/03/2026</span></p>']
  ])("the one that %s says is the date", (_, lang, head, body) => {
    expect(dayOf({ lang, head, body })).toBe("2026-03-02")
  })

  test("that of the language stays, where machines are told another month", () => {
    const later = '<meta property="article:published_time" content="2026-05-09T09:00:00Z">'
    expect(dayOf({ lang: "en-GB", head: later, body: "<p>02/03/2026</p>" })).toBe("2026-03-02")
  })
})

describe("in the footer of a page", () => {
  const wiki = (foot: string): string =>
    `<!doctype html><html lang="en"><head><title>late ferry</title></head><body><div class="page"><div id="content" role="main"><p>${prose}</p><p>${prose}</p></div>${foot}</div></body></html>`

  test.each([
    '<div id="footer" class="pagefooter" role="contentinfo"><div class="pagedate">Posted <span class="date">Mon 02 Mar 2026 09:30:00 AM UTC</span></div></div>',
    "<footer><p>Published on March 2, 2026</p></footer>",
    '<div class="page-footer"><span>Created: 2026-03-02</span></div>'
  ])("the only labelled date is that of the text: %s", (foot) => {
    expect(saidByHtml(wiki(foot)).published?.value.slice(0, 10)).toBe("2026-03-02")
  })

  test.each([
    "<footer><p>Posted March 2, 2026</p><p>Posted March 5, 2026</p></footer>",
    "<footer><p>© March 2, 2026 Harbour Wiki</p></footer>",
    '<footer><ul><li><a href="/x">Posted March 2, 2026</a></li></ul></footer>',
    "<footer><p>Posted to the board of the harbour by its clerk on March 2, 2026</p></footer>"
  ])("other dates are not: %s", (foot) => {
    expect(saidByHtml(wiki(foot)).published).toBeUndefined()
  })

  test("a change is a change", () => {
    const said = saidByHtml(wiki("<footer>Last edited: March 2, 2026</footer>"))
    expect(said.published).toBeUndefined()
  })
})

test("a short article below its title keeps its date, its author and its tags", () => {
  const short = "Nobody went home, and the tea was hot until the very end of it."
  const said = saidByHtml(
    `<!doctype html><html lang="en"><head><title>Tea</title></head><body><h1>Tea until midnight</h1><article class="node"><header><p>By Mina Larsen, <time datetime="2026-03-02">2 March 2026</time></p></header><p>${short}</p><p>${short}</p><ul><li><a href="/tags/tea">Tea</a></li></ul></article></body></html>`
  )
  expect(said.published?.value.slice(0, 10)).toBe("2026-03-02")
  expect(said.authors?.value.map(({ name }) => name)).toEqual(["Mina Larsen"])
  expect(said.tags?.value).toEqual(["Tea"])
})
