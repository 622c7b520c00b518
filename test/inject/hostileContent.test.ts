/**
 * Pages that are filled with what strangers wrote: titles, names and comments
 * that look like markers, places, ends of scripts. The page around the pieces
 * stays as it was, read by a parser that is not fanfare's.
 */
import fc from "fast-check"
import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5"
import { describe, expect, test } from "vitest"
import { injectPage } from "../../src/inject/injectPage.ts"
import type { Article } from "../../src/model/Article.ts"
import { newestComments } from "../../src/outputs/site/widgets/newestComments.ts"
import { newsItems } from "../../src/outputs/site/widgets/newsItems.ts"
import { hostileTitles } from "../networks/hostileTitles.ts"
import { article, comment, edition } from "../outputs/exampleNews.ts"
import { elements, named } from "../outputs/dom.ts"

const hostile = [
  "<!-- /fanfare:head -->",
  "<!-- fanfare:head -->",
  "--><script>alert(1)</script><!--",
  "</head><body><script>alert(1)</script>",
  '<div data-fanfare="comments">nested</div>',
  "</div></section></main></body></html>",
  "]]><![CDATA[",
  "</title></textarea></style></noscript></template>",
  '" onmouseover="alert(1)" x="',
  "&lt;script&gt;&#60;script&#62;",
  "$& $1 $` $'",
  "<plaintext>",
  "<!doctype html><html lang=ar>",
  "\u2028\u2029\0\u001b",
  ...hostileTitles.slice(2, 30)
]

const page = [
  "<!doctype html>",
  '<html lang="en"><head><meta charset="utf-8"><title>A page</title></head>',
  "<body><h1>A page</h1>",
  '<div data-fanfare="share"></div>',
  '<div data-fanfare="comments"></div>',
  '<aside data-fanfare="latest-news"></aside>',
  '<aside data-fanfare="latest-comments"></aside>',
  '<p>The end.</p><script>"untouched"</script></body></html>'
].join("\n")

const filledWith = (texts: ReadonlyArray<string>) => {
  const word = (index: number): string => texts[index % texts.length] ?? ""
  const strangers: Partial<Article> = {
    title: word(0),
    description: word(1),
    authors: [{ name: word(2) }],
    section: word(3),
    tags: [word(4), word(5)],
    comments: [
      comment("c1", { author: { name: word(6) }, text: word(7), html: "<p>Safe by now.</p>" }),
      comment(word(8), { author: { name: word(9) }, text: word(10) })
    ]
  }
  const made = edition([article(strangers)], { share: { networks: ["mastodon", "email", "x"] } })
  const [entry = null] = made.entries
  const request = {
    file: "dist/a.html",
    entry,
    facts: made.facts,
    lists: { news: newsItems(made.view, 10), comments: newestComments(made.entries, 10) },
    addPlaces: []
  }
  return {
    fill: (text: string) => injectPage({ ...request, text, wish: "fill" }),
    withdraw: (text: string) => injectPage({ ...request, text, wish: "withdraw" })
  }
}

/** The markers of a page as a parser finds them: comments, not what looks like one in an attribute. */
const markers = (text: string): ReadonlyArray<readonly [name: string, start: number, end: number]> => {
  const found: Array<readonly [string, number, number]> = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === "#comment" && "data" in node && node.sourceCodeLocation && node.data.includes("fanfare:head"))
      found.push([node.data.trim(), node.sourceCodeLocation.startOffset, node.sourceCodeLocation.endOffset])
    if ("childNodes" in node) node.childNodes.forEach(walk)
  }
  walk(parse(text, { sourceCodeLocationInfo: true }))
  return found
}

const place = /(<(div|aside) data-fanfare="[a-z-]+">)[^]*?(<\/\2>(?=\n))/g

/** The page with its pieces taken out, as text. */
const around = (text: string): string => {
  const [open, close] = markers(text)
  return (text.slice(0, open?.[2]) + text.slice(close?.[1])).replace(place, "$1$3")
}

const scripts = (text: string): ReadonlyArray<string> =>
  named(text, "script").map(({ children }) => children.map((one) => ("value" in one ? one.value : "")).join(""))

const expectWhole = (text: string): void => {
  expect(markers(text).map(([name]) => name)).toEqual(["fanfare:head", "/fanfare:head"])
  expect(around(text)).toBe(page.replace("</head>", "<!-- fanfare:head --><!-- /fanfare:head --></head>"))
  const all = elements(text)
  expect(all.filter(({ properties }) => properties["dataFanfare"] !== undefined)).toHaveLength(4)
  expect(all.flatMap(({ properties }) => Object.keys(properties)).filter((name) => /^on/i.test(name))).toEqual([])
  for (const { tagName, properties } of all.filter((one) => one.tagName === "a"))
    expect([tagName, String(properties["href"])]).toEqual([tagName, expect.stringMatching(/^(?:https?:|mailto:|#)/)])
  const running = named(text, "script").filter(({ properties }) => properties["type"] !== "application/ld+json")
  expect(running).toHaveLength(1)
  expect(scripts(text).filter((script) => script === '"untouched"')).toHaveLength(1)
  for (const script of scripts(text).filter((one) => one !== '"untouched"'))
    expect(() => JSON.parse(script)).not.toThrow()
  expect(named(text, "h1").length).toBeGreaterThanOrEqual(1)
}

describe("a page filled with what strangers wrote", () => {
  test.each(hostile.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))("%s", (_, text) => {
    const made = filledWith([text])
    const { text: filled, findings } = made.fill(page)
    expect(findings).toEqual([])
    expectWhole(filled)
    expect(made.fill(filled).text).toBe(filled)
    expect(made.withdraw(filled).text).toBe(around(filled))
  })

  test("of any mixture is the page around it, once", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile), { minLength: 11, maxLength: 11 }), (texts) => {
        const made = filledWith(texts)
        const { text: filled } = made.fill(page)
        expectWhole(filled)
        expect(made.fill(filled).text).toBe(filled)
      }),
      { numRuns: 40, seed: 17 }
    )
  })

  test("is read by a browser as it is written: a parser writes the same tree again", () => {
    for (const text of hostile) {
      const { text: filled } = filledWith([text]).fill(page)
      const once = serialize(parse(filled))
      expect(serialize(parse(once))).toBe(once)
      expect(elements(once).length).toBe(elements(filled).length)
    }
  })

  test("that was filled for one article holds nothing of it once it shows another", () => {
    const first = filledWith(["The first title of all"])
    const second = filledWith(["Another one"])
    const filled = second.fill(first.fill(page).text).text
    expect(filled).toBe(second.fill(page).text)
    expect(filled).not.toContain("The first title of all")
  })
})
