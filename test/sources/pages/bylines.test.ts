/** Who wrote an article, by what its page shows and says: people, without offices, agencies, "By" and dates. */
import { describe, expect, test } from "vitest"
import { authorsOf, prose, saidBy, script } from "./said.ts"

describe("a byline names people", () => {
  test.each([
    ["en", "By Mina Larsen", ["Mina Larsen"]],
    ["en", "Written by Mina Larsen and Omar Haddad", ["Mina Larsen", "Omar Haddad"]],
    ["en", "By Mina Larsen, Omar Haddad &amp; Olga Ruud", ["Mina Larsen", "Omar Haddad", "Olga Ruud"]],
    ["en", "By Mina Larsen | March 1, 2026", ["Mina Larsen"]],
    ["en", "March 1, 2026 By Mina Larsen 4 Comments", ["Mina Larsen"]],
    ["en", "By MINA LARSEN, AP Auto Writer", ["MINA LARSEN"]],
    ["en", "By Mina Larsen, CNN", ["Mina Larsen"]],
    ["en", "By Mina Larsen, Senior Editor, and Omar Haddad, Reporter", ["Mina Larsen", "Omar Haddad"]],
    ["en", "By Mina Larsen, MD, PhD", ["Mina Larsen"]],
    ["en", "By Mina K. Larsen", ["Mina K. Larsen"]],
    ["en", "By M. Larsen and O. F. Haddad", ["M. Larsen", "O. F. Haddad"]],
    ["en", "By Mina K. Larsen CPP, PSP", ["Mina K. Larsen"]],
    ["en", "By Mina Larsen. Photos by Omar Haddad", ["Mina Larsen"]],
    ["en", "By Mina Larsen 1 ; Omar Haddad 1, 2 ; Olga Ruud 3", ["Mina Larsen", "Omar Haddad", "Olga Ruud"]],
    ["en", "Contributors: Mina Larsen", ["Mina Larsen"]],
    ["de", "Von Mina K. Larsen", ["Mina K. Larsen"]],
    ["ru", "Автор: Мина К. Ларсен", ["Мина К. Ларсен"]],
    ["de", "Von Mina Larsen", ["Mina Larsen"]],
    ["de", "Von Mina Larsen und Omar Haddad", ["Mina Larsen", "Omar Haddad"]],
    ["fr", "Par Mina Larsen et Omar Haddad", ["Mina Larsen", "Omar Haddad"]],
    ["es", "Por Mina Larsen y Omar Haddad", ["Mina Larsen", "Omar Haddad"]],
    ["it", "di Mina Larsen", ["Mina Larsen"]],
    ["nl", "Door Mina Larsen", ["Mina Larsen"]],
    ["sv", "Av Mina Larsen", ["Mina Larsen"]],
    ["ru", "Автор: Мина Ларсен", ["Мина Ларсен"]],
    ["ar", "بقلم مينا لارسن", ["مينا لارسن"]],
    ["he", "מאת מינה לרסן", ["מינה לרסן"]],
    ["ja", "著者：山田花子", ["山田花子"]],
    ["zh", "作者：王小明", ["王小明"]],
    ["ko", "글: 김민수", ["김민수"]],
    ["ko", "김민수 기자 입력 2026.03.02 09:30", ["김민수"]],
    ["ko", "김민수 기자", ["김민수"]],
    ["ja", "山田花子記者", ["山田花子"]],
    ["zh", "王小明记者 2026-03-02", ["王小明"]],
    ["ar", "بقلم مينا لارسن نُشر في 2 مارس 2026", ["مينا لارسن"]],
    ["hi", "लेखक: लीना हद्दाद प्रकाशित: 2 मार्च 2026", ["लीना हद्दाद"]],
    ["ru", "Автор: Мина Ларсен Опубликовано 2 марта 2026", ["Мина Ларсен"]],
    ["th", "โดย ลีนา หัดดาด เผยแพร่ 2 มี.ค. 2569", ["ลีนา หัดดาด"]],
    ["fa", "نویسنده: مینا لارسن ۱۱ اسفند ۱۴۰۴", ["مینا لارسن"]],
    ["de", "Von Mina Larsen Stand: 02.03.2026", ["Mina Larsen"]],
    ["en", "By Mina Stand, 2 March 2026", ["Mina Stand"]],
    ["en", "By Mina Larsen » Mon Mar 02, 2026", ["Mina Larsen"]]
  ])("%s: %s", (lang, line, names) => {
    expect(authorsOf({ lang, body: `<p>${line}</p>` })).toEqual(names)
  })

  test.each([
    ["rel=author", '<p>By <a rel="author" href="/mina">Mina Larsen</a></p>'],
    ["a class", '<div class="post-author">Mina Larsen</div>'],
    ["a class with an office below", '<div class="Author_box__x1"><p>Mina Larsen</p><p>Marketing Director</p></div>'],
    ["microdata", '<span itemprop="author" itemscope><span itemprop="name">Mina Larsen</span></span>'],
    ["h-entry", '<a class="p-author h-card" href="/mina">Mina Larsen</a>'],
    ["a label in a line of its own", "<div>Written by</div><div>Mina Larsen</div>"],
    [
      "an office in an element of its own",
      "<p>Guide <span>by <a>Mina Larsen</a></span> <span>Former Deputy Tech Editor</span></p>"
    ],
    ["a link to a page of authors", '<p><a href="/authors/mina-larsen/">Mina Larsen</a></p>'],
    [
      "a name beside a date that a picture is called by",
      '<img src="/m.jpg" alt="Mina Larsen"><p>Mina Larsen</p><p>1 March 2026</p>'
    ]
  ])("by %s", (_, body) => {
    expect(authorsOf({ body })).toEqual(["Mina Larsen"])
  })

  test("in every one of its names beside the date", () => {
    const body =
      '<img src="/m.jpg" alt="Mina Larsen"><p><span>Mina Larsen</span>, <span>Omar Haddad</span> &amp; <span>Olga Ruud</span></p><p>1 March 2026</p>'
    expect(authorsOf({ body })).toEqual(["Mina Larsen", "Omar Haddad", "Olga Ruud"])
  })

  test("between its date and its section", () => {
    expect(authorsOf({ body: "<p>Mar 1, 2026 • Mina Larsen in Harbour</p>" })).toEqual(["Mina Larsen"])
  })

  test("with the address of the author's page", () => {
    const body = '<p>By <a rel="author" href="https://example.org/mina">Mina Larsen</a></p>'
    expect(saidBy({ body }).authors?.value).toEqual([{ name: "Mina Larsen", url: "https://example.org/mina" }])
  })
})

