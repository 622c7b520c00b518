/** What holds for every feed and for whatever is given for one. Texts are written by generators, not by us. */
import { Result } from "effect"
import fc from "fast-check"
import Parser from "rss-parser"
import { describe, expect, test } from "vitest"
import type { Feed } from "../../../src/sources/feed/Feed.ts"
import { feedRecords } from "../../../src/sources/feed/feedRecords.ts"
import { readFeed } from "../../../src/sources/feed/readFeed.ts"
import { canonicalRss } from "./canonicalRss.ts"
import { samples } from "./samples.ts"

const pieces =
  "<rss>|</rss>|<channel>|<item>|</item>|<title>|</title>|<feed xmlns='http://www.w3.org/2005/Atom'>|<entry>|</entry>|<content type='xhtml'>|<guid>|<link href='|'/>|<![CDATA[|]]>|<!--|-->|<!DOCTYPE x [|]>|<?xml |?>|&|&amp;|&#|;|xml:base='|xmlns:a='|{|}|[|]|\"items\":|\"version\":\"https://jsonfeed.org/version/1\"|,|\\|\"|\n|\ufeff|\ud800".split(
    "|"
  )
const anything = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 8 })), {
    maxLength: 30
  })
  .map((parts) => parts.join(""))

test("no text throws, as a feed and as records", () => {
  fc.assert(
    fc.property(
      anything,
      fc.constantFrom(
        "",
        "<rss>",
        '{"version":"https://jsonfeed.org/version/1","items":[',
        '<feed xmlns="http://www.w3.org/2005/Atom">'
      ),
      (text, begin) => {
        const read = readFeed(begin + text, { address: "https://a.example/" })
        if (Result.isSuccess(read))
          for (const record of feedRecords(read.success)) expect(String(record.id)).not.toBe("")
        else expect(read.failure.reason).not.toBe("")
      }
    ),
    { numRuns: 600, seed: 41 }
  )
})

test("no bytes throw, whatever the server says of them", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom("", "<rss><channel><item>"),
      fc.constantFrom(null, "utf-8", "utf-16", "shift_jis", "nobody", ""),
      (bytes, begin, charset) => {
        const read = readFeed(Buffer.concat([Buffer.from(begin), bytes]), { charset })
        expect(Result.isSuccess(read) || read.failure.reason !== "").toBe(true)
      }
    ),
    { numRuns: 400, seed: 42 }
  )
})

test("one byte that is changed costs no more than two items of ten", () => {
  const text = `<rss version="2.0"><channel><title>C</title>${Array.from({ length: 10 }, (_, index) => `<item><guid>${index}</guid><title>Title ${index}</title><description>Some words &amp; more</description></item>`).join("\n")}</channel></rss>`
  const begin = text.indexOf("<item>")
  fc.assert(
    fc.property(
      fc.integer({ min: begin, max: text.lastIndexOf("</item>") }),
      fc.constantFrom("<", ">", "&", "/", '"', "x", "\u0000", "é"),
      (at, sign) => {
        const { items } = Result.getOrThrow(readFeed(text.slice(0, at) + sign + text.slice(at + 1)))
        const whole = items.filter(({ id, title }) => title === `Title ${id}`)
        expect(whole.length).toBeGreaterThanOrEqual(8)
      }
    ),
    { numRuns: 400, seed: 43 }
  )
})

test("titles, ids, links, dates and words come out as they went in", () => {
  const word = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .map((text) => text.normalize("NFC").replace(/[\p{C}\s<>&]/gu, "x"))
  const item = fc.record({ title: word, id: word, words: word, moment: fc.integer({ min: 0, max: 4e9 }) })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), (items) => {
      const text = `<rss><channel>${items.map(({ title, id, words, moment }) => `<item><guid isPermaLink="false">${id}</guid><title><![CDATA[${title}]]></title><pubDate>${new Date(moment * 1000).toUTCString()}</pubDate><description>${words}</description></item>`).join("")}</channel></rss>`
      const read = Result.getOrThrow(readFeed(text)).items
      expect(
        read.map(({ title, id, summary, published }) => [title, id, summary?.text, Date.parse(published ?? "") / 1000])
      ).toEqual(items.map(({ title, id, words, moment }) => [title, id, words, moment]))
    }),
    { numRuns: 200, seed: 44 }
  )
})

describe("rss-parser reads from the canonical text of a feed what we read from the feed itself", () => {
  test.each(Object.entries(samples))("%s", async (_, text) => {
    const feed: Feed = Result.getOrThrow(readFeed(text))
    const seen = await new Parser().parseString(canonicalRss(feed))
    expect([seen.title, seen.items.length]).toEqual([feed.title, feed.items.length])
    expect(
      seen.items.map((item) => [item.guid, item.title, item.link, item.isoDate ?? null, item.categories ?? []])
    ).toEqual(
      feed.items.map(({ id, title, link, published, categories }) => [
        id,
        title,
        link,
        published === null ? null : new Date(published).toISOString(),
        categories
      ])
    )
    expect(seen.items.map((item) => (item["content:encoded"] as string | undefined) ?? item.content ?? null)).toEqual(
      feed.items.map(({ content, summary }) => (content ?? summary)?.html ?? null)
    )
  })
})
