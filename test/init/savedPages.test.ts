/** Pages that somebody saved from a site, with a front page or without: what they say of it together. */
import { describe, expect, test } from "vitest"
import { type Files, found } from "./folder.ts"

const page = (title: string, head: string): string =>
  `<!doctype html><html lang="sv"><head><title>${title}</title>${head}</head><body><h1>${title}</h1></body></html>`

const canonical = (href: string): string => `<link rel="canonical" href="${href}">`

const saved: Files = {
  "crane.html": page("The crane | Quay Post", canonical("https://quay.news-post.org/2026/03/crane/")),
  "boats.html": page("Boats | Quay Post", canonical("https://quay.news-post.org/2026/02/boats/")),
  "news.html": page("News | Quay Post", canonical("https://quay.news-post.org/news/"))
}

describe("pages without a front page", () => {
  test("say the host, the name and the language of their site", () => {
    const survey = found(saved)
    expect(survey.home?.value).toBe("https://quay.news-post.org/")
    expect(survey.title.value).toBe("Quay Post")
    expect(survey.languages).toEqual(["sv"])
    expect(survey.findings).toEqual([])
  })

  test.each<readonly [string, string]>([
    ["og:url", '<meta property="og:url" content="https://quay.news-post.org/x">'],
    [
      "JSON-LD of the site",
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","url":"https://quay.news-post.org/","name":"Q"}]}</script>'
    ]
  ])("are known by %s", (_, head) => {
    const files = { "a.html": page("Crane", head), "b.html": page("Boats", head) }
    expect(found(files).home?.value).toBe("https://quay.news-post.org/")
  })

  test.each<readonly [string, string, string]>([
    ["og:site_name", '<meta property="og:site_name" content="Quay Post">', "Quay Post"],
    [
      "the name of the site in JSON-LD",
      '<script type="application/ld+json">{"@type":"WebSite","name":"Quay Post"}</script>',
      "Quay Post"
    ]
  ])("take their name from %s where titles share none", (_, head, name) => {
    expect(found({ "a.html": page("Crane", head), "b.html": page("Boats", head) }).title.value).toBe(name)
  })

  test("of several sites say nothing together", () => {
    const files = {
      "a.html": page("Crane - One", canonical("https://one.news-post.org/a")),
      "b.html": page("Boats - Two", canonical("https://two.news-post.org/b")),
      "c.html": page("Ropes - Three", canonical("https://three.news-post.org/c"))
    }
    expect(found(files).home).toBeNull()
    expect(found(files).findings.map(({ code }) => code)).toEqual(["FF2104"])
  })

  test("are not named after the publisher of one of them", () => {
    const files = {
      "a.html": page(
        "Crane",
        '<script type="application/ld+json">{"@type":"Article","publisher":{"@type":"Organization","name":"Pages Inc"}}</script>'
      ),
      "b.html": page("Boats", "")
    }
    expect(found(files).title.value).not.toBe("Pages Inc")
  })
})

describe("pages with a front page that does not say where it is", () => {
  test.each<readonly [string, string, Files]>([
    [
      "of the host",
      "https://quay.news-post.org/",
      { "2026/03/crane/index.html": page("The crane", canonical("https://quay.news-post.org/2026/03/crane/")) }
    ],
    [
      "of a folder of the host",
      "https://quay.news-post.org/moss/",
      {
        "crane.html": page("The crane", canonical("https://quay.news-post.org/moss/crane")),
        "boats.html": page("Boats", canonical("https://quay.news-post.org/moss/boats"))
      }
    ]
  ])("lie where their own addresses say: below that %s", (_, home, files) => {
    expect(found({ "index.html": page("Moss", ""), ...files }).home?.value).toBe(home)
  })

  test("are called as their titles are, not as the service that made them", () => {
    const made = '<meta property="og:site_name" content="Bloggr">'
    const files = {
      "index.html": page("Tide pools", made),
      "a.html": page("Tide pools — The crane", made),
      "b.html": page("Tide pools — Boats", made)
    }
    expect(found(files).title.value).toBe("Tide pools")
  })
})
