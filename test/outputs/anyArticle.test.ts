/** Laws that every file of an article keeps, whatever the article holds; read back by parsers that are not ours. */
import fc from "fast-check"
import { parse as parseHtml, parseFragment } from "parse5"
import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import { readXml } from "../feeds/readXml.ts"
import { anyArticle } from "./anyArticle.ts"
import { article, edition } from "./exampleNews.ts"
import { type Edition, filesOf } from "./makeEdition.ts"

interface Written {
  readonly path: string
  readonly type: string
  readonly text: string
}

/** As they come over the wire. */
const overTheWire = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text))

const writtenOf = (made: Edition): ReadonlyArray<Written> =>
  filesOf(made).flatMap(({ path, type, text }) => (text === null ? [] : [{ path, type, text: overTheWire(text()) }]))

const samples = fc
  .sample(fc.tuple(anyArticle, fc.boolean(), fc.boolean()), { numRuns: 40, seed: 20_260_301 })
  .map(([changes, script, withCards]) => {
    const own = article({ slug: "any", url: "https://news.example.org/articles/any/", ...changes })
    const made = edition([own], {
      bar: { script },
      ...(withCards ? {} : { pictures: () => ({ cards: null, crops: [], slides: [] }) })
    })
    return { made, files: writtenOf(made) }
  })

const holds = (law: (made: Edition, files: ReadonlyArray<Written>) => void): void => {
  for (const { made, files } of samples) law(made, files)
}

/** A node of parse5, as far as the laws look. */
interface Html {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: ReadonlyArray<{ readonly name: string; readonly value: string }>
  readonly childNodes?: ReadonlyArray<Html>
  readonly content?: Html
}

const isPage = (text: string): boolean => /^<!doctype html>/i.test(text)

const known = new Map<string, Html>()

const parsed = ({ text }: Pick<Written, "text">): Html => {
  const html = known.get(text) ?? ((isPage(text) ? parseHtml(text) : parseFragment(text)) as Html)
  known.set(text, html)
  return html
}

const all = (node: Html): ReadonlyArray<Html> => [
  node,
  ...(node.childNodes ?? []).flatMap(all),
  ...(node.content === undefined ? [] : all(node.content))
]

const attribute = ({ attrs }: Html, name: string): string | undefined => attrs?.find((one) => one.name === name)?.value

const htmlOf = (files: ReadonlyArray<Written>): ReadonlyArray<Written> =>
  files.filter(({ type }) => type.startsWith("text/html"))

