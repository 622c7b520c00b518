/** What holds for any channel whatever: well-formed, valid where it counts, and the same in every format. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { atom } from "../../feeds/atom.ts"
import type { Channel, Item } from "../../feeds/Channel.ts"
import { legalText } from "../../feeds/elements/characters.ts"
import { json } from "../../feeds/json.ts"
import { rss } from "../../feeds/rss.ts"
import type { Image, Person } from "../../src/model/Article.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { all, child, children, readXml } from "./readXml.ts"

const text = fc.string({ unit: "binary", maxLength: 12 })
const markup = fc
  .array(fc.oneof(text, fc.constantFrom("<p>", "</p>", "]]>", "&amp;", "&", "\r", "<![CDATA[")), { maxLength: 5 })
  .map((parts) => parts.join(""))
const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text)
const language = fc.constantFrom("en", "ar", "he", "en-GB", "zh-Hant-TW", "und", "not a tag", "")
const direction = fc.constantFrom("ltr" as const, "rtl" as const)

const twoDigits = (value: number): string => String(value).padStart(2, "0")
const zone = fc.oneof(
  fc.constant("Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), fc.nat(13), fc.constantFrom(0, 15, 30, 45, 59))
    .map(([sign, hours, minutes]) => `${sign}${twoDigits(hours)}:${twoDigits(minutes)}`)
)
const timestamp = fc
  .tuple(fc.date({ min: new Date("1000-01-02"), max: new Date("9999-12-30"), noInvalidDate: true }), zone)
  .map(([date, offset]) => (date.toISOString().slice(0, 19) + offset) as Timestamp)

const maybe = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<A | null> => fc.option(value, { nil: null })
const person: fc.Arbitrary<Person> = fc.record(
  { name: text, url, email: fc.oneof(fc.emailAddress(), text) },
  { requiredKeys: ["name"] }
)
const image: fc.Arbitrary<Image> = fc.record(
  {
    url,
    alt: text,
    caption: text,
    credit: fc.record({ text }),
    width: fc.integer({ min: -1, max: 5000 }),
    height: fc.integer({ min: -1, max: 5000 }),
    bytes: fc.integer({ min: -1, max: 5_000_000 }),
    type: fc.constantFrom("image/png", "image/jpeg")
  },
  { requiredKeys: ["url", "alt"] }
)
const item: fc.Arbitrary<Item> = fc.record({
  id: text,
  url,
  title: text,
  description: text,
  html: markup,
  text,
  language,
  direction,
  published: timestamp,
  updated: maybe(timestamp),
  authors: fc.array(person, { maxLength: 3 }),
  section: maybe(text),
  tags: fc.array(text, { maxLength: 4 }),
  images: fc.array(image, { maxLength: 3 }),
  comments: maybe(fc.record({ count: fc.nat(), page: url, feed: maybe(url) })),
  inReplyTo: maybe(fc.record({ id: text, url }))
})
const channel: fc.Arbitrary<Channel> = fc.record({
  id: text,
  feedId: maybe(text),
  title: text,
  description: text,
  page: url,
  home: url,
  language,
  direction,
  updated: maybe(timestamp),
  copyright: maybe(text),
  author: maybe(person),
  publisher: text,
  icon: maybe(url),
  generator: text,
  self: fc.record({ rss: maybe(url), atom: maybe(url), json: maybe(url) }),
  items: fc.array(item, { maxLength: 4 })
})

interface JsonItem {
  readonly id: string
  readonly url: string
  readonly title?: string
  readonly date_published: string
  readonly date_modified?: string
  readonly content_html?: string
  readonly content_text?: string
  readonly tags?: ReadonlyArray<string>
  readonly attachments?: ReadonlyArray<{ readonly url: string; readonly mime_type: string }>
}

const read = (channel: Channel) => ({
  rss: child(readXml([...rss.write(channel)].join("")), "channel"),
  atom: readXml([...atom.write(channel)].join("")),
  json: JSON.parse([...json.write(channel)].join("")) as {
    readonly version: string
    readonly title: string
    readonly items: ReadonlyArray<JsonItem>
  }
})

/** A text of white space alone is left out of JSON. */
const shown = (value: string): string => (value.trim() === "" ? "" : value)

