/** Links within articles, in everything that is published: by parse5 and a strict XML reader alone. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment } from "parse5"
import { beforeAll, expect, test } from "vitest"
import { type Node as XmlNode, readXml } from "../feeds/readXml.ts"
import { makeSite } from "./site.ts"

type Node = DefaultTreeAdapterMap["node"]

const body = `See [below](#deep-water), [there](#海の見える町), [the town](#%E6%B5%B7) and a tide[^1].

[TOC]

## Deep water

Again[^1] and^[Here.]

## Comments

See [comments](#comments) and <a name="old place">an old place</a>, [old](#old%20place).

## 海の見える町 {#海}

## 海の見える町

<h2 id="note-1">A note</h2>

[^1]: A note, [and a jump](#deep-water).
`

const story = (title: string, date: string, more = ""): string =>
  `---\ntitle: ${title}\ndate: ${date}\nlang: en\n${more}---\n${body}\n[other](other.md#deep-water)\n`

const files = {
  "articles/one.md": story("One", "2026-05-01"),
  "articles/other.md": story("Other", "2026-05-02"),
  "articles/own.md": story("Own", "2026-05-03", "url: https://own.example.org/post/\n"),
  "articles/one.comments.yaml":
    "- { id: note-1, author: Bo, date: 2026-05-04, text: Said., url: 'https://news.example.org/articles/one/#note-1' }\n- { id: '1', author: Bo, date: 2026-05-04, text: Said. }\n",
  "feeds/partner.yaml": "title: Partner\nprofile: full\n"
}

const elementsOf = (root: Node): ReadonlyArray<DefaultTreeAdapterMap["element"]> => {
  const children = "childNodes" in root ? root.childNodes : []
  return [...(defaultTreeAdapter.isElementNode(root) ? [root] : []), ...children.flatMap(elementsOf)]
}

const valuesOf = (root: Node, name: string): ReadonlyArray<string> =>
  elementsOf(root).flatMap(({ attrs }) => attrs.filter((one) => one.name === name).map(({ value }) => value))

const published = new Map<string, string>()

beforeAll(async () => {
  const site = makeSite(files)
  await site.run()
  for (const [path, content] of site.published()) published.set(path, Buffer.from(content, "latin1").toString())
})

const pageIds = (slug: string): ReadonlyArray<string> =>
  valuesOf(parse(published.get(`articles/${slug}/index.html`) ?? ""), "id")

const repeated = (ids: ReadonlyArray<string>): ReadonlyArray<string> => ids.filter((id, at) => ids.indexOf(id) !== at)

const textsIn = (node: XmlNode, name: string): ReadonlyArray<string> => [
  ...(node.name === name ? [node.text] : []),
  ...node.children.flatMap((child) => textsIn(child, name))
]

const contents = (path: string): ReadonlyArray<string> => {
  const text = published.get(path) ?? ""
  if (path.endsWith(".json"))
    return (JSON.parse(text) as { items: ReadonlyArray<{ content_html: string }> }).items.map(
      (item) => item.content_html
    )
  return textsIn(readXml(text), path.endsWith("atom.xml") ? "content" : "content:encoded")
}

test.each(["one", "other"])("every jump in the page of %s has its place, and every id is there once", (slug) => {
  const page = parse(published.get(`articles/${slug}/index.html`) ?? "")
  const ids = valuesOf(page, "id")
  const jumps = valuesOf(page, "href").filter((href) => href.startsWith("#"))
  expect(jumps.length).toBeGreaterThan(15)
  expect(jumps.map((href) => decodeURIComponent(href.slice(1))).filter((id) => !ids.includes(id))).toEqual([])
  expect(repeated(ids)).toEqual([])
  expect(ids).toEqual(expect.arrayContaining(["deep-water", "海", "海の見える町", "old-place", "note-1"]))
  expect(valuesOf(page, "href").filter((href) => href.includes("other/index.html#deep-water"))).toHaveLength(
    slug === "other" ? 0 : 1
  )
})

test.each(["rss.xml", "atom.xml", "feed.json", "partner/rss.xml"])(
  "every jump in %s leads to a place of an article's page, and no two items share an id",
  (path) => {
    const items = contents(path)
    expect(items).toHaveLength(3)
    const ids = items.flatMap((html) => valuesOf(parseFragment(html), "id"))
    expect(repeated(ids)).toEqual([])
    expect(ids.filter((id) => !/^fn(?:ref)?:\d+(?::\d+)?:(?:one|other|own)$/.test(id))).toEqual([])
    const jumps = items.flatMap((html) => valuesOf(parseFragment(html), "href")).filter((href) => href.includes("#"))
    expect(jumps.length).toBeGreaterThan(45)
    const dead = jumps.filter((href) => {
      const [, slug, id] = /^https:\/\/news\.example\.org\/articles\/([^/]+)\/#(.+)$/.exec(href) ?? []
      const isOwn = href.startsWith("https://own.example.org/post/#")
      return !isOwn && !pageIds(slug ?? "").includes(decodeURIComponent(id ?? ""))
    })
    expect(dead).toEqual([])
    // A note can be shown where it stands: its id is in the same item.
    for (const html of items) {
      const here = valuesOf(parseFragment(html), "id")
      const notes = valuesOf(parseFragment(html), "href").flatMap((href) => /#(fn.+)$/.exec(href)?.[1] ?? [])
      // As NetNewsWire looks for it.
      expect(valuesOf(parseFragment(html), "class")).toEqual(["footnote", "footnote", "footnote", "footnotes"])
      expect([notes.length > 4, notes.filter((id) => !here.includes(id))]).toEqual([true, []])
    }
  }
)

test("no mark of a note, a list of contents or an attribute is in any file", () => {
  for (const [path, text] of published)
    if (/\[\^|\[TOC\]|\{#海\}|fanfare:contents|href="article:/.test(text)) expect(path).toBe("")
})