describe("a link to a topic", () => {
  const linked = (attributes: string, text: string): string =>
    `<div class="post__byline"><ul><li><a ${attributes}>${text}</a></li></ul></div>`
  test.each([
    ["of a tag", 'href="https://example.org/blog/tag/quay-life"', "Quay Life"],
    ["of a category", 'href="/category/harbour-news/"', "Harbour News"],
    ["of a section", 'href="/sections/old-port"', "Old Port"],
    ["that says so", 'rel="category tag" href="/?cat=3"', "Ferry Lines"],
    ["in German", 'href="/rubrik/hafen-leben"', "Hafen Leben"]
  ])("%s is nobody", (_, attributes, text) => {
    expect(authorsOf({ body: linked(attributes, text) })).toEqual([])
  })

  test("stands before who wrote", () => {
    const byline = linked('href="/tag/quay-life"', "Quay Life").replace("</ul>", "</ul><p>Mina Larsen</p>")
    expect(authorsOf({ body: byline })).toEqual(["Mina Larsen"])
  })
})

test.each(["citation_author", "citation_authors"])("each %s of a paper is an author", (name) => {
  const head = ["Mina Larsen", "Omar Haddad", "Olga Ruud"]
    .map((one) => `<meta name="${name}" content="${one}">`)
    .join("")
  expect(authorsOf({ head })).toEqual(["Mina Larsen", "Omar Haddad", "Olga Ruud"])
})

describe("a sentence says who wrote the article", () => {
  test.each([
    ["en", "This post was written by Mina Larsen, Head of Marketing and Harbour Development", "Mina Larsen"],
    ["de", "Dieser Beitrag wurde von Mina Larsen verfasst.", "Mina Larsen"],
    ["fr", "Cet article a été écrit par Mina Larsen, capitaine à Bergen.", "Mina Larsen"],
    ["es", "Este artículo fue escrito por Mina Larsen.", "Mina Larsen"],
    ["it", "Questo articolo è stato scritto da Mina Larsen.", "Mina Larsen"],
    ["nl", "Dit artikel is geschreven door Mina Larsen.", "Mina Larsen"],
    ["zh", "本文由王小明撰写。", "王小明"],
    ["ja", "この記事は山田花子が執筆しました。", "山田花子"]
  ])("%s: %s", (lang, line, name) => {
    expect(authorsOf({ lang, body: `<p>${prose}</p><p>${prose}</p><p>${line}</p>` })).toEqual([name])
  })
})

describe("a box beside the text says who wrote the article", () => {
  test.each([
    ["en", "Author", "Mina Larsen"],
    ["de", "Autorin:", "Mina Larsen"],
    ["fr", "Auteur", "Mina Larsen"],
    ["ar", "الكاتبة", "مينا لارسن"]
  ])("%s: %s", (lang, label, name) => {
    expect(authorsOf({ lang, body: `<aside><h3>${label}</h3><p>${name}</p></aside>` })).toEqual([name])
  })
})

