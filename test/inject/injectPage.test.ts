import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { injectPage } from "../../src/inject/injectPage.ts"
import { withoutInjected } from "../../src/markup/places/withoutInjected.ts"
import type { Entry } from "../../src/outputs/Entry.ts"
import { newestComments } from "../../src/outputs/site/widgets/newestComments.ts"
import { newsItems } from "../../src/outputs/site/widgets/newsItems.ts"
import { arabic, article, comment, edition } from "../outputs/exampleNews.ts"
import { elements } from "../outputs/dom.ts"

const made = edition([article({ comments: [comment("c1")] }), arabic()], { share: { networks: ["mastodon", "email"] } })
const [entry = null] = made.entries
const { facts } = made
const lists = { news: newsItems(made.view, 10), comments: newestComments(made.entries, 10) }

const inject = (text: string, changes: { readonly entry?: Entry | null; readonly wish?: "fill" | "withdraw" } = {}) =>
  injectPage({ file: "dist/a.html", text, entry, wish: "fill", facts, lists, addPlaces: [], ...changes })

const open = "<!-- fanfare:head -->"
const close = "<!-- /fanfare:head -->"

/** What stands before the tags, the tags, and what stands behind them. */
const cutAtHead = (text: string): readonly [before: string, tags: string, after: string] => {
  const found = /^([^]*?<!--\s*fanfare:head\s*-->)([^]*?)(<!-- \/fanfare:head -->[^]*)$/.exec(text)
  return [found?.[1] ?? "", found?.[2] ?? "", found?.[3] ?? ""]
}

