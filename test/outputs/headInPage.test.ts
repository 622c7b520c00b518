/** What a head adds to a page that has one of its own: nothing that the page says already. */
import type { Element } from "hast"
import { toHtml } from "hast-util-to-html"
import { describe, expect, test } from "vitest"
import { pageParts } from "../../src/markup/places/pageParts.ts"
import { headElements } from "../../src/outputs/head.ts"
import { neededTags } from "../../src/outputs/head/neededTags.ts"
import { named } from "./dom.ts"
import { article, edition } from "./edition.ts"

const added = (present: string, isItem = true): string => {
  const made = edition([article()], { icon: "https://news.example.org/icon.png" })
  const page = pageParts(`<!doctype html><html${isItem ? " itemscope" : ""}><head>${present}</head>`)
  const children = made.entries.flatMap((entry) => neededTags(headElements(entry, made), page).tags)
  return toHtml({ type: "root", children: [...children] })
}

const metas = (html: string): ReadonlyArray<string> =>
  named(html, "meta").map(({ properties }) =>
    properties["itemProp"] === undefined
      ? String(properties["name"] ?? properties["property"] ?? properties["charSet"])
      : `item ${String(properties["itemProp"])}`
  )

const rels = (html: string): ReadonlyArray<string> =>
  named(html, "link").map(({ properties }) => `${[properties["rel"]].flat().join(" ")} ${String(properties["href"])}`)

describe("a page", () => {
  test("with nothing gets everything", () => {
    expect(metas(added(""))).toEqual(expect.arrayContaining(["description", "og:title", "twitter:card", "pin:media"]))
  })

  test.each([
    ['<meta name="Description" content="Its own">', "description"],
    ['<meta name="robots" content="noindex">', "robots"],
    ['<meta name="theme-color" content="#000">', "theme-color"],
    ['<meta property="og:title" content="Its own">', "og:title"],
    ['<meta name="og:title" content="Its own">', "og:title"],
    ['<meta property="twitter:image" content="https://a.example/1.png">', "twitter:image"],
    ['<meta property="article:tag" content="one">', "article:tag"],
    ['<meta itemprop="name" content="Its own">', "item name"]
  ])("with %s keeps it alone", (present, name) => {
    expect(metas(added(""))).toContain(name)
    expect(metas(added(present))).not.toContain(name)
  })

  test("that is no item gets no property of one", () => {
    expect(added("", false)).not.toContain("itemprop")
    expect(metas(added("", false))).toContain("og:title")
  })

  test("with an embed of its own keeps it alone", () => {
    const own = '<link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed?url=1">'
    expect(added("")).toContain("json+oembed")
    expect(added(own)).not.toContain("json+oembed")
  })

  test("with a title keeps it", () => {
    expect(named(added("<title>Its own</title>"), "title")).toEqual([])
  })

  test("with an address, an icon or a feed of the same address keeps them alone", () => {
    const html = added(
      '<link rel="canonical" href="/own/"><link rel="shortcut icon" href="/i.ico"><link rel="alternate" type="application/rss+xml" href="https://news.example.org/rss.xml">'
    )
    expect(rels(html).join("\n")).not.toMatch(/canonical|^icon|org\/rss\.xml/m)
    expect(rels(html)).toContain("alternate https://news.example.org/atom.xml")
    expect(rels(html)).toContain("apple-touch-icon https://news.example.org/icon.png")
  })

  test("with a picture of its own keeps it alone, because readers of these tags take the first or mix them", () => {
    const html = added('<meta property="og:image" content="/own.png"><meta property="og:image:width" content="10">')
    expect(metas(html).filter((name) => /image/.test(name))).toEqual(["item image"])
  })

  test.each(["NewsArticle", "Article", "BlogPosting"])("that tells of a %s gets no second one", (type) => {
    const scripts = (present: string): ReadonlyArray<Element> => named(added(present), "script")
    expect(scripts(`<script type="application/ld+json">{"@graph":[{"@type": ["${type}"]}]}</script>`)).toEqual([])
    expect(
      scripts('<script type="application/ld+json">{"@type":"WebSite"}</script><script>"@type":"Article"</script>')
    ).toHaveLength(1)
  })

  test("with all of it gets nothing", () => {
    expect(metas(added(added("")))).toEqual([])
  })
})