test("the byline below the title is meant, not that of a book which the text is about", () => {
  const body =
    "<p>by Edda · Mar 1, 2026 at 3:00 am</p><p>A book of knots.</p><p>Author: Mina Larsen</p><p>Released: January 7, 2025 by Quay Press</p>"
  expect(authorsOf({ body })).toEqual(["Edda"])
})

describe("nobody is made an author", () => {
  test.each([
    ["by words of the title", '<img src="/f.jpg" alt="The Ferry"><p>The Ferry</p><p>1 March 2026</p>'],
    ["by a time to read", '<p class="author">5 min</p>'],
    ["by a link to sign up", '<p><a href="https://example.org/users/sign_up">Get Started</a></p>'],
    [
      "by a class of what holds the text",
      `<article class="hentry author-mina"><p>Larsen Quay 23</p><p>${prose}</p></article>`
    ],
    ["by what was released by a house", "<p>Released: March 1, 2026 by Quay Press</p>"],
    ["by a placeholder", '<p class="author">admin</p>'],
    ["by the name of a desk", '<p class="byline">By Staff</p>'],
    ["by a placeholder in German", '<p class="author">Redaktion</p>'],
    ["by a handle", '<p class="author">@mina</p>'],
    ["by an address", '<p class="author">mina@example.org</p>'],
    ["by a photographer", "<p>Photo by Mina Larsen</p>"],
    ["by a reviewer", "<p>Medically reviewed by</p><p class=author>Mina Larsen</p>"],
    ["by a comment", '<section class="comments"><p class="comment-author">Mina Larsen</p></section>'],
    ["by a teaser", '<aside><p class="author">Mina Larsen</p></aside>'],
    ["by a topic beside the date", '<p><a href="/topics/old-harbour">Old Harbour</a></p><p>1 March 2026</p>'],
    ["by prose", `<p>By Monday it was clear that the boat would come back.</p>`],
    [
      "by what the author of a meta is not",
      '</article><meta name="author" content="https://example.org/mina"><article>'
    ]
  ])("%s", (_, body) => {
    expect(authorsOf({ body })).toEqual([])
  })
})

describe("what contradicts is weighed", () => {
  const house = '<meta property="og:site_name" content="Quay News">'
  const inJson = (name: string, type = "Person"): string =>
    script(`{"@type":"Article","headline":"The ferry is back","author":{"@type":"${type}","name":"${name}"}}`)

  test("readers see a person where machines are told the site", () => {
    expect(authorsOf({ head: house + inJson("Quay News", "Organization"), body: "<p>By Mina Larsen</p>" })).toEqual([
      "Mina Larsen"
    ])
    expect(authorsOf({ head: `${house}<meta name="author" content="Quay News">` })).toEqual([])
  })

  test("an organisation is an author where the page says that it wrote", () => {
    expect(authorsOf({ head: house + inJson("Quay News", "Organization") })).toEqual(["Quay News"])
  })

  test("a longer list of the same people counts", () => {
    expect(authorsOf({ head: inJson("Mina Larsen"), body: "<p>By Mina Larsen and Omar Haddad</p>" })).toEqual([
      "Mina Larsen",
      "Omar Haddad"
    ])
  })

  test("agreement makes it surer, contradiction less sure", () => {
    const sureness = (body: string): number => saidBy({ head: inJson("Mina Larsen"), body }).authors?.confidence ?? 0
    expect(sureness("<p>By Mina Larsen</p>")).toBeGreaterThan(sureness(""))
    expect(sureness("")).toBeGreaterThan(sureness("<p>By Omar Haddad</p>"))
  })

  test("of one author with an office in JSON-LD, the office is left out", () => {
    for (const name of ["By MINA LARSEN, AP Auto Writer", "MINA LARSEN, CNN Business", "MINA LARSEN | Quay News"])
      expect(authorsOf({ head: house + inJson(name) })).toEqual(["MINA LARSEN"])
  })
})

test("a page of names is read in time that grows with it", () => {
  const body = `<p class="author">Mina Larsen</p><p>By ${"Mina ".repeat(20)}</p>`.repeat(1000)
  expect(authorsOf({ body: `<p>${prose}</p>${body}` })).toEqual(["Mina Larsen"])
})