describe("the head of a page", () => {
  test.each([
    [
      "before </head>",
      "<!doctype html><html><head><meta charset=utf-8>\n</head><body>x</body></html>",
      "<meta charset=utf-8>\n"
    ],
    ["in upper case", "<!DOCTYPE html><HTML><HEAD><META CHARSET='utf-8'></HEAD ><BODY>x", "<META CHARSET='utf-8'>"],
    ["a script that writes </head>", '<head><script>"</head>"</script></head><body>', '"</head>"</script>'],
    ["a comment that says </head>", "<head><!-- </head> --></head><body>", "<!-- </head> -->"],
    ["a style and a title that say </head>", "<head><title></head></title><style></head></style></head>", "</style>"],
    [
      "a noscript with a picture",
      "<head><noscript><img src=x></noscript><meta name=a content=b></head>x",
      "content=b>"
    ],
    ["without </head>", "<!doctype html><html><head><meta charset=utf-8><body><p>x", "<meta charset=utf-8>"],
    ["without any head", "<!doctype html><meta name=a content=b>\n<p>x", "content=b>"],
    ["with an empty head left out", "<!doctype html>\n<html lang=en>\n<body>x", "<html lang=en>"],
    ["with nothing but a doctype", "<!DOCTYPE html><p>x", "<!DOCTYPE html>"],
    ["closed by an element of the body", "<head><meta name=a content=b><div>x</div></head><body>", "content=b>"],
    ["with a byte order mark", "\uFEFF<!doctype html><head></head><body>", "<head>"],
    [
      "with the markers in a script, a style, a template and an attribute",
      `<head><script>${open}${close}</script><style>${open}</style><template>${open}</template><meta content="${open}"></head>`,
      `<meta content="${open}">`
    ]
  ])("%s", (_, page, before) => {
    const { text, findings } = inject(page)
    expect(findings).toEqual([])
    const at = page.indexOf(before) + before.length
    expect(text.startsWith(`${page.slice(0, at)}${open}\n`)).toBe(true)
    expect(text.endsWith(`\n${close}${page.slice(at)}`)).toBe(true)
    expect(text).toContain('"NewsArticle"')
    expect(inject(text).text).toBe(text)
    expect(withoutInjected(text)).not.toContain("NewsArticle")
  })

  test("a marker of the page's own, alone or as a pair, says where; its spelling stays", () => {
    for (const marker of ["<!--fanfare:head-->", "<!--  FANFARE:HEAD  -->", `${open}<meta name=old>${close}`]) {
      const page = `<head><meta charset=utf-8>${marker}<link rel=icon href=/i.png></head><body>x`
      const { text, findings } = inject(page)
      expect(findings).toEqual([])
      const [before, tags, after] = cutAtHead(text.replace("FANFARE:HEAD", "fanfare:head"))
      expect(before).toMatch(/<meta charset=utf-8><!--\s*fanfare:head\s*-->$/)
      expect(tags).toContain("og:title")
      expect(tags).not.toContain("name=old")
      expect(after).toBe(`${close}<link rel=icon href=/i.png></head><body>x`)
      expect(inject(text).text).toBe(text)
    }
  })

  test("line ends are those of the page", () => {
    const { text } = inject("<!doctype html>\r\n<head>\r\n</head>\r\n<body><div data-fanfare=comments></div>")
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    expect(inject(text).text).toBe(text)
  })

  test("lines keep their numbers where the tags are left out for reading", () => {
    const page = `<head>\n${open}\n</head>\n<body>\n<p>x`
    const { text } = inject(page)
    expect(withoutInjected(text).split("\n").indexOf("<p>x")).toBe(text.split("\n").indexOf("<p>x"))
  })

  test("what the page says stands, and fanfare adds what it does not say", () => {
    const own = `<meta charset=utf-8><title>Own</title><meta name=Description content=Own><link rel="canonical nofollow" href=/own/><meta property=og:title content=Own><meta name=og:image content=/own.png><meta name=theme-color content=red>`
    const { text, own: named } = inject(
      `<head>${own}</head><body><script type="application/ld+json">{"@type":"BlogPosting"}</script>`
    )
    const [, tags] = cutAtHead(text)
    const names = elements(tags).map(
      ({ properties }) => properties["property"] ?? properties["name"] ?? properties["rel"]
    )
    expect(tags).not.toMatch(/<title|canonical|NewsArticle|itemprop/)
    expect(
      names.filter((name) => /^(?:description|og:title|og:image.*|twitter:image.*|theme-color)$/.test(String(name)))
    ).toEqual([])
    expect(names).toEqual(expect.arrayContaining(["og:description", "og:type", "twitter:card", "robots"]))
    expect(named).toEqual([
      "JSON-LD article",
      "canonical",
      "description",
      "og:image",
      "og:title",
      "theme-color",
      "title"
    ])
  })

  test("itemprop tags go where <html> is the item that they describe", () => {
    expect(inject('<html itemscope itemtype="https://schema.org/WebPage"><head></head>').text).toContain("itemprop")
    expect(inject("<html><head></head>").text).not.toContain("itemprop")
  })

  test("the title of a drawing is not the page's", () => {
    expect(inject("<head></head><body><svg><title>Ship</title></svg>").text).toContain(
      "<title>The harbour opens again</title>"
    )
  })

  test.each([
    ["a second marker", `<head>${open}${open}</head>`, /already/],
    ["a closing marker in the body", `<head>${open}</head><body>${close}</body>`, /body/],
    ["a marker in the body", `<head></head><body>${open}</body>`, /body/]
  ])("%s is named, and stays as it is", (_, page, message) => {
    const { text, findings } = inject(page)
    expect(findings).toMatchObject([
      {
        code: "FF6103",
        severity: "warning",
        file: "dist/a.html",
        line: 1,
        message: expect.stringMatching(message) as unknown
      }
    ])
    expect(inject(text).text).toBe(text)
  })

  test("a closing marker in the body never takes the page between with it", () => {
    const { text } = inject(`<head>${open}<meta name=a content=b></head><body>news${close}</body>`)
    expect(text).toContain(`${close}<meta name=a content=b></head><body>news${close}</body>`)
  })

  test("a page in which something is open that swallows the tags is left alone", () => {
    const page = "<template><p>x"
    expect(inject(page)).toMatchObject({ text: page, findings: [{ code: "FF6104", file: "dist/a.html" }] })
  })

  test("a page in another encoding is left alone", () => {
    const page = '<head><meta http-equiv=Content-Type content="text/html; charset=windows-1256"></head>'
    expect(inject(page)).toMatchObject({ text: page, findings: [{ code: "FF6101" }] })
  })
})

