/** The user's own links on every page that fanfare publishes. */
import { describe, expect, test } from "vitest"
import type { MenuSettings } from "../../src/model/settings/MenuSettings.ts"
import { article, editionOf, newsroom, site } from "./quay.ts"
import { elements, find, hasClass, pagesOf, parse, text } from "./readPage.ts"

const at = (path: string): string => new URL(path, site.url).href
const menu: MenuSettings = {
  links: [{ title: "About", url: "https://about.example.org/" }],
  groups: [
    { title: "Town", links: [{ title: "The bridge", url: at("articles/bridge/") }] },
    {
      title: "Food",
      links: [
        { title: "The market", url: at("articles/market/") },
        { title: "The bakery", url: at("articles/bakery/") }
      ]
    }
  ]
}
const all = pagesOf(editionOf(newsroom, { facts: { menu } }))
const page = (path: string): ReturnType<typeof parse> => parse(all.get(path) ?? "")
const links = (root: Parameters<typeof elements>[0]): ReadonlyArray<readonly [string, unknown]> =>
  elements(root, "a").map((link) => [text(link), link.properties["href"]])
const menuOn = (path: string) => find(page(path), ({ properties }) => properties["id"] === "fanfare-menu")

describe("a menu", () => {
  test("stands on every page, with links that work from any folder", () => {
    for (const path of all.keys()) expect([path, links(menuOn(path)).length]).toEqual([path, 3])
    expect(links(menuOn("index.html"))).toEqual([
      ["The bridge", "articles/bridge/index.html"],
      ["The market", "articles/market/index.html"],
      ["The bakery", "articles/bakery/index.html"]
    ])
    expect(links(menuOn("articles/market/index.html"))[0]).toEqual(["The bridge", "../bridge/index.html"])
  })

  test("marks the page that is read, and no other", () => {
    const marked = elements(menuOn("articles/market/index.html"), "a").filter(
      ({ properties }) => properties["ariaCurrent"] === "page"
    )
    expect(marked.map(text)).toEqual(["The market"])
    const home = elements(menuOn("index.html"), "a")
    expect(home.filter(({ properties }) => properties["ariaCurrent"] !== undefined)).toEqual([])
  })

  test("has single links in the masthead", () => {
    const masthead = find(page("articles/bridge/index.html"), hasClass("masthead"))
    expect(links(masthead)).toContainEqual(["About", "https://about.example.org/"])
  })

  test("comes before the news on the home page, after the text on others, with a link to it above the text", () => {
    const order = (path: string) =>
      elements(find(page(path), hasClass("columns"))).flatMap(({ tagName, properties }) =>
        properties["id"] === "fanfare-menu" ? ["menu"] : tagName === "main" ? ["main"] : []
      )
    expect(order("index.html")).toEqual(["menu", "main"])
    expect(order("articles/bridge/index.html")).toEqual(["main", "menu"])
    expect(links(page("articles/market/index.html"))).toContainEqual(["Food › The market", "#fanfare-menu"])
    expect(elements(page("index.html")).filter(hasClass("place"))).toEqual([])
  })

  test("leads to the page before and the page after, across its groups", () => {
    const turn = (path: string) =>
      elements(page(path))
        .filter(hasClass("turn"))
        .flatMap((nav) => elements(nav, "a").map((link) => [String(link.properties["rel"]), text(link)]))
    expect(turn("articles/bridge/index.html")).toEqual([["next", "The market"]])
    expect(turn("articles/market/index.html")).toEqual([
      ["prev", "The bridge"],
      ["next", "The bakery"]
    ])
    expect(turn("articles/bakery/index.html")).toEqual([["prev", "The market"]])
    expect(turn("articles/cafe/index.html")).toEqual([])
  })

  test("without groups leaves pages without navigation of their own", () => {
    const alone = pagesOf(editionOf(newsroom, { facts: { menu: { ...menu, groups: [] } } }))
    for (const [path, html] of alone) expect([path, html.includes("fanfare-menu")]).toEqual([path, false])
  })
})

describe("an article that nobody can comment on", () => {
  test("has no empty section of comments on its own page", () => {
    const silent = parse(
      pagesOf(editionOf([article("quiet")], { facts: { reply: { form: false, webmention: null } } })).get(
        "articles/quiet/index.html"
      ) ?? ""
    )
    expect(elements(silent).filter(hasClass("fanfare-comments"))).toEqual([])
  })
})
