/** Pages that say one thing in several ways, or in ways that no format has. */
import { describe, expect, test } from "vitest"
import { authorsOf, dayOf, saidBy, script } from "./said.ts"

const ld = (value: unknown): string => script(JSON.stringify(value))
const article = (more: Readonly<Record<string, unknown>>): string =>
  ld({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "The ferry is back", ...more })

describe("an author in JSON-LD", () => {
  test("that is the id of a node, and no more, is the person there", () => {
    const id = "https://a.example/#/person/1"
    const head = ld({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "Article", headline: "The ferry is back", author: id },
        { "@type": "Person", "@id": id, name: "Mina Larsen" }
      ]
    })
    expect(authorsOf({ head })).toEqual(["Mina Larsen"])
  })

  test("whose node is missing is nobody", () => {
    expect(authorsOf({ head: article({ author: { "@id": "https://a.example/#/person/9" } }) })).toEqual([])
  })

  test.each([
    ["of several names", { author: { "@type": "Person", name: ["Mina Larsen", "Omar Said"] } }],
    ["in one text", { author: "Mina Larsen, Omar Said" }],
    [
      "beside a house",
      {
        author: [
          { "@type": "Person", name: "Mina Larsen and Omar Said" },
          { "@type": "Organization", name: "Quay News" }
        ]
      }
    ]
  ])("%s is those", (_, more) => {
    expect(authorsOf({ head: article(more) })).toEqual(["Mina Larsen", "Omar Said"])
  })

  test("of an organisation gives way to the person whom readers see", () => {
    const head = article({
      author: { "@type": "Organization", name: "Quay Times" },
      publisher: { "@type": "Organization", name: "Quay Times" }
    })
    expect(authorsOf({ head, body: '<p class="byline">By Mina Larsen</p>' })).toEqual(["Mina Larsen"])
  })
})

describe("of several articles that of the page counts", () => {
  test.each([
    [
      "in two blocks",
      `${article({ headline: "Nets", datePublished: "2020-01-01", author: "Zoe Young" })}${article({ datePublished: "2026-03-01", author: "Mina Larsen" })}`
    ],
    [
      "in one list",
      ld([
        { "@type": "Article", headline: "Nets", datePublished: "2020-01-01", author: "Zoe Young" },
        { "@type": "Article", headline: "The ferry is back", datePublished: "2026-03-01", author: "Mina Larsen" }
      ])
    ],
    [
      "beside a list of links",
      ld({
        "@graph": [
          {
            "@type": "ItemList",
            itemListElement: [
              { "@type": "Article", headline: "Nets", datePublished: "2020-01-01", author: "Zoe Young" }
            ]
          },
          { "@type": "Article", headline: "The ferry is back", datePublished: "2026-03-01", author: "Mina Larsen" }
        ]
      })
    ]
  ])("%s", (_, head) => {
    expect([authorsOf({ head }), dayOf({ head })]).toEqual([["Mina Larsen"], "2026-03-01"])
  })

  test("and the graph is believed rather than a template's metas", () => {
    const head = `${article({ datePublished: "2026-03-01T09:00:00+01:00", author: "Mina Larsen" })}<meta name="author" content="admin"><meta property="og:title" content="Ferry | Quay">`
    const { title, authors, published } = saidBy({ head })
    expect([title?.value, authors?.value, published?.value]).toEqual([
      "The ferry is back",
      [{ name: "Mina Larsen" }],
      "2026-03-01T09:00:00+01:00"
    ])
  })
})

describe("a day that machines are told as people write it is read", () => {
  test.each([
    ["en", "1 March 2026"],
    ["en", "March 1, 2026"],
    ["en", "Mar 1st 2026"],
    ["en", "01.03.2026"],
    ["de", "01.03.2026 09:30 Uhr"],
    ["de", "1. März 2026"],
    ["en", "1. März 2026"],
    ["fr", "1er mars 2026"],
    ["es", "1 de marzo de 2026"],
    ["ja", "2026年3月1日"],
    ["ru", "1 марта 2026 г."],
    ["en", "20260301"],
    ["en", "2026/03/01"],
    ["en", "1772352000"],
    ["en", "1772352000000"],
    ["en", "Sun Mar 01 2026 09:30:00 GMT+0100 (CET)"]
  ])("in a page in %s: %s", (lang, datePublished) => {
    expect(dayOf({ lang, head: article({ datePublished }) })).toBe("2026-03-01")
    expect(dayOf({ lang, head: `<meta property="article:published_time" content="${datePublished}">` })).toBe(
      "2026-03-01"
    )
  })

  test.each([
    "2026",
    "2026-03",
    "202603",
    "2026-02-30",
    "1970-01-01T00:00:00Z",
    "1970-01-01",
    "0",
    "soon",
    "31.02.2026"
  ])("but not %s", (datePublished) => {
    expect(dayOf({ head: article({ datePublished }) })).toBeNull()
  })
})

describe("a byline", () => {
  test.each([
    ["By MINA LARSEN and OMAR SAID Associated Press", ["MINA LARSEN", "OMAR SAID"]],
    ["By Mina Larsen Reuters", ["Mina Larsen"]],
    ["By Mina Larsen/Quay News Service", ["Mina Larsen"]],
    ["By Mina Larsen / Omar Said", ["Mina Larsen", "Omar Said"]],
    ["Words: Mina Larsen", ["Mina Larsen"]],
    ["作者：王小明 编辑：李华", ["王小明"]],
    ["By Mina Larsen, Omar Said, and the Quay Times data team", ["Mina Larsen", "Omar Said"]],
    ["By Reuters", ["Reuters"]]
  ])("%s", (text, names) => {
    expect(authorsOf({ body: `<p class="byline">${text}</p>` })).toEqual(names)
  })

  test.each([
    ["de", "Von unserer Redaktion"],
    ["it", "a cura della redazione"],
    ["fr", "Par notre rédaction"],
    ["es", "Por nuestra redacción"],
    ["nl", "Door onze redactie"],
    ["en", "By Staff"]
  ])("of nobody names nobody: in %s, %s", (lang, text) => {
    expect(authorsOf({ lang, body: `<p class="byline">${text}</p>` })).toEqual([])
  })
})
