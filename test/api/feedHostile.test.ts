/** Values that break feeds, as a program gives them: read back by a strict XML parser and by rss-parser, in both XML formats and JSON. */
import * as fc from "fast-check"
import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import { legalText } from "../../feeds/elements/characters.ts"
import { type ChannelInput, writeFeed } from "../../src/api/feeds.ts"
import { hostileValues } from "../feeds/hostileValues.ts"
import { child, children, type Node, readXml } from "../feeds/readXml.ts"

const page = "https://news.example.org/"

/** The value in every field that is text. */
const hostile = (value: string): ChannelInput => ({
  title: value,
  page,
  description: value,
  copyright: value,
  author: value,
  generator: value,
  items: [
    {
      url: `${page}ferry/`,
      id: `urn:x:${value}`,
      title: value,
      published: "2026-03-02",
      description: value,
      html: value,
      text: value,
      section: value,
      tags: [value],
      authors: [value],
      images: [{ url: `${page}a.jpg`, alt: value, type: "image/jpeg", bytes: 1 }]
    }
  ]
})

const parser = new Parser({ customFields: { item: ["dc:creator", "content:encoded"] } })
const readers = {
  rss: (channel: ChannelInput) => child(readXml(writeFeed(channel, "rss")), "channel"),
  atom: (channel: ChannelInput) => readXml(writeFeed(channel, "atom")),
  json: (channel: ChannelInput) =>
    JSON.parse(writeFeed(channel, "json")) as { title: string; items: ReadonlyArray<Record<string, unknown>> }
}

describe.each(Object.entries(hostileValues))("%s", (_, value) => {
  const expected = legalText(value)

  test("in every field at once is read back as it was by a strict parser", () => {
    const texts = (node: Node, names: ReadonlyArray<string>) => names.map((name) => child(node, name).text)
    const rss = readers.rss(hostile(value))
    expect(texts(rss, ["title", "description", "copyright", "generator"])).toEqual(Array(4).fill(expected))
    const item = child(rss, "item")
    expect(texts(item, ["title", "content:encoded", "dc:creator"])).toEqual(Array(3).fill(expected))
    expect(child(item, "guid").text).toBe(`urn:x:${expected}`)
    const atom = readers.atom(hostile(value))
    expect(texts(atom, ["title", "subtitle", "rights"])).toEqual(Array(3).fill(expected))
    const entry = child(atom, "entry")
    expect(texts(entry, ["title", "summary", "content"])).toEqual(Array(3).fill(expected))
    expect(children(entry, "category").map(({ attributes }) => attributes["term"])).toContain(expected)
    const json = readers.json(hostile(value))
    expect(json).toMatchObject({ title: expected, description: expected })
    expect(json.items[0]).toMatchObject({
      title: expected,
      summary: expected,
      content_html: expected,
      content_text: expected
    })
  })

  test("is read back by rss-parser, which trims", async () => {
    for (const format of ["rss", "atom"] as const) {
      const { title, items } = await parser.parseString(writeFeed(hostile(value), format))
      // Line ends of XML are line feeds wherever they are not written as references.
      expect(title?.trim()).toBe(expected.trim())
      expect(items).toHaveLength(1)
      expect(items[0]?.title?.trim()).toBe(expected.trim())
      expect(items[0]?.link).toBe(`${page}ferry/`)
    }
  })
})

describe("any text whatever", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc
      .array(fc.constantFrom("]]>", "<![CDATA[", "&amp;", "&", "<", "\r", "\u0000", "\uD800", "<!--", "\u202E", "a"), {
        maxLength: 8
      })
      .map((parts) => parts.join(""))
  )

  test("gives well-formed feeds with the same title, body and id in all formats", () => {
    fc.assert(
      fc.property(text, (value) => {
        const [rss, atom, json] = [
          readers.rss(hostile(value)),
          readers.atom(hostile(value)),
          readers.json(hostile(value))
        ]
        const [item, entry, one] = [child(rss, "item"), child(atom, "entry"), json.items[0] ?? {}]
        const legal = legalText(value)
        expect([child(item, "guid").text, child(entry, "id").text, one["id"]]).toEqual(Array(3).fill(`urn:x:${legal}`))
        if (legal.trim() === "") return
        expect([child(item, "title").text, child(entry, "title").text, one["title"]]).toEqual(Array(3).fill(legal))
        expect([child(item, "content:encoded").text, child(entry, "content").text]).toEqual([legal, legal])
      }),
      { seed: 13, numRuns: 300 }
    )
  })
})
