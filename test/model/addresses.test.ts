/** Addresses: made for files of the output, and compared as pages are, whatever they are written like. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { address } from "../../src/model/addresses/address.ts"
import { addressKey } from "../../src/model/addresses/addressKey.ts"
import { commentAnchor, fragmentOn } from "../../src/model/addresses/commentAnchor.ts"
import { pageKey, pathKey } from "../../src/model/addresses/pageKey.ts"

const site = { url: "https://news.example.org/a/" }

describe("the address of a file", () => {
  test.each([
    ["rss.xml", "https://news.example.org/a/rss.xml"],
    ["articles/harbour/og.1a.png", "https://news.example.org/a/articles/harbour/og.1a.png"],
    ["", "https://news.example.org/a/"],
    ["index.html", "https://news.example.org/a/index.html"],
    ["city news/rss.xml", "https://news.example.org/a/city%20news/rss.xml"],
    ["أخبار/rss.xml", "https://news.example.org/a/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/rss.xml"],
    ["100%/a.xml", "https://news.example.org/a/100%25/a.xml"],
    ["a?b#c.xml", "https://news.example.org/a/a%3Fb%23c.xml"],
    ["https://evil.example/x", "https://news.example.org/a/https%3A//evil.example/x"]
  ])("%s is %s", (path, expected) => {
    expect(address(site, path)).toBe(expected)
  })

  test("leads to the file, and stays below the site", () => {
    const segment = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .filter((text) => !/[/\\]|^\.{1,2}$/.test(text))
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const made = address(site, segments.join("/"))
        expect(made.startsWith(site.url)).toBe(true)
        expect(made.slice(site.url.length).split("/").map(decodeURIComponent)).toEqual(segments)
        expect(made).toMatch(/^[\x21-\x7e]+$/)
      }),
      { seed: 9, numRuns: 500 }
    )
  })
})

const same = (one: string, other: string): boolean => pageKey(new URL(one)) === pageKey(new URL(other))

describe("two addresses are one page", () => {
  test.each([
    ["https://news.example.org/harbour", "http://news.example.org/harbour"],
    ["https://news.example.org/harbour", "https://www.news.example.org/harbour/"],
    ["https://news.example.org/harbour/", "https://news.example.org/harbour/index.html"],
    ["https://news.example.org/harbour/", "https://news.example.org/harbour/INDEX.HTM"],
    ["https://news.example.org/harbour", "https://news.example.org/harbour.html"],
    ["https://news.example.org/harbour", "https://NEWS.example.org/harbour#part"],
    ["https://news.example.org/", "https://news.example.org"],
    ["https://news.example.org/a?x=1&y=2", "https://news.example.org/a/?y=2&x=1"],
    ["https://news.example.org/a?x=1", "https://news.example.org/a?x=1&utm_source=feed&utm_medium=rss"]
  ])("%s and %s", (one, other) => {
    expect(same(one, other)).toBe(true)
  })

  test.each([
    ["https://news.example.org/harbour", "https://other.example.org/harbour"],
    ["https://news.example.org/harbour", "https://news.example.org/Harbour"],
    ["https://news.example.org/harbour", "https://news.example.org/harbour/more"],
    ["https://news.example.org/a?x=1", "https://news.example.org/a?x=2"],
    ["https://news.example.org/a?x=1", "https://news.example.org/a"],
    ["https://news.example.org:8080/a", "https://news.example.org/a"],
    ["https://news.example.org/index", "https://news.example.org/"]
  ])("but not %s and %s", (one, other) => {
    expect(same(one, other)).toBe(false)
  })

  test("by their path alone when the site moves", () => {
    expect(pathKey(new URL("https://old.example.org/2026/harbour/"))).toBe(
      pathKey(new URL("http://new.example.com/2026/harbour.html"))
    )
    expect(pathKey(new URL("https://old.example.org/"))).toBe("")
  })
})

describe("the parts of an address", () => {
  test.each([
    ["https://www.news.example.org/a%c3%a9/?x=1#f", { host: "news.example.org", path: "/a%C3%A9", query: "?x=1" }],
    ["HTTP://NEWS.example.org:8080/", { host: "news.example.org:8080", path: "", query: "" }],
    ["https://user:word@news.example.org/a.html", { host: "news.example.org", path: "/a", query: "" }]
  ])("of %s", (written, parts) => {
    expect(addressKey(written)).toEqual(parts)
  })

  test.each(["", "/a", "mailto:a@example.org", "javascript:alert(1)", "urn:uuid:1", "https://", "ftp://a.example/"])(
    "%j is no address of the web",
    (written) => {
      expect(addressKey(written)).toBeUndefined()
    }
  )
})

describe("the place of a comment on its page", () => {
  const page = "https://news.example.org/harbour/"

  test.each([
    ["https://news.example.org/harbour/#comment-7", "comment-7"],
    ["http://www.news.example.org/harbour#comment-7", "comment-7"],
    ["https://news.example.org/harbour/?p=1#c7", "c7"],
    ["https://news.example.org/harbour/index.html#li.7:a", "li.7:a"]
  ])("is the fragment of its own address there: %s", (url, anchor) => {
    expect(commentAnchor({ id: "x", url }, page)).toBe(anchor)
    expect(fragmentOn(page, url)).toBe(anchor)
  })

  test.each([
    "https://news.example.org/other/#comment-7",
    "https://elsewhere.example/harbour/#comment-7",
    "https://news.example.org/harbour/",
    "https://news.example.org/harbour/#",
    "https://news.example.org/harbour/#7",
    "https://news.example.org/harbour/#a%20b",
    'https://news.example.org/harbour/#a"onclick=',
    "https://news.example.org/harbour/#comments",
    "https://news.example.org/harbour/#comment-form",
    "https://news.example.org/harbour/#main",
    "javascript:alert(1)#a"
  ])("is its id where its address says none: %s", (url) => {
    expect(commentAnchor({ id: "c7", url }, page)).toBe("comment-c7")
  })

  test("is an id that needs no escape in any page, address or style, and each comment has its own", () => {
    const ids = ["a", "b c", "https://a.example/#1", "<b>", "تعليق", "a\u0000", "a".repeat(500), ""]
    const anchors = ids.map((id) => commentAnchor({ id }, page))
    for (const anchor of anchors) expect(anchor).toMatch(/^comment-[\w-]+$/)
    expect(new Set(anchors).size).toBe(ids.length)
  })
})
