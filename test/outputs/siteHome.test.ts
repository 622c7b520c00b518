/** A site whose home page is not where its output is served: what leads to the home page, and what stays where the output is. */
import { describe, expect, test } from "vitest"
import type { Site } from "../../src/model/Site.ts"
import { article, edition } from "../feeds/harbourNews.ts"
import { child, children, readXml } from "../feeds/readXml.ts"
import { textsOf } from "./makeEdition.ts"
import { elements, find, hasClass, parse, text } from "./readPage.ts"

const url = "https://harbour.example.org/fanfare/"
const home = "https://harbour.example.org/"
const hosted = article("ferry", { hosted: true, url: `${url}articles/ferry/` })

const filesOf = (own: Partial<Site>): ReadonlyMap<string, string> => textsOf(edition([hosted], [], { url, ...own }))
const apart = filesOf({ home })
const together = filesOf({})

describe("the site's own feed", () => {
  test("is that of the home page in every format, and is served where the output is", () => {
    const channel = child(readXml(apart.get("rss.xml") ?? ""), "channel")
    expect(child(channel, "link").text).toBe(home)
    expect(child(channel, "atom:link").attributes["href"]).toBe(`${url}rss.xml`)
    const atom = children(readXml(apart.get("atom.xml") ?? ""), "link").map(({ attributes }) => attributes)
    expect(atom.find(({ rel }) => rel === "alternate")?.["href"]).toBe(home)
    expect(atom.find(({ rel }) => rel === "self")?.["href"]).toBe(`${url}atom.xml`)
    const json = JSON.parse(apart.get("feed.json") ?? "") as Readonly<Record<string, unknown>>
    expect([json["home_page_url"], json["feed_url"]]).toEqual([home, `${url}feed.json`])
  })

  test("is listed with the home page", () => {
    expect(apart.get("opml.xml")).toContain(`htmlUrl="${home}"`)
  })

  test("of a site that names no home page is that of the output", () => {
    expect(child(child(readXml(together.get("rss.xml") ?? ""), "channel"), "link").text).toBe(url)
  })
})

describe("the front page", () => {
  const accounts = { x: "@quay", mastodon: "@news@social.example" }
  const headOf = (path: string, own: Partial<Site> = {}) => {
    const page = parse(filesOf({ accounts, ...own }).get(path) ?? "")
    const json = elements(page, "script").find(({ properties }) => properties["type"] === "application/ld+json")
    return {
      me: elements(page, "link").flatMap(({ properties: { rel, href } }) => (String(rel) === "me" ? [href] : [])),
      graph:
        json === undefined ? null : (JSON.parse(text(json)) as { readonly "@graph": ReadonlyArray<unknown> })["@graph"]
    }
  }

  test("names the site's accounts, which check that the page names them", () => {
    expect(headOf("index.html").me).toEqual(["https://x.com/quay", "https://social.example/@news"])
    expect(headOf("comments/index.html").me).toEqual([])
    expect(headOf("index.html", { accounts: {} }).me).toEqual([])
  })

  test("says what the site is called and who publishes it, as articles do", () => {
    const publisher = { "@id": `${url}#publisher` }
    expect(headOf("index.html").graph).toEqual([
      expect.objectContaining({
        "@type": "Organization",
        ...publisher,
        url,
        sameAs: ["https://x.com/quay", "https://social.example/@news"]
      }),
      { "@type": "WebSite", "@id": `${url}#website`, name: "Harbour & Hill", url, inLanguage: "en", publisher }
    ])
    expect(headOf("index.html", { home }).graph).toMatchObject([{ url: home }, { "@id": `${home}#website`, url: home }])
    expect(headOf("articles/ferry/index.html").graph?.slice(-2)).toEqual(headOf("index.html").graph)
    expect(headOf("comments/index.html").graph).toBeNull()
  })

  test("holds no markup from a name", () => {
    const title = "</script><script>alert(1)</script>"
    const scripts = elements(parse(filesOf({ title }).get("index.html") ?? ""), "script")
    expect(scripts.map((script) => text(script)).filter((code) => code.startsWith("alert"))).toEqual([])
    expect(headOf("index.html", { title }).graph).toMatchObject([{ name: title }, { name: title }])
  })
})

describe("the masthead of every page", () => {
  const brandOf = (files: ReadonlyMap<string, string>, path: string) =>
    find(find(parse(files.get(path) ?? ""), hasClass("brand")), ({ tagName }) => tagName === "a").properties["href"]
  const firstOf = (files: ReadonlyMap<string, string>, path: string) => {
    const link = elements(find(parse(files.get(path) ?? ""), hasClass("masthead")), "a")[1]
    return link === undefined ? [] : [text(link), link.properties["href"]]
  }

  test.each(["index.html", "articles/ferry/index.html", "comments/index.html"])(
    "leads to the home page by the site's name, and to the latest news beside it: %s",
    (path) => {
      expect(brandOf(apart, path)).toBe(home)
      expect(firstOf(apart, path)[0]).toBe("Latest news")
      expect(new URL(String(firstOf(apart, path)[1]), url + path).href).toBe(`${url}index.html`)
    }
  )

  test("leads to the front page where that is the home page", () => {
    const path = "articles/ferry/index.html"
    expect(new URL(String(brandOf(together, path)), url + path).href).toBe(`${url}index.html`)
    expect(firstOf(together, path)[0]).toBe("Home")
  })
})
