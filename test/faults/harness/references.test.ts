import { expect, test } from "vitest"
import { referencesOf } from "./references.ts"

const served = { address: "https://news.example.org/", folder: "public", out: "public" }

const of = (path: string, text: string, where = served): ReadonlyArray<string> =>
  referencesOf(path, text, () => text, where)

test.each([
  ["a link", "public/rss.xml", "<link>https://news.example.org/articles/a/</link>", ["public/articles/a/index.html"]],
  [
    "a picture in escaped HTML",
    "public/rss.xml",
    '&lt;img src="https://news.example.org/a/og.1.png"&gt;',
    ["public/a/og.1.png"]
  ],
  ["a query and a fragment", "public/a.html", '<a href="https://news.example.org/b.xml?x=1#y">', ["public/b.xml"]],
  [
    "an address in another",
    "public/a/share.json",
    '"href":"https://pin.example/?media=https%3A%2F%2Fnews.example.org%2Fa%2Fpin.1.png&x=1"',
    ["public/a/pin.1.png"]
  ],
  [
    "a name in another script",
    "public/a/head.html",
    '<link href="https://news.example.org/%D8%A3/x.xml">',
    ["public/أ/x.xml"]
  ],
  [
    "a page's own folder",
    "public/a/index.html",
    '<link rel="stylesheet" href="../widgets/fanfare.css">',
    ["public/widgets/fanfare.css"]
  ],
  ["a page's root", "public/a/index.html", '<a href="/b/">', ["public/b/index.html"]],
  ["what a fragment is put into is not known", "public/a/share.html", '<a href="../b/">', []],
  [
    "other hosts, letters and places on the page",
    "public/index.html",
    '<a href="https://x.example/a"><a href="mailto:a@b"><a href="#top">',
    []
  ],
  [
    "ids",
    "public/atom.xml",
    '<id>https://news.example.org/gone/</id><guid isPermaLink="false">https://news.example.org/gone/</guid>',
    []
  ],
  [
    "ids of JSON",
    "public/feed.json",
    '{"id":"https://news.example.org/gone/","url":"https://news.example.org/here/"}',
    ["public/here/index.html"]
  ],
  ["the manifest's files", "public/fanfare.json", '{"files":[{"path":"a/b.xml"}]}', ["public/a/b.xml"]],
  ["pictures", "public/a.png", "https://news.example.org/a", []]
] as const)("%s", (_, path, text, expected) => {
  expect(of(path, text)).toEqual(expected)
})

test("a folder that is served from above the output", () => {
  const below = { address: "https://news.example.org/fanfare/", folder: "dist", out: "dist/fanfare" }
  expect(
    of("dist/fanfare/rss.xml", "https://news.example.org/fanfare/a.png https://news.example.org/p/", below)
  ).toEqual(["dist/fanfare/a.png", "dist/p/index.html"])
})