describe("whatever an article holds", () => {
  test("JSON and XML can be read", () => {
    holds((_, files) => {
      for (const { path, type, text } of files) {
        if (type.includes("json")) JSON.parse(text)
        if (/xml|opml/.test(type)) expect([path, readXml(text).name]).not.toEqual([path, ""])
      }
    })
  })

  test("HTML has no script but its own, no handler, and leads nowhere but to the web and to letters", () => {
    holds((_, files) => {
      for (const file of htmlOf(files)) {
        for (const node of all(parsed(file))) {
          if (node.nodeName === "script") {
            const own = attribute(node, "type") === "application/ld+json" || attribute(node, "src") !== undefined
            expect([file.path, own]).toEqual([file.path, true])
          }
          expect(["iframe", "object", "embed", "base", "math"]).not.toContain(node.nodeName)
          for (const { name, value } of node.attrs ?? []) {
            expect([file.path, name.startsWith("on")]).toEqual([file.path, false])
            if (["href", "src", "action", "cite"].includes(name))
              expect([file.path, name, value]).toEqual([
                file.path,
                name,
                expect.stringMatching(/^(?:https?:\/\/|mailto:|data:image\/svg\+xml|[./#]|[\w-]+(?:[/.]|$)|$)/)
              ])
          }
        }
      }
    })
  })

  test("no page has an id twice, and every label and fragment finds its target", () => {
    holds((_, files) => {
      for (const file of htmlOf(files).filter(({ text }) => isPage(text))) {
        const nodes = all(parsed(file))
        const ids = nodes.flatMap((node) => attribute(node, "id") ?? [])
        expect([file.path, ids.length]).toEqual([file.path, new Set(ids).size])
        for (const node of nodes) {
          const href = attribute(node, "href") ?? ""
          if (href.startsWith("#") && href.length > 1)
            expect([file.path, ids, decodeURIComponent(href.slice(1))]).toEqual([
              file.path,
              expect.arrayContaining([decodeURIComponent(href.slice(1))]),
              expect.anything()
            ])
          for (const id of (attribute(node, "aria-labelledby") ?? "").split(" ").filter((one) => one !== ""))
            expect(ids).toContain(id)
        }
      }
    })
  })

  test("every language that a file names is a tag, and every direction one of three", () => {
    holds((_, files) => {
      for (const file of htmlOf(files))
        for (const node of all(parsed(file))) {
          for (const name of ["lang", "hreflang"]) {
            const tag = attribute(node, name)
            if (tag === undefined || tag === "" || tag === "x-default") continue
            expect([file.path, name, tag, Intl.getCanonicalLocales(tag).length]).toEqual([file.path, name, tag, 1])
          }
          expect(["ltr", "rtl", "auto", undefined]).toContain(attribute(node, "dir"))
        }
    })
  })

  test("every machine-readable time is one", () => {
    holds((_, files) => {
      for (const file of htmlOf(files))
        for (const node of all(parsed(file))) {
          const time = attribute(node, "datetime")
          if (time !== undefined)
            expect([file.path, time, Number.isNaN(Date.parse(time))]).toEqual([file.path, time, false])
        }
    })
  })

  test("every picture has an alternative text and, where it has a size, both sides of it", () => {
    holds((_, files) => {
      for (const file of htmlOf(files))
        for (const node of all(parsed(file)).filter(({ nodeName }) => nodeName === "img")) {
          expect([file.path, attribute(node, "alt")]).toEqual([file.path, expect.any(String)])
          const sides = [attribute(node, "width"), attribute(node, "height")]
          expect([file.path, sides.filter((side) => side !== undefined).length % 2]).toEqual([file.path, 0])
        }
    })
  })

  test("no list, heading or link is empty", () => {
    holds((_, files) => {
      for (const file of htmlOf(files))
        for (const node of all(parsed(file))) {
          if (!["ul", "ol", "a", "h1", "h2", "h3"].includes(node.nodeName)) continue
          const inside = all(node)
          const says =
            inside.some(({ nodeName, value }) => nodeName === "#text" && (value ?? "").length > 0) ||
            inside.some(({ nodeName }) => ["img", "svg"].includes(nodeName))
          expect([file.path, node.nodeName, attribute(node, "href"), says]).toEqual([
            file.path,
            node.nodeName,
            attribute(node, "href"),
            true
          ])
        }
    })
  })

  test("no file holds a value that was never there", () => {
    holds((_, files) => {
      for (const { path, text } of files)
        expect([path, /\b(?:undefined|NaN|\[object Object\])\b/.exec(text)?.[0] ?? null]).toEqual([path, null])
    })
  })

  test("its title is one and the same wherever it stands", async () => {
    const reader = new Parser()
    for (const { made, files } of samples) {
      const [entry] = made.entries
      if (entry === undefined) throw new Error("there is no article")
      const { article: own } = entry
      const meant = plain(own.title)
      const fileAt = (path: string): Written | undefined => files.find((file) => file.path === path)
      const titles: Array<readonly [where: string, title: string]> = []
      const head = all(parsed(fileAt("articles/any/head.html") ?? { text: "" }))
      for (const node of head) {
        if (node.nodeName === "title") titles.push(["title", textIn(node)])
        const name = attribute(node, "property") ?? attribute(node, "name") ?? attribute(node, "itemprop") ?? ""
        if (["og:title", "twitter:title", "DC.title", "name"].includes(name))
          titles.push([name, attribute(node, "content") ?? ""])
        if (attribute(node, "type") === "application/ld+json") titles.push(["headline", headline(textIn(node))])
      }
      const page = fileAt("articles/any/index.html")
      if (page !== undefined)
        for (const node of all(parsed(page)).filter(({ nodeName }) => nodeName === "h1"))
          titles.push(["h1", textIn(node)])
      titles.push(["oembed", (JSON.parse(fileAt("articles/any/oembed.json")?.text ?? "") as { title: string }).title])
      titles.push([
        "share",
        (JSON.parse(fileAt("articles/any/share.json")?.text ?? "") as { article: { title: string } }).article.title
      ])
      if (own.published !== null) {
        for (const name of ["rss.xml", "atom.xml"])
          for (const item of (await reader.parseString(fileAt(name)?.text ?? "")).items)
            titles.push([name, item.title ?? ""])
        const { items } = JSON.parse(fileAt("feed.json")?.text ?? "") as {
          items: ReadonlyArray<{ readonly title: string }>
        }
        for (const { title } of items) titles.push(["feed.json", title])
      }
      expect(titles.length).toBeGreaterThan(6)
      for (const [where, title] of titles) expect([where, plain(title)]).toEqual([where, meant])
    }
  })
})

const headline = (json: string): string =>
  (JSON.parse(json) as { "@graph": ReadonlyArray<{ readonly headline?: string }> })["@graph"][0]?.headline ?? ""

const textIn = (node: Html): string => (node.value ?? "") + (node.childNodes ?? []).map(textIn).join("")

/** Without what a format cannot hold, and what readers make one space of. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/g, "")
    .replace(/\s+/g, " ")
    .trim()