describe("a site that is called as the person who writes it", () => {
  const own = '<meta property="og:site_name" content="Mina Larsen">'
  const byMina = '{"@type":"Article","headline":"The ferry is back","author":{"@type":"Person","name":"Mina Larsen"}'
  const written = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mina Larsen">'

  test.each([
    ["where JSON-LD says that the person wrote", own + script(`${byMina}}`)],
    [
      "where its publisher is called otherwise",
      own + script(`${byMina},"publisher":{"@type":"Organization","name":"Quay Press"}}`)
    ],
    [
      "where its host is called so",
      `<link rel="canonical" href="https://www.minalarsen.com/ferry">${script(`${byMina}}`)}`
    ],
    ["where its web site is called so", script(`[${byMina}},{"@type":"WebSite","name":"Mina Larsen"}]`)],
    ["where a meta says that it was written by the person", own + written]
  ])("names an author %s", (_, head) => {
    expect(authorsOf({ head })).toEqual(["Mina Larsen"])
  })

  test.each([
    [
      "where an organisation is called so",
      own + script(`${byMina},"publisher":{"@type":"Organization","name":"Mina Larsen"}}`)
    ],
    ["by a meta alone", `${own}<meta name="author" content="Mina Larsen">`],
    ["by its own heading", own]
  ])("names nobody %s", (_, head) => {
    expect(authorsOf({ head })).toEqual([])
  })
})

test.each([
  ["in an element of links without an address", '<a title="Mina Larsen">'],
  ["in an element of its own", "<span>"]
])("a name with a picture beside the date is an author %s", (_, open) => {
  const close = open.startsWith("<a") ? "</a>" : "</span>"
  const body = `<div><span>2026-03-01</span><span>·</span>${open}<img src="/me.png" alt="Mina Larsen"><div>Mina Larsen</div>${close}</div>`
  expect(authorsOf({ body })).toEqual(["Mina Larsen"])
})

test.each([
  ["ja", "文・山田花子", "山田花子"],
  ["ja", "文＝山田花子", "山田花子"],
  ["ja", "文/山田花子", "山田花子"],
  ["zh", "文｜王小明", "王小明"],
  ["ko", "글=김민수", "김민수"]
])("a sign between what was done and who did it parts them: %s %s", (lang, line, name) => {
  expect(authorsOf({ lang, body: `<p>${line}</p><p>2026-03-01</p>` })).toEqual([name])
})

test.each(["author", "creator"])("microdata in the head names who wrote, as %s", (name) => {
  expect(authorsOf({ head: `<meta itemprop="${name}" content="Mina Larsen">` })).toEqual(["Mina Larsen"])
})

describe("a name behind a day and a time to read", () => {
  test.each([
    "March 1, 2026 · 3 min · Mina Larsen",
    "2026-03-01 | 5 minutes | Mina Larsen",
    "1. März 2026 • 4 Minuten • Mina Larsen",
    "March 1, 2026 · 3 min read · 512 words · Mina Larsen"
  ])("is an author: %s", (line) => {
    expect(authorsOf({ body: `<div>${line}</div>` })).toEqual(["Mina Larsen"])
  })

  test.each([
    "March 1, 2026 · Old Harbour",
    "World News · March 1, 2026 · 3 min",
    "3 min · Old Harbour",
    "March 1, 2026 · 3 min · news"
  ])("is none where a part is missing, or stands elsewhere: %s", (line) => {
    expect(authorsOf({ body: `<div>${line}</div>` })).toEqual([])
  })
})

describe("authors in elements of their own, one behind the other", () => {
  const avatar = (name: string): string =>
    `<div class="col authorCol_Hf19"><div class="avatar"><div class="avatar__name"><span>${name}</span></div><small>Keeper of boats</small></div></div>`

  test.each([
    ["as Docusaurus has them", `<div class="row">${avatar("Mina Larsen")}${avatar("Omar Haddad")}</div>`],
    ["in one line", '<p><span class="author">Mina Larsen</span> and <span class="author">Omar Haddad</span></p>'],
    ["in links", '<p><a rel="author" href="/m">Mina Larsen</a>, <a rel="author" href="/o">Omar Haddad</a></p>'],
    ["in a list", '<ul><li class="byline-author">Mina Larsen</li><li class="byline-author">Omar Haddad</li></ul>'],
    [
      "in microdata",
      '<div><div itemprop="author"><b itemprop="name">Mina Larsen</b></div><div itemprop="author"><b itemprop="name">Omar Haddad</b></div></div>'
    ]
  ])("are all of them: %s", (_, body) => {
    expect(authorsOf({ body })).toEqual(["Mina Larsen", "Omar Haddad"])
  })

  test.each([
    ["of another class", '<div class="author">Mina Larsen</div><div class="author-reviewer">Omar Haddad</div>'],
    [
      "with something between them",
      '<div class="author">Mina Larsen</div><p>On the quay</p><div class="author">Omar Haddad</div>'
    ],
    ["that is the same", '<div class="author">Mina Larsen</div><div class="author">Mina Larsen</div>']
  ])("but not one %s", (_, body) => {
    expect(authorsOf({ body })).toEqual(["Mina Larsen"])
  })
})
