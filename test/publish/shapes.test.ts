import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isPagePath, isPlainPath } from "../../src/publish/plainPath.ts"
import { isOwnName, shapeOf } from "../../src/publish/shapes.ts"

describe("a path has the shape of a published file", () => {
  test.each([
    ["index.html", "text"],
    ["rss.xml", "text"],
    ["atom.xml", "text"],
    ["feed.json", "text"],
    ["opml.xml", "text"],
    ["news-sitemap.xml", "text"],
    ["_headers", "text"],
    ["fanfare.json", "manifest"],
    ["fanfare/12.json", "manifest"],
    ["harbour/rss.xml", "text"],
    ["harbour/index.html", "text"],
    ["العربية/feed.json", "text"],
    ["harbour/archive/3/atom.xml", "text"],
    ["archive/1/rss.xml", "text"],
    ["comments/rss.xml", "text"],
    ["comments/index.html", "text"],
    ["articles/swing-bridge/index.html", "text"],
    ["articles/swing-bridge/oembed.json", "text"],
    ["articles/swing-bridge/comments.xml", "text"],
    ["articles/swing-bridge/share.json", "text"],
    ["articles/swing-bridge/head.html", "text"],
    ["articles/swing-bridge/share.html", "text"],
    ["articles/swing-bridge/comments.html", "text"],
    ["articles/2026-review/og.b11fb8e0fb.png", "picture"],
    ["articles/a/16x9.89faa6a8be.jpg", "picture"],
    ["articles/a/seagrass.b1942221.jpeg", "picture"],
    ["articles/a/seagrass.b1942221.avif", "picture"],
    ["widgets/logo.175fe32702.svg", "picture"],
    ["widgets/latest-news.html", "text"],
    ["widgets/latest-comments.json", "text"],
    ["widgets/fanfare.css", "text"],
    ["widgets/pages.css", "text"],
    ["widgets/fanfare.js", "text"]
  ])("%s: %s", (path, shape) => {
    expect(shapeOf(path)).toBe(shape)
  })
})

describe("a path has no shape of fanfare's", () => {
  test.each([
    "",
    "/index.html",
    "./index.html",
    "../index.html",
    "harbour/../index.html",
    "articles/../../fanfare.config.yaml",
    "articles//head.html",
    "articles/a/",
    "articles\\a\\head.html",
    "index.html\u0000",
    "index.html\n",
    "index.html/x",
    "about.html",
    "robots.txt",
    "CNAME",
    ".htaccess",
    ".git/config",
    "articles/index.html",
    "articles/a/notes.txt",
    "articles/a/b/head.html",
    "articles/A/head.html",
    "articles/.hidden/head.html",
    "articles/a/photo.jpg",
    "articles/a/photo.zzzzzzzz.jpg",
    "articles/a/photo.12345678.exe",
    "articles/a/photo.12345678.jpg.exe",
    "articles/a/.12345678.jpg",
    "articles/rss.xml",
    "Articles/rss.xml",
    "widgets/rss.xml",
    "widgets/mine.css",
    "archive/x/rss.xml",
    "archive/rss.xml",
    "harbour/archive/1/2/rss.xml",
    "harbour/RSS.xml",
    "harbour/feed.xml",
    "a b/rss.xml",
    "fanfare/x.json",
    "fanfare.json/x",
    "fanfare.ledger.jsonl",
    "C:/index.html",
    `${"a".repeat(90)}/rss.xml`
  ])("%j", (path) => {
    expect(shapeOf(path)).toBe(null)
  })
})

test("no path with a shape leads out of the directory, whatever it is made of", () => {
  const part = fc.constantFrom(
    "..",
    ".",
    "",
    "articles",
    "a",
    "rss.xml",
    "head.html",
    "\\",
    "\u0000",
    "/",
    "archive",
    "1",
    "x".repeat(300)
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const path = parts.join("/")
      if (shapeOf(path) === null) return
      const base = "file:///srv/public/"
      expect(new URL(path, base).href).toBe(base + path)
    }),
    { numRuns: 3000 }
  )
})

test("a page is HTML, and in no folder of a tool's own", () => {
  const pages = ["index.html", "dist/a/b.HTM", ".vitepress/dist/index.html", "my.git/x.html"]
  const others = [
    "a.php",
    "../x.html",
    ".git/x.html",
    "a/.GIT/x.html",
    "node_modules/x/index.html",
    ".fanfare/x.html",
    "a/.fanfare-staging/x.html"
  ]
  expect(pages.filter((path) => !isPagePath(path))).toEqual([])
  expect(others.filter(isPagePath)).toEqual([])
})

test("a plain path is relative and goes nowhere but down", () => {
  expect(["a", "a/b", "a.b/..c", "…/é"].filter((path) => !isPlainPath(path))).toEqual([])
  expect(
    ["", "/a", "a/", "a//b", ".", "..", "a/../b", "a\\b", "a\u007fb", "a\tb", "x".repeat(5000)].filter(isPlainPath)
  ).toEqual([])
})

describe("a name is fanfare's alone", () => {
  test.each([
    ["articles/a/head.html", true],
    ["articles/a/oembed.json", true],
    ["widgets/latest-news.json", true],
    ["widgets/fanfare.js", true],
    ["articles/a/index.html", false],
    ["articles/a/comments.xml", false],
    ["head.html", false],
    ["harbour/head.html", false],
    ["articles/../head.html", false],
    ["index.html", false],
    ["_headers", false],
    ["opml.xml", false],
    ["fanfare.json", false]
  ])("%s: %s", (path, isOwn) => {
    expect(isOwnName(path)).toBe(isOwn)
  })
})
