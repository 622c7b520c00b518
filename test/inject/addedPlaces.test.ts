/** Pages that have no place for a piece: it comes to the end of the article where the config asks for that, and leaves no trace when it goes. */
import { fromHtml } from "hast-util-from-html"
import { describe, expect, test } from "vitest"
import { beforePieces } from "../../src/inject/beforePieces.ts"
import { injectPage, type InjectRequest } from "../../src/inject/injectPage.ts"
import { withoutPieces } from "../../src/inject/withoutPieces.ts"
import { elementsIn } from "../../src/markup/elements.ts"
import { arabic, article, comment, edition } from "../outputs/exampleNews.ts"
import { elements, textOf } from "../outputs/dom.ts"

const made = edition([article({ comments: [comment("c1")] }), arabic()], { share: { networks: ["x", "email"] } })
const [entry = null, second = null] = made.entries
const lists = { news: [], comments: [] }

const inject = (text: string, changes: Partial<InjectRequest> = {}) =>
  injectPage({
    file: "dist/a.html",
    text,
    entry,
    wish: "fill",
    facts: made.facts,
    lists,
    addPlaces: ["share", "comments"],
    ...changes
  })

const page = (body: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>A</title></head>\n<body>${body}</body></html>\n`

/** The tag in which the first added place stands, and the kinds of all of them, in order. */
const added = (text: string): readonly [parent: string | undefined, kinds: ReadonlyArray<unknown>] => {
  const all = [...elementsIn(fromHtml(text))]
  const places = all.filter(({ properties }) => properties["dataFanfareAdded"] !== undefined)
  const parent = all.find(({ children }) => children.some((child) => child === places[0]))
  return [parent?.tagName, places.map(({ properties }) => properties["dataFanfare"])]
}

describe("a piece without a place", () => {
  test.each([
    ["the article", "<main><article><h1>A</h1><p>Words</p></article><p>More</p></main>", "article"],
    ["the article around another", "<article><p>Words</p><article>A comment</article></article>", "article"],
    ["the article, not a teaser in an aside", "<article>A</article><aside><article>B</article></aside>", "article"],
    ["the article, not one in the footer", "<article>A</article><footer><article>B</article></footer>", "article"],
    ["the main part where there are several articles", "<main><article>A</article><article>B</article></main>", "main"],
    ["the main part where there is no article", "<main><div><p>Words</p></div></main><footer>F</footer>", "main"],
    ["the body where there is nothing else", "<div><p>Words</p></div>", "body"],
    ["an article whose last paragraph is left open", "<article><p>Words</article>", "article"],
    ["an article in capital letters", "<ARTICLE><P>Words</P></ARTICLE >", "article"]
  ])("comes to the end of %s", (_, body, parent) => {
    const { text, missing, findings } = inject(page(body))
    expect(findings).toEqual([])
    expect(missing).toEqual([])
    expect(added(text)).toEqual([parent, ["share", "comments"]])
    expect(text).toContain('class="fanfare-share"')
    expect(text).toMatch(/<link rel="stylesheet" href="[^"]*widgets\/fanfare\.css">/)
    expect(inject(text).text).toBe(text)
  })

  test("is not added where the config does not ask for it", () => {
    const body = page("<article><p>Words</p></article>")
    expect(inject(body, { addPlaces: [] })).toMatchObject({ missing: ["share", "comments"] })
    expect(added(inject(body, { addPlaces: [] }).text)[1]).toEqual([])
    expect(inject(body, { addPlaces: ["share"] })).toMatchObject({ missing: ["comments"] })
    expect(added(inject(body, { addPlaces: ["share"] }).text)[1]).toEqual(["share"])
    expect(added(inject(body, { addPlaces: ["comments"] }).text)[1]).toEqual(["comments"])
  })

  test("is not added where the page has a place, wherever that is", () => {
    const own = page('<div data-fanfare="share"></div><article><p>Words</p></article>')
    expect(added(inject(own).text)[1]).toEqual(["comments"])
    expect(inject(own).text.match(/class="fanfare-share"/g)).toHaveLength(1)
  })

  test("stays missing where the page does not write out an end", () => {
    const open = "<!doctype html><html><head><title>A</title></head><body><p>Words"
    expect(inject(open)).toMatchObject({ missing: ["share", "comments"], findings: [] })
    expect(inject(open).text).not.toContain("fanfare-share")
  })

  test("is not added to a page that shows no article", () => {
    const front = page("<main><article>A</article></main>")
    expect(inject(front, { entry: null })).toMatchObject({ text: front, missing: [] })
  })

  test("is in the article's language and direction", () => {
    const { text } = inject(page("<article lang=ar><p>كلمات</p></article>"), { entry: second })
    const [bar] = elements(text).filter(({ properties }) => String(properties["className"]).includes("fanfare-share"))
    expect(bar?.properties).toMatchObject({ lang: "ar", dir: "rtl" })
    expect(inject(text, { entry: second }).text).toBe(text)
  })

  test("takes the line ends of the page", () => {
    const { text } = inject(page("<article>\n<p>Words</p>\n</article>").replaceAll("\n", "\r\n"))
    expect(text.replaceAll("\r\n", "")).not.toContain("\n")
  })
})

describe("an added piece", () => {
  const pages = [
    "<main><article><h1>A</h1><p>Words</p></article></main>",
    "<article><p>Words</article>",
    '<div data-fanfare="latest-news">Old</div><article><p>Words</p></article><p>After</p>',
    "<div><p>Words</p></div>"
  ].map(page)

  test.each(pages)("goes to the byte when it is not asked for any more: %s", (before) => {
    const { text } = inject(before)
    const back = inject(text, { addPlaces: [] })
    expect(added(back.text)[1]).toEqual([])
    expect(back.missing).toEqual(["share", "comments"])
    expect(back.text.slice(back.text.indexOf("<body>"))).toBe(
      inject(before, { addPlaces: [] }).text.slice(inject(before, { addPlaces: [] }).text.indexOf("<body>"))
    )
  })

  test.each(pages)("goes with what the page held before: %s", (before) => {
    const { text } = inject(before)
    expect(withoutPieces(text, beforePieces(before))).toBe(before)
    expect(added(withoutPieces(text, null))[1]).toEqual([])
    expect(inject(text, { wish: "withdraw" }).text).not.toContain("fanfare-share")
    expect(added(inject(text, { wish: "withdraw" }).text)[1]).toEqual([])
  })

  test("goes where the article has none any more, and where the page shows no article", () => {
    const silent = edition([article()], { share: { networks: ["x"] } }).entries[0] ?? null
    for (const before of pages) {
      const { text } = inject(before)
      expect(added(inject(text, { entry: silent }).text)[1]).toEqual(["share"])
      expect(added(inject(text, { entry: null }).text)[1]).toEqual([])
    }
  })

  test("is written anew where it is another", () => {
    const [before = ""] = pages
    const { text } = inject(before, { addPlaces: ["share"] })
    const { facts } = edition([article()], { share: { networks: ["bluesky"] } })
    const next = inject(text, { facts, addPlaces: ["share"] }).text
    expect(added(next)[1]).toEqual(["share"])
    expect(elements(next).map(textOf).join(" ")).toContain("Bluesky")
    expect(next.match(/class="fanfare-share"/g)).toHaveLength(1)
  })
})