describe("places", () => {
  const page = (body: string): string => `<!doctype html><html lang=en><head></head><body>${body}</body></html>`

  test("each gets its piece, whatever it is written like, and nothing of what was in it stays", () => {
    const { text, findings } = inject(
      page(
        `<DIV CLASS=a Data-Fanfare = 'Share' >old <b>bar</b></DIV><section data-fanfare=latest-news></section><td><x-box data-fanfare="latest-comments">\n</x-box><main><span data-fanfare="comments"></span></main>`
      )
    )
    expect(findings).toEqual([])
    expect(text).toMatch(/<DIV CLASS=a Data-Fanfare = 'Share' ><nav class="fanfare-share"[^]*<\/nav><\/DIV><section/)
    expect(text).toMatch(/latest-news><section class="fanfare-widget"[^]*<\/section><\/section>/)
    expect(text).not.toContain("old")
    expect(text.match(/rel="stylesheet"/g)).toHaveLength(1)
    const hrefs = elements(text).flatMap(({ tagName, properties }) =>
      tagName === "a" ? [String(properties["href"])] : []
    )
    expect(hrefs.length).toBeGreaterThan(5)
    for (const href of hrefs) expect(href).toMatch(/^(?:https:|mailto:)/)
    expect(inject(text).text).toBe(text)
  })

  test("lists speak the language around them", () => {
    const { text } = inject(
      page(
        '<div lang=ar><p>x</p><div data-fanfare="latest-news"></div></div><div data-fanfare="latest-comments"></div>'
      )
    )
    expect(
      elements(text)
        .filter(({ properties }) => String(properties["className"]) === "fanfare-widget")
        .map(({ properties }) => properties["lang"])
    ).toEqual(["ar", "en"])
  })

  test("a page that is no article gets its lists and the stylesheet, and nothing of an article", () => {
    const { text } = inject(page('<div data-fanfare="share">mine</div><div data-fanfare="latest-news"></div>'), {
      entry: null
    })
    expect(text).toContain('<div data-fanfare="share">mine</div>')
    expect(cutAtHead(text)[1].trim()).toBe('<link rel="stylesheet" href="/widgets/fanfare.css">')
    expect(inject(text, { entry: null }).text).toBe(text)
  })

  test("a link to a comment form is there where the form is", () => {
    const place = '<div data-fanfare="comments"></div>'
    expect(inject(page(place)).text).not.toContain("#comment-form")
    for (const form of ['<form id="comment-form">', "<form id=comment-form>", "<form class=a id='comment-form'>"])
      expect(inject(page(`${place}${form}</form>`)).text).toContain('/#comment-form"')
    expect(inject(page(`${place}<form id="comment-form-2"></form>`)).text).not.toContain("#comment-form")
  })

  test("a page without anything to fill stays as it is", () => {
    expect(inject(page("x"), { entry: null }).text).toBe(page("x"))
  })

  test("what was put in goes out again where the page is no longer an article, or asks for it", () => {
    const before = page(
      '<div data-fanfare="share"></div><div data-fanfare="comments"></div><div data-fanfare="latest-news"></div>'
    )
    const { text } = inject(before)
    const gone = before.replace("</head>", `${open}${close}</head>`)
    expect(inject(text, { entry: null, wish: "withdraw" }).text).toBe(gone)
    expect(inject(text, { entry: null }).text).toMatch(
      /<div data-fanfare="share"><\/div><div data-fanfare="comments"><\/div><div data-fanfare="latest-news"><section/
    )
    expect(inject(gone).text).toBe(text)
    expect(inject(before, { entry: null, wish: "withdraw" }).text).toBe(before)
  })

  test.each([
    ["no known piece", '<div data-fanfare="shares"></div>', "FF6102", /names no piece.*/],
    ["a paragraph", '<p data-fanfare="share"></p>', "FF6102", /cannot hold/],
    ["an element without an end tag", '<img data-fanfare="share">', "FF6102", /cannot hold/],
    ["an element that is not closed", '<div data-fanfare="share">', "FF6102", /no end tag/],
    ["a drawing", '<svg><g data-fanfare="share"></g></svg>', "FF6102", /cannot hold/],
    [
      "a second place for comments",
      '<div data-fanfare="comments"></div><div data-fanfare="comments"></div>',
      "FF6102",
      /once/
    ],
    [
      "a place inside another",
      '<div data-fanfare="share"><i data-fanfare="comments"></i></div>',
      "FF6102",
      /inside another/
    ],
    ["a place inside a link", '<a href="/"><div data-fanfare="share"></div></a>', "FF6102", /inside <a>/],
    ["a slip in the attribute", '<div data-fan-fare="share"></div>', "FF6102", /no place of fanfare's/],
    ["a slip in the attribute and the piece", '<div data-fanfair="coments"></div>', "FF6102", /no place of fanfare's/],
    ["an attribute without data-", '<div fanfare="latest-news"></div>', "FF6102", /no place of fanfare's/],
    ["a piece in the attribute", "<div data-fanfare-share></div>", "FF6102", /no place of fanfare's/],
    ["a slip in a marker", "<!-- fanfare:haed -->", "FF6103", /no marker of fanfare's/],
    ["a marker with other signs", "<!-- fanfare-head -->", "FF6103", /no marker of fanfare's/],
    ["a closing marker in words", "<!-- end fanfare:head -->", "FF6103", /no marker of fanfare's/],
    ["a slip in a closing marker", "<!-- /fanfare:hed -->", "FF6103", /no marker of fanfare's/]
  ])("%s is named", (_, body, code, message) => {
    const { text, findings } = inject(page(body))
    expect(findings).toMatchObject([{ code, file: "dist/a.html", message: expect.stringMatching(message) as unknown }])
    expect(inject(text).text).toBe(text)
  })

  test.each([
    '<div id="fanfare-share" class="fanfare share" data-share="share"></div>',
    '<div data-fare="share"></div>',
    '<div data-fanfare-theme="dark"></div>',
    "<!-- the head of fanfare -->",
    "<!-- fanfare -->",
    "<!-- header -->",
    "<!-- fanfare:body -->"
  ])("%s is no slip", (body) => {
    expect(inject(page(body)).findings).toEqual([])
  })

  test("what looks like a place in a script, a comment, a template or a text area is none", () => {
    const body = `<script>'<div data-fanfare="share"></div>'</script><!-- <div data-fanfare="share"></div> --><template><div data-fanfare="share"></div></template><textarea><div data-fanfare="share"></div></textarea>`
    const { text, findings } = inject(page(body))
    expect(findings).toEqual([])
    expect(text).toContain(body)
  })
})

describe("any page", () => {
  const scrap = fc.constantFrom(
    "<head>",
    "</head>",
    "<body>",
    "</body>",
    "<html lang=ar>",
    "</html>",
    "<!doctype html>",
    "<title>a</title>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<textarea>",
    "<template>",
    "</template>",
    "<!-- ",
    " -->",
    open,
    close,
    "<!--fanfare:head-->",
    "<noscript>",
    "</noscript>",
    '<div data-fanfare="share">',
    "<DIV DATA-FANFARE=comments >",
    "</div>",
    "<span data-fanfare='latest-news'>",
    "</span>",
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "</table>",
    "<a href=x>",
    "</a>",
    "<svg>",
    "</svg>",
    "\r\n",
    "\n",
    "text",
    "سوق",
    "\u{1F980}",
    "&amp;",
    "<",
    ">",
    "<br/>",
    "<meta name=a content='>'>",
    "<select>",
    "<plaintext>"
  )
  const pages = fc.array(scrap, { maxLength: 24 }).map((parts) => parts.join(""))

  test("whose place holds a second html element with a language is left alone", () => {
    const page = "<span data-fanfare='latest-news'><html lang=ar></span>"
    const { text, findings } = inject(page, { entry: null })
    expect(text).toBe(page)
    expect(findings.map(({ code }) => code)).toEqual(["FF6104"])
  })

  test("twice is once, whoever the page belongs to", () => {
    fc.assert(
      fc.property(pages, fc.boolean(), (page, isArticle) => {
        const changes = isArticle ? {} : { entry: null }
        const once = inject(page, changes).text
        expect(inject(once, changes).text).toBe(once)
      }),
      { numRuns: 300 }
    )
  })

  test("taking out what was put in gives the same page, whatever the order of builds", () => {
    fc.assert(
      fc.property(pages, (page) => {
        const cleared = inject(inject(page).text, { entry: null, wish: "withdraw" }).text
        const again = inject(cleared).text
        expect(inject(again, { entry: null, wish: "withdraw" }).text).toBe(cleared)
      }),
      { numRuns: 100 }
    )
  })

  test("outside of the markers and places every character stays", () => {
    const piece = /<!-- fanfare:head -->|<!-- \/fanfare:head -->/g
    const plain = fc
      .array(
        scrap.filter((one) => !/fanfare/i.test(one)),
        { maxLength: 24 }
      )
      .map((parts) => parts.join(""))
    fc.assert(
      fc.property(plain, (page) => {
        const { text } = inject(page)
        const [before, , after] = cutAtHead(text)
        if (text !== page) expect((before + after).replace(piece, "")).toBe(page)
      }),
      { numRuns: 300 }
    )
  })
})
