import { describe, expect, test } from "vitest"
import { commentChannel } from "../../src/outputs/site/feeds/commentChannel.ts"
import { paper, pagesStyle } from "../../src/outputs/styles/pages.ts"
import { filesOf, findingsOf, siteFilesOf, written, labelsFor } from "./makeEdition.ts"
import { article, editionOf, hostileTitle, newsroom, pictureOf, site } from "./quay.ts"
import { elements, find, hasClass, pagesOf, parse, text } from "./readPage.ts"

const edition = editionOf(newsroom)
const all = pagesOf(edition)
const page = (path: string, from = all): ReturnType<typeof parse> => parse(from.get(path) ?? "")
const bridge = "articles/bridge/index.html"

const htmlOf = (path: string, from = all): Record<string, unknown> =>
  find(page(path, from), ({ tagName }) => tagName === "html").properties

/** Where the links to leave a comment lead. */
const replies = (root: ReturnType<typeof parse>): ReadonlyArray<unknown> =>
  elements(root, "a")
    .filter(hasClass("fanfare-reply"))
    .map(({ properties }) => properties["href"])

/** By the definition in WCAG 2.2, written out again so that it does not rest on the code it tests. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const ratio = (a: string, b: string): number =>
  (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05)
const variables = (css: string, name: string): ReadonlyArray<string> =>
  [...css.matchAll(new RegExp(`--${name}:(#[0-9a-f]{6})`, "gi"))].map((found) => found[1] ?? "")

describe("which pages there are", () => {
  test("the home page, one for each feed and for the comments, one for each article without another home", () => {
    expect([...all.keys()].toSorted()).toEqual([
      "arabic/index.html",
      "articles/bakery/index.html",
      "articles/bridge/index.html",
      "articles/cafe/index.html",
      "articles/found/index.html",
      "articles/market/index.html",
      "comments/index.html",
      "index.html",
      "nothing/index.html"
    ])
  })

  test("they are HTML, published after everything they refer to, and nothing is found wrong with them", () => {
    const files = filesOf(edition).filter(({ path }) => all.has(path))
    const before = filesOf(edition).filter(({ path }) =>
      /(?:png|jpg|svg|oembed.json|fanfare.css|pages.css)$/.test(path)
    )
    for (const { type, order } of files) {
      expect(type).toBe("text/html; charset=utf-8")
      for (const one of before) expect(one.order).toBeLessThan(order)
    }
    expect(findingsOf(edition).map(({ code }) => code)).toEqual(["FF3002"])
  })

  test("the same edition gives the same bytes", () => {
    expect([...pagesOf(editionOf(newsroom))]).toEqual([...all])
  })
})

describe.each([...all])("%s", (path, html) => {
  const root = parse(html)
  const body = find(root, ({ tagName }) => tagName === "body")

  test("begins with the document type and parses into what was meant", () => {
    expect(html.startsWith("<!doctype html><html ")).toBe(true)
    expect(elements(root, "body")).toHaveLength(1)
    expect(elements(root, "title")).toHaveLength(1)
  })

  test("has exactly one h1 and never skips a level", () => {
    expect(elements(root, "h1")).toHaveLength(1)
    const levels = elements(body).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test("has its landmarks, and a skip link that leads to the content", () => {
    for (const tagName of ["main", "header", "footer", "nav"]) expect(elements(body, tagName).length).toBeGreaterThan(0)
    const [first] = elements(body, "a")
    expect(first?.properties["href"]).toBe("#content")
    expect(elements(body, "main").map(({ properties }) => properties["id"])).toEqual(["content"])
  })

  test("gives every id once and a name to every navigation", () => {
    const ids = elements(root).flatMap(({ properties }) => (properties["id"] === undefined ? [] : [properties["id"]]))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { properties } of elements(body, "nav")) expect(properties["ariaLabel"]).toMatch(/\S/)
  })

  test("has alt and size on every picture of ours", () => {
    for (const { properties } of elements(body, "img")) {
      expect(properties["alt"]).toBeTypeOf("string")
      if (String(properties["src"]).startsWith("https:")) continue
      expect(Number(properties["width"])).toBeGreaterThan(0)
      expect(Number(properties["height"])).toBeGreaterThan(0)
    }
  })

  test("runs no script and has no handler", () => {
    const scripts = elements(root, "script").filter(({ properties }) => properties["type"] !== "application/ld+json")
    expect(scripts).toEqual([])
    for (const { properties } of elements(root)) {
      expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([])
      expect(String(properties["href"] ?? "")).not.toMatch(/^\s*(?:javascript|vbscript|data:text)/i)
    }
  })

  test("loads nothing but files of the output", () => {
    const loaded = elements(root).flatMap(({ tagName, properties }) =>
      tagName === "link" && ["stylesheet", "icon"].includes(String(properties["rel"]))
        ? [String(properties["href"])]
        : []
    )
    expect(loaded).toHaveLength(3)
    for (const address of loaded) expect(address).not.toMatch(/^(?:[a-z]+:)?\/\//i)
    expect(html).not.toContain("@import")
  })

  test("leads only to files that the edition publishes", () => {
    const published = new Set(filesOf(edition).map((file) => file.path))
    const here = new URL(path, "https://folder.invalid/")
    const links = elements(root).flatMap(({ properties: { href, src, srcSet } }) =>
      [
        href,
        src,
        ...String(srcSet ?? "")
          .split(/,\s+/)
          .map((candidate) => candidate.split(" ")[0])
      ].flatMap((value) =>
        typeof value === "string" && value !== "" && !/^(?:https?|mailto|data):/.test(value) ? [value] : []
      )
    )
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const { host, pathname, hash } = new URL(link, here)
      const target = decodeURIComponent(pathname.slice(1))
      expect(host).toBe("folder.invalid")
      expect(published).toContain(target)
      const known = all.get(target)
      if (hash === "" || known === undefined) continue
      expect(elements(parse(known)).map(({ properties }) => properties["id"])).toContain(
        decodeURIComponent(hash.slice(1))
      )
    }
  })

  test("does not lead a reader of the folder to the server", () => {
    const absolute = elements(body).flatMap(({ properties: { href } }) =>
      typeof href === "string" && href.startsWith(site.url) ? [href] : []
    )
    expect(absolute).toEqual([])
  })

  test("has the style of all pages, light and dark, and keeps still for those who ask for it", () => {
    const styles = elements(root, "link").filter(({ properties }) => String(properties["rel"]) === "stylesheet")
    const last = new URL(String(styles.at(-1)?.properties["href"]), new URL(path, "https://folder.invalid/"))
    const css = written(edition, last.pathname.slice(1))
    expect(css).toContain("prefers-color-scheme:dark")
    expect(css).toContain("color-scheme:light dark")
    expect(css).toContain("prefers-reduced-motion:no-preference")
    expect(css).toContain(":focus-visible")
  })
})

describe("language and direction", () => {
  test("an article page speaks the article's language", () => {
    expect(htmlOf("articles/market/index.html")).toMatchObject({ lang: "ar", dir: "rtl" })
    expect(text(find(page("articles/market/index.html"), hasClass("skip")))).toBe(labelsFor("ar").skipToContent)
    const own = find(page("articles/market/index.html"), ({ tagName }) => tagName === "article")
    expect(own.properties).toMatchObject({ lang: "ar", dir: "rtl" })
  })

  test("the front page speaks the one language of all its stories, else the site's", () => {
    const front = (...languages: ReadonlyArray<string>) =>
      find(
        page(
          "index.html",
          pagesOf(
            editionOf(
              languages.map(
                (language, n) =>
                  ({ ...newsroom[0], slug: `a${n}`, id: `urn:a${n}`, language }) as (typeof newsroom)[number]
              )
            )
          )
        ),
        ({ tagName }) => tagName === "html"
      ).properties
    expect(front("ar", "ar")).toMatchObject({ lang: "ar", dir: "rtl" })
    expect(front("ar", "fr")).toMatchObject({ lang: "en", dir: "ltr" })
    expect(front("ug")).toMatchObject({ lang: "en", dir: "ltr" })
    expect(front()).toMatchObject({ lang: "en", dir: "ltr" })
  })

  test("an article in a language that nobody knows says so with an empty tag", () => {
    const own = find(page("articles/found/index.html"), ({ tagName }) => tagName === "article")
    expect(own.properties["lang"]).toBe("")
  })

  test("a feed's page speaks the feed's language", () => {
    expect(htmlOf("arabic/index.html")).toMatchObject({ lang: "ar", dir: "rtl" })
    expect(text(page("arabic/index.html"))).toContain(labelsFor("ar").whatIsAFeed)
    expect(htmlOf("nothing/index.html")).toMatchObject({ lang: "en", dir: "ltr" })
  })

  test("every item of a list says its own language and direction", () => {
    const stories = elements(page("index.html"), "article").map(({ properties: { lang, dir } }) => [lang, dir])
    expect(stories).toEqual([
      ["en", "ltr"],
      ["ar", "rtl"],
      ["he", "rtl"],
      ["en", "ltr"],
      ["en", "ltr"],
      ["", "ltr"]
    ])
  })

  test("a site in Arabic has its home page in Arabic, right to left", () => {
    const arabic = pagesOf(editionOf(newsroom, { site: { language: "ar", direction: "rtl", title: "الرصيف" } }))
    expect(htmlOf("index.html", arabic)).toMatchObject({ lang: "ar", dir: "rtl" })
    const words = text(page("index.html", arabic))
    for (const label of [labelsFor("ar").latestNews, labelsFor("ar").subscribe, labelsFor("ar").allFeeds]) {
      expect(words).toContain(label)
    }
    expect(words).not.toContain(labelsFor("en").whatIsAFeed)
  })

  test("where fanfare does not speak the site's language, its own words say which language they are in", () => {
    const uyghur = page("index.html", pagesOf(editionOf([], { site: { language: "ug", direction: "rtl" } })))
    const own = [hasClass("skip"), hasClass("section"), hasClass("empty"), hasClass("subscribe")]
    for (const which of own) expect(find(uyghur, which).properties).toMatchObject({ lang: "en", dir: "ltr" })
    const british = page("index.html", pagesOf(editionOf([], { site: { language: "en-GB" } })))
    for (const which of own) expect(find(british, which).properties["lang"]).toBeUndefined()
    const taiwanese = page("index.html", pagesOf(editionOf([], { site: { language: "zh-TW" } })))
    expect(text(find(taiwanese, hasClass("empty")))).toBe(labelsFor("zh-Hant").noNews)
    for (const which of own) expect(find(taiwanese, which).properties["lang"]).toBeUndefined()
  })

  test("the style sheet names no side by left or right", () => {
    expect(pagesStyle(site.accent)).not.toMatch(/(?:margin|padding|border|inset|float|text-align)[-:](?:left|right)/)
    expect(pagesStyle(site.accent)).not.toMatch(/[{;](?:left|right|width|height|min-width|max-width):/)
  })
})

describe("the home page", () => {
  const home = page("index.html")

  test("has the site's name as its heading and its logo beside it", () => {
    const [h1] = elements(home, "h1")
    expect(h1 === undefined ? "" : text(h1)).toBe("The Quay")
    expect(siteFilesOf(edition).find(({ from }) => from !== null)).toMatchObject({
      path: "widgets/logo.ababababab.svg",
      type: "image/svg+xml",
      order: 0,
      from: "logo.svg"
    })
  })

  test("begins with the newest story, its photo large", () => {
    const lead = find(home, hasClass("lead"))
    const [image] = elements(lead, "img")
    expect(image?.properties).toMatchObject({ src: "articles/bridge/bridge.jpg", alt: "A picture called bridge.jpg" })
    expect(image?.properties["loading"]).toBeUndefined()
    expect(text(lead)).toContain("About bridge")
  })

  test("shows the other stories in order with a small picture that says nothing twice", () => {
    const list = find(home, hasClass("stories"))
    const items = elements(list, "article")
    expect(items.map((item) => text(find(item, ({ tagName }) => tagName === "h3")))).toEqual([
      "سقف السوق يعود",
      "המאפייה שבנמל",
      hostileTitle,
      "About archive"
    ])
    for (const { properties } of elements(list, "img")) {
      expect(properties).toMatchObject({ alt: "", loading: "lazy" })
      expect(properties["src"]).toMatch(/\/square\./)
    }
  })

  test("leads to an article where it is read, also when that is elsewhere", () => {
    const links = elements(home, "a").map(({ properties }) => properties["href"])
    expect(links).toContain("articles/market/index.html")
    expect(links).toContain("https://archive.example.org/old/")
  })

  test("leads to an article without a date, apart from the dated ones", () => {
    const headings = elements(home, "h2").map(text)
    expect(headings).toEqual(["Latest news", "Undated", "Latest comments", "Subscribe"])
    expect(text(home)).toContain("About found")
  })

  test("offers every feed in each of its formats, the comments and the list of feeds", () => {
    const links = elements(find(home, hasClass("subscribe")), "a").map(({ properties }) => properties["href"])
    expect(links).toEqual([
      "index.html",
      "rss.xml",
      "atom.xml",
      "feed.json",
      "arabic/index.html",
      "arabic/rss.xml",
      "arabic/atom.xml",
      "arabic/feed.json",
      "nothing/index.html",
      "nothing/rss.xml",
      "comments/index.html",
      "comments/rss.xml",
      "comments/atom.xml",
      "opml.xml"
    ])
  })

  test("the page of the comments leads to its feeds and the feeds to it", () => {
    const comments = page("comments/index.html")
    const links = elements(comments, "link").map(({ properties: { rel, type, href } }) => [String(rel), type, href])
    for (const [type, file] of [
      ["application/rss+xml", "rss.xml"],
      ["application/atom+xml", "atom.xml"]
    ]) {
      expect(links).toContainEqual(["alternate", type, `https://quay.example.org/news/comments/${file}`])
    }
    const hrefs = elements(find(comments, hasClass("subscribe")), "a").map(({ properties }) => properties["href"])
    expect(hrefs).toEqual(["rss.xml", "atom.xml"])
    expect(commentChannel([], edition.facts).page).toBe("https://quay.example.org/news/comments/")
  })

  test("tells feed readers and search engines where its feeds and its address are", () => {
    const links = elements(home, "link").map(({ properties: { rel, type, href } }) => [String(rel), type, href])
    expect(links).toContainEqual(["alternate", "application/rss+xml", "https://quay.example.org/news/rss.xml"])
    expect(links).toContainEqual(["alternate", "application/atom+xml", "https://quay.example.org/news/atom.xml"])
    expect(links).toContainEqual(["alternate", "application/feed+json", "https://quay.example.org/news/feed.json"])
    expect(links).toContainEqual(["canonical", undefined, "https://quay.example.org/news/"])
  })

  test("leaves no empty line where an article has no description", () => {
    const bare = ["one", "two"].map((slug) => article(slug, { description: "", section: null }))
    const home = page("index.html", pagesOf(editionOf(bare)))
    expect(elements(home, "article")).toHaveLength(2)
    expect(elements(home).filter(hasClass("summary"))).toEqual([])
    expect(elements(home, "p").filter((line) => text(line).trim() === "")).toEqual([])
  })

  test("says in words that there is no news when there is none", () => {
    const empty = page("index.html", pagesOf(editionOf([])))
    expect(text(find(empty, hasClass("empty")))).toBe("There is no news")
    expect(text(empty)).toContain("There are no comments")
    expect(elements(empty, "article")).toEqual([])
    expect(elements(empty, "h1")).toHaveLength(1)
  })

  test("says so in the site's language", () => {
    const empty = page("index.html", pagesOf(editionOf([], { site: { language: "he", direction: "rtl" } })))
    expect(text(find(empty, hasClass("empty")))).toBe(labelsFor("he").noNews)
  })
})

describe("a lead story without a photo", () => {
  const lead = find(page("arabic/index.html"), hasClass("lead"))

  test("has its card as the picture, square where the page is narrow", () => {
    const [image] = elements(lead, "img")
    expect(image?.properties).toMatchObject({
      src: "../articles/market/og.0a1b2c3d.png",
      width: 1200,
      height: 630,
      alt: ""
    })
    const [narrow] = elements(lead, "source")
    expect(narrow?.properties["srcSet"]).toBe("../articles/market/square.0a1b2c3d.png")
  })

  test("keeps its headline as text for those who do not see the card", () => {
    expect(text(find(lead, ({ tagName }) => tagName === "h3"))).toBe("سقف السوق يعود")
  })

  test("shows the headline as text where more contrast is asked for, and on paper", () => {
    const css = pagesStyle(site.accent)
    for (const medium of ["@media (prefers-contrast:more),(forced-colors:active)", "@media print"]) {
      const block = css.slice(css.indexOf(medium))
      expect(block).toContain(".with-card .picture{display:none}")
      expect(block).toContain(".headline a span{position:static")
    }
  })
})

describe("a feed's page", () => {
  const arabic = page("arabic/index.html")

  test("has the feed's name as heading and only its items", () => {
    expect(elements(arabic, "h1").map(text)).toEqual(["أخبار الرصيف"])
    expect(elements(arabic, "article")).toHaveLength(1)
    expect(text(arabic)).toContain("كل ما نكتبه بالعربية.")
  })

  test("gives each address to click on and, whole, to copy", () => {
    const codes = elements(arabic, "code").map(text)
    expect(codes).toEqual(
      ["rss.xml", "atom.xml", "feed.json"].map((file) => `https://quay.example.org/news/arabic/${file}`)
    )
    for (const { properties } of elements(arabic, "code")) expect(properties["dir"]).toBe("ltr")
  })

  test("marks itself in the navigation", () => {
    const current = elements(arabic, "a").filter(({ properties }) => properties["ariaCurrent"] === "page")
    expect(current.map(text)).toEqual(["أخبار الرصيف"])
  })

  test("offers only the formats that the feed has, and says that it is empty", () => {
    const nothing = page("nothing/index.html")
    expect(elements(nothing, "code").map(text)).toEqual(["https://quay.example.org/news/nothing/rss.xml"])
    expect(text(find(nothing, hasClass("empty")))).toBe("There is no news")
  })
})

describe("an article's page", () => {
  const root = page(bridge)
  const body = find(root, hasClass("prose"))

  test("is described by the article's own head, as a page of schema.org", () => {
    const html = find(root, ({ tagName }) => tagName === "html").properties
    expect(html).toMatchObject({ itemScope: true, itemType: ["https://schema.org/WebPage"] })
    expect(elements(root, "meta").map(({ properties }) => properties["property"])).toContain("og:title")
  })

  test("has byline, date and last change with machine-readable dates", () => {
    const meta = find(root, hasClass("meta"))
    expect(text(meta)).toBe("By Mina Sand1 May 2026Updated 3 May 2026")
    expect(elements(meta, "time").map(({ properties }) => properties["dateTime"])).toEqual([
      "2026-05-01T10:00:00+03:00",
      "2026-05-03T10:00:00+03:00"
    ])
  })

  test("keeps the date in the zone that it was written in, in the article's language", () => {
    const meta = find(page("articles/market/index.html"), hasClass("meta"))
    expect(text(meta)).toBe("بقلم ليلى منصور، كريم بشارة2 أبريل 2026")
    expect(elements(meta, "a").map(({ properties }) => properties["href"])).toEqual(["https://karim.example.org/"])
  })

  test("says that it has no date instead of making one up", () => {
    const meta = find(page("articles/found/index.html"), hasClass("meta"))
    expect(text(meta)).toContain("Undated")
    expect(elements(meta, "time")).toEqual([])
  })

  test("shows a description that was written, and not one that is the beginning of the text", () => {
    expect(text(root)).toContain("What bridge is about.")
    expect(elements(page("articles/found/index.html")).filter(hasClass("standfirst"))).toEqual([])
    const repeated = pagesOf(editionOf([article("same", { description: "First.", text: "First.\n\nSecond." })]))
    expect(elements(page("articles/same/index.html", repeated)).filter(hasClass("standfirst"))).toEqual([])
  })

  test("puts the body in as markup, its headings below the page's own", () => {
    expect(elements(body, "h2").map(text)).toEqual(["A heading of its own"])
    expect(elements(body, "h3").map(text)).toEqual(["And one below"])
  })

  test("leads inside the output by relative links and leaves the others", () => {
    expect(elements(body, "a").map(({ properties }) => properties["href"])).toEqual([
      "../market/index.html#stalls",
      "../../rss.xml?from=text",
      "https://elsewhere.example.org/"
    ])
  })

  test("tells the output's addresses by their form, whatever articles there are", () => {
    const targets = [
      "articles/nobody/",
      "articles/nobody/og.png?x=1",
      "articles/%D8%B3%D9%88%D9%82/index.html#a",
      "",
      "comments/",
      "arabic/feed.json",
      "opml.xml",
      "widgets/latest-news.html",
      "about/",
      "articles/",
      "articles/a/b/c.png",
      "articles/%2e%2e/x",
      "arabic/other.xml"
    ]
    const html = targets.map((target) => `<p><a href="${site.url}${target}">x</a></p>`).join("")
    const made = pagesOf(editionOf([article("links", { html })]))
    const found = elements(find(page("articles/links/index.html", made), hasClass("prose")), "a")
    expect(found.map(({ properties }) => properties["href"])).toEqual([
      "../nobody/index.html",
      "../nobody/og.png?x=1",
      "../%D8%B3%D9%88%D9%82/index.html#a",
      "../../index.html",
      "../../comments/index.html",
      "../../arabic/feed.json",
      "../../opml.xml",
      "../../widgets/latest-news.html",
      ...targets.slice(8).map((target) => site.url + target)
    ])
  })

  test("an article of the output's own form that others publish is not looked for in the output", () => {
    const comments = [{ ...newsroom[0]!.comments[0]!, id: "c9" }]
    const other = article("other", { hosted: false, comments })
    const made = pagesOf(editionOf([other, article("own")]))
    for (const path of ["index.html", "comments/index.html"]) {
      const hrefs = elements(page(path, made), "a").map(({ properties }) => String(properties["href"]))
      expect(hrefs.filter((href) => href.includes("articles/other/"))).not.toEqual([])
      expect(hrefs.filter((href) => href.includes("articles/other/") && !href.startsWith(site.url))).toEqual([])
    }
  })

  test("holds a text of any length", () => {
    const html = "<p>Line.</p>".repeat(120_000)
    const made = editionOf([article("long", { html, tags: Array.from({ length: 1000 }, (_, n) => `t${n}`) })])
    expect(written(made, "articles/long/index.html").match(/<p>Line\.<\/p>/g)).toHaveLength(120_000)
  })

  test("completes the pictures of the body from what is known of them", () => {
    const [own, far] = elements(body, "img")
    expect(own?.properties).toMatchObject({
      src: "wheel.jpg",
      srcSet: "wheel.jpg 1x, crowd.jpg 2x",
      alt: "A picture called wheel.jpg",
      width: 1600,
      height: 1000,
      loading: "lazy"
    })
    expect(far?.properties).toMatchObject({ src: "https://pictures.example.org/far.jpg", alt: "Far away" })
    expect(far?.properties["width"]).toBeUndefined()
  })

  test("shows pictures that the body does not hold once each, with caption and credit", () => {
    const figures = elements(find(root, hasClass("article")), "figure").map((figure) => [
      elements(figure, "img")[0]?.properties["src"],
      text(figure)
    ])
    expect(figures).toEqual([
      ["bridge.jpg", "Caption of bridge.jpg (Rana Hill/The Quay)"],
      ["wheel.jpg", "The wheel"],
      ["crowd.jpg", "Caption of crowd.jpg (Rana Hill/The Quay)"]
    ])
  })

  test("shows no picture of which fanfare has no file", () => {
    const { copy: _copy, ...far } = pictureOf("far", "far.jpg")
    const shown = page("articles/far/index.html", pagesOf(editionOf([article("far", { images: [far] })])))
    expect(elements(find(shown, hasClass("article")), "figure")).toEqual([])
  })

  test("has share bar and comments, and nothing of other articles", () => {
    expect(elements(root).filter(hasClass("fanfare-share"))).toHaveLength(1)
    expect(text(find(root, hasClass("fanfare-comments")))).toContain("Well done.")
    expect(elements(root, "aside")).toEqual([])
    const alone = pagesOf(editionOf(newsroom.filter(({ slug }) => slug === "bridge")))
    expect(alone.get(bridge)).toBe(all.get(bridge))
  })

  test("loads the widgets where the config asks for it; without a script they are links to the front page", () => {
    const loading = editionOf(newsroom, { facts: { widgetsOnArticles: true } })
    const aside = find(page(bridge, pagesOf(loading)), ({ tagName }) => tagName === "aside")
    expect(elements(aside).flatMap(({ properties }) => properties["dataFanfareLoad"] ?? [])).toEqual([
      "../../widgets/latest-news.html",
      "../../widgets/latest-comments.html"
    ])
    expect(elements(aside, "a").map((link) => [text(link), link.properties["href"]])).toEqual([
      ["Latest news", "../../index.html"],
      ["Latest comments", "../../index.html"]
    ])
    const paths = siteFilesOf(loading).map(({ path }) => path)
    expect(paths).toContain("widgets/fanfare.js")
    expect(paths).toContain("widgets/latest-news.html")
    const scripts = elements(page(bridge, pagesOf(loading)), "script").map(({ properties }) => properties["src"])
    expect(scripts).toContain("../../widgets/fanfare.js")
  })

  test("has no link to a form that is not there, but one to write a letter where the site has an address", () => {
    expect(replies(root)).toEqual([])
    const reachable = editionOf(newsroom, { site: { author: { name: "The Quay", email: "desk@quay.example.org" } } })
    expect(replies(page(bridge, pagesOf(reachable)))).toEqual(["mailto:desk@quay.example.org?subject=About%20bridge"])
  })

  test("lets the keyboard reach text that scrolls", () => {
    expect(elements(body, "pre").map(({ properties }) => properties["tabIndex"])).toEqual([0])
  })
})

describe("hostile text", () => {
  const root = page("articles/cafe/index.html")

  test("a title is the same text everywhere, and never markup", () => {
    expect(elements(root, "h1").map(text)).toEqual([hostileTitle])
    expect(text(find(root, hasClass("kicker")))).toBe(hostileTitle)
    expect(text(find(root, hasClass("standfirst")))).toBe(`${hostileTitle} again`)
    expect(elements(find(root, hasClass("tags")), "li").map(text)).toEqual([hostileTitle])
  })

  test("site and feed texts are text too", () => {
    const odd = editionOf(newsroom, {
      site: { title: hostileTitle, description: hostileTitle, copyright: hostileTitle }
    })
    const home = page("index.html", pagesOf(odd))
    expect(elements(home, "title").map(text)).toEqual([hostileTitle])
    expect(elements(home, "h1").map(text)).toEqual([hostileTitle])
    expect(elements(home, "script").map(({ properties }) => properties["type"])).toEqual(["application/ld+json"])
  })

  test("an accent that is no colour cannot leave the style sheet", () => {
    const odd = editionOf(newsroom, { site: { accent: "red}</style><script>alert(1)</script>" } })
    expect(written(odd, "widgets/pages.css")).toBe(pagesStyle("#0b5c6b"))
    for (const html of pagesOf(odd).values()) {
      const root = parse(html)
      expect(elements(root, "style")).toEqual([])
      expect(elements(root, "script").map(text).join("")).not.toContain("alert(1)")
    }
    expect(pagesStyle("red}")).not.toContain("red}")
  })

  test("names of files are encoded in links", () => {
    const odd = pagesOf(editionOf([article("odd", { images: [pictureOf("odd", "50% of ü?#.jpg")] })]))
    const [image] = elements(find(page("articles/odd/index.html", odd), hasClass("article")), "img")
    expect(image?.properties["src"]).toBe("50%25%20of%20%C3%BC%3F%23.jpg")
  })
})

describe("colours", () => {
  test.each([
    "#0b5c6b",
    "#b3402a",
    "#ffffff",
    "#000000",
    "#ffee00",
    "#00ff00",
    "#ff0000",
    "#0000ff",
    "#808080",
    "#f7c6d0"
  ])("the accent %s can be read in both schemes, and so can what stands on it", (accent) => {
    const css = pagesStyle(accent)
    const [light = "", dark = ""] = variables(css, "accent")
    const [onLight = "", onDark = ""] = variables(css, "on-accent")
    expect(ratio(light, paper.light)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(dark, paper.dark)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(onLight, light)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(onDark, dark)).toBeGreaterThanOrEqual(4.5)
  })

  test("an accent that can be read stays as it is", () => {
    expect(variables(pagesStyle("#b3402a"), "accent")[0]).toBe("#b3402a")
  })

  test.each(["ink", "muted"])("%s can be read in both schemes", (name) => {
    const [light = "", dark = ""] = variables(pagesStyle(site.accent), name)
    expect(ratio(light, paper.light)).toBeGreaterThanOrEqual(4.5)
    expect(ratio(dark, paper.dark)).toBeGreaterThanOrEqual(4.5)
  })
})

describe("a site without a logo", () => {
  test("has its first letter as icon, and no logo among its files", () => {
    const edition = editionOf(newsroom, { logo: false, site: { title: "الرصيف" } })
    const icon = find(page("index.html", pagesOf(edition)), ({ properties }) => String(properties["rel"]) === "icon")
    const [type = "", svg = ""] = String(icon.properties["href"]).split(",")
    expect(type).toBe("data:image/svg+xml")
    expect(decodeURIComponent(svg)).toMatch(/^<svg .*>ا<\/text><\/svg>$/)
    expect(siteFilesOf(edition).filter(({ from }) => from !== null)).toEqual([])
  })
})