describe("any channel", () => {
  test("is the same in the three formats: items, order, ids, titles, addresses, dates, categories", () => {
    fc.assert(
      fc.property(channel, (any) => {
        const { rss, atom, json } = read(any)
        const items = [...any.items]
        const meant = items.map((one) => ({
          id: legalText(one.id),
          url: legalText(one.url),
          title: shown(legalText(one.title)),
          published: Date.parse(one.published),
          updated: Date.parse(one.updated ?? one.published)
        }))
        expect(
          children(rss, "item").map((one) => ({
            id: child(one, "guid").text,
            url: child(one, "link").text,
            title: shown(child(one, "title").text),
            published: Date.parse(child(one, "pubDate").text),
            updated: Date.parse(child(one, "atom:updated").text || child(one, "pubDate").text)
          }))
        ).toEqual(meant)
        expect(
          children(atom, "entry").map((one) => ({
            id: child(one, "id").text,
            url: child(one, "link").attributes["href"],
            title: shown(child(one, "title").text),
            published: Date.parse(child(one, "published").text),
            updated: Date.parse(child(one, "updated").text)
          }))
        ).toEqual(meant)
        expect(
          json.items.map((one) => ({
            id: one.id,
            url: one.url,
            title: shown(one.title ?? ""),
            published: Date.parse(one.date_published),
            updated: Date.parse(one.date_modified ?? one.date_published)
          }))
        ).toEqual(meant)
        for (const [index, one] of json.items.entries()) {
          const inRss = children(children(rss, "item")[index] ?? rss, "category").map((category) => category.text)
          const inAtom = children(children(atom, "entry")[index] ?? atom, "category").map(
            (category) => category.attributes["term"]
          )
          expect(inRss).toEqual(one.tags ?? [])
          expect(inAtom).toEqual(one.tags ?? [])
        }
      }),
      { numRuns: 150 }
    )
  })

  test("meets what RSS 2.0, Atom 1.0 and JSON Feed 1.1 demand", () => {
    fc.assert(
      fc.property(channel, (any) => {
        const { rss, atom, json } = read(any)
        for (const name of ["title", "link", "description"]) expect(children(rss, name)).toHaveLength(1)
        expect(rss.children.findLastIndex(({ name }) => name !== "item")).toBeLessThan(
          rss.children.findIndex(({ name }) => name === "item") === -1
            ? rss.children.length
            : rss.children.findIndex(({ name }) => name === "item")
        )
        for (const one of children(rss, "item")) {
          for (const name of [
            "title",
            "link",
            "guid",
            "pubDate",
            "description",
            "content:encoded",
            "enclosure",
            "dc:creator"
          ]) {
            expect(children(one, name).length).toBeLessThanOrEqual(1)
          }
          expect(child(one, "pubDate").text).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d\d[03]0)$/)
          for (const { attributes } of children(one, "enclosure"))
            expect(Number(attributes["length"])).toBeGreaterThan(0)
        }
        for (const name of ["id", "title", "updated"]) expect(children(atom, name)).toHaveLength(1)
        expect(children(atom, "author").length).toBeGreaterThan(0)
        for (const one of children(atom, "entry")) {
          for (const name of ["id", "title", "updated", "published"]) expect(children(one, name)).toHaveLength(1)
          for (const author of children(one, "author")) expect(child(author, "name").text.trim()).not.toBe("")
        }
        for (const media of [...all(rss, "media:content"), ...all(atom, "media:content")]) {
          for (const size of ["width", "height", "fileSize"]) {
            expect(Number(media.attributes[size] ?? 1)).toBeGreaterThan(0)
          }
        }
        expect(json.version).toBe("https://jsonfeed.org/version/1.1")
        expect(typeof json.title).toBe("string")
        for (const one of json.items) {
          expect(typeof one.id).toBe("string")
          // One of the two must be there (JSON Feed 1.1, "Items").
          expect(typeof (one.content_html ?? one.content_text)).toBe("string")
          for (const attachment of one.attachments ?? []) expect(attachment.mime_type).toMatch(/^image\//)
        }
      }),
      { numRuns: 150 }
    )
  })

  test("is written the same twice", () => {
    fc.assert(
      fc.property(channel, (any) => {
        for (const format of [rss, atom, json]) {
          expect([...format.write(any)].join("")).toBe([...format.write(any)].join(""))
        }
      }),
      { numRuns: 50 }
    )
  })
})
